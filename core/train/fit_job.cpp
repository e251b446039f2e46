// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch: the folds, the temperature, the final fit, the model file.
#include <chrono>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "core/base/byte_escape.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/evaluate/calibration.h"
#include "core/evaluate/learned_from.h"
#include "core/infer/model_metadata.h"
#include "core/infer/scoring_device.h"
#include "core/infer/self_check.h"
#include "core/train/fit.h"
#include "core/train/process_group.h"
#include "core/train/run_state.h"
#include "core/train/train_entry_points.h"

namespace moodogram {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// What the network says about four fixed signals, for the model's self-check.
std::vector<ClassScores> scoreSelfCheck(Network& network, FrontEnd& frontEnd, double temperature) {
  const c10::InferenceMode inference;
  // Other machines compare themselves with these scores; the fit goes on as before.
  const struct ExactConvolutions {
    const bool before = at::globalContext().allowTF32CuDNN();
    ExactConvolutions() { at::globalContext().setAllowTF32CuDNN(false); }
    ~ExactConvolutions() { at::globalContext().setAllowTF32CuDNN(before); }
  } exact;
  std::vector<float> tensors = selfCheckTensors(frontEnd);
  const auto shape = frontEnd.shape();
  const torch::Tensor input =
      torch::from_blob(tensors.data(), {static_cast<std::int64_t>(kSelfCheckSignals), shape[0], shape[1], shape[2]});
  const torch::Tensor logits = network.forward(input.to(network.parameters().front().device()));
  const torch::Tensor scores = torch::softmax(logits / temperature, 1).to(torch::kCPU).contiguous();
  std::vector<ClassScores> result(kSelfCheckSignals);
  for (std::size_t s = 0; s < kSelfCheckSignals; ++s)
    std::copy_n(scores[static_cast<std::int64_t>(s)].data_ptr<float>(), scores.size(1), result[s].values.begin());
  return result;
}

/// A resumed run ends with the same weights as one that was not interrupted, as far as the device has such algorithms;
/// cuBLAS reads the variable when it is used first.
void makeCudaRepeatable() {
  ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0);
  at::globalContext().setDeterministicCuDNN(true);
  at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/true);
}

/// Those to learn from, then a published validation part, then those without labels.
std::vector<Recording> recordingsOf(const FitRequest& request) {
  std::vector<Recording> recordings = request.split.learn.recordings;
  for (const auto* more : {&request.split.validation.recordings, &request.split.unlabelled.recordings})
    recordings.insert(recordings.end(), more->begin(), more->end());
  return recordings;
}

/// A whole run: one fit a calibration fold, then the final one.
class FitJob {
 public:
  /// group: nullptr for a single process.
  FitJob(const FitRequest& request, ProcessGroup* group, const std::stop_token& stop,
         const TrainingCallbacks& callbacks)
      : m_config(request.config),
        m_request(request),
        m_group(group),
        m_stop(stop),
        m_callbacks(callbacks),
        m_frontEnd(makeFrontEnd(m_config.frontEnd, m_config.frontEndParameters)),
        m_cache(cacheInTurn()),
        m_set(recordingsOf(request), *m_frontEnd, m_cache, stop, callbacks.loading, m_config.crops) {
    endTurn();
    if (m_group != nullptr) say("Trains in " + m_group->description() + ".");
    for (const auto& [file, reason] : m_set.omissions()) say("Left out " + displayPath(file) + ": " + reason.english());
    if (m_set.uncached() > 0)
      say("The spectrograms of " + std::to_string(m_set.uncached()) + " recordings are not kept in the cache " +
          displayPath(m_cache->folder()) + " and are computed whenever they are needed: " + m_cache->problem() + ".");
    std::set<fs::path> validation;
    for (const Recording& recording : request.split.validation.recordings) validation.insert(recording.file);
    for (std::size_t i = 0; i < m_set.size(); ++i) {
      const Recording& recording = m_set.recordings()[i];
      const bool isUnlabelled = recording.label.kind == Label::Kind::Unknown;
      (isUnlabelled ? m_unlabelled : validation.contains(recording.file) ? m_validation : m_learn).push_back(i);
    }
    std::string made = m_config.toJson() + m_set.fingerprint();
    // Of files only the names are in the configuration.
    for (const fs::path file : {m_config.startFrom, m_config.teacher})
      if (!file.empty()) made += hashFile(file, stop);
    m_state.fingerprint = hashText(made);
    m_state.fold = m_config.calibrationFolds > 0 ? 1 : 0;
  }

