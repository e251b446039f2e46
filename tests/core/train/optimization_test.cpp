// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/optimization.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>
#include <string>

using namespace moodogram;

namespace {

class TwoLayers final : public Network {
 public:
  TwoLayers() {
    m_first = register_module("first", torch::nn::Linear(3, 3));
    m_second = register_module("second", torch::nn::Linear(3, 2));
  }
  torch::Tensor forward(const torch::Tensor& input) override { return m_second(m_first(input)); }
  void fold(const InferenceOptions&) override {}

 private:
  torch::nn::Linear m_first{nullptr};
  torch::nn::Linear m_second{nullptr};
};

/// By how much one step at the rate moves each parameter at most, where the gradient is `gradient` everywhere.
std::map<std::string, double> movesOf(const TrainConfig& config, double rate, double gradient,
                                      const std::set<std::string>& started = {"first.weight", "first.bias"}) {
  torch::manual_seed(5);
  TwoLayers network;
  const auto optimizer = makeOptimizer(config, network, started);
  setLearningRate(*optimizer, config, rate);
  std::map<std::string, torch::Tensor> before;
  for (const auto& parameter : network.named_parameters()) {
    before[parameter.key()] = parameter.value().detach().clone();
    parameter.value().mutable_grad() = torch::full_like(parameter.value(), gradient);
  }
  optimizer->step();
  std::map<std::string, double> moves;
  for (const auto& parameter : network.named_parameters())
    moves[parameter.key()] = (parameter.value().detach() - before[parameter.key()]).abs().max().item<double>();
  return moves;
}

bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-3 * expected + 1e-9; }

TrainConfig configOf(const std::string& optimizer, double startRate) {
  TrainConfig config;
  config.optimizer = optimizer;
  config.startRate = startRate;
  config.weightDecay = 0;
  config.momentum = 0;
  return config;
}

}  // namespace

class OptimizationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatStartedFromAFileLearnsMoreSlowly_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::newRow("adamw") << "adamw";
    QTest::newRow("sgd") << "sgd";
  }

  void whatStartedFromAFileLearnsMoreSlowly() {
    QFETCH(QString, optimizer);
    // With a gradient of 1 the first step of either is the rate.
    const auto slow = movesOf(configOf(optimizer.toStdString(), 0.1), 0.02, 1);
    for (const char* name : {"first.weight", "first.bias"}) QVERIFY2(isNear(slow.at(name), 0.002), name);
    for (const char* name : {"second.weight", "second.bias"}) QVERIFY2(isNear(slow.at(name), 0.02), name);
    for (const auto& [name, move] : movesOf(configOf(optimizer.toStdString(), 1), 0.02, 1))
      QVERIFY2(isNear(move, 0.02), name.c_str());
  }

  void aWholeNetworkMayStartFromAFile() {
    const std::set<std::string> all{"first.weight", "first.bias", "second.weight", "second.bias"};
    for (const auto& [name, move] : movesOf(configOf("adamw", 0.1), 0.02, 1, all))
      QVERIFY2(isNear(move, 0.002), name.c_str());
    for (const auto& [name, move] : movesOf(configOf("adamw", 0.1), 0.02, 1, {}))
      QVERIFY2(isNear(move, 0.02), name.c_str());
  }

  void whatStaysNearItsStartDoesNotDecay() {
    TrainConfig config = configOf("adamw", 0.5);
    config.weightDecay = 0.1;
    const auto moves = movesOf(config, 0.02, 0);
    QCOMPARE(moves.at("first.weight"), 0.0);
    QVERIFY(moves.at("second.weight") > 0);
    QCOMPARE(moves.at("second.bias"), 0.0);
    config.startRate = 1;
    QVERIFY(movesOf(config, 0.02, 0).at("first.weight") > 0);
  }
};

QTEST_GUILESS_MAIN(OptimizationTest)
#include "optimization_test.moc"
