// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_stream.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/audio/audio_error.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kBlockFrames = 2048;
constexpr float kMinus3Db = 0.70710678F;

}  // namespace

std::vector<std::vector<float>> mixWeights(int fileChannels, int outputChannels) {
  const auto in = static_cast<std::size_t>(fileChannels);
  const auto out = static_cast<std::size_t>(outputChannels);
  std::vector<std::vector<float>> weights(out, std::vector<float>(in, 0));
  if (in == out) {
    for (std::size_t c = 0; c < in; ++c) weights[c][c] = 1;
  } else if (out == 1) {
    std::fill(weights[0].begin(), weights[0].end(), 1.0F);
  } else if (in == 1) {
    weights[0][0] = weights[1][0] = 1;
  } else {
    weights[0][0] = weights[1][1] = 1;
    const bool hasCentre = in == 3 || in >= 5;
    const std::size_t firstPair = !hasCentre ? 2 : in >= 6 ? 4 : 3;
    if (hasCentre) weights[0][2] = weights[1][2] = kMinus3Db;
    std::size_t firstSide = firstPair;
    if (in == 7) {  // one behind, then the sides
      weights[0][4] = weights[1][4] = kMinus3Db;
      firstSide = 5;
    }
    for (std::size_t c = firstSide; c < in; ++c) weights[(c - firstSide) % 2][c] = kMinus3Db;
  }
  for (auto& row : weights) {
    const float sum = std::accumulate(row.begin(), row.end(), 0.0F);
    if (sum > 0) std::transform(row.begin(), row.end(), row.begin(), [sum](float w) { return w / sum; });
  }
  return weights;
}

PlaybackStream::PlaybackStream(const std::filesystem::path& file) : m_reader(AudioReader::open(file)) {
  setOutput(format().sampleRateHz, format().channels);
}

void PlaybackStream::setOutput(int sampleRateHz, int channels) {
  m_outputRateHz = sampleRateHz;
  m_mix = mixWeights(format().channels, channels);
  seek(0);
}

void PlaybackStream::setSpeed(double speed) {
  if (speed == m_speed) return;
  m_speed = speed;
  seek(0);
}

std::int64_t PlaybackStream::sourceFrameAt(double seconds) const {
  return std::llround(std::max(seconds, 0.0) * format().sampleRateHz);
}

double PlaybackStream::secondsAt(std::int64_t sourceFrame) const {
  return static_cast<double>(sourceFrame) / format().sampleRateHz;
}

void PlaybackStream::restart() {
  m_resamplers.clear();
  m_filters.clear();
  for (std::size_t c = 0; c < m_mix.size(); ++c) {
    m_resamplers.emplace_back(format().sampleRateHz, m_outputRateHz);
    m_filters.emplace_back(m_outputRateHz).setBand(m_band);
  }
  m_stretch.reset();
  if (m_speed != 1) m_stretch = std::make_unique<TimeStretch>(m_outputRateHz, m_mix.size(), m_speed);
  m_filterDelay = m_filters[0].delaySamples();
  m_ready.assign(m_mix.size(), {});
  m_readyOffset = 0;
  m_atEnd = false;
}

void PlaybackStream::seek(double seconds, std::optional<double> endSeconds) {
  restart();
  m_sourceFrame = sourceFrameAt(seconds);
  m_reader->seek(m_sourceFrame);
  m_framesRead = 0;
  m_pieces = {{0, m_sourceFrame}};
  m_endFrame.reset();
  if (endSeconds) m_endFrame = std::max(sourceFrameAt(*endSeconds), m_sourceFrame);
}

void PlaybackStream::setLoop(std::optional<TimeRange> loop) {
  m_loop.reset();
  if (!loop) return;
  const std::int64_t start = sourceFrameAt(loop->startSeconds);
  if (const std::int64_t end = sourceFrameAt(loop->endSeconds); end > start) m_loop.emplace(start, end);
}

void PlaybackStream::setBand(std::optional<FrequencyBand> band) {
  m_band = band;
  for (BandFilter& filter : m_filters) filter.setBand(band);
}

std::size_t PlaybackStream::readSource() {
  const auto channels = static_cast<std::size_t>(format().channels);
  const auto readUpTo = [&](std::int64_t end) -> std::size_t {
    const auto most = static_cast<std::size_t>(std::clamp<std::int64_t>(end - m_sourceFrame, 0, kBlockFrames));
    m_interleaved.resize(most * channels);
    const std::size_t frames = most > 0 ? m_reader->read(m_interleaved) : 0;
    m_sourceFrame += static_cast<std::int64_t>(frames);
    m_framesRead += static_cast<std::int64_t>(frames);
    return frames;
  };
  constexpr std::int64_t kNoEnd = std::numeric_limits<std::int64_t>::max();
  try {
    if (m_endFrame) return readUpTo(*m_endFrame);
    if (!m_loop || m_sourceFrame > m_loop->second) return readUpTo(kNoEnd);
    if (const std::size_t frames = readUpTo(m_loop->second)) return frames;
    // The end of the loop, or that of a track that ends before it.
    m_reader->seek(m_sourceFrame = m_loop->first);
    m_pieces.push_back({m_framesRead, m_sourceFrame});
    return readUpTo(m_loop->second);
  } catch (const AudioError& error) {
    m_damage = error.message();
    return 0;
  }
}

