// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/plot_overlays.h"
#include "ui/spectrogram/plot/selection.h"

namespace moodogram::ui {

/// Draws what is selected in the picture and in the lane below it, and knows what of it can be taken hold of.
class SelectionItem : public OverlayItem {
  Q_OBJECT

 public:
  enum Edge { None = 0, Left = 1, Right = 2, Top = 4, Bottom = 8 };
  Q_DECLARE_FLAGS(Edges, Edge)

  using OverlayItem::OverlayItem;

  void setSelection(const std::optional<SpectrogramSelection>& selection) { m_selection = selection; }
  const std::optional<SpectrogramSelection>& selection() const { return m_selection; }

  /// The part of the picture that is selected; it may lie outside of the view.
  QRectF area() const;
  Edges edgesAt(const QPointF& position) const;

  /// The selection with some of its edges moved; one that passes its counterpart takes its place.
  static SpectrogramSelection withEdgesAt(const SpectrogramSelection& selection, Edges edges, const PlotPoint& point);
  static QString text(const SpectrogramSelection& selection);

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::optional<SpectrogramSelection> m_selection;
};

}  // namespace moodogram::ui

Q_DECLARE_OPERATORS_FOR_FLAGS(moodogram::ui::SelectionItem::Edges)
