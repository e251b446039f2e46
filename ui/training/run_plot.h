// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include "ui/spectrogram/plot/custom_plot.h"

namespace moodogram::ui {

/// A curve over the epochs.
struct RunCurve {
  enum class Role { Learning, Validation, Other, Compared };

  QString name;
  Role role = Role::Learning;
  QVector<double> epochs;
  QVector<double> values;
  int run = 0;  ///< of Compared: whose it is
};

/// Curves of a run over its epochs. The wheel and dragging zoom and move, a double click shows all again; under the
/// mouse a line with the values of the epoch.
class RunPlot : public QCustomPlot {
  Q_OBJECT

 public:
  explicit RunPlot(const QString& name, QWidget* parent = nullptr);

  /// What the curves of compared runs are drawn with, by their numbers.
  static QPen penOf(int run, const QPalette& palette);

  void setCurves(const QList<RunCurve>& curves, int epochs);
  const QList<RunCurve>& curves() const { return m_curves; }
  void setLogarithmic(bool on);
  bool isLogarithmic() const { return m_isLogarithmic; }
  /// 0: as they are, towards 1: an exponential moving average, drawn over the curve itself in a faint colour.
  void setSmoothing(double weight);
  /// The best epoch, marked by a line; 0: none.
  void setBestEpoch(int epoch);
  /// What the line under the mouse says at this epoch.
  QString textAt(int epoch) const;

 protected:
  void changeEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  void draw();
  void fitRange();
  void applyPalette();
  QPen penOf(const RunCurve& curve) const;

  QList<RunCurve> m_curves;
  int m_epochs = 1;
  int m_bestEpoch = 0;
  bool m_isLogarithmic = false;
  bool m_isZoomed = false;
  double m_smoothing = 0;
  QCPItemStraightLine* m_best;
  QCPItemStraightLine* m_cursor;
  QCPItemText* m_values;
};

}  // namespace moodogram::ui
