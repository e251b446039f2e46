// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/speed_measurement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "ui/bridge/training_data.h"
#include "ui/bridge/training_runs.h"

namespace moodogram::ui {

SpeedMeasurement::SpeedMeasurement(QObject* parent) : QObject(parent) {}

SpeedMeasurement::~SpeedMeasurement() {
  if (m_process == nullptr) return;
  m_process->disconnect(this);
  m_process->terminate();  // it deletes what it wrote; nobody waits for that
}

void SpeedMeasurement::start() {
  if (m_process != nullptr) return;
  m_process = new QProcess;
  m_process->setStandardErrorFile(QProcess::nullDevice());
  // So that it is as fast as a training.
  TrainingRuns::letOthersGoFirst(*m_process);
  connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
  connect(m_process, &QProcess::readyReadStandardOutput, this, &SpeedMeasurement::readLines);
  connect(m_process, &QProcess::finished, this, &SpeedMeasurement::end);
  connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error != QProcess::FailedToStart) return;
    m_process->deleteLater();
    end();
  });
  m_process->start(TrainingRuns::trainer(), {QStringLiteral("doctor"), QStringLiteral("--training")});
}

void SpeedMeasurement::end() {
  m_process = nullptr;
  Q_EMIT ended();
}

void SpeedMeasurement::readLines() {
  while (m_process->canReadLine()) {
    const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
    const double speed = line[QStringLiteral("windows_per_second")].toDouble();
    const auto textAt = [&](const char* key) { return line[QLatin1String(key)].toString().toStdString(); };
    if (speed > 0) Q_EMIT measured(speedKey(textAt("network"), textAt("device")), speed);
  }
}

}  // namespace moodogram::ui
