// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "core/dsp/front_end_parts.h"
#include "core/dsp/mel.h"
#include "core/dsp/note_levels.h"
#include "core/dsp/stft.h"

namespace moodogram {
namespace {

// As networks trained on AudioSet expect it, YAMNet among them (S. Hershey et al., "CNN architectures for large-scale
// audio classification", ICASSP 2017): frames of 25 ms every 10 ms, 64 bands from 125 to 7500 Hz.
constexpr int kSampleRateHz = 16000;
constexpr std::size_t kFrame = 400;
constexpr std::size_t kHop = 160;
constexpr std::size_t kFftSize = 512;
constexpr int kBands = 64;
constexpr int kChannels = 2;
constexpr double kShortestSeconds = 0.6;  // a frame of notes is 0.512 s long
constexpr std::size_t kRows = NoteLevels::kNotes;
static_assert(kRows == kBands);
constexpr double kMinHz = 125;
constexpr double kMaxHz = 7500;
constexpr float kOffset = 0.001F;  // in ln(magnitude + offset)
constexpr double kHighest = 7;     // of these logarithms: what a full-scale square wave stays below

/// Two channels of a window. First its mel bands, with the loudness made the same, so that how loud a record was
/// mastered says nothing: ln(sum of magnitudes + 0.001), in 65536 steps. Then its notes (see NoteLevels), in the same
/// steps and under the same columns: harmony is what bands cannot tell, a major third from a minor one.
class MusicMelFrontEnd final : public BandFrontEnd {
 public:
  explicit MusicMelFrontEnd(std::string_view text) : MusicMelFrontEnd(Settings(text)) {}

  std::string id() const override { return "music-mel/2"; }

  std::string parameters() const override {
    return nlohmann::json{{"windowSeconds", m_settings.windowSeconds},
                          {"levelDb", m_settings.levelDb},
                          {"largestGainDb", m_settings.largestGainDb}}
        .dump();
  }

  int sampleRateHz() const override { return kSampleRateHz; }

  std::vector<double> rowHz() const override { return melCentresHz(kBands, kMinHz, kMaxHz, MelStyle::HtkMel); }

  /// Of a magnitude's natural logarithm.
  double unitsPerDecibel() const override { return std::numbers::ln10 / 20; }

  void compute(std::span<const float> window, std::span<float> tensor) override {
    // The gain is that of the samples that are there, not of the silence behind them.
    const double gain = gainFor(window);
    // A tone in the middle of a bin has the power 1; its magnitude is half of the window's sum.
    const auto scale = static_cast<float>(gain * m_stft.window().sum / 2);
    window = padded(window);
    for (std::size_t f = 0; f < frames(); ++f) {
      m_stft.power(window.subspan(f * kHop, kFrame), m_spectrum);
      for (float& value : m_spectrum) value = scale * std::sqrt(value);
      m_mel.apply(m_spectrum, m_bands);
      for (std::size_t b = 0; b < m_bands.size(); ++b)
        tensor[b * frames() + f] = steps().rounded(std::log(m_bands[b] + kOffset));
    }
    computeNotes(window, tensor.subspan(tensor.size() / 2));
  }

 private:
  struct Settings {
    double windowSeconds, levelDb, largestGainDb;

    explicit Settings(std::string_view text) {
      FrontEndParameters given("music-mel", text);
      windowSeconds = given.take("windowSeconds", 4, kShortestSeconds, kMaxSeconds);
      // Root mean square over the window, relative to full scale; about that of the music that AudioSet holds.
      levelDb = given.take("levelDb", -20, -60, 0);
      largestGainDb = given.take("largestGainDb", 40, 0, 100);
      given.refuseTheRest();
    }

    std::size_t windowSamples() const { return static_cast<std::size_t>(std::lround(windowSeconds * kSampleRateHz)); }
  };

  /// Each column shows the notes of the frame nearest to it.
  void computeNotes(std::span<const float> window, std::span<float> rows) {
    m_notes.compute(window, m_noteLevels);
    const std::size_t noteFrames = m_noteLevels.size() / kRows;
    for (std::size_t f = 0; f < frames(); ++f) {
      const std::size_t nearest = m_notes.frameAt(f * kHop + kFrame / 2, noteFrames);
      for (std::size_t n = 0; n < kRows; ++n)
        rows[n * frames() + f] = steps().rounded(m_noteLevels[n * noteFrames + nearest]);
    }
  }

  static StftConfig stftConfig() { return {kFftSize, kHop, WindowFunction::Hann, kFrame}; }

  explicit MusicMelFrontEnd(const Settings& settings) : MusicMelFrontEnd(settings, Stft(stftConfig())) {}

  MusicMelFrontEnd(const Settings& settings, Stft stft)
      : BandFrontEnd(kChannels, kBands, stft.frameCount(settings.windowSamples()), settings.windowSamples(),
                     {std::log(static_cast<double>(kOffset)), kHighest}),
        m_settings(settings),
        m_stft(std::move(stft)),
        m_mel(kBands, kFftSize, kSampleRateHz, kMinHz, kMaxHz, MelStyle::HtkMel),
        m_spectrum(m_stft.binCount()),
        m_bands(kBands),
        m_notes(kSampleRateHz),
        m_noteLevels(kRows * m_notes.frameCount(settings.windowSamples())) {}

  double gainFor(std::span<const float> window) const {
    double squares = 0;
    for (const float sample : window) squares += static_cast<double>(sample) * sample;
    const double largest = std::pow(10, m_settings.largestGainDb / 20);
    if (squares <= 0) return largest;
    return std::min(largest,
                    std::pow(10, m_settings.levelDb / 20) / std::sqrt(squares / static_cast<double>(window.size())));
  }

  Settings m_settings;
  Stft m_stft;
  MelFilterBank m_mel;
  std::vector<float> m_spectrum;
  std::vector<float> m_bands;
  NoteLevels m_notes;
  std::vector<float> m_noteLevels;
};

}  // namespace

std::unique_ptr<FrontEnd> makeMusicMelFrontEnd(std::string_view parametersJson) {
  return std::make_unique<MusicMelFrontEnd>(parametersJson);
}

}  // namespace moodogram
