// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace moodogram::ui {

/// Shows short messages by the desktop (specifications.freedesktop.org/notification-spec, D-Bus). Where nobody shows
/// them, nothing happens. Belongs to the GUI thread, and never waits.
class DesktopNotifier : public QObject {
  Q_OBJECT

 public:
  explicit DesktopNotifier(const QDBusConnection& bus, QObject* parent = nullptr);

  /// Plain text. One of the same kind takes the place of the one before.
  void show(const QString& kind, const QString& summary, const QString& body);

 Q_SIGNALS:
  /// The user has clicked one. The token lets a window come to the front (XDG activation); empty: none.
  void activated(const QString& activationToken);

 private Q_SLOTS:
  void onToken(uint id, const QString& token);
  void onAction(uint id, const QString& action);

 private:
  QDBusConnection m_bus;
  QHash<QString, uint> m_shown;   ///< the last one of each kind, as the server counts
  QHash<uint, QString> m_tokens;  ///< of those that have just been clicked
};

}  // namespace moodogram::ui
