// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our networks against TorchVision's, through the files of torch.save. Needs python3-torchvision.
#include <torch/torch.h>

#include <QProcess>
#include <QTest>

#include "core/base/npy.h"
#include "core/nn/architecture.h"
#include "core/nn/network.h"
#include "core/nn/onednn_guard.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr double kLogitTolerance = 1e-4;
constexpr double kGradientTolerance = 1e-3;
constexpr int kPythonTimeoutMs = 300'000;

torch::Tensor load(const std::filesystem::path& file) {
  const FloatArray array = readNpy(file);
  return torch::from_blob(const_cast<float*>(array.values.data()), array.shape).clone();
}

/// Largest difference, relative to the largest value.
double difference(const torch::Tensor& actual, const torch::Tensor& expected) {
  if (actual.sizes() != expected.sizes()) return INFINITY;
  const double scale = expected.abs().max().item<double>();
  return (actual - expected).abs().max().item<double>() / (scale > 0 ? scale : 1);
}

/// The same elements that the reference kept.
torch::Tensor sample(const torch::Tensor& tensor) {
  constexpr std::int64_t kMostSamples = 1 << 16;
  return tensor.flatten().index({torch::indexing::Slice(0, torch::indexing::None, 1 + tensor.numel() / kMostSamples)});
}

}  // namespace

class TorchvisionTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;

  std::filesystem::path in(const std::string& name) const { return *m_folder / name; }

  void runReference(const QString& architecture) {
    m_folder = std::make_unique<TemporaryFolder>();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    if (isOneDnnBroken()) {  // TorchVision itself is wrong there without the guard, and ends with a signal.
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert(QStringLiteral("ONEDNN_MAX_CPU_ISA"), QStringLiteral("AVX"));
      python.setProcessEnvironment(environment);
    }
    python.start("/usr/bin/python3", {MOODOGRAM_SOURCE_DIR "/tests/oracle/torchvision_reference.py", architecture,
                                      QString::fromStdString(m_folder->path().string())});
    QVERIFY2(python.waitForFinished(kPythonTimeoutMs), "python3-torchvision is needed");
    const QByteArray output = python.readAll();
    QVERIFY2(python.exitCode() == 0, output.constData());
    qInfo() << architecture << "against" << output.trimmed().constData();
  }

  std::shared_ptr<Network> loaded(const QString& architecture, const char* weights = "weights.pth",
                                  bool transformInput = false) const {
    const auto tensors = readWeights(in(weights));
    NetworkConfig config;
    config.architecture = architecture.toStdString();
    config.inputShape = {3, 224, 224};
    config.classes = classesOf(architectureNamed(config.architecture), tensors);
    config.transformInput = transformInput;
    auto network = makeNetwork(config);
    loadWeights(*network, tensors);
    network->eval();
    return network;
  }

  void compareLogits(Network& network, const char* size) const {
    const torch::NoGradGuard noGradient;
    const torch::Tensor expected = load(in(std::string("logits_") + size + ".npy"));
    // Logits that did not depend on the picture would agree in any network.
    if (expected.size(0) > 1) QVERIFY(difference(expected[0], expected[1]) > 0.01);
    const double error = difference(network.forward(load(in(std::string("input_") + size + ".npy"))), expected);
    qInfo("logits, %s: largest relative difference %.1e", size, error);
    QVERIFY(error < kLogitTolerance);
  }

  void compareTrainingStep(Network& network) const {
    network.train();
    for (const auto& module : network.modules())
      if (auto* dropout = module->as<torch::nn::Dropout>()) dropout->eval();
    const torch::Tensor input = load(in("training_input.npy"));
    torch::Tensor loss = torch::zeros({});
    for (const WeightedLogits& output : network.forwardTraining(input, input))
      loss = loss + output.weight * torch::nn::functional::cross_entropy(
                                        output.logits, torch::arange(input.size(0)) % output.logits.size(1));
    loss.backward();
    QVERIFY(difference(loss.reshape(1).detach(), load(in("loss.npy"))) < kLogitTolerance);

    const auto expected = readWeights(in("gradients.pth"));
    double worst = 0;
    std::size_t compared = 0;
    const auto compare = [&](const std::string& key, const torch::Tensor& actual) {
      QVERIFY2(expected.contains(key), key.c_str());
      const double error = difference(actual.to(torch::kFloat64), toTensor(expected.at(key)).to(torch::kFloat64));
      QVERIFY2(error < kGradientTolerance, (key + " differs by " + std::to_string(error)).c_str());
      worst = std::max(worst, error);
      ++compared;
    };
    for (const auto& item : network.named_parameters()) {
      QVERIFY2(item.value().grad().defined(), item.key().c_str());
      compare("sample/" + item.key(), sample(item.value().grad()));
      compare("norm/" + item.key(), item.value().grad().norm());
    }
    for (const auto& item : network.named_buffers()) compare("buffer/" + item.key(), item.value());
    QCOMPARE(compared, expected.size());
    qInfo("%zu gradients, norms and statistics: largest relative difference %.1e", compared, worst);
  }

 private Q_SLOTS:
  void networksComputeWhatTorchvisionComputes_data() {
    QTest::addColumn<QString>("architecture");
    for (const char* name : {"googlenet", "resnet152", "vgg11"}) QTest::newRow(name) << QString(name);
  }
  void networksComputeWhatTorchvisionComputes() {
    QFETCH(QString, architecture);
    runReference(architecture);
    if (QTest::currentTestFailed()) return;
    const auto network = loaded(architecture);
    compareLogits(*network, "square");
    compareLogits(*network, "wide");
    compareTrainingStep(*network);
    if (architecture != "googlenet") return;
    compareLogits(*loaded(architecture, "weights.pth", true), "transformed");
    const auto withoutHeads = loaded(architecture, "without_heads.pth");
    compareLogits(*withoutHeads, "square");
    QCOMPARE(withoutHeads->forwardTraining(torch::rand({2, 3, 64, 64}), torch::rand({2, 3, 64, 64})).size(),
             std::size_t(1));
    compareOnTheCommandLine();
  }

 private:
  void compareOnTheCommandLine() const {
    const auto path = [this](const char* name) { return QString::fromStdString(in(name).string()); };
    const auto run = [&](const QStringList& arguments) {
      QProcess cli;
      cli.setProcessChannelMode(QProcess::MergedChannels);
      cli.start(MOODOGRAM_CLI, QStringList{"forward", "--output", path("output.npy")} + arguments);
      cli.waitForFinished(kPythonTimeoutMs);
      return std::pair(cli.exitCode(), cli.readAll());
    };
    const auto [code, output] =
        run({"--arch", "googlenet", "--weights", path("weights.pth"), "--input", path("input_wide.npy")});
    QVERIFY2(code == 0, output.constData());
    QVERIFY(output.contains("logits [2, 7]"));
    QVERIFY(difference(load(in("output.npy")), load(in("logits_wide.npy"))) < kLogitTolerance);

    const auto [wrong, message] =
        run({"--arch", "resnet152", "--weights", path("weights.pth"), "--input", path("input_wide.npy")});
    QVERIFY(wrong == 1);
    QVERIFY2(message.contains("not weights of resnet152, but of googlenet"), message.constData());
    const auto [shape, hint] =
        run({"--arch", "googlenet", "--weights", path("weights.pth"), "--input", path("loss.npy")});
    QVERIFY(shape == 1);
    QVERIFY2(hint.contains("must have four dimensions"), hint.constData());
  }
};

QTEST_GUILESS_MAIN(TorchvisionTest)
#include "torchvision_test.moc"
