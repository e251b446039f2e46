// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/evaluate/evaluation.h"
#include "core/infer/emotion_engine.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// An installed model.
struct ModelEntry {
  QString choice;  ///< as in chooseModels()
  ModelInfo info;
  QString card;                            ///< Markdown; empty: it has none
  std::shared_ptr<const Evaluation> test;  ///< by the verdicts of its test that came with it; null: none did
  qint64 sizeBytes = 0;
  bool isOwn = false;  ///< the user put it there, and may delete it
  Message problem;     ///< why it cannot be used; empty: it can
};

/// The models of the program and of the user, with their cards and the verdicts of their tests: files of a model's name
/// that end in .md and .tested.csv.
/// Functions return at once, files are read and written in a thread, signals come back in the GUI thread.
class ModelStore : public QObject {
  Q_OBJECT

 public:
  explicit ModelStore(QObject* parent = nullptr);
  ~ModelStore() override;

  void list();
  /// Copies the model and what lies beside it into the user's folder, under a name that is free there; a model that is
  /// there already with the same bytes is not copied again. card: another place of the card, with tested.csv beside it.
  /// Weights of a known network that are no model, such as TorchVision's, are not copied: weightsFound().
  void install(std::filesystem::path file, std::filesystem::path card = {});
  enum class Beside { Ask, Replace };
  /// Writes the model, and its card and verdicts beside it, under names that the user has not chosen. Where one of them
  /// holds something else, nothing is written: wouldReplace(), unless that is to be replaced.
  void exportTo(const ModelEntry& model, std::filesystem::path file, Beside beside = Beside::Ask);
  /// The user's own only.
  void remove(const ModelEntry& model);

 Q_SIGNALS:
  void listed(std::vector<moodogram::ui::ModelEntry> models);
  void installed(QString choice, QString name);
  /// The file holds weights to start a training from.
  void weightsFound(QString file, QString architecture);
  void exported(QString file);
  /// others: names of files in the folder of `file`.
  void wouldReplace(moodogram::ui::ModelEntry model, QString file, QStringList others);
  void removed(QString choice);
  void failed(QString message);

 private:
  template <typename Work>
  void attempt(Work&& work);

  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui
