// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of libmoodogram-torch when a test sets MOODOGRAM_MODULE_DIR to this module's folder, so that whole
// programs can be tested without LibTorch. A batch takes MOODOGRAM_FAKE_BATCH_MS longer.
#include <chrono>
#include <cstdlib>

#include "core/infer/torch_entry_points.h"
#include "tests/support/fake_engine.h"

std::unique_ptr<moodogram::EmotionEngine> moodogramCreateEngine(const moodogram::EngineOptions& options) {
  const char* delay = std::getenv("MOODOGRAM_FAKE_BATCH_MS");
  return std::make_unique<moodogram::test::FakeEngine>(
      moodogram::readModelInfo(options.modelFile), 8,
      std::chrono::milliseconds(delay == nullptr ? 0 : std::atoi(delay)));
}

moodogram::TorchInfo moodogramTorchInfo() { return {}; }
