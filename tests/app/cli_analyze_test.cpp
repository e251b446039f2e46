// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QJsonArray>
#include <QTest>
#include <cmath>
#include <csignal>
#include <memory>

#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class CliAnalyzeTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  void writeMusic() {
    fs::create_directory(m_cli->music() / "album");
    writeGlide(m_cli->music() / "a.wav", 9);
    writeGlide(m_cli->music() / "album/b, \"quoted\".wav", 5, 16000, 1);
    writeGlide(m_cli->music() / "caf\xe9\x1b[31m.wav", 4.5, 16000, 2);
  }

  void writeBadFiles() {
    writeFile(m_cli->music() / "empty.mp3", "");
    writeFile(m_cli->music() / "text.flac", std::string(4000, 'a'));
    const std::string whole = readFile(m_cli->music() / "a.wav");
    writeFile(m_cli->music() / "truncated.wav", whole.substr(0, whole.size() / 2));
    QCOMPARE(::mkfifo((m_cli->music() / "pipe.wav").c_str(), 0644), 0);
  }

 private Q_SLOTS:
  void init() { m_cli = std::make_unique<CliFixture>(); }

  void jsonHasTheDocumentedShape() {
    writeMusic();
    const auto result = m_cli->analyze({"--json", "music"});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    const auto rows = jsonLines(result.out);
    QCOMPARE(rows.size(), 3);
    const QStringList keys{"arousal", "confidence", "duration_seconds", "emotions", "error", "known",
                           "model",   "path",       "timeline",         "valence"};
    for (const QJsonObject& row : rows) {
      QCOMPARE(row.keys(), keys);
      QVERIFY(row["error"].isNull());
      QCOMPARE(row["model"].toString(), QString("Fake 1.0"));
      const QJsonObject emotions = row["emotions"].toObject();
      QCOMPARE(emotions.keys(), (QStringList{"angry", "calm", "fearful", "happy", "sad"}));
      double sum = 0;
      double largest = 0;
      for (const auto& value : emotions) {
        sum += value.toDouble();
        largest = std::max(largest, value.toDouble());
      }
      QVERIFY(std::abs(sum - 1) < 1e-5);
      QCOMPARE(row["confidence"].toDouble(), largest);
      QVERIFY(std::abs(row["valence"].toDouble()) <= 1 && row["valence"].isDouble());
      QVERIFY(std::abs(row["arousal"].toDouble()) <= 1 && row["arousal"].isDouble());
      for (const auto& window : row["timeline"].toArray())
        QCOMPARE(window.toObject().keys(),
                 (QStringList{"angry", "calm", "end_seconds", "fearful", "happy", "sad", "start_seconds"}));
    }
    QCOMPARE(rows[0]["path"].toString(), QString("music/a.wav"));
    QCOMPARE(rows[0]["duration_seconds"].toDouble(), 9.0);
    const QJsonArray timeline = rows[0]["timeline"].toArray();
    QCOMPARE(timeline.size(), 3);  // 0, 4 and the one that ends with the file
    QCOMPARE(timeline[1].toObject()["start_seconds"].toDouble(), 4.0);
    QCOMPARE(timeline[1].toObject()["end_seconds"].toDouble(), 8.0);
    QCOMPARE(timeline[2].toObject()["end_seconds"].toDouble(), 9.0);
    QVERIFY(
        result.out.startsWith("{\"path\":\"music/a.wav\",\"duration_seconds\":9.0,\"model\":\"Fake 1.0\","
                              "\"emotions\":{\"calm\":"));
    QVERIFY2(!result.out.contains("0000001"), "floats were printed with their noise");

    QCOMPARE(m_cli->analyze({"--json", "music"}).out, result.out);  // from the library: the same to the last digit
  }

  void badFilesAreRowsAndExitCode2() {
    writeMusic();
    writeBadFiles();
    const auto result = m_cli->analyze({"--json", "music", "missing.mp3", "music/pipe.wav"});
    QCOMPARE(result.exitCode, 2);
    int errors = 0;
    for (const QJsonObject& row : jsonLines(result.out)) {
      QVERIFY(row["path"].isString());
      if (row["error"].isNull()) continue;
      ++errors;
      QVERIFY(!row["error"].toString().isEmpty());
      for (const char* key : {"duration_seconds", "model", "emotions", "valence", "arousal", "confidence", "timeline"})
        QVERIFY2(row.contains(key) && row[key].isNull(), key);
    }
    QCOMPARE(errors, 4);
    QCOMPARE(jsonLines(result.out).size(), 8);
    QVERIFY(result.err.contains("4 of 8 files could not be analysed"));
    QVERIFY(result.err.contains("truncated.wav"));  // scored as far as it goes, with a warning
  }

  void theTableIsAlignedAndTame() {
    writeMusic();
    writeBadFiles();
    const auto result = m_cli->analyze({"music"});
    QCOMPARE(result.exitCode, 2);
    const QStringList lines = result.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    const auto column = lines[0].indexOf("PATH");
    for (const QString& line : lines.mid(1)) QCOMPARE(line.indexOf("music/"), column);
    QVERIFY(lines[1].contains("0:09  music/a.wav"));
    QCOMPARE(result.out.count("text.flac"), 1);
    QVERIFY2(!result.out.contains('\x1b') && !result.err.contains('\x1b'), "a file name may not steer the terminal");
  }

  void eachFileGetsTheModelThatSuitsIt() {
    const OwnModels models(m_cli->folder() / "share");
    writeGlide(m_cli->music() / "band.wav", 20);
    writeGlide(m_cli->music() / "solo.wav", 9, 16000, 0, 0.01);
    const auto table = m_cli->run({"analyze", "music"});
    QCOMPARE(table.exitCode, 0);
    const QStringList lines = table.out.split('\n', Qt::SkipEmptyParts);
    QVERIFY2(lines[0].contains("KNOWN  MODEL"), qPrintable(lines[0]));
    QVERIFY(lines[1].contains("100%  Music 1.0") && lines[1].endsWith("band.wav"));
    QVERIFY(lines[2].contains("100%  Voice 1.0") && lines[2].endsWith("solo.wav"));

    const auto json = jsonLines(m_cli->run({"analyze", "--json", "music"}).out);
    QCOMPARE(json[1]["model"].toString(), QString("Voice 1.0"));
    QCOMPARE(json[1]["known"].toDouble(), 1.0);
    QVERIFY(m_cli->run({"analyze", "--csv", "music"}).out.contains(",Voice 1.0,"));
    QVERIFY(m_cli->run({"analyze", "--format", "jams", "music/solo.wav"}).out.contains("Voice 1.0"));

    // Told to use one model, it does, and marks what that does not know.
    const auto music = m_cli->run({"analyze", "--model", "music", "music"});
    QVERIFY2(music.out.count("Music 1.0") == 2 && music.out.contains("0%!  Music 1.0"), qPrintable(music.out));
    const auto file = m_cli->run({"analyze", "--model", QString::fromStdString(models.voice()), "--json", "music"});
    QCOMPARE(jsonLines(file.out)[0]["known"].toDouble(), 0.0);

    // The playlist has both, each as its own model sees it; the views of the networks differ too.
    QCOMPARE(m_cli->run({"playlist", "--mood", "calm", "-o", "both.m3u8"}).exitCode, 0);
    const std::string both = readFile(m_cli->folder() / "both.m3u8");
    QVERIFY(both.find("band.wav") != std::string::npos && both.find("solo.wav") != std::string::npos);
    const auto view = m_cli->run({"spectrogram", "music/solo.wav", "--network-view", "-o", "view.png"});
    QVERIFY2(view.out.contains("model Voice 1.0"), qPrintable(view.out + view.err));
    const auto doctor = m_cli->run({"doctor"});
    QVERIFY2(doctor.out.contains("Music 1.0") && doctor.out.contains("Voice 1.0"), qPrintable(doctor.out));
    QVERIFY(!m_cli->run({"doctor", "--model", "voice"}).out.contains("Music 1.0"));

    fs::remove(models.music());
    const auto missing = m_cli->run({"analyze", "--model", "music", "music"});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains("The music model is not installed"), qPrintable(missing.err));
    QVERIFY(m_cli->run({"analyze", "music"}).out.count("Voice 1.0") == 2);  // the one that is there does all
  }

  void csvIsQuoted() {
    writeMusic();
    writeBadFiles();
    const auto result = m_cli->analyze({"--csv", "music"});
    const QStringList lines = result.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QString("path,duration_seconds,model,emotion,calm,happy,sad,angry,fearful,valence,arousal,"
                               "confidence,known,error"));
    QVERIFY(lines[2].startsWith("\"music/album/b, \"\"quoted\"\".wav\",5.000,Fake 1.0,"));
    for (const qsizetype plain : {1, 3, 4}) QCOMPARE(lines[plain].count(','), lines[0].count(','));
  }

  void otherProgramsGetTheirFormats() {
    writeMusic();
    const auto labels = m_cli->analyze({"--format", "audacity", "music/a.wav"});
    QCOMPARE(labels.exitCode, 0);
    const QStringList rows = labels.out.split('\n', Qt::SkipEmptyParts);
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.first().startsWith("0.000000\t"));
    QCOMPARE(rows.last().section('\t', 1, 1).toDouble(), 9.0);
    QCOMPARE(m_cli->analyze({"--format", "jams", "-o", "a.jams", "music/a.wav"}).out, QString());
    const std::string jams = readFile(m_cli->folder() / "a.jams");
    QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(jams)).object().contains("annotations"));
    QCOMPARE(m_cli->analyze({"--format", "json", "music"}).out, m_cli->analyze({"--json", "music"}).out);

    const auto refused = m_cli->analyze({"--format", "sv", "music"});  // one label track cannot be about three files
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("--output-dir"), qPrintable(refused.err));
    QCOMPARE(m_cli->analyze({"--format", "jams", "missing.wav"}).exitCode, 2);
    QCOMPARE(m_cli->analyze({"--format", "jams", "--csv", "music/a.wav"}).exitCode, 1);
  }

  void aFolderMirrorsTheMusic() {
    writeMusic();
    writeBadFiles();
    fs::copy_file(m_cli->music() / "a.wav", m_cli->music() / "a.WAVE");
    const auto result = m_cli->analyze({"--format", "csv", "--output-dir", "out", "music"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.startsWith("EMOTION"));
    const fs::path out = m_cli->folder() / "out";
    for (const char* name : {"a.wav.csv", "a.WAVE.csv", "album/b, \"quoted\".csv", "truncated.csv"})
      QVERIFY2(fs::is_regular_file(out / name), name);
    QVERIFY(!fs::exists(out / "text.csv"));
    QCOMPARE(QString::fromStdString(readFile(out / "a.wav.csv")).count('\n'), 4);  // a header and three windows
    QCOMPARE(m_cli->analyze({"--format", "sv", "--output-dir", "out", "music/a.wav"}).exitCode, 0);
    QVERIFY(fs::exists(out / "a.regions.csv") && fs::exists(out / "a.fearful.csv"));
    QCOMPARE(m_cli->analyze({"--output-dir", "out", "music"}).exitCode, 1);  // the table is no document
  }

  void aNameThatIsTooLongCostsNoOther() {
    writeMusic();
    const std::string name(246, 'x');  // with another ending it is longer than any name may be
    writeGlide(m_cli->music() / (name + ".wav"), 5);
    const auto result = m_cli->analyze({"--format", "audacity", "--output-dir", "out", "music"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("xxx.labels.txt"), qPrintable(result.err));
    QVERIFY(fs::exists(m_cli->folder() / "out" / "a.labels.txt"));
    QCOMPARE(result.out.count('\n'), 5);  // the table has them all
  }

  void noStoreTouchesNoDatabase() {
    writeMusic();
    QCOMPARE(m_cli->analyze({"--no-store", "music"}).exitCode, 0);
    QVERIFY(!fs::exists(m_cli->folder() / "data"));
    QCOMPARE(m_cli->analyze({"--no-store", "--library", "x.sqlite", "music"}).exitCode != 0, true);
  }

  void libraryAndOutputGoWhereTheyAreTold() {
    writeMusic();
    const auto result = m_cli->analyze({"--library", "mine.sqlite", "--json", "--output", "out.jsonl", "music"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QString());
    QVERIFY(fs::exists(m_cli->folder() / "mine.sqlite"));
    QVERIFY(!fs::exists(m_cli->libraryFile()));
    QCOMPARE(jsonLines(QString::fromStdString(readFile(m_cli->folder() / "out.jsonl"))).size(), 3);
  }

  void outputsThatWouldCostAFileAreRefused() {
    writeMusic();
    writeFile(m_cli->folder() / "song.MP3", "a recording");
    writeGlide(m_cli->music() / "recording", 5);  // a recording by its content only, named by hand
    fs::create_hard_link(m_cli->music() / "recording", m_cli->folder() / "alias");
    fs::create_symlink("song.MP3", m_cli->folder() / "link.csv");
    QCOMPARE(m_cli->analyze({"--library", "other.sqlite", "music/a.wav"}).exitCode, 0);
    const std::string model = readFile(m_cli->modelFile());
    const std::string recording = readFile(m_cli->music() / "recording");
    for (const char* output :
         {"song.MP3", "music/a.wav", "music/recording", "alias", "link.csv", "model.safetensors", "other.sqlite"}) {
      const auto result = m_cli->analyze({"--output", output, "music/a.wav", "music/recording"});
      QCOMPARE(result.exitCode, 1);
      QVERIFY2(result.err.contains("would replace") && result.err.contains(output), qPrintable(result.err));
    }
    QCOMPARE(readFile(m_cli->folder() / "song.MP3"), std::string("a recording"));
    QVERIFY(readFile(m_cli->modelFile()) == model && readFile(m_cli->music() / "recording") == recording);
    QCOMPARE(m_cli->analyze({"--output", "new.csv", "--csv", "music/recording"}).exitCode, 0);
    QCOMPARE(m_cli->analyze({"--output", "new.csv", "--csv", "music/recording"}).exitCode,
             0);  // results may be replaced
  }

  void aRunThatCannotBeginLeavesOldResults() {
    writeMusic();
    writeBadFiles();  // the pipe gets its row before anything asks for the model
    writeFile(m_cli->folder() / "out.csv", "old");
    writeFile(m_cli->folder() / "garbage.sqlite", std::string(5000, 'x'));
    QCOMPARE(m_cli->run({"analyze", "--model", "none.safetensors", "-o", "out.csv", "music/pipe.wav"}).exitCode, 1);
    QCOMPARE(m_cli->analyze({"--library", "garbage.sqlite", "-o", "out.csv", "music"}).exitCode, 1);
    QCOMPARE(readFile(m_cli->folder() / "out.csv"), std::string("old"));
  }

  void progressIsForStandardError() {
    writeMusic();
    const auto result = m_cli->analyze({"--progress", "--json", "music"});
    QCOMPARE(jsonLines(result.out).size(), 3);
    QVERIFY2(result.err.contains("[0/3, 0%] a.wav"), qPrintable(result.err));
    QVERIFY(result.err.contains("3 analysed, 0 from the library, 0 failed."));
    QVERIFY(m_cli->analyze({"--progress", "--force", "music"}).err.contains("3 analysed"));
    QVERIFY(m_cli->analyze({"--progress", "music"}).err.contains("3 from the library"));
  }

  void failuresSayWhy() {
    writeMusic();
    auto result = m_cli->run({"analyze", "--model", "no-such-model.safetensors", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("no-such-model.safetensors"));
    result = m_cli->analyze({"--hop", "0", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("hop"));
    result = m_cli->analyze({"--device", "toaster", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("toaster"));
    writeFile(m_cli->folder() / "garbage.sqlite", std::string(5000, 'x'));
    result = m_cli->analyze({"--library", "garbage.sqlite", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("not a Moodogram library"));
    fs::create_directory(m_cli->folder() / "nothing");
    result = m_cli->analyze({"nothing"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("No audio files"));
    result = m_cli->analyze({"--output", "no/such/folder/out", "music"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("no/such/folder/out"));
    QVERIFY(m_cli->run({"analyze"}).exitCode != 0);
  }

  void anInterruptedRunKeepsItsResults() {
    for (int i = 0; i < 60; ++i) writeGlide(m_cli->music() / ("song" + std::to_string(100 + i) + ".wav"), 20, 16000, i);
    QProcess process;
    m_cli->prepare(process, {"analyze", "--model", QString::fromStdString(m_cli->modelFile()), "--json", "music"});
    process.start();
    QByteArray out;
    while (out.count('\n') < 3 && process.waitForReadyRead(30000)) out += process.readAllStandardOutput();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 130);
    const auto rows = jsonLines(QString::fromUtf8(out));
    QVERIFY2(rows.size() >= 3 && rows.size() < 60, qPrintable(QString::number(rows.size())));
    for (const QJsonObject& row : rows) QVERIFY(row["error"].isNull() && row.contains("error"));
    const auto rest = m_cli->analyze({"--progress", "--json", "music"});
    QVERIFY2(rest.err.contains(QString("%1 from the library").arg(rows.size())), qPrintable(rest.err.right(200)));
  }
};

QTEST_GUILESS_MAIN(CliAnalyzeTest)
#include "cli_analyze_test.moc"
