// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/dsp/front_end.h"
#include "core/train/train_config.h"

namespace moodogram {

/// A window as it was recorded, and as a training sees it.
struct WindowPreview {
  FrontEndPicture before;
  FrontEndPicture after;
  float mixedShare = 1;  ///< of this window; the rest is the partner's
};

/// The middle window of a recording, changed by the very functions that make the batches of a training, and mixed with
/// the partner's where the configuration asks for mixup and there is one. seed: of what is drawn. Values beyond what a
/// picture can hold are shown at its limits. Throws AudioError, ConfigError.
WindowPreview previewWindow(const TrainConfig& config, const std::filesystem::path& recording,
                            const std::filesystem::path& partner, std::uint64_t seed);

}  // namespace moodogram
