// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/custom_plot.h"

namespace moodogram::ui {

/// The line at what is heard, across both lanes, light with a dark edge so that it shows on any colour.
class PlayheadItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  PlayheadItem(QCPAxisRect* upper, QCPAxisRect* lower);

  void setSeconds(double seconds) { m_seconds = seconds; }
  double seconds() const { return m_seconds; }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QCPAxisRect* m_upper;
  QCPAxisRect* m_lower;
  double m_seconds = 0;
};

/// Cross-hair and a box with what is under the pointer.
class CursorItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  CursorItem(QCPAxisRect* upper, QCPAxisRect* lower);

  void setReadout(const QPointF& position, const QString& text);
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QCPAxisRect* m_upper;
  QCPAxisRect* m_lower;
  QPointF m_position;
  QString m_text;
};

}  // namespace moodogram::ui
