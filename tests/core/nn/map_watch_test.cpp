// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/map_watch.h"

#include <QTest>
#include <cmath>

#include "core/base/emotion.h"
#include "core/base/installed_models.h"
#include "core/infer/self_check.h"
#include "core/nn/network.h"
#include "core/nn/shared_layers.h"

using namespace moodogram;

namespace {

constexpr std::int64_t kHappy = 1;
constexpr std::int64_t kSad = 2;

/// Makes every convolution pass what comes in on: what is above zero in the picture through channel 0, what is below
/// through channel 1. So it is known where a channel sees something.
void passSignsThrough(Network& network, std::int64_t channels) {
  for (torch::Tensor& parameter : network.parameters()) parameter.zero_();
  for (const auto& item : network.named_modules()) {
    if (auto* norm = item.value()->as<BatchNormImpl>()) {
      norm->running_mean.zero_();
      norm->running_var.fill_(1);
      // The blocks of a ResNet are then their shortcuts.
      norm->weight.fill_(item.key().ends_with("bn3") ? 0 : 1);
    }
    auto* convolution = item.value()->as<torch::nn::Conv2dImpl>();
    if (convolution == nullptr) continue;
    torch::Tensor kernels = convolution->weight;
    const auto middle = kernels.size(2) / 2;
    for (std::int64_t c = 0; c < 2; ++c) {
      torch::Tensor kernel = kernels[c].select(1, middle).select(1, middle);  // over the channels that come in
      if (convolution->options.groups() > 1)
        kernel[0] = 1;
      else if (kernel.size(0) == channels)
        kernel.fill_(c == 0 ? 1 : -1);
      else
        kernel[c] = 1;
    }
  }
}

/// Makes channel 0 speak for happy, channel 1 for sad.
void readSigns(Network& network, const std::string& architecture) {
  auto parameters = network.named_parameters();
  const auto speak = [&](const char* layer) {
    parameters[layer][kHappy][0] = 1;
    parameters[layer][kSad][1] = 1;
  };
  if (architecture == "moodnet") {
    const std::int64_t rows = 4;
    torch::Tensor temporal = parameters["temporal.0.weight"];
    for (std::int64_t c = 0; c < 2; ++c) temporal[c].narrow(0, c * rows, rows).select(1, 1).fill_(1);
    return speak("head.2.weight");
  }
  if (architecture == "musicnet") {
    for (std::int64_t c = 0; c < 2; ++c) parameters["hidden.weight"][c][c] = 1;
    return speak("head.weight");
  }
  if (architecture != "vgg11") return speak("fc.weight");
  constexpr std::int64_t kCells = 49;
  for (std::int64_t c = 0; c < 2; ++c) {
    parameters["classifier.0.weight"][c].narrow(0, c * kCells, kCells).fill_(1);
    parameters["classifier.3.weight"][c][c] = 1;
  }
  speak("classifier.6.weight");
}

struct Place {
  std::int64_t top, left, height, width;
};

/// The share of the heat that lies in the place and at most `margin` pixels beside it.
double shareIn(const torch::Tensor& map, Place place, std::int64_t margin) {
  const auto top = std::max<std::int64_t>(0, place.top - margin);
  const auto left = std::max<std::int64_t>(0, place.left - margin);
  const auto bottom = std::min(map.size(0), place.top + place.height + margin);
  const auto right = std::min(map.size(1), place.left + place.width + margin);
  const torch::Tensor inside = map.slice(0, top, bottom).slice(1, left, right);
  return (inside.sum() / map.sum()).item<double>();
}

double correlation(const torch::Tensor& a, const torch::Tensor& b) {
  return torch::corrcoef(torch::stack({a.flatten(), b.flatten()}))[0][1].item<double>();
}

}  // namespace

class MapWatchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void networksThatLookAtOnePlaceSaySo_data() {
    QTest::addColumn<QByteArray>("architecture");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::newRow("moodnet") << QByteArray("moodnet") << 1 << 64 << 198;
    QTest::newRow("musicnet") << QByteArray("musicnet") << 2 << 64 << 398;
    QTest::newRow("resnet152") << QByteArray("resnet152") << 3 << 224 << 224;
    QTest::newRow("vgg11") << QByteArray("vgg11") << 3 << 224 << 224;
    QTest::newRow("googlenet") << QByteArray("googlenet") << 3 << 224 << 224;
  }
  void networksThatLookAtOnePlaceSaySo() {
    QFETCH(QByteArray, architecture);
    QFETCH(int, channels);
    QFETCH(int, height);
    QFETCH(int, width);
    const auto network = makeNetwork({architecture.toStdString(), {channels, height, width}, 5, false, false});
    network->eval();
    {
      const torch::NoGradGuard noGradient;
      passSignsThrough(*network, architecture == "musicnet" ? 1 : channels);  // it sees bands apart from notes
      readSigns(*network, architecture.toStdString());
    }
    const Place happy{height / 8, width / 8, height / 3, width / 4};
    const Place sad{height / 2, width / 2, height / 3, width / 3};
    torch::Tensor window = torch::zeros({1, channels, height, width});
    const auto paint = [&](Place place, double value) {
      window.narrow(2, place.top, place.height).narrow(3, place.left, place.width).fill_(value);
    };
    paint(happy, 1);
    paint(sad, -1);
    const std::int64_t cell = std::max(height, 64) / MapWatch::kFineEnough;
    const auto happyMap = gradCam(*network, window, kHappy);
    const auto sadMap = gradCam(*network, window, kSad);
    QVERIFY(happyMap && sadMap);
    QCOMPARE(happyMap->size(0), height);
    QCOMPARE(happyMap->size(1), width);
    QVERIFY(std::abs(happyMap->max().item<float>() - 1) < 1e-6F);
    QVERIFY2(shareIn(*happyMap, happy, cell) > 0.95, qPrintable(QString::number(shareIn(*happyMap, happy, cell))));
    QVERIFY2(shareIn(*sadMap, sad, cell) > 0.95, qPrintable(QString::number(shareIn(*sadMap, sad, cell))));
    QVERIFY(shareIn(*happyMap, sad, 0) < 0.05);
    QCOMPARE(gradCam(*network, window, 0)->max().item<float>(), 0.0F);  // nothing speaks for calm
  }

  /// A map that would come out of any weights says nothing about these (Adebayo et al., "Sanity checks for saliency
  /// maps", 2018).
  void otherWeightsGiveAnotherMap_data() {
    QTest::addColumn<QByteArray>("choice");
    QTest::newRow("music") << QByteArray("music");
    QTest::newRow("voice") << QByteArray("voice");
  }
  void otherWeightsGiveAnotherMap() {
    QFETCH(QByteArray, choice);
    const ModelInfo model = readModelInfo(chooseModels(choice.toStdString()).file);
    const auto frontEnd = makeFrontEndFor(model);
    const auto [channels, height, width] = frontEnd->shape();
    std::vector<float> tensors = selfCheckTensors(*frontEnd);
    const torch::Tensor chord =
        torch::from_blob(tensors.data() + 3 * frontEnd->tensorSize(), {1, channels, height, width}).clone();
    const auto network = makeNetwork({model.architecture, frontEnd->shape(), 5, false, false});
    loadWeights(*network, readSafetensors(model.file).tensors);
    network->eval();
    network->forgetDomain();
    double mostAlike = 0;
    for (std::int64_t emotion = 0; emotion < 5; ++emotion) {
      const torch::Tensor trained = *gradCam(*network, chord, emotion);
      QVERIFY(torch::equal(trained, *gradCam(*network, chord, emotion)));  // nothing is left behind in the network
      torch::manual_seed(static_cast<std::uint64_t>(emotion) + 1);
      const auto other = makeNetwork({model.architecture, frontEnd->shape(), 5, false, false});
      other->eval();
      const torch::Tensor random = *gradCam(*other, chord, emotion);
      if (trained.max().item<float>() > 0 && random.max().item<float>() > 0)
        mostAlike = std::max(mostAlike, correlation(trained, random));
      else
        QVERIFY(!torch::equal(trained, random) || trained.max().item<float>() == 0);
    }
    QVERIFY2(mostAlike < 0.7, qPrintable(QString::number(mostAlike)));
  }

  void whatIsScoredStaysTheSame() {
    const auto network = makeNetwork({"musicnet", {2, 64, 398}, 5, false, false});
    network->eval();
    const torch::Tensor window = torch::randn({1, 2, 64, 398});
    const torch::Tensor before = network->forward(window).detach();
    MapWatch watch;
    network->watchMaps(&watch);
    const torch::Tensor watched = network->forward(window).detach();
    network->watchMaps(nullptr);
    QVERIFY(torch::equal(before, watched));
    QVERIFY(watch.maps().size(2) >= MapWatch::kFineEnough);
    QVERIFY(watch.isTurned());
  }
};

QTEST_GUILESS_MAIN(MapWatchTest)
#include "map_watch_test.moc"
