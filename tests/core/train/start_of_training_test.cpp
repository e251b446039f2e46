// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/error.h"
#include "core/nn/safetensors.h"
#include "core/train/cross_validation.h"
#include "core/train/training.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"
#include "tests/support/tiny_training.h"
#include "tests/support/training_clips.h"

using namespace moodogram;

/// Runs that go on from something: weights to start from, or a run that was interrupted.
class StartOfTrainingTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  TrainConfig config() const {
    TrainConfig config = test::tinyTraining(path(""));
    config.epochs = 1;
    config.calibrationFolds = 0;
    return config;
  }

  /// Begins a run and stops it after its first epoch.
  void beginRun(TrainConfig config, const char* name) const {
    config.epochs = 2;
    std::stop_source source;
    TrainingCallbacks stopping;
    stopping.epochDone = [&](const EpochReport&) { source.request_stop(); };
    QVERIFY_EXCEPTION_THROWN(runTraining(config, path(name), source.get_token(), stopping), Cancelled);
  }

 private Q_SLOTS:
  void initTestCase() { test::writeTrainingClips(path("clips"), 5); }

  void aSlowStartNeedsAStart() {
    TrainConfig wrong = config();
    wrong.startRate = 0.03;
    try {
      runTraining(wrong, path("slow"), {}, {});
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("--start-from"), error.what());
    }
  }

  void whatTheStartKnowsIsNotNew() {
    TrainConfig first = config();
    first.trainGroups = {"04", "05"};
    first.testGroups.clear();
    TrainConfig second = config();
    second.trainGroups = {"01", "02"};
    second.startFrom = runTraining(first, path("first"), {}, {}).modelFile.string();
    const TrainingReport report = runTraining(second, path("second"), {}, {});  // tests 05
    QVERIFY(!report.split.hasNewGroups && report.split.startKnowsTest);
    const std::string card = test::readFile(path("second") / "card.md");
    QVERIFY2(card.find("same names as 1 actor (05) of the test") != std::string::npos &&
                 card.find("may know some") != std::string::npos,
             card.c_str());
    QVERIFY(card.find("never heard") == std::string::npos);
    // What it says of itself has both, so that an evaluation on either warns.
    const std::string learned = readSafetensorsMetadata(report.modelFile).at("learned_from");
    for (const char* actor : {"\"01\"", "\"02\"", "\"04\"", "\"05\""})
      QVERIFY2(learned.find(actor) != std::string::npos, learned.c_str());
  }

  void whatTheStartKnowsOfTheExternalTestIsTold() {
    test::writeTrainingClips(path("seven"), 7);
    TrainConfig first = config();
    first.sources = {{"ravdess-song", path("seven"), {}, {}}};
    first.trainGroups = {"06", "07"};
    first.testGroups.clear();
    TrainConfig second = config();
    second.externalTest = first.sources.front();  // without those of the data set: actors 06 and 07
    second.startFrom = runTraining(first, path("six-and-seven"), {}, {}).modelFile.string();
    const TrainingReport report = runTraining(second, path("second-external"), {}, {});
    QVERIFY(!report.split.startKnowsTest);
    const std::string card = test::readFile(path("second-external") / "card.md");
    QVERIFY2(card.find("same names as 2 actors (06, 07) of the external test") != std::string::npos, card.c_str());
  }

  /// Of all folds together: one that tests what the start knows is enough.
  void theFoldsOfACrossValidationAreNotNewEither() {
    TrainConfig first = config();
    first.trainGroups = {"05"};
    first.testGroups.clear();
    first.validationShare = 0;
    TrainConfig folds = config();
    folds.trainGroups.clear();
    folds.testGroups.clear();
    folds.folds = 2;
    folds.startFrom = runTraining(first, path("knows five"), {}, {}).modelFile.string();
    const CrossValidation result = runCrossValidation(folds, path("folds"), {}, {});
    QVERIFY(result.startKnowsTest && !result.hasNewGroups);
    QVERIFY(readCrossValidation(path("folds")).startKnowsTest);
    const std::string page = test::readFile(path("folds") / "report.html");
    QVERIFY(page.find("never heard") == std::string::npos && page.find("may know some") != std::string::npos);
  }

  void otherWeightsOfTheSameNameAreNotGoneOnWith() {
    TrainConfig second = config();
    const std::filesystem::path start = path("start.safetensors");
    std::filesystem::copy_file(runTraining(config(), path("one"), {}, {}).modelFile, start);
    second.startFrom = start.string();
    beginRun(second, "of start");
    TrainConfig other = config();
    other.seed = 9;
    std::filesystem::copy_file(runTraining(other, path("another"), {}, {}).modelFile, start,
                               std::filesystem::copy_options::overwrite_existing);
    try {
      resumeTraining(path("of start"), {}, {});
      QFAIL("accepted");
    } catch (const ModelError& error) {
      QVERIFY2(QByteArray(error.what()).contains("weights to start from"), error.what());
    }
    std::filesystem::copy_file(path("one/model.safetensors"), start, std::filesystem::copy_options::overwrite_existing);
    QCOMPARE(resumeTraining(path("of start"), {}, {}).test.count, std::int64_t(10));
  }

  void aDeviceThatIsGoneIsNamed() {
    beginRun(config(), "elsewhere");
    TrainConfig moved = TrainConfig::fromFile(path("elsewhere") / "config.json");
    moved.device = "cuda:77";
    test::writeFile(path("elsewhere") / "config.json", moved.toJson(TrainConfig::Places::Written));
    const std::string said = test::configErrorOf([&] { resumeTraining(path("elsewhere"), {}, {}); });
    QVERIFY2(said.find("The device cuda:77 is not there") != std::string::npos, said.c_str());
    QVERIFY(test::readFile(path("elsewhere") / "log.txt").find("Failed: The device cuda:77") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(StartOfTrainingTest)
#include "start_of_training_test.moc"
