// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QObject>
#include <functional>
#include <memory>

#include "ui/player/audio_tap.h"

namespace moodogram::ui {

/// Puts what a microphone or another source hears into a tap, mixed to mono. Made, used and destroyed on the capture
/// thread; delivers until it is destroyed or lost.
class AudioInput : public QObject {
  Q_OBJECT

 public:
  virtual void start(std::shared_ptr<AudioTap> tap) = 0;

 Q_SIGNALS:
  /// Nothing (more) comes; the message says why and what to do.
  void lost(const QString& message);
};

using AudioInputFactory = std::function<std::unique_ptr<AudioInput>()>;

/// A device at this rate, or at its own if it does not take it (or for 0).
AudioInputFactory deviceInput(const QAudioDevice& device, int sampleRateHz);

}  // namespace moodogram::ui
