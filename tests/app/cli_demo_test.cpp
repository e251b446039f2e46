// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <fstream>
#include <memory>

#include "core/audio/demo_synthesizer.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;

/// What a fresh installation is tried with: the demo pieces, and what is said where a package is missing.
class CliDemoTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  /// Something in the place of each piece, so that none need be rendered.
  static void placeAll(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const DemoPiece& piece : demoPieces()) std::ofstream(folder / piece.fileName) << "already there";
  }

 private Q_SLOTS:
  void init() { m_cli = std::make_unique<CliFixture>(); }

  void piecesAreWrittenAndThoseThatAreThereAreKept() {
    const auto folder = m_cli->folder() / "pieces";
    placeAll(folder);
    const auto missing = folder / demoPieces().back().fileName;
    std::filesystem::remove(missing);
    const auto result = m_cli->run({"demo", QString::fromStdString(folder)});
    QCOMPARE(result.exitCode, 0);
    const QStringList paths = result.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(paths.size(), qsizetype(demoPieces().size()));
    QCOMPARE(paths.back(), QString::fromStdString(missing));
    std::string begin(4, ' ');
    std::ifstream(missing).read(begin.data(), 4);
    QCOMPARE(begin, std::string("fLaC"));
    std::ifstream(folder / demoPieces().front().fileName).read(begin.data(), 4);
    QCOMPARE(begin, std::string("alre"));
  }

  void withoutAFolderTheyGoWhereTheWindowPutsThem() {
    const auto folder = m_cli->folder() / "data/moodogram/demo";
    placeAll(folder);
    const auto result = m_cli->run({"demo"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.startsWith(QString::fromStdString(folder)), qPrintable(result.out));
  }

  void aMissingInferenceModuleNamesItsPackage() {
    QProcess process;
    m_cli->prepare(process, {"doctor", "--model", QString::fromStdString(m_cli->modelFile())});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("MOODOGRAM_MODULE_DIR", QString::fromStdString(m_cli->folder()));
    process.setProcessEnvironment(environment);
    process.start();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(said.contains("torch        !! The inference module, which runs the networks, is not installed"),
             qPrintable(said));
    QVERIFY2(said.contains("Install the package moodogram-inference-cpu"), qPrintable(said));
  }
};

QTEST_GUILESS_MAIN(CliDemoTest)
#include "cli_demo_test.moc"
