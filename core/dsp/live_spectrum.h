// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/dsp/frequency_axis.h"
#include "core/dsp/level_tile.h"
#include "core/dsp/spectrum.h"

namespace moodogram {

struct LiveSpectrumConfig {
  SpectrumConfig spectrum;
  FrequencyAxis axis;
  double spanSeconds = 10;  ///< up to LiveSpectrum::kLongestSpanSeconds
  int columns = 800;        ///< of the whole span
  int rows = 300;

  bool operator==(const LiveSpectrumConfig&) const = default;
};

/// The spectrogram of a stream that has no end, column by column, the newest last. Keeps the samples of the longest
/// span, so that another configuration draws what has been heard already anew; memory does not grow beyond that.
/// Column k is made of the frames centred in samples [k * samplesPerColumn(), (k + 1) * samplesPerColumn()) and is
/// there once half a frame more has been heard. One thread at a time.
class LiveSpectrum {
 public:
  static constexpr double kLongestSpanSeconds = 60;

  /// Throws ConfigError.
  LiveSpectrum(int sampleRateHz, const LiveSpectrumConfig& config);
  /// The same picture, with the same columns taken; it does not move on with this one.
  LiveSpectrum(const LiveSpectrum& other);
  LiveSpectrum& operator=(const LiveSpectrum&) = delete;

  /// Throws ConfigError; then the configuration is as it was. All columns count as new.
  void configure(const LiveSpectrumConfig& config);
  const LiveSpectrumConfig& config() const { return m_config; }
  /// The axis in force: inside of what the sample rate can hold.
  const FrequencyAxis& axis() const { return m_axis; }
  int sampleRateHz() const { return m_sampleRateHz; }
  std::int64_t samplesPerColumn() const { return m_samplesPerColumn; }

  void push(std::span<const float> samples);
  /// Samples that were lost: silence takes their place, so that time stays right.
  void pushSilence(std::uint64_t samples);
  std::int64_t sampleCount() const { return m_total; }

  /// The columns that are complete and have not been taken yet; those that have left the span are not among them.
  LevelTile takeColumns();
  /// Where the last column that was taken ends, in samples.
  std::int64_t takenSamples() const { return m_taken * m_samplesPerColumn; }

 private:
  void trim();
  std::int64_t completeColumns() const;
  std::int64_t pcmStart() const { return m_total - static_cast<std::int64_t>(m_pcm.size()); }

  int m_sampleRateHz;
  LiveSpectrumConfig m_config;
  FrequencyAxis m_axis;
  std::unique_ptr<SpectrumRenderer> m_renderer;
  std::unique_ptr<RowMap> m_rows;
  std::int64_t m_samplesPerColumn = 1;
  std::vector<float> m_pcm;  ///< the last samples
  std::int64_t m_total = 0;
  std::int64_t m_taken = 0;  ///< columns
};

}  // namespace moodogram
