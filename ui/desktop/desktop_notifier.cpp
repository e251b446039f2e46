// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace moodogram::ui {
namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kServersChoice = -1;  ///< how long it stays

}  // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
  m_bus.connect(kService, kPath, kService, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString)));
  m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
}

void DesktopNotifier::show(const QString& kind, const QString& summary, const QString& body) {
  if (!m_bus.isConnected()) return;
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
  const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
  // "default" is what a click on the whole does. The body may have markup, so text is escaped.
  const QStringList actions{QStringLiteral("default"), tr("Show")};
  call << QStringLiteral("Moodogram") << m_shown.value(kind) << QStringLiteral("moodogram") << summary
       << body.toHtmlEscaped() << actions << hints << kServersChoice;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, kind](QDBusPendingCallWatcher* finished) {
    finished->deleteLater();
    if (const QDBusPendingReply<uint> reply = *finished; reply.isValid()) m_shown[kind] = reply.value();
  });
}

/// It comes before the action.
void DesktopNotifier::onToken(uint id, const QString& token) {
  if (m_shown.values().contains(id)) m_tokens.insert(id, token);
}

void DesktopNotifier::onAction(uint id, const QString&) {
  if (m_shown.values().contains(id)) Q_EMIT activated(m_tokens.take(id));
}

}  // namespace moodogram::ui
