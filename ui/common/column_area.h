// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace moodogram::ui {

/// A column that is scrolled up and down, never sideways: it is as wide as the words in it need, which depends on the
/// language.
class ColumnArea : public QScrollArea {
 public:
  ColumnArea(int narrowest, QWidget* parent) : QScrollArea(parent), m_narrowest(narrowest) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  }

  QSize minimumSizeHint() const override {
    const int content = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
    return {std::max(m_narrowest, content + verticalScrollBar()->sizeHint().width()),
            QScrollArea::minimumSizeHint().height()};
  }

  QSize sizeHint() const override { return {minimumSizeHint().width(), QScrollArea::sizeHint().height()}; }

 private:
  int m_narrowest;
};

}  // namespace moodogram::ui
