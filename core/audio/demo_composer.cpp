// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composes the demo pieces from what listening studies agree on (Juslin and Laukka, "Communication of emotions in vocal
// expression and music performance", 2003): tempo, mode, register, loudness, articulation, timbre and dissonance.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <stdexcept>

#include "core/audio/demo_score.h"

namespace moodogram {
namespace {

/// Marsaglia's xorshift64: the same numbers everywhere, unlike the distributions of the standard library.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  double fraction() {
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return static_cast<double>(m_state >> 11) * 0x1.0p-53;
  }
  int below(int count) { return static_cast<int>(fraction() * count); }

 private:
  std::uint64_t m_state;
};

using Steps = std::vector<int>;  ///< semitones above the root
const Steps kMajor{0, 2, 4, 5, 7, 9, 11};
const Steps kMinor{0, 2, 3, 5, 7, 8, 10};
const Steps kHarmonicMinor{0, 2, 3, 5, 7, 8, 11};
const Steps kPhrygian{0, 1, 3, 5, 7, 8, 10};
const Steps kOctatonic{0, 1, 3, 4, 6, 7, 9, 10};

constexpr double kBeatsPerBar = 4;

/// What tells one piece of a mood from another.
struct Plan {
  std::string_view title;
  std::function<Score(const Plan&)> arrange;
  std::uint64_t seed;
  double beatsPerMinute;
  double seconds;  ///< about
  int root;        ///< MIDI number of the tonic, in the octave of the bass
  Steps scale;
  std::vector<int> chords;  ///< scale degrees of the roots, a bar each, repeated

  int bars() const { return std::max(4, static_cast<int>(std::lround(seconds * beatsPerMinute / 60 / kBeatsPerBar))); }
  int chord(int bar) const {
    // Every piece comes home in its last bar.
    return bar == bars() - 1 ? 0 : chords[static_cast<std::size_t>(bar) % chords.size()];
  }
  double pitch(int degree) const {
    const int size = static_cast<int>(scale.size());
    const int octave = static_cast<int>(std::floor(static_cast<double>(degree) / size));
    return root + 12 * octave + scale[static_cast<std::size_t>(degree - octave * size)];
  }
  /// Ends soon after the last bar has died away.
  Score begin(double reverb, double peak) const {
    constexpr double kTailSeconds = 2.2;
    return {beatsPerMinute, bars() * kBeatsPerBar * 60 / beatsPerMinute + kTailSeconds, reverb, peak, {}, {}};
  }
};

Part& addPart(Score& score, const Timbre& timbre, double level) {
  score.parts.push_back({timbre, level, {}});
  return score.parts.back();
}

/// A tune that a listener can follow: two one-bar motifs in the order A A B A, moved along with the chords.
void addMelody(Part& part, const Plan& plan, int octave, const std::vector<std::vector<double>>& rhythms, int stride,
               int firstBar) {
  Dice dice(plan.seed);
  struct Motif {
    std::vector<double> beats;
    std::vector<int> degrees;
  };
  std::array<Motif, 2> motifs;
  for (Motif& motif : motifs) {
    motif.beats = rhythms[static_cast<std::size_t>(dice.below(static_cast<int>(rhythms.size())))];
    int degree = 2 * dice.below(3);
    for (std::size_t i = 0; i < motif.beats.size(); ++i) {
      motif.degrees.push_back(degree);
      degree = std::clamp(degree + (dice.below(2) == 0 ? -1 : 1) * (1 + dice.below(stride)), -2, 7);
    }
  }
  const auto size = static_cast<int>(plan.scale.size());
  for (int bar = firstBar; bar < plan.bars(); ++bar) {
    const Motif& motif = motifs[bar % 4 == 2 ? 1 : 0];
    double beat = bar * kBeatsPerBar;
    if (bar == plan.bars() - 1) {
      part.notes.push_back({beat, kBeatsPerBar, plan.pitch(octave * size), 0.9});
      return;
    }
    for (std::size_t i = 0; i < motif.beats.size(); ++i) {
      const double length = std::abs(motif.beats[i]);  // negative: a rest
      // Strong beats stay on the chord.
      int degree = motif.degrees[i];
      if (i == 0) degree = degree / 2 * 2;
      if (motif.beats[i] > 0)
        part.notes.push_back(
            {beat, length * 0.95, plan.pitch(octave * size + plan.chord(bar) % size + degree), i == 0 ? 1.0 : 0.8});
      beat += length;
    }
  }
}

void addChords(Part& part, const Plan& plan, int octave, const Steps& tones, double beats, double gate) {
  const auto size = static_cast<int>(plan.scale.size());
  for (int bar = 0; bar < plan.bars(); ++bar)
    for (double beat = 0; beat < kBeatsPerBar; beat += beats)
      for (const int tone : tones)
        part.notes.push_back({bar * kBeatsPerBar + beat, beats * gate,
                              plan.pitch(octave * size + plan.chord(bar) + tone), beat == 0 ? 1.0 : 0.8});
}

