// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/measurement.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace moodogram::ui {
namespace {

QString signedNumber(double value, int decimals) {
  const QString number = QLocale().toString(std::abs(value), 'f', decimals);
  return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + number;
}

}  // namespace

std::optional<double> Measurement::hz() const {
  if (!from.hz || !to.hz) return std::nullopt;
  return *to.hz - *from.hz;
}

std::optional<double> Measurement::cents() const {
  if (!from.hz || !to.hz || *from.hz <= 0 || *to.hz <= 0) return std::nullopt;
  return 1200 * std::log2(*to.hz / *from.hz);
}

std::optional<double> Measurement::decibels() const {
  if (!fromDb || !toDb) return std::nullopt;
  return *toDb - *fromDb;
}

QString Measurement::text() const {
  const auto tr = [](const char* text) { return QCoreApplication::translate("moodogram::ui::Measurement", text); };
  const QLocale locale;
  const double duration = std::abs(seconds());
  QStringList lines;
  QString time = duration < 1 ? tr("\u0394t %1 ms").arg(locale.toString(1000 * duration, 'f', 2))
                              : tr("\u0394t %1 s").arg(locale.toString(duration, 'f', 3));
  if (duration > 0) {
    time += tr("   1/\u0394t %1 Hz   %2 BPM")
                .arg(locale.toString(1 / duration, 'g', 5), locale.toString(60 / duration, 'f', 1));
  }
  lines << time;
  if (hz()) {
    QString frequency = tr("\u0394f %1 Hz").arg(signedNumber(*hz(), 1));
    if (cents()) {
      frequency += tr("   %1 semitones   %2 ct").arg(signedNumber(*cents() / 100, 2), signedNumber(*cents(), 0));
    }
    lines << frequency;
  }
  if (decibels()) lines << tr("\u0394 level %1 dB").arg(signedNumber(*decibels(), 1));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace moodogram::ui
