// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/bridge/training_data.h"

namespace moodogram::ui {

/// A word for what a group does, and its colour.
QString roleText(GroupRole role);
QColor roleColour(GroupRole role, const QPalette& palette);

/// Who is where: a row for each role, a tile for each group, as wide as it has recordings.
class SplitPicture : public QWidget {
  Q_OBJECT

 public:
  explicit SplitPicture(QWidget* parent = nullptr);
  void setPlan(std::shared_ptr<const SplitPlan> plan);
  QSize sizeHint() const override { return {520, 200}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Tile {
    QRect place;
    const GroupPlace* group = nullptr;
  };
  struct Row {
    GroupRole role{};
    int fold = 0;  ///< of a cross-validation
    int top = 0;
    qint64 recordings = 0;
    int groups = 0;
  };
  /// Places everything for this width; returns the height.
  int layOut(int width, std::vector<Tile>& tiles, std::vector<Row>& rows) const;

  std::shared_ptr<const SplitPlan> m_plan;
};

}  // namespace moodogram::ui
