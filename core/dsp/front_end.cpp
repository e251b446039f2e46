// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/front_end.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/dsp/mel.h"
#include "core/dsp/sox_picture.h"
#include "core/dsp/stft.h"

namespace moodogram {
namespace {

using Json = nlohmann::json;  // its objects are sorted by key, which makes the dump canonical

/// Takes named numbers out of a JSON object; what is left over in the end is unknown.
class Parameters {
 public:
  Parameters(std::string_view frontEnd, std::string_view text) : m_frontEnd(frontEnd) {
    try {
      m_values = text.empty() ? Json::object() : Json::parse(text);
    } catch (const Json::exception& error) {
      throw ConfigError("The parameters of front end " + m_frontEnd + " are not JSON: " + error.what());
    }
    if (!m_values.is_object()) throw ConfigError("The parameters of front end " + m_frontEnd + " must be an object.");
  }

  double take(const std::string& name, double defaultValue, double lowest, double highest) {
    const auto found = m_values.find(name);
    if (found == m_values.end()) return defaultValue;
    const double value = found->is_number() ? found->get<double>() : std::nan("");
    if (!(value >= lowest && value <= highest))
      throw ConfigError("Parameter " + name + " of front end " + m_frontEnd + " must be a number from " +
                        Json(lowest).dump() + " to " + Json(highest).dump() + ", not " + found->dump() + ".");
    m_values.erase(found);
    return value;
  }

  int takeInteger(const std::string& name, int defaultValue, int lowest, int highest) {
    const double value = take(name, defaultValue, lowest, highest);
    if (value != std::floor(value))
      throw ConfigError("Parameter " + name + " of front end " + m_frontEnd + " must be a whole number.");
    return static_cast<int>(value);
  }

  void refuseTheRest() const {
    if (!m_values.empty())
      throw ConfigError("Front end " + m_frontEnd + " has no parameter named " + m_values.begin().key() + ".");
  }

 private:
  std::string m_frontEnd;
  Json m_values;
};

constexpr double kMinSeconds = 0.1;
constexpr double kMaxSeconds = 60;
constexpr int kMinRateHz = 4000;
constexpr int kMaxRateHz = 192000;

/// Mel bands in dB, level kept: 10 log10 of the power relative to a full-scale sine, with a floor.
class LogMelFrontEnd final : public FrontEnd {
 public:
  explicit LogMelFrontEnd(std::string_view text) : LogMelFrontEnd(Settings(text)) {}

  std::string id() const override { return "log-mel/1"; }

  std::string parameters() const override {
    return Json{{"sampleRateHz", m_settings.sampleRateHz},
                {"windowSeconds", m_settings.windowSeconds},
                {"fftSize", m_settings.fftSize},
                {"hop", m_settings.hop},
                {"bands", m_settings.bands},
                {"minHz", m_settings.minHz},
                {"maxHz", m_settings.maxHz},
                {"floorDb", m_settings.floorDb}}
        .dump();
  }

  int sampleRateHz() const override { return m_settings.sampleRateHz; }
  std::size_t windowSamples() const override { return m_window.size(); }
  std::array<int, 3> shape() const override { return {1, m_settings.bands, static_cast<int>(m_frames)}; }

  void compute(std::span<const float> window, std::span<float> tensor) override {
    const auto hop = static_cast<std::size_t>(m_settings.hop);
    const auto fftSize = static_cast<std::size_t>(m_settings.fftSize);
    if (window.size() < m_window.size()) {
      const auto rest = std::copy(window.begin(), window.end(), m_window.begin());
      std::fill(rest, m_window.end(), 0.0F);
      window = m_window;
    }
    for (std::size_t f = 0; f < m_frames; ++f) {
      m_stft.power(window.subspan(f * hop, fftSize), m_power);
      m_mel.apply(m_power, m_bands);
      for (std::size_t b = 0; b < m_bands.size(); ++b)
        tensor[b * m_frames + f] = 10 * std::log10(std::max(m_bands[b], m_floorPower));
    }
  }

 private:
  struct Settings {
    int sampleRateHz, fftSize, hop, bands;
    double windowSeconds, minHz, maxHz, floorDb;

    explicit Settings(std::string_view text) {
      Parameters given("log-mel", text);
      sampleRateHz = given.takeInteger("sampleRateHz", 22050, kMinRateHz, kMaxRateHz);
      windowSeconds = given.take("windowSeconds", 4, kMinSeconds, kMaxSeconds);
      fftSize = given.takeInteger("fftSize", 1024, 16, 65536);
      hop = given.takeInteger("hop", 441, 1, 65536);
      bands = given.takeInteger("bands", 64, 1, 1024);
      minHz = given.take("minHz", 40, 0, kMaxRateHz);
      maxHz = given.take("maxHz", 10000, 1, kMaxRateHz);
      floorDb = given.take("floorDb", -100, -300, 0);
      given.refuseTheRest();
    }

