// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/runs_window.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/train/run_queue.h"
#include "ui/bridge/training_runs.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/common/question.h"
#include "ui/common/return_key.h"
#include "ui/training/compare_window.h"
#include "ui/training/page_parts.h"
#include "ui/training/run_buttons.h"
#include "ui/training/run_export.h"
#include "ui/training/run_text.h"
#include "ui/training/run_view.h"

namespace moodogram::ui {
namespace {

constexpr int kFolderRole = Qt::UserRole;
constexpr int kListWidth = 230;

/// Its place among those that wait, from 1.
int lineOf(const RunStatus& run, const std::vector<RunStatus>& all) {
  return 1 + static_cast<int>(std::ranges::count_if(all, [&](const RunStatus& other) {
           return other.state == RunState::Queued && other.queuePlace < run.queuePlace;
         }));
}

QString itemText(const RunStatus& run, int line) {
  QString second = runStateText(run.state);
  const double progress = runProgress(run);
  //: State of a training; %L1: its place among those that wait
  if (run.state == RunState::Queued) second = RunsWindow::tr("Waiting, number %L1").arg(line);
  if (run.process && progress >= 0)
    second = RunsWindow::tr("%1, %2", "state of a training, percentage")
                 .arg(second, formatPercent(static_cast<int>(progress * 100)));
  const QDateTime time = QDateTime::fromSecsSinceEpoch(run.changedUnixSeconds);
  second += QStringLiteral(" · ") + (time.date() == QDate::currentDate()
                                         ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                         : QLocale().toString(time.date(), QLocale::ShortFormat));
  return runStateGlyph(run.state) + QStringLiteral("  ") + runTitle(run) + QLatin1Char('\n') + second;
}

}  // namespace

RunsWindow::RunsWindow(TrainingRuns& runs, QWidget* parent)
    : QDialog(parent),
      m_runs(runs),
      m_messages(new MessageStrip(this)),
      m_export(new RunExport(*this)),
      m_list(new QListWidget(this)),
      m_mostAtOnce(new QSpinBox(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new RunView(this)) {
  setObjectName(QStringLiteral("runsWindow"));
  setWindowTitle(tr("Training Runs"));
  resize(1180, 740);
  setMinimumSize(900, 560);
  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(makeList());
  splitter->addWidget(m_view);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({kListWidth + 20, 900});
  m_pages->addWidget(makeEmptyPage());
  m_pages->addWidget(splitter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_messages);
  layout->addWidget(m_pages, 1);

  connect(m_list, &QListWidget::currentItemChanged, this, &RunsWindow::showCurrent);
  connect(&m_runs, &TrainingRuns::changed, this, &RunsWindow::showRuns);
  connect(&m_runs, &TrainingRuns::failed, this, [this](const QString& message) { m_messages->showMessage(message); });
  connect(&m_runs, &TrainingRuns::logRead, this, [this](const QString& folder, const QString& text) {
    if (folder == fromPath(m_view->run().folder)) m_view->setLog(text);
  });
  connect(m_export, &RunExport::failed, m_messages, [this](const QString& text) { m_messages->showMessage(text); });
  connect(m_export, &RunExport::written, m_messages, &MessageStrip::showSuccess);
  keepButtonsFromReturn(*this);
  connectButtons();
  showRuns();
}

QWidget* RunsWindow::makeEmptyPage() {
  auto* empty = new QWidget(this);
  auto* layout = new QVBoxLayout(empty);
  layout->addStretch();
  auto* title = headingLabel(tr("Nothing has been trained yet"), empty);
  title->setAlignment(Qt::AlignCenter);
  auto* hint = mutedLabel(tr("A model of your own learns from recordings whose emotion is known."), empty);
  hint->setAlignment(Qt::AlignCenter);
  auto* begin = new QPushButton(tr("&Train a Model…"), empty);
  begin->setObjectName(QStringLiteral("runsTrain"));
  begin->setProperty("primary", true);
  layout->addWidget(title);
  layout->addWidget(hint);
  layout->addSpacing(8);
  layout->addWidget(begin, 0, Qt::AlignCenter);
  layout->addStretch();
  connect(begin, &QPushButton::clicked, this, &RunsWindow::newTrainingRequested);
  return empty;
}

QWidget* RunsWindow::makeList() {
  auto* side = new QWidget(this);
  side->setMinimumWidth(kListWidth);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(0, 0, 0, 10);
  m_list->setObjectName(QStringLiteral("runList"));
  m_list->setAccessibleName(tr("Training runs"));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setToolTip(tr("Hold Ctrl or Shift to choose several, for a comparison"));
  m_list->setSpacing(2);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  layout->addWidget(m_list, 1);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(12, 0, 12, 0);
  auto* label = new QLabel(tr("Trainings at a &time"), side);
  m_mostAtOnce->setObjectName(QStringLiteral("runsAtOnce"));
  m_mostAtOnce->setRange(1, kMostRunsAtOnce);
  m_mostAtOnce->setAccessibleName(tr("Trainings at a time"));
  m_mostAtOnce->setToolTip(tr("Further ones wait until one of these has ended"));
  label->setBuddy(m_mostAtOnce);
  row->addWidget(label);
  row->addStretch();
  row->addWidget(m_mostAtOnce);
  m_compare = new QPushButton(tr("&Compare…"), side);
  m_compare->setObjectName(QStringLiteral("runsCompare"));
  m_compare->setToolTip(tr("Scores, curves and configurations of the chosen runs side by side"));
  auto* compareRow = new QHBoxLayout;
  compareRow->setContentsMargins(12, 0, 12, 0);
  compareRow->addWidget(m_compare);
  layout->addLayout(compareRow);
  layout->addLayout(row);
  connect(m_compare, &QPushButton::clicked, this, &RunsWindow::compare);
  connect(m_list, &QListWidget::itemSelectionChanged, this,
          [this] { m_compare->setEnabled(m_list->selectedItems().size() > 1); });
  m_compare->setEnabled(false);
  connect(m_mostAtOnce, &QSpinBox::valueChanged, &m_runs, &TrainingRuns::setMostAtOnce);
  return side;
}

void RunsWindow::connectButtons() {
  const auto withRun = [this](auto action) {
    return [this, action](auto... arguments) {
      if (const RunStatus* run = currentRun()) action(*run, arguments...);
    };
  };
  const RunButtons& buttons = m_view->buttons();
  connect(&buttons, &RunButtons::pauseRequested, this,
          withRun([this](const RunStatus& run, bool paused) { m_runs.setPaused(run, paused); }));
  connect(&buttons, &RunButtons::stopRequested, this, withRun([this](const RunStatus& run) { m_runs.stop(run); }));
  connect(&buttons, &RunButtons::finishRequested, this,
          withRun([this](const RunStatus& run) { m_runs.finishNow(run); }));
  connect(&buttons, &RunButtons::resumeRequested, this,
          withRun([this](const RunStatus& run) { m_runs.resume(run.folder); }));
  connect(&buttons, &RunButtons::startNowRequested, this,
          withRun([this](const RunStatus& run) { m_runs.startNow(run.folder); }));
  connect(&buttons, &RunButtons::moveRequested, this,
          withRun([this](const RunStatus& run, int places) { m_runs.moveInQueue(run.folder, places); }));
  connect(&buttons, &RunButtons::leaveQueueRequested, this,
          withRun([this](const RunStatus& run) { m_runs.leaveQueue(run.folder); }));
  connect(&buttons, &RunButtons::reportRequested, this, withRun([](const RunStatus& run) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(run.folder / "report.html")));
  }));
  connect(&buttons, &RunButtons::exportRequested, this, withRun([this](const RunStatus& run, RunButtons::Export what) {
    m_export->ask(what, run, m_view->picture().toImage());
  }));
  connect(&buttons, &RunButtons::installRequested, this,
          withRun([this](const RunStatus& run) { Q_EMIT installRequested(run); }));
  connect(&buttons, &RunButtons::removeRequested, this, &RunsWindow::askToRemove);
  connect(m_view, &RunView::logRequested, this, withRun([this](const RunStatus& run) { m_runs.readLog(run.folder); }));
  connect(m_view, &RunView::playRequested, this, &RunsWindow::playRequested);
}

