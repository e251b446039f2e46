// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/paths.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Training", text); }

int fitsOf(const RunStatus& run) { return run.config ? std::max(run.config->calibrationFolds, 0) + 1 : 1; }

/// Fits that are done, by the fold that is being fitted; the final fit comes last.
int fitsDone(const RunStatus& run) {
  const int fold = run.step.epoch > 0   ? run.step.fold
                   : run.epochs.empty() ? fitsOf(run) > 1 ? 1 : 0
                                        : run.epochs.back().fold;
  return fold == 0 ? fitsOf(run) - 1 : fold - 1;
}

double epochSeconds(const RunStatus& run) {
  constexpr std::size_t kRecent = 5;
  const std::size_t count = std::min(kRecent, run.epochs.size());
  double sum = 0;
  for (std::size_t i = run.epochs.size() - count; i < run.epochs.size(); ++i) sum += run.epochs[i].seconds;
  return count > 0 ? sum / static_cast<double>(count) : 0;
}

}  // namespace

QString runStateText(RunState state) {
  switch (state) {
    case RunState::Starting:
      return tr("Starting");
    case RunState::Running:
      return tr("Running");
    case RunState::Paused:
      return tr("Paused");
    case RunState::Stopped:
      return tr("Stopped");
    case RunState::Failed:
      return tr("Failed");
    case RunState::Crashed:
      return tr("Crashed");
    case RunState::Finished:
      break;
  }
  return tr("Finished");
}

QString runStateGlyph(RunState state) {
  switch (state) {
    case RunState::Starting:
    case RunState::Running:
      return QStringLiteral("▶");
    case RunState::Paused:
      return QStringLiteral("⏸");
    case RunState::Stopped:
      return QStringLiteral("■");
    case RunState::Failed:
    case RunState::Crashed:
      return QStringLiteral("⚠");
    case RunState::Finished:
      break;
  }
  return QStringLiteral("✓");
}

QString runTitle(const RunStatus& run) {
  return run.config && !run.config->name.empty() ? toText(toValidUtf8(run.config->name))
                                                 : pathText(run.folder.filename());
}

QString fitText(const RunStatus& run, int fold) {
  if (fold == 0) return tr("final fit");
  return tr("calibration %1 of %2").arg(fold).arg(fitsOf(run) - 1);
}

double windowsPerSecond(const RunStatus& run) {
  const double seconds = epochSeconds(run);
  return seconds > 0 ? static_cast<double>(run.step.windows * run.step.steps) / seconds : 0;
}

double runProgress(const RunStatus& run) {
  if (run.state == RunState::Finished) return 1;
  if (!run.config || run.config->epochs <= 0) return -1;
  if (run.phase == "testing") return 1;
  const double epochs = run.config->epochs;
  double inFit = 0;
  if (run.step.epoch > 0 && run.step.steps > 0)
    inFit = (run.step.epoch - 1 + static_cast<double>(run.step.step) / static_cast<double>(run.step.steps)) / epochs;
  return std::clamp((fitsDone(run) + inFit) / fitsOf(run), 0.0, 1.0);
}

double secondsLeft(const RunStatus& run) {
  const double progress = runProgress(run);
  const double each = epochSeconds(run);
  if (progress < 0 || each <= 0 || run.state != RunState::Running) return -1;
  return (1 - progress) * fitsOf(run) * run.config->epochs * each;
}

QString runProgressText(const RunStatus& run) {
  QStringList parts;
  if (run.phase == "loading") {
    parts
        << tr("reading the recordings: %1 of %2").arg(formatCount(run.progress.done), formatCount(run.progress.total));
  } else if (run.phase == "testing") {
    parts << tr("testing: %1 of %2").arg(formatCount(run.progress.done), formatCount(run.progress.total));
  } else if (run.step.epoch > 0) {
    parts << fitText(run, run.step.fold);
    parts << tr("epoch %1 of %2").arg(run.step.epoch).arg(run.step.epochs);
    if (const double speed = windowsPerSecond(run); speed > 0)
      parts << tr("%L1 windows/s").arg(speed, 0, 'f', speed < 10 ? 1 : 0);
  }
  if (const QString left = formatTimeLeft(secondsLeft(run)); !left.isEmpty()) parts << left;
  return parts.join(QStringLiteral(" · "));
}

}  // namespace moodogram::ui
