// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QString>
#include <cstdint>
#include <memory>
#include <span>

namespace moodogram::ui {

/// Where samples go. Lives on the playback thread. The owner writes what framesFree() allows, again and again.
class AudioOutput {
 public:
  virtual ~AudioOutput() = default;

  virtual int sampleRateHz() const = 0;
  virtual int channels() const = 0;
  virtual QString description() const = 0;

  virtual std::size_t framesFree() const = 0;
  /// Interleaved, full scale [-1, 1]; whole frames, at most framesFree().
  virtual void write(std::span<const float> interleaved) = 0;
  /// Frames heard since the last flush().
  virtual std::int64_t framesPlayed() const = 0;
  /// An output begins paused.
  virtual void setPaused(bool paused) = 0;
  /// Drops what was written and not heard.
  virtual void flush() = 0;
  /// The device has gone and will play no more.
  virtual bool isBroken() const = 0;
};

/// The device at the file's rate and channels if it takes them, else at its preferred ones; nullptr if it cannot be
/// opened.
std::unique_ptr<AudioOutput> openDeviceOutput(const QAudioDevice& device, int sampleRateHz, int channels);

/// Plays into nothing at the speed of a clock.
std::unique_ptr<AudioOutput> makeSilentOutput(int sampleRateHz, int channels);

}  // namespace moodogram::ui
