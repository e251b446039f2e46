// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moodogram::desktop {

/// SIGINT, SIGTERM and SIGHUP end the event loop, so the session is saved and the workers are stopped as when the
/// window is closed. One object a process.
class QuitOnSignal : public QObject {
  Q_OBJECT

 public:
  explicit QuitOnSignal(QObject* parent = nullptr);
  ~QuitOnSignal() override;
};

}  // namespace moodogram::desktop
