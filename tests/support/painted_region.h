// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QPaintEvent>
#include <QRegion>
#include <QWidget>

namespace moodogram::test {

/// What a widget has painted anew since this began.
class PaintedRegion : public QObject {
 public:
  explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }
  const QRegion& region() const { return m_region; }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) m_region += static_cast<QPaintEvent*>(event)->region();
    return false;
  }

 private:
  QRegion m_region;
};

}  // namespace moodogram::test
