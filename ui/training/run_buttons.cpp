// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_buttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <tuple>

#include "ui/common/formatters.h"

namespace moodogram::ui {

QPushButton* RunButtons::make(const QString& text, const char* name, const QString& help) {
  auto* button = new QPushButton(text, this);
  button->setObjectName(QString::fromLatin1(name));
  button->setProperty("help", help);
  button->setToolTip(help);
  return button;
}

RunButtons::RunButtons(QWidget* parent)
    : QWidget(parent),
      m_pause(make(tr("&Pause"), "runPause", tr("Lets the machine go until you continue; nothing is lost"))),
      m_finish(make(tr("&Finish Now"), "runFinish",
                    tr("Makes do with the epochs so far: takes the best one, tests it and writes the model"))),
      m_stop(make(tr("&Stop"), "runStop", tr("Saves where it is and ends; it can be resumed later"))),
      m_resume(make(tr("&Resume"), "runResume", tr("Goes on from the last saved state, with the same result"))),
      m_startNow(make(tr("&Start Now"), "runStartNow", tr("Does not wait for its turn: trains beside the others"))),
      m_earlier(make(tr("&Earlier"), "runEarlier", tr("Changes places with the one before it"))),
      m_later(make(tr("L&ater"), "runLater", tr("Changes places with the one behind it"))),
      m_leave(make(tr("Leave the &Queue"), "runLeave", tr("It begins only when you resume it"))),
      m_remove(make(tr("&Delete…"), "runRemove", tr("Deletes the folder of this run"))),
      m_showLog(make(tr("&Log"), "runShowLog", tr("What the training has said"))),
      m_report(make(tr("Open Re&port"), "runReport", tr("The report on this run, in the browser"))),
      m_export(make(tr("E&xport"), "runExport", tr("Report, pictures and tables as files"))),
      m_install(make(tr("&Use This Model…"), "runInstall", tr("Puts the model among yours, for the library"))) {
  m_showLog->setCheckable(true);
  for (QPushButton* each : {m_resume, m_startNow, m_install}) each->setProperty("primary", true);
  auto* menu = new QMenu(m_export);
  for (const auto& [what, name, text] :
       {std::tuple(Export::Report, "exportReport", tr("&Report (HTML)…")),
        std::tuple(Export::Plots, "exportPlots", tr("&Curves and matrix (PNG)…")),
        std::tuple(Export::Epochs, "exportEpochs", tr("&Epochs (CSV)…")),
        std::tuple(Export::Confusion, "exportConfusion", tr("Confusion &matrix (CSV)…")),
        std::tuple(Export::All, "exportAll", tr("&All of them into a folder…"))}) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, chosen = what] { Q_EMIT exportRequested(chosen); });
  }
  m_export->setMenu(menu);
  m_export->setProperty("menu", true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (QPushButton* each : {m_pause, m_stop, m_finish, m_earlier, m_later, m_leave, m_remove}) row->addWidget(each);
  row->addStretch();
  for (QPushButton* each : {m_showLog, m_export, m_report, m_resume, m_startNow, m_install}) row->addWidget(each);
  connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_isPaused); });
  connect(m_finish, &QPushButton::clicked, this, &RunButtons::finishRequested);
  connect(m_stop, &QPushButton::clicked, this, &RunButtons::stopRequested);
  connect(m_resume, &QPushButton::clicked, this, &RunButtons::resumeRequested);
  connect(m_startNow, &QPushButton::clicked, this, &RunButtons::startNowRequested);
  connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
  connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
  connect(m_leave, &QPushButton::clicked, this, &RunButtons::leaveQueueRequested);
  connect(m_remove, &QPushButton::clicked, this, &RunButtons::removeRequested);
  connect(m_report, &QPushButton::clicked, this, &RunButtons::reportRequested);
  connect(m_install, &QPushButton::clicked, this, &RunButtons::installRequested);
  connect(m_showLog, &QPushButton::toggled, this, &RunButtons::logToggled);
}

bool RunButtons::isLogShown() const { return m_showLog->isChecked(); }

void RunButtons::setLogShown(bool shown) {
  const QSignalBlocker quiet(m_showLog);
  m_showLog->setChecked(shown);
}

void RunButtons::setRun(const RunStatus& run) {
  const bool isAtWork = run.process.has_value();
  const bool isTraining = isAtWork && run.state != RunState::Starting;
  const bool isQueued = run.state == RunState::Queued;
  const bool isFinished = run.state == RunState::Finished;
  const bool hasBegun = !run.epochs.empty();
  m_isPaused = run.state == RunState::Paused;
  m_pause->setVisible(isAtWork);
  const bool isElsewhere = isAtWork && stateOf(*run.process) == ProcessState::Elsewhere;
  for (QPushButton* each : {m_pause, m_stop})
    each->setToolTip(
        isElsewhere
            ? tr("It runs on another machine: %1").arg(toText(run.process->host).section(QLatin1Char(':'), 0, 0))
            : each->property("help").toString());
  m_stop->setEnabled(!isElsewhere);
  m_pause->setEnabled(isTraining && !isElsewhere);
  m_pause->setText(m_isPaused ? tr("&Continue") : tr("&Pause"));
  m_stop->setVisible(isAtWork);
  m_finish->setVisible(isAtWork && !run.isCrossValidation);
  const bool isInFinalFit = run.phase == "fitting" && run.step.fold == 0 && run.step.epoch > 0;
  m_finish->setEnabled(isTraining && isInFinalFit);
  for (QPushButton* each : {m_startNow, m_earlier, m_later}) each->setVisible(isQueued);
  m_leave->setVisible(isQueued && hasBegun);
  m_resume->setVisible(run.isResumable);
  m_remove->setVisible(!isAtWork);
  m_showLog->setVisible(!isQueued || hasBegun);
  m_export->setVisible(hasBegun);
  m_report->setVisible(isFinished);
  m_install->setVisible(isFinished && run.hasModel);
}

}  // namespace moodogram::ui
