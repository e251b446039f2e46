// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Panning and zooming a plot with mouse, trackpad and keyboard.
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>

#include "tests/ui/spectrogram/plot/shown_plot.h"
#include "ui/common/motion.h"

namespace moodogram::ui {

using namespace test;

class PlotNavigationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_shown = std::make_unique<ShownPlot>();
    QVERIFY(m_shown->open(m_tone.path()));
    m_plot = &m_shown->plot;
  }
  void cleanup() { m_shown.reset(); }

  void wheelZoomsTimeAtThePointer() {
    const QPoint pointer = m_shown->at(3, 1000);
    const double before = m_plot->coordinates().secondsAt(pointer.x());
    for (int i = 0; i < 6; ++i) m_shown->wheel(pointer, {0, 120});
    QVERIFY(m_plot->timeRange().size() < kSeconds / 3);
    QVERIFY(near(m_plot->coordinates().secondsAt(pointer.x()), before, 1e-9));
    QCOMPARE(m_plot->frequencyAxis(), m_shown->tiles.wanted().axis);
    for (int i = 0; i < 100; ++i) m_shown->wheel(pointer, {0, 120});
    QVERIFY(near(m_plot->timeRange().size(), PlotNavigator::kShortestSeconds, 1e-9));
    for (int i = 0; i < 100; ++i) m_shown->wheel(pointer, {0, -120});
    QCOMPARE(m_plot->timeRange().size(), m_plot->durationSeconds());
  }

  void wheelZoomsFrequencyAtThePointer_data() {
    QTest::addColumn<bool>("overAxis");
    QTest::newRow("Ctrl over the picture") << false;
    QTest::newRow("over the axis") << true;
  }
  void wheelZoomsFrequencyAtThePointer() {
    QFETCH(bool, overAxis);
    const QPoint pointer = overAxis ? m_shown->onFrequencyAxis(1000) : m_shown->at(6, 1000);
    const double before = m_plot->coordinates().hzAt(pointer.y());
    const FrequencyAxis home = m_plot->frequencyAxis();
    for (int i = 0; i < 6; ++i) m_shown->wheel(pointer, {0, 120}, overAxis ? Qt::NoModifier : Qt::ControlModifier);
    QVERIFY(m_shown->settle());
    QVERIFY(m_plot->frequencyAxis().maxHz / m_plot->frequencyAxis().minHz < 10);
    QVERIFY(near(m_plot->coordinates().hzAt(pointer.y()), before, 0.01));
    QCOMPARE(m_plot->timeRange().size(), m_plot->durationSeconds());
    QCOMPARE(m_shown->tiles.shown().axis, m_plot->frequencyAxis());  // the pictures followed

    for (int i = 0; i < 100; ++i) m_shown->wheel(pointer, {0, 120}, Qt::ControlModifier);
    const FrequencyAxis closest = m_plot->frequencyAxis();
    const double binHz = kRate / static_cast<double>(m_shown->tiles.wanted().transform.spectrum.fftSize);
    QVERIFY(near(closest.maxHz - closest.minHz, PlotNavigator::kFewestBins * binHz, 0.1));
    for (int i = 0; i < 200; ++i) m_shown->wheel(pointer, {0, -120}, Qt::ControlModifier);
    QVERIFY(m_plot->frequencyAxis().minHz <= home.minHz);
    QCOMPARE(m_plot->frequencyAxis().maxHz, kRate / 2.0);
  }

  void theToneStaysWhereItsFrequencyIs() {
    for (int i = 0; i < 8; ++i) m_shown->wheel(m_shown->at(6, 900), {0, 120}, Qt::ControlModifier);
    m_shown->move({1, 1});  // takes the cross-hair away
    QVERIFY(m_shown->settle());
    const auto distance = [this] {
      const QImage picture = m_plot->grab(m_plot->pictureRect()).toImage();
      int brightest = 0;
      const auto light = [&](int y) { return qGray(picture.pixel(picture.width() / 2, y)); };
      for (int y = 0; y < picture.height(); ++y) brightest = light(y) > light(brightest) ? y : brightest;
      return brightest + 0.5 - (m_plot->coordinates().yOf(kToneHz) - m_plot->pictureRect().top());
    };
    // At once about there, from pictures that are stretched; then exactly.
    QVERIFY2(std::abs(distance()) < 8, qPrintable(QString::number(distance())));
    QTRY_VERIFY2(std::abs(distance()) < 2.5, qPrintable(QString::number(distance())));
  }

  void shiftAndWheelPans() {
    m_plot->setTimeRange(4, 6);
    m_shown->wheel(m_shown->at(5, 1000), {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_plot->timeRange().lower > 4.1);
    QVERIFY(near(m_plot->timeRange().size(), 2, 1e-9));
  }

  void trackpadMovesByPixelsAndKeepsItsDirection() {
    m_plot->setTimeRange(4, 6);
    const QPoint pointer = m_shown->at(5, 1000);
    const double pixel = m_plot->coordinates().secondsPerPixel();
    m_shown->wheel(pointer, {-80, 0}, {}, {-40, 0}, Qt::ScrollBegin);
    QVERIFY(near(m_plot->timeRange().lower, 4 + 40 * pixel, 1e-9));
    // Straying up does not zoom in the middle of a swipe.
    m_shown->wheel(pointer, {0, 40}, {}, {-2, 20}, Qt::ScrollUpdate);
    QVERIFY(near(m_plot->timeRange().size(), 2, 1e-9));
    QVERIFY(near(m_plot->timeRange().lower, 4 + 42 * pixel, 1e-9));
    m_shown->wheel(pointer, {}, {}, {}, Qt::ScrollEnd);
    m_shown->wheel(pointer, {0, 40}, {}, {0, 20}, Qt::ScrollBegin);
    QVERIFY(m_plot->timeRange().size() < 1.9);
  }

  void pinchZooms() {
    const QPointF pointer = m_shown->at(3, 1000);
    const auto pinch = [&](QPointF there) {
      QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, there, there,
                                m_plot->mapToGlobal(there), 0.25, {});
      QCoreApplication::sendEvent(m_plot, &event);
    };
    pinch(pointer);
    QVERIFY(near(m_plot->timeRange().size(), kSeconds / 1.25, 1e-6));
    const FrequencyAxis before = m_plot->frequencyAxis();
    pinch(m_shown->onFrequencyAxis(1000));
    QVERIFY(m_plot->frequencyAxis().maxHz < before.maxHz);
  }

  void dragPansBothAxes() {
    m_plot->setTimeRange(4, 8);
    m_shown->drag(m_shown->at(6, 1000), m_shown->at(6, 1000) + QPoint(-100, 60));
    QVERIFY(near(m_plot->timeRange().lower, 4 + 100 * m_plot->coordinates().secondsPerPixel(), 1e-6));
    QCOMPARE(m_plot->frequencyAxis(), FrequencyAxis());  // all of it is in view already

    m_plot->setFrequencyAxis({FrequencyScale::Logarithmic, 500, 2000});
    QVERIFY(m_shown->settle());
    const QPoint start = m_shown->at(6, 1000);
    const double taken = m_plot->coordinates().hzAt(start.y());
    m_shown->drag(start, start + QPoint(0, 60));
    QVERIFY(m_shown->settle());
    QVERIFY(near(m_plot->coordinates().hzAt(start.y() + 60), taken, 0.5));
    QVERIFY(m_plot->frequencyAxis().maxHz > 2000);
    // As far as there is something, and Esc takes it back.
    const FrequencyAxis before = m_plot->frequencyAxis();
    QTest::mousePress(m_plot, Qt::LeftButton, {}, start);
    m_shown->move(start + QPoint(0, 5000), {}, Qt::LeftButton);
    QVERIFY(near(m_plot->frequencyAxis().maxHz, kRate / 2.0, 1e-6));
    m_shown->key(Qt::Key_Escape);
    QVERIFY(near(m_plot->frequencyAxis().maxHz, before.maxHz, 1e-6));
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, start);
  }

  void dragOnAnAxisPansAlongAndZoomsAcross() {
    m_plot->setTimeRange(4, 8);
    const double pixel = m_plot->coordinates().secondsPerPixel();
    m_shown->drag(m_shown->onTimeAxis(6), m_shown->onTimeAxis(6) + QPoint(50, 0));
    QVERIFY(near(m_plot->timeRange().lower, 4 - 50 * pixel, 1e-6));
    m_shown->drag(m_shown->onTimeAxis(6), m_shown->onTimeAxis(6) + QPoint(0, -40));
    QVERIFY(m_plot->timeRange().size() < 3);

    m_shown->drag(m_shown->onFrequencyAxis(1000), m_shown->onFrequencyAxis(1000) + QPoint(80, 0));
    QVERIFY(m_shown->settle());
    const FrequencyAxis zoomed = m_plot->frequencyAxis();
    QVERIFY(zoomed.maxHz < 15000 && zoomed.minHz > 50);
    m_shown->drag(m_shown->onFrequencyAxis(1000), m_shown->onFrequencyAxis(1000) + QPoint(0, 40));
    QVERIFY(m_plot->frequencyAxis().minHz > zoomed.minHz);
    QTest::mouseDClick(m_plot, Qt::LeftButton, {}, m_shown->onFrequencyAxis(1000));
    QCOMPARE(m_plot->frequencyAxis(), FrequencyAxis());
  }

  void keyboard() {
    m_plot->setTimeRange(5, 7);
    m_shown->key(Qt::Key_Right);
    QVERIFY(m_plot->timeRange().lower > 5);
    m_shown->key(Qt::Key_Home);
    QCOMPARE(m_plot->timeRange().lower, 0.0);
    m_shown->key(Qt::Key_End);
    QVERIFY(near(m_plot->timeRange().upper, kSeconds, 1e-6));
    const double span = m_plot->timeRange().size();
    for (const auto& [in, out] : {std::pair(Qt::Key_Up, Qt::Key_Down), std::pair(Qt::Key_Plus, Qt::Key_Minus)}) {
      m_shown->key(in, in == Qt::Key_Plus ? Qt::ShiftModifier : Qt::NoModifier);
      QVERIFY(m_plot->timeRange().size() < span);
      m_shown->key(out);
      QVERIFY(near(m_plot->timeRange().size(), span, 1e-6));
    }
    m_shown->key(Qt::Key_Up, Qt::ShiftModifier, 5);
    const FrequencyAxis zoomed = m_plot->frequencyAxis();
    QVERIFY(zoomed.minHz > 40 && zoomed.maxHz < 18000);
    QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("Hz")));
    m_shown->key(Qt::Key_PageUp);
    QVERIFY(m_plot->frequencyAxis().minHz > zoomed.minHz);
    m_shown->key(Qt::Key_PageDown);
    QVERIFY(near(m_plot->frequencyAxis().minHz, zoomed.minHz, 1e-6));
    m_shown->key(Qt::Key_F);
    QCOMPARE(m_plot->timeRange().size(), m_plot->durationSeconds());
    QVERIFY(m_plot->frequencyAxis() != FrequencyAxis());
    m_shown->key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_plot->frequencyAxis(), FrequencyAxis());
  }

  void keysOfOursAreNotTheWindowsShortcuts() {
    const auto overrides = [&](int key, Qt::KeyboardModifiers modifiers) {
      QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
      event.ignore();
      QCoreApplication::sendEvent(m_plot, &event);
      return event.isAccepted();
    };
    QVERIFY(overrides(Qt::Key_Up, Qt::ControlModifier));
    QVERIFY(overrides(Qt::Key_Left, Qt::AltModifier));
    QVERIFY(!overrides(Qt::Key_Space, Qt::NoModifier));   // plays
    QVERIFY(!overrides(Qt::Key_C, Qt::ControlModifier));  // there is nothing of ours to copy
    QVERIFY(!overrides(Qt::Key_Escape, Qt::NoModifier));
  }

  void historyGoesBackAndForward() {
    const QCPRange whole = m_plot->timeRange();
    m_shown->wheel(m_shown->at(3, 1000), {0, 600});
    const QCPRange zoomed = m_plot->timeRange();
    m_shown->drag(m_shown->at(3, 1000), m_shown->at(3, 1000) + QPoint(-50, 0));
    const QCPRange panned = m_plot->timeRange();
    QVERIFY(panned != zoomed);
    m_shown->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_plot->timeRange(), zoomed);
    m_shown->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_plot->timeRange(), whole);
    QVERIFY(!m_plot->canGoBack());
    m_shown->key(Qt::Key_Right, Qt::AltModifier, 2);
    QCOMPARE(m_plot->timeRange(), panned);
    QVERIFY(!m_plot->canGoForward());
  }

  void anotherScaleKeepsTheFrequenciesInView() {
    m_plot->setFrequencyAxis({FrequencyScale::Logarithmic, 500, 2000});
    QVERIFY(m_shown->settle());
    TileSettings settings = m_shown->tiles.wanted();
    settings.axis.scale = FrequencyScale::Linear;
    settings.axis.minHz = 0;
    m_shown->tiles.setSettings(settings);
    QVERIFY(m_shown->settle());
    QVERIFY(near(m_plot->frequencyAxis().minHz, 500, 1e-6));
    QVERIFY(near(m_plot->frequencyAxis().maxHz, 2000, 1e-6));
    m_shown->key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(m_shown->settle());
    QCOMPARE(m_shown->tiles.wanted().axis, (FrequencyAxis{FrequencyScale::Linear, 0, 18000}));
  }

  void frozenAxesStayForTheNextTrack() {
    const ToneFile shorter(3);
    m_plot->setTimeRange(4, 8);
    m_plot->setFrequencyAxis({FrequencyScale::Logarithmic, 500, 2000});
    m_plot->setAxesFrozen(true);
    QVERIFY(m_shown->open(shorter.path()));
    QCOMPARE(m_plot->timeRange(), QCPRange(4, 8));
    QVERIFY(near(m_plot->frequencyAxis().minHz, 500, 1e-6));
    m_plot->setAxesFrozen(false);
    QVERIFY(m_shown->open(m_tone.path()));
    QCOMPARE(m_plot->timeRange(), QCPRange(0, kSeconds));
    QCOMPARE(m_plot->frequencyAxis(), FrequencyAxis());
  }

  void linkedPlotsShowTheSame() {
    const ToneFile shorter(5);
    ShownPlot second;
    QVERIFY(second.open(shorter.path()));
    SpectrogramPlot::link(m_plot, &second.plot);
    QCOMPARE(second.plot.timeRange(), m_plot->timeRange());  // past the shorter one's end
    m_shown->wheel(m_shown->at(9, 1000), {0, 240});
    m_shown->wheel(m_shown->at(9, 1000), {0, 240}, Qt::ControlModifier);
    QVERIFY(m_shown->settle() && second.settle());
    QCOMPARE(second.plot.timeRange(), m_plot->timeRange());
    QVERIFY(near(second.plot.frequencyAxis().minHz, m_plot->frequencyAxis().minHz, 1e-6));
    second.drag(second.at(8, 1000), second.at(8, 1000) + QPoint(60, 0));
    QCOMPARE(m_plot->timeRange(), second.plot.timeRange());

    QVERIFY(second.settle());
    const QImage before = second.plot.grab().toImage();
    m_shown->move(m_shown->at(m_plot->timeRange().center(), 1000));
    QVERIFY(second.plot.grab().toImage() != before);  // the other's cross-hair
  }

  void followModes() {
    m_plot->setTimeRange(2, 4);
    m_plot->setFollowMode(FollowMode::Page);
    m_plot->setPlayheadSeconds(3.95);
    QCOMPARE(m_plot->timeRange().lower, 2.0);
    m_plot->setPlayheadSeconds(4.02);
    QCOMPARE(m_plot->timeRange().lower, 4.02);

    m_plot->setFollowMode(FollowMode::Scroll);
    m_plot->setTimeRange(0, 2);
    m_plot->setPlayheadSeconds(0);
    for (double seconds = 0; seconds < kSeconds; seconds += 1.0 / 60) {
      m_plot->setPlayheadSeconds(seconds);
      const double centre = std::clamp(seconds, 1.0, kSeconds - 1);
      QVERIFY2(near(m_plot->timeRange().center(), centre, 2 * m_plot->coordinates().secondsPerPixel()),
               qPrintable(QString::number(seconds)));
    }
    // Who looks elsewhere is left alone.
    m_plot->setPlayheadSeconds(5);
    m_plot->setTimeRange(8, 10);
    m_plot->setPlayheadSeconds(5.02);
    QCOMPARE(m_plot->timeRange().lower, 8.0);
    m_plot->setFollowMode(FollowMode::Off);
    m_plot->setPlayheadSeconds(11.9);
    QCOMPARE(m_plot->timeRange().lower, 8.0);
  }

  /// Where motion is to be reduced, the picture turns pages instead of gliding.
  void lessMotionTurnsPages() {
    QApplication::setStyle(makeCalmableStyle());
    Motion motion;
    motion.setMode(MotionMode::Reduced);
    m_plot->setFollowMode(FollowMode::Scroll);
    m_plot->setTimeRange(0, 2);
    m_plot->setPlayheadSeconds(0);
    const QSignalSpy moves(m_plot, &SpectrogramPlot::timeRangeChanged);
    for (double seconds = 0; seconds < 7; seconds += 1.0 / 60) {
      m_plot->setPlayheadSeconds(seconds);
      QVERIFY(m_plot->timeRange().contains(seconds));
    }
    QCOMPARE(moves.size(), 3);
    motion.setMode(MotionMode::System);
    for (double seconds = 7; seconds < 8; seconds += 1.0 / 60) m_plot->setPlayheadSeconds(seconds);
    QVERIFY(moves.size() > 30);
  }

 private:
  ToneFile m_tone;
  std::unique_ptr<ShownPlot> m_shown;
  SpectrogramPlot* m_plot = nullptr;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::PlotNavigationTest)
#include "plot_navigation_test.moc"
