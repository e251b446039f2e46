// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/tile_service.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <random>
#include <thread>

#include "core/audio/audio_error.h"
#include "ui/spectrogram/plot/spectrogram_item.h"
#include "ui/spectrogram/tiles/overview.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 8000;
constexpr std::size_t kBinsPerMark = 4;
constexpr int kMarks = 4;
constexpr BinAxis kBins{kMarks * kBinsPerMark, kRate / 2.0 / (kMarks * kBinsPerMark - 1)};

/// Every column says in dB which track and transform it is from, so that a stale or misplaced tile gives itself away:
/// the track; the FFT size as a power of two; the number of the column's first 1024 samples modulo 200; the zoom level.
/// A mark is four bins wide.
std::array<int, kMarks> marksOf(int track, const TileTransform& transform, std::int64_t sample, int level) {
  return {track, static_cast<int>(std::log2(transform.spectrum.fftSize)), static_cast<int>(sample / 1024 % 200), level};
}

double frequencyOfMark(int mark) { return kBins.hzOf(static_cast<double>(mark) * kBinsPerMark + 1.5); }

struct Recording {
  int track = 1;
  std::int64_t samples = 0;
  bool lengthKnown = true;
  std::atomic<bool> endMet = false;
  std::atomic<int>* renders = nullptr;
};

class MarkedRenderer : public TileRenderer {
 public:
  MarkedRenderer(Recording& recording, const TileTransform& transform)
      : m_recording(recording), m_transform(transform) {}

  const BinAxis& bins() const override { return kBins; }
  SpectrumTile render(std::int64_t first, double step, int columns, const std::stop_token&) override {
    ++*m_recording.renders;
    std::this_thread::sleep_for(std::chrono::microseconds(200));
    SpectrumTile tile{columns, kBins.count, {}};
    for (int c = 0; c < columns; ++c) {
      const auto sample = first + static_cast<std::int64_t>(c * step);
      for (const int mark : marksOf(m_recording.track, m_transform, sample, static_cast<int>(std::log2(step))))
        tile.levels.insert(tile.levels.end(), kBinsPerMark, static_cast<Centibels>(100 * mark));
    }
    if (static_cast<double>(first) + columns * step >= static_cast<double>(m_recording.samples))
      m_recording.endMet = true;
    return tile;
  }

 private:
  Recording& m_recording;
  TileTransform m_transform;
};

class MarkedSource : public TileSource {
 public:
  MarkedSource(int track, std::int64_t samples, bool lengthKnown, std::atomic<int>& renders)
      : m_recording{track, samples, lengthKnown, lengthKnown, &renders} {}

  int sampleRateHz() const override { return kRate; }
  Length length() const override {
    return {m_recording.endMet ? m_recording.samples : -1, m_recording.endMet, std::nullopt};
  }
  FileState fileState() const override { return FileState::Same; }
  void read(const ChannelSelection&, std::int64_t first, std::span<float> mono, const std::stop_token&) override {
    for (std::size_t i = 0; i < mono.size(); ++i)
      mono[i] = (first + static_cast<std::int64_t>(i)) % 2 == 0 ? 0.5F : -0.25F;
  }
  std::unique_ptr<TileRenderer> renderer(const TileTransform& transform) override {
    return std::make_unique<MarkedRenderer>(m_recording, transform);
  }

 private:
  Recording m_recording;
};

struct Fixture {
  std::atomic<int> renders = 0;
  bool lengthKnown = true;
  std::int64_t samples = std::int64_t{kRate} * 600;

  TileSourceFactory factory() {
    return [this](const std::filesystem::path& file) {
      return std::make_shared<MarkedSource>(std::stoi(file.string()), samples, lengthKnown, renders);
    };
  }
};

/// Grey, a level a decibel.
TileSettings readable() {
  TileSettings settings;
  settings.axis = {FrequencyScale::Linear, 0, kRate / 2.0};
  settings.rows = 64;
  settings.look = {ColourMap::Grey, 0, 255};
  return settings;
}

