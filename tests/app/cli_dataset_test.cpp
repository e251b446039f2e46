// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>
#include <memory>

#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class CliDatasetTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result dataset(const QStringList& arguments) const {
    return m_cli->run(QStringList{"dataset"} + arguments);
  }

 private Q_SLOTS:
  void init() {
    m_cli = std::make_unique<CliFixture>();
    double seconds = 0.5;  // no two files hold the same
    for (const char* name : {"ann/1.wav", "bob/2.wav", "bob/3.wav"})
      for (const char* mood : {"happy", "sad"}) {
        const fs::path file = m_cli->folder() / "set" / mood / name;
        fs::create_directories(file.parent_path());
        writeGlide(file, seconds += 0.1, mood == std::string("sad") ? 8000 : 16000, 1);
      }
  }

  void table() {
    const auto result = dataset({"set"});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    for (const char* said :
         {"set: 6 recordings, 2 folders", "8000 Hz (3), 16000 Hz (3)",
          "! A network cannot learn what is not here: calm", "! Random folds would put", "Grouped folds"})
      QVERIFY2(result.out.contains(said), said);
  }

  void json() {
    const auto result = dataset({"set", "--json", "--fast", "--format", "folders", "--folds", "2", "--threads", "1"});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(json["recordings"].toInt(), 6);
    QCOMPARE(json["grouped_folds"].toArray().size(), 2);
  }

  void aManifestWithItsOwnWordsAndAudioElsewhere() {
    writeFile(m_cli->folder() / "mine.csv", "path,label\nann/1.wav,agitato\n");
    writeFile(m_cli->folder() / "words.csv", "name,calm,happy,sad,angry,fearful\nagitato,0,0,0,1,0\n");
    const auto result = dataset({"mine.csv", "--audio", "set/sad", "--labels", "words.csv"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("mine: 1 recording, no groups"));
  }

  void badFilesAreListedAndToldByTheExitCode() {
    writeFile(m_cli->folder() / "set/happy/ann/1.wav", "no audio");
    const auto result = dataset({"set"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.out.contains("happy/ann/1.wav: is not an audio file"), qPrintable(result.out + result.err));
  }

  void whatCannotBeOpenedIsExplained() {
    const auto nothing = dataset({"none"});
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(nothing.err.contains("There is no data set at none"));
    const auto format = dataset({"set", "--format", "mp3"});
    QCOMPARE(format.exitCode, 1);
    QVERIFY(format.err.contains("no data set format \"mp3\"; known are auto, ravdess-song"));
    QCOMPARE(dataset({}).exitCode, 1);
    QCOMPARE(dataset({"set", "--folds", "1"}).exitCode, 1);
  }
};

QTEST_GUILESS_MAIN(CliDatasetTest)
#include "cli_dataset_test.moc"
