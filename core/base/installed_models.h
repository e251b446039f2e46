// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace moodogram {

/// The model files that a choice stands for.
struct ChosenModels {
  std::filesystem::path file;       ///< scores music, or everything
  std::filesystem::path voiceFile;  ///< scores what is a solo voice; empty: `file` does
};

/// choice: empty or "auto": each recording by the one of Moodogram's own models that suits it, or everything by the
/// only one that is installed; "music" or "voice": that one; else the path of a model file, which is not looked at.
/// resourceDir()/models/default.json names the files of the two. Throws ModelError when what is needed is not
/// installed.
ChosenModels chooseModels(const std::filesystem::path& choice);

/// Models that the user put into userDataDir()/models, by name. Scripted ones (.pt) run code and are not among them.
std::vector<std::filesystem::path> userModelFiles();

}  // namespace moodogram