/// What is wrong with the picture at a place, or an empty text.
QString faultAt(TileService& service, int track, std::int64_t sample, int level) {
  std::int64_t first = 0;
  const TilePicture* picture = SpectrogramItem::pictureAt(service, sample, level, &first);
  if (!picture) return QStringLiteral("blank at %1").arg(sample);
  if (picture->axis.scale != service.wantedAxis().scale) return QStringLiteral("another frequency scale");
  const std::int64_t step = samplesPerColumn(picture->level);
  const std::int64_t column = (sample - first) / step;
  if (column >= picture->image.width()) return QStringLiteral("outside of the picture at %1").arg(sample);
  const auto marks = marksOf(track, service.shown().transform, first + column * step, picture->level);
  const TileLook& look = service.shown().look;
  for (int m = 0; m < kMarks; ++m) {
    const double height = heightOfFrequency(picture->axis, frequencyOfMark(m));
    if (height < 0 || height >= 1) continue;
    const int row = picture->image.height() - 1 - static_cast<int>(height * picture->image.height());
    const int seen = qRed(picture->image.pixel(static_cast<int>(column), row));
    const float mark = static_cast<float>(marks[static_cast<std::size_t>(m)]);
    const int expected =
        qRed(drawTile({1, kBins.count, std::vector<Centibels>(kBins.count, static_cast<Centibels>(100 * mark))}, kBins,
                      0, wholeAxis(picture->axis, kRate), 1, look)
                 .image.pixel(0, 0));
    if (seen != expected)
      return QStringLiteral("mark %1 is %2, not %3, at %4 on level %5 of %6")
          .arg(m)
          .arg(seen)
          .arg(expected)
          .arg(sample)
          .arg(picture->level)
          .arg(level);
  }
  const std::optional<float> level0 = service.levelDbAt(sample, frequencyOfMark(0));
  if (!level0 || std::lround(*level0) != track) return QStringLiteral("the readout is of another track");
  const std::optional<float> level1 = service.levelDbAt(sample, frequencyOfMark(1));
  if (!level1 || std::lround(*level1) != marks[1]) return QStringLiteral("the readout is of another transform");
  return {};
}