  TrainingReport run() {
    const fs::path stateFile = m_request.runFolder / "state.safetensors";
    if (m_request.resume && fs::exists(stateFile)) m_state = readRunState(stateFile, m_state.fingerprint);
    if (m_group != nullptr)
      m_group->requireSame(
          hashText(m_state.fingerprint + std::to_string(m_state.fold) + (m_state.fit ? m_state.fit->position : "")),
          "Configuration, recordings, weights to start from, teacher or saved state are others");
    TrainingReport report;
    report.modelFile = m_request.runFolder / "model.safetensors";
    if (m_config.calibrationFolds > 0) {
      runFolds();
    }
    if (m_config.calibrationFolds > 0 && isFirst()) {
      std::vector<HeldOut> heldOut;
      for (const auto& [recording, logits] : m_state.heldOut)
        heldOut.push_back({m_set.recordings()[recording], logits});
      report.temperature = temperatureOf(heldOut);
      report.folds = scoredAt(heldOut, report.temperature);
      report.calibration = computeMetrics(verdictsOf(report.folds));
    }
    m_temperature = report.temperature;
    Fit fit(m_config, *m_frontEnd, m_set, fitPart(m_learn, m_config.seed), m_config.seed, hooks(0), m_group);
    go(fit);
    if (!isFirst()) return {};
    if (const auto heldOut = fit.validate(stopOfOne()); !heldOut.empty()) {
      if (m_config.calibrationFolds == 0) m_temperature = report.temperature = temperatureOf(heldOut);
      report.validation = metricsAt(heldOut, report.temperature);
    }
    report.bestEpoch = fit.bestEpoch();
    report.leftOut = std::ssize(m_set.omissions());
    fit.network().dropAuxiliaryHeads();
    writeModel(fit.network(), report.modelFile);
    return report;
  }

 private:
  bool isFirst() const { return m_request.place.isFirst(); }

  /// For what only the first process does: a team, which waits for it, stops behind a step.
  std::stop_token stopOfOne() const { return m_group == nullptr ? m_stop : std::stop_token(); }

  /// Processes that may share the folder of the cache do not fill it at the same time: the first goes first, then one
  /// on each of the other machines, then the rest.
  int turn() const { return isFirst() ? 0 : m_request.place.localRank == 0 ? 1 : 2; }
  static constexpr int kTurns = 3;

  std::shared_ptr<SpectrogramCache> cacheInTurn() const {
    for (int i = 0; m_group != nullptr && i < turn(); ++i) m_group->barrier();
    return std::make_shared<SpectrogramCache>(m_config.cache,
                                              static_cast<std::uint64_t>(m_config.cacheGigabytes * 1e9));
  }

  void endTurn() const {
    for (int i = turn(); m_group != nullptr && i < kTurns; ++i) m_group->barrier();
  }

  double temperatureOf(const std::vector<HeldOut>& heldOut) const {
    const double temperature = fitTemperature(scoredAt(heldOut, 1));
    if (isAtLimit(temperature)) say(kTemperatureLimitNote);
    return temperature;
  }

  /// The same of the weights that it started from.
  nlohmann::json learnedByStart() const {
    if (m_config.startFrom.empty()) return nlohmann::json::array();
    try {
      auto sources = nlohmann::json::parse(learnedFromText(m_config.startFrom), nullptr, false);
      return sources.is_array() ? sources : nlohmann::json::array();
    } catch (const Error&) {  // of somebody else, or gone since
      return nlohmann::json::array();
    }
  }

  /// The groups that had a say in the weights, the epoch or the temperature, so that an evaluation can warn of them.
  std::string learnedFrom() const {
    std::set<std::string> groups;
    std::size_t ungrouped = 0;
    for (const Recording& recording : m_set.recordings()) {
      if (recording.label.kind == Label::Kind::Unknown) continue;  // of no data set
      if (recording.group.empty())
        ++ungrouped;
      else
        groups.insert(escapeBytes(recording.group));
    }
    const Dataset& data = m_request.split.learn;
    nlohmann::json sources{{{"data", toValidUtf8(data.name)},
                            {"group_kind", toValidUtf8(data.groupKind)},
                            {"groups", groups},
                            {"ungrouped", ungrouped}}};
    for (const auto& source : learnedByStart()) sources.push_back(source);
    return sources.dump();
  }

