// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TorchScript modules as models. The modules are written here, by LibTorch itself.
#include <torch/script.h>

#include <QTest>
#include <cmath>
#include <fstream>

#include "core/base/error.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/labels_file.h"
#include "core/infer/self_check.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr char kClasses[] = R"(["sad", {"name": "joy", "emotion": "happy"}, {"name": "noise"}, "happy"])";

/// Logits that say how loud the window is.
constexpr char kForward[] = R"(
def forward(self, x):
    level = x.mean([1, 2, 3]) / 100
    return torch.stack([level, -level, level * 0 + 1, level * 2], 1)
)";

}  // namespace

class TorchscriptTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  EngineOptions optionsFor(const char* source, const std::string& classes = kClasses) const {
    EngineOptions options;
    options.modelFile = m_folder / "mine.pt";
    options.device = "cpu";
    options.allowModelCode = true;
    torch::jit::Module module("mine");
    module.define(source);
    module.save(options.modelFile.string());
    std::ofstream(labelsFileOf(options.modelFile))
        << R"({"format": "moodogram-labels/1", "name": "Mine", "licence": "CC0", "front_end": "log-mel",)"
        << R"( "temperature": 2, "classes": )" << classes << "}";
    return options;
  }

  static QByteArray faultOf(const EngineOptions& options) {
    try {
      createEngine(options);
    } catch (const ModelError& error) {
      return error.what();
    }
    return "accepted";
  }

 private Q_SLOTS:
  void probabilitiesOfAnEmotionAddUp() {
    const auto engine = createEngine(optionsFor(kForward));
    const auto size = makeFrontEndFor(engine->model())->tensorSize();
    std::vector<float> tensors(2 * size, -50);
    std::fill(tensors.begin() + static_cast<std::ptrdiff_t>(size), tensors.end(), -10.0F);
    std::vector<EmotionScores> scores(2);
    engine->score(tensors, scores);
    for (std::size_t i = 0; i < 2; ++i) {
      const double level = i == 0 ? -0.5 : -0.1;
      const double sad = std::exp(level / 2);
      const double happy = std::exp(-level / 2) + std::exp(level * 2 / 2);
      QVERIFY(std::abs(scores[i][Emotion::Sad] - sad / (sad + happy)) < 1e-5);
      QVERIFY(std::abs(scores[i][Emotion::Happy] - happy / (sad + happy)) < 1e-5);
      QCOMPARE(scores[i][Emotion::Calm], 0.0F);
    }
    QVERIFY_EXCEPTION_THROWN(runSelfCheck(*engine), ModelError);  // none was recorded
  }

  void theFirstOfSeveralOutputsCounts() {
    const auto engine =
        createEngine(optionsFor("def forward(self, x):\n    return (x.mean([2, 3])[:, :1], x)\n", R"(["sad"])"));
    std::vector<float> tensor(makeFrontEndFor(engine->model())->tensorSize());
    EmotionScores scores;
    engine->score(tensor, {&scores, 1});
    QCOMPARE(scores[Emotion::Sad], 1.0F);
    WindowVerdict verdict;
    engine->judge(tensor, {&verdict, 1});
    QVERIFY(verdict.scores == scores);
    QVERIFY(std::isnan(verdict.distance) && !verdict.embedding);
  }

  void codeRunsOnlyWhenTheUserSaysSo() {
    EngineOptions options = optionsFor(kForward);
    options.allowModelCode = false;
    const QByteArray fault = faultOf(options);
    QVERIFY2(fault.contains("runs code") && fault.contains("--allow-model-code"), fault.constData());
  }

  void unusableModulesAreExplained() {
    QVERIFY(faultOf(optionsFor(kForward, R"(["happy", "sad"])")).contains("its labels name 2 classes"));
    const QByteArray shape = faultOf(optionsFor("def forward(self, x):\n    return x\n"));
    QVERIFY2(shape.contains("tensor of shape [1, 1, 64,"), shape.constData());
    QVERIFY(faultOf(optionsFor("def forward(self, x):\n    return 3\n")).contains("does not return a tensor"));
    const QByteArray input = faultOf(optionsFor("def forward(self, x):\n    return x.view([7, -1])\n"));
    QVERIFY2(input.contains("cannot take its input"), input.constData());
    const EngineOptions options = optionsFor(kForward);
    std::ofstream(options.modelFile, std::ios::binary) << "PK\x03\x04 and nothing else";
    const QByteArray broken = faultOf(options);
    QVERIFY2(broken.contains("is not a TorchScript module"), broken.constData());
  }
};

QTEST_GUILESS_MAIN(TorchscriptTest)
#include "torchscript_test.moc"
