// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_mixer.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace moodogram::ui {

void PlaybackMixer::clear() {
  m_voices.clear();
  m_next.reset();
  m_damage.reset();
  m_heard = 0;
}

void PlaybackMixer::begin(PlaybackVoice voice) {
  clear();
  const float gain = loudnessFactor(voice.replayGain, m_loudness);
  m_voices.push_back({.voice = std::move(voice), .gain = gain});
  m_mixed = 0;
  m_isPart = false;
}

void PlaybackMixer::setNext(std::optional<PlaybackVoice> next) {
  m_next = std::move(next);
  m_nextIsNewer = true;
  if (!m_next) return;
  m_next->stream->setSpeed(m_speed);
  m_next->stream->setBand(m_band);
  m_next->stream->setOutput(m_sampleRateHz, static_cast<int>(m_channels));
}

void PlaybackMixer::setOutput(int sampleRateHz, int channels) {
  m_sampleRateHz = sampleRateHz;
  m_channels = static_cast<std::size_t>(channels);
  for (Voice& voice : m_voices) voice.voice.stream->setOutput(sampleRateHz, channels);
  if (m_next) m_next->stream->setOutput(sampleRateHz, channels);
}

void PlaybackMixer::setBand(std::optional<FrequencyBand> band) {
  m_band = band;
  for (Voice& voice : m_voices) voice.voice.stream->setBand(band);
  if (m_next) m_next->stream->setBand(band);
}

void PlaybackMixer::setSpeed(double speed) {
  m_speed = speed;
  for (Voice& voice : m_voices) voice.voice.stream->setSpeed(speed);
  if (m_next) m_next->stream->setSpeed(speed);
}

std::size_t PlaybackMixer::indexAt(std::int64_t frame) const {
  std::size_t index = 0;
  while (index + 1 < m_voices.size() && m_voices[index + 1].firstFrame <= frame) ++index;
  return index;
}

void PlaybackMixer::seek(std::int64_t heardFrame, double seconds, std::optional<double> endSeconds) {
  const std::size_t heard = indexAt(heardFrame);
  if (heard + 1 < m_voices.size() && !m_nextIsNewer) setNext(std::move(m_voices[heard + 1].voice));
  Voice voice = std::move(m_voices[heard]);
  voice.firstFrame = 0;
  voice.fadeFrames = 0;
  voice.ended = false;
  m_voices.clear();
  m_voices.push_back(std::move(voice));
  m_heard = 0;
  m_mixed = 0;
  m_isPart = endSeconds.has_value();
  m_voices[0].voice.stream->seek(seconds, endSeconds);
}

std::int64_t PlaybackMixer::fadeFrames() const {
  const auto wanted = std::llround(std::max(m_next->crossfadeSeconds, 0.0) * m_sampleRateHz);
  const auto now = wanted > 0 ? m_voices.back().voice.stream->framesInAll() : std::nullopt;
  const auto then = wanted > 0 ? m_next->stream->framesInAll() : std::nullopt;
  return now && then ? std::min<std::int64_t>(wanted, std::min(*now, *then) / 2) : 0;
}

void PlaybackMixer::beginNext(std::int64_t fadeFrames) {
  const float gain = loudnessFactor(m_next->replayGain, m_loudness);
  m_voices.push_back({.voice = std::move(*m_next), .firstFrame = m_mixed, .fadeFrames = fadeFrames, .gain = gain});
  m_next.reset();
  m_nextIsNewer = false;
}

/// `block` begins at m_mixed. A fade keeps the power of two tracks that have nothing to do with each other.
void PlaybackMixer::add(Voice& voice, const Voice* after, std::span<float> block, std::span<const float> samples) {
  const float wanted = loudnessFactor(voice.voice.replayGain, m_loudness);
  const std::size_t frames = samples.size() / m_channels;
  const auto progress = [this](const Voice& of, std::size_t frame) {
    const auto since = static_cast<double>(m_mixed + static_cast<std::int64_t>(frame) - of.firstFrame);
    return std::numbers::pi / 2 * std::min(since / static_cast<double>(of.fadeFrames), 1.0);
  };
  const bool comes = voice.fadeFrames > 0 && m_mixed < voice.firstFrame + voice.fadeFrames;
  for (std::size_t f = 0; f < frames; ++f) {
    float gain = voice.gain + (wanted - voice.gain) * static_cast<float>(f + 1) / static_cast<float>(frames);
    if (comes) gain *= static_cast<float>(std::sin(progress(voice, f)));
    if (after != nullptr) gain *= static_cast<float>(std::cos(progress(*after, f)));
    for (std::size_t c = 0; c < m_channels; ++c) block[f * m_channels + c] += gain * samples[f * m_channels + c];
  }
  voice.gain = wanted;
}

std::size_t PlaybackMixer::mix(std::span<float> block) {
  m_samples.resize(block.size());
  Voice& last = m_voices.back();
  const std::size_t frames = last.voice.stream->read(m_samples);
  last.ended = frames < block.size() / m_channels;
  const std::span<float> mixed = block.first(frames * m_channels);
  std::ranges::fill(mixed, 0.0F);
  add(last, nullptr, mixed, std::span(m_samples).first(mixed.size()));
  for (std::size_t i = 0; i + 1 < m_voices.size(); ++i) {
    Voice& voice = m_voices[i];
    const Voice& after = m_voices[i + 1];
    if (voice.ended) continue;
    const std::int64_t left = after.firstFrame + after.fadeFrames - m_mixed;
    const auto wanted = static_cast<std::size_t>(std::clamp<std::int64_t>(left, 0, static_cast<std::int64_t>(frames)));
    const std::span<float> samples = std::span(m_samples).first(wanted * m_channels);
    const std::size_t got = wanted > 0 ? voice.voice.stream->read(samples) : 0;
    add(voice, &after, mixed, samples.first(got * m_channels));
    if (const auto& damage = voice.voice.stream->damage(); damage && got < wanted)
      m_damage = {voice.voice.track, *damage};
    voice.ended = got < wanted || left <= static_cast<std::int64_t>(frames);
  }
  m_mixed += static_cast<std::int64_t>(frames);
  return frames;
}

std::size_t PlaybackMixer::read(std::span<float> interleaved) {
  const std::size_t wanted = interleaved.size() / m_channels;
  std::size_t done = 0;
  while (done < wanted) {
    std::size_t most = wanted - done;
    if (m_next && !m_isPart) {
      const std::int64_t fade = fadeFrames();
      const std::optional<std::int64_t> left = fade > 0 ? m_voices.back().voice.stream->framesLeft() : std::nullopt;
      if (left && *left > fade) {
        most = std::min(most, static_cast<std::size_t>(*left - fade));
      } else if (left && *left > 0) {
        beginNext(*left);
        continue;
      }
    }
    done += mix(interleaved.subspan(done * m_channels, most * m_channels));
    if (!m_voices.back().ended) continue;
    if (const auto& damage = m_voices.back().voice.stream->damage()) m_damage = {m_voices.back().voice.track, *damage};
    if (!m_next || m_isPart) break;
    beginNext(0);
  }
  return done;
}

PlaybackMixer::Heard PlaybackMixer::heardAt(std::int64_t frame) {
  m_heard = indexAt(frame);
  while (m_heard > 0 && m_voices.front().ended) {
    m_voices.pop_front();
    --m_heard;
  }
  Voice& voice = m_voices[m_heard];
  return {voice.voice.track, voice.voice.stream->placeOf(frame - voice.firstFrame)};
}

}  // namespace moodogram::ui
