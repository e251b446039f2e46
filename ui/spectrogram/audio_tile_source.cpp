// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/audio/audio_reader.h"
#include "core/base/progress.h"
#include "ui/spectrogram/tile_source.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kBlockFrames = 1 << 14;

class AudioTileSource : public TileSource {
 public:
  AudioTileSource(const std::filesystem::path& file, const TileTransform& transform)
      : m_reader(AudioReader::open(file)),
        m_channel(transform.channel),
        m_renderer(transform.spectrum, m_reader->format().sampleRateHz),
        m_sampleCount(m_reader->format().frames) {}

  int sampleRateHz() const override { return m_reader->format().sampleRateHz; }
  const BinAxis& bins() const override { return m_renderer.bins(); }
  std::int64_t sampleCount() const override { return m_sampleCount; }
  bool endReached() const override { return m_endReached; }
  const std::optional<std::string>& damage() const override { return m_damage; }

  SpectrumTile render(std::int64_t first, double samplesPerColumn, int columns, const std::stop_token& stop) override {
    const std::int64_t begin = std::max<std::int64_t>(first - m_renderer.marginSamples(), 0);
    const std::int64_t end =
        first + static_cast<std::int64_t>(std::ceil(samplesPerColumn * columns)) + m_renderer.marginSamples();
    load(begin, end, stop);
    return m_renderer.render(m_pcm, m_pcmStart, first, samplesPerColumn, columns);
  }

 private:
  /// Afterwards m_pcm starts at `begin` and reaches to `end` or to the end of the track. Neighbouring tiles read on
  /// without a seek.
  void load(std::int64_t begin, std::int64_t end, const std::stop_token& stop) {
    const std::int64_t loadedEnd = m_pcmStart + static_cast<std::int64_t>(m_pcm.size());
    if (m_positionKnown && begin >= m_pcmStart && begin <= loadedEnd) {
      m_pcm.erase(m_pcm.begin(), m_pcm.begin() + (begin - m_pcmStart));
      m_pcmStart = begin;
    } else if (!seek(begin)) {
      return;
    }
    try {
      while (!(m_endReached && position() >= m_sampleCount) && position() < end) {
        throwIfStopped(stop);
        if (!readBlock(static_cast<std::size_t>(end - position()))) setEnd();
      }
    } catch (const AudioError& error) {
      m_damage = error.what();
      setEnd();
    }
  }

  /// A place that cannot be reached is drawn as silence; what lies elsewhere may still be good.
  bool seek(std::int64_t frame) {
    m_pcm.clear();
    m_pcmStart = frame;
    m_positionKnown = false;
    if (m_endReached && frame >= m_sampleCount) return false;
    try {
      m_reader->seek(frame);
    } catch (const AudioError& error) {
      m_damage = error.what();
      return false;
    }
    m_positionKnown = true;
    return true;
  }

  bool readBlock(std::size_t wantedFrames) {
    const auto channels = static_cast<std::size_t>(m_reader->format().channels);
    m_interleaved.resize(std::min(wantedFrames, kBlockFrames) * channels);
    const std::size_t frames = m_reader->read(m_interleaved);
    m_pcm.resize(m_pcm.size() + frames);
    mixChannels(std::span<const float>(m_interleaved).first(frames * channels), m_reader->format().channels, m_channel,
                std::span(m_pcm).last(frames));
    return frames > 0;
  }

  std::int64_t position() const { return m_pcmStart + static_cast<std::int64_t>(m_pcm.size()); }

  void setEnd() {
    m_sampleCount = position();
    m_endReached = true;
  }

  std::unique_ptr<AudioReader> m_reader;
  ChannelSelection m_channel;
  SpectrumRenderer m_renderer;
  std::int64_t m_sampleCount;
  bool m_endReached = false;
  std::optional<std::string> m_damage;
  std::vector<float> m_pcm;  ///< mono, from m_pcmStart; the reader stands behind its last sample
  std::int64_t m_pcmStart = 0;
  bool m_positionKnown = true;
  std::vector<float> m_interleaved;
};

}  // namespace

std::unique_ptr<TileSource> openAudioTileSource(const std::filesystem::path& file, const TileTransform& transform) {
  return std::make_unique<AudioTileSource>(file, transform);
}

}  // namespace moodogram::ui
