// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/model_card.h"

#include <QRegularExpression>
#include <QTest>

#include "core/base/paths.h"
#include "tests/support/files.h"

using namespace moodogram;

namespace {

constexpr double kShippedTemperature = 0.857;

}  // namespace

class ModelCardTest : public QObject {
  Q_OBJECT

  static TrainConfig preset() { return TrainConfig::fromFile(resourceDir() / "presets" / "voice.json"); }

  static TrainingReport report() {
    TrainingReport report;
    report.temperature = kShippedTemperature;
    report.data.name = "RAVDESS song";
    report.data.licence = "CC BY-NC-SA 4.0";
    report.data.groupKind = "actor";
    std::vector<Verdict> verdicts;
    for (const Emotion emotion : kEmotions) verdicts.push_back({Label::of(emotion), {}});
    report.test = report.calibration = computeMetrics(verdicts);
    report.calibration.count = 760;
    report.test.count = 160;
    // The verdicts' accuracies by actor: .800 .825 .800 .950 of 40 each.
    const std::pair<const char*, int> actors[]{{"21", 32}, {"22", 33}, {"23", 32}, {"24", 38}};
    for (const auto& [actor, right] : actors)
      for (int i = 0; i < 40; ++i) {
        ScoredRecording& made = report.tested.emplace_back();
        made.recording.group = actor;
        made.recording.label = Label::of(Emotion::Calm);
        made.scores.values[static_cast<std::size_t>(i < right ? Emotion::Calm : Emotion::Angry)] = 1;
      }
    return report;
  }

  static QString card(const TrainConfig& config, const TrainingReport& made) {
    return QString::fromStdString(modelCard(config, made));
  }

  /// Scores are those of one run; everything around them is fixed.
  static QString withoutScores(QString text) {
    static const QRegularExpression table("clips +[0-9]+\\n.*?fearful( +[0-9]+){5}\\n",
                                          QRegularExpression::DotMatchesEverythingOption);
    return text.replace(table, "TABLE\n");
  }

 private Q_SLOTS:
  void theShippedCardIsThatOfThePreset() {
    const QString shipped = QString::fromStdString(test::readFile(MOODOGRAM_SOURCE_DIR "/resources/models/voice.md"));
    const QString made = card(preset(), report());
    QCOMPARE(withoutScores(made).count("TABLE"), 2);
    QCOMPARE(withoutScores(made), withoutScores(shipped));
  }

  void otherRunsNameTheirOwnFiles() {
    TrainConfig config = preset();
    config.seed = 2;
    config.testGroups = {"24"};
    const QString text = card(config, report());
    QVERIFY(!text.contains("presets"));
    QVERIFY(text.contains("train --config RUN/config.json --data"));
    QVERIFY(text.contains("evaluate --model RUN/model.safetensors --data DATA --groups 24\n"));
    QVERIFY(text.contains("Tested on actors 24, whom"));
    config.frontEnd = "sox-linear";
    config.frontEndParameters = R"({"windowSeconds":2.5})";
    const QString picture = card(config, report());
    QVERIFY(!picture.contains("level kept"));
    QVERIFY(picture.contains("a 2.5-second window"));
  }

  void dataOfOnesOwnIsNotTakenForTheRavdess() {
    TrainConfig config = preset();
    config.trainGroups = config.testGroups = {};
    config.testShare = 0.2;
    config.architecture = "vgg11";
    config.calibrationFolds = 0;
    TrainingReport own = report();
    own.data = {.name = "My records",
                .licence = "",
                .source = "",
                .groupKind = "artist",
                .recordings = {},
                .notes = {},
                .missing = {}};
    own.calibration = {};
    own.validation = own.test;
    own.bestEpoch = 7;
    const QString text = card(config, own);
    for (const char* foreign : {"RAVDESS", "actor", "sung", "CC BY", "not sure", "whom"})
      QVERIFY2(!text.contains(foreign), foreign);
    for (const char* said : {"My records", "by artist", "all artists that it was not tested on",
                             "which its owner knows", "**Epoch**: 7 of", "fitted on the part that chose the epoch"})
      QVERIFY2(text.contains(said), said);
  }

  void nothingIsCalledNewThatIsNot() {
    TrainConfig config = preset();
    config.trainGroups = config.testGroups = {};
    config.startFrom = "/home/somebody/weights.safetensors";
    TrainingReport made = report();
    made.split.hasNewGroups = false;
    made.split.isByRecording = true;
    made.split.leaks = "1 actor on more than one side: 21.";
    made.split.start = "The weights know actor 21.";
    made.calibration = {};
    QString text = card(config, made);
    QVERIFY(!text.contains("never heard") && !text.contains("/home") && text.contains("from**: weights.safetensors"));
    for (const char* said : {"**Split**: by recording", "1 actor on more than one side",
                             "On recordings it did not learn", "The weights know actor 21."})
      QVERIFY2(text.contains(said), said);
    made.split = {};
    made.split.isPublished = true;
    made.split.withoutPart = 7;
    text = card(config, made);
    QVERIFY(text.contains("7 recordings of the data set have no part") && !text.contains("all actors that it was not"));
  }

  void unreadableTestsAreCounted() {
    TrainingReport made = report();
    made.tested[0].error = "no sound";
    QVERIFY(card(preset(), made).contains("1 recordings of the test could not be read"));
    for (ScoredRecording& scored : made.tested) scored.error = "no sound";
    made.test = {};
    const QString text = card(preset(), made);
    QVERIFY(text.contains("none of the 160 recordings of the test could be read") && !text.contains("kept back.\n"));
  }

  void twoGroupsGiveNoStandardError() {
    TrainingReport made = report();
    std::erase_if(made.tested, [](const ScoredRecording& scored) { return scored.recording.group > "22"; });
    QVERIFY(!card(preset(), made).contains("standard error"));
  }

  void aRunWithoutTestClaimsNone() {
    TrainConfig config = preset();
    config.testGroups.clear();
    TrainingReport untested = report();
    untested.test = {};
    untested.tested = {};
    const QString text = card(config, untested);
    QVERIFY(text.contains("Not tested"));
    QVERIFY(!text.contains("Tested on") && !text.contains("evaluate"));
  }
};

QTEST_GUILESS_MAIN(ModelCardTest)
#include "model_card_test.moc"
