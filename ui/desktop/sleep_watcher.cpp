// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sleep_watcher.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace moodogram::ui {
namespace {

const auto kService = QStringLiteral("org.freedesktop.login1");
const auto kPath = QStringLiteral("/org/freedesktop/login1");
const auto kManager = QStringLiteral("org.freedesktop.login1.Manager");

}  // namespace

SleepWatcher::SleepWatcher(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
  if (!m_bus.isConnected()) return;
  m_bus.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
  hold();
}

void SleepWatcher::hold() {
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("Inhibit"));
  call << QStringLiteral("sleep") << QStringLiteral("Moodogram") << tr("Pauses the music first")
       << QStringLiteral("delay");
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
    finished->deleteLater();
    if (const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished; reply.isValid()) m_lock = reply.value();
  });
}

void SleepWatcher::onPrepareForSleep(bool sleeps) {
  if (sleeps) {
    Q_EMIT aboutToSleep();
    m_lock = {};
  } else {
    hold();
    Q_EMIT wokeUp();
  }
}

}  // namespace moodogram::ui
