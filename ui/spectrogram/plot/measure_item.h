// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/measurement.h"
#include "ui/spectrogram/plot/plot_overlays.h"

namespace moodogram::ui {

/// A ruler between two places: a box over their difference in time and frequency, and what it measures.
class MeasureItem : public OverlayItem {
  Q_OBJECT

 public:
  using OverlayItem::OverlayItem;

  void setMeasurement(const std::optional<Measurement>& measurement) { m_measurement = measurement; }
  const std::optional<Measurement>& measurement() const { return m_measurement; }

  enum class End { None, From, To };
  /// The end of the ruler that can be taken hold of there.
  End endAt(const QPointF& position) const;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::optional<Measurement> m_measurement;
};

}  // namespace moodogram::ui
