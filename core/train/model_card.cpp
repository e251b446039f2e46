// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/model_card.h"

#include <cmath>
#include <cstdio>
#include <set>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/dsp/front_end.h"

namespace moodogram {
namespace {

std::string actorList(const std::vector<std::string>& actors, const char* separator) {
  std::string text;
  for (const std::string& actor : std::set<std::string>(actors.begin(), actors.end()))
    text += (text.empty() ? "" : separator) + actor.substr(actor.find_first_not_of('0'));
  return text;
}

/// Whether the run is the one that the preset of the program describes, so that a reader has its configuration.
bool isShippedPreset(const TrainConfig& config) {
  try {
    return TrainConfig::fromFile(resourceDir() / "presets" / "voice.json").toJson() == config.toJson();
  } catch (const Error&) {
    return false;  // an installation without presets
  }
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

std::string scoreBlock(const Metrics& metrics) { return "```\n" + formatMetrics(metrics) + "```\n\n"; }

}  // namespace

std::string modelCard(const TrainConfig& config, const TrainingReport& report) {
  const bool isPreset = isShippedPreset(config);
  const bool isTested = report.test.count > 0;
  std::string card = "# " + config.name + "\n\n";
  card +=
      "Says how likely a " + windowLength(config) +
      "-second window of *sung* voice is calm, happy, sad, angry or fearful.\n\n"
      "- **Network**: " +
      config.architecture + ", front end " + config.frontEnd +
      (config.frontEnd.starts_with("log-mel") ? " (level kept).\n" : ".\n") +
      "- **Data**: the song part of the RAVDESS (S. R. Livingstone and F. A. Russo, 2018,\n"
      "  https://doi.org/10.1371/journal.pone.0196391): actors who sing two short sentences a cappella, in English,\n"
      "  recorded in a studio; the five emotions only, neutral left out.\n"
      "- **Licence of the weights**: CC BY-NC-SA 4.0, as the data's: not for commercial use.\n"
      "- **Split**: by actor. Learned from actors " +
      actorList(config.trainGroups, ", ") + ".\n" +
      (isTested ? "  Tested on actors " + actorList(config.testGroups, ", ") +
                      ", whom it never heard and who chose nothing.\n"
                : "  Not tested: no actor was kept back.\n") +
      "- **Seed**: " + std::to_string(config.seed) +
      ".\n"
      "- **Temperature**: " +
      number("%.3f", report.temperature);
  card += config.calibrationFolds > 0 ? ", fitted on the held-out clips of " + std::to_string(config.calibrationFolds) +
                                            " grouped folds of the training actors.\n"
                                      : " (not fitted).\n";
  // Without the preset at hand, the run folder is what a reader has.
  card += "\nMade by\n\n```\nmoodogram-cli train --config " +
          std::string(isPreset ? "resources/presets/voice.json" : "RUN/config.json") +
          " --data RAVDESS_SONG --output " + (isPreset ? "RUN" : "NEW_RUN") + "\n```\n\n";
  if (isTested) {
    card += "## On actors it never heard\n\n" + scoreBlock(report.test);
    card += "A clip's verdict is the mean of its windows, as in an analysis. With " +
            std::to_string(report.test.count) + " clips the standard error of the accuracy is about " +
            number("%.3f", std::sqrt(report.test.accuracy * (1 - report.test.accuracy) /
                                     static_cast<double>(report.test.count))) +
            ".\nScore the file again with\n\n```\nmoodogram-cli evaluate " +
            (isPreset ? "" : "--model RUN/model.safetensors ") + "--data RAVDESS_SONG --actors " +
            actorList(config.testGroups, " ") + "\n```\n\n";
  }
  if (report.calibration.count > 0)
    card +=
        "## Grouped folds of the training actors\n\nEvery clip scored by a network that never heard its actor; the "
        "temperature was fitted on these same clips.\n\n" +
        scoreBlock(report.calibration);
  card +=
      "## What it must not be used for\n\n"
      "It learned from acted emotion in unaccompanied voice. About mixed music it says something about energy and\n"
      "little about valence; its scores there are an indication, not a fact. The farther a recording lies from what "
      "it\n"
      "learned from, the more its probabilities are drawn towards equal, so most mixed music comes out as \"not "
      "sure\".\n"
      "Never use it to judge a person's feelings, and never for decisions about people.\n";
  return card;
}

}  // namespace moodogram
