// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_links.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QStringList>

#include "core/system/path_bytes.h"

namespace moodogram::ui {

QUrl fileUrl(const std::filesystem::path& file) {
  return QUrl::fromEncoded("file://" + QByteArray::fromStdString(pathBytes(file)).toPercentEncoding("/"));
}

std::filesystem::path localFile(const QUrl& url) {
  if (!url.isLocalFile()) return {};
  return QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()).toStdString();
}

void revealFiles(const std::vector<std::filesystem::path>& files) {
  if (files.empty()) return;
  const QUrl folder = fileUrl(files.front().parent_path());
  QStringList uris;
  for (const auto& file : files) uris << QString::fromLatin1(fileUrl(file).toEncoded());
  QDBusMessage call = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
      QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
  call << uris << QString();
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    QDesktopServices::openUrl(folder);
    return;
  }
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call));
  QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, folder] {
    const QDBusPendingReply<> reply = *watcher;
    if (reply.isError()) QDesktopServices::openUrl(folder);
    watcher->deleteLater();
  });
}

}  // namespace moodogram::ui
