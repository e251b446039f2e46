// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-core: reaches the Torch module by name, so that only its first user pays for loading it.
#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/infer/torch_entry_points.h"
#include "core/nn/torch_module.h"

namespace moodogram {

std::unique_ptr<EmotionEngine> createEngine(const EngineOptions& options) {
  EngineOptions complete = options;
  complete.modelFile = chooseModels(options.modelFile).file;
  return reinterpret_cast<decltype(&moodogramCreateEngine)>(torchModuleSymbol("moodogramCreateEngine"))(complete);
}

TorchInfo torchInfo() {
  return reinterpret_cast<decltype(&moodogramTorchInfo)>(torchModuleSymbol("moodogramTorchInfo"))();
}

bool torchLoaded() { return torchModuleLoaded(); }

}  // namespace moodogram
