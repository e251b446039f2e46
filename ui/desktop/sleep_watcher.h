// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace moodogram::ui {

/// Says that the computer is about to sleep, and that it is awake again (org.freedesktop.login1 on the system bus; a
/// system without it says nothing). It asks the system to wait for those who listen, and lets it go on as soon as they
/// have been told. Belongs to the GUI thread.
class SleepWatcher : public QObject {
  Q_OBJECT

 public:
  explicit SleepWatcher(const QDBusConnection& bus, QObject* parent = nullptr);

  /// Whether the system waits.
  bool isHolding() const { return m_lock.isValid(); }

 Q_SIGNALS:
  void aboutToSleep();
  void wokeUp();

 private Q_SLOTS:
  void onPrepareForSleep(bool sleeps);

 private:
  void hold();

  QDBusConnection m_bus;
  QDBusUnixFileDescriptor m_lock;  ///< the system waits as long as it is open
};

}  // namespace moodogram::ui
