// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/portal_setting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <utility>

namespace moodogram::ui {
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kSettings = "org.freedesktop.portal.Settings";

}  // namespace

PortalSetting::PortalSetting(const QDBusConnection& bus, QString group, QString key, QObject* parent)
    : QObject(parent), m_group(std::move(group)), m_key(std::move(key)) {
  QDBusConnection connection = bus;
  if (!connection.isConnected()) return;
  connection.connect(kService, kPath, kSettings, QStringLiteral("SettingChanged"), this, SLOT(onChanged(QDBusMessage)));
  QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kSettings, QStringLiteral("Read"));
  read << m_group << m_key;
  connection.callWithCallback(read, this, SLOT(onReply(QDBusMessage)));
}

void PortalSetting::onReply(const QDBusMessage& reply) {
  if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) tell(reply.arguments().constFirst());
}

void PortalSetting::onChanged(const QDBusMessage& signal) {
  const QVariantList values = signal.arguments();  // group, key, value
  if (values.size() == 3 && values[0].toString() == m_group && values[1].toString() == m_key) tell(values[2]);
}

void PortalSetting::tell(const QVariant& value) {
  QVariant inner = value;  // Read wraps it twice
  while (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
  Q_EMIT told(inner);
}

}  // namespace moodogram::ui
