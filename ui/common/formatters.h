// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

namespace moodogram::ui {

/// With the locale's thousands separators.
QString formatCount(qint64 count);

/// "1 track", "12,804 tracks".
QString formatTracks(qint64 count);

/// "1 h 12 min left", "3 min left", "20 s left"; empty below zero (not known).
QString formatTimeLeft(double seconds);

/// Path for reading; never use the result to open a file.
QString pathText(const std::filesystem::path& path);

/// The exact path that Qt's file dialog or a drop gave.
std::filesystem::path toPath(const QString& text);

/// Core's text is UTF-8.
QString toText(const std::string& utf8);

}  // namespace moodogram::ui
