// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <memory>

#include "core/evaluate/evaluation.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// Trains a tiny network with LibTorch and uses it with the other commands.
class CliTrainTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  void writeConfig(const char* testActors) const {
    writeFile(
        m_cli->folder() / "tiny.json",
        std::string(
            R"({"model":{"name":"Tiny"},"data":{"sources":[{"format":"ravdess-song"}],"groups_train":["01","02"],"groups_test":)") +
            testActors + R"(},"recipe":{"epochs":2,"batch_size":4,"calibration_folds":2},"machine":{"threads":1}})");
  }

  CliFixture::Result train(const QStringList& arguments) const {
    return m_cli->run(QStringList{"train", "--config", "tiny.json", "--data", "clips"} + arguments);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    writeTrainingClips(m_cli->folder() / "clips", 3, 1);
    writeConfig(R"(["03"])");
  }

  void presetsAreKnownByName() {
    for (const char* name : {"voice", "modern", "paper"}) {
      const auto result = m_cli->run({"train", "--config", name, "--output", "preset"});
      QVERIFY2(result.exitCode == 1 && result.err.contains("where the recordings lie"), qPrintable(result.err));
    }
    const auto result = m_cli->run({"train", "--config", "poem", "--output", "preset"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("Cannot read"), qPrintable(result.err));
    QVERIFY(m_cli->run({"train", "--help"}).out.contains("presets"));
  }

  void trainThenDoctorEvaluateAnalyze() {
    const auto result = train({"--output", "run"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(!result.err.contains('\r'), "progress was written over itself although this is no terminal");
    QCOMPARE(result.err.count("epoch"), 6);  // two folds and the final fit
    QVERIFY(result.err.contains("fold 2") && result.err.contains("final fit"));
    QVERIFY(result.out.contains("Actors that the network never heard\nclips     5\n"));
    for (const char* file : {"config.json", "metrics.jsonl", "model.safetensors", "report.json", "card.md"})
      QVERIFY2(fs::exists(m_cli->folder() / "run" / file), file);

    const auto doctor = m_cli->run({"doctor", "--model", "run/model.safetensors"});
    QVERIFY2(doctor.exitCode == 0, qPrintable(doctor.out));
    QVERIFY(doctor.out.contains("self-check   passed") && doctor.out.contains("LibTorch"));

    // The command that the card names gives the scores that the run printed.
    const auto score = m_cli->run({"evaluate", "--model", "run/model.safetensors", "--data", "clips", "--actors", "3"});
    QCOMPARE(score.exitCode, 0);
    for (const char* figure : {"accuracy ", "UAR ", "macro-F1 ", "NLL ", "ECE "}) {
      const qsizetype at = result.out.lastIndexOf(QString("\n") + figure);
      const QString line = result.out.mid(at + 1, result.out.indexOf('\n', at + 1) - at - 1).left(15);
      QVERIFY2(at >= 0 && score.out.contains("\n" + line), qPrintable(line + score.out));
    }

    const auto analysis = m_cli->run({"analyze", "--model", "run/model.safetensors", "--json", "clips/Actor_03"});
    QCOMPARE(analysis.exitCode, 0);
    QCOMPARE(jsonLines(analysis.out).size(), 5);

    const auto again = m_cli->run({"train", "--config", "run/config.json", "--data", "clips", "--output", "again"});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(readFile(m_cli->folder() / "again/model.safetensors") ==
            readFile(m_cli->folder() / "run/model.safetensors"));
    QCOMPARE(train({"--output", "run"}).exitCode, 1);  // a finished run is not overwritten
  }

  void neutralIsASixthClass() {
    const fs::path folder = m_cli->folder();
    writeTrainingClips(folder / "six", 3, 1);
    for (int actor = 1; actor <= 3; ++actor) {
      const std::string name = std::to_string(actor);
      writeGlide(folder / ("six/Actor_0" + name + "/03-02-01-01-01-01-0" + name + ".wav"), 4.5, 22050, 40 + actor);
    }
    const QStringList six{"train", "--config", "tiny.json", "--neutral", "--output", "six-run", "--data"};
    const auto none = m_cli->run(six + QStringList{"clips"});
    QVERIFY2(none.exitCode == 1 && none.err.contains("has no neutral recording"), qPrintable(none.err));

    const auto result = m_cli->run(six + QStringList{"six"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains(" fearful neutral\n") && result.out.contains("\nneutral  "), qPrintable(result.out));
    QVERIFY(QByteArray::fromStdString(readFile(folder / "six-run/card.md")).contains("angry, fearful or neutral"));
    QVERIFY(readFile(folder / "six-run/tested.csv").find(",fearful,neutral,error") != std::string::npos);
    const auto doctor = m_cli->run({"doctor", "--model", "six-run/model.safetensors"});
    QVERIFY2(doctor.exitCode == 0 && doctor.out.contains("self-check   passed") &&
                 doctor.out.contains("tells neutral apart"),
             qPrintable(doctor.out));

    // Tested on neutral recordings as well, and the figures are those of the run.
    const auto score = m_cli->run({"evaluate", "--model", "six-run/model.safetensors", "--data", "six", "--groups", "3",
                                   "--verdicts", "six.csv", "--html", "six.html"});
    QVERIFY2(score.exitCode == 0 && score.out.contains("clips     6\n"), qPrintable(score.out));
    const qsizetype at = result.out.lastIndexOf("\nNLL ");
    QVERIFY2(at > 0 && score.out.contains(result.out.mid(at, 16)), qPrintable(result.out + score.out));
    QVERIFY(QByteArray::fromStdString(readFile(folder / "six.html")).contains("said neutral"));
    // A model of the five emotions is not.
    const auto five = m_cli->run({"evaluate", "--model", "run/model.safetensors", "--data", "six", "--groups", "3"});
    QVERIFY2(five.out.contains("clips     5\n") && five.err.contains("\"neutral\""), qPrintable(five.out + five.err));

    // In a library, what is taken for neutral speaks for all five emotions the same.
    const auto analysis =
        m_cli->run({"analyze", "--model", "six-run/model.safetensors", "--json", "--hop", "2", "six/Actor_03"});
    QCOMPARE(analysis.exitCode, 0);
    const auto lines = jsonLines(analysis.out);
    const std::vector<ScoredRecording> scored = readVerdicts(folder / "six.csv");
    QCOMPARE(lines.size(), 6);
    QCOMPARE(scored.size(), std::size_t{6});
    for (const auto& line : lines) {
      const auto same = std::ranges::find_if(scored, [&](const ScoredRecording& each) {
        return line["path"].toString().endsWith(QString::fromStdString(each.recording.file.filename().string()));
      });
      QVERIFY(same != scored.end() && same->scores[MoodClass::Neutral] > 0);
      const EmotionScores shown = emotionScoresOf(same->scores);
      for (const Emotion emotion : kEmotions)
        QVERIFY(std::abs(line["emotions"][QString::fromStdString(std::string(emotionName(emotion)))].toDouble() -
                         double{shown[emotion]}) < 1e-5);
    }
    const auto linear =
        m_cli->run({"crossval", "--config", "tiny.json", "--neutral", "--folds", "3", "--linear", "--data", "six"});
    QVERIFY2(linear.exitCode == 0 && linear.out.contains("neutral"), qPrintable(linear.out + linear.err));
  }

  /// CAL500 as a further test, with recordings that stand in for its songs, whose audio is not public.
  void cal500IsTestedOnAndNotLearnedFrom() {
    const fs::path folder = m_cli->folder();
    fs::create_directories(folder / "tables");
    fs::create_directories(folder / "songs");
    writeFile(folder / "tables/cal500.csv",
              "song_id,Emotion-Happy,Emotion-Sad,Emotion-Angry_/_Agressive,Emotion-Calming_/_Soothing\n"
              "air-sexy_boy,1,0,0,0\nbeck-loser,0,1,0,0\ncake-the_distance,0,0,1,0\ndido-life_for_rent,0,0,0,1\n"
              "eels-beloved_monster,1,0,0,0\n");
    int voice = 0;
    for (const char* song : {"Air - Sexy Boy.wav", "beck-loser.wav", "cake-the_distance.wav"})
      writeGlide(folder / "songs" / song, 5, 22050, ++voice);
    fs::copy_file(folder / "clips/Actor_01/03-02-02-01-01-01-01.wav", folder / "songs/dido-life_for_rent.wav");
    const QStringList external{"--external-test", "tables/cal500.csv", "--external-audio", "songs"};

    const auto result = train(QStringList{"--output", "tested"} + external);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    for (const char* said : {"External test: Audio found for 4 of 5 songs", "No audio for 1 song: eels-beloved_monster",
                             "1 recording left out, being in the data set of the training, too: "
                             "dido-life_for_rent.wav"})
      QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY2(result.out.contains("Actors that the network never heard\nclips     5\n"), qPrintable(result.out));
    QVERIFY2(result.out.contains("CAL500, the external test\nclips     3\n"), qPrintable(result.out));
    const QString card = QString::fromStdString(readFile(folder / "tested/card.md"));
    for (const char* said : {"## On CAL500, of which it learned nothing", "so not scored (1): eels-beloved_monster.",
                             "by the song's id (artist-title) in the file's name"})
      QVERIFY2(card.contains(said), qPrintable(card));
    const QJsonObject report =
        QJsonDocument::fromJson(QByteArray::fromStdString(readFile(folder / "tested/report.json"))).object();
    QCOMPARE(report["test"].toObject()["clips"].toInt(), 5);
    QCOMPARE(report["external_test"].toObject()["clips"].toInt(), 3);
    QCOMPARE(report["external_test"].toObject()["missing"].toArray(), QJsonArray{"eels-beloved_monster"});

    // The figures are those of evaluate, on the songs that are left.
    fs::remove(folder / "songs/dido-life_for_rent.wav");
    const auto score = m_cli->run({"evaluate", "--model", "tested/model.safetensors", "--data", "tables/cal500.csv",
                                   "--audio", "songs", "--json"});
    QVERIFY2(score.exitCode == 0, qPrintable(score.err));
    for (const char* figure : {"accuracy", "uar", "nll", "mean_auc"})
      QVERIFY2(std::abs(jsonLines(score.out).at(0)[figure].toDouble() -
                        report["external_test"].toObject()[figure].toDouble()) < 1e-4,
               figure);

    // Every fold of a cross-validation scores it as well.
    writeFile(folder / "folds.json",
              R"({"data":{"sources":[{"format":"ravdess-song"}]},"recipe":{"epochs":1,"batch_size":4,)"
              R"("calibration_folds":0},"machine":{"threads":1}})");
    const auto folds = m_cli->run(
        QStringList{"crossval", "--config", "folds.json", "--data", "clips", "--folds", "3", "--output", "folds"} +
        external);
    QVERIFY2(folds.exitCode == 0, qPrintable(folds.err));
    QVERIFY2(folds.out.contains("extern: the external test of 3 recordings"), qPrintable(folds.out));
    QVERIFY(fs::exists(folder / "folds/fold-3/external.csv"));

    const auto audio = train({"--output", "audio", "--external-audio", "songs"});
    QVERIFY2(audio.exitCode == 1 && audio.err.contains("--external-test"), qPrintable(audio.err));
    const auto leak = train({"--output", "leak", "--external-test", "clips"});
    QVERIFY2(leak.exitCode == 1 && leak.err.contains("nothing is left to test on"), qPrintable(leak.err));
    QVERIFY(!fs::exists(folder / "leak"));
  }

  void whatIsLeftOutShowsInTheExitCode() {
    const fs::path folder = m_cli->folder();
    fs::copy(folder / "clips", folder / "damaged", fs::copy_options::recursive);
    writeFile(folder / "damaged/Actor_01/03-02-02-01-01-01-01.wav", "no sound");
    writeFile(folder / "damaged.json", R"({"data":{"folder":"damaged"},"recipe":{"epochs":1,"batch_size":4,
        "calibration_folds":0},"machine":{"threads":1}})");
    auto result = m_cli->run({"train", "--config", "damaged.json", "--output", "partly"});
    QVERIFY2(result.exitCode == 2 && result.err.contains("Left out"), qPrintable(result.err));
    result = m_cli->run({"crossval", "--config", "damaged.json", "--folds", "2", "--output", "partly-folds"});
    QVERIFY2(result.exitCode == 2, qPrintable(result.err));
    result = m_cli->run({"crossval", "--config", "damaged.json", "--folds", "2", "--linear"});
    QVERIFY2(result.exitCode == 2, qPrintable(result.err));
    result = m_cli->run({"calibrate", "--model", "partly/model.safetensors", "--data", "damaged"});
    QVERIFY2(result.exitCode == 2, qPrintable(result.err));
  }

  void actorsThatAreNotThereAreNamed() {
    writeConfig(R"(["03","20"])");
    const auto result = train({"--output", "other"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("names: 20."), qPrintable(result.err));
    QVERIFY(!fs::exists(m_cli->folder() / "other"));
  }
};

QTEST_GUILESS_MAIN(CliTrainTest)
#include "cli_train_test.moc"
