// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_stream.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/audio/audio_error.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kBlockFrames = 4096;
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
    for (std::size_t c = firstPair; c < in; ++c) weights[(c - firstPair) % 2][c] = kMinus3Db;
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

void PlaybackStream::restart() {
  m_resamplers.clear();
  for (std::size_t c = 0; c < m_mix.size(); ++c) m_resamplers.emplace_back(format().sampleRateHz, m_outputRateHz);
  m_ready.assign(m_mix.size(), {});
  m_readyOffset = 0;
  m_atEnd = false;
}

void PlaybackStream::seek(double seconds) {
  restart();
  m_reader->seek(std::llround(std::max(seconds, 0.0) * format().sampleRateHz));
}

void PlaybackStream::fill() {
  const auto channels = static_cast<std::size_t>(format().channels);
  m_interleaved.resize(kBlockFrames * channels);
  std::size_t frames = 0;
  try {
    frames = m_reader->read(m_interleaved);
  } catch (const AudioError& error) {
    m_damage = error.what();
  }
  for (auto& samples : m_ready)
    samples.erase(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(m_readyOffset));
  m_readyOffset = 0;
  for (std::size_t out = 0; out < m_mix.size(); ++out) {
    if (frames == 0) {
      m_resamplers[out].finish(m_ready[out]);
      continue;
    }
    m_channel.assign(frames, 0);
    for (std::size_t in = 0; in < channels; ++in) {
      const float weight = m_mix[out][in];
      if (weight == 0) continue;
      for (std::size_t f = 0; f < frames; ++f) m_channel[f] += weight * m_interleaved[f * channels + in];
    }
    m_resamplers[out].process(m_channel, m_ready[out]);
  }
  m_atEnd = frames == 0;
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
