// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/linear_baseline.h"

#include <QTemporaryDir>
#include <QTest>
#include <numeric>

#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class LinearBaselineTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  Dataset m_data;
  TrainConfig m_config;

 private Q_SLOTS:
  void initTestCase() {
    const fs::path folder = m_folder.path().toStdString();
    writeTrainingClips(folder / "clips", 3, 1);
    writeFile(folder / "clips/Actor_03/03-02-06-01-02-01-03.wav", "no audio");
    m_data = openDataset({"ravdess-song", folder / "clips", {}, {}});
    QCOMPARE(m_data.recordings.size(), std::size_t{16});
    m_config.cache = folder / "cache";
  }

  void newActorsAreToldApart() {
    std::vector<std::size_t> learn;
    std::vector<std::size_t> test;
    for (std::size_t i = 0; i < m_data.recordings.size(); ++i)
      (m_data.recordings[i].group == "03" ? test : learn).push_back(i);
    const LinearBaseline baseline(m_data, m_config, {}, {});
    const auto scored = baseline.score(learn, test);
    QCOMPARE(scored.size(), std::size_t{6});
    int unreadable = 0;
    for (std::size_t i = 0; i < scored.size(); ++i) {
      QCOMPARE(scored[i].recording.file, m_data.recordings[test[i]].file);
      unreadable += scored[i].error.empty() ? 0 : 1;
      if (!scored[i].error.empty()) continue;
      QCOMPARE(scored[i].scores.top(), scored[i].recording.label.top());
      QCOMPARE(scored[i].windows.size(), std::size_t{2});  // 4.5 s
      const auto& values = scored[i].scores.values;
      QVERIFY(std::abs(std::accumulate(values.begin(), values.end(), 0.0F) - 1) < 1e-5F);
    }
    QCOMPARE(unreadable, 1);

    // Pictures have no bands: log-mel is taken instead.
    m_config.frontEnd = "sox-linear";
    const auto other = LinearBaseline(m_data, m_config, {}, {}).score(learn, test);
    QCOMPARE(other.size(), scored.size());
    QCOMPARE(verdictsOf(other).size(), std::size_t{5});
  }

  void nothingToLearnFromGivesNoVerdicts() {
    const LinearBaseline baseline(m_data, m_config, {}, {});
    const std::vector<std::size_t> all{0, 1, 2};
    QVERIFY(baseline.score({}, all).empty());
  }

  void aStopIsHeard() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(LinearBaseline(m_data, m_config, stop.get_token(), {}), Cancelled);
  }
};

QTEST_GUILESS_MAIN(LinearBaselineTest)
#include "linear_baseline_test.moc"
