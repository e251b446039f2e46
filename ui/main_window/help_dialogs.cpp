// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace moodogram::ui {
namespace {

struct HelpDialogs {
  Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

}  // namespace

void showShortcutsDialog(QWidget* parent, const QList<ShortcutSection>& sections) {
  QString html;
  for (const ShortcutSection& section : sections) {
    html += QStringLiteral("<h3>%1</h3><table cellpadding='3'>").arg(section.title.toHtmlEscaped());
    for (const ShortcutRow& row : section.rows)
      html += QStringLiteral("<tr><td width='170'><b>%1</b></td><td>%2</td></tr>")
                  .arg(row.keys.toHtmlEscaped(), row.text.toHtmlEscaped());
    html += QStringLiteral("</table>");
  }
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("shortcutsDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(HelpDialogs::tr("Keyboard shortcuts"));
  auto* text = new QTextBrowser;
  text->setHtml(html);
  text->setObjectName(QStringLiteral("shortcutTable"));
  text->setAccessibleName(dialog->windowTitle());
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* layout = new QVBoxLayout(dialog);
  layout->addWidget(text);
  layout->addWidget(buttons);
  dialog->resize(600, 640);
  dialog->open();
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
