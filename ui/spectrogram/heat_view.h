// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>
#include <QWidget>
#include <memory>
#include <optional>

#include "core/jobs/window_explanation.h"

namespace moodogram::ui {

/// A window as the network sees it, pixel by pixel, with the heat of an explanation over it and axes beside it. The
/// pixel under the pointer, or the one that the arrow keys have gone to, is reported.
class HeatView : public QWidget {
  Q_OBJECT

 public:
  explicit HeatView(QWidget* parent = nullptr);

  /// Null: nothing. The cursor stays where it is.
  void setExplanation(std::shared_ptr<const WindowExplanation> explanation);
  /// 0 to 1, of the hottest pixel.
  void setOpacity(double opacity);
  double opacity() const { return m_opacity; }
  /// Column and row of the pixel that is pointed at.
  const std::optional<QPoint>& pixel() const { return m_pixel; }
  /// Where that pixel lies in the widget.
  QRect pixelRect(const QPoint& pixel) const;

 Q_SIGNALS:
  /// pixel() is another one.
  void pointed();

 protected:
  QSize sizeHint() const override { return {760, 380}; }
  QSize minimumSizeHint() const override { return {360, 220}; }
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  QRect pictureRect() const;
  void render();
  void point(const std::optional<QPoint>& pixel);
  void paintAxes(QPainter& painter, const QRect& place) const;

  std::shared_ptr<const WindowExplanation> m_explanation;
  QImage m_image;
  double m_opacity = 0.75;
  std::optional<QPoint> m_pixel;
};

/// "880 Hz", "1.2 kHz": rounded to what a reader can use.
QString frequencyText(double hz);

}  // namespace moodogram::ui
