// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/infer/emotion_engine.h"

// What moodogram-torch offers to moodogram-core by name (core/nn/torch_module.h). The two are built together from one
// tree, so C++ types and exceptions may cross; extern "C" only keeps the names plain.
#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored "-Wreturn-type-c-linkage"
#endif
extern "C" {
std::unique_ptr<moodogram::EmotionEngine> moodogramCreateEngine(const moodogram::EngineOptions& options);
moodogram::TorchInfo moodogramTorchInfo();
}
#pragma GCC diagnostic pop
