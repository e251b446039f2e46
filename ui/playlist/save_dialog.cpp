// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/save_dialog.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>

#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

QString text(const char* source) { return QCoreApplication::translate("SaveDialog", source); }

}  // namespace

QFileDialog* openSaveDialog(QWidget* parent, const QString& name) {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
  auto* dialog = new QFileDialog(parent, text(QT_TRANSLATE_NOOP("SaveDialog", "Save playlist")), folder);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({text(QT_TRANSLATE_NOOP("SaveDialog", "M3U playlist, for any player (*.m3u8 *.m3u)")),
                          text(QT_TRANSLATE_NOOP("SaveDialog", "XSPF playlist (*.xspf)")),
                          text(QT_TRANSLATE_NOOP("SaveDialog", "JSPF playlist with the moods of its tracks (*.jspf)")),
                          text(QT_TRANSLATE_NOOP("SaveDialog", "PLS playlist (*.pls)"))});
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    const auto ending = filter.indexOf(QLatin1String("*.")) + 2;
    dialog->setDefaultSuffix(
        filter.mid(ending, filter.indexOf(QRegularExpression(QStringLiteral("[ )]")), ending) - ending));
  });
  dialog->setDefaultSuffix(QStringLiteral("m3u8"));
  dialog->selectFile(playlistFileName(name) + QStringLiteral(".m3u8"));
  dialog->open();
  return dialog;
}

QString playlistFileName(const QString& name) {
  const QString result = fileNameOf(name);
  return result.isEmpty() ? text(QT_TRANSLATE_NOOP("SaveDialog", "Playlist")) : result;
}

}  // namespace moodogram::ui
