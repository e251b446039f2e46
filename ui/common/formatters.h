// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <string>
#include <string_view>

namespace moodogram::ui {

/// With the locale's thousands separators.
QString formatCount(qint64 count);

/// Without thousands separators: years, numbers of tracks, sizes of an FFT.
QString formatPlain(qint64 number);

/// A count as tr() takes it for plural forms.
int pluralCount(qint64 count);

/// "1 track", "12,804 tracks".
QString formatTracks(qint64 count);

/// "38 %".
QString formatPercent(int percent);

/// "3.2 MB", by powers of 1000 as disks and file managers count.
QString formatBytes(qint64 bytes);

/// "1 h 12 min left", "3 min left", "20 s left"; empty below zero (not known).
QString formatTimeLeft(double seconds);

/// Path for reading; never use the result to open a file.
QString pathText(const std::filesystem::path& path);

/// A name or path to be shown within a sentence, or by itself: where texts run from right to left, one in Latin letters
/// would lose its slash or number at the front to the other end. Not to be copied, stored or compared.
QString isolated(const QString& text);

/// For tool tips, which take what looks like HTML for it: a name or path as it is.
QString plainToolTip(const QString& text);

/// For menus and buttons, in which "&" marks a key.
QString withoutKeyMarks(QString name);

/// A name that may have no blanks, so that it can be broken into lines. Not to be copied, stored or compared.
QString breakable(const QString& name);

/// For the clipboard and for files: without the invisible marks of isolated() and messageText().
QString withoutMarks(QString text);

/// The exact path that Qt's file dialog or a drop gave.
std::filesystem::path toPath(const QString& text);

/// The path as QFile and its like take it, and toPath().
QString fromPath(const std::filesystem::path& path);

/// What is left of a name when it is to be a file's: no separators and no characters that some file system refuses, and
/// not too long. Empty: nothing.
QString fileNameOf(const QString& name);

/// Core's text is UTF-8.
QString toText(const std::string& utf8);

/// A fixed text that core has marked with MOODOGRAM_TRANSLATABLE, in the user's language.
QString coreText(const char* context, std::string_view english);

}  // namespace moodogram::ui
