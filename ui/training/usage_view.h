// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/bridge/run_usage.h"

namespace moodogram::ui {

/// What a run uses of the machine: processors, memory and, where it trains on one, the graphics card, each as a number
/// with a small curve of the last minutes.
class UsageView : public QWidget {
  Q_OBJECT

 public:
  explicit UsageView(QWidget* parent = nullptr);
  void setSamples(const QVector<UsageSample>& samples);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Part {
    QString name;
    QString value;
    QVector<double> shares;  ///< of what there is, 0 to 1
  };
  QList<Part> parts() const;

  QVector<UsageSample> m_samples;
};

}  // namespace moodogram::ui
