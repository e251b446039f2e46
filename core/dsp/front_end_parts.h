// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/dsp/front_end.h"

// What the front ends are made of; only they include this.

namespace moodogram {

/// Takes named numbers out of a JSON object; what is left over in the end is unknown. Throws ConfigError.
class FrontEndParameters {
 public:
  FrontEndParameters(std::string_view frontEnd, std::string_view text);

  double take(const std::string& name, double defaultValue, double lowest, double highest);
  int takeInteger(const std::string& name, int defaultValue, int lowest, int highest);
  void refuseTheRest() const;

 private:
  std::string m_frontEnd;
  nlohmann::json m_values;  ///< its objects are sorted by key, which makes a dump canonical
};

// Limits that all front ends share.
inline constexpr double kMinSeconds = 0.1;
inline constexpr double kMaxSeconds = 60;
inline constexpr int kMinRateHz = 4000;
inline constexpr int kMaxRateHz = 192000;

/// The picture as the kind and size that the front end has; throws ConfigError if it is another one.
template <typename Image>
const Image& checkedPicture(const FrontEndPicture& picture, const FrontEnd& frontEnd);

/// Values in equal steps from a floor to a ceiling, so that 16 bits hold a value exactly.
class ValueSteps {
 public:
  ValueSteps(double floor, double ceiling) : m_floor(floor), m_step((ceiling - floor) / 65535) {}

  std::uint16_t stepOf(double value) const;
  float valueOf(std::uint16_t step) const { return static_cast<float>(m_floor + m_step * step); }
  /// The value on its step. One that is beyond all measure stays so, that nobody takes what a network makes of it for a
  /// verdict.
  float rounded(float value) const;

 private:
  double m_floor;
  double m_step;
};

/// A front end whose tensor is bands x frames in steps, of one channel or more: a picture in 16-bit grey, in which the
/// first channel is the lowest.
class BandFrontEnd : public FrontEnd {
 public:
  std::array<int, 3> shape() const final { return {m_channels, m_bands, m_frames}; }
  std::size_t windowSamples() const final { return m_window.size(); }
  FrontEndPicture picture(std::span<const float> tensor) const final;
  void tensorOf(const FrontEndPicture& picture, std::span<float> tensor) const final;

 protected:
  BandFrontEnd(int channels, int bands, std::size_t frames, std::size_t windowSamples, ValueSteps steps);

  /// All of a window: what is missing counts as silence.
  std::span<const float> padded(std::span<const float> window);
  const ValueSteps& steps() const { return m_steps; }
  std::size_t frames() const { return static_cast<std::size_t>(m_frames); }

 private:
  /// Calls use(pixel, value) for each: the picture has the highest band on top, the tensor has it last.
  template <typename Use>
  void forEachPixel(Use&& use) const;

  int m_channels;
  int m_bands;
  int m_frames;
  ValueSteps m_steps;
  std::vector<float> m_window;  ///< for windows that are too short
};

std::unique_ptr<FrontEnd> makeLogMelFrontEnd(std::string_view parametersJson);
std::unique_ptr<FrontEnd> makeMusicMelFrontEnd(std::string_view parametersJson);
std::unique_ptr<FrontEnd> makeSoxLinearFrontEnd(std::string_view parametersJson);

}  // namespace moodogram
