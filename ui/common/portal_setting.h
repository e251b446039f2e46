// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusConnection;
class QDBusMessage;

namespace moodogram::ui {

/// A setting of the desktop (XDG settings portal). Nobody waits for the bus: what it says comes later, and again when
/// it changes; without a portal nothing comes.
class PortalSetting : public QObject {
  Q_OBJECT

 public:
  PortalSetting(const QDBusConnection& bus, QString group, QString key, QObject* parent = nullptr);

 Q_SIGNALS:
  void told(const QVariant& value);

 private Q_SLOTS:
  void onReply(const QDBusMessage& reply);
  void onChanged(const QDBusMessage& signal);

 private:
  void tell(const QVariant& value);

  QString m_group;
  QString m_key;
};

}  // namespace moodogram::ui
