// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/window_explanation.h"

#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/npy.h"
#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/wav_file.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 22050;

/// Hears one band and one time of a window only: the louder it is there, the angrier.
class OneBandEngine final : public FakeEngine {
 public:
  OneBandEngine() : FakeEngine(fakeModelInfo()) {}

  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    const auto frontEnd = makeFrontEndFor(model());
    const auto [channels, height, width] = frontEnd->shape();
    const std::vector<double> rows = frontEnd->rowHz();
    for (std::size_t i = 0; i < scores.size(); ++i) {
      double sum = 0;
      int count = 0;
      for (int y = 0; y < height; ++y) {
        if (rows[static_cast<std::size_t>(y)] < 900 || rows[static_cast<std::size_t>(y)] > 1100) continue;
        for (int x = width / 2; x < width * 3 / 4; ++x, ++count)
          sum += tensors[i * frontEnd->tensorSize() + static_cast<std::size_t>(y * width + x)];
      }
      const auto angry = static_cast<float>(1 / (1 + std::exp(-(sum / count + 60) / 10)));
      scores[i] = {{(1 - angry) / 4, (1 - angry) / 4, (1 - angry) / 4, angry, (1 - angry) / 4}};
    }
  }
};

}  // namespace

class WindowExplanationTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;
  std::filesystem::path m_tone;

  WindowExplanation explained(std::optional<Emotion> emotion = Emotion::Angry) const {
    OneBandEngine engine;
    return explainWindow(engine, networkView(m_tone, engine.model(), 6), emotion);
  }

 private Q_SLOTS:
  /// A tone of 1 kHz from 6 to 7 s, in the second half of the window from 4 to 8 s.
  void initTestCase() {
    m_tone = m_folder / "tone.wav";
    std::vector<float> samples(12 * kRateHz);
    for (std::size_t i = 6 * kRateHz; i < 7 * kRateHz; ++i)
      samples[i] = 0.5F * static_cast<float>(std::sin(2 * 3.14159265358979 * 1000 * static_cast<double>(i) / kRateHz));
    writeWav(m_tone, samples, kRateHz, 1);
  }

  void whatWasLookedAtIsNamedInSecondsAndHertz() {
    const WindowExplanation explanation = explained();
    QCOMPARE(explanation.method, ExplanationMethod::Occlusion);
    QCOMPARE(explanation.view.startSeconds, 4.0);
    const auto focus = focusOf(explanation);
    QVERIFY(focus);
    QVERIFY2(focus->startSeconds > 5.4 && focus->endSeconds < 7.6, qPrintable(QString::number(focus->startSeconds)));
    QVERIFY(focus->startSeconds < 6.3 && focus->endSeconds > 6.7);
    QVERIFY2(focus->lowHz < 950 && focus->highHz > 1050, qPrintable(QString::number(focus->lowHz)));
    QVERIFY2(focus->lowHz > 500 && focus->highHz < 1800, qPrintable(QString::number(focus->highHz)));
    QVERIFY(focus->share > 0.4 && focus->share <= 1.0 + 1e-9);
    QVERIFY(explanation.rowHz.front() > 9000 && explanation.rowHz.back() < 100);  // as the picture: from the top
  }

  void theVerdictIsExplainedWhereNothingIsChosen() {
    QCOMPARE(explained(std::nullopt).emotion, Emotion::Angry);
    const WindowExplanation calm = explained(Emotion::Calm);
    QVERIFY(!focusOf(calm));  // covering anything only takes away what speaks for angry
  }

  /// What the analysis says about silence is no verdict of the model, so there is none to explain.
  void silenceSpeaksForNothing() {
    OneBandEngine engine;
    const WindowExplanation explanation = explainWindow(engine, networkView(m_tone, engine.model(), 2), {});
    for (const float score : explanation.scores.values) QCOMPARE(score, 0.2F);
    QVERIFY(!focusOf(explanation));
    writeExplanation(explanation, m_tone, fakeModelInfo(), m_folder / "silence.png");
  }

  void pictureNumbersAndTextAgree() {
    const WindowExplanation explanation = explained();
    const ModelInfo model = fakeModelInfo();
    writeExplanation(explanation, m_tone, model, m_folder / "map.npy");
    const FloatArray heat = readNpy(m_folder / "map.npy");
    QCOMPARE(heat.shape, (std::vector<std::int64_t>{64, 198}));
    QCOMPARE(heat.values, explanation.heat.values);

    const auto json = nlohmann::json::parse(explanationJson(explanation, m_tone, model));
    QCOMPARE(json["heat"].size(), std::size_t{64});
    QCOMPARE(json["heat"][10][7].get<float>(), explanation.heat.at(7, 10));
    QCOMPARE(QString::fromStdString(json["emotion"]), QStringLiteral("angry"));
    QCOMPARE(json["focus"]["low_hz"].get<double>(), focusOf(explanation)->lowHz);
    QVERIFY(json["note"].get<std::string>().find("not why") != std::string::npos);

    writeExplanation(explanation, m_tone, model, m_folder / "map.png");
    const RgbImage picture = readRgbPng(m_folder / "map.png");
    const int scale = picture.width / 198;
    QCOMPARE(picture.height, 64 * scale);
    int heated = 0;
    for (int y = 0; y < 64; ++y)
      for (int x = 0; x < 198; ++x) {
        const std::uint8_t* pixel = picture.at(x * scale, y * scale);
        const bool isGrey = pixel[0] == pixel[1] && pixel[1] == pixel[2];
        if (explanation.heat.at(x, y) == 0) QVERIFY(isGrey);
        if (explanation.heat.at(x, y) > 0.5F) heated += isGrey ? 0 : 1;
      }
    QVERIFY(heated > 20);
    QVERIFY_EXCEPTION_THROWN(writeExplanation(explanation, m_tone, model, m_folder / "map.jpg"), ConfigError);
  }
};

QTEST_GUILESS_MAIN(WindowExplanationTest)
#include "window_explanation_test.moc"
