// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

namespace moodogram {

/// A table of recordings. Paths are relative to the table, or to the audio folder that the source names.
///
/// CSV: columns `path` (or file), `label` (or emotion, class, quadrant: one of the five, Q1 to Q4, or a word of
/// class-names.csv; "angry|fearful" for one of them, nobody knows which) or weights in columns calm, happy, sad, angry,
/// fearful; optionally `group` (or actor, speaker, singer, artist, album, song: what a group is) and `part` (or split:
/// train, validation, test).
///
/// JSON: an array of objects with the same names, the weights as an object `weights`; or an object with these as
/// `recordings`, and `name`, `licence`, `source` and `group_kind` of the whole.
///
/// Recordings whose file is not there are listed in `missing`, those with other labels are left out with a note.
/// Throws ConfigError with line and column for what is malformed, and if nothing is left.
Dataset openManifest(const DatasetSource& source);

}  // namespace moodogram
