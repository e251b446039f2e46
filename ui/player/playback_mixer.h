// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "ui/player/loudness.h"
#include "ui/player/playback_stream.h"

namespace moodogram::ui {

/// One track in the mixing stage.
struct PlaybackVoice {
  int track = 0;  ///< its number
  std::unique_ptr<PlaybackStream> stream;
  ReplayGain replayGain{};
  /// How long it and the track before it are heard together, up to half of either; 0: it follows sample by sample.
  double crossfadeSeconds = 0;
};

/// The mixing stage: one track after the other without a gap, or faded into the next, each as loud as its ReplayGain
/// asks for. It reads ahead of what is heard, so the next track may have begun here while the one before is heard;
/// until it is heard it can still be taken back. One thread at a time.
class PlaybackMixer {
 public:
  /// What is heard.
  struct Heard {
    int track = 0;
    StreamPlace place;
  };

  bool isEmpty() const { return m_voices.empty(); }
  void clear();
  /// Drops everything and begins at the start of this.
  void begin(PlaybackVoice voice);
  /// What comes after the track that is heard. While hasBegunNext(), a seek() has to follow, which takes that back.
  void setNext(std::optional<PlaybackVoice> next);
  /// Whether a later track than the one that is heard has been read already.
  bool hasBegunNext(std::int64_t heardFrame) { return !m_voices.empty() && indexAt(heardFrame) + 1 < m_voices.size(); }

  /// For every stream; the heard one goes back to its start.
  void setOutput(int sampleRateHz, int channels);
  void setBand(std::optional<FrequencyBand> band);
  void setSpeed(double speed);
  void setLoudness(LoudnessMode mode) { m_loudness = mode; }

  /// Goes on at `seconds` of the track that is heard at `heardFrame`; what had begun behind it waits again. Frame 0 of
  /// read() is there. Throws AudioError.
  void seek(std::int64_t heardFrame, double seconds, std::optional<double> endSeconds);
  /// Fills the block; fewer frames only at the end of all.
  std::size_t read(std::span<float> interleaved);
  /// Of a frame that read() delivered since the last seek(); tracks that were heard before it are let go.
  Heard heardAt(std::int64_t frame);
  /// The one that is heard at the last heardAt(), seek() or begin().
  PlaybackStream& heard() { return *m_voices[m_heard].voice.stream; }
  /// Whether the heard track has been read to its end.
  bool heardHasEnded() const { return m_voices[m_heard].ended; }
  struct Damage {
    int track = 0;
    Message message;
  };
  /// A track that read() has come to an early end of since it was asked last, and why.
  std::optional<Damage> takeDamage() { return std::exchange(m_damage, std::nullopt); }

 private:
  struct Voice {
    PlaybackVoice voice;
    std::int64_t firstFrame = 0;
    std::int64_t fadeFrames = 0;  ///< in which it comes in and the one before goes
    float gain = 1;
    bool ended = false;
  };

  std::size_t indexAt(std::int64_t frame) const;
  /// Between the last voice and the next: no longer than half of either, none where a length is not known.
  std::int64_t fadeFrames() const;
  void beginNext(std::int64_t fadeFrames);
  void add(Voice& voice, const Voice* after, std::span<float> block, std::span<const float> samples);
  std::size_t mix(std::span<float> block);

  std::deque<Voice> m_voices;  ///< in the order of time; the last is the one that is read to its end
  std::size_t m_heard = 0;
  std::optional<PlaybackVoice> m_next;
  bool m_nextIsNewer = false;  ///< than the voice that has begun last
  int m_sampleRateHz = 0;
  std::size_t m_channels = 1;
  std::optional<FrequencyBand> m_band;
  double m_speed = 1;
  LoudnessMode m_loudness = LoudnessMode::Off;
  bool m_isPart = false;  ///< ends where the seek said, whatever comes next
  std::int64_t m_mixed = 0;
  std::optional<Damage> m_damage;
  std::vector<float> m_samples;
};

}  // namespace moodogram::ui