/// Of m_interleaved, or at the end (0) what the converters still hold.
void PlaybackStream::convert(std::size_t frames) {
  const auto channels = static_cast<std::size_t>(format().channels);
  if (m_stretch) m_resampled.assign(m_mix.size(), {});
  std::vector<std::vector<float>>& converted = m_stretch ? m_resampled : m_ready;
  for (std::size_t out = 0; out < m_mix.size(); ++out) {
    if (frames == 0) {
      m_resamplers[out].finish(converted[out]);
      continue;
    }
    m_channel.assign(frames, 0);
    for (std::size_t in = 0; in < channels; ++in) {
      const float weight = m_mix[out][in];
      if (weight == 0) continue;
      for (std::size_t f = 0; f < frames; ++f) m_channel[f] += weight * m_interleaved[f * channels + in];
    }
    m_resamplers[out].process(m_channel, converted[out]);
  }
  if (!m_stretch) return;
  m_stretch->process(m_resampled, m_ready);
  if (frames == 0) m_stretch->finish(m_ready);
}

void PlaybackStream::fill() {
  const std::size_t frames = readSource();
  for (auto& samples : m_ready)
    samples.erase(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(m_readyOffset));
  m_readyOffset = 0;
  const std::size_t before = m_ready[0].size();
  convert(frames);
  for (std::size_t out = 0; out < m_mix.size(); ++out) {
    if (frames == 0) m_ready[out].resize(m_ready[out].size() + m_filters[out].delaySamples());
    m_filters[out].process(std::span(m_ready[out]).subspan(std::min(before, m_ready[out].size())));
  }
  // The filters answer late: what they say at first is not of the track.
  m_readyOffset = std::min(m_filterDelay, m_ready[0].size());
  m_filterDelay -= m_readyOffset;
  m_atEnd = frames == 0;
}

std::optional<std::int64_t> PlaybackStream::framesLeft() const {
  if (format().frames < 0 || !format().isLengthExact || m_endFrame || m_loop) return std::nullopt;
  const double unread = static_cast<double>(m_atEnd ? 0 : std::max<std::int64_t>(format().frames - m_sourceFrame, 0));
  const std::size_t inFilter = m_atEnd ? 0 : m_filters[0].delaySamples() - m_filterDelay;
  return std::llround(unread * m_outputRateHz / format().sampleRateHz / m_speed) +
         static_cast<std::int64_t>(m_ready[0].size() - m_readyOffset + inFilter);
}

std::optional<std::int64_t> PlaybackStream::framesInAll() const {
  if (format().frames < 0 || !format().isLengthExact) return std::nullopt;
  return std::llround(static_cast<double>(format().frames) * m_outputRateHz / format().sampleRateHz / m_speed);
}

StreamPlace PlaybackStream::placeOf(std::int64_t frame) {
  const double read = static_cast<double>(frame) * format().sampleRateHz / m_outputRateHz * m_speed;
  while (m_pieces.size() > 1 && static_cast<double>(m_pieces[1].firstRead) <= read) m_pieces.pop_front();
  const Piece& piece = m_pieces.front();
  StreamPlace place;
  place.seconds = secondsAt(piece.sourceFrame) + (read - static_cast<double>(piece.firstRead)) / format().sampleRateHz;
  place.untilSeconds = place.thenSeconds = std::numeric_limits<double>::infinity();
  if (m_pieces.size() > 1) {
    place.untilSeconds = secondsAt(piece.sourceFrame + m_pieces[1].firstRead - piece.firstRead);
    place.thenSeconds = secondsAt(m_pieces[1].sourceFrame);
  } else if (m_atEnd) {
    place.untilSeconds = place.thenSeconds = secondsAt(piece.sourceFrame + m_framesRead - piece.firstRead);
  }
  return place;
}

std::size_t PlaybackStream::read(std::span<float> interleaved) {
  const std::size_t channels = m_mix.size();
  const std::size_t wanted = interleaved.size() / channels;
  const auto available = [&] { return m_ready[0].size() - m_readyOffset; };
  while (available() < wanted && !m_atEnd) fill();
  const std::size_t frames = std::min(wanted, available());
  for (std::size_t f = 0; f < frames; ++f) {
    for (std::size_t c = 0; c < channels; ++c) interleaved[f * channels + c] = m_ready[c][m_readyOffset + f];
  }
  m_readyOffset += frames;
  return frames;
}

}  // namespace moodogram::ui