  void say(const std::string& text) const {
    if (m_callbacks.message) m_callbacks.message(text);
  }

  Dataset datasetOf(const std::vector<std::size_t>& recordings) const {
    Dataset dataset = partOf(m_request.split.learn, {});
    for (const std::size_t i : recordings) dataset.recordings.push_back(m_set.recordings()[i]);
    return dataset;
  }

  /// Those of these recordings that are the same, by their places in the list.
  Duplicates duplicatesOf(const std::vector<std::size_t>& recordings) const {
    std::map<std::string, std::vector<std::size_t>> byContent;
    for (std::size_t i = 0; i < recordings.size(); ++i) byContent[m_set.contentKey(recordings[i])].push_back(i);
    Duplicates duplicates;
    for (auto& [key, same] : byContent)
      if (same.size() > 1) duplicates.push_back(std::move(same));
    return duplicates;
  }

  /// Takes a validation part out of what may be learned from: the published one, or whole groups. What has no labels is
  /// always learned from.
  FitPart fitPart(const std::vector<std::size_t>& learn, std::uint64_t seed) const {
    FitPart part{learn, m_validation};
    if (m_validation.empty() && m_config.validationShare > 0) {
      const auto chosen = groupedShare(datasetOf(learn), m_config.validationShare, seed, duplicatesOf(learn));
      part.learn.clear();
      for (std::size_t i = 0; i < learn.size(); ++i) (chosen[i] ? part.validation : part.learn).push_back(learn[i]);
    }
    part.learn.insert(part.learn.end(), m_unlabelled.begin(), m_unlabelled.end());
    std::vector<std::size_t> repeated;
    for (const std::size_t i : part.learn)
      repeated.insert(repeated.end(), static_cast<std::size_t>(m_set.recordings()[i].repeats), i);
    part.learn = std::move(repeated);
    return part;
  }

  void runFolds() {
    const Split folds =
        groupedFolds(datasetOf(m_learn), m_config.calibrationFolds, m_config.seed, duplicatesOf(m_learn));
    while (m_state.fold > 0) {
      const int fold = m_state.fold;
      std::vector<std::size_t> learned;
      std::vector<std::size_t> held;
      for (std::size_t i = 0; i < m_learn.size(); ++i)
        (folds.sides[i] + 1 == fold ? held : learned).push_back(m_learn[i]);
      const std::uint64_t seed = m_config.seed + static_cast<std::uint64_t>(fold);
      Fit fit(m_config, *m_frontEnd, m_set, fitPart(learned, seed), seed, hooks(fold), m_group);
      go(fit);
      if (isFirst()) {
        const auto scored = scoreHeldOut(fit.network(), *m_frontEnd, m_set, held, stopOfOne(), m_callbacks.validating);
        for (std::size_t i = 0; i < held.size(); ++i) m_state.heldOut.emplace_back(held[i], scored[i].logits);
      }
      m_state.fold = fold == m_config.calibrationFolds ? 0 : fold + 1;
      m_state.fit.reset();
      if (isFirst()) save();
    }
  }

  void go(Fit& fit) {
    if (m_state.fit) fit.restore(*std::exchange(m_state.fit, std::nullopt));
    fit.run(m_stop);
  }

  FitHooks hooks(int fold) {
    FitHooks hooks;
    if (!isFirst()) return hooks;
    hooks.validating = m_callbacks.validating;
    hooks.message = [this](const std::string& text) { say(text); };
    hooks.epochDone = [this, fold](EpochReport report) {
      ++m_state.epochsDone;
      report.fold = fold;
      report.epochs = m_config.epochs;
      if (m_callbacks.epochDone) m_callbacks.epochDone(report);
    };
    hooks.stepDone = [this, fold](StepReport report) {
      report.fold = fold;
      report.epochs = m_config.epochs;
      if (m_callbacks.stepDone) m_callbacks.stepDone(report);
    };
    if (fold == 0) hooks.isEndAsked = [this] { return m_callbacks.isEndAsked && m_callbacks.isEndAsked(); };
    hooks.isSaveDue = [this] { return isDue(m_saved); };
    hooks.save = [this](FitState state) {
      m_state.fit = std::move(state);
      save();
      m_state.fit.reset();
    };
    if (fold == 0)
      hooks.checkpoint = [this](Network& network, bool isBest, bool isLast) {
        if (isBest) writeModel(network, m_request.runFolder / "best.safetensors");
        if (!isLast && !isDue(m_checkpointed)) return;
        writeModel(network, m_request.runFolder / "last.safetensors");
        m_checkpointed = Clock::now();
      };
    return hooks;
  }

