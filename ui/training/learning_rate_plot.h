// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/train/train_config.h"

namespace moodogram::ui {

/// The learning rate over the epochs of a fit, by the function that the training asks.
class LearningRatePlot : public QWidget {
  Q_OBJECT

 public:
  explicit LearningRatePlot(QWidget* parent = nullptr);
  void setConfig(const TrainConfig& config);
  /// A mark at this share of the steps; negative: none.
  void setProgress(double fraction);
  QSize sizeHint() const override { return {360, 150}; }
  QSize minimumSizeHint() const override { return {220, 110}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TrainConfig m_config;
  double m_progress = -1;
};

}  // namespace moodogram::ui
