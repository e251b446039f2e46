// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/error.h"
#include "core/train/evaluation.h"
#include "core/train/metrics.h"
#include "core/train/train_config.h"

using namespace moodogram;

class DatasetTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void missingActorsAreNamed() {
    std::vector<RavdessClip> clips(2);
    clips[0].actor = 1;
    clips[1].actor = 3;
    TrainConfig config;
    config.trainActors = {1};
    config.testActors = {3};
    requireActors(clips, config);
    config.trainActors = {4, 1, 2};
    config.testActors = {3, 7};
    try {
      requireActors(clips, config);
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("actors 2, 4, 7,"), error.what());
    }
  }

  void metricsAgainstHandComputedValues() {
    const auto verdict = [](Emotion truth, Emotion said, float sure) {
      Verdict made{Label::of(truth), {}};
      for (float& value : made.scores.values) value = (1 - sure) / 4;
      made.scores[said] = sure;
      return made;
    };
    const std::vector<Verdict> verdicts{
        verdict(Emotion::Calm, Emotion::Calm, 0.8F), verdict(Emotion::Calm, Emotion::Happy, 0.6F),
        verdict(Emotion::Happy, Emotion::Happy, 1.0F), verdict(Emotion::Sad, Emotion::Sad, 0.6F)};
    const Metrics metrics = computeMetrics(verdicts);
    QCOMPARE(metrics.accuracy, 0.75);
    QCOMPARE(metrics.unweightedAverageRecall, (0.5 + 1 + 1) / 3);
    QCOMPARE(metrics.macroF1, (2.0 / 3 + 2.0 / 3 + 1) / 3);
    QVERIFY(std::abs(metrics.negativeLogLikelihood - -(std::log(0.8) + std::log(0.1) + 0 + std::log(0.6)) / 4) < 1e-6);
    // Bins: 0.6 holds two (one right), 0.8 one right, 1.0 one right.
    QVERIFY(std::abs(metrics.expectedCalibrationError - (std::abs(1.2 - 1) + 0.2 + 0) / 4) < 1e-6);
    QCOMPARE(metrics.confusion[0][1], std::int64_t(1));
    QCOMPARE(computeMetrics({}).count, std::int64_t(0));
  }

  void configurationRoundTrip() {
    TrainConfig config;
    config.trainActors = {1, 2, 3, 4, 5, 6};
    config.testActors = {7};
    config.epochs = 3;
    config.frontEndParameters = R"({"bands":80})";
    const TrainConfig read = TrainConfig::fromJson(config.toJson());
    QCOMPARE(read.toJson(), config.toJson());
    QCOMPARE(read.epochs, 3);
    read.validate();
  }

  void shippedPresetIsValid() {
    const auto config = TrainConfig::fromFile(MOODOGRAM_SOURCE_DIR "/resources/presets/voice.json");
    config.validate();
    QCOMPARE(config.testActors, (std::vector<int>{21, 22, 23, 24}));
  }

  void faultyConfigurationsNameTheField_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("named");
    const QByteArray actors = R"("data":{"actors_train":[1,2,3,4,5],"actors_test":[6]})";
    QTest::newRow("not json") << QByteArray("{") << QByteArray("JSON");
    QTest::newRow("unknown") << "{" + actors + R"(,"recipe":{"epoch":3}})" << QByteArray("recipe.epoch");
    QTest::newRow("type") << "{" + actors + R"(,"recipe":{"epochs":"many"}})" << QByteArray("recipe.epochs");
    QTest::newRow("range") << "{" + actors + R"(,"recipe":{"epochs":0}})" << QByteArray("recipe.epochs");
    QTest::newRow("leak") << QByteArray(R"({"data":{"actors_train":[1,2,3,4,5,6],"actors_test":[6]}})")
                          << QByteArray("actor 6");
    QTest::newRow("nobody") << QByteArray("{}") << QByteArray("actors_train");
  }
  void faultyConfigurationsNameTheField() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, named);
    try {
      TrainConfig::fromJson(json.toStdString()).validate();
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
  }
};

QTEST_GUILESS_MAIN(DatasetTest)
#include "dataset_test.moc"
