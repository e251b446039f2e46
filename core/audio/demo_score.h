// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace moodogram {

/// How a voice of the demo synthesiser sounds: harmonics h = 1, 2, ... with amplitudes h^-rollOff.
struct Timbre {
  double rollOff = 1.5;      ///< higher is softer
  double evenHarmonics = 1;  ///< 0: hollow, like a clarinet
  double attackSeconds = 0.01;
  double decaySeconds = 0;  ///< to 1/e, for plucked and struck voices; 0 is sustained
  double releaseSeconds = 0.08;
  double brightness = 1;   ///< how much of the harmonics is left once a note has decayed, 0 to 1
  double detuneCents = 0;  ///< two oscillators apart by so much
  double vibratoCents = 0;
  double tremoloHz = 0;
  double drive = 0;  ///< 0 is clean, 1 and more distorted
};

struct Note {
  double startBeat = 0;
  double beats = 1;
  double pitch = 60;  ///< MIDI number, 69 is 440 Hz
  double level = 1;
};

enum class Drum { Kick, Snare, Hat, Heart };

struct DrumHit {
  double beat = 0;
  Drum drum = Drum::Kick;
  double level = 1;
};

struct Part {
  Timbre timbre;
  double level = 1;
  std::vector<Note> notes;
};

/// A whole piece, ready to be rendered.
struct Score {
  double beatsPerMinute = 100;
  double seconds = 30;
  double reverb = 0.2;  ///< share of the reverberated sound
  double peak = 0.8;    ///< of the finished piece; quiet moods stay quiet
  std::vector<Part> parts;
  std::vector<DrumHit> drums;
};

/// The score of a demo piece by its title. Always the same.
Score composeDemoPiece(std::string_view title);

}  // namespace moodogram
