// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace moodogram::ui {

/// Asks for a playlist file to write, in any of the formats. Opened and deleted by itself; fileSelected() says which.
QFileDialog* openSaveDialog(QWidget* parent, const QString& name);

/// fileNameOf() a playlist, never empty.
QString playlistFileName(const QString& name);

}  // namespace moodogram::ui
