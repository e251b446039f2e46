// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/model_card.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dsp/front_end.h"
#include "core/train/train_command.h"

namespace moodogram {
namespace {

/// "1, 2, 3"; of very many how many there are.
constexpr std::size_t kMostNames = 40;
std::string listOf(const std::vector<std::string>& groups) {
  const std::set<std::string> names(groups.begin(), groups.end());
  if (names.size() > kMostNames) return std::to_string(names.size()) + " of them (see config.json)";
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + toValidUtf8(name);
  return text;
}

/// What is true of a kind of data and of no other.
struct DataText {
  const char* subject;  ///< a window of what
  std::string data;
  const char* limits;
};

DataText textOf(const Dataset& data, bool hasNeutral) {
  if (data.name == "RAVDESS song")
    return {
        "*sung* voice",
        "the song part of the RAVDESS (S. R. Livingstone and F. A. Russo, 2018,\n"
        "  https://doi.org/10.1371/journal.pone.0196391): actors who sing two short sentences a cappella, in English,\n"
        "  recorded in a studio; " +
            std::string(hasNeutral ? "the five emotions, and neutral as a class of its own.\n"
                                   : "the five emotions only, neutral left out.\n"),
        "It learned from acted emotion in unaccompanied voice. About mixed music it says something about energy "
        "and\nlittle about valence; its scores there are an indication, not a fact. "};
  if (data.name.find("Emotify") != std::string::npos || data.name.find("EMOPIA") != std::string::npos)
    return {
        "music", toValidUtf8(data.name) + " (" + toValidUtf8(data.source) + ").\n",
        "It learned what listeners said of excerpts of music, and these do not agree with each other: its scores are "
        "how\nmany of them would say so, not a fact about a piece. "};
  const std::string name = data.name.empty() ? "recordings of one's own" : toValidUtf8(data.name);
  return {
      "a recording", name + (data.source.empty() ? "" : " (" + toValidUtf8(data.source) + ")") + ".\n",
      "It learned from the data above. About recordings of another kind its scores are an indication, not a fact.\n"};
}

/// What a preset leaves to be named with each run.
TrainConfig withoutPlaces(TrainConfig config) {
  config.startFrom.clear();
  config.teacher.clear();
  config.unlabelled.clear();
  return config;
}

/// The preset that the run goes by, if it changes nothing of it, so that a reader has the configuration. Empty: none.
std::string shippedPreset(const TrainConfig& config) {
  const std::string json = withoutPlaces(config).toJson();
  for (const char* name : {"voice", "music", "music-finish", "modern", "paper"}) {
    try {
      TrainConfig preset = TrainConfig::fromFile(resourceDir() / "presets" / (std::string(name) + ".json"));
      if (preset.toJson() == json) return name;
    } catch (const Error&) {  // an installation without it
    }
  }
  return {};
}

/// The command that repeats the run, with names for what lies elsewhere on every machine.
std::string commandOf(const TrainConfig& config, const std::string& preset) {
  std::string command = "moodogram-cli train --config " +
                        (preset.empty() ? std::string("RUN/config.json") : "resources/presets/" + preset + ".json");
  if (config.sources.size() == 1) {
    command += " --data DATA";
  } else {
    for (const DatasetSource& source : config.sources) {
      std::string name = source.format;
      std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::toupper(c); });
      command += " --data " + name;
    }
  }
  if (!config.startFrom.empty())
    command += " \\\n  --start-from " + displayPath(std::filesystem::path(config.startFrom).filename());
  if (!config.teacher.empty()) command += " --teacher " + displayPath(std::filesystem::path(config.teacher).filename());
  if (!config.unlabelled.empty()) command += " --unlabelled MUSIC";
  return command + " --output " + (preset.empty() ? "NEW_RUN" : "RUN");
}

std::string number(const char* format, double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, format, value);
  return buffer;
}

