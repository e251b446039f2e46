// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/runs_window.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/training_runs.h"
#include "ui/common/formatters.h"
#include "ui/common/message_strip.h"
#include "ui/training/page_parts.h"
#include "ui/training/run_text.h"
#include "ui/training/run_view.h"

namespace moodogram::ui {
namespace {

constexpr int kFolderRole = Qt::UserRole;
constexpr int kListWidth = 230;

QString folderText(const std::filesystem::path& folder) { return QFile::decodeName(folder.c_str()); }

QString itemText(const RunStatus& run) {
  QString second = runStateText(run.state);
  const double progress = runProgress(run);
  if (run.process && progress >= 0) second += RunsWindow::tr(", %1 %").arg(static_cast<int>(progress * 100));
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
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new RunView(this)) {
  setObjectName(QStringLiteral("runsWindow"));
  setWindowTitle(tr("Training Runs"));
  resize(1180, 740);
  setMinimumSize(900, 560);
  m_list->setObjectName(QStringLiteral("runList"));
  m_list->setAccessibleName(tr("Training runs"));
  m_list->setMinimumWidth(kListWidth);
  m_list->setSpacing(2);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  auto* empty = new QWidget(this);
  auto* emptyLayout = new QVBoxLayout(empty);
  emptyLayout->addStretch();
  auto* title = headingLabel(tr("Nothing has been trained yet"), empty);
  title->setAlignment(Qt::AlignCenter);
  auto* hint = mutedLabel(tr("A model of your own learns from recordings whose emotion is known."), empty);
  hint->setAlignment(Qt::AlignCenter);
  auto* begin = new QPushButton(tr("&Train a Model…"), empty);
  begin->setObjectName(QStringLiteral("runsTrain"));
  begin->setProperty("primary", true);
  emptyLayout->addWidget(title);
  emptyLayout->addWidget(hint);
  emptyLayout->addSpacing(8);
  emptyLayout->addWidget(begin, 0, Qt::AlignCenter);
  emptyLayout->addStretch();

  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_list);
  splitter->addWidget(m_view);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({kListWidth + 20, 900});
  m_pages->addWidget(empty);
  m_pages->addWidget(splitter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_messages);
  layout->addWidget(m_pages, 1);

  connect(begin, &QPushButton::clicked, this, &RunsWindow::newTrainingRequested);
  connect(m_list, &QListWidget::currentItemChanged, this, &RunsWindow::showCurrent);
  connect(&m_runs, &TrainingRuns::changed, this, &RunsWindow::showRuns);
  connect(&m_runs, &TrainingRuns::failed, this, [this](const QString& message) { m_messages->showMessage(message); });
  connect(&m_runs, &TrainingRuns::logRead, this, [this](const QString& folder, const QString& text) {
    if (folder == folderText(m_view->run().folder)) m_view->setLog(text);
  });
  const auto withRun = [this](auto action) {
    return [this, action] {
      if (const RunStatus* run = currentRun()) action(*run);
    };
  };
  connect(m_view, &RunView::pauseRequested, this, [this](bool paused) {
    if (const RunStatus* run = currentRun()) m_runs.setPaused(*run, paused);
  });
  connect(m_view, &RunView::stopRequested, this, withRun([this](const RunStatus& run) { m_runs.stop(run); }));
  connect(m_view, &RunView::finishRequested, this, withRun([this](const RunStatus& run) { m_runs.finishNow(run); }));
  connect(m_view, &RunView::resumeRequested, this,
          withRun([this](const RunStatus& run) { m_runs.resume(run.folder); }));
  connect(m_view, &RunView::logRequested, this, withRun([this](const RunStatus& run) { m_runs.readLog(run.folder); }));
  connect(m_view, &RunView::reportRequested, this, withRun([](const RunStatus& run) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folderText(run.folder / "report.html")));
          }));
  connect(m_view, &RunView::installRequested, this,
          withRun([this](const RunStatus& run) { Q_EMIT installRequested(run); }));
  connect(m_view, &RunView::playRequested, this, &RunsWindow::playRequested);
  connect(m_view, &RunView::removeRequested, this, &RunsWindow::askToRemove);
  showRuns();
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
  const QString before =
      m_list->currentItem() != nullptr ? m_list->currentItem()->data(kFolderRole).toString() : QString();
  {
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > static_cast<int>(runs.size())) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(runs.size())) m_list->addItem(QString());
    int chosen = 0;
    for (int i = 0; i < m_list->count(); ++i) {
      const RunStatus& run = runs[static_cast<std::size_t>(i)];
      QListWidgetItem* item = m_list->item(i);
      item->setText(itemText(run));
      item->setToolTip(folderText(run.folder));
      item->setData(kFolderRole, folderText(run.folder));
      if (folderText(run.folder) == before && m_wanted.empty()) chosen = i;
      if (run.folder == m_wanted) chosen = i;
    }
    if (std::ranges::find(runs, m_wanted, &RunStatus::folder) != runs.end()) m_wanted.clear();
    if (m_list->count() > 0) m_list->setCurrentRow(chosen);
  }
  m_pages->setCurrentIndex(runs.empty() ? 0 : 1);
  showCurrent();
}

void RunsWindow::showCurrent() {
  if (const RunStatus* run = currentRun()) m_view->setRun(*run);
}

void RunsWindow::askToRemove() {
  const RunStatus* run = currentRun();
  if (run == nullptr) return;
  auto* box =
      new QMessageBox(QMessageBox::Question, tr("Delete the run"),
                      tr("Delete “%1” with its log, curves and model?").arg(runTitle(*run)), QMessageBox::Cancel, this);
  box->setObjectName(QStringLiteral("removeRun"));
  box->setInformativeText(tr("A model that you installed stays. This cannot be undone."));
  box->setAttribute(Qt::WA_DeleteOnClose);
  const QPushButton* remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
  connect(remove, &QPushButton::clicked, this, [this, folder = run->folder] { m_runs.remove(folder); });
  box->open();
}

}  // namespace moodogram::ui
