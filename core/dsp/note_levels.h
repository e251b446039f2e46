// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/dsp/stft.h"

namespace moodogram {

/// How strongly the notes of the equal-tempered scale (A4 = 440 Hz) sound, from C2 (65.4 Hz, MIDI number 36) upwards:
/// what mel bands are too broad to tell. A note's level in a frame is the mean magnitude of the spectrum around its
/// frequency, weighted by a bell 0.35 semitones wide (standard deviation).
class NoteLevels {
 public:
  static constexpr int kNotes = 64;
  static constexpr int kLowestMidi = 36;

  explicit NoteLevels(int sampleRateHz);

  /// 1 + (samples - frame) / hop; frames of 0.512 s every 0.16 s (at 16 kHz).
  std::size_t frameCount(std::size_t samples) const { return m_stft.frameCount(samples); }
  /// Whose middle is nearest to that sample, of a window with so many frames.
  std::size_t frameAt(std::size_t sample, std::size_t frames) const;

  /// ln(1 + 3 x), where x is a note's level relative to the mean over all notes and frames of the window (and of
  /// the silence that fills up a shorter one): so the loudness does not matter. Silence: all 0. levels: kNotes x
  /// frameCount(window.size()), row-major, lowest note first.
  void compute(std::span<const float> window, std::span<float> levels);

 private:
  struct Note {
    std::size_t firstBin = 0;
    std::vector<float> weights;  ///< sum 1
  };

  Stft m_stft;
  std::vector<Note> m_notes;
  std::vector<float> m_spectrum;
};

}  // namespace moodogram
