// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/bridge/model_store.h"
#include "ui/bridge/training_runs.h"

class QWidget;

namespace moodogram::ui {

class ModelsDialog;
class RunsWindow;
class TrainingWizard;

/// Everything about training in the window: the wizard, the runs, the models, and what follows when a run has ended.
class TrainingController : public QObject {
  Q_OBJECT

 public:
  explicit TrainingController(QWidget& window);

  TrainingRuns& runs() { return m_runs; }
  ModelStore& models() { return m_models; }
  /// What the library uses, for the list of models.
  void setUsedModel(const QString& choice, qint64 tracks);

 public Q_SLOTS:
  void openWizard();
  void openRuns();
  void openModels();

 Q_SIGNALS:
  /// Models were installed or deleted.
  void modelsChanged();
  /// The library shall use this one, as in chooseModels().
  void modelChosen(QString choice);
  void playRequested(std::filesystem::path file);
  /// A run has ended while nobody looked; showing it is offered.
  void runEnded(QString message);

 private:
  void onEnded(const RunStatus& run);

  QWidget& m_window;
  TrainingRuns m_runs;
  ModelStore m_models;
  QPointer<TrainingWizard> m_wizard;
  RunsWindow* m_runsWindow = nullptr;
  ModelsDialog* m_modelsDialog = nullptr;
  QString m_usedModel = QStringLiteral("auto");
  qint64 m_tracks = 0;
};

}  // namespace moodogram::ui
