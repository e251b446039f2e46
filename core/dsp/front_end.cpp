// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/front_end.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/dsp/front_end_parts.h"

namespace moodogram {

using Json = nlohmann::json;

FrontEndParameters::FrontEndParameters(std::string_view frontEnd, std::string_view text) : m_frontEnd(frontEnd) {
  try {
    m_values = text.empty() ? Json::object() : Json::parse(text);
  } catch (const Json::exception& error) {
    throw ConfigError("The parameters of front end " + m_frontEnd + " are not JSON: " + error.what());
  }
  if (!m_values.is_object()) throw ConfigError("The parameters of front end " + m_frontEnd + " must be an object.");
}

double FrontEndParameters::take(const std::string& name, double defaultValue, double lowest, double highest) {
  const auto found = m_values.find(name);
  if (found == m_values.end()) return defaultValue;
  const double value = found->is_number() ? found->get<double>() : std::nan("");
  if (!(value >= lowest && value <= highest))
    throw ConfigError("Parameter " + name + " of front end " + m_frontEnd + " must be a number from " +
                      Json(lowest).dump() + " to " + Json(highest).dump() + ", not " + found->dump() + ".");
  m_values.erase(found);
  return value;
}

int FrontEndParameters::takeInteger(const std::string& name, int defaultValue, int lowest, int highest) {
  const double value = take(name, defaultValue, lowest, highest);
  if (value != std::floor(value))
    throw ConfigError("Parameter " + name + " of front end " + m_frontEnd + " must be a whole number.");
  return static_cast<int>(value);
}

void FrontEndParameters::refuseTheRest() const {
  if (!m_values.empty())
    throw ConfigError("Front end " + m_frontEnd + " has no parameter named " + m_values.begin().key() + ".");
}

template <typename Image>
const Image& checkedPicture(const FrontEndPicture& picture, const FrontEnd& frontEnd) {
  const Image* image = std::get_if<Image>(&picture);
  const auto [channels, rows, width] = frontEnd.shape();
  const int height = std::is_same_v<Image, RgbImage> ? rows : channels * rows;
  if (image == nullptr || image->width != width || image->height != height)
    throw ConfigError("This picture is none of front end " + frontEnd.id() + ": " + std::to_string(width) + " x " +
                      std::to_string(height) + (channels == 3 ? " RGB" : " grey") + " pixels are expected.");
  return *image;
}

template const RgbImage& checkedPicture<RgbImage>(const FrontEndPicture&, const FrontEnd&);

std::uint16_t ValueSteps::stepOf(double value) const {
  return static_cast<std::uint16_t>(std::lround(std::clamp((value - m_floor) / m_step, 0.0, 65535.0)));
}

float ValueSteps::rounded(float value) const {
  return std::isfinite(value) ? valueOf(stepOf(static_cast<double>(value))) : value;
}

BandFrontEnd::BandFrontEnd(int channels, int bands, std::size_t frames, std::size_t windowSamples, ValueSteps steps)
    : m_channels(channels),
      m_bands(bands),
      m_frames(static_cast<int>(frames)),
      m_steps(steps),
      m_window(windowSamples) {
  if (frames == 0) throw ConfigError("The frames (fftSize) of a front end must not be longer than its window.");
}

std::span<const float> BandFrontEnd::padded(std::span<const float> window) {
  if (window.size() >= m_window.size()) return window.first(m_window.size());
  const auto rest = std::copy(window.begin(), window.end(), m_window.begin());
  std::fill(rest, m_window.end(), 0.0F);
  return m_window;
}

template <typename Use>
void BandFrontEnd::forEachPixel(Use&& use) const {
  const std::size_t rows = static_cast<std::size_t>(m_channels) * static_cast<std::size_t>(m_bands);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t f = 0; f < frames(); ++f) use((rows - 1 - r) * frames() + f, r * frames() + f);
}

FrontEndPicture BandFrontEnd::picture(std::span<const float> tensor) const {
  Grey16Image image(m_frames, m_channels * m_bands);
  forEachPixel([&](std::size_t pixel, std::size_t value) {
    image.pixels[pixel] = m_steps.stepOf(static_cast<double>(tensor[value]));
  });
  return image;
}

void BandFrontEnd::tensorOf(const FrontEndPicture& picture, std::span<float> tensor) const {
  const auto& image = checkedPicture<Grey16Image>(picture, *this);
  forEachPixel([&](std::size_t pixel, std::size_t value) { tensor[value] = m_steps.valueOf(image.pixels[pixel]); });
}

std::string FrontEnd::hash() const { return hashText(id() + parameters()); }

std::size_t FrontEnd::tensorSize() const {
  const auto [channels, height, width] = shape();
  return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
}

std::unique_ptr<FrontEnd> makeFrontEnd(std::string_view id, std::string_view parametersJson) {
  if (id == "log-mel" || id == "log-mel/2") return makeLogMelFrontEnd(parametersJson);
  if (id == "music-mel" || id == "music-mel/2") return makeMusicMelFrontEnd(parametersJson);
  if (id == "sox-linear" || id == "sox-linear/1") return makeSoxLinearFrontEnd(parametersJson);
  throw ConfigError(
      "There is no front end named \"" + std::string(id) +
      "\" in this version of Moodogram; it knows log-mel/2, music-mel/2 and sox-linear/1. A model that was "
      "trained with another has to be trained again.");
}

}  // namespace moodogram
