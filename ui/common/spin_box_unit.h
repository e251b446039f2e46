// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moodogram::ui {

/// What stands around the number of a spin box. The pattern is one text for translators, "%1 px", so the number may
/// stand anywhere in it.
template <typename SpinBox>
void setUnit(SpinBox& box, const QString& pattern) {
  const auto number = pattern.indexOf(QLatin1String("%1"));
  box.setPrefix(pattern.left(number));
  box.setSuffix(pattern.mid(number + 2));
}

}  // namespace moodogram::ui
