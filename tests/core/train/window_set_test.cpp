// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/window_set.h"

#include <malloc.h>

#include <QTest>
#include <fstream>
#include <sstream>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/dsp/window_plan.h"
#include "core/evaluate/scoring.h"
#include "tests/support/files.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kPlenty = 1'000'000'000;

/// Memory of this process that no file stands behind, now and at most, MB.
double residentMegabytes() {
  std::ifstream stream("/proc/self/status");
  for (std::string line; std::getline(stream, line);)
    if (line.starts_with("RssAnon:")) return std::stod(line.substr(8)) / 1024;
  return 0;
}

}  // namespace

class WindowSetTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;

  std::vector<Recording> recordings() const {
    return openDataset({"ravdess-song", m_folder / "clips", {}, {}}).recordings;
  }

  std::shared_ptr<SpectrogramCache> cache(const char* name, std::uint64_t limit = kPlenty) const {
    return std::make_shared<SpectrogramCache>(m_folder / name, limit);
  }

  static std::vector<float> cropOf(const WindowSet& set, std::size_t recording, std::size_t crop) {
    std::vector<float> tensor(set.tensorSize());
    set.crop(recording, crop, tensor);
    return tensor;
  }

 private Q_SLOTS:
  void initTestCase() { test::writeTrainingClips(m_folder / "clips", 2, 1); }

  void cropsAreWhatTheFrontEndComputes_data() {
    QTest::addColumn<QByteArray>("frontEnd");
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("16-bit") << QByteArray("log-mel") << QByteArray("{}");
    QTest::newRow("8-bit") << QByteArray("sox-linear") << QByteArray(R"({"width":64,"height":40})");
  }
  void cropsAreWhatTheFrontEndComputes() {
    QFETCH(QByteArray, frontEnd);
    QFETCH(QByteArray, parameters);
    const auto computer = makeFrontEnd(frontEnd.toStdString(), parameters.toStdString());
    const auto all = recordings();
    const WindowSet fresh(all, *computer, cache("same"), {}, {});
    const WindowSet cached(all, *computer, cache("same"), {}, {});
    const WindowSet computed(all, *computer, cache("none", 0), {}, {});
    QCOMPARE(fresh.size(), std::size_t(10));
    QCOMPARE(fresh.uncached(), std::size_t(0));
    QCOMPARE(computed.uncached(), std::size_t(10));
    QCOMPARE(fresh.fingerprint(), computed.fingerprint());

    const auto pcm = readMono(all[3].file, computer->sampleRateHz());
    const auto samples = static_cast<std::int64_t>(pcm.size());
    const auto window = static_cast<std::int64_t>(computer->windowSamples());
    const auto crops = planWindows(samples, window, computer->sampleRateHz() / 10);
    const auto windows = planWindows(samples, window, std::llround(kTestHopSeconds * computer->sampleRateHz()));
    std::vector<float> expected(computer->tensorSize());
    std::vector<float> actual(computer->tensorSize());
    for (const WindowSet* set : {&fresh, &cached, &computed}) {
      QCOMPARE(set->cropCount(3), crops.size());
      QCOMPARE(set->windowCount(3), windows.size());
      for (std::size_t i = 0; i < crops.size(); ++i) {
        computer->compute(std::span(pcm).subspan(static_cast<std::size_t>(crops[i]), computer->windowSamples()),
                          expected);
        QVERIFY(cropOf(*set, 3, i) == expected);
      }
      for (std::size_t i = 0; i < windows.size(); ++i) {
        computer->compute(std::span(pcm).subspan(static_cast<std::size_t>(windows[i]), computer->windowSamples()),
                          expected);
        set->window(3, i, actual);
        QVERIFY(actual == expected);
      }
    }
  }

  void damagedEntriesAreMended() {
    const auto computer = makeFrontEnd("log-mel");
    const WindowSet set(recordings(), *computer, cache("mended"), {}, {});
    const auto before = cropOf(set, 4, 1);
    for (const auto& entry : fs::directory_iterator(m_folder / "mended")) {
      std::string bytes = test::readFile(entry.path());
      for (std::size_t i = 200; i < bytes.size(); i += 1000) bytes[i] = static_cast<char>(~bytes[i]);
      test::writeFile(entry.path(), bytes);
    }
    QVERIFY(cropOf(set, 4, 1) == before);
    for (const auto& entry : fs::directory_iterator(m_folder / "mended")) fs::remove(entry.path());
    QVERIFY(cropOf(set, 4, 1) == before);
    QVERIFY(!fs::is_empty(m_folder / "mended"));  // written again
    QVERIFY(cropOf(WindowSet(recordings(), *computer, cache("mended"), {}, {}), 4, 1) == before);
  }

  void badRecordingsAreLeftOutByName() {
    auto all = recordings();
    test::writeFile(m_folder / "broken.wav", "RIFFnonsense");
    test::writeWav(m_folder / "beyond.wav", test::sine(440, 5, 22050, 1e30), 22050, 1);
    all.insert(all.begin() + 1, {m_folder / "broken.wav", Label::of(Emotion::Sad), "1"});
    all.push_back({m_folder / "beyond.wav", Label::of(Emotion::Sad), "1"});
    all.push_back({m_folder / "missing.wav", Label::of(Emotion::Sad), "1"});
    const WindowSet set(all, *makeFrontEnd("log-mel"), cache("bad"), {}, {});
    QCOMPARE(set.size(), std::size_t(10));
    QCOMPARE(set.omissions().size(), std::size_t(3));
    QCOMPARE(set.omissions()[0].file, m_folder / "broken.wav");
    for (const auto& omission : set.omissions()) QVERIFY(!omission.reason.isEmpty());
    QVERIFY_EXCEPTION_THROWN(WindowSet({{m_folder / "missing.wav", Label::of(Emotion::Sad), "1"}},
                                       *makeFrontEnd("log-mel"), cache("bad"), {}, {}),
                             ConfigError);
  }

  void longRecordingsHaveNoMoreThan64CropsOrSo() {
    test::writeWav(m_folder / "long.wav", std::vector<float>(22050 * 60, 0.1F), 22050, 1);
    const WindowSet set({{m_folder / "long.wav", Label::of(Emotion::Sad), "1"}}, *makeFrontEnd("log-mel"),
                        cache("long"), {}, {});
    QVERIFY2(set.cropCount(0) >= 60 && set.cropCount(0) <= 66, std::to_string(set.cropCount(0)).c_str());
    QVERIFY(set.windowCount(0) >= 28);
  }

  void cancelled() {
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        WindowSet(recordings(), *makeFrontEnd("log-mel"), cache("cancelled"), source.get_token(), {}), Cancelled);
  }

  /// The paper's pictures of these recordings are 0.6 MB each as tensors.
  void memoryDoesNotGrowWithTheSet() {
    const auto computer = makeFrontEnd("sox-linear");
    const auto few = recordings();
    std::vector<Recording> many;
    for (int copy = 0; copy < 4; ++copy) many.insert(many.end(), few.begin(), few.end());
    const auto peakOf = [&](const std::vector<Recording>& all, const char* name) {
      ::malloc_trim(0);
      const double before = residentMegabytes();
      const WindowSet set(all, *computer, cache(name), {}, {});
      std::vector<float> tensor(set.tensorSize());
      double most = 0;
      std::size_t pictures = 0;
      for (std::size_t i = 0; i < set.size(); ++i)
        for (std::size_t crop = 0; crop < set.cropCount(i); ++crop, ++pictures) {
          set.crop(i, crop, tensor);
          most = std::max(most, residentMegabytes() - before);
        }
      qInfo("%zu pictures, %.0f MB as tensors: %.1f MB of memory", pictures,
            static_cast<double>(pictures * tensor.size() * sizeof(float)) / 1e6, most);
      return most;
    };
    peakOf(few, "warm");  // plans, decoders, what the threads keep
    const double small = peakOf(few, "few");
    const double large = peakOf(many, "many");
    QVERIFY2(large < small + 8, qPrintable(QString("%1 MB, then %2 MB").arg(small).arg(large)));
    QVERIFY(large < 40);
  }
};

QTEST_GUILESS_MAIN(WindowSetTest)
#include "window_set_test.moc"
