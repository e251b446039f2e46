// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/focus_mode.h"

#include <utility>

namespace moodogram::ui {

FocusMode::FocusMode(QWidget& window, QList<QWidget*> others)
    : QObject(&window), m_window(window), m_others(std::move(others)) {}

void FocusMode::setOn(bool on) {
  if (m_on == on) return;
  m_on = on;
  if (on) {
    m_wasFullScreen = m_window.isFullScreen();
    for (QWidget* other : m_others) {
      if (other->isHidden()) continue;  // by the user: it stays so afterwards
      m_hidden.append(other);
      other->hide();
    }
  } else {
    for (const auto& other : std::exchange(m_hidden, {}))
      if (other) other->show();
  }
  m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on || m_wasFullScreen));
}

}  // namespace moodogram::ui
