// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_config_help.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/translatable.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

constexpr auto kFields = std::to_array<ConfigField>({
    {"model", "name", MOODOGRAM_TRANSLATABLE("TrainConfig", "Name"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "What the model is called in menus and on its card.")},
    {"model", "architecture", MOODOGRAM_TRANSLATABLE("TrainConfig", "Network"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "moodnet is small and made for a voice, musicnet for music; the others "
                            "are the paper's."),
     "moodnet musicnet resnet152 vgg11 googlenet"},
    {"data", "groups_train", MOODOGRAM_TRANSLATABLE("TrainConfig", "Groups to learn from"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Actors, artists or songs. None named: all that are not tested on.")},
    {"data", "groups_test", MOODOGRAM_TRANSLATABLE("TrainConfig", "Groups to test on"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Never learned from; scored once, at the end.")},
    {"data", "test_share", MOODOGRAM_TRANSLATABLE("TrainConfig", "Share to test on"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "So much of the groups, drawn by the seed, is kept for the test where "
                            "none are named.")},
    {"data", "crops", MOODOGRAM_TRANSLATABLE("TrainConfig", "Windows a recording"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "At most so many windows of a recording are learned from, evenly spread.")},
    {"data", "folds", MOODOGRAM_TRANSLATABLE("TrainConfig", "Folds of a cross-validation"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "For moodogram-cli crossval; a single training does not use it.")},
    {"data", "folds_by", MOODOGRAM_TRANSLATABLE("TrainConfig", "Folds are made of"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "Groups are honest; single recordings flatter a network that knows the "
                            "voice again. For crossval only."),
     "group recording"},
    {"front_end", "id", MOODOGRAM_TRANSLATABLE("TrainConfig", "Front end"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "How sound becomes the picture that the network sees."),
     "log-mel music-mel sox-linear"},
    {"recipe", "epochs", MOODOGRAM_TRANSLATABLE("TrainConfig", "Epochs"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "How often each recording is learned from; every time another of its "
                            "windows.")},
    {"recipe", "batch_size", MOODOGRAM_TRANSLATABLE("TrainConfig", "Batch size"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Windows of a step. Larger is steadier and needs more memory.")},
    {"recipe", "optimizer", MOODOGRAM_TRANSLATABLE("TrainConfig", "Optimizer"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "adamw suits most; sgd with momentum is the paper's."), "adamw sgd"},
    {"recipe", "momentum", MOODOGRAM_TRANSLATABLE("TrainConfig", "Momentum"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Of sgd: how much of the last step is in the next.")},
    {"recipe", "learning_rate", MOODOGRAM_TRANSLATABLE("TrainConfig", "Learning rate"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "The largest of the schedule. Too high and the loss goes astray, too low "
                            "and nothing is learned.")},
    {"recipe", "schedule", MOODOGRAM_TRANSLATABLE("TrainConfig", "Schedule"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "one-cycle warms up and then sinks to nothing; constant stays up."),
     "one-cycle constant"},
    {"recipe", "warmup_fraction", MOODOGRAM_TRANSLATABLE("TrainConfig", "Warm-up"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Share of the steps on the way up to the largest learning rate.")},
    {"recipe", "weight_decay", MOODOGRAM_TRANSLATABLE("TrainConfig", "Weight decay"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Draws weights towards zero, against learning by heart.")},
    {"recipe", "label_smoothing", MOODOGRAM_TRANSLATABLE("TrainConfig", "Label smoothing"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "So much certainty is taken from each label, against overconfidence.")},
    {"recipe", "mixup_alpha", MOODOGRAM_TRANSLATABLE("TrainConfig", "Mixup"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Mixes pairs of windows and their labels; 0 is off, 0.2 is usual.")},
    {"recipe", "class_weights", MOODOGRAM_TRANSLATABLE("TrainConfig", "Weigh rare emotions up"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Each emotion then counts the same, however many recordings it has.")},
    {"recipe", "gradient_clip_norm", MOODOGRAM_TRANSLATABLE("TrainConfig", "Gradient limit"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "Longer steps are shortened to this, so that one odd batch spoils "
                            "nothing.")},
    {"recipe", "ema_decay", MOODOGRAM_TRANSLATABLE("TrainConfig", "Average of weights"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "What is saved is a moving average of the weights; 0 takes the last ones.")},
    {"recipe", "mixed_precision", MOODOGRAM_TRANSLATABLE("TrainConfig", "Half precision"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Faster on a GPU, where it is safe; the CPU ignores it.")},
    {"recipe", "start_from", MOODOGRAM_TRANSLATABLE("TrainConfig", "Start from"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "A weights file, such as one of ImageNet or another model. Empty: from "
                            "nothing.")},
    {"recipe", "start_rate", MOODOGRAM_TRANSLATABLE("TrainConfig", "Rate of the start"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "What starts from a file learns at this share of the learning rate; below 1 it stays near "
                            "its start.")},
    {"recipe", "frozen_layers", MOODOGRAM_TRANSLATABLE("TrainConfig", "Frozen layers"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "So many first layers of musicnet keep what they start with.")},
    {"recipe", "teacher", MOODOGRAM_TRANSLATABLE("TrainConfig", "Teacher"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "YAMNet's weights, which musicnet learns from beside the labels. Empty: "
                            "none.")},
    {"recipe", "teacher_weight", MOODOGRAM_TRANSLATABLE("TrainConfig", "Weight of the teacher"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "How much its answers count beside the labels.")},
    {"recipe", "teacher_moods", MOODOGRAM_TRANSLATABLE("TrainConfig", "Share of the teacher's moods"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "So much of what it says of happy, sad, tender, angry and scary music is added in the end, "
                            "so that music unlike the recordings is judged better. 0: nothing.")},
    {"recipe", "calibration_folds", MOODOGRAM_TRANSLATABLE("TrainConfig", "Calibration folds"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "Additional trainings whose held-out groups make the confidence honest; "
                            "0: the groups that choose the epoch do, or nothing.")},
    {"recipe", "validation_share", MOODOGRAM_TRANSLATABLE("TrainConfig", "Share to choose the epoch by"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "So much of the groups is kept back from learning and chooses the best "
                            "epoch; 0: the last is taken.")},
    {"recipe", "validate_every", MOODOGRAM_TRANSLATABLE("TrainConfig", "Epochs between looks"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "How often the groups that choose the epoch are scored.")},
    {"recipe", "select_by", MOODOGRAM_TRANSLATABLE("TrainConfig", "The best epoch has"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "The smallest loss, or the largest average recall (UAR)."), "loss uar"},
    {"recipe",
     "patience",
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Patience"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Stops after so many epochs without a better one; 0: never."),
     {},
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Never")},
    {"recipe", "seed", MOODOGRAM_TRANSLATABLE("TrainConfig", "Seed"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Of all that is random. The same seed gives the same weights.")},
    {"augmentation", "gain_db", MOODOGRAM_TRANSLATABLE("TrainConfig", "Level (dB)"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Each window becomes louder or quieter by at most this.")},
    {"augmentation", "frequency_masks", MOODOGRAM_TRANSLATABLE("TrainConfig", "Frequency masks"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "So many bands of frequencies are blotted out (SpecAugment).")},
    {"augmentation", "frequency_mask_bands", MOODOGRAM_TRANSLATABLE("TrainConfig", "Widest frequency mask"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "In bands of the picture.")},
    {"augmentation", "time_masks", MOODOGRAM_TRANSLATABLE("TrainConfig", "Time masks"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "So many stretches of time are blotted out (SpecAugment).")},
    {"augmentation", "time_mask_frames", MOODOGRAM_TRANSLATABLE("TrainConfig", "Longest time mask"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "In columns of the picture.")},
    {"augmentation", "equalizer_db", MOODOGRAM_TRANSLATABLE("TrainConfig", "Equalizer (dB)"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "A random smooth equalizer boosts or cuts by at most this.")},
    {"augmentation", "band_limit_probability", MOODOGRAM_TRANSLATABLE("TrainConfig", "Band limit"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "How often nothing is left above some frequency, as behind a codec or in "
                            "an old record.")},
    {"augmentation", "noise_probability", MOODOGRAM_TRANSLATABLE("TrainConfig", "Noise"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "How often there is noise under the music.")},
    {"augmentation", "pitch_bands", MOODOGRAM_TRANSLATABLE("TrainConfig", "Pitch (bands)"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Higher or lower by at most so many bands.")},
    {"augmentation", "tempo", MOODOGRAM_TRANSLATABLE("TrainConfig", "Tempo"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Faster or slower by at most this share.")},
    {"augmentation", "grey_probability", MOODOGRAM_TRANSLATABLE("TrainConfig", "Grey-scale"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "How often a colour picture becomes grey. The paper's.")},
    {"augmentation", "brightness", MOODOGRAM_TRANSLATABLE("TrainConfig", "Brightness"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "Brighter or darker by at most this share; colour pictures only. The "
                            "paper's.")},
    {"augmentation", "contrast", MOODOGRAM_TRANSLATABLE("TrainConfig", "Contrast"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "More or less contrast by at most this share; colour pictures only. The "
                            "paper's.")},
    {"augmentation", "hue", MOODOGRAM_TRANSLATABLE("TrainConfig", "Hue"),
     MOODOGRAM_TRANSLATABLE("TrainConfig",
                            "Off in the paper: turning the hue changes the brightness that the eye "
                            "sees, and in a spectrogram that is level.")},
    {"machine", "device", MOODOGRAM_TRANSLATABLE("TrainConfig", "Device"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "auto takes a GPU where there is one; cpu, cuda or cuda:N."),
     "auto cpu cuda"},
    {"machine",
     "threads",
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Threads"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Of the network's library; 0 takes one a physical core."),
     {},
     MOODOGRAM_TRANSLATABLE("TrainConfig", "Automatic")},
    {"machine", "checkpoint_seconds", MOODOGRAM_TRANSLATABLE("TrainConfig", "Seconds between saved states"),
     MOODOGRAM_TRANSLATABLE("TrainConfig", "What a crash costs at most.")},
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
