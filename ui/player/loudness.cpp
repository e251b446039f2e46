// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/loudness.h"

#include <algorithm>
#include <cmath>

namespace moodogram::ui {

QString loudnessModeName(LoudnessMode mode) {
  switch (mode) {
    case LoudnessMode::Track:
      return QStringLiteral("track");
    case LoudnessMode::Album:
      return QStringLiteral("album");
    case LoudnessMode::Off:
      break;
  }
  return QStringLiteral("off");
}

std::optional<LoudnessMode> parseLoudnessMode(const QString& name) {
  for (const LoudnessMode mode : {LoudnessMode::Off, LoudnessMode::Track, LoudnessMode::Album})
    if (name == loudnessModeName(mode)) return mode;
  return std::nullopt;
}

float loudnessFactor(const ReplayGain& gain, LoudnessMode mode) {
  const bool ofAlbum = gain.albumGainDb && (mode == LoudnessMode::Album || !gain.trackGainDb);
  const std::optional<float> decibels = ofAlbum ? gain.albumGainDb : gain.trackGainDb;
  if (mode == LoudnessMode::Off || !decibels || !std::isfinite(*decibels)) return 1;
  const std::optional<float> peak = ofAlbum && gain.albumPeak ? gain.albumPeak : gain.trackPeak;
  const bool isPeakKnown = peak && std::isfinite(*peak) && *peak > 0;
  return std::min(std::pow(10.0F, *decibels / 20), isPeakKnown ? 1 / *peak : 1.0F);
}

}  // namespace moodogram::ui
