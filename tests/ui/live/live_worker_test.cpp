// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_worker.h"

#include <QTest>
#include <atomic>
#include <chrono>
#include <cmath>
#include <numbers>
#include <thread>

#include "tests/support/wav_file.h"
#include "ui/live/live_view.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 48000;

/// Rises by an octave every second from 100 Hz.
std::vector<float> octaves(double seconds) {
  std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double t = static_cast<double>(i) / kRate;
    samples[i] =
        static_cast<float>(0.5 * std::sin(2 * std::numbers::pi * 100 * (std::exp2(t) - 1) / std::numbers::ln2));
  }
  return samples;
}

int brightness(QRgb colour) { return qRed(colour) + qGreen(colour) + qBlue(colour); }

}  // namespace

/// Deterministic: the test itself is the consumer.
class LiveWorkerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_tap = std::make_shared<AudioTap>(4096);
    m_worker = std::make_unique<LiveWorker>();
    m_settings = {};
    m_settings.map = ColourMap::Grey;
    m_settings.spectrum.spanSeconds = 5;
    m_settings.spectrum.columns = 500;
    m_settings.spectrum.rows = 300;
    m_worker->setSettings(m_settings);
    m_worker->listen(m_tap);
  }

  void aSweepIsSeenWhereAndWhenItWasHeard() {
    LiveView view;
    view.resize(600, 420);
    const QRect area = view.pictureRect();
    m_settings.spectrum.columns = area.width();
    m_settings.spectrum.rows = area.height();
    m_worker->setSettings(m_settings);
    view.setSpanSeconds(5);
    const auto samples = octaves(6);
    for (std::size_t at = 0; at < samples.size(); at += 480) {
      m_tap->push(kRate, std::span(samples).subspan(at, 480));
      m_worker->drain();
      LiveFrame frame;
      if (m_worker->takeFrame(frame)) view.addFrame(frame);
    }
    int looked = 0;
    double worst = 0;
    for (int x = area.left() + 2; x < area.right() - 2; x += 5) {
      int loudest = area.top();
      for (int y = area.top(); y <= area.bottom(); ++y)
        if (brightness(view.pictureColourAt({x, y}).rgb()) > brightness(view.pictureColourAt({x, loudest}).rgb()))
          loudest = y;
      // The time of this pixel by the view's own axis.
      const double perPixel = 5.0 / area.width();
      const double seconds = 5 - (view.xOf(5) - x - 0.5) * perPixel;
      const double expected =
          area.top() + (1 - heightOfFrequency(view.axis(), 100 * std::exp2(seconds))) * area.height();
      worst = std::max(worst, std::abs(expected - loudest - 0.5));
      ++looked;
    }
    qInfo("%d columns: ridge at most %.1f pixels of %d from the sweep", looked, worst, area.height());
    QVERIFY(looked > 90);
    QVERIFY(worst < 6);  // at 100 Hz a bin of 12 Hz is 6 pixels high
    const QImage screen = view.grab().toImage();
    const QPoint middle = area.center();
    QCOMPARE(QColor(screen.pixel(middle)).rgb(), view.pictureColourAt(middle).rgb());
  }

  void whatAStarvedConsumerLosesIsCountedExactlyAndLeftBlank() {
    m_tap = std::make_shared<AudioTap>(100);  // 25,600 frames
    m_worker->listen(m_tap);
    const std::vector<float> tone = test::sine(1000, 2, kRate);
    m_tap->push(kRate, std::span(tone).first(25'600));
    m_tap->push(kRate, std::span(tone).subspan(25'600, 30'000));  // no room
    m_worker->drain();
    m_tap->push(kRate, std::span(tone).subspan(55'600, 24'000));
    m_worker->drain();
    LiveFrame frame;
    QVERIFY(m_worker->takeFrame(frame));
    QCOMPARE(frame.droppedFrames, std::uint64_t{30'000});
    // Time goes on over the gap.
    QVERIFY(std::abs(frame.endSeconds - (79'600.0 - 2048) / kRate) <= frame.secondsPerColumn);
    int dark = 0;
    int columns = 0;
    for (const QImage& strip : frame.strips) {
      columns += strip.width();
      for (int x = 0; x < strip.width(); ++x) {
        int brightest = 0;
        for (int y = 0; y < strip.height(); ++y) brightest = std::max(brightest, brightness(strip.pixel(x, y)));
        dark += brightest == 0 ? 1 : 0;
      }
    }
    QCOMPARE(columns, (79'600 - 2048) / 480);
    const double expected = (30'000.0 - 4096) / 480;
    QVERIFY2(std::abs(dark - expected) <= 2, qPrintable(QString::number(dark)));
    m_tap->push(kRate, std::span(tone).first(480));
    m_worker->drain();
    QVERIFY(m_worker->takeFrame(frame));
    QCOMPARE(frame.droppedFrames, std::uint64_t{30'000});
  }

  void nobodyLookingCostsNoMemory() {
    const std::vector<float> second = test::sine(500, 1, kRate);
    for (int s = 0; s < 30; ++s) {
      for (int part = 0; part < 10; ++part) {
        m_tap->push(kRate, std::span(second).subspan(static_cast<std::size_t>(part) * 4800, 4800));
        m_worker->drain();
      }
    }
    LiveFrame frame;
    QVERIFY(m_worker->takeFrame(frame));
    int columns = 0;
    for (const QImage& strip : frame.strips) columns += strip.width();
    QVERIFY2(columns >= 500 && columns < 520, qPrintable(QString::number(columns)));
    QVERIFY(std::abs(frame.endSeconds - 30) < 0.1);
    QVERIFY(!m_worker->takeFrame(frame));
  }

  void otherColoursAndSizesShowTheSameSound() {
    const std::vector<float> tone = test::sine(1000, 3, kRate);
    m_tap->push(kRate, tone);
    m_worker->drain();
    LiveFrame grey;
    QVERIFY(m_worker->takeFrame(grey));
    m_settings.map = ColourMap::Viridis;
    m_worker->setSettings(m_settings);
    LiveFrame viridis;
    QVERIFY(m_worker->takeFrame(viridis));
    QVERIFY(viridis.whole);
    QCOMPARE(viridis.strips.size(), std::size_t{1});
    QCOMPARE(viridis.strips[0].width(), (3 * kRate - 2048) / 480);
    QCOMPARE(viridis.endSeconds, grey.endSeconds);
    const Rgb lowest = colours(ColourMap::Viridis)[0];
    QCOMPARE(viridis.strips[0].pixel(100, 0), qRgb(lowest.red, lowest.green, lowest.blue));
    m_settings.spectrum.rows = 123;
    m_settings.spectrum.spectrum.fftSize = 8192;
    m_worker->setSettings(m_settings);
    QVERIFY(m_worker->takeFrame(viridis));
    QVERIFY(viridis.whole);
    QCOMPARE(viridis.strips[0].height(), 123);
    QCOMPARE(viridis.rows, 123);
  }

  void aHeldPictureStandsStillAndCatchesUp() {
    const std::vector<float> tone = test::sine(1000, 2, kRate);
    m_tap->push(kRate, tone);
    m_worker->drain();
    LiveFrame frame;
    m_worker->takeFrame(frame);
    const double before = frame.endSeconds;
    m_worker->setHeld(true);
    m_tap->push(kRate, std::span(tone).first(kRate));
    m_worker->drain();
    QVERIFY(m_worker->takeFrame(frame));  // levels and counts go on
    QVERIFY(frame.strips.empty());
    QCOMPARE(frame.endSeconds, before);
    m_settings.spectrum.spectrum.fftSize = 1024;
    m_worker->setSettings(m_settings);
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(std::abs(frame.endSeconds - before) < 0.05);
    m_worker->setHeld(false);
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(frame.whole);  // with another setting all columns are new ones
    QVERIFY(std::abs(frame.endSeconds - 3) < 0.05);
    int columns = 0;
    for (const QImage& strip : frame.strips) columns += strip.width();
    QVERIFY2(columns >= 98 && columns <= 305, qPrintable(QString::number(columns)));
  }

  void aHeldPictureOutlivesAnotherSampleRate() {
    m_tap->push(kRate, test::sine(1000, 2, kRate));
    m_worker->drain();
    m_worker->setHeld(true);
    LiveFrame frame;
    QVERIFY(m_worker->takeFrame(frame));
    const double before = frame.endSeconds;
    m_tap->push(22050, test::sine(1000, 1, 22050));
    m_worker->drain();
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(!frame.whole && frame.strips.empty());
    QCOMPARE(frame.sampleRateHz, kRate);
    QCOMPARE(frame.endSeconds, before);
    m_worker->setHeld(false);
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(frame.whole);
    QCOMPARE(frame.sampleRateHz, 22050);
    QVERIFY(std::abs(frame.endSeconds - 3) < 0.12);
  }

  void whatIsHeldBeforeTheFirstSoundStandsStill() {
    m_worker->setHeld(true);
    m_tap->push(kRate, test::sine(1000, 1, kRate));
    m_worker->drain();
    LiveFrame frame;
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(frame.strips.empty());
    m_worker->setHeld(false);
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(!frame.strips.empty());
  }

  void anotherSampleRateBeginsAnewAndTimeGoesOn() {
    m_tap->push(kRate, test::sine(1000, 2, kRate));
    m_worker->drain();
    m_tap->push(22050, test::sine(1000, 1, 22050));
    m_worker->drain();
    LiveFrame frame;
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(frame.whole);
    QCOMPARE(frame.sampleRateHz, 22050);
    QCOMPARE(frame.axis.maxHz, 11025.0);
    QVERIFY(std::abs(frame.endSeconds - 3) < 0.12);
  }

  void threeThreadsLoseAndInventNothing() {
    // One plays, one draws, one looks, each at its own pace.
    m_tap = std::make_shared<AudioTap>(16);
    m_worker->listen(m_tap);
    constexpr int kPushes = 3000;
    const std::vector<float> tone = test::sine(1000, 0.01, kRate);
    std::atomic<bool> played = false;
    std::jthread player([&] {
      for (int i = 0; i < kPushes; ++i) {
        m_tap->push(kRate, tone);
        if (i % 8 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      played = true;
    });
    std::jthread drawer([&] {
      while (!played) m_worker->drain();
      m_worker->drain();
    });
    LiveFrame frame;
    int columns = 0;
    std::uint64_t dropped = 0;
    const auto look = [&] {
      if (!m_worker->takeFrame(frame)) return;
      QVERIFY(frame.droppedFrames >= dropped);
      dropped = frame.droppedFrames;
      for (const QImage& strip : frame.strips) columns += strip.width();
    };
    while (!played) look();
    player.join();
    drawer.join();
    m_tap->push(kRate, tone);  // says what is missing before it
    m_worker->drain();
    look();
    qInfo("%d columns, %d of %d frames dropped", columns, static_cast<int>(dropped), kPushes * 480);
    QCOMPARE(m_tap->droppedFrames(), dropped);
    const double totalSeconds = (kPushes + 1) * 0.01;
    QVERIFY(std::abs(frame.endSeconds - (totalSeconds - 2048.0 / kRate)) <= frame.secondsPerColumn);
    QVERIFY(columns > 0);
  }

  void levelsAreThoseOfTheSignal() {
    m_tap->push(kRate, test::sine(1000, 2, kRate, 0.5));
    m_worker->drain();
    LiveFrame frame;
    QVERIFY(m_worker->takeFrame(frame));
    QVERIFY(std::abs(frame.peak - 0.5F) < 1e-3F);
    QVERIFY(std::abs(frame.rms - 0.5 / std::numbers::sqrt2) < 2e-3);
    m_tap->push(kRate, std::vector<float>(480));
    m_worker->drain();
    QVERIFY(m_worker->takeFrame(frame));
    QCOMPARE(frame.peak, 0.0F);  // since the last look
  }

 private:
  std::shared_ptr<AudioTap> m_tap;
  std::unique_ptr<LiveWorker> m_worker;
  LiveSettings m_settings;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::LiveWorkerTest)
#include "live_worker_test.moc"
