// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_reader.h"

#include <algorithm>
#include <utility>

#include "core/audio/audio_error.h"

namespace moodogram {
namespace {

constexpr std::size_t kBlockFrames = 16384;
constexpr double kMostReady = 1 << 20;           // samples at the wanted rate, from a block
constexpr double kLongestReserveSeconds = 3600;  // headers lie

}  // namespace

MonoReader::MonoReader(const std::filesystem::path& file, int targetRateHz, const ChannelSelection& selection)
    : MonoReader(file, AudioReader::open(file), targetRateHz, selection) {}

MonoReader::MonoReader(const std::filesystem::path& file, std::unique_ptr<AudioReader> reader, int targetRateHz,
                       const ChannelSelection& selection)
    : m_file(file),
      m_reader(std::move(reader)),
      m_selection(selection),
      m_targetRateHz(targetRateHz > 0 ? targetRateHz : m_reader->format().sampleRateHz),
      m_resampler(m_reader->format().sampleRateHz, m_targetRateHz),
      m_interleaved(kBlockFrames * static_cast<std::size_t>(m_reader->format().channels)) {}

std::size_t MonoReader::read(std::span<float> output) {
  std::size_t filled = 0;
  while (filled < output.size()) {
    if (m_readyOffset == m_ready.size()) {
      if (m_atEnd) break;
      if (m_targetRateHz == m_reader->format().sampleRateHz)
        filled += decode(output.subspan(filled));
      else
        fill();
      continue;
    }
    const std::size_t count = std::min(output.size() - filled, m_ready.size() - m_readyOffset);
    std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_readyOffset), count,
                output.begin() + static_cast<std::ptrdiff_t>(filled));
    m_readyOffset += count;
    filled += count;
  }
  return filled;
}

std::size_t MonoReader::decode(std::span<float> mono) {
  const auto channels = static_cast<std::size_t>(m_reader->format().channels);
  const bool isMono = channels == 1 && m_selection.kind != ChannelSelection::Kind::Side;
  const std::size_t wanted = std::min(mono.size(), kBlockFrames);
  std::size_t frames = 0;
  try {
    frames = m_reader->read(isMono ? mono.first(wanted) : std::span<float>(m_interleaved).first(wanted * channels));
  } catch (const AudioError& error) {
    if (error.kind() != AudioErrorKind::Truncated) throw;
    m_warning = error.message();
  }
  if (!m_warning && m_reader->hasNonFiniteSamples()) m_warning = nonFiniteWarning(m_file);
  m_atEnd = frames == 0;
  if (!isMono)
    mixChannels(std::span<const float>(m_interleaved).first(frames * channels), static_cast<int>(channels), m_selection,
                mono.first(frames));
  return frames;
}

void MonoReader::fill() {
  m_ready.clear();
  m_readyOffset = 0;
  // Of a rate that a damaged header says, or of a slow sensor, few frames make very many.
  const double growth = static_cast<double>(m_targetRateHz) / m_reader->format().sampleRateHz;
  m_mono.resize(std::clamp(static_cast<std::size_t>(kMostReady / growth), std::size_t{1}, kBlockFrames));
  const std::size_t frames = decode(m_mono);
  if (frames == 0)
    m_resampler.finish(m_ready);
  else
    m_resampler.process(std::span<const float>(m_mono).first(frames), m_ready);
}

std::vector<float> readMono(const std::filesystem::path& file, int targetRateHz) {
  MonoReader reader(file, targetRateHz);
  std::vector<float> samples;
  if (const double seconds = reader.sourceFormat().durationSeconds(); seconds > 0 && seconds < kLongestReserveSeconds)
    samples.reserve(static_cast<std::size_t>(seconds * reader.sampleRateHz()) + kBlockFrames);
  std::vector<float> block(kBlockFrames);
  while (const std::size_t count = reader.read(block))
    samples.insert(samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
  return samples;
}

}  // namespace moodogram
