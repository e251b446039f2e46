// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace moodogram::ui {

class SeekBar;

/// The seek bar for screen readers: its value is seconds, and what is read out is a time. Setting it seeks.
class AccessibleSeekBar : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit AccessibleSeekBar(SeekBar& bar);

  /// Makes Qt ask here for every SeekBar.
  static void install();

  void* interface_cast(QAccessible::InterfaceType type) override;
  QString text(QAccessible::Text kind) const override;

  QVariant currentValue() const override;
  void setCurrentValue(const QVariant& seconds) override;
  QVariant maximumValue() const override;
  QVariant minimumValue() const override { return 0.0; }
  QVariant minimumStepSize() const override;

 private:
  SeekBar& bar() const;
};

}  // namespace moodogram::ui
