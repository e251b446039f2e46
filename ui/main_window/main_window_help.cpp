// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Welcome, guide, "What is this?", problem reports, notifications.
#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QStyle>
#include <QWhatsThis>
#include <algorithm>
#include <utility>

#include "ui/bridge/analysis_service.h"
#include "ui/bridge/computing_device.h"
#include "ui/common/formatters.h"
#include "ui/common/translation.h"
#include "ui/desktop/notifications.h"
#include "ui/help/control_help.h"
#include "ui/help/guide_window.h"
#include "ui/library/side_bar.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/recent_folders.h"
#include "ui/player/player.h"
#include "ui/report/message_log.h"
#include "ui/report/problem_report_dialog.h"
#include "ui/spectrogram/explanation_dialog.h"
#include "ui/training/training_controller.h"
#include "ui/welcome/welcome_dialog.h"

namespace moodogram::ui {

void MainWindow::buildHelp() {
  auto* controls = new ControlHelp(this);
  connect(controls, &ControlHelp::guideRequested, this, &MainWindow::openGuide);
  for (QAction* action : findChildren<QAction*>()) ControlHelp::explain(*action);
  connect(m_actions->guide, &QAction::triggered, this, [this] { openGuide({}); });
  connect(m_actions->whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
  connect(m_actions->welcome, &QAction::triggered, this, &MainWindow::openWelcome);
  connect(m_actions->reportProblem, &QAction::triggered, this, &MainWindow::openProblemReport);
  connect(m_controller, &LibraryController::libraryChanged, this, [this] {
    if (std::exchange(m_offersWelcome, false) && m_controller->model().tracks().empty() &&
        m_controller->roots().empty())
      openWelcome();
  });

  connect(m_notifications, &Notifications::raiseRequested, this, &MainWindow::comeToFront);
  connect(m_training, &TrainingController::ended, m_notifications, &Notifications::onTrainingEnded);
  connect(&m_services.analysis, &AnalysisService::fileAnalyzed, this, [](const AnalyzedFile& result) {
    if (!result.error.isEmpty()) qWarning("%s", result.error.english().c_str());
  });

  connect(m_device, &ComputingDevice::chosen, this, [this](const QString& device) {
    m_services.analysis.setDevice(device);
    m_training->checks().setDevice(device);
    if (m_explanation != nullptr) m_explanation->setDevice(device);
    renewLive();
  });

  m_recentFolders = new RecentFolders(*m_actions->recentFolders);
  connect(m_controller, &LibraryController::libraryChanged, m_recentFolders,
          [this] { m_recentFolders->note(m_controller->roots()); });
  connect(m_recentFolders, &RecentFolders::chosen, this, [this](const std::filesystem::path& folder) {
    const auto& roots = m_controller->roots();
    if (std::ranges::find(roots, folder, &LibraryRoot::folder) == roots.end()) {
      addPaths({folder});
      return;
    }
    m_sideBar->setSource({.kind = LibrarySource::Kind::Folder, .folder = folder});
  });
}

void MainWindow::offerWelcome() { m_offersWelcome = true; }

void MainWindow::openWelcome() {
  if (m_welcomeDialog == nullptr) {
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    m_welcomeDialog =
        new WelcomeDialog({*m_controller, m_services.library, *m_playback, *m_device}, toPath(music), this);
    m_welcomeDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_welcomeDialog, &WelcomeDialog::folderChosen, this,
            [this](const std::filesystem::path& folder) { addPaths({folder}); });
    connect(m_welcomeDialog, &WelcomeDialog::demoChosen, &m_services.library,
            [this] { m_services.library.addDemoLibrary(); });
    connect(&m_services.analysis, &AnalysisService::failed, m_welcomeDialog, &WelcomeDialog::showProblem);
    connect(&m_services.library, &LibraryService::failed, m_welcomeDialog,
            [this](quint64, const QString& message) { m_welcomeDialog->showProblem(message); });
  }
  m_welcomeDialog->open();
}

void MainWindow::openGuide(const QString& address) {
  if (m_guide == nullptr) {
    const Translation* translation = m_services.translation;
    m_guide = new GuideWindow(translation != nullptr ? translation->language() : QStringLiteral("en"), this);
    m_guide->setAttribute(Qt::WA_DeleteOnClose);
  }
  if (!address.isEmpty()) m_guide->open(address);
  m_guide->show();
  m_guide->raise();
  m_guide->activateWindow();
}

void MainWindow::openProblemReport() {
  const SideBarCounts& counts = m_controller->counts();
  const MessageLog* log = MessageLog::current();
  const ReportFacts facts{
      .platform = QStringLiteral("%1, %2 times, style %3")
                      .arg(QGuiApplication::platformName())
                      .arg(devicePixelRatioF())
                      .arg(style()->objectName()),
      .soundOutput = m_services.player.outputDescription(),
      .library = QStringLiteral("Tracks: %1, analysed: %2, with problems: %3, folders: %4\nModel: %5")
                     .arg(counts.library.tracks)
                     .arg(counts.library.analyzed())
                     .arg(counts.problems)
                     .arg(m_controller->roots().size())
                     .arg(m_actions->shownModel()),
      .messages = log != nullptr ? log->lines() : QStringList()};
  auto* dialog = new ProblemReportDialog(facts, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace moodogram::ui
