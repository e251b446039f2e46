// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/audio/channel_mix.h"
#include "core/audio/resampler.h"
#include "core/base/message.h"

namespace moodogram {

/// A file as mono float at a wanted rate: decode, down-mix, resample. This is the only way
/// from a file to a network, in analysis and in training.
class MonoReader {
 public:
  /// targetRateHz 0: the file's own rate. Throws AudioError.
  explicit MonoReader(const std::filesystem::path& file, int targetRateHz = 0, const ChannelSelection& selection = {});
  /// The same with a reader of this file that is open already.
  MonoReader(const std::filesystem::path& file, std::unique_ptr<AudioReader> reader, int targetRateHz = 0,
             const ChannelSelection& selection = {});

  int sampleRateHz() const { return m_targetRateHz; }
  const AudioFormat& sourceFormat() const { return m_reader->format(); }

  /// Fills up to output.size() samples; fewer only at the end, then 0. A truncated file is not an error here: it
  /// ends where its samples end, and warning() says so. Throws AudioError (Corrupt).
  std::size_t read(std::span<float> output);

  /// What was wrong with the file so far and yet no error: it is cut off, or has samples that are not finite.
  const std::optional<Message>& warning() const { return m_warning; }

 private:
  /// Up to mono.size() samples at the file's rate; 0 at the end.
  std::size_t decode(std::span<float> mono);
  void fill();

  std::filesystem::path m_file;
  std::unique_ptr<AudioReader> m_reader;
  ChannelSelection m_selection;
  int m_targetRateHz;
  Resampler m_resampler;
  std::vector<float> m_interleaved;
  std::vector<float> m_mono;
  std::vector<float> m_ready;
  std::size_t m_readyOffset = 0;
  bool m_atEnd = false;
  std::optional<Message> m_warning;
};

/// The whole file. For short clips (training); use MonoReader for music.
std::vector<float> readMono(const std::filesystem::path& file, int targetRateHz);

}  // namespace moodogram
