// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <filesystem>
#include <vector>

namespace moodogram::ui {

/// The exact bytes of the path, in whatever encoding, as other programs expect them in a file URL.
QUrl fileUrl(const std::filesystem::path& file);
/// The inverse; empty: it is no local file.
std::filesystem::path localFile(const QUrl& url);

/// Asks the desktop's file manager to show the files selected in their folders (org.freedesktop.FileManager1); where
/// none answers, the folder of the first one is opened. Returns at once.
void revealFiles(const std::vector<std::filesystem::path>& files);

}  // namespace moodogram::ui
