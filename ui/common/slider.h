// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace moodogram::ui {

/// From low to high in the direction of reading. Where that is from right to left, style sheets would fill the other
/// half: theme.qss has rules for it.
inline QSlider* makeSlider(QWidget* parent) {
  auto* slider = new QSlider(Qt::Horizontal, parent);
  slider->setProperty("fromRight", slider->layoutDirection() == Qt::RightToLeft);
  return slider;
}

}  // namespace moodogram::ui
