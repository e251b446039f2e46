// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real files behind the tiles: odd ones, and what other programs do to them while they are shown.
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/wav_file.h"
#include "ui/spectrogram/tiles/overview.h"
#include "ui/spectrogram/tiles/pcm_store.h"
#include "ui/spectrogram/tiles/tile_service.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 44100;

/// What the file was when it was opened has 1 kHz, what it becomes has 3 kHz.
constexpr double kOldHz = 1000;
constexpr double kNewHz = 3000;

constexpr std::array kCompressed{"c.ogg", "c.flac", "c.mp3", "c.opus"};

}  // namespace

class TileFilesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    // Here, because a process should not fork while its threads run.
    const auto wav = m_folder / "c.wav";
    test::writeWav(wav, test::sine(440, 20, 48000), 48000, 1);
    for (const char* name : kCompressed) {
      QCOMPARE(
          QProcess::execute(QStringLiteral("ffmpeg"),
                            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i"),
                             QString::fromStdString(wav.string()), QString::fromStdString((m_folder / name).string())}),
          0);
    }
  }
  void init() {
    m_tiles = std::make_unique<TileService>();
    m_failed = std::make_unique<QSignalSpy>(m_tiles.get(), &TileService::failed);
    m_changed = std::make_unique<QSignalSpy>(m_tiles.get(), &TileService::fileChanged);
  }
  void cleanup() {
    m_failed.reset();
    m_changed.reset();
    m_tiles.reset();
  }

  void blocksAreDecodedOnceWhateverTheThreads() {
    const auto file = m_folder / "noise.wav";
    std::vector<float> samples(20 * PcmStore::kBlockFrames + 777);
    std::mt19937 random(3);
    for (float& sample : samples) sample = std::uniform_real_distribution<float>(-1, 1)(random);
    test::writeWav(file, samples, kRate, 1);
    PcmStore store(file);
    std::vector<std::jthread> threads;
    std::atomic<int> wrong = 0;
    for (unsigned t = 0; t < 6; ++t) {
      threads.emplace_back([&, t] {
        std::mt19937 own(t);
        for (int i = 0; i < 200; ++i) {
          const auto first = std::uniform_int_distribution<std::int64_t>(0, std::ssize(samples) - 1)(own);
          std::vector<float> part(5000);
          store.read({}, first, part, {});
          for (std::size_t k = 0; k < part.size(); ++k) {
            const std::size_t at = static_cast<std::size_t>(first) + k;
            if (part[k] != (at < samples.size() ? samples[at] : 0.0F)) ++wrong;
          }
        }
      });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(store.decodedBlocks(), std::int64_t{21});
    QCOMPARE(store.length().samples, std::ssize(samples));
  }

  void samplesInMemoryAreBounded() {
    const auto file = m_folder / "long.wav";
    test::writeWav(file, std::vector<float>(40 * PcmStore::kBlockFrames, 0.25F), kRate, 1);
    constexpr std::size_t kBound = 4 * PcmStore::kBlockFrames * sizeof(float);
    PcmStore store(file, kBound);
    std::vector<float> part(100);
    for (std::int64_t block = 39; block >= 0; --block) {
      store.read({}, block * PcmStore::kBlockFrames, part, {});
      QCOMPARE(part.front(), 0.25F);
      QVERIFY(store.bytes() <= kBound);
    }
  }

  void stopsWhenTold() {
    const auto file = m_folder / "stop.wav";
    test::writeWav(file, std::vector<float>(10 * PcmStore::kBlockFrames, 0.25F), kRate, 1);
    PcmStore store(file);
    std::stop_source stop;
    stop.request_stop();
    std::vector<float> all(10 * PcmStore::kBlockFrames);
    QVERIFY_THROWS_EXCEPTION(Cancelled, store.read({}, 0, all, stop.get_token()));
    QCOMPARE(store.decodedBlocks(), std::int64_t{0});
  }

  void compressedFilesSeekToTheSameSamples_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : kCompressed) QTest::newRow(name) << QString::fromLatin1(name);
  }

  void compressedFilesSeekToTheSameSamples() {
    QFETCH(QString, name);
    const auto file = m_folder / name.toStdString();
    std::vector<float> straight(20 * 48000);
    PcmStore(file).read({}, 0, straight, {});
    PcmStore jumping(file);
    std::vector<float> part(3 * PcmStore::kBlockFrames / 2);
    for (const std::int64_t first : {700'000, 100'000, 400'000, 3}) {
      jumping.read({}, first, part, {});
      float difference = 0;
      for (std::size_t i = 0; i < part.size(); ++i)
        difference = std::max(difference, std::abs(part[i] - straight[static_cast<std::size_t>(first) + i]));
      QVERIFY2(difference < 0.01F, qPrintable(QStringLiteral("%1 at %2").arg(difference).arg(first)));
    }
  }

  /// FLAC that says how long it should be.
  void partsThatAreMissingAreSilentAndTheRestIsNot() {
    const std::string whole = test::readFile(m_folder / "c.flac");
    const auto file = m_folder / "cut.flac";
    test::writeFile(file, whole.substr(0, whole.size() / 2));
    PcmStore store(file);
    QCOMPARE(store.length().samples, std::int64_t{20} * 48000);
    std::vector<float> part(100);
    const auto loudest = [&](std::int64_t first) {
      store.read({}, first, part, {});
      return std::abs(
          *std::max_element(part.begin(), part.end(), [](float a, float b) { return std::abs(a) < std::abs(b); }));
    };
    for (const std::int64_t missing : {18, 17, 16, 15, 14}) QCOMPARE(loudest(missing * 48000), 0.0F);
    for (const std::int64_t there : {6, 4, 2, 0, 3}) QVERIFY(loudest(there * 48000) > 0.4F);
    QVERIFY(store.length().damage.has_value());
    // Not even without a name that it could be opened by.
    PcmStore nameless(file);
    std::filesystem::remove(file);
    nameless.read({}, 18 * 48000, part, {});
    nameless.read({}, 2 * 48000, part, {});
    QVERIFY(*std::max_element(part.begin(), part.end()) > 0.4F);
  }

  void filesThatHoldNothingSayWhy() {
    test::writeFile(m_folder / "empty.wav", "");
    test::writeWav(m_folder / "noframe.wav", {}, kRate, 1);
    test::writeFile(m_folder / "text.wav", "no audio at all, but long enough to be looked at by a decoder");
    for (const char* name : {"empty.wav", "noframe.wav", "text.wav", "missing.wav"}) {
      m_failed->clear();
      m_tiles->setTrack(m_folder / name);
      QTRY_COMPARE(m_failed->size(), 1);
      QVERIFY2(m_failed->back()[0].toString().contains(QLatin1String(name)),
               qPrintable(m_failed->back()[0].toString()));
      QVERIFY(!m_tiles->hasTrack());
    }
    // The rest goes on.
    show(m_folder / "good.wav", test::sine(kOldHz, 2, kRate), kRate, 1);
    QVERIFY(std::abs(level(kRate, kOldHz) + 6.02F) < 1.5F);
  }

  void oneSampleIsATrack() {
    show(m_folder / "one.wav", {0.5F}, kRate, 1);
    QCOMPARE(m_tiles->sampleCount(), std::int64_t{1});
    QCOMPARE(m_tiles->overview().image.width(), 1);
    QCOMPARE(m_tiles->waveform().columns.size(), std::size_t{1});
    QVERIFY(m_failed->empty());
  }

  void whatIsNotFiniteIsSilence() {
    std::vector<float> samples = test::sine(kOldHz, 2, kRate);
    for (std::size_t i = kRate / 2; i < kRate; ++i) {
      samples[i] = i % 3 == 0   ? std::numeric_limits<float>::quiet_NaN()
                   : i % 3 == 1 ? std::numeric_limits<float>::infinity()
                                : -std::numeric_limits<float>::infinity();
    }
    show(m_folder / "nan.wav", samples, kRate, 1);
    QVERIFY(level(3 * kRate / 4, kOldHz) < -100);
    QVERIFY(std::abs(level(3 * kRate / 2, kOldHz) + 6.02F) < 1.5F);
    QCOMPARE(m_failed->size(), 1);
    QVERIFY(m_failed->back()[0].toString().contains("nan.wav: holds samples that are not numbers"));
    for (const WaveformColumn& column : m_tiles->waveform().columns)
      QVERIFY(std::isfinite(column.rms) && std::abs(column.max) <= 0.5F);
  }

  void aConstantIsAllAtZero() {
    show(m_folder / "dc.wav", std::vector<float>(2 * kRate, 0.5F), kRate, 1);
    QVERIFY(std::abs(level(kRate, 0) + 6.02F) < 0.1F);
    QVERIFY(level(kRate, kOldHz) < -100);
    QCOMPARE(m_tiles->waveform().columns.front(), (WaveformColumn{0.5F, 0.5F, 0.5F}));
  }

  /// Octaves begin at 33 Hz. Below, the picture is silent.
  void wherePicturesAreSilentThereIsNoLevel() {
    show(m_folder / "octaves.wav", test::sine(kOldHz, 2, kRate), kRate, 1);
    TileSettings settings = m_tiles->wanted();
    settings.transform.spectrum.method = SpectrumMethod::Octaves;
    m_tiles->setSettings(settings);
    QTRY_VERIFY(m_tiles->shown() == settings && m_tiles->overviewComplete());
    QVERIFY(std::abs(level(kRate, kOldHz) + 6.02F) < 1.5F);
    QVERIFY(m_tiles->levelDbAt(kRate, 40, 41));
    QVERIFY(!m_tiles->levelDbAt(kRate, 20, 25));
  }

  void highRatesAndManyChannels() {
    show(m_folder / "fast.wav", test::sine(80'000, 2, 192'000), 192'000, 1);
    QCOMPARE(m_tiles->sampleRateHz(), 192'000);
    QVERIFY(std::abs(level(192'000, 80'000) + 6.02F) < 1.5F);

    constexpr int kChannels = 32;
    const std::vector<float> tone = test::sine(kOldHz, 2, kRate);
    std::vector<float> samples(tone.size() * kChannels);
    for (std::size_t i = 0; i < tone.size(); ++i) samples[i * kChannels + 31] = tone[i];
    show(m_folder / "wide.wav", samples, kRate, kChannels);
    QVERIFY(std::abs(level(kRate, kOldHz) - (-6.02F - 20 * std::log10(32.0F))) < 1.5F);
    TileSettings settings = m_tiles->wanted();
    settings.transform.channel = {ChannelSelection::Kind::Single, 31};
    m_tiles->setSettings(settings);
    QTRY_VERIFY(m_tiles->shown() == settings && m_tiles->overviewComplete());
    QVERIFY(std::abs(level(kRate, kOldHz) + 6.02F) < 1.5F);
    QTRY_VERIFY(std::abs(m_tiles->waveform().columns.front().max - 0.5F) < 0.01F);
  }

  void aFileThatShrinksIsToldAndTheRestGoesOn() {
    const auto file = m_folder / "shrinks.wav";
    show(file, test::sine(kOldHz, 600, kRate), kRate, 1);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 3);
    look(5 * kRate);  // decoded long ago and dropped since, or not yet
    QTRY_VERIFY(!m_failed->empty());
    QVERIFY2(m_failed->front()[0].toString().contains(QStringLiteral("shrinks.wav")),
             qPrintable(m_failed->front()[0].toString()));
    QTRY_COMPARE(m_changed->size(), 1);
    // What is there is still good for another look.
    QVERIFY(std::abs(level(590 * kRate, kOldHz) + 6.02F) < 1.5F);
    TileSettings settings = m_tiles->wanted();
    settings.look.map = ColourMap::Viridis;
    m_tiles->setSettings(settings);
    QTRY_VERIFY(m_tiles->shown() == settings);
    QVERIFY(m_tiles->overviewComplete());
    QTest::qWait(50);
    QCOMPARE(m_failed->size(), 1);
    m_tiles->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_tiles->overviewComplete(), 30'000);
    QVERIFY(m_tiles->sampleCount() < 210 * kRate);
  }

  void aFileThatShrinksWhileItIsFirstReadIsTold() {
    const auto file = m_folder / "early.wav";
    test::writeWav(file, test::sine(kOldHz, 900, kRate), kRate, 1);
    m_tiles->setTrack(file);
    QTRY_VERIFY(!m_tiles->overview().image.isNull());
    std::filesystem::resize_file(file, 100'000);
    QTRY_VERIFY(!m_failed->empty());
    QVERIFY(!m_tiles->overview().image.isNull());
    show(m_folder / "next.wav", test::sine(kOldHz, 2, kRate), kRate, 1);
    QVERIFY(std::abs(level(kRate, kOldHz) + 6.02F) < 1.5F);
  }

  void aDeletedFileIsStillShown() {
    const auto file = m_folder / "deleted.wav";
    show(file, test::sine(kOldHz, 600, kRate), kRate, 1);
    std::filesystem::remove(file);
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_failed->size(), 1);
    QVERIFY(m_failed->front()[0].toString().contains(QStringLiteral("deleted")));
    look(3 * kRate);  // its samples have left the memory
    QVERIFY(allVisible());
    QVERIFY(std::abs(level(3 * kRate, kOldHz) + 6.02F) < 1.5F);
    QCOMPARE(m_failed->size(), 1);
  }

  void overwrittenContentIsNeverMixedIn() {
    const auto file = m_folder / "overwritten.wav";
    const auto other = m_folder / "other.wav";
    show(file, test::sine(kOldHz, 600, kRate), kRate, 1);
    test::writeWav(other, test::sine(kNewHz, 600, kRate), kRate, 1);
    const std::string bytes = test::readFile(other);
    {
      std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);  // in place, same size
      stream << bytes;
    }
    for (const int second : {3, 100, 300, 550}) {
      look(second * kRate);
      for (int i = 0; i < 20; ++i) {
        QTest::qWait(5);
        QVERIFY(level(second * kRate, kNewHz) < -60);
        QVERIFY(std::abs(level(second * kRate, kOldHz) + 6.02F) < 1.5F);
      }
    }
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_failed->size(), 1);
    m_tiles->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_tiles->overviewComplete(), 30'000);
    QVERIFY(std::abs(level(300 * kRate, kNewHz) + 6.02F) < 1.5F);
    QVERIFY(level(300 * kRate, kOldHz) < -60);
  }

  void aFileOfTheSameNameIsAnotherFile() {
    const auto file = m_folder / "replaced.wav";
    const auto other = m_folder / "new.wav";
    show(file, test::sine(kOldHz, 600, kRate), kRate, 1);
    test::writeWav(other, test::sine(kNewHz, 600, kRate), kRate, 1);
    std::filesystem::rename(other, file);
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_failed->size(), 1);
    look(3 * kRate);
    QVERIFY(allVisible());
    QVERIFY(level(3 * kRate, kNewHz) < -60);
    m_tiles->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_tiles->overviewComplete(), 30'000);
    QVERIFY(std::abs(level(3 * kRate, kNewHz) + 6.02F) < 1.5F);
  }

 private:
  void show(const std::filesystem::path& file, const std::vector<float>& samples, int rate, int channels) {
    test::writeWav(file, samples, rate, channels);
    m_tiles->setTrack(file);
    QTRY_VERIFY_WITH_TIMEOUT(m_tiles->overviewComplete(), 20'000);
  }

  /// At a zoom of 32 samples a column.
  void look(std::int64_t sample) {
    m_first = std::max<std::int64_t>(sample - 2000, 0);
    m_tiles->setVisible(m_first, m_first + 4000, kFinestLevel);
  }

  bool allVisible() {
    const auto keys = tilesNearestFirst(m_first, m_first + 4000, kFinestLevel);
    return QTest::qWaitFor([&] {
      return std::all_of(keys.begin(), keys.end(), [&](const TileKey& key) { return m_tiles->tile(key) != nullptr; });
    });
  }

  float level(std::int64_t sample, double hz) { return m_tiles->levelDbAt(sample, hz - 8, hz + 8).value_or(1000); }

  test::TemporaryFolder m_folder;
  std::unique_ptr<TileService> m_tiles;
  std::unique_ptr<QSignalSpy> m_failed;
  std::unique_ptr<QSignalSpy> m_changed;
  std::int64_t m_first = 0;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::TileFilesTest)
#include "tile_files_test.moc"
