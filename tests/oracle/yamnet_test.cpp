// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The front end music-mel, the teacher and MusicNet's trunk against YAMNet's definition. Needs python3-torch.
#include <torch/torch.h>

#include <QProcess>
#include <QTest>

#include "core/base/error.h"
#include "core/base/npy.h"
#include "core/dsp/front_end.h"
#include "core/nn/architecture.h"
#include "core/nn/pretrained.h"
#include "core/nn/safetensors.h"
#include "core/nn/yamnet.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using namespace moodogram::test;

class YamnetTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  torch::Tensor load(const char* name) const {
    const FloatArray array = readNpy(m_folder / (std::string(name) + ".npy"));
    return torch::from_blob(const_cast<float*>(array.values.data()), array.shape).clone();
  }

  torch::Tensor window() const {
    const torch::Tensor mel = load("mel");
    const torch::Tensor bands = mel.view({1, 1, mel.size(0), mel.size(1)});
    return torch::cat({bands, torch::rand_like(bands)}, 1);  // notes, which it must not look at
  }

  static double difference(const torch::Tensor& actual, const torch::Tensor& expected) {
    if (actual.numel() != expected.numel()) return INFINITY;
    return (actual.flatten() - expected.flatten()).abs().max().item<double>() / expected.abs().max().item<double>();
  }

 private Q_SLOTS:
  void initTestCase() {
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start("/usr/bin/python3", {MOODOGRAM_SOURCE_DIR "/tests/oracle/yamnet_reference.py",
                                      QString::fromStdString(m_folder.path().string())});
    QVERIFY2(python.waitForFinished(120'000), "python3-torch is needed");
    const QByteArray output = python.readAll();
    QVERIFY2(python.exitCode() == 0, output.constData());
    qInfo() << "against" << output.trimmed().constData();
  }

  void theFrontEndIsItsOwn() {
    const torch::Tensor wave = load("wave");
    const auto frontEnd = makeFrontEnd("music-mel");
    std::vector<float> tensor(frontEnd->tensorSize());
    frontEnd->compute({wave.data_ptr<float>(), static_cast<std::size_t>(wave.numel())}, tensor);
    const torch::Tensor expected = load("mel");
    QCOMPARE(frontEnd->shape(), (std::array{2, 64, 398}));
    const auto actual = torch::from_blob(tensor.data(), {64, 398});
    const double farthest = (actual - expected).abs().max().item<double>();
    QVERIFY2(farthest < 2e-3, qPrintable(QString::number(farthest)));  // a step of the 65536 is 2e-4
  }

  void theTeacherSeesTheSame() {
    Yamnet teacher(m_folder / "weights.safetensors", torch::kCPU);
    const TeacherView view = teacher.view(window());
    for (const auto& [actual, name] : {std::pair(view.middle, "middle"), {view.last, "last"}, {view.moods, "moods"}}) {
      const torch::Tensor expected = load(name);
      QVERIFY2(expected.std().item<double>() > 0.01, name);
      QVERIFY2(difference(actual, expected) < 1e-4, name);
    }
  }

  void theTrunkStartsWithItsLayers() {
    NetworkConfig config{"musicnet", {2, 64, 398}, 5};
    const auto network = makeNetwork(config);
    const AdaptationReport report = startFrom(*network, "musicnet", readWeights(m_folder / "weights.safetensors"));
    QCOMPARE(report.taken.size(), std::size_t(34));
    QVERIFY(!report.startRandom.empty());
    const auto trunk = std::dynamic_pointer_cast<SeparableTrunk>(network->named_children()["trunk"]);
    QVERIFY(trunk != nullptr);
    const torch::NoGradGuard noGradient;
    QVERIFY(difference(trunk->forward(window().narrow(1, 0, 1)).flip({2, 3}), load("trunk")) < 1e-4);
  }

  void otherFilesAreRefused() {
    auto tensors = readSafetensors(m_folder / "weights.safetensors");
    tensors.tensors.erase("body.3.c.bias");
    writeSafetensors(tensors, m_folder / "incomplete.safetensors");
    try {
      Yamnet(m_folder / "incomplete.safetensors", torch::kCPU);
      QFAIL("accepted");
    } catch (const ModelError& error) {
      QVERIFY2(QString(error.what()).contains("'body.3.c.bias' is missing"), error.what());
    }
  }

  void whatIsNoYamnetIsExplained() {
    writeFile(m_folder / "noise.tflite", std::string(5000, '\xA7'));
    QProcess converter;
    converter.start("/usr/bin/python3", {MOODOGRAM_SOURCE_DIR "/resources/datasets/yamnet-from-tflite",
                                         QString::fromStdString(m_folder / "noise.tflite"),
                                         QString::fromStdString(m_folder / "none.safetensors")});
    QVERIFY(converter.waitForFinished(60'000));
    QCOMPARE(converter.exitCode(), 1);
    const QByteArray said = converter.readAllStandardError();
    QVERIFY2(said.contains("is no YAMNet") && !said.contains("Traceback"), said);
    QVERIFY(!std::filesystem::exists(m_folder / "none.safetensors"));
  }

  /// What is published is in 8 bits and in another order; the weights that the music model started from are these.
  void thePublishedFileGivesTheWeights() {
    const auto data = realData("yamnet");
    if (!data) QSKIP("YAMNet's published file is not on this machine");
    QProcess converter;
    const std::filesystem::path made = m_folder / "made.safetensors";
    converter.start("/usr/bin/python3",
                    {MOODOGRAM_SOURCE_DIR "/resources/datasets/yamnet-from-tflite",
                     QString::fromStdString(*data / "yamnet_spectra_in.tflite"), QString::fromStdString(made)});
    QVERIFY(converter.waitForFinished(60'000));
    QVERIFY2(converter.exitCode() == 0, converter.readAllStandardError());
    QCOMPARE(converter.readAllStandardError(), QByteArray());
    const auto tensors = readSafetensors(made).tensors;
    const auto expected = readSafetensors(*data / "yamnet_float.safetensors").tensors;
    QCOMPARE(tensors.size(), expected.size());
    for (const auto& [name, tensor] : expected)
      QVERIFY2(tensors.at(name).shape == tensor.shape && tensors.at(name).bytes == tensor.bytes, name.c_str());
    QVERIFY(isYamnet(readWeights(made)));
  }
};

QTEST_GUILESS_MAIN(YamnetTest)
#include "yamnet_test.moc"
