// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/dsp/image.h"

namespace moodogram {

/// What a network sees, as a picture that can be looked at and kept: 8-bit RGB, or 16-bit grey whose values are
/// levels. High frequencies are on top.
using FrontEndPicture = std::variant<RgbImage, Grey16Image>;

/// Turns one window of PCM into the tensor that a network sees. Training and analysis use the same object, and
/// a model's file names the front end that it was trained with by id and hash.
class FrontEnd {
 public:
  virtual ~FrontEnd() = default;

  /// Name and version, e.g. "log-mel/2". The version rises whenever the same parameters give other numbers.
  virtual std::string id() const = 0;
  /// Parameters as canonical JSON; hash() is the XXH3-128 of id() and this text.
  virtual std::string parameters() const = 0;
  std::string hash() const;

  virtual int sampleRateHz() const = 0;
  /// Samples of a window at sampleRateHz() (4 s).
  virtual std::size_t windowSamples() const = 0;
  double windowSeconds() const { return static_cast<double>(windowSamples()) / sampleRateHz(); }
  /// Channels, height, width of the tensor, row-major float32.
  virtual std::array<int, 3> shape() const = 0;
  std::size_t tensorSize() const;

  /// How much of a value a decibel of sound is; 0 where levels are not the values (pictures in colour).
  virtual double unitsPerDecibel() const = 0;

  /// window: windowSamples() mono samples (shorter: the rest counts as silence); tensor: tensorSize() values.
  /// One object serves one thread.
  virtual void compute(std::span<const float> window, std::span<float> tensor) = 0;

  /// The tensor as a picture, and back: tensorOf(picture(tensor)) is the tensor bit for bit, if compute() made it.
  /// Throws ConfigError for a picture of another kind or size.
  virtual FrontEndPicture picture(std::span<const float> tensor) const = 0;
  virtual void tensorOf(const FrontEndPicture& picture, std::span<float> tensor) const = 0;

  /// The middle frequency of each row of the tensor's first channel. Its columns are evenly spread over the window.
  virtual std::vector<double> rowHz() const = 0;
};

/// id with or without version, "log-mel" or "sox-linear/1", and parameters as JSON ("" or "{}" for the defaults).
/// Throws ConfigError for an unknown name, version or parameter.
std::unique_ptr<FrontEnd> makeFrontEnd(std::string_view id, std::string_view parametersJson = {});

}  // namespace moodogram
