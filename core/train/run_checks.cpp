// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_checks.h"

#include <algorithm>
#include <set>
#include <vector>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"
#include "core/dsp/front_end.h"
#include "core/infer/emotion_engine.h"
#include "core/nn/architecture.h"
#include "core/nn/safetensors.h"

namespace moodogram {
namespace {

/// Throws ConfigError where the front end's tensor is not what the augmentation changes.
void requireFitting(const TrainConfig& config) {
  const int channels = makeFrontEnd(config.frontEnd, config.frontEndParameters)->shape()[0];
  const bool colours = config.greyProbability > 0 || config.brightness > 0 || config.contrast > 0 || config.hue > 0;
  if (colours && channels != 3)
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Configuration",
                       "augmentation.grey_probability, brightness, contrast and hue change pictures in colour; the "
                       "front end %1 has levels. Set them to 0, or use sox-linear."),
        config.frontEnd));
  if (config.gainDb > 0 && channels == 3)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Configuration",
                               "augmentation.gain_db changes levels in dB; the front end %1 has pictures. "
                               "Set it to 0, or use log-mel."),
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

/// What the record of a model says it learned from.
struct Learned {
  std::set<std::string> groups;
  std::set<std::string> tested;  ///< where no groups are named: all of the same data but these
  bool isSameData = false;

  bool contains(const std::string& group) const {
    if (group.empty()) return false;
    return groups.empty() ? isSameData && !tested.contains(group) : groups.contains(group);
  }
};

Learned learnedBy(const std::filesystem::path& weights, const std::string& dataName) {
  Learned learned;
  try {
    const auto metadata = readSafetensorsMetadata(weights);
    const auto training = metadata.find("training");
    if (training == metadata.end()) return learned;
    const TrainConfig config = TrainConfig::fromJson(training->second);
    learned.groups = {config.trainGroups.begin(), config.trainGroups.end()};
    learned.tested = {config.testGroups.begin(), config.testGroups.end()};
    learned.isSameData = !dataName.empty() && readModelInfo(weights).data == dataName;
  } catch (const Error&) {  // weights of somebody else, without a record
  }
  return learned;
}

std::vector<std::string> known(const Learned& learned, std::initializer_list<const Dataset*> parts) {
  std::set<std::string> groups;
  for (const Dataset* part : parts)
    for (const Recording& recording : part->recordings)
      if (learned.contains(recording.group)) groups.insert(toValidUtf8(recording.group));
  return {groups.begin(), groups.end()};
}

}  // namespace

void requireStartable(const TrainConfig& config) {
  const Architecture& architecture = architectureNamed(config.architecture);
  requireFitting(config);
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

std::string overlapWithStart(const TrainConfig& config, const RunSplit& split) {
  if (config.startFrom.empty()) return {};
  const Learned learned = learnedBy(config.startFrom, split.learn.name);
  const bool choosesFromLearned = config.validationShare > 0 || config.calibrationFolds > 0;
  const auto tested = known(learned, {&split.test});
  const auto chosen = choosesFromLearned && split.validation.recordings.empty() ? known(learned, {&split.learn})
                                                                                : known(learned, {&split.validation});
  const std::string& kind = split.learn.groupKind;
  std::string text;
  if (!tested.empty())
    text += "The weights to start from learned from " + countOf(tested.size(), kind) +
            " of the test, by their record: " + listOf(tested) + ". The test flatters this network.";
  if (!chosen.empty())
    text += std::string(text.empty() ? "" : " ") + "The weights to start from learned from " +
            countOf(chosen.size(), kind) +
            " that may be kept back to choose the epoch or the temperature, by their "
            "record: " +
            listOf(chosen) + ".";
  return text;
}

}  // namespace moodogram