/// What is seen of a canvas.
QImage pixels(const TileCanvas& canvas, int width) {
  QImage seen(width, canvas.ring().height(), QImage::Format_RGB32);
  for (const TileCanvas::Part& part : canvas.parts(width)) {
    for (int y = 0; y < seen.height(); ++y) {
      for (int x = 0; x < part.width; ++x) seen.setPixel(part.x + x, y, canvas.ring().pixel(part.ringX + x, y));
    }
  }
  return seen;
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

  void aLongTransformHasABoundedOverview() {
    for (const std::size_t fftSize : {std::size_t{512}, std::size_t{4096}, std::size_t{32768}, std::size_t{65536}}) {
      const std::size_t bins = fftSize / 2 + 1;
      QVERIFY(static_cast<std::size_t>(Overview::maxColumns(bins)) * bins * sizeof(Centibels) <= Overview::kMaxBytes);
      Overview overview(std::int64_t{1} << 36, bins);
      QVERIFY((std::int64_t{1} << 36) <= Overview::maxColumns(bins) * samplesPerColumn(overview.level()));
    }
  }

  void nothingStaleOrBlankUnderRandomUse_data() {
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("five threads") << 5;
  }

  void nothingStaleOrBlankUnderRandomUse() {
    QFETCH(int, threads);
    Fixture fixture;
    TileService service(fixture.factory(), nullptr, threads);
    service.setSettings(readable());
    std::mt19937 random(7);
    const auto pick = [&](std::int64_t below) {
      return std::uniform_int_distribution<std::int64_t>(0, below - 1)(random);
    };
    TileCanvas canvas;
    int track = 0;
    int checked = 0;
    for (int round = 0; round < 400; ++round) {
      if (round % 100 == 0) {
        service.setTrack(std::to_string(++track));
        QTRY_VERIFY_WITH_TIMEOUT(service.overviewComplete(), 10'000);
      }
      TileSettings settings = service.wanted();
      const bool newTransform = pick(12) == 0;
      if (newTransform) settings.transform.spectrum.fftSize = std::size_t{512} << pick(3);
      if (pick(10) == 0) settings.look.floorDb = static_cast<float>(-pick(3));
      if (pick(15) == 0) settings.axis.scale = pick(2) == 0 ? FrequencyScale::Linear : FrequencyScale::Mel;
      if (pick(2) == 0) {
        settings.axis.minHz = static_cast<double>(pick(kRate / 4));
        settings.axis.maxHz = settings.axis.minHz + 200 + static_cast<double>(pick(kRate / 4));
      }
      service.setSettings(settings);
      const int level = kFinestLevel + static_cast<int>(pick(10));
      const std::int64_t span = std::min(1500 * samplesPerColumn(level), fixture.samples);
      const std::int64_t first = pick(fixture.samples - span + 1);
      service.setVisible(first, first + span, level);
      QTest::qWait(static_cast<int>(pick(4)));
      for (int i = 0; i < 20; ++i) {
        const QString fault = faultAt(service, track, first + pick(span), level);
        // Another transform may start in the place that is looked at; elsewhere its overview is still growing.
        if (!service.overviewComplete() && fault.startsWith(QStringLiteral("blank"))) continue;
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        ++checked;
      }
      // What was drawn bit by bit is what would be drawn at once.
      const double step = static_cast<double>(span) / 300;
      const TileCanvas::View view{
          {300, 50}, step, std::llround(static_cast<double>(first) / step), service.wantedAxis()};
      TileCanvas fresh;
      const int width = canvas.update(view, service);
      QCOMPARE(fresh.update(view, service), width);
      QVERIFY(pixels(canvas, width) == pixels(fresh, width));
      QVERIFY(service.imageBytes() <= std::size_t{192} << 20);
      QVERIFY(service.spectraBytes() <= std::size_t{270} << 20);
    }
    QVERIFY2(checked > 5000, qPrintable(QString::number(checked)));
  }

  void panningDrawsTheEdgeOnly() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(readable());
    service.setTrack("1");
    service.setVisible(0, 1200 * 256, 8);
    for (const TileKey& key : tilesNearestFirst(0, 1200 * 256, 8)) QTRY_VERIFY(service.tile(key) != nullptr);
    TileCanvas canvas;
    TileCanvas::View view{{1000, 40}, 256, 0, service.wantedAxis()};
    canvas.update(view, service);
    QCOMPARE(canvas.drawnColumns(), 1000);
    canvas.update(view, service);
    QCOMPARE(canvas.drawnColumns(), 0);
    view.firstPixel = 30;
    canvas.update(view, service);
    QVERIFY(canvas.drawnColumns() > 0 && canvas.drawnColumns() <= 2 * kTileColumns);
  }

  void theAxisFollowsAGestureAtOnce() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(readable());
    service.setTrack("1");
    service.setVisible(0, 1000 * samplesPerColumn(8), 8);
    const auto keys = tilesNearestFirst(0, 1000 * samplesPerColumn(8), 8);
    for (const TileKey& key : keys) QTRY_VERIFY(service.tile(key) != nullptr);
    QTRY_VERIFY(service.overviewComplete());
    const int renders = fixture.renders;
    TileSettings settings = service.wanted();
    for (int step = 0; step < 50; ++step) {
      settings.axis.minHz = 10.0 * step;
      settings.axis.maxHz = kRate / 2.0 - 20 * step;
      service.setSettings(settings);
      QCOMPARE(service.wantedAxis(), settings.axis);
      TileCanvas canvas;
      canvas.update({{200, 100}, 256, 0, service.wantedAxis()}, service);
      for (int m = 0; m < kMarks; ++m) {
        const double height = heightOfFrequency(settings.axis, frequencyOfMark(m));
        if (height <= 0.02 || height >= 0.98) continue;
        const int y = 99 - static_cast<int>(height * 100);
        const int expected = marksOf(1, settings.transform, 0, 8)[static_cast<std::size_t>(m)];
        QVERIFY(std::abs(qRed(canvas.ring().pixel(20, y)) - expected) <= (m == 2 ? 255 : 0));
      }
    }
    for (const TileKey& key : keys) QTRY_COMPARE(service.tile(key)->axis, settings.axis);
    QCOMPARE(fixture.renders.load(), renders);
  }

  void visibleTilesArriveAtTheirOwnLevel() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(readable());
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
    service.setSettings(readable());
    service.setTrack("1");
    service.setVisible(0, 1000 * samplesPerColumn(8), 8);
    QTRY_VERIFY(service.overviewComplete());
    const auto keys = tilesNearestFirst(0, 1500 * samplesPerColumn(8), 8);
    for (const TileKey& key : keys) QTRY_VERIFY(service.tile(key) != nullptr);
    const auto colour = [&] { return service.tile(keys[0])->image.pixel(0, 50); };
    const QRgb before = colour();
    const int renders = fixture.renders;
    TileSettings settings = service.wanted();
    for (const TileLook& look : {TileLook{ColourMap::Grey, -2, 200}, TileLook{ColourMap::Viridis, 0, 30}}) {
      settings.look = look;
      service.setSettings(settings);
      // All at once: never some tiles with the old look and some with the new.
      QSignalSpy changed(&service, &TileService::stateChanged);
      while (!(service.shown().look == look)) {
        QCOMPARE(colour(), before);
        QVERIFY(changed.wait());
        if (!(service.shown().look == look)) continue;
        for (const TileKey& key : tilesNearestFirst(0, 1000 * samplesPerColumn(8), 8)) QVERIFY(service.tile(key));
        QVERIFY(colour() != before);
      }
      settings.look = readable().look;
      service.setSettings(settings);
      QTRY_VERIFY(service.shown() == settings);
      QCOMPARE(colour(), before);
    }
    settings.axis = {FrequencyScale::Mel, 100, 3000};
    service.setSettings(settings);
    QTRY_COMPARE(service.shown().axis.scale, FrequencyScale::Mel);
    QCOMPARE(fixture.renders.load(), renders);
  }

  void aSliderThatKeepsMovingShowsSomething() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(readable());
    service.setTrack("1");
    service.setVisible(0, 1000 * samplesPerColumn(8), 8);
    QTRY_VERIFY(service.overviewComplete());
    TileSettings settings = service.wanted();
    int looks = 0;
    TileLook last = service.shown().look;
    for (int i = 0; i < 100; ++i) {
      settings.look.floorDb = static_cast<float>(-i - 1);
      service.setSettings(settings);
      QTest::qWait(8);
      if (!(service.shown().look == last)) ++looks;
      last = service.shown().look;
    }
    QVERIFY2(looks >= 5, qPrintable(QString::number(looks)));
    QTRY_COMPARE(service.shown().look.floorDb, settings.look.floorDb);
  }

  void anotherTransformLeavesNoBlank() {
    Fixture fixture;
    TileService service(fixture.factory());
    service.setSettings(readable());
    service.setTrack("1");
    service.setVisible(0, fixture.samples, 14);
    QTRY_VERIFY(service.overviewComplete());
    TileSettings settings = service.wanted();
    settings.transform.spectrum.fftSize = 1024;
    service.setSettings(settings);
    bool switched = false;
    connect(&service, &TileService::stateChanged, &service, [&] { switched = service.shown() == settings; });
    while (!switched) {
      const QString fault = faultAt(service, 1, fixture.samples - 1, 14);
      QVERIFY2(fault.isEmpty(), qPrintable(fault));
      QTest::qWait(1);
    }
    const QString fault = faultAt(service, 1, fixture.samples - 1, 14);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void waveformAndSlicesComeFromTheSamples() {
    Fixture fixture;
    fixture.samples = 1'000'001;
    TileService service(fixture.factory());
    service.setSettings(readable());
    QSignalSpy grown(&service, &TileService::waveformGrown);
    QSignalSpy sliced(&service, &TileService::sliceReady);
    service.setTrack("1");
    QTRY_VERIFY(service.overviewComplete());
    QVERIFY(grown.size() >= 2);
    QCOMPARE(service.waveform().samples, fixture.samples);
    for (const WaveformColumn& column : service.waveform().columns) {
      QCOMPARE(column.max, 0.5F);
      QCOMPARE(column.min, &column == &service.waveform().columns.back() ? column.min : -0.25F);
    }
    for (int i = 0; i < 50; ++i) service.requestSlice({i, 0, 0});
    service.requestSlice({5000, 10'000, 100'000});
    const auto last = [&] { return sliced.back()[0].value<SpectrumSlice>(); };
    QTRY_VERIFY(!sliced.empty() && last().request.sample == 5000);
    QVERIFY(sliced.size() < 51);
    // 0.125 at 0 Hz and an alternation of 0.375.
    const SpectrumSlice slice = last();
    for (const SliceCurve* curve : {&slice.at, &slice.mean, &slice.peak}) {
      QCOMPARE(curve->decibels.size(), slice.bins.count);
      QVERIFY(std::abs(curve->decibels.front() - 20 * std::log10(0.125F)) < 0.01F);
      QVERIFY(std::abs(curve->decibels.back() - 20 * std::log10(0.375F)) < 0.01F);
    }
    QCOMPARE(slice.rangeFrames, std::int64_t{1 + (90'000 - 4096) / 2048});
  }

  void unknownLengthGrowsToTheTruth() {
    Fixture fixture;
    fixture.lengthKnown = false;
    fixture.samples = std::int64_t{kRate} * 3000;
    TileService service(fixture.factory());
    service.setSettings(readable());
    service.setTrack("1");
    QTRY_VERIFY_WITH_TIMEOUT(service.overviewComplete(), 10'000);
    QCOMPARE(service.sampleCount(), fixture.samples);
    QVERIFY(service.overview().image.width() <= Overview::kMaxColumns);
    const QString fault = faultAt(service, 1, fixture.samples - 1, 30);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
  }

  void failureToOpenIsTold() {
    TileService service([](const std::filesystem::path& file) -> std::shared_ptr<TileSource> {
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
      service.setSettings(readable());
      service.setTrack("1");
      service.setVisible(0, fixture.samples, 5);
      QTest::qWait(i % 5);
    }
  }
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::TileServiceTest)
#include "tile_service_test.moc"