void addArpeggio(Part& part, const Plan& plan, int octave, const Steps& order, double beats) {
  const auto size = static_cast<int>(plan.scale.size());
  for (int bar = 0; bar < plan.bars(); ++bar) {
    std::size_t i = 0;
    for (double beat = 0; beat < kBeatsPerBar; beat += beats, ++i)
      part.notes.push_back({bar * kBeatsPerBar + beat, beats * 1.5,
                            plan.pitch(octave * size + plan.chord(bar) + order[i % order.size()]),
                            i % 4 == 0 ? 0.95 : 0.7});
  }
}

Score happy(const Plan& plan) {
  Score score = plan.begin(0.14, 0.85);
  const Timbre pluck{1.3, 1, 0.004, 0.35, 0.08, 0.3};
  const Timbre lead{1.5, 0.7, 0.015, 0, 0.07, 1, 5, 8};
  const Timbre bass{1.8, 1, 0.006, 0.5, 0.05, 0.4};
  addMelody(addPart(score, lead, 0.55), plan, 3, {{1, 0.5, 0.5, 1, 1}, {0.5, 0.5, 1, 0.5, 0.5, 1}, {1.5, 0.5, 1, 1}}, 2,
            2);
  addArpeggio(addPart(score, pluck, 0.5), plan, 2, {0, 2, 4, 7, 4, 2}, 0.5);
  addChords(addPart(score, pluck, 0.22), plan, 1, {0, 2, 4}, 1, 0.5);
  addArpeggio(addPart(score, bass, 0.9), plan, 0, {0, 4}, 1);
  for (int bar = 1; bar + 1 < plan.bars(); ++bar)
    for (int beat = 0; beat < 4; ++beat) {
      const double at = bar * kBeatsPerBar + beat;
      score.drums.push_back({at, beat % 2 == 0 ? Drum::Kick : Drum::Snare, beat % 2 == 0 ? 0.7 : 0.35});
      score.drums.push_back({at + 0.5, Drum::Hat, 0.18});
    }
  return score;
}

Score calm(const Plan& plan) {
  Score score = plan.begin(0.42, 0.45);
  const Timbre pad{2.4, 0.6, 0.9, 0, 1.4, 1, 6};
  const Timbre bell{2.6, 0.2, 0.012, 1.4, 0.8, 0.1};
  const Timbre bass{3, 0.5, 0.35, 0, 0.9, 1};
  addChords(addPart(score, pad, 0.35), plan, 2, {0, 2, 4, 6}, kBeatsPerBar, 1);
  addChords(addPart(score, bass, 0.55), plan, 0, {0}, kBeatsPerBar, 0.98);
  addArpeggio(addPart(score, bell, 0.3), plan, 3, {0, 4, 2, 6}, 1);
  addMelody(addPart(score, bell, 0.4), plan, 4, {{2, -2}, {-1, 3}, {1, 1, -2}}, 1, 1);
  return score;
}

Score sad(const Plan& plan) {
  Score score = plan.begin(0.34, 0.5);
  const Timbre piano{1.9, 0.9, 0.012, 1.1, 0.3, 0.12};
  const Timbre cello{1.7, 0.9, 0.16, 0, 0.35, 1, 3, 14};
  addArpeggio(addPart(score, piano, 0.5), plan, 1, {0, 2, 4, 2}, 1);
  addChords(addPart(score, piano, 0.5), plan, 0, {0}, kBeatsPerBar, 0.95);
  Part& tune = addPart(score, cello, 0.6);
  addMelody(tune, plan, 2, {{2, 1, 1}, {3, 1}, {1.5, 0.5, 2}}, 1, 1);
  // A sighing line: each phrase sinks and dies away.
  for (Note& note : tune.notes) {
    const double inPhrase = std::fmod(note.startBeat, 2 * kBeatsPerBar) / (2 * kBeatsPerBar);
    note.level *= 1 - 0.45 * inPhrase;
  }
  return score;
}