    StftConfig stft() const {
      return {static_cast<std::size_t>(fftSize), static_cast<std::size_t>(hop), WindowFunction::Hann};
    }
  };

  explicit LogMelFrontEnd(const Settings& settings)
      : m_settings(settings),
        m_stft(settings.stft()),
        m_mel(static_cast<std::size_t>(settings.bands), static_cast<std::size_t>(settings.fftSize),
              settings.sampleRateHz, settings.minHz, settings.maxHz),
        m_floorPower(static_cast<float>(std::pow(10, settings.floorDb / 10))),
        m_window(static_cast<std::size_t>(std::lround(settings.windowSeconds * settings.sampleRateHz))),
        m_power(m_stft.binCount()),
        m_bands(static_cast<std::size_t>(settings.bands)),
        m_frames(m_stft.frameCount(m_window.size())) {
    if (m_frames == 0) throw ConfigError("Front end log-mel: fftSize is longer than the window.");
  }

  Settings m_settings;
  Stft m_stft;
  MelFilterBank m_mel;
  float m_floorPower;
  std::vector<float> m_window;  ///< for windows that are too short
  std::vector<float> m_power;
  std::vector<float> m_bands;
  std::size_t m_frames;
};

/// The paper's front end: the RGB picture that SoX draws of the window, as values in [0, 1].
class SoxLinearFrontEnd final : public FrontEnd {
 public:
  explicit SoxLinearFrontEnd(std::string_view text) {
    Parameters given("sox-linear", text);
    m_sampleRateHz = given.takeInteger("sampleRateHz", 44100, kMinRateHz, kMaxRateHz);
    m_windowSeconds = given.take("windowSeconds", 4, kMinSeconds, kMaxSeconds);
    m_picture.width = given.takeInteger("width", 224, 1, 4096);
    m_picture.height = given.takeInteger("height", 224, 3, 4096);
    m_picture.dynamicRangeDb = given.take("dynamicRangeDb", 120, 20, 180);
    given.refuseTheRest();
    m_window.resize(static_cast<std::size_t>(std::lround(m_windowSeconds * m_sampleRateHz)));
  }

  std::string id() const override { return "sox-linear/1"; }

  std::string parameters() const override {
    return Json{{"sampleRateHz", m_sampleRateHz},
                {"windowSeconds", m_windowSeconds},
                {"width", m_picture.width},
                {"height", m_picture.height},
                {"dynamicRangeDb", m_picture.dynamicRangeDb}}
        .dump();
  }

  int sampleRateHz() const override { return m_sampleRateHz; }
  std::size_t windowSamples() const override { return m_window.size(); }
  std::array<int, 3> shape() const override { return {3, m_picture.height, m_picture.width}; }

  void compute(std::span<const float> window, std::span<float> tensor) override {
    const auto count = std::min(window.size(), m_window.size());
    const auto rest = std::copy_n(window.begin(), count, m_window.begin());
    std::fill(rest, m_window.end(), 0.0F);
    const RgbImage image = soxPicture(m_window, m_sampleRateHz, m_picture);
    const std::size_t plane = image.pixels.size() / 3;
    for (std::size_t i = 0; i < plane; ++i)
      for (std::size_t channel = 0; channel < 3; ++channel)
        tensor[channel * plane + i] = static_cast<float>(image.pixels[i * 3 + channel]) / 255.0F;
  }

 private:
  int m_sampleRateHz;
  double m_windowSeconds;
  SoxPictureConfig m_picture;
  std::vector<float> m_window;
};

}  // namespace

std::string FrontEnd::hash() const { return hashText(id() + parameters()); }

std::size_t FrontEnd::tensorSize() const {
  const auto [channels, height, width] = shape();
  return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
}

std::unique_ptr<FrontEnd> makeFrontEnd(std::string_view id, std::string_view parametersJson) {
  if (id == "log-mel" || id == "log-mel/1") return std::make_unique<LogMelFrontEnd>(parametersJson);
  if (id == "sox-linear" || id == "sox-linear/1") return std::make_unique<SoxLinearFrontEnd>(parametersJson);
  throw ConfigError("There is no front end named \"" + std::string(id) +
                    "\" in this version of Moodogram; it knows log-mel/1 and sox-linear/1.");
}

}  // namespace moodogram