std::string windowLength(const TrainConfig& config) {
  const auto frontEnd = makeFrontEnd(config.frontEnd, config.frontEndParameters);
  const double seconds = static_cast<double>(frontEnd->windowSamples()) / frontEnd->sampleRateHz();
  return seconds == 4 ? "four" : number("%g", seconds);
}

/// Recordings of one voice or artist are right or wrong together, so that only the groups tell how sure the accuracy
/// is. Empty: too few of them.
std::string errorText(const TrainingReport& report) {
  std::map<std::string, std::pair<double, double>> groups;  // right, all
  for (const ScoredRecording& scored : report.tested) {
    if (!scored.error.empty() || scored.recording.group.empty()) continue;
    auto& [right, all] = groups[scored.recording.group];
    right += scored.recording.label.accepts(scored.scores.top()) ? 1 : 0;
    ++all;
  }
  if (groups.size() < 3) return {};
  const auto count = static_cast<double>(groups.size());
  double mean = 0;
  double squares = 0;
  for (const auto& [group, counts] : groups) mean += counts.first / counts.second / count;
  for (const auto& [group, counts] : groups) squares += std::pow(counts.first / counts.second - mean, 2);
  return "By how\nfar the accuracies of the " + std::to_string(groups.size()) + " " + report.data.groupKind +
         "s lie apart, its standard error is about " + number("%.3f", std::sqrt(squares / (count - 1) / count)) + ".";
}

std::string scoreBlock(const Metrics& metrics) { return "```\n" + formatMetrics(metrics) + "```\n\n"; }

}  // namespace

