// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QElapsedTimer>
#include <QThread>
#include <system_error>

#include "core/system/open_file.h"
#include "ui/common/formatters.h"

namespace moodogram::desktop {
namespace {

/// Longer than a start takes on a busy machine; what does not answer then hangs, and the user needs a window.
constexpr qint64 kPatienceMs = 10'000;
constexpr unsigned long kPauseMs = 50;

}  // namespace

SingleInstance::SingleInstance(const QString& socketName) : m_socketName(socketName) {
  std::error_code error;
  m_lock = openFile(ui::toPath(socketName + QStringLiteral(".lock")), OpenFor::Updating, error);
  // Without a place for it, all are the one.
  m_isTheOne = error || take();
}

bool SingleInstance::take() {
  std::error_code error;
  lockFile(m_lock.get(), LockWait::No, error);
  return error != std::errc::operation_would_block;
}

bool SingleInstance::sendToOther(const RemoteRequest& request) {
  QElapsedTimer waited;
  waited.start();
  while (true) {
    // Also where the lock is free: somebody may have deleted its file, and the program still listens.
    const RemoteAnswer answer = sendToRunning(request, m_socketName);
    if (answer == RemoteAnswer::Taken) return true;
    if (answer == RemoteAnswer::Silent || m_isTheOne || waited.hasExpired(kPatienceMs)) return false;
    QThread::msleep(kPauseMs);
    m_isTheOne = take();
  }
}

}  // namespace moodogram::desktop
