// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "ui/training/model_page.h"

class QListWidget;
class QStackedWidget;

namespace moodogram::ui {

class MessageStrip;

/// The installed models with their cards: what they learned from, how good they are, what licence binds them. Models
/// come in by a button or by dropping their files here.
class ModelsDialog : public QDialog {
  Q_OBJECT

 public:
  /// Both outlive it.
  ModelsDialog(ModelStore& store, ModelChecks& checks, QWidget* parent = nullptr);

  /// How the library uses models.
  void setUse(const ModelUse& use);
  /// Chooses this model, as soon as it is listed.
  void showModel(const QString& choice);

 Q_SIGNALS:
  /// As in chooseModels().
  void useRequested(QString choice);
  /// A training is to start from these weights of this network.
  void trainingRequested(QString weights, QString architecture);

 protected:
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void showModels();
  void showCurrent();
  const ModelEntry* current() const;
  void askForImport();
  void askForExport();
  void askToReplace(const ModelEntry& model, const QString& file, const QStringList& others);
  void askToRemove();

  ModelStore& m_store;
  std::vector<ModelEntry> m_models;
  ModelUse m_use;
  QString m_wanted;
  MessageStrip* m_messages;
  QListWidget* m_list;
  QStackedWidget* m_pages;
  ModelPage* m_page;
};

}  // namespace moodogram::ui
