// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/dataset/dataset.h"

namespace moodogram {

/// A folder for each class, named by one of the five, Q1 to Q4 or a word of class-names.csv; on top of them perhaps
/// folders for the published parts (train/happy/...). The group is the first folder below the class, if there is one.
/// Folders with other names are left out with a note. Throws ConfigError if there is no recording.
Dataset openClassFolders(const DatasetSource& source);

/// Whether there is at least one recording in the folder of a known class.
bool hasClassFolders(const DatasetSource& source);

}  // namespace moodogram
