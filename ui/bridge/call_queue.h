// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace moodogram::ui {

/// Functions that run in the thread that this object lives in, one after the other, when its event loop gets to them.
/// They wait in a queue with a mutex of its own and not in Qt's events, so that what one thread hands to another is
/// seen to be handed over by ThreadSanitizer too, which does not see into Qt. What waits when the object is destroyed
/// is dropped.
class CallQueue : public QObject {
 public:
  explicit CallQueue(QObject* parent = nullptr) : QObject(parent) {}

  /// From any thread.
  void post(std::function<void()> call);

 protected:
  bool event(QEvent* event) override;

 private:
  std::mutex m_mutex;
  std::deque<std::function<void()>> m_calls;
};

}  // namespace moodogram::ui
