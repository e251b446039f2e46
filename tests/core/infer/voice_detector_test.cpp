// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/voice_detector.h"

#include <QTest>
#include <limits>
#include <stop_token>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "tests/support/audio_files.h"
#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

/// Says these distances one after the other.
class DistanceEngine : public FakeEngine {
 public:
  explicit DistanceEngine(std::vector<float> distances)
      : FakeEngine(fakeModelInfo()), m_distances(std::move(distances)) {}
  void judge(std::span<const float>, std::span<WindowVerdict> verdicts) override {
    for (WindowVerdict& verdict : verdicts) verdict.distance = m_distances.at(asked++);
  }
  std::size_t asked = 0;

 private:
  std::vector<float> m_distances;
};

constexpr float kNear = 1.9F;
constexpr float kFar = 2.1F;

}  // namespace

class VoiceDetectorTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  fs::path song(double seconds) const {
    const fs::path file = m_folder / (std::to_string(seconds) + ".wav");
    if (!fs::exists(file)) writeGlide(file, seconds);
    return file;
  }

 private Q_SLOTS:
  void windowsLieInTheMiddleOfEachThird() {
    QCOMPARE(VoiceDetector::windowStarts(2, 4), std::vector<double>{0});
    QCOMPARE(VoiceDetector::windowStarts(10, 4), std::vector<double>{3});
    QCOMPARE(VoiceDetector::windowStarts(60, 4), (std::vector<double>{8, 28, 48}));
    QCOMPARE(VoiceDetector::windowStarts(-1, 4), (std::vector<double>{0, 8, 16}));
  }

  void mostOfThreeWindowsDecide() {
    struct Case {
      std::vector<float> distances;
      Content content;
      std::size_t asked;
    };
    const float unknown = std::numeric_limits<float>::quiet_NaN();
    for (const Case& c : {Case{{kNear, kNear}, Content::SoloVoice, 2}, Case{{kFar, kFar}, Content::Music, 2},
                          Case{{kNear, kFar, kNear}, Content::SoloVoice, 3},
                          Case{{kFar, kNear, kFar}, Content::Music, 3}, Case{{unknown, unknown}, Content::Music, 2}}) {
      DistanceEngine engine(c.distances);
      QVERIFY(VoiceDetector(engine).contentOf(song(20)) == c.content);
      QCOMPARE(engine.asked, c.asked);
    }
  }

  void oneWindowDecidesOnWhatIsShort() {
    for (const double seconds : {0.5, 4.0, 11.0}) {
      DistanceEngine near({kNear});
      QVERIFY(VoiceDetector(near).contentOf(song(seconds)) == Content::SoloVoice);
      DistanceEngine far({kFar});
      QVERIFY(VoiceDetector(far).contentOf(song(seconds)) == Content::Music);
    }
  }

  void silenceIsNoVoice() {
    const fs::path silent = m_folder / "silent.wav";
    writeWav(silent, std::vector<float>(16000 * 20, 0.0F), 16000, 1);
    DistanceEngine engine({});
    QVERIFY(VoiceDetector(engine).contentOf(silent) == Content::Music);
    QVERIFY(VoiceDetector(engine).distances(silent).empty());

    // One third that sounds decides alone.
    std::vector<float> samples(16000 * 21, 0.0F);
    for (std::size_t i = 0; i < 16000 * 7; ++i) samples[i] = 0.1F * std::sin(0.1F * static_cast<float>(i));
    const fs::path partly = m_folder / "partly.wav";
    writeWav(partly, samples, 16000, 1);
    DistanceEngine near({kNear});
    QVERIFY(VoiceDetector(near).contentOf(partly) == Content::SoloVoice);
  }

  void filesThatEndEarlyOrAreNoneAreHandled() {
    const fs::path cut = m_folder / "cut.wav";
    fs::copy_file(song(30), cut);
    fs::resize_file(cut, fs::file_size(cut) / 2);
    DistanceEngine engine({kNear, kNear, kNear});
    QVERIFY(VoiceDetector(engine).contentOf(cut) == Content::SoloVoice);
    QVERIFY_THROWS_EXCEPTION(AudioError, VoiceDetector(engine).contentOf(m_folder / "missing.wav"));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, VoiceDetector(engine).contentOf(song(20), stop.get_token()));
  }

  /// They end before the places where windows of what has no length are looked for.
  void shortStreamsOfUnknownLengthAreHandled() {
    QByteArray piped;
    QVERIFY(ffmpeg({"-i", song(5), "-f", "flac", "-"}, &piped));
    writeBytes(m_folder / "piped.flac", piped.toStdString());
    QVERIFY(ffmpeg({"-i", song(10), "-c:a", "libopus", "-b:a", "64k", m_folder / "whole.opus"}));
    const std::string whole = readBytes(m_folder / "whole.opus");
    writeBytes(m_folder / "cut.opus", whole.substr(0, whole.size() * 6 / 10));
    for (const char* name : {"piped.flac", "cut.opus"}) {
      DistanceEngine engine({kNear});
      QVERIFY(VoiceDetector(engine).contentOf(m_folder / name) == Content::SoloVoice);
      QCOMPARE(engine.asked, std::size_t{1});
    }
  }

  void windowsBehindTheEndOfACutOffFileDoNotCount() {
    writeWav16(m_folder / "noise.wav", noise(0.3, std::size_t{16000} * 30), 16000, 1);
    QVERIFY(ffmpeg({"-i", m_folder / "noise.wav", m_folder / "noise.flac"}));
    const std::string whole = readBytes(m_folder / "noise.flac");
    writeBytes(m_folder / "cut.flac", whole.substr(0, whole.size() * 6 / 10));
    DistanceEngine engine({kNear, kFar});
    QVERIFY(VoiceDetector(engine).contentOf(m_folder / "cut.flac") == Content::Music);
    QCOMPARE(engine.asked, std::size_t{2});
  }

  void anotherModelIsAnotherDetector() {
    ModelInfo other = fakeModelInfo();
    other.hash = "ff";
    QVERIFY(VoiceDetector::id(other) != VoiceDetector::id(fakeModelInfo()));
  }
};

QTEST_GUILESS_MAIN(VoiceDetectorTest)
#include "voice_detector_test.moc"
