// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_controller.h"

#include <QTimer>
#include <QWidget>
#include <utility>

#include "ui/training/models_dialog.h"
#include "ui/training/run_text.h"
#include "ui/training/runs_window.h"
#include "ui/training/training_draft.h"
#include "ui/training/training_wizard.h"

namespace moodogram::ui {
namespace {

/// After the window is there: a run that still goes on is found again, and its end told.
constexpr int kFirstLookMs = 3000;

void bringUp(QWidget& window) {
  window.show();
  window.raise();
  window.activateWindow();
}

}  // namespace

TrainingController::TrainingController(QWidget& window, EngineFactory engineFactory)
    : QObject(&window), m_window(window), m_checks(std::move(engineFactory)) {
  connect(&m_runs, &TrainingRuns::ended, this, &TrainingController::onEnded);
  connect(&m_runs, &TrainingRuns::changed, this, [this] {
    if (!m_wizard.isNull()) m_wizard->setAhead(m_runs.countAhead());
  });
  connect(&m_models, &ModelStore::installed, this, &TrainingController::modelsChanged);
  connect(&m_models, &ModelStore::removed, this, &TrainingController::modelsChanged);
  QTimer::singleShot(kFirstLookMs, &m_runs, &TrainingRuns::refresh);
}

void TrainingController::setModelUse(const ModelUse& use) {
  m_use = use;
  if (m_modelsDialog != nullptr) m_modelsDialog->setUse(use);
}

void TrainingController::openWizard() {
  if (m_wizard.isNull()) {
    m_wizard = new TrainingWizard(&m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_library.empty()) m_wizard->setLibrary(m_library);
    connect(m_wizard, &TrainingWizard::playRequested, this, &TrainingController::playRequested);
    connect(m_wizard, &TrainingWizard::trainingRequested, this,
            [this](const TrainConfig& config, TrainingRuns::Kind kind, const std::filesystem::path& folder) {
              m_runs.start(config, kind, folder);
              connect(
                  &m_runs, &TrainingRuns::prepared, this, [] { TrainingDraft().forget(); }, Qt::SingleShotConnection);
              openRuns();
              m_runsWindow->showRun(folder);
            });
  }
  m_wizard->setAhead(m_runs.countAhead());
  bringUp(*m_wizard);
}

void TrainingController::openRuns() {
  if (m_runsWindow == nullptr) {
    m_runsWindow = new RunsWindow(m_runs, &m_window);
    connect(m_runsWindow, &RunsWindow::playRequested, this, &TrainingController::playRequested);
    connect(m_runsWindow, &RunsWindow::newTrainingRequested, this, &TrainingController::openWizard);
    connect(m_runsWindow, &RunsWindow::installRequested, this, [this](const RunStatus& run) {
      openModels();
      m_models.install(run.folder / "model.safetensors", run.folder / "card.md");
    });
  }
  bringUp(*m_runsWindow);
}

void TrainingController::openModels() {
  if (m_modelsDialog == nullptr) {
    m_modelsDialog = new ModelsDialog(m_models, m_checks, &m_window);
    connect(m_modelsDialog, &ModelsDialog::useRequested, this, &TrainingController::modelChosen);
    connect(m_modelsDialog, &ModelsDialog::trainingRequested, this,
            [this](const QString& weights, const QString& architecture) {
              openWizard();
              m_wizard->startFrom(weights, architecture);
            });
    m_modelsDialog->setUse(m_use);
  }
  bringUp(*m_modelsDialog);
}

void TrainingController::onEnded(const RunStatus& run) {
  if (run.state == RunState::Stopped) return;
  const QString message = run.state == RunState::Finished
                              ? tr("The training “%1” has finished.").arg(runTitle(run))
                              : tr("The training “%1” has come to an early end.").arg(runTitle(run));
  Q_EMIT ended(message);
  if (m_runsWindow == nullptr || !m_runsWindow->isVisible()) Q_EMIT runEnded(message);
}

}  // namespace moodogram::ui
