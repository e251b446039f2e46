// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/base/npy.h"
#include "core/dsp/image.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;

class CliExplainTest : public QObject {
  Q_OBJECT

  CliFixture m_cli;

  CliFixture::Result explain(const QStringList& arguments) const {
    return m_cli.run(QStringList{"explain", "music/glide.wav", "--model", QString::fromStdString(m_cli.modelFile())} +
                     arguments);
  }

 private Q_SLOTS:
  void initTestCase() { writeGlide(m_cli.music() / "glide.wav", 20); }

  void saysWhereTheNetworkLooked() {
    const auto result = explain({"--at", "9", "--emotion", "happy", "-o", "map.json"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("happy") && result.out.contains("Fake 1.0"), qPrintable(result.out));
    QVERIFY(result.out.contains("occlusion"));
    QVERIFY(result.err.contains("where the network looked, not why"));
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(readFile(m_cli.folder() / "map.json"))).object();
    QCOMPARE(json["emotion"].toString(), QStringLiteral("happy"));
    QCOMPARE(json["heat"].toArray().size(), 64);
    QCOMPARE(json["row_hz"].toArray().size(), 64);
    QVERIFY(json["end_seconds"].toDouble() - json["start_seconds"].toDouble() == 4.0);
    QVERIFY(json["start_seconds"].toDouble() <= 9 && json["end_seconds"].toDouble() >= 9);
  }

  void writesPicturesAndNumbers() {
    QCOMPARE(explain({"--at", "9", "--output", "map.npy"}).exitCode, 0);
    QCOMPARE(readNpy(m_cli.folder() / "map.npy").shape, (std::vector<std::int64_t>{64, 198}));
    QCOMPARE(explain({"--at", "9", "--output", "map.png"}).exitCode, 0);
    const RgbImage picture = readRgbPng(m_cli.folder() / "map.png");
    QVERIFY(picture.width >= 800);
    QCOMPARE(picture.width * 64, picture.height * 198);
  }

  void mistakesAreExplained() {
    QVERIFY(explain({"--emotion", "bored"}).err.contains("--emotion"));
    QVERIFY(explain({"--at", "99"}).err.contains("there is no window at"));
    QVERIFY(explain({"-o", "map.gif"}).err.contains(".png, .npy or .json"));
    QVERIFY(explain({"--method", "grad-cam"}).err.contains("occlusion"));
    const auto self = explain({"-o", "music/glide.wav"});
    QVERIFY2(self.exitCode == 1 && self.err.contains("glide.wav"), qPrintable(self.err));
  }
};

QTEST_GUILESS_MAIN(CliExplainTest)
#include "cli_explain_test.moc"
