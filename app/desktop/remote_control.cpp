// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/remote_control.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram::desktop {
namespace {

constexpr int kPatienceMs = 10'000;
constexpr qint64 kLongestRequest = 16 * 1024 * 1024;
constexpr auto kTaken = "taken\n";

constexpr std::array kNames{
    std::pair(RemoteCommand::Raise, "raise"),       std::pair(RemoteCommand::Open, "open"),
    std::pair(RemoteCommand::Enqueue, "enqueue"),   std::pair(RemoteCommand::Play, "play"),
    std::pair(RemoteCommand::Pause, "pause"),       std::pair(RemoteCommand::PlayPause, "play-pause"),
    std::pair(RemoteCommand::Stop, "stop"),         std::pair(RemoteCommand::Next, "next"),
    std::pair(RemoteCommand::Previous, "previous"), std::pair(RemoteCommand::Quit, "quit"),
};

/// One line. File names are bytes, which JSON has no place for.
QByteArray encode(const RemoteRequest& request) {
  QJsonArray paths;
  for (const auto& path : request.paths)
    paths << QString::fromLatin1(QByteArray::fromStdString(pathBytes(path)).toBase64());
  const QJsonObject object{{QStringLiteral("command"), remoteCommandName(request.command)},
                           {QStringLiteral("paths"), paths},
                           {QStringLiteral("activationToken"), request.activationToken}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RemoteRequest> decode(const QByteArray& line) {
  const QJsonObject object = QJsonDocument::fromJson(line).object();
  const auto command = parseRemoteCommand(object.value(QStringLiteral("command")).toString());
  if (!command) return std::nullopt;
  RemoteRequest request{.command = *command,
                        .activationToken = object.value(QStringLiteral("activationToken")).toString()};
  for (const QJsonValue& path : object.value(QStringLiteral("paths")).toArray())
    request.paths.emplace_back(QByteArray::fromBase64(path.toString().toLatin1()).toStdString());
  return request;
}

}  // namespace

QString remoteCommandName(RemoteCommand command) {
  const auto* found = std::ranges::find(kNames, command, [](const auto& entry) { return entry.first; });
  return QLatin1String(found->second);
}

std::optional<RemoteCommand> parseRemoteCommand(const QString& name) {
  for (const auto& [command, text] : kNames)
    if (name == QLatin1String(text)) return command;
  return std::nullopt;
}

QString remoteSocketName() {
  const QByteArray library = QByteArray::fromStdString(pathBytes(defaultLibraryFile()));
  const QByteArray hash = QCryptographicHash::hash(library, QCryptographicHash::Sha1).toHex().left(12);
  return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/moodogram-") +
         QString::fromLatin1(hash);
}

RemoteAnswer sendToRunning(const RemoteRequest& request, const QString& socketName) {
  QLocalSocket socket;
  socket.connectToServer(socketName);
  if (!socket.waitForConnected(kPatienceMs)) return RemoteAnswer::Nobody;
  socket.write(encode(request));
  QByteArray reply;
  const QDeadlineTimer deadline(kPatienceMs);
  while (!reply.endsWith('\n') && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
    reply += socket.readAll();
  if (reply == kTaken) return RemoteAnswer::Taken;
  return socket.state() == QLocalSocket::UnconnectedState ? RemoteAnswer::Nobody : RemoteAnswer::Silent;
}

RemoteControl::RemoteControl(QObject* parent) : QObject(parent) {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &RemoteControl::onConnection);
}

void RemoteControl::listen(const QString& socketName) {
  QLocalServer::removeServer(socketName);  // of a program that was killed
  m_server.listen(socketName);
}

void RemoteControl::onConnection() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestRequest) socket->abort();
        return;
      }
      const auto request = decode(socket->readLine());
      if (request) socket->write(kTaken);
      socket->disconnectFromServer();
      if (request) Q_EMIT requested(*request);
    });
  }
}

}  // namespace moodogram::desktop
