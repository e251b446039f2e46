// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <span>
#include <vector>

#include "core/train/sound_change.h"
#include "core/train/train_config.h"

namespace moodogram {

/// What is done to one window, decided before it is done: so the random numbers do not depend on who does it, or when.
struct Augmentation {
  struct Block {
    std::size_t first = 0;
    std::size_t width = 0;
  };
  enum class Colour { Brightness, Contrast, Hue };

  float gainDb = 0;
  SoundChange sound;
  std::vector<Block> bands;   ///< SpecAugment: of all channels' rows; these are set to the channel's mean
  std::vector<Block> frames;  ///< likewise
  bool grey = false;
  bool colours = false;  ///< whether the following mean anything
  std::array<Colour, 3> order{Colour::Brightness, Colour::Contrast, Colour::Hue};
  double brightness = 1;
  double contrast = 1;
  double hue = 0;
};

/// shape: channels, height, width of the tensor. Colours as TorchVision's ColorJitter and then RandomGrayscale: factors
/// uniform in [max(0, 1 - x), 1 + x], the turn of the hue in [-x, x], in random order.
Augmentation planAugmentation(const TrainConfig& config, const std::array<int, 3>& shape, std::mt19937_64& random);

/// Changes sound, level and colours in place. tensor: channels x bands x frames, row-major; sound and level of the
/// first channel are changed, and the tempo of all. unitsPerDb: FrontEnd::unitsPerDecibel().
void changeWindow(std::span<float> tensor, const std::array<int, 3>& shape, double unitsPerDb,
                  const Augmentation& augmentation);

/// SpecAugment in place, with each channel's own mean.
void maskWindow(std::span<float> tensor, const std::array<int, 3>& shape, const Augmentation& augmentation);

}  // namespace moodogram