std::string modelCard(const TrainConfig& config, const TrainingReport& report) {
  const std::string preset = shippedPreset(config);
  const bool isTested = report.test.count > 0;
  const auto leftOut =
      std::ranges::count_if(report.tested, [](const ScoredRecording& scored) { return !scored.error.empty(); });
  const bool isUnreadable = !isTested && leftOut > 0;
  const bool isByRecording = report.split.isByRecording;
  const DataText text = textOf(report.data, config.hasNeutral());
  const std::string& kind = report.data.groupKind;
  std::string card = "# " + config.name + "\n\n";
  card += "Says how likely a " + windowLength(config) + "-second window of " + text.subject +
          " is calm, happy, sad, angry" + (config.hasNeutral() ? ", fearful or neutral" : " or fearful") +
          ".\n\n- **Network**: " + config.architecture + ", front end " + config.frontEnd +
          (config.frontEnd.starts_with("log-mel") ? " (level kept).\n" : ".\n");
  if (!config.startFrom.empty())
    card += "- **Started from**: " + displayPath(std::filesystem::path(config.startFrom).filename()) + ".\n";
  if (!config.teacher.empty())
    card += "- **Taught by**: " + displayPath(std::filesystem::path(config.teacher).filename()) +
            (config.unlabelled.empty() ? ", on the recordings below.\n"
                                       : ", on the recordings below and on others without labels.\n");
  if (!config.teacher.empty() && config.teacherMoods > 0)
    card += "- **Adopted**: " + number("%.2f", config.teacherMoods) +
            " of what the teacher says of moods, added to the scores as far as the network can tell it.\n";
  if (!report.split.start.empty()) card += "  " + report.split.start + "\n";
  card += "- **Data**: " + text.data + "- **Licence of the weights**: ";
  card += report.data.licence.empty()                ? "the data's, which its owner knows.\n"
          : report.data.licence == "CC BY-NC-SA 4.0" ? "CC BY-NC-SA 4.0, as the data's: not for commercial use.\n"
                                                     : toValidUtf8(report.data.licence) + ", as the data's.\n";
  card += "- **Split**: " +
          (report.split.isPublished ? "as published"
           : isByRecording          ? "by recording"
                                    : "by " + kind) +
          ". Learned from " +
          (report.split.isPublished     ? "the part that the data set leaves for it"
           : isByRecording              ? "all recordings that it was not tested on"
           : config.trainGroups.empty() ? "all " + kind + "s that it was not tested on"
                                        : kind + "s " + listOf(config.trainGroups)) +
          ".\n";
  if (report.split.withoutPart > 0)
    card += "  " + std::to_string(report.split.withoutPart) + " recordings of the data set have no part: left out.\n";
  if (!report.split.hasGroups)
    card += "  Not every recording of the data has a " + kind + ": those without one stand for themselves.\n";
  if (isUnreadable)
    card += "  Not tested: none of the " + std::to_string(leftOut) + " recordings of the test could be read.\n";
  else if (!isTested)
    card += "  Not tested: no " + kind + " was kept back.\n";
  else if (report.split.startKnowsTest)
    card += "  Tested on recordings of which the weights that it started from may know some.\n";
  else if (!report.split.hasNewGroups)
    card += "  Tested on recordings that it did not learn from. " +
            (report.split.leaks.isEmpty() ? "It may have heard others of the same " + kind + "s."
                                          : report.split.leaks.english()) +
            "\n";
  else if (config.testGroups.empty())
    card += "  Tested on " + kind + "s that it never heard and that chose nothing.\n";
  else
    card += "  Tested on " + kind + "s " + listOf(config.testGroups) + ", whom it never heard and who chose nothing.\n";
  if (isTested && leftOut > 0)
    card += "  " + std::to_string(leftOut) + " recordings of the test could not be read and are left out.\n";
  if (report.bestEpoch > 0)
    card += "- **Epoch**: " + std::to_string(report.bestEpoch) + " of " + std::to_string(config.epochs) +
            ", the best on " + kind + "s kept back from the training (" + std::to_string(report.validation.count) +
            " recordings).\n";
  card += "- **Seed**: " + std::to_string(config.seed) + ".\n- **Temperature**: " + number("%.3f", report.temperature);
  if (config.calibrationFolds > 0)
    card += ", fitted on the held-out recordings of " + std::to_string(config.calibrationFolds) +
            " grouped folds of the training " + kind + "s.\n";
  else
    card += report.validation.count > 0 ? ", fitted on the part that chose the epoch.\n" : " (not fitted).\n";
  // Without the preset at hand, the run folder is what a reader has.
  card += "\nMade by\n\n```\n" + commandOf(config, preset) + "\n```\n\n";
  if (isTested) {
    card += "## On " +
            (report.split.hasNewGroups     ? kind + "s it never heard"
             : report.split.startKnowsTest ? "recordings of which its start may know some"
                                           : "recordings it did not learn from") +
            "\n\n" + scoreBlock(report.test);
    card += "A recording's verdict is the mean of its windows, as in an analysis. " + errorText(report) + "\n";
    // Of several data sets the groups carry their kind, and none of these sets has groups of such names.
    if (!config.testGroups.empty() && config.testGroups.size() <= kMostNames && config.sources.size() == 1) {
      std::vector<std::string> arguments{"evaluate", "--model", preset == "voice" ? "voice" : "RUN/model.safetensors",
                                         "--data",   "DATA",    "--groups"};
      const std::set<std::string> names(config.testGroups.begin(), config.testGroups.end());
      for (const std::string& name : names) arguments.push_back(toValidUtf8(name));
      card += "Score the file again with\n\n```\n" + shellLine("moodogram-cli", arguments) + "\n```\n\n";
    }
  }
  if (report.calibration.count > 0)
    card += "## Grouped folds of the training " + kind + "s\n\nEvery recording scored by a network that " +
            (report.split.hasGroups ? "never heard its " + kind : "did not learn from it") +
            "; the temperature was fitted on these same recordings.\n\n" + scoreBlock(report.calibration);
  if (report.external) card += externalCard(*report.external);
  card += std::string("## What it must not be used for\n\n") + text.limits;
  if (config.architecture == "moodnet" || config.architecture == "musicnet")
    card +=
        "The farther a recording lies from what it learned from, the more its probabilities are drawn towards equal, "
        "and\n"
        "far from it the verdict is \"not sure\".\n";
  card += "Never use it to judge a person's feelings, and never for decisions about people.\n";
  return card;
}

}  // namespace moodogram