Score angry(const Plan& plan) {
  Score score = plan.begin(0.08, 0.9);
  const Timbre guitar{0.8, 1, 0.003, 0, 0.03, 1, 9, 0, 0, 4};
  const Timbre lead{0.7, 1, 0.004, 0, 0.05, 1, 14, 25, 0, 2.5};
  const Timbre bass{0.9, 1, 0.003, 0, 0.03, 1, 4, 0, 0, 2};
  Dice dice(plan.seed);
  const auto size = static_cast<int>(plan.scale.size());
  Part chug{guitar, 0.5, {}};
  Part low{bass, 0.6, {}};
  for (int bar = 0; bar < plan.bars(); ++bar)
    for (int eighth = 0; eighth < 8; ++eighth) {
      const double at = bar * kBeatsPerBar + eighth * 0.5;
      const bool accent = eighth == 0 || eighth == 3 || eighth == 6;
      const double root = plan.pitch(size + plan.chord(bar)) + (eighth == 7 && dice.below(2) == 0 ? 1 : 0);
      for (const double tone : {0.0, 7.0, 12.0})
        chug.notes.push_back({at, accent ? 0.46 : 0.22, root + tone, accent ? 1.0 : 0.6});
      low.notes.push_back({at, 0.42, root - 12, 1});
    }
  score.parts = {chug, low};
  addMelody(addPart(score, lead, 0.33), plan, 3, {{0.5, 0.5, 0.5, 0.5, 1, 1}, {1, 0.5, 0.5, 0.5, 0.5, 1}}, 2, 4);
  for (int bar = 0; bar < plan.bars(); ++bar)
    for (int eighth = 0; eighth < 8; ++eighth) {
      const double at = bar * kBeatsPerBar + eighth * 0.5;
      if (eighth % 4 == 2) score.drums.push_back({at, Drum::Snare, 0.9});
      if (eighth % 4 == 0 || eighth == 3 || eighth == 7) score.drums.push_back({at, Drum::Kick, 1});
      score.drums.push_back({at, Drum::Hat, 0.35});
    }
  return score;
}

Score fearful(const Plan& plan) {
  Score score = plan.begin(0.38, 0.62);
  const Timbre drone{1.2, 0.8, 1.2, 0, 1.5, 1, 22};
  const Timbre strings{1.1, 1, 0.25, 0, 0.5, 1, 18, 30, 9};
  const Timbre stab{0.9, 1, 0.004, 0.5, 0.2, 0.3, 30};
  Dice dice(plan.seed);
  addChords(addPart(score, drone, 0.5), plan, 0, {0}, 2 * kBeatsPerBar / 2, 1);
  Part shiver{strings, 0.28, {}};
  Part shock{stab, 0.7, {}};
  for (int bar = 0; bar < plan.bars(); ++bar) {
    const double at = bar * kBeatsPerBar;
    // A cluster that creeps upwards by semitones, then falls back.
    const double creep = bar % 6;
    const double swell = 0.45 + 0.11 * creep;
    for (const double tone : {0.0, 1.0, 6.0})
      shiver.notes.push_back({at, kBeatsPerBar, plan.root + 36 + creep + tone, swell});
    // Silence, then a blow nobody expects.
    if (bar > 0 && dice.below(2) == 0) {
      const double late = at + 0.5 + 0.5 * dice.below(6);
      for (const double tone : {0.0, 6.0, 11.0, 13.0}) shock.notes.push_back({late, 0.8, plan.root + 24 + tone, 0.9});
    }
    for (const double beat : {0.0, 0.35, 2.0, 2.35})
      score.drums.push_back({at + beat, Drum::Heart, beat == std::floor(beat) ? 0.9 : 0.6});
  }
  score.parts.push_back(shiver);
  score.parts.push_back(shock);
  const Timbre whistle{3, 0.3, 0.3, 0, 0.6, 1, 8, 40};
  addMelody(addPart(score, whistle, 0.22), plan, 4, {{3, -1}, {-2, 1, 1}, {-1, 2, -1}}, 3, 2);
  return score;
}

const std::vector<Plan>& plans() {
  static const std::vector<Plan> kPlans{
      {"Morning Light", happy, 11, 118, 32, 43, kMajor, {0, 4, 5, 3}},
      {"Paper Kites", happy, 5, 128, 28, 45, kMajor, {0, 3, 4, 3}},
      {"Market Day", happy, 23, 124, 30, 41, kMajor, {0, 5, 3, 4}},
      {"Still Harbour", calm, 3, 62, 38, 41, kMajor, {0, 3, 0, 4}},
      {"Snow on Moss", calm, 14, 56, 40, 38, kMajor, {0, 5, 3, 3}},
      {"Lanterns", calm, 31, 66, 34, 43, kMajor, {3, 0, 3, 4}},
      {"Empty Chair", sad, 9, 58, 36, 45, kMinor, {0, 5, 3, 4}},
      {"Letters Unsent", sad, 19, 52, 38, 40, kHarmonicMinor, {0, 3, 5, 4}},
      {"Iron Gate", angry, 7, 148, 26, 28, kPhrygian, {0, 0, 1, 0}},
      {"Broken Glass", angry, 29, 164, 24, 31, kPhrygian, {0, 1, 0, 5}},
      {"Cellar Stairs", fearful, 13, 76, 30, 36, kOctatonic, {0, 0, 1, 0}},
      {"Something in the Fog", fearful, 37, 68, 34, 33, kOctatonic, {0, 1, 0, 3}},
  };
  return kPlans;
}

}  // namespace

Score composeDemoPiece(std::string_view title) {
  for (const Plan& plan : plans())
    if (plan.title == title) return plan.arrange(plan);
  throw std::invalid_argument("no such demo piece: " + std::string(title));
}

}  // namespace moodogram
