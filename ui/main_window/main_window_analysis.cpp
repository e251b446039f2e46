// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of analyses: what the menu asks of it, and what it is to look at first; training and models.
#include <QAction>
#include <QScrollBar>
#include <QTimer>

#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/library/track_selection.h"
#include "ui/library/track_table.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/player/player.h"
#include "ui/training/page_parts.h"
#include "ui/training/training_controller.h"

namespace moodogram::ui {
namespace {

/// Of the table, after which the rows on screen are those that the user looks at.
constexpr int kRestMs = 300;

}  // namespace

void MainWindow::connectAnalysis() {
  const MainActions& a = *m_actions;
  AnalysisService& analysis = m_services.analysis;
  connect(a.analyzeSelected, &QAction::triggered, this, [this] { m_controller->analyze(m_selected->tracks(), false); });
  connect(a.analyzeAll, &QAction::triggered, m_controller, &LibraryController::analyzeAll);
  connect(a.retryProblems, &QAction::triggered, this, [this] { m_controller->retryProblems(m_selected->tracks()); });
  connect(m_actions, &MainActions::modelChosen, this, &MainWindow::chooseModel);

  a.pauseAnalysis->setChecked(analysis.isPaused());
  connect(a.pauseAnalysis, &QAction::toggled, &analysis, &AnalysisService::setPaused);
  connect(&analysis, &AnalysisService::pausedChanged, a.pauseAnalysis, &QAction::setChecked);
  connect(a.cancelAnalysis, &QAction::triggered, m_controller, &LibraryController::cancelAnalysis);
  const auto enableRunning = [this](bool running) {
    m_actions->pauseAnalysis->setEnabled(running);
    m_actions->cancelAnalysis->setEnabled(running);
  };
  connect(&analysis, &AnalysisService::runningChanged, this, enableRunning);
  enableRunning(analysis.isRunning());
  connect(&analysis, &AnalysisService::failed, this, [this](const QString& message) { showMessage(message); });

  const auto setPace = [this] {
    m_services.analysis.setPaceSettings({.slowWhilePlaying = m_actions->slowWhilePlaying->isChecked(),
                                         .pauseOnBattery = m_actions->pauseOnBattery->isChecked()});
  };
  connect(a.slowWhilePlaying, &QAction::toggled, this, setPace);
  connect(a.pauseOnBattery, &QAction::toggled, this, setPace);
  connect(&m_services.player, &Player::playingChanged, &analysis, &AnalysisService::setPlaying);
  connect(m_actions, &MainActions::longestMinutesChosen, &analysis, &AnalysisService::setLongestMinutes);

  connect(m_selection, &SelectionPresenter::trackShown, &analysis, &AnalysisService::prioritise);
  connect(m_playback, &PlaybackController::trackLoaded, &analysis, &AnalysisService::prioritise);
  auto* rest = new QTimer(this);
  rest->setSingleShot(true);
  rest->setInterval(kRestMs);
  connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, rest, qOverload<>(&QTimer::start));
  connect(&m_controller->model(), &QAbstractItemModel::modelReset, rest, qOverload<>(&QTimer::start));
  connect(&analysis, &AnalysisService::runningChanged, rest, qOverload<>(&QTimer::start));
  connect(rest, &QTimer::timeout, this, &MainWindow::preferVisibleTracks);
}

void MainWindow::preferVisibleTracks() {
  const TrackTableModel& model = m_controller->model();
  const int first = m_table->rowAt(0);
  if (!m_services.analysis.isRunning() || first < 0) return;
  const int below = m_table->rowAt(m_table->viewport()->height());
  std::vector<TrackId> ids;
  for (int row = first; row < (below < 0 ? model.rowCount() : below + 1); ++row)
    if (model.isTrack(row) && !model.trackAt(row).summary) ids.push_back(model.trackAt(row).track.id);
  m_services.analysis.preferNext(ids);
}

void MainWindow::connectTraining() {
  m_training = new TrainingController(*this, m_services.analysis.engineFactory());
  connect(m_actions->trainModel, &QAction::triggered, m_training, &TrainingController::openWizard);
  connect(m_actions->trainingRuns, &QAction::triggered, m_training, &TrainingController::openRuns);
  connect(m_actions->manageModels, &QAction::triggered, m_training, &TrainingController::openModels);
  connect(m_training, &TrainingController::modelsChanged, &m_services.library,
          [this] { m_services.library.listModels(); });
  connect(m_training, &TrainingController::modelChosen, this, &MainWindow::chooseModel);
  m_training->setLibrary(m_services.library.libraryFile());
  m_training->checks().loadSpeeds();
  m_controller->setSpeeds([this](const ModelInfo& model) -> std::optional<double> {
    const auto speed = m_training->checks().speeds().constFind(toText(model.hash));
    if (speed == m_training->checks().speeds().constEnd()) return std::nullopt;
    return speed->secondsPerWindow / kDefaultHopSeconds;
  });
  connect(m_controller, &LibraryController::analysisOffered, this,
          [this](qint64 tracks, const std::optional<double>& seconds) {
            const QString text =
                //: %1: a duration, "2 h 10 min"
                seconds ? tr("The new model has not heard %Ln track(s) yet. That takes about %1; old results are kept.",
                             nullptr, pluralCount(tracks))
                              .arg(durationText(*seconds))
                        : tr("The new model has not heard %Ln track(s) yet. That may take long; old results are kept.",
                             nullptr, pluralCount(tracks));
            m_messages->showOffer(text, tr("Analyse Now"), [this] { m_controller->analyzeAll(); });
          });
  connect(m_training, &TrainingController::playRequested, m_playback, &PlaybackController::preview);
  connect(m_training, &TrainingController::runEnded, this, [this](const QString& message) {
    //: A button beside the message that a training has ended: opens it
    m_messages->showOffer(message, tr("Show"), [this] { m_training->openRuns(); });
  });
}

}  // namespace moodogram::ui
