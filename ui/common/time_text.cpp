// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/time_text.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace moodogram::ui {
namespace {

/// In the locale's digits, without separators of thousands.
QString fraction(qint64 number, int digits) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  const QString text = locale.toString(number);
  return QString(std::max(digits - text.size(), qsizetype{0}), locale.zeroDigit().front()) + text;
}

}  // namespace

QString timeText(double seconds, int decimals) {
  const auto unit = static_cast<qint64>(std::llround(std::pow(10, decimals)));
  const qint64 ticks = std::llround(std::max(seconds, 0.0) * static_cast<double>(unit));
  const qint64 whole = ticks / unit;
  const QLatin1Char zero('0');  // stands for the locale's, as digits do
  QString text = QStringLiteral(":%L1").arg(whole % 60, 2, 10, zero);
  if (whole >= 3600) {
    text = QStringLiteral("%L1:%L2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero) + text;
  } else {
    text.prepend(QStringLiteral("%L1").arg(whole / 60));
  }
  if (decimals > 0) text += QLocale().decimalPoint() + fraction(ticks % unit, decimals);
  return text;
}

}  // namespace moodogram::ui
