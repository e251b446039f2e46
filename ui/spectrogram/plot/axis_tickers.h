// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include "ui/spectrogram/plot/axis_labels.h"
#include "ui/spectrogram/plot/plot_tool.h"

namespace moodogram::ui {

/// Ticks at round frequencies on an axis whose coordinate is the height of the picture, 0 to 1.
class FrequencyTicker : public QCPAxisTicker {
 public:
  explicit FrequencyTicker(const QCPAxisRect* rect) : m_rect(rect) {}
  void setAxis(const FrequencyAxis& axis) { m_axis = axis; }
  void setLabels(FrequencyLabels labels) { m_labels = labels; }
  FrequencyLabels labels() const { return m_labels; }
  void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision, QVector<double>& ticks,
                QVector<double>* subTicks, QVector<QString>* tickLabels) override;

 private:
  const QCPAxisRect* m_rect;
  FrequencyAxis m_axis;
  FrequencyLabels m_labels = FrequencyLabels::Hertz;
};

/// As QCustomPlot's, with a minus sign and not a hyphen.
class LevelTicker : public QCPAxisTicker {
 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override {
    return QCPAxisTicker::getTickLabel(tick, locale, formatChar, precision).replace(QLatin1Char('-'), QChar(0x2212));
  }
};

/// Ticks at round times on an axis in seconds.
class TimeTicker : public QCPAxisTicker {
 public:
  explicit TimeTicker(const QCPAxisRect* rect) : m_rect(rect) {}
  void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision, QVector<double>& ticks,
                QVector<double>* subTicks, QVector<QString>* tickLabels) override;

 private:
  const QCPAxisRect* m_rect;
};

}  // namespace moodogram::ui
