// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/embedding.h"
#include "core/base/emotion.h"
#include "core/base/message.h"
#include "core/base/mood_class.h"
#include "core/dsp/front_end.h"
#include "core/infer/explanation.h"

namespace moodogram {

/// What a model file says about itself. Reading it needs no Torch (see readModelInfo).
struct ModelInfo {
  std::filesystem::path file;
  std::string name;          ///< for people, e.g. "Voice 1.0"
  std::string architecture;  ///< e.g. "moodnet"
  std::string hash;          ///< XXH3-128 of the file: the key of stored analyses
  std::string frontEndId;
  std::string frontEndParameters;  ///< JSON
  std::string frontEndHash;
  std::string licence;
  std::string data;                             ///< what it learned from, e.g. "RAVDESS song"; empty: not said
  float temperature = 1;                        ///< logits are divided by it before the softmax (Guo et al. 2017)
  bool transformInput = false;                  ///< GoogLeNet's, see core/nn/googlenet.h
  bool runsCode = false;                        ///< a TorchScript module: using it runs what its maker put into it
  std::vector<std::optional<Emotion>> outputs;  ///< emotion of each output (nullopt: none of ours); empty: the five
  std::optional<std::size_t> neutralOutput;     ///< the output that stands for MoodClass::Neutral; nullopt: none
  std::string selfCheck;                        ///< recorded scores (core/infer/self_check.h); empty: none
};

/// Reads what a model says about itself: the metadata of a safetensors file, or, for a TorchScript module X.pt, the
/// labels file X.labels.json (core/infer/labels_file.h). Runs nothing of it. Throws ModelError (not a model, wrong
/// classes).
ModelInfo readModelInfo(const std::filesystem::path& file);

struct EngineOptions {
  std::filesystem::path modelFile;  ///< empty: the default model
  std::string device = "auto";      ///< "auto", "cpu", "cuda" or "cuda:N"
  int threads = 0;                  ///< 0: one per physical core
  bool fullPrecision = false;       ///< float32 on a GPU too, where half precision is the default
  bool allowModelCode = false;      ///< take models that run code (ModelInfo::runsCode); for files the user trusts
};

/// All that a network says about a window.
struct WindowVerdict {
  EmotionScores scores;
  /// Of a network that tells neutral apart: its probabilities, of which scores are emotionScoresOf(). nullopt: it knows
  /// the five emotions only.
  std::optional<ClassScores> classes = std::nullopt;
  /// How many times farther the window lies from what the network learned from than 95 % of that does: above 1 it has
  /// no ground for a verdict. Not a number where a network does not know.
  float distance = std::numeric_limits<float>::quiet_NaN();
  std::optional<WindowEmbedding> embedding = std::nullopt;  ///< nullopt: the network has none (TorchScript modules)
};

/// Scores windows with one network on one device. Create, use and destroy it in one thread.
class EmotionEngine {
 public:
  virtual ~EmotionEngine() = default;

  virtual const ModelInfo& model() const = 0;
  /// For the status bar, e.g. "CPU, 1 thread, OpenBLAS" or "CUDA: NVIDIA H200".
  virtual Message deviceDescription() const = 0;
  /// How many windows a batch should have on this device.
  virtual std::size_t preferredBatch() const = 0;

  /// tensors: count * frontEnd.tensorSize() values, window after window, from a front end with model().frontEndHash;
  /// scores: count distributions. The result of a window does not depend on its batch (to float rounding).
  /// Throws ModelError.
  virtual void score(std::span<const float> tensors, std::span<EmotionScores> scores) = 0;

  /// Computes in half precision: scores differ from those of a CPU in the third digit.
  virtual bool reducedPrecision() const { return false; }
  /// What the user should know about earlier calls and was not told yet, one sentence each: the device ran out of
  /// memory or was lost, and what is done about it. Scores are good all the same.
  virtual std::vector<Message> takeNotices() { return {}; }

  /// score(), and whatever else the network knows, at the same cost. Throws ModelError.
  virtual void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) {
    std::vector<EmotionScores> scores(verdicts.size());
    score(tensors, scores);
    for (std::size_t i = 0; i < verdicts.size(); ++i) verdicts[i] = {.scores = scores[i]};
  }

  /// Where in one window the network looked for an emotion. Takes some hundred times as long as a window by occlusion,
  /// and about three times as long by Grad-CAM (the first time longer). Throws ModelError (GradCam for a network whose
  /// maps are not known) and Cancelled.
  virtual Explanation explain(std::span<const float> tensor, Emotion emotion, ExplanationMethod method,
                              const std::stop_token& stop = {}, const ProgressCallback& progress = {});
};

/// Loads the Torch module if needed (about a second, once), then the model. Throws ModelError.
std::unique_ptr<EmotionEngine> createEngine(const EngineOptions& options);

/// Stands in for createEngine where another engine is wanted, e.g. in tests.
using EngineFactory = std::function<std::unique_ptr<EmotionEngine>(const EngineOptions&)>;

/// A front end that fits the model. Throws ModelError if this build's front end computes other numbers.
std::unique_ptr<FrontEnd> makeFrontEndFor(const ModelInfo& model);

/// About LibTorch in this process; loads the module. Throws ModelError.
struct TorchInfo {
  std::string version;
  std::string blas;  ///< e.g. "OpenBLAS 0.3.21"; "reference BLAS (slow)" when it is the slow one
  bool slowBlas = false;
  int threads = 1;                   ///< Torch's default
  std::vector<std::string> devices;  ///< "cpu", "cuda:0 NVIDIA H200", ...
};
TorchInfo torchInfo();

/// Whether the Torch module has been loaded into this process.
bool torchLoaded();

}  // namespace moodogram
