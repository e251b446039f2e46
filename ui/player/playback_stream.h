// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/audio/resampler.h"

namespace moodogram::ui {

/// A file as the output wants it: channels mixed, rate converted. One thread at a time.
class PlaybackStream {
 public:
  /// Throws AudioError.
  explicit PlaybackStream(const std::filesystem::path& file);

  const AudioFormat& format() const { return m_reader->format(); }

  /// What read() delivers from now on. Goes back to the start.
  void setOutput(int sampleRateHz, int channels);
  /// Throws AudioError.
  void seek(double seconds);
  /// Fills up to interleaved.size() / channels frames; fewer only at the end, then 0. A file that fails in the middle
  /// ends there, and damage() says why.
  std::size_t read(std::span<float> interleaved);
  const std::optional<std::string>& damage() const { return m_damage; }

 private:
  void fill();
  void restart();

  std::unique_ptr<AudioReader> m_reader;
  int m_outputRateHz = 0;
  std::vector<std::vector<float>> m_mix;  ///< [output channel][file channel]
  std::vector<Resampler> m_resamplers;    ///< one an output channel
  std::vector<std::vector<float>> m_ready;
  std::size_t m_readyOffset = 0;
  std::vector<float> m_interleaved;
  std::vector<float> m_channel;
  bool m_atEnd = false;
  std::optional<std::string> m_damage;
};

/// Weights from file channels to output channels. Each row sums to 1, so nothing clips that did not before. More than
/// two channels are taken for the order of WAV and FLAC (left, right, centre, low frequencies, then pairs) and folded
/// to stereo as in ITU-R BS.775: centre and surrounds 3 dB down, low frequencies left out.
std::vector<std::vector<float>> mixWeights(int fileChannels, int outputChannels);

}  // namespace moodogram::ui
