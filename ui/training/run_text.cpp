// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/training/fold_table.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

struct Training {
  Q_DECLARE_TR_FUNCTIONS(Training)
};

int fitsOf(const RunStatus& run) { return run.config ? std::max(run.config->calibrationFolds, 0) + 1 : 1; }

/// Of a cross-validation, which makes all fits for each of them; 1 for a training.
int partsOf(const RunStatus& run) { return run.isCrossValidation && run.config ? std::max(run.config->folds, 1) : 1; }

/// Fits that are done, by the one that is at work; the final fit comes last.
int fitsDone(const RunStatus& run) {
  const int fold = run.step.epoch > 0   ? run.step.fold
                   : run.epochs.empty() ? fitsOf(run) > 1 ? 1 : 0
                                        : run.epochs.back().fold;
  const int parts = run.isCrossValidation ? std::max(run.part - 1, 0) : 0;
  return parts * fitsOf(run) + (fold == 0 ? fitsOf(run) - 1 : fold - 1);
}

/// Of a recent epoch.
double epochSeconds(const RunStatus& run, double RunEpoch::*seconds) {
  constexpr std::size_t kRecent = 5;
  const std::size_t count = std::min(kRecent, run.epochs.size());
  double sum = 0;
  for (std::size_t i = run.epochs.size() - count; i < run.epochs.size(); ++i) sum += run.epochs[i].*seconds;
  return count > 0 ? sum / static_cast<double>(count) : 0;
}

}  // namespace

QString runStateText(RunState state) {
  switch (state) {
    case RunState::Queued:
      //: State of a training
      return Training::tr("Waiting");
    case RunState::Starting:
      //: State of a training
      return Training::tr("Starting");
    case RunState::Running:
      //: State of a training
      return Training::tr("Running");
    case RunState::Paused:
      //: State of a training
      return Training::tr("Paused");
    case RunState::Stopped:
      //: State of a training
      return Training::tr("Stopped");
    case RunState::Failed:
      //: State of a training
      return Training::tr("Failed");
    case RunState::Crashed:
      //: State of a training: its process has ended without a word
      return Training::tr("Crashed");
    case RunState::Finished:
      break;
  }
  //: State of a training
  return Training::tr("Finished");
}

QString runStateGlyph(RunState state) {
  switch (state) {
    case RunState::Queued:
      return QStringLiteral("…");
    case RunState::Starting:
    case RunState::Running:
      return QStringLiteral("▶");
    case RunState::Paused:
      return QStringLiteral("‖");
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

QString fitText(const RunStatus& run, int part, int fold) {
  //: One of the trainings whose only purpose is to calibrate the confidence
  const QString calibration = Training::tr("calibration %L1 of %L2").arg(fold).arg(fitsOf(run) - 1);
  //: The training of the network that is kept, after those that calibrate it
  if (part == 0) return fold == 0 ? Training::tr("final fit") : calibration;
  //: Of a cross-validation
  const QString which = Training::tr("fold %L1 of %L2").arg(part).arg(partsOf(run));
  return fold == 0 ? which : QStringLiteral("%1, %2").arg(which, calibration);
}

QString externalText(const RunStatus& run) {
  if (run.externalSpread.mean.uar)
    //: Mean and deviation over the folds of a cross-validation
    return Training::tr("External test, by the network of each fold: UAR %1, accuracy %2")
        .arg(spreadText(run.externalSpread.mean.uar, run.externalSpread.deviation.uar),
             spreadText(run.externalSpread.mean.accuracy, run.externalSpread.deviation.accuracy));
  if (!run.external) return {};
  const RunExternalTest& test = *run.external;
  const auto figure = [](const std::optional<double>& value) { return QLocale().toString(value.value_or(0), 'f', 3); };
  QStringList parts;
  if (test.figures.recordings > 0) {
    parts << recordingsText(test.figures.recordings);
    parts << Training::tr("UAR %1").arg(figure(test.figures.uar));
    parts << Training::tr("accuracy %1").arg(figure(test.figures.accuracy));
    //: Area under the ROC curve, the mean over the emotions
    if (test.meanAuc) parts << Training::tr("mean AUC %1").arg(figure(test.meanAuc));
  } else {
    parts << Training::tr("none of its recordings could be read");
  }
  //: Recordings that a data set names and whose audio is not there
  if (!test.missing.empty()) parts << Training::tr("missing: %1").arg(formatCount(std::ssize(test.missing)));
  if (test.unreadable > 0 && test.figures.recordings > 0)
    parts << Training::tr("unreadable: %1").arg(formatCount(test.unreadable));
  //: %1: the name of a data set; %2: how many recordings, and how good it is on them
  return Training::tr("Also tested on <b>%1</b>: %2")
      .arg(toText(toValidUtf8(test.data)).toHtmlEscaped(), parts.join(QStringLiteral(" · ")));
}

double windowsPerSecond(const RunStatus& run) {
  const double seconds = epochSeconds(run, &RunEpoch::learningSeconds);
  return seconds > 0 ? static_cast<double>(run.step.windows * run.step.steps) / seconds : 0;
}

double runProgress(const RunStatus& run) {
  if (run.state == RunState::Finished) return 1;
  if (!run.config || run.config->epochs <= 0) return -1;
  const int fits = fitsOf(run) * partsOf(run);
  if (run.phase == "testing") return std::min(1.0, (fitsDone(run) + 1.0) / fits);
  const double epochs = run.config->epochs;
  double inFit = 0;
  if (run.step.epoch > 0 && run.step.steps > 0)
    inFit = (run.step.epoch - 1 + static_cast<double>(run.step.step) / static_cast<double>(run.step.steps)) / epochs;
  return std::clamp((fitsDone(run) + inFit) / fits, 0.0, 1.0);
}

double secondsLeft(const RunStatus& run) {
  const double progress = runProgress(run);
  const double each = epochSeconds(run, &RunEpoch::seconds);
  if (progress < 0 || each <= 0 || run.state != RunState::Running) return -1;
  return (1 - progress) * fitsOf(run) * partsOf(run) * run.config->epochs * each;
}

QString runProgressText(const RunStatus& run) {
  QStringList parts;
  if (run.phase == "loading") {
    parts << Training::tr("reading the recordings: %1 of %2")
                 .arg(formatCount(run.progress.done), formatCount(run.progress.total));
  } else if (run.phase == "testing") {
    parts << Training::tr("testing: %1 of %2").arg(formatCount(run.progress.done), formatCount(run.progress.total));
  } else if (run.step.epoch > 0) {
    parts << fitText(run, run.part, run.step.fold);
    parts << Training::tr("epoch %L1 of %L2").arg(run.step.epoch).arg(run.step.epochs);
    if (const double speed = windowsPerSecond(run); speed > 0)
      parts << Training::tr("%L1 windows/s").arg(speed, 0, 'f', speed < 10 ? 1 : 0);
    if (run.phase == "validating" && run.progress.total > 0)
      parts
          << Training::tr("validating: %1 of %2").arg(formatCount(run.progress.done), formatCount(run.progress.total));
  }
  if (const QString left = formatTimeLeft(secondsLeft(run)); !left.isEmpty()) parts << left;
  return parts.join(QStringLiteral(" · "));
}

}  // namespace moodogram::ui
