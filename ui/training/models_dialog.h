// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "ui/bridge/model_store.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace moodogram::ui {

class MessageStrip;

/// The installed models with their cards: what they learned from, how good they are, what licence binds them. Models
/// come in by a button or by dropping their files here.
class ModelsDialog : public QDialog {
  Q_OBJECT

 public:
  /// store outlives it.
  explicit ModelsDialog(ModelStore& store, QWidget* parent = nullptr);

  /// The choice that the library uses, and how many tracks it has.
  void setUsed(const QString& choice, qint64 tracks);
  /// Chooses this model, as soon as it is listed.
  void showModel(const QString& choice);

 Q_SIGNALS:
  /// As in chooseModels().
  void useRequested(QString choice);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void showModels();
  void showCurrent();
  const ModelEntry* current() const;
  void askForImport();
  void askForExport();
  void askToRemove();

  ModelStore& m_store;
  std::vector<ModelEntry> m_models;
  QString m_used = QStringLiteral("auto");
  QString m_wanted;
  qint64 m_tracks = 0;
  MessageStrip* m_messages;
  QListWidget* m_list;
  QStackedWidget* m_pages;
  QLabel* m_title;
  QLabel* m_facts;
  QLabel* m_problem;
  QTextBrowser* m_card;
  QPushButton *m_export, *m_remove, *m_use;
};

}  // namespace moodogram::ui
