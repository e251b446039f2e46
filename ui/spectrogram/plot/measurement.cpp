// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/measurement.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace moodogram::ui {
namespace {

struct MeasurementText {
  Q_DECLARE_TR_FUNCTIONS(MeasurementText)
};

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
  const QLocale locale;
  const QString gap = QStringLiteral("   ");
  const double duration = std::abs(seconds());
  QStringList lines;
  //: Measured in a spectrogram: a difference of times in milliseconds
  QStringList parts{duration < 1 ? MeasurementText::tr("Δt %1 ms").arg(locale.toString(1000 * duration, 'f', 2))
                                 //: Measured in a spectrogram: a difference of times in seconds
                                 : MeasurementText::tr("Δt %1 s").arg(locale.toString(duration, 'f', 3))};
  if (duration > 0) {
    //: The same difference of times as a frequency and as a tempo
    parts << MeasurementText::tr("1/Δt %1 Hz").arg(locale.toString(1 / duration, 'g', 5))
          << MeasurementText::tr("%1 BPM").arg(locale.toString(60 / duration, 'f', 1));
  }
  lines << parts.join(gap);
  if (hz()) {
    //: A difference of frequencies
    parts = {MeasurementText::tr("Δf %1 Hz").arg(signedNumber(*hz(), 1))};
    if (cents()) {
      parts << MeasurementText::tr("%1 semitones").arg(signedNumber(*cents() / 100, 2))
            //: An interval in cents, hundredths of a semitone
            << MeasurementText::tr("%1 ct").arg(signedNumber(*cents(), 0));
    }
    lines << parts.join(gap);
  }
  //: A difference of levels in decibels
  if (decibels()) lines << MeasurementText::tr("Δ level %1 dB").arg(signedNumber(*decibels(), 1));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace moodogram::ui