  bool isDue(Clock::time_point last) const {
    return Clock::now() - last >= std::chrono::duration<double>(m_config.checkpointSeconds);
  }

  void save() {
    writeRunState(m_state, m_request.runFolder / "state.safetensors");
    m_saved = Clock::now();
  }

  void writeModel(Network& network, const fs::path& file) {
    ModelInfo info;
    info.name = m_config.name;
    info.architecture = m_config.architecture;
    info.frontEndId = m_frontEnd->id();
    info.frontEndParameters = m_frontEnd->parameters();
    info.frontEndHash = m_frontEnd->hash();
    info.licence = toValidUtf8(m_request.split.learn.licence);
    info.data = toValidUtf8(m_request.split.learn.name);
    info.temperature = static_cast<float>(m_temperature);
    if (m_config.hasNeutral()) setNeutral(info);
    SafetensorsFile model{modelMetadata(info), storeWeights(network)};
    model.metadata["training"] = m_config.toJson();
    model.metadata["learned_from"] = learnedFrom();
    model.metadata["self_check"] =
        selfCheckToText(scoreSelfCheck(network, *m_frontEnd, m_temperature), m_config.classes());
    writeSafetensors(model, file);
  }

  const TrainConfig& m_config;
  const FitRequest& m_request;
  ProcessGroup* m_group;
  const std::stop_token& m_stop;
  const TrainingCallbacks& m_callbacks;
  std::unique_ptr<FrontEnd> m_frontEnd;
  std::shared_ptr<SpectrogramCache> m_cache;
  WindowSet m_set;
  std::vector<std::size_t> m_learn;
  std::vector<std::size_t> m_validation;
  std::vector<std::size_t> m_unlabelled;
  RunState m_state;
  double m_temperature = 1;
  Clock::time_point m_saved = Clock::now();
  Clock::time_point m_checkpointed = Clock::now();
};

/// What LibTorch says, and what to do. Its first line: those that follow are for who writes programs.
Message whyTrainingFailed(const std::string& said) {
  const std::string symptom = said.substr(0, said.find('\n'));
  if (deviceFault(symptom) == DeviceFault::OutOfMemory)
    return {MOODOGRAM_TEXT("Training",
                           "Training ran out of memory. Make the batches smaller (recipe.batch_size) and start a new "
                           "run; or end other programs that use the memory, and let this one go on. (%1)"),
            symptom};
  if (symptom.find("CUDA") != std::string::npos || symptom.find("cuDNN") != std::string::npos)
    return {MOODOGRAM_TEXT("Training",
                           "The GPU failed. Once it works again, the run can go on from its last saved state. (%1)"),
            symptom};
  return {MOODOGRAM_TEXT("Training", "Training failed: %1"), symptom};
}

}  // namespace
}  // namespace moodogram

moodogram::TrainingReport moodogramFit(const moodogram::FitRequest& request, const std::stop_token& stop,
                                       const moodogram::TrainingCallbacks& callbacks) {
  using namespace moodogram;
  if (request.config.threads > 0) at::set_num_threads(request.config.threads);
  if (deviceOf(request.config.device, request.place).is_cuda()) makeCudaRepeatable();
  std::unique_ptr<ProcessGroup> group;
  if (request.place.isShared()) group = std::make_unique<ProcessGroup>(request.place);
  try {
    TrainingReport report = FitJob(request, group.get(), stop, callbacks).run();
    if (group) group->barrier();  // nobody ends well where the first could not write the model
    return report;
  } catch (const ProcessGroupError& error) {
    const std::string folder = request.place.isFirst() ? displayPath(request.runFolder) : "and the run's folder";
    throw ProcessGroupError(std::string(error.what()) + " Start all processes again with --resume " + folder +
                            " to go on from the last saved state.");
  } catch (const c10::Error& error) {
    const Message reason = whyTrainingFailed(error.what_without_backtrace());
    if (group) group->leave(reason.english());
    throw ModelError(reason);
  } catch (const std::exception& error) {
    if (group) group->leave(error.what());
    throw;
  }
}
