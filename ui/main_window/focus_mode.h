// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace moodogram::ui {

/// Shows one part of a window over the whole screen: hides the others, and brings them back.
class FocusMode : public QObject {
  Q_OBJECT

 public:
  FocusMode(QWidget& window, QList<QWidget*> others);

  bool isOn() const { return m_on; }

 public Q_SLOTS:
  void setOn(bool on);

 private:
  QWidget& m_window;
  QList<QWidget*> m_others;
  QList<QPointer<QWidget>> m_hidden;  ///< by this
  bool m_on = false;
  bool m_wasFullScreen = false;
};

}  // namespace moodogram::ui
