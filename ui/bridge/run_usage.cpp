// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_usage.h"

#include <QProcess>
#include <QStandardPaths>

#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

constexpr qint64 kIntervalMs = 1000;
constexpr qint64 kGpuIntervalMs = 3000;
constexpr int kGpuPatienceMs = 2000;
constexpr double kMebibyte = 1024.0 * 1024.0;

/// The number of the graphics card that a run computes on ("cuda:1"); negative: none, or not known yet.
int gpuOf(const std::string& device) {
  const auto colon = device.find(':');
  if (!device.starts_with("cuda") || colon == std::string::npos) return -1;
  return QByteArray::fromStdString(device.substr(colon + 1)).toInt();
}

}  // namespace

UsageSampler::UsageSampler() { m_clock.start(); }

void UsageSampler::sample(const std::vector<RunStatus>& runs) {
  const qint64 now = m_clock.elapsed();
  if (m_sampledMs >= 0 && now - m_sampledMs < kIntervalMs) return;
  m_sampledMs = now;
  for (const RunStatus& run : runs) {
    if (!run.process) continue;
    const auto usage = usageOf(*run.process);
    if (!usage) continue;
    const QString name = fromPath(run.folder);
    Seen& seen = m_seen[name];
    if (seen.process == *run.process) {
      UsageSample sample;
      sample.processors = (usage->cpuSeconds - seen.cpuSeconds) * 1000 / static_cast<double>(now - seen.atMs);
      sample.memoryBytes = static_cast<double>(usage->residentBytes);
      addGpu(run, sample);
      QVector<UsageSample>& samples = m_usages[name];
      samples << sample;
      if (samples.size() > kMostUsageSamples) samples.removeFirst();
    }
    seen = {*run.process, usage->cpuSeconds, now};
  }
}

void UsageSampler::addGpu(const RunStatus& run, UsageSample& sample) {
  const int gpu = gpuOf(run.device);
  if (gpu < 0) return;
  if (!m_smi) m_smi = QStandardPaths::findExecutable(QStringLiteral("nvidia-smi"));
  if (m_smi->isEmpty()) return;
  if (m_gpuAskedMs < 0 || m_clock.elapsed() - m_gpuAskedMs >= kGpuIntervalMs) {
    m_gpuAskedMs = m_clock.elapsed();
    QProcess smi;
    smi.start(*m_smi, {QStringLiteral("--query-gpu=index,utilization.gpu,memory.used,memory.total"),
                       QStringLiteral("--format=csv,noheader,nounits")});
    const bool hasEnded = smi.waitForFinished(kGpuPatienceMs);
    m_gpus = hasEnded && smi.exitCode() == 0 ? smi.readAllStandardOutput() : QByteArray();
    if (!hasEnded) {
      smi.kill();
      smi.waitForFinished(kGpuPatienceMs);
      m_smi->clear();  // a driver that hangs is asked no more
    }
  }
  for (const QByteArray& line : m_gpus.split('\n')) {
    const QList<QByteArray> cells = line.split(',');
    if (cells.size() != 4 || cells[0].trimmed().toInt() != gpu) continue;
    bool isNumber = false;
    const double percent = cells[1].trimmed().toDouble(&isNumber);
    if (!isNumber) continue;  // "[N/A]"
    sample.gpuShare = percent / 100;
    sample.gpuBytes = cells[2].trimmed().toDouble() * kMebibyte;
    sample.gpuTotalBytes = cells[3].trimmed().toDouble() * kMebibyte;
  }
}

}  // namespace moodogram::ui
