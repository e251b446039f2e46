// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/recent_folders.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <algorithm>
#include <utility>

#include "core/system/path_bytes.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kMost = 8;
constexpr auto kKey = "library/recentFolders";

}  // namespace

RecentFolders::RecentFolders(QMenu& menu) : QObject(&menu), m_menu(menu) { fill(); }

void RecentFolders::note(const std::vector<LibraryRoot>& roots) {
  std::vector<std::filesystem::path> now;
  bool isChanged = false;
  for (const LibraryRoot& root : roots) {
    now.push_back(root.folder);
    const auto isIn = [&root](const auto& folders) { return std::ranges::find(folders, root.folder) != folders.end(); };
    if (isIn(m_noted) || isIn(m_folders)) continue;  // also what was cleared, or gave way to others
    m_folders.insert(m_folders.begin(), root.folder);
    isChanged = true;
  }
  m_noted = std::move(now);
  if (!isChanged) return;
  if (m_folders.size() > kMost) m_folders.resize(kMost);
  fill();
}

void RecentFolders::fill() {
  m_menu.clear();
  m_menu.menuAction()->setEnabled(!m_folders.empty());
  for (const std::filesystem::path& folder : m_folders) {
    QAction* action = m_menu.addAction(withoutKeyMarks(isolated(pathText(folder))));
    action->setObjectName(QStringLiteral("recentFolder-%1").arg(m_menu.actions().size()));
    connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT chosen(folder); });
  }
  if (m_folders.empty()) return;
  m_menu.addSeparator();
  QAction* clear = m_menu.addAction(tr("&Clear This List"));
  clear->setObjectName(QStringLiteral("clearRecentFolders"));
  // Not at once: the action that does it is one of those that go.
  connect(
      clear, &QAction::triggered, this,
      [this] {
        m_folders.clear();
        fill();
      },
      Qt::QueuedConnection);
}

void RecentFolders::save(QSettings& settings) const {
  // As bytes: a path need not be text.
  QVariantList folders;
  for (const std::filesystem::path& folder : m_folders) folders << QByteArray::fromStdString(pathBytes(folder));
  settings.setValue(QLatin1String(kKey), folders);
}

void RecentFolders::restore(const QSettings& settings) {
  m_folders.clear();
  for (const QVariant& folder : settings.value(QLatin1String(kKey)).toList())
    m_folders.emplace_back(folder.toByteArray().toStdString());
  fill();
}

}  // namespace moodogram::ui
