// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

namespace moodogram::desktop {

enum class RemoteCommand { Raise, Open, Enqueue, Play, Pause, PlayPause, Stop, Next, Previous, Quit };

/// "play-pause", as on the command line.
QString remoteCommandName(RemoteCommand command);
std::optional<RemoteCommand> parseRemoteCommand(const QString& name);

/// What a second start of the program asks of the one that runs.
struct RemoteRequest {
  RemoteCommand command = RemoteCommand::Raise;
  std::vector<std::filesystem::path> paths{};  ///< absolute, their exact bytes
  /// By which the desktop (Wayland) lets the window come to the front: the user has asked for that; empty: none.
  QString activationToken{};
};

/// Where the program of this user that shows this library listens (a local socket).
QString remoteSocketName();

enum class RemoteAnswer {
  Taken,
  Nobody,  ///< no program listens, or it ended before it took the request
  Silent   ///< one listens and does not answer; it may carry the request out later
};
/// Asks a program that runs. Needs a QCoreApplication.
RemoteAnswer sendToRunning(const RemoteRequest& request, const QString& socketName = remoteSocketName());

/// Listens for others. The GUI thread's.
class RemoteControl : public QObject {
  Q_OBJECT

 public:
  explicit RemoteControl(QObject* parent = nullptr);

  /// Takes the name from whoever had it: only for the one program that may (SingleInstance).
  void listen(const QString& socketName = remoteSocketName());

 Q_SIGNALS:
  void requested(const moodogram::desktop::RemoteRequest& request);

 private:
  void onConnection();

  QLocalServer m_server;
};

}  // namespace moodogram::desktop
