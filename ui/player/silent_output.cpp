// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

#include "ui/player/audio_output.h"

namespace moodogram::ui {
namespace {

constexpr double kBufferSeconds = 0.25;

class SilentOutput : public AudioOutput {
 public:
  SilentOutput(int sampleRateHz, int channels) : m_sampleRateHz(sampleRateHz), m_channels(channels) {}

  int sampleRateHz() const override { return m_sampleRateHz; }
  int channels() const override { return m_channels; }
  QString description() const override {
    return QString::fromLatin1(QT_TRANSLATE_NOOP("AudioOutput", "No sound device (silent clock)"));
  }

  std::size_t framesFree() const override {
    const auto capacity = static_cast<std::int64_t>(kBufferSeconds * m_sampleRateHz);
    return static_cast<std::size_t>(std::max<std::int64_t>(capacity - (m_written - framesPlayed()), 0));
  }
  void write(std::span<const float> interleaved) override {
    // A clock that ran dry waits for the next sample, as a device does.
    if (framesPlayed() == m_written) restartClockAt(m_written);
    m_written += static_cast<std::int64_t>(interleaved.size()) / m_channels;
  }
  std::int64_t framesPlayed() const override {
    const std::int64_t running = m_clock.isValid() ? m_clock.nsecsElapsed() / 1000 * m_sampleRateHz / 1'000'000 : 0;
    return std::min(m_playedAtStart + running, m_written);
  }
  void setPaused(bool paused) override {
    if (paused != m_clock.isValid()) return;
    m_playedAtStart = framesPlayed();
    if (paused) {
      m_clock.invalidate();
    } else {
      m_clock.start();
    }
  }
  void flush() override {
    m_written = 0;
    restartClockAt(0);
  }
  bool isBroken() const override { return false; }

 private:
  void restartClockAt(std::int64_t frame) {
    m_playedAtStart = frame;
    if (m_clock.isValid()) m_clock.start();
  }

  int m_sampleRateHz;
  int m_channels;
  std::int64_t m_written = 0;
  std::int64_t m_playedAtStart = 0;
  QElapsedTimer m_clock;  ///< invalid while paused
};

}  // namespace

std::unique_ptr<AudioOutput> makeSilentOutput(int sampleRateHz, int channels) {
  return std::make_unique<SilentOutput>(sampleRateHz, channels);
}

}  // namespace moodogram::ui
