// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/infer/emotion_engine.h"
#include "core/nn/safetensors.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
using namespace moodogram::test;

class CliCalibrateTest : public QObject {
  Q_OBJECT

  CliFixture m_cli;

  CliFixture::Result calibrate(const QStringList& arguments) const {
    return m_cli.run(QStringList{"calibrate", "--model", "old.safetensors"} + arguments);
  }

 private Q_SLOTS:
  void initTestCase() {
    writeTrainingClips(m_cli.folder() / "clips", 4, 1);
    writeTrainingClips(m_cli.folder() / "more", 2, 1);
    ModelInfo info = fakeModelInfo();
    info.temperature = 2;
    info.selfCheck = "[[0.5,0.2,0.1,0.1,0.1],[0.2,0.2,0.2,0.2,0.2]]";
    SafetensorsFile file{modelMetadata(info), {}};
    file.tensors["weight"] = {TensorType::UInt8, {3}, {std::byte{1}, std::byte{2}, std::byte{3}}};
    writeSafetensors(file, m_cli.folder() / "old.safetensors");
  }

  void theCopyIsAModelOfItsOwn() {
    const auto result =
        calibrate({"--data", "clips", "--data", "more", "--name", "Fake 1.1", "--output", "new.safetensors"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const auto said = QRegularExpression("counting once: temperature (\\d+\\.\\d{3})").match(result.out);
    QVERIFY2(said.hasMatch(), qPrintable(result.out));
    const ModelInfo before = readModelInfo(m_cli.folder() / "old.safetensors");
    const ModelInfo after = readModelInfo(m_cli.folder() / "new.safetensors");
    QVERIFY(std::abs(static_cast<double>(after.temperature) - said.captured(1).toDouble()) < 1e-3);
    QCOMPARE(after.name, std::string("Fake 1.1"));
    QVERIFY2(after.hash != before.hash, "analyses by the two would be taken for each other's");
    QCOMPARE(after.frontEndHash, before.frontEndHash);
    const SafetensorsFile file = readSafetensors(m_cli.folder() / "new.safetensors");
    QVERIFY(file.tensors.at("weight").bytes == readSafetensors(before.file).tensors.at("weight").bytes);
    QCOMPARE(nlohmann::json::parse(file.metadata.at("calibration"))["data"].dump(), std::string(R"(["clips","more"])"));

    // The recorded outputs: softmax(logits / 2) to the power of 2 / T, brought to the sum 1.
    const auto recorded = nlohmann::json::parse(after.selfCheck);
    const double power = 2 / static_cast<double>(after.temperature);
    const double sum = std::pow(0.5, power) + std::pow(0.2, power) + 3 * std::pow(0.1, power);
    QVERIFY(std::abs(recorded[0][0].get<double>() - std::pow(0.5, power) / sum) < 1e-6);
    QVERIFY(std::abs(recorded[1][4].get<double>() - 0.2) < 1e-6);
  }

  void withoutOutputItOnlySays() {
    const auto result = calibrate({"--data", "clips"});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.startsWith("Fake 1.0, temperature 2.000\n"), qPrintable(result.out));
    QVERIFY2(result.out.contains(QRegularExpression("\nclips +20 ")), qPrintable(result.out));
    QVERIFY(!result.out.contains("Written"));
  }

  void failuresSayWhy() {
    auto result = m_cli.run({"calibrate", "--model", "auto", "--data", "clips"});
    QCOMPARE(result.exitCode, 1);
    result = calibrate({"--data", "clips", "--output", "old.safetensors"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("would replace"), qPrintable(result.err));
    result = calibrate({"--data", "clips", "--part", "validation"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("no recording in the part"), qPrintable(result.err));
    result = calibrate({"--data", "clips", "--groups", "9"});
    QVERIFY2(result.exitCode == 1 && result.err.contains("no recording of the actor 9"), qPrintable(result.err));
  }
};

QTEST_GUILESS_MAIN(CliCalibrateTest)
#include "cli_calibrate_test.moc"
