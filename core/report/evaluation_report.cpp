// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evaluation_report.h"

#include <algorithm>
#include <filesystem>

#include "core/base/paths.h"
#include "core/report/plots.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMostWorst = 25;
constexpr std::size_t kMostFailed = 100;

/// The folder that all files are in.
fs::path commonFolder(const std::vector<ScoredRecording>& recordings) {
  if (recordings.empty()) return {};
  fs::path common = recordings.front().recording.file.parent_path();
  for (const ScoredRecording& scored : recordings)
    while (!common.empty() && common != common.root_path() && !isAtOrBelow(scored.recording.file, common))
      common = common.parent_path();
  return common;
}

std::string nameBelow(const fs::path& file, const fs::path& folder) {
  return "<span class=\"path\">" + escaped(displayPath(folder.empty() ? file : file.lexically_relative(folder))) +
         "</span>";
}

void addTiles(HtmlPage& page, const Evaluation& evaluation) {
  const Metrics& metrics = evaluation.metrics;
  const Intervals& intervals = evaluation.intervals;
  std::vector<HtmlPage::Tile> tiles{
      {"Accuracy", number(metrics.accuracy, 3), intervalText(intervals.accuracy)},
      {"UAR", number(metrics.unweightedAverageRecall, 3), intervalText(intervals.unweightedAverageRecall)},
      {"Macro-F1", number(metrics.macroF1, 3), intervalText(intervals.macroF1)}};
  if (metrics.meanAuc) tiles.push_back({"Mean AUC", number(*metrics.meanAuc, 3), intervalText(intervals.meanAuc)});
  tiles.push_back({"ECE", number(metrics.expectedCalibrationError, 3), "10 bins"});
  tiles.push_back({"Recordings", countText(metrics.count),
                   evaluation.groups.empty()
                       ? std::string()
                       : countText(static_cast<std::int64_t>(evaluation.groups.size())) + " " +
                             evaluation.subject.groupKind + (evaluation.groups.size() == 1 ? "" : "s")});
  page.tiles(tiles);
  page.paragraph(intervals.method(evaluation.subject.groupKind) + " NLL " + number(metrics.negativeLogLikelihood, 3) +
                 " nats" +
                 (intervals.negativeLogLikelihood ? " (" + intervalText(intervals.negativeLogLikelihood) + ")" : "") +
                 ", Brier score " + number(metrics.brierScore, 3) +
                 (intervals.brierScore ? " (" + intervalText(intervals.brierScore) + ")." : "."));
}

void addCalibration(HtmlPage& page, const Evaluation& evaluation) {
  if (!evaluation.calibration) return;
  const Calibration& calibration = *evaluation.calibration;
  std::string text = "These recordings would be best served by a temperature of " + number(calibration.temperature, 3);
  if (evaluation.subject.temperature)
    text += " times the model's own " + number(static_cast<double>(*evaluation.subject.temperature), 3);
  text += ". With it, the ECE goes from " + number(calibration.expectedCalibrationErrorBefore, 3) + " to " +
          number(calibration.expectedCalibrationErrorAfter, 3) + " and the NLL from " +
          number(calibration.negativeLogLikelihoodBefore, 3) + " to " +
          number(calibration.negativeLogLikelihoodAfter, 3) + " nats";
  text += calibration.folds > 0
              ? ", each " + evaluation.subject.groupKind + " scored at the temperature of the others (" +
                    std::to_string(calibration.folds) + " folds)."
              : " on the very recordings that it was fitted on, which flatters.";
  page.paragraph(text);
}

/// Of labels that are tags, each emotion for itself.
void addTags(HtmlPage& page, const Evaluation& evaluation) {
  if (!evaluation.tags) return;
  HtmlTable table{
      "A recording may have several of these labels; each for itself.", {"label", "recordings", "AUC"}, {}, 1};
  for (const Emotion emotion : kEmotions) {
    const EmotionAuc& tag = (*evaluation.tags)[static_cast<std::size_t>(emotion)];
    table.rows.push_back({std::string(emotionName(emotion)), countText(tag.count), figureText(tag.auc)});
  }
  page.table(table);
}

