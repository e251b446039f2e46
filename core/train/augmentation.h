// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>

#include "core/train/train_config.h"

namespace moodogram {

/// Uniform in [0, 1) and in {0, ..., count - 1}; the same numbers with every standard library.
double uniform(std::mt19937_64& random);
std::size_t uniformIndex(std::mt19937_64& random, std::size_t count);

/// Random level change of a dB spectrogram in place.
void changeLevel(std::span<float> tensor, double gainDb, std::mt19937_64& random);

/// SpecAugment in place: blocks of bands and blocks of frames, each of random width up to the configured one, are set
/// to the window's mean. tensor: bands x frames, row-major.
void maskBlocks(std::span<float> tensor, std::size_t bands, std::size_t frames, const TrainConfig& config,
                std::mt19937_64& random);

}  // namespace moodogram
