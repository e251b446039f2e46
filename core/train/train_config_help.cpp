// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_config_help.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

constexpr auto kFields = std::to_array<ConfigField>({
    {"model", "name", "Name", "What the model is called in menus and on its card."},
    {"model", "architecture", "Network",
     "moodnet is small and made for a voice, musicnet for music; the others are the paper's.",
     "moodnet musicnet resnet152 vgg11 googlenet"},
    {"data", "groups_train", "Groups to learn from",
     "Actors, artists or songs. None named: all that are not tested on."},
    {"data", "groups_test", "Groups to test on", "Never learned from; scored once, at the end."},
    {"data", "test_share", "Share to test on",
     "So much of the groups, drawn by the seed, is kept for the test where none are named."},
    {"data", "crops", "Windows a recording", "At most so many windows of a recording are learned from, evenly spread."},
    {"data", "folds", "Folds of a cross-validation", "For moodogram-cli crossval; a single training does not use it."},
    {"data", "folds_by", "Folds are made of",
     "Groups are honest; single recordings flatter a network that knows the voice again. For crossval only.",
     "group recording"},
    {"front_end", "id", "Front end", "How sound becomes the picture that the network sees.",
     "log-mel music-mel sox-linear"},
    {"recipe", "epochs", "Epochs", "How often each recording is learned from; every time another of its windows."},
    {"recipe", "batch_size", "Batch size", "Windows of a step. Larger is steadier and needs more memory."},
    {"recipe", "optimizer", "Optimizer", "adamw suits most; sgd with momentum is the paper's.", "adamw sgd"},
    {"recipe", "momentum", "Momentum", "Of sgd: how much of the last step is in the next."},
    {"recipe", "learning_rate", "Learning rate",
     "The largest of the schedule. Too high and the loss goes astray, too low and nothing is learned."},
    {"recipe", "schedule", "Schedule", "one-cycle warms up and then sinks to nothing; constant stays up.",
     "one-cycle constant"},
    {"recipe", "warmup_fraction", "Warm-up", "Share of the steps on the way up to the largest learning rate."},
    {"recipe", "weight_decay", "Weight decay", "Draws weights towards zero, against learning by heart."},
    {"recipe", "label_smoothing", "Label smoothing",
     "So much certainty is taken from each label, against overconfidence."},
    {"recipe", "mixup_alpha", "Mixup", "Mixes pairs of windows and their labels; 0 is off, 0.2 is usual."},
    {"recipe", "class_weights", "Weigh rare emotions up",
     "Each emotion then counts the same, however many recordings it has."},
    {"recipe", "gradient_clip_norm", "Gradient limit",
     "Longer steps are shortened to this, so that one odd batch spoils nothing."},
    {"recipe", "ema_decay", "Average of weights",
     "What is saved is a moving average of the weights; 0 takes the last ones."},
    {"recipe", "mixed_precision", "Half precision", "Faster on a GPU, where it is safe; the CPU ignores it."},
    {"recipe", "start_from", "Start from",
     "A weights file, such as one of ImageNet or another model. Empty: from nothing."},
    {"recipe", "frozen_layers", "Frozen layers", "So many first layers of musicnet keep what they start with."},
    {"recipe", "teacher", "Teacher", "YAMNet's weights, which musicnet learns from beside the labels. Empty: none."},
    {"recipe", "teacher_weight", "Weight of the teacher", "How much its answers count beside the labels."},
    {"recipe", "calibration_folds", "Calibration folds",
     "Additional trainings whose held-out groups make the confidence honest; 0: the groups that choose the epoch do, "
     "or nothing."},
    {"recipe", "validation_share", "Share to choose the epoch by",
     "So much of the groups is kept back from learning and chooses the best epoch; 0: the last is taken."},
    {"recipe", "validate_every", "Epochs between looks", "How often the groups that choose the epoch are scored."},
    {"recipe", "select_by", "The best epoch has", "The smallest loss, or the largest average recall (UAR).",
     "loss uar"},
    {"recipe", "patience", "Patience", "Stops after so many epochs without a better one; 0: never."},
    {"recipe", "seed", "Seed", "Of all that is random. The same seed gives the same weights."},
    {"augmentation", "gain_db", "Level (dB)", "Each window becomes louder or quieter by at most this."},
    {"augmentation", "frequency_masks", "Frequency masks",
     "So many bands of frequencies are blotted out (SpecAugment)."},
    {"augmentation", "frequency_mask_bands", "Widest frequency mask", "In bands of the picture."},
    {"augmentation", "time_masks", "Time masks", "So many stretches of time are blotted out (SpecAugment)."},
    {"augmentation", "time_mask_frames", "Longest time mask", "In columns of the picture."},
    {"augmentation", "equalizer_db", "Equalizer (dB)", "A random smooth equalizer boosts or cuts by at most this."},
    {"augmentation", "band_limit_probability", "Band limit",
     "How often nothing is left above some frequency, as behind a codec or in an old record."},
    {"augmentation", "noise_probability", "Noise", "How often there is noise under the music."},
    {"augmentation", "pitch_bands", "Pitch (bands)", "Higher or lower by at most so many bands."},
    {"augmentation", "tempo", "Tempo", "Faster or slower by at most this share."},
    {"augmentation", "grey_probability", "Grey-scale", "How often a colour picture becomes grey. The paper's."},
    {"augmentation", "brightness", "Brightness",
     "Brighter or darker by at most this share; colour pictures only. The paper's."},
    {"augmentation", "contrast", "Contrast",
     "More or less contrast by at most this share; colour pictures only. The paper's."},
    {"augmentation", "hue", "Hue",
     "Off in the paper: turning the hue changes the brightness that the eye sees, and in a spectrogram that is level."},
    {"machine", "device", "Device", "auto takes a GPU where there is one; cpu, cuda or cuda:N.", "auto cpu cuda"},
    {"machine", "threads", "Threads", "Of the network's library; 0 takes one a physical core."},
    {"machine", "checkpoint_seconds", "Seconds between saved states", "What a crash costs at most."},
});

}  // namespace

std::span<const ConfigField> configFields() { return kFields; }

const ConfigField& configField(std::string_view name) {
  const auto found = std::ranges::find(kFields, name, &ConfigField::name);
  if (found == kFields.end()) throw ConfigError("There is no field " + std::string(name) + " in a configuration.");
  return *found;
}

std::string configValue(const TrainConfig& config, const ConfigField& field) {
  const ordered_json root = ordered_json::parse(config.toJson(TrainConfig::Places::Written));
  const ordered_json& section = root.at(std::string(field.section));
  const auto found = section.find(std::string(field.key));
  return found == section.end() ? "\"\"" : found->dump();  // weights files that are not named are not written
}

TrainConfig withConfigValue(const TrainConfig& config, const ConfigField& field, const std::string& json) {
  ordered_json root = ordered_json::parse(config.toJson(TrainConfig::Places::Written));
  const ordered_json value = ordered_json::parse(json, nullptr, false);
  if (value.is_discarded()) throw ConfigError("Training configuration: " + field.name() + " must be a number or text.");
  root[std::string(field.section)][std::string(field.key)] = value;
  return TrainConfig::fromJson(root.dump());
}

}  // namespace moodogram
