// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/sound_change.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/train/random.h"

namespace moodogram {
namespace {

constexpr double kLowestLimit = 0.55;  // of the bands that stay, the least share
constexpr double kLoudestNoiseDb = -25;
constexpr double kSoftestNoiseDb = -55;
constexpr float kNoiseSpreadDb = 5.6F;  // of the level of a bin of noise: pi / sqrt(6) nepers of power

/// Row b becomes what row `from` was; rows from beyond are silent.
void moveBands(std::span<float> tensor, std::size_t frames, int up, float silence) {
  const auto bands = static_cast<int>(tensor.size() / frames);
  const std::vector<float> old(tensor.begin(), tensor.end());
  for (int band = 0; band < bands; ++band) {
    const auto row = tensor.subspan(static_cast<std::size_t>(band) * frames, frames);
    const int from = band - up;
    if (from < 0 || from >= bands)
      std::ranges::fill(row, silence);
    else
      std::copy_n(old.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(from) * frames), frames,
                  row.begin());
  }
}

}  // namespace

bool changesSound(const TrainConfig& config) {
  return config.equalizerDb > 0 || config.bandLimitProbability > 0 || config.noiseProbability > 0 ||
         config.pitchBands > 0 || config.tempo > 0;
}

SoundChange planSoundChange(const TrainConfig& config, std::size_t bands, std::mt19937_64& random) {
  SoundChange change;
  if (config.equalizerDb > 0)
    for (float& knob : change.equalizerDb)
      knob = static_cast<float>(uniform(random, -config.equalizerDb, config.equalizerDb));
  if (config.bandLimitProbability > 0 && uniform(random) < config.bandLimitProbability)
    change.lastBand = static_cast<std::size_t>(uniform(random, kLowestLimit, 1) * static_cast<double>(bands));
  if (config.noiseProbability > 0 && uniform(random) < config.noiseProbability) {
    change.noiseDb = static_cast<float>(uniform(random, kSoftestNoiseDb, kLoudestNoiseDb));
    change.noiseSeed = static_cast<std::uint32_t>(random());
  }
  if (config.pitchBands > 0)
    change.bandsUp =
        static_cast<int>(uniformIndex(random, 2 * static_cast<std::size_t>(config.pitchBands) + 1)) - config.pitchBands;
  if (config.tempo > 0) change.tempo = static_cast<float>(uniform(random, 1 - config.tempo, 1 + config.tempo));
  return change;
}

void changeTempo(std::span<float> tensor, std::size_t frames, double tempo) {
  std::vector<float> old(frames);
  const auto last = static_cast<double>(frames - 1);
  for (std::size_t first = 0; first < tensor.size(); first += frames) {
    const auto row = tensor.subspan(first, frames);
    std::ranges::copy(row, old.begin());
    for (std::size_t f = 0; f < frames; ++f) {
      double place = static_cast<double>(f) * tempo;
      if (place > last) place = std::max(0.0, 2 * last - place);
      const auto below = static_cast<std::size_t>(place);
      const auto share = static_cast<float>(place - static_cast<double>(below));
      row[f] = (1 - share) * old[below] + share * old[std::min(below + 1, frames - 1)];
    }
  }
}

void changeSound(std::span<float> tensor, std::size_t frames, double unitsPerDb, const SoundChange& change) {
  if (change == SoundChange{}) return;
  const std::size_t bands = tensor.size() / frames;
  const auto units = static_cast<float>(unitsPerDb);
  const float silence = *std::ranges::min_element(tensor);
  if (change.tempo != 1) changeTempo(tensor, frames, change.tempo);
  if (change.bandsUp != 0) moveBands(tensor, frames, change.bandsUp, silence);
  const float loudest = *std::ranges::max_element(tensor);
  std::minstd_rand noise(change.noiseSeed + 1);
  for (std::size_t band = 0; band < bands; ++band) {
    const auto row = tensor.subspan(band * frames, frames);
    const float place = static_cast<float>(band * (SoundChange::kKnobs - 1)) / static_cast<float>(bands);
    const auto knob = static_cast<std::size_t>(place);
    const float share = place - static_cast<float>(knob);
    const float boost = units * ((1 - share) * change.equalizerDb[knob] + share * change.equalizerDb[knob + 1]);
    for (float& value : row) {
      value = std::max(silence, value + boost);
      if (change.noiseDb < 0) {
        const float spread = kNoiseSpreadDb * (static_cast<float>(noise() % 2048) / 1024 - 1);
        value = std::max(value, loudest + units * (change.noiseDb + spread));
      }
    }
    if (change.lastBand > 0 && band > change.lastBand) std::ranges::fill(row, silence);
  }
}

}  // namespace moodogram
