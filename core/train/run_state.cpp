// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/run_state.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

using nlohmann::json;

constexpr char kKind[] = "moodogram training state/1";
constexpr char kFitPrefix[] = "fit.";

std::string heldOutName(std::size_t i) { return "held_out." + std::to_string(i); }

}  // namespace

void writeRunState(const RunState& state, const std::filesystem::path& file) {
  SafetensorsFile content;
  json recordings = json::array();
  for (std::size_t i = 0; i < state.heldOut.size(); ++i) {
    recordings.push_back(state.heldOut[i].first);
    content.tensors[heldOutName(i)] = fromTensor(state.heldOut[i].second);
  }
  json run{{"fold", state.fold}, {"epochs_done", state.epochsDone}, {"held_out", recordings}};
  content.metadata = {{"kind", kKind}, {"fingerprint", state.fingerprint}};
  if (state.fit) {
    content.metadata["position"] = state.fit->position;
    for (const auto& [name, tensor] : state.fit->tensors) content.tensors[kFitPrefix + name] = tensor;
  }
  content.metadata["run"] = run.dump();
  writeSafetensors(content, file);
}

RunState readRunState(const std::filesystem::path& file, const std::string& fingerprint) {
  SafetensorsFile content = readSafetensors(file);
  const auto fail = [&](const Message& why) {
    throw ModelError(Message(MOODOGRAM_TEXT("Training", "The run cannot go on from %1: %2"), displayPath(file), why));
  };
  if (content.metadata["kind"] != kKind)
    fail(Message(MOODOGRAM_TEXT("Training", "it is no state of a training, or that of another version.")));
  if (content.metadata["fingerprint"] != fingerprint)
    fail(Message(MOODOGRAM_TEXT(
        "Training",
        "configuration, recordings, weights to start from or teacher are no longer those of the run. Start "
        "a new run.")));
  RunState state;
  state.fingerprint = fingerprint;
  try {
    const json run = json::parse(content.metadata["run"]);
    state.fold = run.at("fold");
    state.epochsDone = run.at("epochs_done");
    for (const json& recording : run.at("held_out")) {
      const auto found = content.tensors.find(heldOutName(state.heldOut.size()));
      if (found == content.tensors.end()) fail(Message(MOODOGRAM_TEXT("Training", "it is incomplete.")));
      state.heldOut.emplace_back(recording.get<std::size_t>(), toTensor(found->second).clone());
    }
  } catch (const json::exception&) {
    fail(Message(MOODOGRAM_TEXT("Training", "it is damaged.")));
  }
  if (const auto position = content.metadata.find("position"); position != content.metadata.end()) {
    state.fit.emplace();
    state.fit->position = position->second;
    for (auto& [name, tensor] : content.tensors)
      if (name.starts_with(kFitPrefix))
        state.fit->tensors.emplace(name.substr(sizeof kFitPrefix - 1), std::move(tensor));
  }
  return state;
}

}  // namespace moodogram
