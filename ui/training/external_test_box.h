// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>

#include "core/dataset/dataset.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace moodogram::ui {

class AudioFolderRow;
class TrainingDraft;

/// A further data set that the finished network is to be tested on: where it lies, and what was found of it. One line
/// until it is asked for.
class ExternalTestBox : public QWidget {
  Q_OBJECT

 public:
  explicit ExternalTestBox(TrainingDraft& draft, QWidget* parent = nullptr);
  /// Why the page cannot be left; empty: it can.
  QString problem() const;

 Q_SIGNALS:
  void problemChanged();

 private:
  void ask(bool isFolder, const QString& title);
  void apply();
  void showDraft();
  void showFound();

  TrainingDraft& m_draft;
  QCheckBox* m_on;
  QWidget* m_places;
  QLineEdit* m_path;
  AudioFolderRow* m_audio;
  QLabel* m_found;
  QTimer m_typing;  ///< kTypingMs
};

}  // namespace moodogram::ui
