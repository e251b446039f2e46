// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace moodogram::ui {

class SpectrogramPlot;

/// The spectrogram with its emotion lane for screen readers: a slider over the track's time. Its value is the cursor in
/// seconds, and what is read out is what the box beside the cursor says: time, frequency, level, emotion.
class AccessiblePlot : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit AccessiblePlot(SpectrogramPlot& plot);

  /// Makes Qt ask here for every SpectrogramPlot.
  static void install();

  void* interface_cast(QAccessible::InterfaceType type) override;
  QString text(QAccessible::Text kind) const override;

  QVariant currentValue() const override;
  void setCurrentValue(const QVariant& seconds) override;
  QVariant maximumValue() const override;
  QVariant minimumValue() const override { return 0.0; }
  QVariant minimumStepSize() const override { return 0.01; }

 private:
  SpectrogramPlot& plot() const;
};

}  // namespace moodogram::ui
