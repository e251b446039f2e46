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

/// The picture as the kind and size that the front end has; throws if it is another one.
template <typename Image>
const Image& checked(const FrontEndPicture& picture, const FrontEnd& frontEnd) {
  const Image* image = std::get_if<Image>(&picture);
  const auto [channels, height, width] = frontEnd.shape();
  if (image == nullptr || image->width != width || image->height != height)
    throw ConfigError("This picture is none of front end " + frontEnd.id() + ": " + std::to_string(width) + " x " +
                      std::to_string(height) + (channels == 3 ? " RGB" : " grey") + " pixels are expected.");
  return *image;
}

/// Decibels in equal steps from a floor to a ceiling, so that 16 bits hold a value exactly.
class DecibelSteps {
 public:
  DecibelSteps(double floorDb, double ceilingDb) : m_floorDb(floorDb), m_stepDb((ceilingDb - floorDb) / 65535) {}

  std::uint16_t levelOf(double db) const {
    return static_cast<std::uint16_t>(std::lround(std::clamp((db - m_floorDb) / m_stepDb, 0.0, 65535.0)));
  }
  float valueOf(std::uint16_t level) const { return static_cast<float>(m_floorDb + m_stepDb * level); }

 private:
  double m_floorDb;
  double m_stepDb;
};

/// Mel bands in dB, level kept: 10 log10 of the power relative to a full-scale sine, in 65536 steps.
class LogMelFrontEnd final : public FrontEnd {
 public:
  explicit LogMelFrontEnd(std::string_view text) : LogMelFrontEnd(Settings(text)) {}

  std::string id() const override { return "log-mel/2"; }

  std::string parameters() const override {
    return Json{{"sampleRateHz", m_settings.sampleRateHz},
                {"windowSeconds", m_settings.windowSeconds},
                {"fftSize", m_settings.fftSize},
                {"hop", m_settings.hop},
                {"bands", m_settings.bands},
                {"minHz", m_settings.minHz},
                {"maxHz", m_settings.maxHz},
                {"floorDb", m_settings.floorDb},
                {"ceilingDb", m_settings.ceilingDb}}
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
      for (std::size_t b = 0; b < m_bands.size(); ++b) {
        const float decibels = 10 * std::log10(std::max(m_bands[b], m_floorPower));
        // A level beyond all measure stays one, so that nobody takes what a network makes of it for a verdict.
        tensor[b * m_frames + f] =
            std::isfinite(decibels) ? m_steps.valueOf(m_steps.levelOf(static_cast<double>(decibels))) : decibels;
      }
    }
  }

  FrontEndPicture picture(std::span<const float> tensor) const override {
    Grey16Image image(static_cast<int>(m_frames), m_settings.bands);
    forEachPixel([&](std::size_t pixel, std::size_t value) {
      image.pixels[pixel] = m_steps.levelOf(static_cast<double>(tensor[value]));
    });
    return image;
  }

  void tensorOf(const FrontEndPicture& picture, std::span<float> tensor) const override {
    const auto& image = checked<Grey16Image>(picture, *this);
    forEachPixel([&](std::size_t pixel, std::size_t value) { tensor[value] = m_steps.valueOf(image.pixels[pixel]); });
  }

 private:
  /// The picture has the highest band on top, the tensor has it last.
  template <typename Use>
  void forEachPixel(Use&& use) const {
    const std::size_t bands = m_bands.size();
    for (std::size_t b = 0; b < bands; ++b)
      for (std::size_t f = 0; f < m_frames; ++f) use((bands - 1 - b) * m_frames + f, b * m_frames + f);
  }

  struct Settings {
    int sampleRateHz, fftSize, hop, bands;
    double windowSeconds, minHz, maxHz, floorDb, ceilingDb;

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
      // A full-scale square wave has 4.8 dB in all of its bands together, and lossy files overshoot.
      ceilingDb = given.take("ceilingDb", 10, 1, 100);
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
        m_steps(settings.floorDb, settings.ceilingDb),
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
  DecibelSteps m_steps;
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
    fillTensor(soxPicture(m_window, m_sampleRateHz, m_picture), tensor);
  }

  FrontEndPicture picture(std::span<const float> tensor) const override {
    RgbImage image(m_picture.width, m_picture.height);
    forEachSample([&](std::size_t sample, std::size_t value) {
      image.pixels[sample] = static_cast<std::uint8_t>(std::lround(tensor[value] * 255));
    });
    return image;
  }

  void tensorOf(const FrontEndPicture& picture, std::span<float> tensor) const override {
    const auto& image = checked<RgbImage>(picture, *this);
    fillTensor(image, tensor);
  }

 private:
  static float valueOf(std::uint8_t sample) { return static_cast<float>(sample) / 255.0F; }

  void fillTensor(const RgbImage& image, std::span<float> tensor) const {
    forEachSample([&](std::size_t sample, std::size_t value) { tensor[value] = valueOf(image.pixels[sample]); });
  }

  /// The picture has a pixel's channels together, the tensor has a plane for each.
  template <typename Use>
  void forEachSample(Use&& use) const {
    const std::size_t plane = tensorSize() / 3;
    for (std::size_t i = 0; i < plane; ++i)
      for (std::size_t channel = 0; channel < 3; ++channel) use(i * 3 + channel, channel * plane + i);
  }

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
  if (id == "log-mel" || id == "log-mel/2") return std::make_unique<LogMelFrontEnd>(parametersJson);
  if (id == "sox-linear" || id == "sox-linear/1") return std::make_unique<SoxLinearFrontEnd>(parametersJson);
  throw ConfigError("There is no front end named \"" + std::string(id) +
                    "\" in this version of Moodogram; it knows log-mel/2 and sox-linear/1.");
}

}  // namespace moodogram
