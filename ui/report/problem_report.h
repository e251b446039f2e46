// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moodogram::ui {

/// A part of a report that can be left out.
struct ReportPart {
  QString title;
  QString text;
};

/// What the window knows and a thread could not ask.
struct ReportFacts {
  QString platform;     ///< of the window system, with scale and style
  QString soundOutput;  ///< as in the status bar
  QString library;      ///< numbers only
  QStringList messages;
};

/// Everything that helps to find out about a problem: versions, the computer, settings, messages. Loads the Torch
/// module and reads the settings file: not for the GUI thread.
QList<ReportPart> collectReport(const ReportFacts& facts);

/// The text without paths and without the names of audio files and their endings: "Cannot open /home/me/a b.flac: gone"
/// becomes "Cannot open [path]: gone".
QString withoutPaths(const QString& text);

/// As one text, in Markdown.
QString reportText(const QList<ReportPart>& parts, bool withPaths);

}  // namespace moodogram::ui
