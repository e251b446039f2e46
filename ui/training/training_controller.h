// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/bridge/model_checks.h"
#include "ui/bridge/training_runs.h"
#include "ui/training/model_page.h"

class QWidget;

namespace moodogram::ui {

class ModelsDialog;
class RunsWindow;
class TrainingWizard;

/// Everything about training in the window: the wizard, the runs, the models, and what follows when a run has ended.
class TrainingController : public QObject {
  Q_OBJECT

 public:
  /// engineFactory: for what is asked of models.
  explicit TrainingController(QWidget& window, EngineFactory engineFactory = createEngine);

  TrainingRuns& runs() { return m_runs; }
  ModelStore& models() { return m_models; }
  ModelChecks& checks() { return m_checks; }
  /// The library file, whose corrections and playlists can be learned from.
  void setLibrary(std::filesystem::path library) { m_library = std::move(library); }
  /// How the library uses models, for their list.
  void setModelUse(const ModelUse& use);

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
  /// A run has come to its end.
  void ended(QString message);
  /// The same while nobody looked; showing it is offered.
  void runEnded(QString message);

 private:
  void onEnded(const RunStatus& run);

  QWidget& m_window;
  TrainingRuns m_runs;
  ModelStore m_models;
  ModelChecks m_checks;
  QPointer<TrainingWizard> m_wizard;
  RunsWindow* m_runsWindow = nullptr;
  ModelsDialog* m_modelsDialog = nullptr;
  ModelUse m_use;
  std::filesystem::path m_library;
};

}  // namespace moodogram::ui
