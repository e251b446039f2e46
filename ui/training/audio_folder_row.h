// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

class QLineEdit;

namespace moodogram::ui {

/// Where the audio lies that a table names, if it is not beside it (DatasetSource::audio).
class AudioFolderRow : public QWidget {
  Q_OBJECT

 public:
  /// name: of the field; that of its button ends in "Folder".
  AudioFolderRow(const char* name, const QString& accessibleName, QWidget* parent);

  /// Empty: beside the table.
  std::filesystem::path folder() const;
  void setFolder(const std::filesystem::path& folder);

 Q_SIGNALS:
  void folderEdited();  ///< by the user

 private:
  void ask();

  QLineEdit* m_edit;
};

}  // namespace moodogram::ui
