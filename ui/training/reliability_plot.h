// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/evaluate/metrics.h"

namespace moodogram::ui {

/// Whether a model is as often right as it says: accuracy over confidence, a bar for each range of confidence, against
/// the diagonal of a model that is. Pale bars stand on few recordings.
class ReliabilityPlot : public QWidget {
  Q_OBJECT

 public:
  explicit ReliabilityPlot(QWidget* parent = nullptr);
  void setBins(const std::array<ReliabilityBin, kReliabilityBins>& bins);
  QSize sizeHint() const override { return {260, 220}; }
  QSize minimumSizeHint() const override { return {220, 180}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QRectF plotRect() const;
  QRectF barOf(int bin) const;
  QString textOf(int bin) const;

  std::array<ReliabilityBin, kReliabilityBins> m_bins{};
};

}  // namespace moodogram::ui
