// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <utility>

#include "core/base/error.h"
#include "core/evaluate/scoring.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/self_check.h"
#include "core/nn/safetensors.h"
#include "core/train/run_split.h"
#include "core/train/training.h"
#include "tests/support/files.h"
#include "tests/support/tiny_training.h"
#include "tests/support/training_clips.h"
#include "tests/support/yamnet_weights.h"

using namespace moodogram;

/// Whole small runs on synthetic clips.
class TrainingTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  TrainConfig config() const { return test::tinyTraining(path("")); }

 private Q_SLOTS:
  void initTestCase() { test::writeTrainingClips(path("clips"), 5); }

  void learnsWhatCanBeLearned() {
    std::vector<EpochReport> epochs;
    TrainingCallbacks callbacks;
    callbacks.epochDone = [&](const EpochReport& report) { epochs.push_back(report); };
    const TrainingReport report = runTraining(config(), path("run"), {}, callbacks);
    QCOMPARE(epochs.size(), std::size_t(3 * 12));
    QVERIFY(epochs.back().trainLoss < epochs[24].trainLoss);
    QCOMPARE(report.calibration.count, std::int64_t(40));
    QCOMPARE(report.test.count, std::int64_t(10));
    QVERIFY2(report.test.accuracy >= 0.8, qPrintable(QString::number(report.test.accuracy)));
    for (const char* file : {"config.json", "environment.json", "log.txt", "metrics.jsonl", "model.safetensors",
                             "last.safetensors", "folds.csv", "tested.csv", "report.json", "card.md", "report.html"})
      QVERIFY2(std::filesystem::file_size(path("run") / file) > 0, file);

    // The file gives, in a fresh engine, what the report says.
    EngineOptions options;
    options.modelFile = report.modelFile;
    const auto engine = createEngine(options);
    QVERIFY(runSelfCheck(*engine).passed);
    QCOMPARE(engine->model().name, std::string("Tiny"));
    const auto clips = splitForRun(openSources(config()), config()).test.recordings;
    QCOMPARE(metricsJson(computeMetrics(verdictsOf(scoreRecordings(*engine, clips, {}, {})))),
             metricsJson(report.test));
    QCOMPARE(metricsJson(readTrainingReport(path("run")).test), metricsJson(report.test));
  }

  /// The weights are those of a run without it, and a run that was interrupted may be given one.
  void anExternalTestChangesNothing() {
    // By two other actors; one recording is a copy of one that is learned from, one is damaged.
    test::writeTrainingClips(path("other"), 7);
    for (const char* known : {"Actor_01", "Actor_02", "Actor_03", "Actor_04", "Actor_05"})
      std::filesystem::remove_all(path("other") / known);
    std::filesystem::copy_file(path("clips/Actor_01/03-02-02-01-01-01-01.wav"),
                               path("other/Actor_06/03-02-02-01-01-01-06.wav"),
                               std::filesystem::copy_options::overwrite_existing);
    test::writeFile(path("other/Actor_07/03-02-03-01-01-01-07.wav"), "no sound");
    TrainConfig tested = config();
    tested.epochs = 2;
    tested.calibrationFolds = 0;
    const auto weightsOf = [](const TrainingReport& report) {
      return readSafetensors(report.modelFile).tensors.at("head.2.weight").bytes;
    };
    const auto without = weightsOf(runTraining(tested, path("without"), {}, {}));

    std::stop_source source;
    TrainingCallbacks stopping;
    stopping.epochDone = [&](const EpochReport&) { source.request_stop(); };
    QVERIFY_EXCEPTION_THROWN(runTraining(tested, path("external"), source.get_token(), stopping), Cancelled);
    tested.externalTest = DatasetSource{"ravdess-song", path("other"), {}, {}};
    test::writeFile(path("external") / "config.json", tested.toJson(TrainConfig::Places::Written));
    std::string said;
    TrainingCallbacks callbacks;
    callbacks.message = [&](const std::string& text) { said += text + "\n"; };
    const TrainingReport report = resumeTraining(path("external"), {}, callbacks);
    QVERIFY(weightsOf(report) == without);
    QCOMPARE(report.test.count, std::int64_t{10});
    QVERIFY(report.external.has_value());
    QCOMPARE(report.external->evaluation.metrics.count, std::int64_t{18});
    QCOMPARE(report.external->evaluation.failed, std::int64_t{1});
    QVERIFY2(said.find("External test: 1 recording left out") != std::string::npos, said.c_str());
    QVERIFY2(said.find("Left out of the external test") != std::string::npos, said.c_str());
    QCOMPARE(metricsJson(readTrainingReport(path("external")).external->evaluation.metrics),
             metricsJson(report.external->evaluation.metrics));
    const std::string card = test::readFile(path("external") / "card.md");
    QVERIFY2(card.find("## On RAVDESS song, of which it learned nothing") != std::string::npos, card.c_str());
    QVERIFY(test::readFile(path("external") / "report.html").find("External test: RAVDESS song") != std::string::npos);
    QVERIFY(readSafetensors(report.modelFile).metadata.at("training").find("external") == std::string::npos);

    tested.externalTest->path = path("clips");
    QVERIFY_EXCEPTION_THROWN(runTraining(tested, path("leak"), {}, {}), ConfigError);
    QVERIFY(!std::filesystem::exists(path("leak")));
  }

  void sameSeedSameWeightsOtherSeedOthers() {
    TrainConfig small = config();
    small.epochs = 2;
    small.calibrationFolds = 0;
    small.testGroups.clear();
    const auto weights = [&](const char* folder, std::uint64_t seed) {
      small.seed = seed;
      return readSafetensors(runTraining(small, path(folder), {}, {}).modelFile).tensors.at("head.2.weight").bytes;
    };
    const auto first = weights("seed7", 7);
    QVERIFY(first == weights("seed7again", 7));
    QVERIFY(first != weights("seed8", 8));
  }

  void augmentedRunsWork() {
    TrainConfig augmented = config();
    augmented.epochs = 1;
    augmented.calibrationFolds = 0;
    augmented.testGroups.clear();
    augmented.gainDb = 3;
    augmented.frequencyMasks = 2;
    augmented.timeMasks = 2;
    QVERIFY(std::filesystem::exists(runTraining(augmented, path("augmented"), {}, {}).modelFile));
  }

  /// MusicNet with a teacher of random weights, and recordings without labels.
  void aStudentLearnsFromItsTeacher() {
    test::writeYamnetWeights(path("teacher.safetensors"));
    test::writeTrainingClips(path("unlabelled"), 1);
    TrainConfig music = TrainConfig::fromFile(MOODOGRAM_SOURCE_DIR "/resources/presets/music.json");
    music.sources = config().sources;
    music.cache = config().cache;
    music.trainGroups = config().trainGroups;
    music.testGroups = config().testGroups;
    music.frontEndParameters = R"({"windowSeconds":1})";
    music.unlabelled = {path("unlabelled")};
    music.teacher = path("teacher.safetensors");
    music.startFrom = music.teacher;
    QVERIFY(music.frozenLayers > 0);
    const int frozenLayers = std::exchange(music.frozenLayers, 0);
    music.epochs = 2;
    music.batchSize = 8;
    std::vector<double> losses;
    std::string said;
    TrainingCallbacks callbacks;
    callbacks.epochDone = [&](const EpochReport& report) { losses.push_back(report.trainLoss); };
    callbacks.message = [&](const std::string& text) { said += text + "\n"; };
    const TrainingReport report = runTraining(music, path("music"), {}, callbacks);
    QCOMPARE(losses.size(), std::size_t(2));
    QVERIFY2(losses[1] < losses[0], qPrintable(QString("%1 %2").arg(losses[0]).arg(losses[1])));
    QVERIFY2(said.find("34 tensors taken from the file") != std::string::npos, said.c_str());
    QCOMPARE(report.test.count, std::int64_t(10));
    const auto model = readSafetensors(report.modelFile);
    for (const auto& [name, tensor] : model.tensors) QVERIFY2(!name.starts_with("aux"), name.c_str());
    QVERIFY(model.metadata.at("training").find("teacher.safetensors") != std::string::npos);
    const auto isZero = [](const StoredTensor& tensor) {
      return std::ranges::all_of(tensor.bytes, [](std::byte each) { return each == std::byte{0}; });
    };
    QVERIFY(isZero(model.tensors.at("shortcut_weight")));
    music.teacherMoods = 0.2;
    QVERIFY(
        !isZero(readSafetensors(runTraining(music, path("moods"), {}, {}).modelFile).tensors.at("shortcut_weight")));
    music.teacherMoods = 0;

    // Frozen layers keep what the file gave them, whatever else was learned; without a file there is nothing to keep.
    const auto trunkOf = [](const TrainingReport& from) {
      return readSafetensors(from.modelFile).tensors.at("trunk.5.weight").bytes;
    };
    music.epochs = 1;
    music.frozenLayers = frozenLayers;
    const auto frozen = trunkOf(runTraining(music, path("frozen"), {}, {}));
    QVERIFY(frozen != trunkOf(report));
    music.seed = 2;
    QVERIFY(trunkOf(runTraining(music, path("another seed"), {}, {})) == frozen);
    music.teacher.clear();
    music.unlabelled.clear();
    music.startFrom.clear();
    const auto early = trunkOf(runTraining(music, path("no start"), {}, {}));
    music.epochs = 2;
    QVERIFY(trunkOf(runTraining(music, path("no start, longer"), {}, {})) != early);

    music.unlabelled = {path("unlabelled")};
    music.teacher = report.modelFile;
    QVERIFY_EXCEPTION_THROWN(runTraining(music, path("no teacher"), {}, {}), ConfigError);
    music.teacher = path("teacher.safetensors");
    music.unlabelled = {path("nothing here")};
    QVERIFY_EXCEPTION_THROWN(runTraining(music, path("no music"), {}, {}), ConfigError);
  }

  /// The paper's recipe on small pictures: auxiliary losses, changes of colour, weights to start from.
  void thePapersRecipeRuns() {
    TrainConfig paper = TrainConfig::fromFile(MOODOGRAM_SOURCE_DIR "/resources/presets/paper.json");
    paper.sources = config().sources;
    paper.cache = config().cache;
    paper.trainGroups = {"01", "02", "03"};
    paper.testGroups.clear();
    paper.architecture = "googlenet";
    paper.frontEndParameters = R"({"width":48,"height":40})";
    paper.epochs = 2;
    paper.batchSize = 8;
    paper.device = "cpu";
    paper.threads = 1;
    const TrainingReport first = runTraining(paper, path("paper"), {}, {});
    QCOMPARE(first.validation.count, std::int64_t(10));
    QVERIFY(first.bestEpoch >= 1);
    const auto saved = readSafetensors(first.modelFile);
    QVERIFY(std::ranges::none_of(saved.tensors, [](const auto& entry) { return entry.first.starts_with("aux"); }));
    QVERIFY(std::filesystem::exists(path("paper") / "best.safetensors"));

    paper.startFrom = first.modelFile;
    paper.epochs = 1;
    std::vector<std::string> messages;
    TrainingCallbacks callbacks;
    callbacks.message = [&](const std::string& text) { messages.push_back(text); };
    runTraining(paper, path("paper2"), {}, callbacks);
    QVERIFY(std::ranges::any_of(messages, [](const std::string& text) {
      return text.find("tensors taken") != std::string::npos &&
             text.find("start at random: aux1, aux2") != std::string::npos;
    }));
    // All that may choose the epoch now is what the weights were made from.
    const auto saysSo = [](const std::string& text) {
      return text.find("same names as 3 actors") != std::string::npos;
    };
    QVERIFY(std::ranges::any_of(messages, saysSo));
    QVERIFY(saysSo(test::readFile(path("paper2") / "card.md")));
    // Messages are kept with the run, and the model file does not tell where the weights lay.
    QVERIFY(test::readFile(path("paper2") / "log.txt").find("aux1, aux2") != std::string::npos);
    const std::string training = readSafetensors(path("paper2") / "model.safetensors").metadata.at("training");
    QVERIFY(training.find("\"model.safetensors\"") != std::string::npos &&
            training.find(path("")) == std::string::npos);

    paper.architecture = "resnet152";
    QVERIFY_EXCEPTION_THROWN(runTraining(paper, path("paper3"), {}, {}), ModelError);
  }

  void coloursNeedAColourPicture() {
    TrainConfig wrong = config();
    wrong.brightness = 0.2;
    QVERIFY_EXCEPTION_THROWN(runTraining(wrong, path("grey"), {}, {}), ConfigError);
  }

  void ourNetworksTakeWhatTheirFrontEndsGive() {
    TrainConfig wrong = config();
    wrong.frontEnd = "music-mel";
    wrong.frontEndParameters = "{}";
    try {
      runTraining(wrong, path("notes"), {}, {});
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("Choose the front end log-mel"), error.what());
    }
    QVERIFY(!std::filesystem::exists(path("notes") / "metrics.jsonl"));
  }

  void picturesAreNotChangedAsSoundIs() {
    TrainConfig wrong = config();
    wrong.architecture = "googlenet";
    wrong.frontEnd = "sox-linear";
    wrong.frontEndParameters = "{}";
    wrong.noiseProbability = 0.2;
    try {
      runTraining(wrong, path("noise"), {}, {});
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("noise_probability"), error.what());
    }
  }

  /// Also where the run is interrupted before it has been tested.
  void anEndThatWasAskedIsKept() {
    TrainConfig asked = config();
    asked.epochs = 6;
    asked.calibrationFolds = 0;
    std::vector<EpochReport> epochs;
    std::stop_source source;
    TrainingCallbacks callbacks;
    callbacks.epochDone = [&](const EpochReport& report) { epochs.push_back(report); };
    callbacks.isEndAsked = [&] { return epochs.size() == 2; };
    callbacks.message = [&](const std::string& text) {
      if (text.starts_with("Ended after epoch 3")) source.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(runTraining(asked, path("asked"), source.get_token(), callbacks), Cancelled);
    QCOMPARE(epochs.size(), std::size_t(3));
    TrainingCallbacks counting;
    counting.epochDone = callbacks.epochDone;
    const TrainingReport report = resumeTraining(path("asked"), {}, counting);
    QCOMPARE(epochs.size(), std::size_t(3));
    QCOMPARE(report.test.count, std::int64_t(10));
  }

  /// The look at the validation part can be interrupted, and is taken up again.
  void aStopWhileLookingChangesNothing() {
    TrainConfig looking = config();
    looking.epochs = 3;
    looking.calibrationFolds = 2;
    looking.validationShare = 0.25;
    const auto bytesOf = [](const TrainingReport& report) {
      return readSafetensors(report.modelFile).tensors.at("head.2.weight").bytes;
    };
    std::vector<EpochReport> epochs;
    TrainingCallbacks counting;
    counting.epochDone = [&](const EpochReport& report) {
      QVERIFY(report.learningSeconds > 0 && report.seconds > report.learningSeconds);
      epochs.push_back(report);
    };
    const TrainingReport whole = runTraining(looking, path("looked"), {}, counting);
    const std::size_t all = epochs.size();
    QCOMPARE(all, std::size_t(9));
    epochs.clear();
    // At the first recording of every look, of epochs and of fits that are done.
    std::size_t interruptions = 0;
    TrainingReport last;
    for (;; ++interruptions) {
      QVERIFY(interruptions < 40);
      const bool isNew = interruptions == 0;
      std::stop_source source;
      TrainingCallbacks stopping = counting;
      std::size_t looks = 0;
      stopping.validating = [&](const Progress& progress) {
        if (progress.done == 1 && ++looks == (isNew ? 1 : 2)) source.request_stop();
      };
      try {
        last = isNew ? runTraining(looking, path("interrupted"), source.get_token(), stopping)
                     : resumeTraining(path("interrupted"), source.get_token(), stopping);
        break;
      } catch (const Cancelled&) {
      }
    }
    QVERIFY2(interruptions >= 10, qPrintable(QString::number(interruptions)));
    QCOMPARE(epochs.size(), all);
    QVERIFY(bytesOf(last) == bytesOf(whole));
    QCOMPARE(last.temperature, whole.temperature);
  }

  void groupsTooFewForFoldsAreToldFirst() {
    TrainConfig few = config();
    few.calibrationFolds = 5;
    try {
      runTraining(few, path("few"), {}, {});
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what())
                   .contains("has only 4 actors to learn from, too few for recipe.calibration_folds = 5"),
               error.what());
    }
    QVERIFY(!std::filesystem::exists(path("few")));
    few.calibrationFolds = 2;
    few.trainGroups = {"01", "02"};  // a fold's fit would learn from one, and have none to choose its epoch by
    few.validationShare = 0.3;
    QVERIFY_EXCEPTION_THROWN(runTraining(few, path("few"), {}, {}), ConfigError);
  }

  void patienceIsJudgedWhereItIsLookedAt() {
    TrainConfig looking = config();
    looking.epochs = 8;
    looking.calibrationFolds = 0;
    looking.validationShare = 0.25;
    looking.validateEvery = 4;
    looking.patience = 2;
    std::vector<EpochReport> epochs;
    TrainingCallbacks callbacks;
    callbacks.epochDone = [&](const EpochReport& report) { epochs.push_back(report); };
    runTraining(looking, path("looking"), {}, callbacks);
    QCOMPARE(epochs.size(), std::size_t(8));  // not 6, where nothing was looked at
  }

  void oneRecordingIsTooFew() {
    std::filesystem::create_directories(path("one/happy"));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path("clips")))
      if (entry.is_regular_file()) {
        std::filesystem::copy(entry.path(), path("one/happy"));
        break;
      }
    TrainConfig one = config();
    one.sources = {{"folders", path("one"), {}, {}}};
    one.trainGroups = one.testGroups = {};
    one.calibrationFolds = 0;
    try {
      runTraining(one, path("one-run"), {}, {});
      QFAIL("trained on one recording");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("only one recording"), error.what());
    }
  }

  void finishedRunsAreNotOverwritten() {
    QVERIFY_EXCEPTION_THROWN(runTraining(config(), path("run"), {}, {}), ConfigError);
  }

  void cancelledInTheMiddle() {
    std::stop_source source;
    TrainingCallbacks callbacks;
    callbacks.epochDone = [&](const EpochReport&) { source.request_stop(); };
    QVERIFY_EXCEPTION_THROWN(runTraining(config(), path("cancelled"), source.get_token(), callbacks), Cancelled);
    QVERIFY(!std::filesystem::exists(path("cancelled") / "report.json"));
  }

  void missingActorsAreNamed() {
    TrainConfig wrong = config();
    wrong.trainGroups = {"20", "21", "22"};
    QVERIFY_EXCEPTION_THROWN(runTraining(wrong, path("nobody"), {}, {}), ConfigError);
    // Some are there: with actor 1 alone in a fold, the other fold would have nothing to learn from.
    wrong.trainGroups = {"01", "09"};
    wrong.testGroups = {"05", "11"};
    try {
      runTraining(wrong, path("somebody"), {}, {});
      QFAIL("trained without two of its actors");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("names: 09 and 11."), error.what());
    }
    QVERIFY(!std::filesystem::exists(path("somebody")));
    wrong.sources[0].path = path("nowhere");
    QVERIFY_EXCEPTION_THROWN(runTraining(wrong, path("nowhere-run"), {}, {}), ConfigError);
  }

  void aDivergingRunStopsWithAReason() {
    TrainConfig wild = config();
    wild.calibrationFolds = 0;
    wild.learningRate = 10;
    wild.weightDecay = 10;  // each step takes the weights times -99
    wild.schedule = "constant";
    wild.epochs = 40;
    QVERIFY_EXCEPTION_THROWN(runTraining(wild, path("wild"), {}, {}), ModelError);
  }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "training_test.moc"
