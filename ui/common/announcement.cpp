// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announcement.h"

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace moodogram::ui {

void announce(QWidget& widget, [[maybe_unused]] const QString& text) {
  QAccessibleEvent alert(&widget, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)  // on Linux an alert is not heard
  QAccessibleAnnouncementEvent said(&widget, text);
  QAccessible::updateAccessibility(&said);
#endif
}

}  // namespace moodogram::ui
