// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/library/library_database.h"
#include "core/library/mood_tags.h"

namespace moodogram {

/// Moods in the files' own tags, for other players. In three steps, so that nothing is written that was not shown:
/// plan, apply, and undo if it was a mistake.
struct MoodTagChange {
  Track track;
  MoodTags before;
  MoodTags after;
};

struct MoodTagPlan {
  std::vector<MoodTagChange> changes;
  std::int64_t unchanged = 0;      ///< files that say so already
  std::int64_t notAnalyzed = 0;    ///< tracks without a mood to write
  std::vector<Message> problems;   ///< files that cannot have such tags, a sentence each
  std::filesystem::path undoFile;  ///< of an undo: the run that it takes back
  bool isUndoComplete = true;      ///< of an undo: with these changes nothing of the run is left to take back
};

/// Reads the tags of the tracks' files. `modelName` says whose scores those of a content are. Throws Cancelled.
MoodTagPlan planMoodTags(std::span<const LibraryTrack> tracks, const std::function<std::string(Content)>& modelName,
                         std::stop_token stop = {}, const ProgressCallback& progress = {});

struct MoodTagResult {
  std::int64_t written = 0;
  std::vector<Message> problems;   ///< files that were left as they were, a sentence each
  std::filesystem::path undoFile;  ///< what can be taken back; empty where nothing was written
};

/// Writes the changes. Every file is decoded before and after, and keeps its old form unless all samples are the same.
/// Its analyses are those of the new content too, so nothing is analysed again. What was there is noted in a new file
/// in the folder before each change. A stop leaves what is done done. Throws StoreError, IoError (the undo file),
/// Cancelled.
MoodTagResult applyMoodTags(std::span<const MoodTagChange> changes, LibraryDatabase& database,
                            const std::filesystem::path& undoFolder, std::stop_token stop = {},
                            const ProgressCallback& progress = {});

/// The changes that take back the last run of which anything can be taken back now, for undoMoodTags(). Files whose
/// moods are no longer those that were written, or that are not there now, become problems. Without an undoFile: there
/// is no run to take back. Throws IoError, Cancelled.
MoodTagPlan planUndo(const std::filesystem::path& undoFolder, LibraryDatabase& database, std::stop_token stop = {});

/// Takes back what was planned. The run's undo file goes when nothing of it is left; files that failed, or that were
/// not there, can be taken back later: a run of which nothing could be, behind all others. Throws as applyMoodTags().
MoodTagResult undoMoodTags(const MoodTagPlan& plan, LibraryDatabase& database, std::stop_token stop = {},
                           const ProgressCallback& progress = {});

/// Where undo files are kept, unless another folder is asked for.
std::filesystem::path defaultTagUndoFolder();

}  // namespace moodogram
