// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/accessible_seek_bar.h"

#include <cmath>

#include "ui/common/time_text.h"
#include "ui/player/seek_bar.h"

namespace moodogram::ui {

AccessibleSeekBar::AccessibleSeekBar(SeekBar& bar) : QAccessibleWidget(&bar, QAccessible::Slider) {}

void AccessibleSeekBar::install() {
  static const bool installed = [] {
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
      auto* bar = qobject_cast<SeekBar*>(object);
      return bar != nullptr ? new AccessibleSeekBar(*bar) : nullptr;
    });
    return true;
  }();
  Q_UNUSED(installed)
}

SeekBar& AccessibleSeekBar::bar() const { return *static_cast<SeekBar*>(widget()); }

void* AccessibleSeekBar::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

QString AccessibleSeekBar::text(QAccessible::Text kind) const {
  return kind == QAccessible::Value ? timeText(std::floor(bar().positionSeconds())) : QAccessibleWidget::text(kind);
}

QVariant AccessibleSeekBar::currentValue() const { return bar().positionSeconds(); }

void AccessibleSeekBar::setCurrentValue(const QVariant& seconds) { bar().seekTo(seconds.toDouble()); }

QVariant AccessibleSeekBar::maximumValue() const { return bar().durationSeconds(); }

QVariant AccessibleSeekBar::minimumStepSize() const { return bar().singleStep() / 1000.0; }

}  // namespace moodogram::ui
