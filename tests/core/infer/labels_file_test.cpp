// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/labels_file.h"

#include <QTest>
#include <fstream>

#include "core/base/error.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

class LabelsFileTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  std::filesystem::path moduleWith(const std::string& labels) const {
    const auto module = m_folder / "mine.pt";
    std::ofstream(module, std::ios::binary) << "PK\x03\x04 not looked into";
    std::ofstream(m_folder / "mine.labels.json") << labels;
    return module;
  }

 private Q_SLOTS:
  void everyEntryIsRead() {
    const auto module = moduleWith(R"({"format": "moodogram-labels/1", "name": "Mine", "licence": "CC0",
      "front_end": "log-mel", "temperature": 1.5, "self_check": [[1, 0, 0, 0, 0]],
      "classes": ["fearful", {"name": "joy", "emotion": "happy"}, {"name": "disgust"}]})");
    const ModelInfo info = readModelInfo(module);
    QCOMPARE(info.name, std::string("Mine"));
    QCOMPARE(info.licence, std::string("CC0"));
    QCOMPARE(info.architecture, std::string("torchscript"));
    QCOMPARE(info.frontEndId, std::string("log-mel/2"));
    QCOMPARE(makeFrontEndFor(info)->hash(), info.frontEndHash);
    QCOMPARE(info.temperature, 1.5F);
    QVERIFY(info.runsCode);
    QVERIFY(info.outputs == (std::vector<std::optional<Emotion>>{Emotion::Fearful, Emotion::Happy, std::nullopt}));
    QCOMPARE(info.selfCheck, std::string("[[1,0,0,0,0]]"));
    // Stored analyses must not survive another reading of the same outputs.
    const auto changed = moduleWith(R"({"format": "moodogram-labels/1", "name": "Mine", "licence": "CC0",
      "front_end": "log-mel", "classes": ["happy", "sad", "calm"]})");
    QVERIFY(readModelInfo(changed).hash != info.hash);
    QVERIFY(!torchLoaded());
  }

  void neutralIsAnOutput() {
    const ModelInfo info = readModelInfo(moduleWith(R"({"format": "moodogram-labels/1", "name": "Mine",
      "licence": "CC0", "front_end": "log-mel",
      "classes": ["sad", {"name": "dull", "emotion": "Neutral"}, {"name": "neutral"}]})"));
    QVERIFY(info.outputs == (std::vector<std::optional<Emotion>>{Emotion::Sad, std::nullopt, std::nullopt}));
    QCOMPARE(info.neutralOutput, std::optional(std::size_t{1}));
  }

  void faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char* name, const char* replaced, const char* by, const char* named) {
      QByteArray labels =
          R"({"format": "moodogram-labels/1", "name": "Mine", "licence": "CC0", "front_end": "log-mel",)"
          R"( "classes": ["happy", "sad"], "temperature": 1})";
      QTest::newRow(name) << labels.replace(replaced, by) << QByteArray(named);
    };
    row("neutral twice", R"("sad"])", R"("neutral", "neutral"])", "two of its classes");
    row("not JSON", "{", "", "parse error");
    row("not an object", R"("format": "moodogram-labels/1",)", R"("format": [],)", "type");
    row("version", "labels/1", "labels/7", "moodogram-labels/1");
    row("no name", R"("name": "Mine",)", "", "'name' not found");
    row("no licence", R"("licence": "CC0",)", "", "'licence' not found");
    row("no classes", R"("classes": ["happy", "sad"],)", "", "'classes' not found");
    row("empty classes", R"(["happy", "sad"])", "[]", "\"classes\" must list");
    row("no emotion", R"(["happy", "sad"])", R"([{"name": "a"}, {"name": "b"}])", "none of its classes");
    row("unknown emotion", "happy", "hungry", "no emotion is called \"hungry\"");
    row("number as emotion", R"("happy")", "3", "type");
    row("front end", "log-mel", "log-melon", "front end");
    row("front end's version", "log-mel", "log-mel/99", "front end");
    row("temperature", ": 1}", ": 0}", "temperature");
  }
  void faultsAreNamed() {
    QFETCH(QByteArray, labels);
    QFETCH(QByteArray, named);
    const auto module = moduleWith(labels.toStdString());
    try {
      readModelInfo(module);
      QFAIL("accepted");
    } catch (const ModelError& error) {
      QVERIFY2(QByteArray(error.what()).contains(named), error.what());
      QVERIFY2(QByteArray(error.what()).contains("mine.labels.json"), error.what());
    }
  }

  void aModuleWithoutLabelsIsNoModel() {
    const auto module = moduleWith("");
    std::filesystem::remove(labelsFileOf(module));
    try {
      readModelInfo(module);
      QFAIL("accepted");
    } catch (const ModelError& error) {
      QVERIFY2(QByteArray(error.what()).contains("needs the labels file mine.labels.json"), error.what());
    }
  }
};

QTEST_GUILESS_MAIN(LabelsFileTest)
#include "labels_file_test.moc"
