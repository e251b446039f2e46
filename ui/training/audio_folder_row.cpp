// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/audio_folder_row.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/formatters.h"

namespace moodogram::ui {

AudioFolderRow::AudioFolderRow(const char* name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)) {
  m_edit->setObjectName(QString::fromLatin1(name));
  m_edit->setAccessibleName(accessibleName);
  m_edit->setPlaceholderText(tr("Folder of the audio, if it is not beside the table"));
  m_edit->setToolTip(m_edit->placeholderText());
  auto* choose = new QPushButton(tr("Audio…"), this);
  choose->setObjectName(QLatin1String(name) + QStringLiteral("Folder"));
  choose->setToolTip(tr("Choose the folder of the audio that the table names"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_edit, 1);
  layout->addWidget(choose);
  connect(m_edit, &QLineEdit::textEdited, this, &AudioFolderRow::folderEdited);
  connect(choose, &QPushButton::clicked, this, &AudioFolderRow::ask);
}

std::filesystem::path AudioFolderRow::folder() const { return toPath(m_edit->text().trimmed()); }

void AudioFolderRow::setFolder(const std::filesystem::path& folder) {
  const QString text = fromPath(folder);
  if (m_edit->text().trimmed() != text) m_edit->setText(text);
}

void AudioFolderRow::ask() {
  auto* dialog = new QFileDialog(this, tr("Folder of the audio"), m_edit->text());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
    m_edit->setText(chosen);
    Q_EMIT folderEdited();
  });
  dialog->open();
}

}  // namespace moodogram::ui
