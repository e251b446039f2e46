// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and files that reach the window itself.
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include "ui/common/file_links.h"
#include "ui/library/welcome_panel.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"

namespace moodogram::ui {

void MainWindow::keyPressEvent(QKeyEvent* event) {
  // As a shortcut, the space bar would no longer press buttons.
  if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
    m_playback->togglePlay();
  else
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!event->mimeData()->hasUrls() || event->source() != nullptr) return;  // its own tracks are there already
  event->acceptProposedAction();
  m_welcome->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_welcome->setDropTarget(false); }

void MainWindow::dropEvent(QDropEvent* event) {
  m_welcome->setDropTarget(false);
  event->acceptProposedAction();
  addDropped(*event->mimeData());
}

void MainWindow::addDropped(const QMimeData& mime) {
  std::vector<std::filesystem::path> paths;
  for (const QUrl& url : mime.urls())
    if (auto path = localFile(url); !path.empty()) paths.push_back(std::move(path));
  addPaths(paths);
}

}  // namespace moodogram::ui
