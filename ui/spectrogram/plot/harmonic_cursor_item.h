// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/plot_overlays.h"

namespace moodogram::ui {

/// Lines at a fundamental and at its integer multiples, with their numbers.
class HarmonicCursorItem : public OverlayItem {
  Q_OBJECT

 public:
  using OverlayItem::OverlayItem;

  void setFundamentalHz(const std::optional<double>& hz) { m_fundamentalHz = hz; }
  std::optional<double> fundamentalHz() const { return m_fundamentalHz; }

  /// The number of the harmonic that is drawn there (1: the fundamental), 0 if there is none.
  int harmonicAt(double y) const;
  /// Numbers of the harmonics that are drawn, the lowest first: those in view as far up as they can be told apart.
  std::vector<int> harmonicsInView() const;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::optional<double> m_fundamentalHz;
};

}  // namespace moodogram::ui
