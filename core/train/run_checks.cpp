// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_checks.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <vector>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"
#include "core/dsp/front_end.h"
#include "core/evaluate/learned_from.h"
#include "core/infer/emotion_engine.h"
#include "core/nn/architecture.h"
#include "core/nn/safetensors.h"
#include "core/train/sound_change.h"

namespace moodogram {
namespace {

/// Throws ConfigError where the front end's tensor is not what the augmentation changes.
void requireFitting(const TrainConfig& config) {
  const int channels = makeFrontEnd(config.frontEnd, config.frontEndParameters)->shape()[0];
  // What our own two see; the others take any number of channels.
  constexpr std::array kOwn{std::tuple("moodnet", 1, "log-mel"), std::tuple("musicnet", 2, "music-mel")};
  for (const auto& [network, sees, frontEnd] : kOwn)
    if (config.architecture == network && channels != sees)
      throw ConfigError(Message(
          MOODOGRAM_TEXT("Configuration", "%1 does not take what the front end %2 gives. Choose the front end %3."),
          std::string(network), config.frontEnd, std::string(frontEnd)));
  const bool colours = config.greyProbability > 0 || config.brightness > 0 || config.contrast > 0 || config.hue > 0;
  if (colours && channels != 3)
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Configuration",
                       "augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the "
                       "front end %1 has levels. Set them to 0, or use sox-linear."),
        config.frontEnd));
  if ((config.gainDb > 0 || changesSound(config)) && channels == 3)
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Configuration",
                       "augmentation.gain_db, equalizer_db, band_limit_probability, noise_probability, pitch_bands and "
                       "tempo change levels in dB; the front end %1 has pictures. Set them to 0, or use log-mel."),
        config.frontEnd));
}

void requireDevice(const std::string& device) {
  if (device == "auto" || device == "cpu") return;
  if (!device.starts_with("cuda"))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Configuration", "machine.device must be auto, cpu, cuda or cuda:N, not \"%1\"."),
                toValidUtf8(device)));
  const std::string wanted = device == "cuda" ? "cuda:0" : device;
  std::string known;
  for (const std::string& present : torchInfo().devices) {
    if (present == wanted || present.starts_with(wanted + " ")) return;
    known += (known.empty() ? "" : ", ") + present;
  }
  throw ConfigError(Message(MOODOGRAM_TEXT("Configuration", "The device %1 is not there. LibTorch can use: %2."),
                            toValidUtf8(device), known));
}

/// What the record of these weights says it learned from; of weights of somebody else, without a record, nothing.
LearnedOf recordOf(const std::filesystem::path& weights, const Dataset& dataset) {
  try {
    return learnedOf(weights, dataset);
  } catch (const Error&) {
    return {};
  }
}

/// "3 actors (1, 2, 3) and 5 recordings without one"; empty: nothing.
std::string textOf(const LearnedOf& learned, const std::string& groupKind) {
  std::string text;
  if (!learned.both.empty()) text = countOf(learned.both.size(), groupKind) + " (" + listOf(learned.both) + ")";
  if (learned.ungrouped > 0)
    text += (text.empty() ? "" : " and ") + std::to_string(learned.ungrouped) + " recordings without " +
            (groupKind.empty() ? "a group" : "one");
  return text;
}

}  // namespace

void requireStartable(const TrainConfig& config) {
  const Architecture& architecture = architectureNamed(config.architecture);
  requireFitting(config);
  if (config.startRate < 1 && config.startFrom.empty())
    throw ConfigError(Message(MOODOGRAM_TEXT(
        "Configuration",
        "recipe.start_rate slows down what starts from a file, and none is named. Name one with recipe.start_from or "
        "--start-from, or set it to 1.")));
  if (!config.startFrom.empty()) {
    const auto start = readWeights(config.startFrom);
    if (architecture.name != "musicnet" || !isYamnet(start)) classesOf(architecture, start);
  }
  if (!config.teacher.empty() && !isYamnet(readWeights(config.teacher)))
    throw ConfigError(Message(MOODOGRAM_TEXT("Configuration",
                                             "%1 cannot teach: it does not hold YAMNet's weights. Name these with "
                                             "recipe.teacher or --teacher."),
                              displayPath(config.teacher)));
  requireDevice(config.device);
}

StartOverlap overlapWithStart(const TrainConfig& config, const RunSplit& split) {
  StartOverlap overlap;
  if (config.startFrom.empty()) return overlap;
  const bool choosesFromLearned = config.validationShare > 0 || config.calibrationFolds > 0;
  const Dataset& choosing = choosesFromLearned && split.validation.recordings.empty() ? split.learn : split.validation;
  const auto add = [&](const Dataset& part, const std::string& ending) {
    const std::string known = textOf(recordOf(config.startFrom, part), part.groupKind);
    if (!known.empty())
      overlap.text += std::string(overlap.text.empty() ? "" : " ") +
                      "The weights to start from learned, by their record, from groups of the same names as " + known +
                      ending;
    return !known.empty();
  };
  overlap.isWithTest = add(split.test, " of the test. If they are the same, the test flatters this network.");
  add(split.external, " of the external test. If they are the same, that test flatters this network.");
  add(choosing, " that may be kept back to choose the epoch or the temperature.");
  return overlap;
}

}  // namespace moodogram
