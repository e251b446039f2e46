// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <numeric>
#include <random>

#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/self_check.h"
#include "core/nn/safetensors.h"

using namespace moodogram;

/// The engine with the model that comes with the program.
class TorchEngineTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::filesystem::path changedModel(const std::function<void(SafetensorsFile&)>& change) {
    SafetensorsFile model = readSafetensors(chooseModels("voice").file);
    change(model);
    const std::filesystem::path file = m_folder.filePath("changed.safetensors").toStdString();
    writeSafetensors(model, file);
    return file;
  }

 private Q_SLOTS:
  void modelInfoNeedsNoTorch() {
    const ModelInfo info = readModelInfo(defaultModelFile());
    QVERIFY(!info.name.empty());
    QCOMPARE(makeFrontEndFor(info)->hash(), info.frontEndHash);
    QVERIFY(!torchLoaded());
  }

  void computesWhatWasRecorded() {
    for (const char* model : {"music", "voice"}) {
      EngineOptions options;
      options.modelFile = chooseModels(model).file;
      const auto engine = createEngine(options);
      QVERIFY(torchLoaded());
      const SelfCheckResult result = runSelfCheck(*engine);
      QVERIFY2(result.passed, qPrintable(model + QString(": %1").arg(result.largestDifference)));
    }
  }

  void selfCheckNoticesOtherWeights() {
    EngineOptions options;
    options.modelFile = changedModel([](SafetensorsFile& model) {
      auto& bytes = model.tensors.at("statistics.2.weight").bytes;
      std::fill(bytes.begin(), bytes.end(), std::byte{0});
    });
    QVERIFY(!runSelfCheck(*createEngine(options)).passed);
  }

  void batchesGiveTheSameScoresAsSingleWindows() {
    const auto engine = createEngine({});
    const auto frontEnd = makeFrontEndFor(engine->model());
    constexpr std::size_t kCount = 21;
    std::mt19937 random(1);
    std::vector<float> tensors(kCount * frontEnd->tensorSize());
    for (float& value : tensors) value = -100 + static_cast<float>(random() % 100);
    std::vector<EmotionScores> together(kCount);
    engine->score(tensors, together);
    for (std::size_t i = 0; i < kCount; ++i) {
      EmotionScores alone;
      engine->score(std::span(tensors).subspan(i * frontEnd->tensorSize(), frontEnd->tensorSize()), {&alone, 1});
      float sum = 0;
      for (std::size_t k = 0; k < kEmotionCount; ++k) {
        QVERIFY(std::abs(alone.values[k] - together[i].values[k]) < 1e-5F);
        sum += alone.values[k];
      }
      QVERIFY(std::abs(sum - 1) < 1e-5F);
    }
    engine->score({}, {});
    QVERIFY_EXCEPTION_THROWN(engine->score(std::span(tensors).first(7), together), ModelError);
  }

  void windowsHaveEmbeddingsOfTheirOwn() {
    for (const char* model : {"music", "voice"}) {
      EngineOptions options;
      options.modelFile = chooseModels(model).file;
      const auto engine = createEngine(options);
      const auto frontEnd = makeFrontEndFor(engine->model());
      const std::size_t size = frontEnd->tensorSize();
      const std::vector<float> tensors = selfCheckTensors(*frontEnd);
      std::vector<EmotionScores> scores(kSelfCheckSignals);
      engine->score(tensors, scores);
      std::vector<WindowVerdict> together(kSelfCheckSignals);
      engine->judge(tensors, together);
      for (std::size_t i = 0; i < kSelfCheckSignals; ++i) {
        QVERIFY(together[i].scores == scores[i]);
        QVERIFY(together[i].embedding.has_value());
        WindowVerdict alone;
        engine->judge(std::span(tensors).subspan(i * size, size), {&alone, 1});
        float largest = 0;
        for (std::size_t k = 0; k < kEmbeddingSize; ++k) {
          QVERIFY(std::abs((*alone.embedding)[k] - (*together[i].embedding)[k]) < 1e-3F);
          largest = std::max(largest, std::abs((*alone.embedding)[k]));
        }
        QVERIFY(largest > 0.5F);
        QVERIFY(i == 0 || *together[i].embedding != *together[i - 1].embedding);
      }
      engine->judge({}, {});
    }
  }

  void unusableModelsAreExplained_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("missing tensor") << "drop" << QByteArray("'statistics.2.weight' is missing");
    QTest::newRow("extra tensor") << "add" << QByteArray("'surplus' is not part");
    QTest::newRow("shape") << "shape" << QByteArray("another shape");
    QTest::newRow("architecture") << "architecture" << QByteArray("no network called");
    QTest::newRow("front end") << "front end" << QByteArray("another version of the front end");
    QTest::newRow("classes") << "classes" << QByteArray("Moodogram needs");
    QTest::newRow("kind") << "kind" << QByteArray("another kind");
    QTest::newRow("temperature") << "temperature" << QByteArray("temperature");
  }
  void unusableModelsAreExplained() {
    QFETCH(QString, fault);
    QFETCH(QByteArray, named);
    EngineOptions options;
    options.modelFile = changedModel([&](SafetensorsFile& model) {
      auto& tensor = model.tensors.at("statistics.2.weight");
      if (fault == "drop") model.tensors.erase("statistics.2.weight");
      if (fault == "add") model.tensors["surplus"] = tensor;
      if (fault == "shape") std::swap(tensor.shape[0], tensor.shape[1]);
      if (fault == "architecture") model.metadata["architecture"] = "resnet9000";
      if (fault == "front end") model.metadata["front_end_hash"] = "0";
      if (fault == "classes") model.metadata["classes"] = R"(["cat","dog"])";
      if (fault == "kind") model.metadata["format"] = "moodogram-model/99";
      if (fault == "temperature") model.metadata["temperature"] = "0";
    });
    try {
      createEngine(options);
      QFAIL("accepted");
    } catch (const ModelError& error) {
      QVERIFY2(QByteArray(error.what()).contains(named), error.what());
    }
  }

  void unknownDevicesAreRefused() {
    for (const char* device : {"cuda:99", "toaster", ""}) {
      EngineOptions options;
      options.device = device;
      QVERIFY_EXCEPTION_THROWN(createEngine(options), ModelError);
    }
  }
};

QTEST_GUILESS_MAIN(TorchEngineTest)
#include "torch_engine_test.moc"
