// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/dataset/dataset.h"

namespace moodogram {

/// EMOPIA (Hung et al., 2021) and what is named like it: Q1_song_3.wav, the quadrant of the valence-arousal plane, the
/// song and the number of the clip. A label is the set of emotions in the quadrant; the group is the song. The
/// published split comes from train.csv, val.csv and test.csv in the folder or the one above it, if they are there.
/// Throws ConfigError if there is no audio, and says how to render it where there is MIDI.
Dataset openEmopia(const DatasetSource& source);

/// Whether audio or MIDI files below the folder are named so.
bool hasQuadrantNames(const std::filesystem::path& folder);

}  // namespace moodogram
