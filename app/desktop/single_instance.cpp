// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QElapsedTimer>
#include <QThread>
#include <system_error>

#include "core/system/file_status.h"
#include "core/system/open_file.h"
#include "ui/common/formatters.h"

namespace moodogram::desktop {
namespace {

/// Longer than a start takes on a busy machine; what does not answer then hangs, and the user needs a window.
constexpr qint64 kPatienceMs = 10'000;
constexpr unsigned long kPauseMs = 50;

}  // namespace

SingleInstance::SingleInstance(const QString& socketName)
    : m_socketName(socketName), m_file(ui::toPath(socketName + QStringLiteral(".lock"))), m_isTheOne(take()) {}

SingleInstance::~SingleInstance() {
  std::error_code ignored;
  if (m_isTheOne && m_lock.get() >= 0) std::filesystem::remove(m_file, ignored);
}

/// Without a place for the lock, all are the one.
bool SingleInstance::take() {
  while (true) {
    std::error_code error;
    m_lock = openFile(m_file, OpenFor::Updating, error);
    if (error) return true;
    lockFile(m_lock.get(), LockWait::No, error);
    if (error) return error != std::errc::operation_would_block;
    const auto ours = statusOf(m_lock.get(), error);
    const auto there = statusOf(m_file);
    if (ours && there && ours->inode == there->inode && ours->device == there->device) return true;
    // Who had it has ended meanwhile, and taken the file away.
  }
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
