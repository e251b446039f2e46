// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/dsp/front_end_parts.h"
#include "core/dsp/mel.h"
#include "core/dsp/stft.h"

namespace moodogram {
namespace {

/// Mel bands in dB, level kept: 10 log10 of the power relative to a full-scale sine, in 65536 steps.
class LogMelFrontEnd final : public BandFrontEnd {
 public:
  explicit LogMelFrontEnd(std::string_view text) : LogMelFrontEnd(Settings(text)) {}

  std::string id() const override { return "log-mel/2"; }

  std::string parameters() const override {
    return nlohmann::json{{"sampleRateHz", m_settings.sampleRateHz},
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

  std::vector<double> rowHz() const override {
    return melCentresHz(static_cast<std::size_t>(m_settings.bands), m_settings.minHz, m_settings.maxHz);
  }

  double unitsPerDecibel() const override { return 1; }

  void compute(std::span<const float> window, std::span<float> tensor) override {
    const auto hop = static_cast<std::size_t>(m_settings.hop);
    const auto fftSize = static_cast<std::size_t>(m_settings.fftSize);
    window = padded(window);
    for (std::size_t f = 0; f < frames(); ++f) {
      m_stft.power(window.subspan(f * hop, fftSize), m_power);
      m_mel.apply(m_power, m_bands);
      for (std::size_t b = 0; b < m_bands.size(); ++b)
        tensor[b * frames() + f] = steps().rounded(10 * std::log10(std::max(m_bands[b], m_floorPower)));
    }
  }

 private:
  struct Settings {
    int sampleRateHz, fftSize, hop, bands;
    double windowSeconds, minHz, maxHz, floorDb, ceilingDb;

    explicit Settings(std::string_view text) {
      FrontEndParameters given("log-mel", text);
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

    std::size_t windowSamples() const { return static_cast<std::size_t>(std::lround(windowSeconds * sampleRateHz)); }
    StftConfig stft() const {
      return {static_cast<std::size_t>(fftSize), static_cast<std::size_t>(hop), WindowFunction::Hann};
    }
  };

  explicit LogMelFrontEnd(const Settings& settings) : LogMelFrontEnd(settings, Stft(settings.stft())) {}

  LogMelFrontEnd(const Settings& settings, Stft stft)
      : BandFrontEnd(1, settings.bands, stft.frameCount(settings.windowSamples()), settings.windowSamples(),
                     {settings.floorDb, settings.ceilingDb}),
        m_settings(settings),
        m_stft(std::move(stft)),
        m_mel(static_cast<std::size_t>(settings.bands), static_cast<std::size_t>(settings.fftSize),
              settings.sampleRateHz, settings.minHz, settings.maxHz),
        m_floorPower(static_cast<float>(std::pow(10, settings.floorDb / 10))),
        m_power(m_stft.binCount()),
        m_bands(static_cast<std::size_t>(settings.bands)) {}

  Settings m_settings;
  Stft m_stft;
  MelFilterBank m_mel;
  float m_floorPower;
  std::vector<float> m_power;
  std::vector<float> m_bands;
};

}  // namespace

std::unique_ptr<FrontEnd> makeLogMelFrontEnd(std::string_view parametersJson) {
  return std::make_unique<LogMelFrontEnd>(parametersJson);
}

}  // namespace moodogram
