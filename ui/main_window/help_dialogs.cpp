// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_dialogs.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace moodogram::ui {
namespace {

struct HelpDialogs {
  Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

}  // namespace

void showShortcutsDialog(QWidget* parent, const QString& table) {
  QString rows;
  for (const QString& line : table.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    const QStringList parts = line.split(QLatin1Char('\t'));
    rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                .arg(parts.value(0).toHtmlEscaped(), parts.value(1).toHtmlEscaped());
  }
  auto* box =
      new QMessageBox(QMessageBox::NoIcon, HelpDialogs::tr("Keyboard shortcuts"),
                      QStringLiteral("<table cellpadding='3'>%1</table>").arg(rows), QMessageBox::Close, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

void showAboutDialog(QWidget* parent) {
  const QString text =
      HelpDialogs::tr(
          "<b>Moodogram %1</b><p>Emotion from music spectrograms: a music library that shows when each "
          "song is calm, happy, sad, angry or fearful.</p><p>GPL-3.0-or-later. The models have licences "
          "of their own; see their cards.</p>")
          .arg(QStringLiteral(MOODOGRAM_VERSION));
  auto* box =
      new QMessageBox(QMessageBox::NoIcon, HelpDialogs::tr("About Moodogram"), text, QMessageBox::Close, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

}  // namespace moodogram::ui
