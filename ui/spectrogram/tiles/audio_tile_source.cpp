// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/progress.h"
#include "ui/spectrogram/tiles/pcm_store.h"
#include "ui/spectrogram/tiles/tile_source.h"

namespace moodogram::ui {
namespace {

/// A wide tile is rendered in parts, so that its samples need not be in memory at once.
constexpr std::int64_t kPartSamples = 1 << 19;

class AudioTileRenderer : public TileRenderer {
 public:
  AudioTileRenderer(PcmStore* pcm, const TileTransform& transform)
      : m_pcm(pcm), m_channel(transform.channel), m_renderer(transform.spectrum, pcm->sampleRateHz()) {}

  const BinAxis& bins() const override { return m_renderer.bins(); }

  SpectrumTile render(std::int64_t first, double samplesPerColumn, int columns, const std::stop_token& stop) override {
    SpectrumTile tile{0, bins().count, {}};
    tile.levels.reserve(static_cast<std::size_t>(columns) * tile.bins);
    const int partColumns = std::max(static_cast<int>(static_cast<double>(kPartSamples) / samplesPerColumn), 1);
    while (tile.columns < columns) {
      throwIfStopped(stop);
      const int count = std::min(partColumns, columns - tile.columns);
      const auto begin = first + static_cast<std::int64_t>(std::floor(samplesPerColumn * tile.columns));
      const std::int64_t readFrom = std::max<std::int64_t>(begin - m_renderer.marginSamples(), 0);
      const std::int64_t readTo =
          begin + static_cast<std::int64_t>(std::ceil(samplesPerColumn * (count + 1))) + m_renderer.marginSamples();
      m_samples.resize(static_cast<std::size_t>(std::max<std::int64_t>(readTo - readFrom, 0)));
      m_pcm->read(m_channel, readFrom, m_samples, stop);
      const SpectrumTile part = m_renderer.render(m_samples, readFrom, begin, samplesPerColumn, count);
      tile.levels.insert(tile.levels.end(), part.levels.begin(), part.levels.end());
      tile.columns += count;
    }
    return tile;
  }

 private:
  PcmStore* m_pcm;
  ChannelSelection m_channel;
  SpectrumRenderer m_renderer;
  std::vector<float> m_samples;
};

class AudioTileSource : public TileSource {
 public:
  explicit AudioTileSource(const std::filesystem::path& file) : m_pcm(file) {}

  int sampleRateHz() const override { return m_pcm.sampleRateHz(); }
  int channels() const override { return m_pcm.channels(); }
  Length length() const override { return m_pcm.length(); }
  FileState fileState() const override { return m_pcm.fileState(); }
  void read(const ChannelSelection& channel, std::int64_t first, std::span<float> mono,
            const std::stop_token& stop) override {
    m_pcm.read(channel, first, mono, stop);
  }
  std::unique_ptr<TileRenderer> renderer(const TileTransform& transform) override {
    return std::make_unique<AudioTileRenderer>(&m_pcm, transform);
  }

 private:
  PcmStore m_pcm;
};

}  // namespace

std::shared_ptr<TileSource> openAudioTileSource(const std::filesystem::path& file) {
  return std::make_shared<AudioTileSource>(file);
}

}  // namespace moodogram::ui
