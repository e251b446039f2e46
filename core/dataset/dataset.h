// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"
#include "core/dataset/label.h"

namespace moodogram {

/// The part of a published split.
enum class Part { Unassigned, Train, Validation, Test };

/// "train", "validation", "test"; empty for Unassigned.
std::string_view partName(Part part);

/// Any case, with the usual short forms ("val", "dev", "training", ...); nothing is Unassigned; nullopt: no part.
std::optional<Part> parsePart(std::string_view text);

/// One labelled recording.
struct Recording {
  std::filesystem::path file;
  Label label;
  /// Who or what must never be on both sides of a split: the actor ("07", two digits), the artist, the song. Empty: the
  /// recording stands for itself.
  std::string group;
  Part part = Part::Unassigned;
  int repeats = 1;  ///< DatasetSource::repeats
};

/// Labelled recordings, sorted by file: the input of training and evaluation. Nothing has been decoded.
struct Dataset {
  std::string name;                 ///< for people, e.g. "RAVDESS song"
  std::string licence;              ///< that binds weights made from it; empty: unknown
  std::string source;               ///< citation or address, for the model card; may be empty
  std::string groupKind = "group";  ///< what a group is, singular: "actor", "artist", "song"
  std::vector<Recording> recordings;
  std::vector<Message> notes;        ///< what was left out and why, a line each, for the user
  std::vector<std::string> missing;  ///< recordings that the data set names and whose audio is not there
};

/// Where a dataset lies and how it is to be read.
struct DatasetSource {
  /// "auto", "ravdess-song", "ravdess-speech", "folders", "manifest", "cal500", "emopia", "emotify".
  std::string format = "auto";
  std::filesystem::path path{};    ///< folder, or the table of a manifest or of CAL500
  std::filesystem::path audio{};   ///< folder of the audio, where the table is elsewhere; empty: beside the table
  std::filesystem::path labels{};  ///< table of what its labels mean in emotions; empty: the one that comes along
  int repeats = 1;                 ///< how often an epoch of training sees each of its recordings
  /// Recordings that are called neutral are a class of their own (MoodClass::Neutral) instead of being left out. For
  /// the RAVDESS, folders and manifests; the other formats have none.
  bool neutral = false;
};

/// The format that openDataset() takes the source for: its own, or what "auto" recognises. Reads no recordings. Throws
/// ConfigError (nothing there, or nothing that is known).
std::string datasetFormat(const DatasetSource& source);

/// Whether the audio of this format may lie elsewhere (DatasetSource::audio).
bool mayHaveAudioElsewhere(std::string_view format);

/// Whether data sets of this format may have recordings that are called neutral (DatasetSource::neutral).
bool mayHaveNeutral(std::string_view format);

/// Throws ConfigError (nothing there that fits the format, a table that cannot be read: with file and line) with what
/// was looked for.
Dataset openDataset(const DatasetSource& source);

}  // namespace moodogram
