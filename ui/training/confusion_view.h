// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/common/emotion_style.h"

#include "core/train/run_status.h"

namespace moodogram::ui {

/// A confusion matrix: a row for each true class, in percent of the row; the number of recordings is in the tool tip.
class ConfusionView : public QWidget {
  Q_OBJECT

 public:
  explicit ConfusionView(QWidget* parent = nullptr);
  void setRows(std::vector<ConfusionRow> rows, const QString& emptyText);
  const std::vector<ConfusionRow>& rows() const { return m_rows; }
  QSize sizeHint() const override { return {340, 220}; }
  QSize minimumSizeHint() const override { return {300, 190}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QRectF cell(int row, int column) const;
  /// By classLabel or, within a sentence, by classWord.
  QString rowName(int row, QString (*nameOf)(MoodClass) = classLabel) const;
  int nameWidth() const;

  std::vector<ConfusionRow> m_rows;
  QString m_emptyText;
};

}  // namespace moodogram::ui
