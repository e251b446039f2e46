// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/base/message.h"

namespace moodogram {

/// Whether the name's ending is one that AudioReader reads.
bool hasAudioExtension(const std::filesystem::path& file);

/// Decides by the name.
using FileFilter = std::function<bool(const std::filesystem::path&)>;

/// Files at and below the paths, sorted, each once. Paths to files, and to nothing, are taken as they are (what is
/// wrong with them is found out when they are opened); folders are walked. In folders only regular files that the
/// filter accepts count, also behind symbolic links; hidden names, link loops, devices and FIFOs are skipped. Folders
/// that cannot be read are added to problems. Throws Cancelled.
std::vector<std::filesystem::path> findFiles(const std::vector<std::filesystem::path>& paths, const FileFilter& accepts,
                                             std::vector<Message>& problems, std::stop_token stop = {});

/// findFiles() of those that hasAudioExtension() accepts.
std::vector<std::filesystem::path> findAudioFiles(const std::vector<std::filesystem::path>& paths,
                                                  std::vector<Message>& problems, std::stop_token stop = {});

}  // namespace moodogram
