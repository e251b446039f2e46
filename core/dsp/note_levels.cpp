// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/note_levels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moodogram {
namespace {

// Bins of 2 Hz: the semitones from C4 up are apart, lower ones partly.
constexpr std::size_t kFrame = 8192;
constexpr std::size_t kHop = 2560;
constexpr double kWidthSemitones = 0.35;
constexpr double kReach = 3;  // widths, beyond which the bell counts as 0
constexpr float kCompression = 3;

double hzOf(double midi) { return 440 * std::exp2((midi - 69) / 12); }

}  // namespace

NoteLevels::NoteLevels(int sampleRateHz) : m_stft({kFrame, kHop, WindowFunction::Hann}), m_spectrum(m_stft.binCount()) {
  const double hzPerBin = static_cast<double>(sampleRateHz) / kFrame;
  for (int midi = kLowestMidi; midi < kLowestMidi + kNotes; ++midi) {
    const double reach = kReach * kWidthSemitones;
    Note note;
    note.firstBin = static_cast<std::size_t>(std::ceil(hzOf(midi - reach) / hzPerBin));
    const auto lastBin = static_cast<std::size_t>(std::floor(hzOf(midi + reach) / hzPerBin));
    for (std::size_t bin = note.firstBin; bin <= lastBin; ++bin) {
      const double off = 69 + 12 * std::log2(static_cast<double>(bin) * hzPerBin / 440) - midi;
      note.weights.push_back(static_cast<float>(std::exp(-0.5 * std::pow(off / kWidthSemitones, 2))));
    }
    const float sum = std::accumulate(note.weights.begin(), note.weights.end(), 0.0F);
    for (float& weight : note.weights) weight /= sum;
    m_notes.push_back(std::move(note));
  }
}

std::size_t NoteLevels::frameAt(std::size_t sample, std::size_t frames) const {
  const std::size_t fromFirst = sample > kFrame / 2 ? sample - kFrame / 2 : 0;
  return std::min((fromFirst + kHop / 2) / kHop, frames - 1);
}

void NoteLevels::compute(std::span<const float> window, std::span<float> levels) {
  const std::size_t frames = frameCount(window.size());
  double sum = 0;
  for (std::size_t f = 0; f < frames; ++f) {
    m_stft.power(window.subspan(f * kHop, kFrame), m_spectrum);
    for (float& value : m_spectrum) value = std::sqrt(value);
    for (std::size_t n = 0; n < m_notes.size(); ++n) {
      const Note& note = m_notes[n];
      const float level = std::inner_product(note.weights.begin(), note.weights.end(),
                                             m_spectrum.begin() + static_cast<std::ptrdiff_t>(note.firstBin), 0.0F);
      levels[n * frames + f] = level;
      sum += static_cast<double>(level);
    }
  }
  const auto mean = static_cast<float>(sum / static_cast<double>(levels.size()));
  for (float& level : levels) level = mean <= 0 ? 0 : std::log1p(kCompression * level / mean);
}

}  // namespace moodogram
