// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loss.h"

#include <QTest>
#include <cmath>
#include <utility>

#include "core/train/class_weights.h"

using namespace moodogram;

namespace {

constexpr double kClose = 1e-6;

torch::Tensor logits(std::int64_t rows) {
  torch::manual_seed(3);
  return torch::randn({rows, 5}, torch::kFloat64).to(torch::kFloat32);
}

/// p of one row, in double precision.
std::vector<double> probabilities(const torch::Tensor& rows, std::int64_t row) {
  const torch::Tensor values = torch::softmax(rows[row].to(torch::kFloat64), 0).contiguous();
  return {values.data_ptr<double>(), values.data_ptr<double>() + 5};
}

double lossOf(const Loss& loss, const torch::Tensor& rows, const std::vector<Label>& labels,
              const BatchPlan& plan = {}) {
  return loss(rows, loss.target(labels, plan, torch::kCPU)).item<double>();
}

const Label kCalm = Label::of(MoodClass::Calm);
const Label kFearful = Label::of(MoodClass::Fearful);
const Label kTense = Label::anyOf(std::array{MoodClass::Angry, MoodClass::Fearful});

}  // namespace

class LossTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void singleLabelsAreTorchsCrossEntropy() {
    const torch::Tensor rows = logits(3);
    const std::vector labels{kCalm, kFearful, Label::of(MoodClass::Sad)};
    const double expected =
        torch::nn::functional::cross_entropy(rows, torch::tensor({0, 4, 2}),
                                             torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(0.1))
            .item<double>();
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0.1, {}), rows, labels) - expected) < kClose);
    // The general way, which weights of 1 choose, gives the same.
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0.1, {1, 1, 1, 1, 1, 1}), rows, labels) - expected) < kClose);
  }

  void whatIsNotKnownCostsNothing() {
    const torch::Tensor rows = logits(3);
    const double known = lossOf(Loss(kEmotionCount, 0.1, {}), rows.narrow(0, 0, 2), {kCalm, kTense});
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0.1, {}), rows, {kCalm, kTense, Label::unknown()}) - known) < kClose);
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0.1, {1, 1, 1, 1, 1, 1}), rows, {kCalm, kTense, Label::unknown()}) -
                     known) < kClose);
    QCOMPARE(lossOf(Loss(kEmotionCount, 0.1, {}), rows.narrow(0, 0, 1), {Label::unknown()}), 0.0);
  }

  void thePartsOfABatchAddUpToIt_data() {
    QTest::addColumn<bool>("weighted");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("classes") << false << false;
    QTest::newRow("weights and sets") << true << false;
    QTest::newRow("weights, sets and mixup") << true << true;
  }
  void thePartsOfABatchAddUpToIt() {
    QFETCH(bool, weighted);
    QFETCH(bool, mixed);
    const torch::Tensor rows = logits(5);
    std::vector labels{kCalm, kFearful, Label::of(MoodClass::Sad), kCalm, Label::of(MoodClass::Happy)};
    if (weighted) labels[1] = kTense;
    BatchPlan plan;
    if (mixed) {
      plan.partner = {4, 2, 1, 0, 3};
      plan.share = {0.9f, 0.5f, 0.3f, 1.0f, 0.7f};
    }
    const Loss loss(kEmotionCount, 0.1, weighted ? std::vector<double>{0.5, 2, 1, 4, 0.2, 1} : std::vector<double>());
    const Loss::Target target = loss.target(labels, plan, torch::kCPU);
    const double whole = loss(rows, target).item<double>();
    double sum = 0;
    for (const auto& [first, count] : {std::pair{0, 1}, std::pair{1, 2}, std::pair{3, 2}})
      sum += loss(rows.narrow(0, first, count), target.rows(first, count)).item<double>();
    QVERIFY(std::abs(sum - whole) < kClose);
  }

  void sharesAreSoftTargets() {
    const torch::Tensor rows = logits(1);
    const Label label = Label::fromWeights({{1, 0, 3, 0, 0}});
    const auto p = probabilities(rows, 0);
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0, {}), rows, {label}) + 0.25 * std::log(p[0]) +
                     0.75 * std::log(p[2])) < kClose);
  }

  void aSetCountsTheSumOfItsMembers() {
    const torch::Tensor rows = logits(2);
    const auto p = probabilities(rows, 0);
    const auto q = probabilities(rows, 1);
    const double expected = -(std::log(p[3] + p[4]) + std::log(q[0])) / 2;
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0, {}), rows, {kTense, kCalm}) - expected) < kClose);
    double uniform = 0;
    for (const double value : p) uniform -= std::log(value) / 5;
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0.2, {}), rows.slice(0, 0, 1), {kTense}) -
                     (0.8 * -std::log(p[3] + p[4]) + 0.2 * uniform)) < kClose);
  }

  void theGradientOfASetLeavesItsMembersAlone() {
    torch::Tensor rows = torch::zeros({1, 5}).requires_grad_();
    const Loss loss(kEmotionCount, 0, {});
    loss(rows, loss.target(std::vector{kTense}, {}, torch::kCPU)).backward();
    // Where both members are as likely, neither is preferred, and the others sink alike.
    const torch::Tensor expected = torch::tensor({0.2F, 0.2F, 0.2F, -0.3F, -0.3F});
    QVERIFY((rows.grad()[0] - expected).abs().max().item<double>() < kClose);
  }

  void mixupMixesTheLosses() {
    const torch::Tensor rows = logits(2);
    BatchPlan plan;
    plan.partner = {1, 0};
    plan.share = {0.7F, 1.0F};
    const auto p = probabilities(rows, 0);
    const auto q = probabilities(rows, 1);
    const double first = 0.7 * -std::log(p[0]) + 0.3 * -std::log(p[3] + p[4]);
    const double second = -std::log(q[3] + q[4]);
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0, {}), rows, {kCalm, kTense}, plan) - (first + second) / 2) < kClose);
  }

  /// Each label of a mixed window by its own weight, or a common one would borrow the weight of a rare one.
  void mixupKeepsTheWeightOfEachLabel() {
    const torch::Tensor rows = logits(2);
    BatchPlan plan;
    plan.partner = {1, 0};
    plan.share = {0.7F, 0.4F};
    const std::vector<double> weights{0.5, 1, 1, 1, 3, 1};
    const auto p = probabilities(rows, 0);
    const auto q = probabilities(rows, 1);
    const double calm = 0.5;
    const double fearful = 3;
    const double terms = 0.7 * calm * -std::log(p[0]) + 0.3 * fearful * -std::log(p[4]) +
                         0.4 * fearful * -std::log(q[4]) + 0.6 * calm * -std::log(q[0]);
    const double sum = (0.7 + 0.6) * calm + (0.3 + 0.4) * fearful;
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0, weights), rows, {kCalm, kFearful}, plan) - terms / sum) < kClose);
  }

  void classWeightsBalance() {
    const std::vector labels{kCalm, kCalm, kCalm, kFearful};
    const auto weights = balancingWeights(labels);
    QVERIFY(std::abs(weights[0] - 4.0 / (2 * 3)) < kClose && std::abs(weights[4] - 4.0 / 2) < kClose);
    QCOMPARE(weights[1], 1.0);  // does not occur
    const torch::Tensor rows = logits(4);
    const double expected =
        torch::nn::functional::cross_entropy(
            rows, torch::tensor({0, 0, 0, 4}),
            torch::nn::functional::CrossEntropyFuncOptions().weight(
                torch::tensor({weights[0], weights[1], weights[2], weights[3], weights[4]}).to(torch::kFloat32)))
            .item<double>();
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0, weights), rows, labels) - expected) < kClose);
  }

  /// Each emotion's term counts by its own weight: what is common stays so beside a rare one.
  void classWeightsBalanceSharesToo() {
    ClassScores shares;
    shares.values = {0.9F, 0, 0, 0, 0.1F};
    const std::vector labels{kCalm, Label::fromWeights(shares)};
    const auto weights = balancingWeights(labels);
    const torch::Tensor rows = logits(2);
    const auto p = probabilities(rows, 0);
    const auto q = probabilities(rows, 1);
    const double calm = weights[0];
    const double fearful = weights[4];
    const double terms = calm * -std::log(p[0]) + 0.9 * calm * -std::log(q[0]) + 0.1 * fearful * -std::log(q[4]);
    const double expected = terms / (1.9 * calm + 0.1 * fearful);
    QVERIFY(std::abs(lossOf(Loss(kEmotionCount, 0, weights), rows, labels) - expected) < 1e-5);
    QVERIFY(std::abs(1.9 * calm - 0.1 * fearful) < 1e-5);  // so that both weigh the same in all
  }
};

QTEST_GUILESS_MAIN(LossTest)
#include "loss_test.moc"
