// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QString>
#include <QVector>
#include <optional>
#include <vector>

#include "core/system/process_usage.h"
#include "core/train/run_status.h"

namespace moodogram::ui {

/// What the process of a run used of this machine at one moment.
struct UsageSample {
  double processors = 0;  ///< that were busy with it since the sample before
  double memoryBytes = 0;
  // Of the graphics card that it trains on; nothing where there is none, or its driver does not say.
  std::optional<double> gpuShare;  ///< of the time, 0 to 1
  double gpuBytes = 0;
  double gpuTotalBytes = 0;
};

/// By the folders of runs as text, about one a second, the last few minutes.
using RunUsages = QHash<QString, QVector<UsageSample>>;
inline constexpr qsizetype kMostUsageSamples = 240;

/// Looks at the processes of runs; belongs to one thread, which it may keep for a moment (NVIDIA's driver is asked by
/// its program nvidia-smi, where that is installed).
class UsageSampler {
 public:
  UsageSampler();
  /// Does nothing if it was asked a moment ago.
  void sample(const std::vector<RunStatus>& runs);
  const RunUsages& usages() const { return m_usages; }

 private:
  struct Seen {
    ProcessIdentity process;
    double cpuSeconds = 0;
    qint64 atMs = 0;
  };
  void addGpu(const RunStatus& run, UsageSample& sample);

  std::optional<QString> m_smi;  ///< path of nvidia-smi; empty: not to be asked; nullopt: not looked for yet
  QElapsedTimer m_clock;
  qint64 m_sampledMs = -1;
  qint64 m_gpuAskedMs = -1;
  QByteArray m_gpus;  ///< what it answered last
  QHash<QString, Seen> m_seen;
  RunUsages m_usages;
};

}  // namespace moodogram::ui
