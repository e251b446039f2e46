// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/computing_device.h"

namespace moodogram::ui {

ComputingDevice::ComputingDevice(QObject* parent) : QObject(parent), m_job(QStringLiteral("machine facts")) {}

void ComputingDevice::choose(const QString& device) {
  if (device == m_choice || device.isEmpty()) return;
  m_choice = device;
  Q_EMIT chosen(device);
}

void ComputingDevice::look() {
  if (m_facts || m_job.isRunning()) return;
  m_job.start([this](const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    return [this, facts = readMachineFacts()] {
      m_facts = facts;
      Q_EMIT factsChanged();
    };
  });
}

}  // namespace moodogram::ui
