// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_text.h"

#include <QLocale>
#include <cmath>

namespace moodogram::ui {

QString timeText(double seconds, int decimals) {
  const auto unit = static_cast<qint64>(std::llround(std::pow(10, decimals)));
  const qint64 ticks = std::llround(std::max(seconds, 0.0) * static_cast<double>(unit));
  const qint64 whole = ticks / unit;
  const QLatin1Char zero('0');
  QString text = QStringLiteral(":%1").arg(whole % 60, 2, 10, zero);
  if (whole >= 3600) {
    text = QStringLiteral("%1:%2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero) + text;
  } else {
    text.prepend(QString::number(whole / 60));
  }
  if (decimals > 0) text += QLocale().decimalPoint() + QStringLiteral("%1").arg(ticks % unit, decimals, 10, zero);
  return text;
}

}  // namespace moodogram::ui
