// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>

#include "core/infer/emotion_engine.h"
#include "core/infer/scoring_device.h"

namespace moodogram {

/// Loads the model onto a device of LibTorch and runs one window of zeros to see that it fits. In half precision on
/// CUDA unless fullPrecision. Throws ModelError, OutOfDeviceMemory, DeviceLost.
std::unique_ptr<ScoringDevice> makeTorchDevice(const ModelInfo& model, torch::Device device, bool fullPrecision);

}  // namespace moodogram
