// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <span>

#include "core/train/train_config.h"

namespace moodogram {

/// A change of the sound that is made in its spectrogram, and decided before it is made.
struct SoundChange {
  static constexpr std::size_t kKnobs = 6;

  std::array<float, kKnobs> equalizerDb{};  ///< at equally spaced bands, straight in between
  std::size_t lastBand = 0;                 ///< bands above it become silent; 0: all stay
  float noiseDb = 0;                        ///< even noise so far below the window's loudest value; 0: none
  std::uint32_t noiseSeed = 0;
  int bandsUp = 0;  ///< the pitch rises by so many bands
  float tempo = 1;  ///< 1.1: a tenth faster

  bool operator==(const SoundChange&) const = default;
};

SoundChange planSoundChange(const TrainConfig& config, std::size_t bands, std::mt19937_64& random);

/// Whether the configuration asks for any.
bool changesSound(const TrainConfig& config);

/// In place. tensor: bands x frames of levels, row-major; unitsPerDb: how much of them a decibel is. What moves in from
/// beyond the window is the window mirrored at its end, and silence above its highest band.
void changeSound(std::span<float> tensor, std::size_t frames, double unitsPerDb, const SoundChange& change);

/// The part of it that other channels of the window share. tensor: rows x frames of anything.
void changeTempo(std::span<float> tensor, std::size_t frames, double tempo);

}  // namespace moodogram