void addWorst(HtmlPage& page, const Evaluation& evaluation, const std::string& idPrefix, const std::string& heading) {
  std::vector<const ScoredRecording*> wrong;
  for (const ScoredRecording& scored : evaluation.recordings)
    if (scored.error.empty() && !scored.recording.label.accepts(scored.scores.top())) wrong.push_back(&scored);
  if (wrong.empty()) return;
  const auto probability = [](const ScoredRecording* scored) {
    return scored->recording.label.probabilityUnder(scored->scores);
  };
  std::ranges::stable_sort(wrong, {}, probability);
  const std::size_t all = wrong.size();
  wrong.resize(std::min(all, kMostWorst));

  const fs::path folder = commonFolder(evaluation.recordings);
  HtmlTable table{
      {}, {"recording", evaluation.subject.groupKind, "truth", "verdict", "probabilities", "p(truth)"}, {}, 5};
  for (const ScoredRecording* scored : wrong)
    table.rows.push_back({nameBelow(scored->recording.file, folder), escaped(scored->recording.group),
                          emotionChip(classOf(scored->recording.label)), emotionChip({scored->scores.top()}),
                          scoresBar(scored->scores), number(probability(scored), 3)});
  page.beginSection(idPrefix + "worst", heading + ": the worst verdicts");
  page.paragraph("Of " + countText(static_cast<std::int64_t>(all)) + " wrong verdicts the " +
                 std::to_string(wrong.size()) +
                 " that gave the truth the smallest probability: the recordings to listen to first.");
  page.table(table);
}

void addFailures(HtmlPage& page, const Evaluation& evaluation, const std::string& idPrefix,
                 const std::string& heading) {
  if (evaluation.failed == 0) return;
  const fs::path folder = commonFolder(evaluation.recordings);
  HtmlTable table{{}, {"recording", "why"}, {}, 2};
  for (const ScoredRecording& scored : evaluation.recordings)
    if (!scored.error.empty() && table.rows.size() < kMostFailed)
      table.rows.push_back({nameBelow(scored.recording.file, folder), escaped(scored.error)});
  page.beginSection(idPrefix + "failed", heading + ": recordings without a verdict");
  page.paragraph(countText(evaluation.failed) + " recordings could not be scored; no figure counts them.");
  page.table(table);
}

void addSubject(HtmlPage& page, const Evaluation& evaluation) {
  const EvaluationSubject& subject = evaluation.subject;
  page.beginSection("method", "What was scored, and how");
  HtmlTable table{{}, {}, {}, 2};
  const auto row = [&](const char* name, const std::string& value) {
    if (!value.empty()) table.rows.push_back({name, escaped(value)});
  };
  row("Model", subject.model);
  row("Network and front end", subject.architecture);
  row("Model file, XXH3-128", subject.modelHash);
  row("Licence of the weights", subject.modelLicence);
  if (subject.temperature) row("Temperature", number(static_cast<double>(*subject.temperature), 3));
  row("Device", subject.device);
  row("Data set", subject.dataset);
  row("Selection", subject.selection);
  row("Source", subject.datasetSource);
  row("Licence of the data", subject.datasetLicence);
  for (const std::string& note : subject.datasetNotes) row("Note", note);
  row("Intervals", evaluation.intervals.method(subject.groupKind));
  page.table(table);
  page.paragraph(
      "A recording's verdict is the mean of its windows, as in an analysis. UAR is the mean of the classes' recalls, "
      "macro-F1 that of their F1. AUC is that of one class against the rest, ties counting half. NLL is the mean of "
      "-ln p(truth). The Brier score is the mean squared distance to the truth, from 0 to 2. ECE compares confidence "
      "and accuracy in ten bins of equal width. Where a label is a set of emotions, it is a class of its own and any "
      "member is right; where it is the shares of raters, the largest counts.");
}

}  // namespace

void addEvaluation(HtmlPage& page, const Evaluation& evaluation, const std::string& idPrefix,
                   const std::string& heading) {
  page.beginSection(idPrefix + "figures", heading);
  for (const std::string& note : evaluation.subject.notes) page.notice(note);
  if (evaluation.metrics.count == 0) {
    page.paragraph("No recording could be scored.");
  } else {
    const std::vector<Verdict> verdicts = verdictsOf(evaluation.recordings);
    addTiles(page, evaluation);
    addConfusion(page, evaluation.metrics);
    addClassBars(page, evaluation.metrics, evaluation.intervals);
    addReliability(page, evaluation.metrics);
    addRocCurves(page, verdicts, evaluation.metrics, evaluation.intervals);
    addGroups(page, evaluation.groups, evaluation.metrics.accuracy, evaluation.subject.groupKind);
    addTags(page, evaluation);
    addCalibration(page, evaluation);
    addWorst(page, evaluation, idPrefix, heading);
  }
  addFailures(page, evaluation, idPrefix, heading);
}

std::string evaluationReport(const Evaluation& evaluation) {
  const EvaluationSubject& subject = evaluation.subject;
  std::string subtitle = subject.dataset;
  if (!subject.selection.empty()) subtitle += ", " + subject.selection;
  HtmlPage page(subject.model + (subject.dataset.empty() ? "" : " on " + subject.dataset), subtitle);
  addEvaluation(page, evaluation, {}, "Evaluation");
  addSubject(page, evaluation);
  return page.text();
}

}  // namespace moodogram