void RunsWindow::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  if (!m_isWatching) m_runs.setWatched(true);
  m_isWatching = true;
}

void RunsWindow::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  if (m_isWatching) m_runs.setWatched(false);
  m_isWatching = false;
}

void RunsWindow::showRun(const std::filesystem::path& folder) {
  m_wanted = folder;
  m_runs.refresh();
  showRuns();
}

const RunStatus* RunsWindow::currentRun() const {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr) return nullptr;
  const auto found =
      std::ranges::find(m_runs.statuses(), toPath(item->data(kFolderRole).toString()), &RunStatus::folder);
  return found == m_runs.statuses().end() ? nullptr : &*found;
}

void RunsWindow::showRuns() {
  const auto& runs = m_runs.statuses();
  QString current = m_list->currentItem() != nullptr ? m_list->currentItem()->data(kFolderRole).toString() : QString();
  QSet<QString> selected;
  for (const QListWidgetItem* item : m_list->selectedItems()) selected << item->data(kFolderRole).toString();
  if (std::ranges::find(runs, m_wanted, &RunStatus::folder) != runs.end()) {
    current = fromPath(std::exchange(m_wanted, {}));
    selected = {current};
  }
  {
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > static_cast<int>(runs.size())) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(runs.size())) m_list->addItem(QString());
    int chosen = 0;
    for (int i = 0; i < m_list->count(); ++i) {
      const RunStatus& run = runs[static_cast<std::size_t>(i)];
      QListWidgetItem* item = m_list->item(i);
      const QString folder = fromPath(run.folder);
      item->setText(itemText(run, lineOf(run, runs)));
      item->setToolTip(folder);
      item->setData(kFolderRole, folder);
      item->setSelected(selected.contains(folder));
      if (folder == current) chosen = i;
    }
    if (m_list->count() > 0)
      m_list->setCurrentRow(chosen, selected.isEmpty() ? QItemSelectionModel::Select : QItemSelectionModel::NoUpdate);
  }
  m_compare->setEnabled(m_list->selectedItems().size() > 1);
  if (!m_mostAtOnce->hasFocus()) {  // nobody is typing
    const QSignalBlocker quiet(m_mostAtOnce);
    m_mostAtOnce->setValue(m_runs.mostAtOnce());
  }
  m_pages->setCurrentIndex(runs.empty() ? 0 : 1);
  showCurrent();
}

void RunsWindow::showCurrent() {
  if (const RunStatus* run = currentRun())
    m_view->setRun(*run, m_runs.usage(run->folder), lineOf(*run, m_runs.statuses()));
}

void RunsWindow::compare() {
  std::vector<std::filesystem::path> folders;
  for (int i = m_list->count() - 1; i >= 0; --i)  // the oldest first
    if (m_list->item(i)->isSelected()) folders.push_back(toPath(m_list->item(i)->data(kFolderRole).toString()));
  (new CompareWindow(folders, this))->show();
}

void RunsWindow::askToRemove() {
  const RunStatus* run = currentRun();
  if (run == nullptr) return;
  const Question question{.name = QStringLiteral("removeRun"),
                          .title = tr("Delete the run"),
                          .text = tr("Delete “%1” with its log, curves and model?").arg(runTitle(*run)),
                          .meaning = tr("A model that you installed stays. This cannot be undone."),
                          .yes = tr("Delete")};
  ask(*this, question, [this, folder = run->folder] { m_runs.remove(folder); });
}

}  // namespace moodogram::ui
