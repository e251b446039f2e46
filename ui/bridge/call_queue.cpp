// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/call_queue.h"

#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace moodogram::ui {

void CallQueue::post(std::function<void()> call) {
  {
    const std::lock_guard lock(m_mutex);
    m_calls.push_back(std::move(call));
  }
  QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool CallQueue::event(QEvent* event) {
  if (event->type() != QEvent::User) return QObject::event(event);
  std::function<void()> call;
  {
    const std::lock_guard lock(m_mutex);
    call = std::move(m_calls.front());
    m_calls.pop_front();
  }
  call();
  return true;
}

}  // namespace moodogram::ui
