// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/window_preview.h"

#include <QTest>
#include <set>

#include "tests/support/files.h"
#include "tests/support/training_clips.h"

using namespace moodogram;
namespace fs = std::filesystem;

class WindowPreviewTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_home;

  fs::path clip(int emotion) const {
    return m_home / ("Actor_01/03-02-0" + std::to_string(emotion) + "-01-01-01-01.wav");
  }
  static TrainConfig plain() {
    TrainConfig config;
    config.mixupAlpha = 0;
    return config;
  }
  static Grey16Image grey(const FrontEndPicture& picture) { return std::get<Grey16Image>(picture); }

 private Q_SLOTS:
  void initTestCase() { test::writeTrainingClips(m_home.path(), 1, 1); }

  void nothingChangesWithoutAugmentation() {
    const WindowPreview preview = previewWindow(plain(), clip(2), {}, 1);
    QVERIFY(preview.before == preview.after);
    QCOMPARE(preview.mixedShare, 1.0F);
  }

  void theSeedDecides() {
    TrainConfig config = plain();
    config.timeMasks = 2;
    config.gainDb = 6;
    const WindowPreview one = previewWindow(config, clip(2), {}, 1);
    QVERIFY(one.after == previewWindow(config, clip(2), {}, 1).after);
    QVERIFY(one.after != previewWindow(config, clip(2), {}, 2).after);
    QVERIFY(one.before == previewWindow(config, clip(2), {}, 2).before);
  }

  void aMaskedColumnHasOneValue() {
    TrainConfig config = plain();
    config.timeMasks = 4;
    const Grey16Image image = grey(previewWindow(config, clip(3), {}, 5).after);
    int even = 0;
    for (int x = 0; x < image.width; ++x) {
      std::set<std::uint16_t> values;
      for (int y = 0; y < image.height; ++y) values.insert(image.pixels[static_cast<std::size_t>(y * image.width + x)]);
      even += values.size() == 1 ? 1 : 0;
    }
    QVERIFY(even > 0 && even <= 4 * config.timeMaskFrames);
  }

  void mixingLiesBetweenTheTwo() {
    TrainConfig config = plain();
    config.mixupAlpha = 1;
    const Grey16Image own = grey(previewWindow(plain(), clip(2), {}, 1).after);
    const Grey16Image other = grey(previewWindow(plain(), clip(6), {}, 1).after);
    const WindowPreview preview = previewWindow(config, clip(2), clip(6), 1);
    QVERIFY(preview.mixedShare > 0 && preview.mixedShare < 1);
    const Grey16Image mixed = grey(preview.after);
    for (std::size_t i = 0; i < mixed.pixels.size(); ++i) {
      const double expected =
          preview.mixedShare * own.pixels[i] + (1 - preview.mixedShare) * static_cast<double>(other.pixels[i]);
      QVERIFY(std::abs(mixed.pixels[i] - expected) <= 1);
    }
  }

  void colourPicturesChangeInColour() {
    TrainConfig config = plain();
    config.frontEnd = "sox-linear";
    config.greyProbability = 1;
    const auto image = std::get<RgbImage>(previewWindow(config, clip(5), {}, 1).after);
    for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
      QCOMPARE(image.pixels[i], image.pixels[i + 1]);
      QCOMPARE(image.pixels[i], image.pixels[i + 2]);
    }
  }
};

QTEST_GUILESS_MAIN(WindowPreviewTest)
#include "window_preview_test.moc"
