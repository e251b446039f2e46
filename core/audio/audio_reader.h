// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "core/base/message.h"

namespace moodogram {

struct AudioFormat {
  int sampleRateHz = 0;
  int channels = 0;
  /// Frames (samples per channel) as the header says; -1 when it does not say. For some formats an estimate:
  /// the truth is what read() delivers.
  std::int64_t frames = -1;
  int bitsPerSample = 0;      ///< 0 for lossy codecs
  std::string codec;          ///< for display, e.g. "FLAC 24 bit", "Vorbis"
  bool isLengthExact = true;  ///< false: frames is the size of the file divided by its bit rate

  /// Seconds, or -1 when the length is not known.
  double durationSeconds() const;
};

/// Decodes one file to interleaved float samples, full scale = [-1, 1] (lossy files may overshoot; floats that are
/// not finite become 0). libsndfile reads what it can, FFmpeg the rest (m4a, aac, wma, ...).
/// One thread at a time; different readers are independent.
class AudioReader {
 public:
  virtual ~AudioReader() = default;

  /// Throws AudioError: Missing, Unreadable, Empty, NotAudio, Unsupported or Corrupt.
  static std::unique_ptr<AudioReader> open(const std::filesystem::path& file);

  virtual const AudioFormat& format() const = 0;

  /// Fills up to interleaved.size() / channels frames and returns how many; 0 at the end.
  /// Throws AudioError (Corrupt) when decoding fails and (Truncated) once, after the last good frame, when the file
  /// ends before its header says; later calls return 0.
  virtual std::size_t read(std::span<float> interleaved) = 0;

  /// The next read() starts at this frame, sample-exact; beyond the end means the end. Throws AudioError (Corrupt)
  /// where damage lies between; then read() returns 0 until another seek, which may succeed.
  virtual void seek(std::int64_t frame) = 0;

  /// Whether samples so far were not numbers, or infinite.
  bool hasNonFiniteSamples() const { return m_hasNonFiniteSamples; }

 protected:
  bool m_hasNonFiniteSamples = false;
};

/// For the user: a file has such samples.
Message nonFiniteWarning(const std::filesystem::path& file);

}  // namespace moodogram
