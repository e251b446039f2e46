// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/network_view.h"

#include <QTest>
#include <cstring>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "core/infer/track_analyzer.h"
#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/wav_file.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

/// Keeps every tensor that the analysis gives to its network.
class RecordingEngine final : public FakeEngine {
 public:
  using FakeEngine::FakeEngine;
  std::vector<std::vector<float>> tensors;

  void score(std::span<const float> batch, std::span<EmotionScores> scores) override {
    const std::size_t size = batch.size() / scores.size();
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const std::span<const float> tensor = batch.subspan(i * size, size);
      tensors.emplace_back(tensor.begin(), tensor.end());
    }
    FakeEngine::score(batch, scores);
  }
};

ModelInfo modelWith(const char* frontEnd) {
  ModelInfo model = fakeModelInfo();
  const auto made = makeFrontEnd(frontEnd);
  model.frontEndId = made->id();
  model.frontEndParameters = made->parameters();
  model.frontEndHash = made->hash();
  return model;
}

}  // namespace

class NetworkViewTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

 private Q_SLOTS:
  void initTestCase() { writeGlide(m_folder / "glide.wav", 21.3, 32000); }

  void thePictureIsTheTensorOfTheAnalysis_data() {
    QTest::addColumn<QString>("frontEnd");
    QTest::newRow("log-mel") << "log-mel";
    QTest::newRow("sox-linear") << "sox-linear";
  }
  void thePictureIsTheTensorOfTheAnalysis() {
    QFETCH(QString, frontEnd);
    const ModelInfo model = modelWith(frontEnd.toStdString().c_str());
    RecordingEngine engine(model);
    const TrackAnalysis analysis = TrackAnalyzer(engine).analyze(m_folder / "glide.wav");
    QCOMPARE(engine.tensors.size(), analysis.timeline.windows.size());
    const auto made = makeFrontEndFor(model);
    for (std::size_t i = 0; i < engine.tensors.size(); ++i) {
      const WindowScores& window = analysis.timeline.windows[i];
      const NetworkView view =
          networkView(m_folder / "glide.wav", model, (window.startSeconds + window.endSeconds) / 2);
      QVERIFY(std::abs(view.startSeconds - window.startSeconds) < 1e-9);
      QVERIFY(std::abs(view.endSeconds - window.endSeconds) < 1e-9);
      writeNetworkView(view, m_folder / "glide.wav", model, m_folder / "window.png");
      FrontEndPicture read;
      if (frontEnd == "log-mel")
        read = readGrey16Png(m_folder / "window.png");
      else
        read = readRgbPng(m_folder / "window.png");
      std::vector<float> tensor(made->tensorSize());
      made->tensorOf(read, tensor);
      QCOMPARE(std::memcmp(tensor.data(), engine.tensors[i].data(), tensor.size() * sizeof(float)), 0);
    }
  }

  void theNearestWindowIsTaken() {
    const ModelInfo model = modelWith("log-mel");
    const auto startOf = [&](double at) { return networkView(m_folder / "glide.wav", model, at, 2.0).startSeconds; };
    QCOMPARE(startOf(0), 0.0);
    QCOMPARE(startOf(2.9), 0.0);
    QCOMPARE(startOf(3.1), 2.0);
    QCOMPARE(startOf(9), 6.0);
    QVERIFY(std::abs(startOf(21.2) - 17.3) < 1e-9);  // the one that ends with the track
  }

  void shortTracksHaveOneWindow() {
    writeGlide(m_folder / "short.wav", 1);
    const NetworkView view = networkView(m_folder / "short.wav", modelWith("log-mel"), 0.5);
    QCOMPARE(view.startSeconds, 0.0);
    QCOMPARE(view.endSeconds, 4.0);
  }

  void whatHasNoSoundHasNoWindow() {
    writeWav(m_folder / "empty.wav", std::vector<float>(), 32000, 1);
    QVERIFY_EXCEPTION_THROWN(networkView(m_folder / "empty.wav", modelWith("log-mel"), 0), AudioError);
  }

  void timesOutsideAreRefused() {
    const ModelInfo model = modelWith("log-mel");
    QVERIFY_EXCEPTION_THROWN(networkView(m_folder / "glide.wav", model, 22), ConfigError);
    QVERIFY_EXCEPTION_THROWN(networkView(m_folder / "glide.wav", model, -1), ConfigError);
  }
};

QTEST_GUILESS_MAIN(NetworkViewTest)
#include "network_view_test.moc"
