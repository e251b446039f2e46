// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/script.h>

#include <filesystem>

#include "core/nn/network.h"

namespace moodogram {

/// A TorchScript module as a network. Loading and running it runs code that the file brings along, with all that the
/// user may do: only for files that the user chose to trust.
class ScriptedNetwork final : public Network {
 public:
  /// Throws ModelError: not a TorchScript module.
  explicit ScriptedNetwork(const std::filesystem::path& file);

  /// Takes the first of several outputs. Throws ModelError when the module cannot take the input or returns no
  /// tensor.
  torch::Tensor forward(const torch::Tensor& input) override;
  /// Moves and freezes it; it computes in its own precision.
  void fold(const InferenceOptions& options) override;

 private:
  torch::jit::Module m_module;
};

}  // namespace moodogram
