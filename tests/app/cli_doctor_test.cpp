// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "core/infer/self_check.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;

class CliDoctorTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result doctor() const {
    return m_cli->run({"doctor", "--model", QString::fromStdString(m_cli->modelFile())});
  }

  /// Gives the model file a record of what the engine computed, with this added to the first probability.
  void record(float difference) const {
    FakeEngine engine(fakeModelInfo());
    const std::unique_ptr<FrontEnd> frontEnd = makeFrontEndFor(engine.model());
    std::vector<EmotionScores> scores(kSelfCheckSignals);
    engine.score(selfCheckTensors(*frontEnd), scores);
    scores[0].values[0] += difference;
    SafetensorsFile model{modelMetadata(fakeModelInfo()), {}};
    model.metadata["self_check"] = selfCheckToText({scores.begin(), scores.end()}, kEmotionCount);
    writeSafetensors(model, m_cli->modelFile());
  }

 private Q_SLOTS:
  void init() { m_cli = std::make_unique<CliFixture>(); }

  void aSoundInstallationPasses() {
    record(0);
    const auto result = doctor();
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    QVERIFY(!result.out.contains("!!"));
    for (const char* finding : {"moodogram    " MOODOGRAM_VERSION, "codecs       wav", "Fake 1.0",
                                "self-check   passed", "data/moodogram/library.sqlite, 0 tracks"})
      QVERIFY2(result.out.contains(finding), finding);
  }

  void otherNumbersAreAFault() {
    record(0.01F);
    const auto result = doctor();
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("self-check   !! FAILED: largest difference of a probability 1.0e-02"),
             qPrintable(result.out));
  }

  void aModelWithoutARecordIsNotAFault() {
    writeSafetensors({modelMetadata(fakeModelInfo()), {}}, m_cli->modelFile());
    const auto result = doctor();
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    QVERIFY2(result.out.contains("self-check   ! the model carries no recorded outputs"), qPrintable(result.out));
  }

  void everyFaultIsFoundInOneRun() {
    std::filesystem::create_directories(m_cli->libraryFile().parent_path());
    writeFile(m_cli->libraryFile(), std::string(5000, 'x'));
    const auto result = m_cli->run({"doctor", "--model", "none.safetensors"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("library      !! "), qPrintable(result.out));
    QVERIFY2(result.out.contains("model        !! ") && result.out.contains("none.safetensors"),
             qPrintable(result.out));
  }

  void usageErrorsExitWith1() {
    const QList<QStringList> mistakes{{},
                                      {"nonsense"},
                                      {"analyze"},
                                      {"doctor", "--nonsense"},
                                      {"doctor", "surplus"},
                                      {"evaluate"},
                                      {"evaluate", "--data", ".", "--actors", "25"},
                                      {"playlist", "-o", "-"},
                                      {"spectrogram", "a.wav"},
                                      {"train", "--threads", "many"}};
    for (const QStringList& arguments : mistakes) {
      const auto result = m_cli->run(arguments);
      QVERIFY2(result.exitCode == 1, qPrintable(arguments.join(' ')));
      QVERIFY2(!result.err.isEmpty() && result.out.isEmpty(), qPrintable(arguments.join(' ')));
    }
    QCOMPARE(m_cli->run({"--help"}).exitCode, 0);
    QCOMPARE(m_cli->run({"train", "--help"}).exitCode, 0);
    QCOMPARE(m_cli->run({"--version"}).out, QString("moodogram-cli " MOODOGRAM_VERSION "\n"));
  }
};

QTEST_GUILESS_MAIN(CliDoctorTest)
#include "cli_doctor_test.moc"
