// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/audio/resampler.h"
#include "core/base/message.h"
#include "core/base/signal_range.h"
#include "core/dsp/band_filter.h"
#include "ui/player/time_stretch.h"

namespace moodogram::ui {

/// Where in the track a frame comes from.
struct StreamPlace {
  double seconds = 0;
  /// Where the piece that it belongs to ends and where the next one begins; infinite while that is not known. The same
  /// place twice: the end of all.
  double untilSeconds = 0;
  double thenSeconds = 0;
};

/// A file as the output wants it: channels mixed, rate converted, faster or slower at the same pitch, one band of it or
/// one part of it over and over if asked for. One thread at a time.
class PlaybackStream {
 public:
  /// Throws AudioError.
  explicit PlaybackStream(const std::filesystem::path& file);

  const AudioFormat& format() const { return m_reader->format(); }

  /// What read() delivers from now on. Goes back to the start.
  void setOutput(int sampleRateHz, int channels);
  /// 1: as recorded. Goes back to the start.
  void setSpeed(double speed);
  /// Frame 0 of what read() delivers is at `seconds`; at `endSeconds` the stream ends. Throws AudioError.
  void seek(double seconds, std::optional<double> endSeconds = {});
  /// Whenever reading comes to the end of this part it goes on at its start, unless seek() gave an end.
  void setLoop(std::optional<TimeRange> loop);
  /// Whether what comes next has its place in the track behind these seconds.
  bool hasReadBeyond(double seconds) const { return m_sourceFrame > sourceFrameAt(seconds); }
  /// Takes effect at what read() has not prepared yet, without a click.
  void setBand(std::optional<FrequencyBand> band);
  /// Fills up to interleaved.size() / channels frames; fewer only at the end, then 0. A file that fails in the middle
  /// ends there, and damage() says why.
  std::size_t read(std::span<float> interleaved);
  /// How many frames read() will about deliver until the end; nullopt: it is not known for sure, or there is a loop or
  /// a part.
  std::optional<std::int64_t> framesLeft() const;
  /// How many it delivers of the whole track; nullopt: the length is not known, or only estimated.
  std::optional<std::int64_t> framesInAll() const;
  const std::optional<Message>& damage() const { return m_damage; }
  /// Of a frame that read() delivered since the last seek(); forgets where earlier frames were.
  StreamPlace placeOf(std::int64_t frame);

 private:
  /// A piece of the track that was read without a jump.
  struct Piece {
    std::int64_t firstRead = 0;  ///< counted in file frames since the last seek()
    std::int64_t sourceFrame = 0;
  };

  void fill();
  std::size_t readSource();
  void convert(std::size_t frames);
  void restart();
  std::int64_t sourceFrameAt(double seconds) const;
  double secondsAt(std::int64_t sourceFrame) const;

  std::unique_ptr<AudioReader> m_reader;
  int m_outputRateHz = 0;
  std::vector<std::vector<float>> m_mix;  ///< [output channel][file channel]
  std::vector<Resampler> m_resamplers;    ///< one an output channel
  double m_speed = 1;
  std::unique_ptr<TimeStretch> m_stretch;       ///< nullptr at speed 1
  std::vector<std::vector<float>> m_resampled;  ///< on its way into it
  std::vector<BandFilter> m_filters;
  std::size_t m_filterDelay = 0;  ///< frames at the beginning that are none of the track
  std::optional<FrequencyBand> m_band;
  std::vector<std::vector<float>> m_ready;
  std::size_t m_readyOffset = 0;
  std::vector<float> m_interleaved;
  std::vector<float> m_channel;
  std::int64_t m_sourceFrame = 0;  ///< that is read next
  std::int64_t m_framesRead = 0;   ///< of the file, since the last seek()
  std::deque<Piece> m_pieces;
  std::optional<std::int64_t> m_endFrame;
  std::optional<std::pair<std::int64_t, std::int64_t>> m_loop;
  bool m_atEnd = false;
  std::optional<Message> m_damage;
};

/// Weights from file channels to output channels. Each row sums to 1, so nothing clips that did not before. More than
/// two channels are taken for the order of WAV and FLAC (left, right, centre, low frequencies, then pairs) and folded
/// to stereo as in ITU-R BS.775: centre and surrounds 3 dB down, low frequencies left out. Of seven, one is behind.
std::vector<std::vector<float>> mixWeights(int fileChannels, int outputChannels);

}  // namespace moodogram::ui
