// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tile_service.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <random>
#include <set>

#include "core/audio/audio_error.h"
#include "ui/spectrogram/overview.h"
#include "ui/spectrogram/spectrogram_item.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 8000;
constexpr int kRows = 4;
constexpr std::size_t kBinsPerRow = 4;

/// Every column says which track and transform it is from, so that a stale or misplaced tile gives itself away:
/// in centibels: row 0: the track; row 1: the FFT size; row 2: the first sample of the column / 1024; row 3: the zoom
/// level. A row is as wide as four bins, all of the same level, so that nothing between bins is in the way.
class MarkedSource : public TileSource {
 public:
  MarkedSource(int track, const TileTransform& transform, std::int64_t samples, bool lengthKnown,
               std::atomic<int>& renders)
      : m_track(track), m_transform(transform), m_samples(samples), m_endReached(lengthKnown), m_renders(renders) {}

  int sampleRateHz() const override { return kRate; }
  const BinAxis& bins() const override { return m_bins; }
  std::int64_t sampleCount() const override { return m_endReached ? m_samples : -1; }
  bool endReached() const override { return m_endReached; }
  const std::optional<std::string>& damage() const override { return m_damage; }
  SpectrumTile render(std::int64_t first, double samplesPerColumn, int columns, const std::stop_token&) override {
    ++m_renders;
    std::this_thread::sleep_for(std::chrono::microseconds(200));
    SpectrumTile tile{columns, m_bins.count, {}};
    for (int c = 0; c < columns; ++c) {
      const double sample = static_cast<double>(first) + c * samplesPerColumn;
      for (const double mark : {static_cast<double>(m_track), static_cast<double>(m_transform.spectrum.fftSize),
                                std::floor(sample / 1024), std::log2(samplesPerColumn)})
        tile.levels.insert(tile.levels.end(), kBinsPerRow, static_cast<Centibels>(std::lround(mark)));
    }
    if (static_cast<double>(first) + columns * samplesPerColumn >= static_cast<double>(m_samples)) m_endReached = true;
    return tile;
  }

 private:
  int m_track;
  TileTransform m_transform;
  BinAxis m_bins{kRows * kBinsPerRow, kRate / 2.0 / (kRows * kBinsPerRow - 1)};
  std::int64_t m_samples;
  bool m_endReached;
  std::atomic<int>& m_renders;
  std::optional<std::string> m_damage;
};

struct Fixture {
  std::atomic<int> renders = 0;
  bool lengthKnown = true;
  std::int64_t samples = std::int64_t{kRate} * 600;

  TileSourceFactory factory() {
    return [this](const std::filesystem::path& file, const TileTransform& transform) {
      return std::make_unique<MarkedSource>(std::stoi(file.string()), transform, samples, lengthKnown, renders);
    };
  }
};

TileSettings wholeRows() {
  TileSettings settings;
  settings.axis = {FrequencyScale::Linear, 0, kRate / 2.0};
  settings.rows = kRows;
  return settings;
}

/// What is wrong with the picture at a place, or an empty text.
QString faultAt(TileService& service, int track, std::int64_t sample, int level) {
  std::int64_t first = 0;
  const TilePicture* picture = SpectrogramItem::pictureAt(service, sample, level, &first);
  if (!picture) return QStringLiteral("blank at %1").arg(sample);
  const std::int64_t column = (sample - first) / samplesPerColumn(picture->level);
  if (column >= picture->levels->columns) return QStringLiteral("outside of the picture at %1").arg(sample);
  const auto mark = [&](std::int64_t row) {
    return std::lround(100 * picture->levels->decibels[static_cast<std::size_t>(column * kRows + row)]);
  };
  if (mark(0) != track) return QStringLiteral("track %1 is shown").arg(mark(0));
  if (mark(1) != static_cast<long>(service.shown().transform.spectrum.fftSize))
    return QStringLiteral("another FFT size");
  if (mark(3) != picture->level) return QStringLiteral("wrong level");
  const double columnFirst = 1024.0 * static_cast<double>(mark(2));
  // Columns narrower than 1024 samples are told apart by their 1024.
  const auto width = static_cast<double>(std::max<std::int64_t>(samplesPerColumn(picture->level), 1024));
  if (static_cast<double>(sample) < columnFirst || static_cast<double>(sample) >= columnFirst + width) {
    return QStringLiteral("sample %1 drawn from column at %2").arg(sample).arg(columnFirst);
  }
  return {};
}

}  // namespace

class TileServiceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nearestTileFirst() {
    const std::int64_t tile = kTileColumns * samplesPerColumn(8);
    const auto keys = tilesNearestFirst(2 * tile, 7 * tile, 8);
    QCOMPARE(keys.size(), std::size_t{5});
    QCOMPARE(keys[0], (TileKey{8, 4}));
    QCOMPARE(std::abs(keys[1].index - 4), std::int64_t{1});
    QCOMPARE(std::abs(keys[4].index - 4), std::int64_t{2});
    QVERIFY(tilesNearestFirst(10, 10, 8).empty());
  }

  void cacheIsBoundedAndKeepsTheLatest() {
    LruCache<int, int> cache(100);
    for (int i = 0; i < 50; ++i) {
      cache.put(i, i, 10);
      QVERIFY(cache.bytes() <= 100);
      QVERIFY(cache.find(0) != nullptr);  // used again and again, so it stays
    }
    QVERIFY(cache.find(49) != nullptr);
    QVERIFY(cache.find(20) == nullptr);
    cache.put(49, 7, 30);
    QCOMPARE(*cache.find(49), 7);
    QVERIFY(cache.bytes() <= 100);
  }

  void overviewHalvesByTheLouderColumn() {
    Overview overview(-1);
    const int level = overview.level();
    SpectrumTile piece{32, 1, {}};
    for (int column = 0; column <= Overview::kMaxColumns; column += 32) {
      piece.levels.resize(32);
      for (int c = 0; c < 32; ++c) piece.levels[static_cast<std::size_t>(c)] = static_cast<Centibels>(column + c);
      overview.append(piece);
    }
    QCOMPARE(overview.level(), level + 1);
    QCOMPARE(overview.spectra().columns, (Overview::kMaxColumns + 32) / 2);
    for (int c = 0; c < overview.spectra().columns; ++c) {
      QCOMPARE(overview.spectra().levels[static_cast<std::size_t>(c)], static_cast<Centibels>(2 * c + 1));
    }
    QCOMPARE(overview.nextSample(), (Overview::kMaxColumns + 32) * samplesPerColumn(level));
  }

  void nothingStaleOrBlankUnderRandomUse() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(wholeRows());
    std::mt19937 random(7);
    const auto pick = [&](std::int64_t below) {
      return std::uniform_int_distribution<std::int64_t>(0, below - 1)(random);
    };
    int track = 0;
    int checked = 0;
    for (int round = 0; round < 400; ++round) {
      if (round % 100 == 0) {
        service.setTrack(std::to_string(++track));
        QTRY_VERIFY_WITH_TIMEOUT(service.overviewComplete(), 10'000);
      }
      if (pick(12) == 0) {
        TileSettings settings = service.wanted();
        settings.transform.spectrum.fftSize = std::size_t{512} << pick(3);
        service.setSettings(settings);
      }
      const int level = kFinestLevel + static_cast<int>(pick(10));
      const std::int64_t span = std::min(1500 * samplesPerColumn(level), fixture.samples);
      const std::int64_t first = pick(fixture.samples - span + 1);
      service.setVisible(first, first + span, level);
      QTest::qWait(static_cast<int>(pick(4)));
      for (int i = 0; i < 20; ++i) {
        // A new config shows the first part of its overview at once; what is not there yet is not stale.
        const std::int64_t sample = first + pick(span);
        const QString fault = faultAt(service, track, sample, level);
        if (!service.overviewComplete() && fault.startsWith(QStringLiteral("blank"))) continue;
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        ++checked;
      }
      QVERIFY(service.imageBytes() <= std::size_t{96} << 20);
    }
    QVERIFY(checked > 4000);
  }

  void visibleTilesArriveAtTheirOwnLevel() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(wholeRows());
    service.setTrack("1");
    QTRY_VERIFY(service.overviewComplete());
    const int level = 6;
    const std::int64_t first = 1'000'000;
    const std::int64_t end = first + 1000 * samplesPerColumn(level);
    service.setVisible(first, end, level);
    for (const TileKey& key : tilesNearestFirst(first, end, level)) QTRY_VERIFY(service.tile(key) != nullptr);
  }

  void anotherLookNeedsNoNewTransform() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(wholeRows());
    service.setTrack("1");
    service.setVisible(0, 1000 * samplesPerColumn(8), 8);
    QTRY_VERIFY(service.overviewComplete());
    const auto keys = tilesNearestFirst(0, 1500 * samplesPerColumn(8), 8);
    for (const TileKey& key : keys) QTRY_VERIFY(service.tile(key) != nullptr);
    const QRgb before = service.tile(keys[0])->image.pixel(0, 1);
    const int renders = fixture.renders;

    TileSettings settings = service.wanted();
    settings.look = {ColourMap::Grey, -2, 200};
    service.setSettings(settings);
    for (const TileKey& key : keys) {
      QTRY_VERIFY(service.tile(key) != nullptr && service.tile(key)->image.pixel(0, 1) != before);
    }
    QCOMPARE(fixture.renders.load(), renders);
  }

  void unknownLengthGrowsToTheTruth() {
    Fixture fixture;
    fixture.lengthKnown = false;
    fixture.samples = std::int64_t{kRate} * 3000;
    TileService service(fixture.factory());
    service.setSettings(wholeRows());
    service.setTrack("1");
    QTRY_VERIFY_WITH_TIMEOUT(service.overviewComplete(), 10'000);
    QCOMPARE(service.sampleCount(), fixture.samples);
    QVERIFY(service.overview().image.width() <= Overview::kMaxColumns);
    const QString fault = faultAt(service, 1, fixture.samples - 1, 30);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void failureToOpenIsTold() {
    TileService service([](const std::filesystem::path& file, const TileTransform&) -> std::unique_ptr<TileSource> {
      throw AudioError(AudioErrorKind::NotAudio, file, "for the test");
    });
    QSignalSpy failed(&service, &TileService::failed);
    service.setTrack("nothing.wav");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("nothing.wav")));
    QVERIFY(!service.hasTrack());
  }

  void goesAwayInTheMiddleOfItsWork() {
    for (int i = 0; i < 20; ++i) {
      Fixture fixture;
      TileService service(fixture.factory());
      service.setSettings(wholeRows());
      service.setTrack("1");
      service.setVisible(0, fixture.samples, 5);
      QTest::qWait(i % 5);
    }
  }
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::TileServiceTest)
#include "tile_service_test.moc"
