// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infer/emotion_engine.h"

// What moodogram-torch offers to moodogram-core, by name (see core/nn/torch_module.h).
// Both are built from the same sources at the same time, so C++ types may cross.
namespace moodogram {
TorchInfo torchInfoInModule();
std::unique_ptr<EmotionEngine> createEngineInModule(const EngineOptions& options);
}  // namespace moodogram
