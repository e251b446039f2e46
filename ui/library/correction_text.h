// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "core/library/playlist_store.h"
#include "core/library/track.h"

namespace moodogram::ui {

// What the user says about moods, in words.

/// Of a track that has been analysed: an emotion, or "Not sure".
QString verdictText(const LibraryTrack& track);
/// "Calm, as you said", for those who hear and do not see the mark.
QString asYouSaid(const QString& verdict);

/// What the user says about the track, and what the model says by itself, in sentences. The track is as the model says;
/// empty: it has not been analysed, or the user says nothing.
QString correctionNote(const LibraryTrack& track, std::span<const Correction> corrections);

}  // namespace moodogram::ui
