// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_controller.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTimer>
#include <QWidget>

#include "ui/training/models_dialog.h"
#include "ui/training/run_text.h"
#include "ui/training/runs_window.h"
#include "ui/training/training_wizard.h"

namespace moodogram::ui {
namespace {

/// After the window is there: a run that still goes on is found again, and its end told.
constexpr int kFirstLookMs = 3000;

/// By the notification service of the desktop; where there is none, nothing happens.
void notifyDesktop(const QString& message) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  const QString service = QStringLiteral("org.freedesktop.Notifications");
  QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service,
                                                     QStringLiteral("Notify"));
  constexpr quint32 kReplacesNone = 0;
  constexpr qint32 kUsualTime = -1;
  call << QStringLiteral("Moodogram") << kReplacesNone << QStringLiteral("moodogram") << QStringLiteral("Moodogram")
       << message << QStringList() << QVariantMap() << kUsualTime;
  bus.asyncCall(call);
}

void bringUp(QWidget& window) {
  window.show();
  window.raise();
  window.activateWindow();
}

}  // namespace

TrainingController::TrainingController(QWidget& window) : QObject(&window), m_window(window) {
  connect(&m_runs, &TrainingRuns::ended, this, &TrainingController::onEnded);
  connect(&m_models, &ModelStore::installed, this, &TrainingController::modelsChanged);
  connect(&m_models, &ModelStore::removed, this, &TrainingController::modelsChanged);
  QTimer::singleShot(kFirstLookMs, &m_runs, &TrainingRuns::refresh);
}

void TrainingController::setUsedModel(const QString& choice, qint64 tracks) {
  m_usedModel = choice;
  m_tracks = tracks;
  if (m_modelsDialog != nullptr) m_modelsDialog->setUsed(choice, tracks);
}

void TrainingController::openWizard() {
  if (m_wizard.isNull()) {
    m_wizard = new TrainingWizard(&m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &TrainingWizard::playRequested, this, &TrainingController::playRequested);
    connect(m_wizard, &TrainingWizard::trainingRequested, this,
            [this](const TrainConfig& config, const std::filesystem::path& folder) {
              m_runs.start(config, folder);
              openRuns();
              m_runsWindow->showRun(folder);
            });
  }
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
    m_modelsDialog = new ModelsDialog(m_models, &m_window);
    connect(m_modelsDialog, &ModelsDialog::useRequested, this, &TrainingController::modelChosen);
    m_modelsDialog->setUsed(m_usedModel, m_tracks);
  }
  bringUp(*m_modelsDialog);
}

void TrainingController::onEnded(const RunStatus& run) {
  if (run.state == RunState::Stopped) return;
  const QString message = run.state == RunState::Finished
                              ? tr("The training “%1” has finished.").arg(runTitle(run))
                              : tr("The training “%1” has come to an early end.").arg(runTitle(run));
  if (QApplication::applicationState() != Qt::ApplicationActive) notifyDesktop(message);
  if (m_runsWindow == nullptr || !m_runsWindow->isVisible()) Q_EMIT runEnded(message);
}

}  // namespace moodogram::ui
