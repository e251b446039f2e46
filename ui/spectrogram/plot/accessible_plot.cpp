// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/accessible_plot.h"

#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram::ui {

AccessiblePlot::AccessiblePlot(SpectrogramPlot& plot) : QAccessibleWidget(&plot, QAccessible::Slider) {}

void AccessiblePlot::install() {
  static const bool installed = [] {
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
      auto* plot = qobject_cast<SpectrogramPlot*>(object);
      return plot != nullptr ? new AccessiblePlot(*plot) : nullptr;
    });
    return true;
  }();
  Q_UNUSED(installed)
}

SpectrogramPlot& AccessiblePlot::plot() const { return *static_cast<SpectrogramPlot*>(widget()); }

void* AccessiblePlot::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

QString AccessiblePlot::text(QAccessible::Text kind) const {
  return kind == QAccessible::Value ? plot().accessibleDescription() : QAccessibleWidget::text(kind);
}

QVariant AccessiblePlot::currentValue() const { return plot().cursorSeconds(); }

void AccessiblePlot::setCurrentValue(const QVariant& seconds) { plot().setCursorSeconds(seconds.toDouble()); }

QVariant AccessiblePlot::maximumValue() const { return plot().durationSeconds(); }

}  // namespace moodogram::ui
