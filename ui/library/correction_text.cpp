// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/correction_text.h"

#include "core/playlist/corrections.h"
#include "ui/common/emotion_style.h"
#include "ui/common/message_text.h"
#include "ui/library/track_table_model.h"

namespace moodogram::ui {

QString verdictText(const LibraryTrack& track) {
  const auto mood = clearMood(track);
  return mood ? emotionLabel(*mood) : TrackTableModel::tr("Not sure");
}

QString asYouSaid(const QString& verdict) {
  //: A mood that the user has corrected; %1: an emotion, or "Not sure"
  return TrackTableModel::tr("%1, as you said").arg(verdict);
}

QString correctionNote(const LibraryTrack& track, std::span<const Correction> corrections) {
  const QString said = messageText(correctionText(track, corrections));
  if (said.isEmpty() || !track.summary) return {};
  //: %1: such as "not sad, calm from 1:00 to 2:00"; %2: an emotion, or "Not sure".
  return TrackTableModel::tr("You said: %1. By itself the model says: %2.").arg(said, verdictText(track));
}

}  // namespace moodogram::ui
