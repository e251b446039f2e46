// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/train/fit.h"

namespace moodogram {

/// Where a whole run stands: which fits are done, what they said, and the fit that goes on. One safetensors file.
struct RunState {
  std::string fingerprint;     ///< of configuration and data: a state of anything else is refused
  int fold = 0;                ///< the fit that goes on: 1..calibrationFolds, 0 the final one
  std::size_t epochsDone = 0;  ///< over all fits: lines of metrics.jsonl
  std::vector<std::pair<std::size_t, torch::Tensor>> heldOut;  ///< recording, logits: of the folds that are done
  std::optional<FitState> fit;                                 ///< none: it has not begun
};

/// Atomic. Throws IoError.
void writeRunState(const RunState& state, const std::filesystem::path& file);

/// Throws ModelError for a file that is none, or of another fingerprint.
RunState readRunState(const std::filesystem::path& file, const std::string& fingerprint);

}  // namespace moodogram
