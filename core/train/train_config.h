// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"

namespace moodogram {

/// Everything that decides the result of a training run, and where its data lies. One JSON file holds it; the command
/// line and the window fill the same struct. Defaults are those of resources/presets/voice.json.
struct TrainConfig {
  std::string name = "Voice";  ///< of the model, for people
  std::string architecture = "moodnet";

  // Data. The split is by group, never by recording: by the groups named here; else a seeded share of the groups is the
  // test; else as published with the data set; else all is learned from (see splitForRun()).
  std::vector<DatasetSource> sources{DatasetSource{}};
  std::vector<std::string> trainGroups;  ///< learn from these; empty: from all that are not tested on
  std::vector<std::string> testGroups;   ///< never seen in training; scored once at the end
  double testShare = 0;
  /// Folders of recordings without labels, with everything below them. With a teacher every fit learns from them what
  /// it sees in them; nothing is tested on them.
  std::vector<std::filesystem::path> unlabelled;
  /// A further data set that the finished network is scored on, apart from the test part; never learned from, and it
  /// chooses nothing. Has no say in the weights, so a model file does not name it.
  std::optional<DatasetSource> externalTest;
  int crops = 64;  ///< so many windows of a long recording are learned from, evenly spread, and one at its end
  int folds = 5;   ///< of a cross-validation, which heeds nothing of the above but which groups take part
  /// What a cross-validation deals out: the "group", or each "recording" for itself, whose scores flatter a network
  /// that knows the voice or the artist again, and are there to show by how much.
  std::string foldsBy = "group";

  std::string frontEnd = "log-mel";
  std::string frontEndParameters = "{}";  ///< JSON, see makeFrontEnd()

  int epochs = 24;
  int batchSize = 32;
  std::string optimizer = "adamw";     ///< or "sgd", with momentum
  double momentum = 0.9;               ///< of sgd
  double learningRate = 3e-3;          ///< the largest of the schedule
  std::string schedule = "one-cycle";  ///< linear up, cosine down; or "constant"
  double warmupFraction = 0.25;        ///< share of the steps on the way up
  double weightDecay = 0.02;           ///< on weight matrices and kernels only
  double labelSmoothing = 0.1;
  double mixupAlpha = 0;      ///< Zhang et al. 2018; 0: off
  bool classWeights = false;  ///< weigh rare emotions up, so that each counts the same
  double gradientClipNorm = 5;
  double emaDecay = 0.98;       ///< the weights' exponential moving average is what is saved; 0: the last weights
  bool mixedPrecision = false;  ///< bfloat16 where it is safe; CUDA only
  std::string startFrom;        ///< weights file to start from, e.g. of ImageNet; empty: random
  /// Learning rate of what starts from the file, as a share of that of the rest. Below 1 it does not decay either: it
  /// is to stay near its start (J. Howard and S. Ruder, "Universal language model fine-tuning", ACL 2018, 3.2).
  double startRate = 1;
  int frozenLayers = 0;      ///< of MusicNet's trunk: first layers that keep what startFrom gave; else all learn
  std::string teacher;       ///< YAMNet's weights file, which MusicNet learns from beside the labels; empty: none
  double teacherWeight = 1;  ///< of the teacher's loss beside that of the labels
  double teacherMoods = 0;   ///< share of the teacher's moods that is added in the end, see Student::adoptMoods()

  /// Grouped folds over the training groups whose held-out recordings fit the temperature; 0: the validation part
  /// does, or the temperature is 1.
  int calibrationFolds = 5;
  /// Share of the training groups that each fit keeps back to choose its best epoch; 0: the last epoch is taken.
  double validationShare = 0;
  int validateEvery = 1;          ///< epochs from one look at the validation part to the next; the last always has one
  std::string selectBy = "loss";  ///< the epoch with the smallest validation "loss" or the largest "uar" is the best
  int patience = 0;               ///< stop after so many epochs without a better one; 0: never
  std::uint64_t seed = 1;

  double gainDb = 0;       ///< random level change, uniform in +- gainDb
  int frequencyMasks = 0;  ///< SpecAugment (Park et al. 2019)
  int frequencyMaskBands = 6;
  int timeMasks = 0;
  int timeMaskFrames = 24;
  // Changes of the sound, made in its spectrogram (core/train/sound_change.h).
  double equalizerDb = 0;           ///< largest boost or cut of a random smooth equalizer
  double bandLimitProbability = 0;  ///< that nothing is left above a random band, as behind a codec or in an old record
  double noiseProbability = 0;      ///< of noise under the music
  int pitchBands = 0;               ///< moved up or down by so many bands at most
  double tempo = 0;                 ///< slower or faster by this share at most
  // Changes of a colour picture, as TorchVision's RandomGrayscale and ColorJitter (core/train/colour_change.h).
  double greyProbability = 0;
  double brightness = 0;
  double contrast = 0;
  double hue = 0;  ///< off in the paper: see kHueNote

  std::string device = "cpu";
  int threads = 0;                ///< 0: one per physical core
  double checkpointSeconds = 60;  ///< between two saved states of a run
  std::filesystem::path cache;    ///< folder of the spectrogram cache; empty: the user's cache folder
  double cacheGigabytes = 20;     ///< largest size of the cache

  /// Whether neutral is a class that the network tells apart, behind the five emotions.
  bool hasNeutral() const;
  /// How many classes it tells apart.
  std::size_t classes() const { return hasNeutral() ? kMoodClassCount : kEmotionCount; }

  /// Throws ConfigError that names the field: unknown, of the wrong type, out of range, or a group on both sides.
  static TrainConfig fromJson(const std::string& text);
  static TrainConfig fromFile(const std::filesystem::path& file);

  enum class Places { Left, Written };
  /// Places: folders of this machine (data, cache), which mean nothing to the reader of a model file.
  std::string toJson(Places places = Places::Left) const;
  void validate() const;
};

/// Why the hue stays as it is in the paper's recipe.
inline constexpr char kHueNote[] =
    "PyTorch changes the hue in HSV, which keeps the largest of red, green and blue but not the brightness that the "
    "eye "
    "sees: yellow turned to blue becomes dark. In a spectrogram brightness is level, so such a picture would show "
    "another sound. The paper examined the change of hue and left it out.";

}  // namespace moodogram
