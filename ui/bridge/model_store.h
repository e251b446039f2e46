// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "core/infer/emotion_engine.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// An installed model.
struct ModelEntry {
  QString choice;  ///< as in chooseModels()
  ModelInfo info;
  QString card;  ///< Markdown; empty: it has none
  qint64 sizeBytes = 0;
  bool isOwn = false;  ///< the user put it there, and may delete it
  QString problem;     ///< why it cannot be used; empty: it can
};

/// The models of the program and of the user, with their cards: a model's card is a file of its name that ends in .md.
/// Functions return at once, files are read and written in a thread, signals come back in the GUI thread.
class ModelStore : public QObject {
  Q_OBJECT

 public:
  explicit ModelStore(QObject* parent = nullptr);
  ~ModelStore() override;

  void list();
  /// Copies the model and the card beside it into the user's folder, under a name that is free there; a model that is
  /// there already with the same bytes is not copied again. card: another place of the card.
  void install(std::filesystem::path file, std::filesystem::path card = {});
  void exportTo(const ModelEntry& model, std::filesystem::path file);
  /// The user's own only.
  void remove(const ModelEntry& model);

 Q_SIGNALS:
  void listed(std::vector<moodogram::ui::ModelEntry> models);
  void installed(QString choice, QString name);
  void exported(QString file);
  void removed(QString choice);
  void failed(QString message);

 private:
  template <typename Work>
  void attempt(Work&& work);

  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui
