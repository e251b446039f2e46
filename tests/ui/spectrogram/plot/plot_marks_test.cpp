// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The marks in a plot: cursor, selection, ruler, harmonics, playhead, grid.
#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

#include "core/dsp/colour_map.h"
#include "tests/ui/spectrogram/plot/shown_plot.h"
#include "ui/spectrogram/plot/harmonic_cursor_item.h"
#include "ui/spectrogram/plot/moving_marks.h"

namespace moodogram::ui {

using namespace test;

namespace {

/// W3C, Web Content Accessibility Guidelines 2.1: relative luminance and contrast ratio.
double luminance(QRgb colour) {
  const auto channel = [](int value) {
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb a, QRgb b) {
  const double high = std::max(luminance(a), luminance(b));
  return (high + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

/// The least contrast of the best of a painted line's pixels against the colour that it lies on, over a map.
template <typename Paint>
double leastContrast(ColourMap map, double ratio, Paint paint) {
  const auto rows = colours(map);
  QImage image(40, 256, QImage::Format_RGB32);
  for (int y = 0; y < 256; ++y) {
    const Rgb& colour = rows[static_cast<std::size_t>(y)];
    for (int x = 0; x < image.width(); ++x) image.setPixel(x, y, qRgb(colour.red, colour.green, colour.blue));
  }
  const QImage background = image;
  image.setDevicePixelRatio(ratio);
  QPainter painter(&image);
  paint(painter, 20 / ratio, 256 / ratio);
  painter.end();
  double least = 21;
  for (int y = 0; y < 256; ++y) {
    double best = 1;
    for (int x = 0; x < image.width(); ++x) best = std::max(best, contrast(image.pixel(x, y), background.pixel(x, y)));
    least = std::min(least, best);
  }
  return least;
}

}  // namespace

class PlotMarksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_shown = std::make_unique<ShownPlot>();
    QVERIFY(m_shown->open(m_tone.path()));
    m_plot = &m_shown->plot;
  }
  void cleanup() { m_shown.reset(); }

  void playheadShowsOnEveryColour() {
    for (const ColourMap map : kColourMaps) {
      for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        const double least = leastContrast(
            map, ratio, [](QPainter& painter, double x, double height) { Playhead::paintLine(painter, x, 0, height); });
        // 3:1 is what the guidelines ask of graphical objects.
        QVERIFY2(least >= 3, qPrintable(QString("%1 at %2: %3").arg(int(map)).arg(ratio).arg(least)));
        const double cross = leastContrast(map, ratio, [](QPainter& painter, double x, double height) {
          CrossHair::paintCross(painter, {x, -10}, QRectF(0, 0, 40, height), QRectF(0, 0, 40, height));
        });
        QVERIFY2(cross >= 3, qPrintable(QString("cross on %1 at %2: %3").arg(int(map)).arg(ratio).arg(cross)));
      }
    }
  }

  void thePixelsBesideThePictureAreNotInIt() {
    const QRect picture = m_plot->pictureRect();
    const QRect lane = m_plot->laneRect();
    const auto pointAt = [&](QPoint pixel) { return m_plot->coordinates().pointAt(pixel); };
    QVERIFY(pointAt(picture.bottomLeft()).hz);
    QVERIFY(!pointAt(picture.bottomLeft() + QPoint(0, 1)).hz);
    QVERIFY(!m_plot->readoutAt(picture.topRight()).isEmpty());
    QVERIFY(m_plot->readoutAt(picture.topRight() + QPoint(1, 0)).isEmpty());
    QVERIFY(!m_plot->readoutAt(lane.bottomLeft()).isEmpty());
    QVERIFY(m_plot->readoutAt(lane.bottomLeft() + QPoint(0, 1)).isEmpty());
  }

  void playheadIsOnWholePixels() {
    QPalette grey = m_plot->palette();  // so that each of its pixels differs from the lane's
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Mid}) grey.setColor(role, Qt::gray);
    m_plot->setPalette(grey);
    m_plot->setFollowMode(FollowMode::Off);
    m_plot->setTimeRange(0, 7);
    m_plot->setPlayheadSeconds(9);
    QVERIFY(m_shown->settle());
    const QImage before = m_plot->grab().toImage();
    m_plot->setPlayheadSeconds(3.21);
    const QImage after = m_plot->grab().toImage();
    const int y = m_plot->laneRect().center().y();
    QList<int> changed;
    for (int x = 0; x < after.width(); ++x) {
      if (after.pixel(x, y) != before.pixel(x, y)) changed << x;
    }
    QCOMPARE(changed.size(), 4);
    QCOMPARE(QColor(after.pixel(changed[1], y)), QColor(Qt::white));
    QCOMPARE(QColor(after.pixel(changed[2], y)), QColor(Qt::white));
  }

  void selectToolMarksATimeRangeOrABox() {
    QSignalSpy spy(m_plot, &SpectrogramPlot::selectionChanged);
    m_shown->key(Qt::Key_2);
    QCOMPARE(m_plot->tool(), PlotTool::Select);
    m_shown->drag(m_shown->at(3, 1000), m_shown->at(6, 1000));
    QVERIFY(m_plot->selection() && !m_plot->selection()->band);
    QVERIFY(near(m_plot->selection()->time.startSeconds, 3, 0.02));
    QVERIFY(near(m_plot->selection()->time.endSeconds, 6, 0.02));
    QVERIFY(!spy.isEmpty());
    // Backwards and upwards.
    m_shown->drag(m_shown->at(9, 500), m_shown->at(7, 2000));
    QVERIFY(m_plot->selection()->band);
    QVERIFY(near(m_plot->selection()->time.startSeconds, 7, 0.02));
    QVERIFY(near(m_plot->selection()->band->lowHz, 500, 10));
    QVERIFY(near(m_plot->selection()->band->highHz, 2000, 40));
    m_shown->key(Qt::Key_Escape);
    QVERIFY(!m_plot->selection());
  }

  void shiftAndDragSelectsWithAnyTool() {
    const QCPRange range = m_plot->timeRange();
    QSignalSpy seeks(m_plot, &SpectrogramPlot::seekRequested);
    m_shown->drag(m_shown->at(2, 1000), m_shown->at(4, 1000), Qt::ShiftModifier);
    QVERIFY(m_plot->selection());
    QCOMPARE(m_plot->timeRange(), range);
    QVERIFY(seeks.isEmpty());
  }

  void escapeInTheMiddleOfADragTakesItBack() {
    m_plot->setTool(PlotTool::Select);
    m_shown->drag(m_shown->at(3, 1000), m_shown->at(6, 1000));
    const auto before = m_plot->selection();
    QTest::mousePress(m_plot, Qt::LeftButton, {}, m_shown->at(8, 1000));
    m_shown->move(m_shown->at(10, 1000), {}, Qt::LeftButton);
    QVERIFY(m_plot->selection() != before);
    m_shown->key(Qt::Key_Escape);
    QCOMPARE(m_plot->selection(), before);
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, m_shown->at(10, 1000));
    QCOMPARE(m_plot->selection(), before);
  }

  void handlesAdjustTheSelection() {
    m_plot->setTool(PlotTool::Select);
    m_plot->setSelection(SpectrogramSelection{{3, 6}, FrequencyBand{500, 2000}});
    m_shown->move(m_shown->at(6, 1000));
    QCOMPARE(m_plot->QWidget::cursor().shape(), Qt::SizeHorCursor);
    m_shown->drag(m_shown->at(6, 1000), m_shown->at(8, 1500));
    QVERIFY(near(m_plot->selection()->time.endSeconds, 8, 0.03));
    QCOMPARE(m_plot->selection()->band, (FrequencyBand{500, 2000}));
    m_shown->drag(m_shown->at(3, 500), m_shown->at(2, 300));  // a corner
    QVERIFY(near(m_plot->selection()->time.startSeconds, 2, 0.03));
    QVERIFY(near(m_plot->selection()->band->lowHz, 300, 10));
    // Past the other edge.
    m_shown->drag(m_shown->at(2, 1000), m_shown->at(10, 1000));
    QVERIFY(near(m_plot->selection()->time.startSeconds, 8, 0.03));
    QVERIFY(near(m_plot->selection()->time.endSeconds, 10, 0.03));
  }

  void selectionShowsInBothLanes() {
    const QImage before = m_plot->grab().toImage();
    m_plot->setSelection(SpectrogramSelection{{3, 6}, {}});
    QVERIFY(m_shown->settle());
    const QImage after = m_plot->grab().toImage();
    for (const QRect& lane : {m_plot->pictureRect(), m_plot->laneRect()}) {
      const int y = lane.top() + lane.height() / 4;
      const int inside = m_shown->at(4.5, 1000).x();
      const int edge = m_shown->at(3, 1000).x();
      QCOMPARE(after.pixel(inside, y), before.pixel(inside, y));
      QVERIFY(after.copy(edge - 2, y, 5, 1) != before.copy(edge - 2, y, 5, 1));
    }
    // Outside of it the lane is darker.
    const QPoint outside(m_shown->at(9, 1000).x(), m_plot->laneRect().center().y());
    QVERIFY(qGray(after.pixel(outside)) < qGray(before.pixel(outside)));
  }

  void keyboardSelects() {
    m_plot->setPlayheadSeconds(5);
    m_shown->key(Qt::Key_Right, Qt::ShiftModifier, 10);
    QVERIFY(m_plot->selection());
    QCOMPARE(m_plot->selection()->time.startSeconds, 5.0);
    const double pixel = m_plot->coordinates().secondsPerPixel();
    QVERIFY(near(m_plot->selection()->time.endSeconds, 5 + 80 * pixel, 1e-6));
    QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("0:05.000")));
    m_shown->key(Qt::Key_Left, Qt::ShiftModifier, 15);  // through the anchor
    QCOMPARE(m_plot->selection()->time.endSeconds, 5.0);
    QVERIFY(near(m_plot->selection()->time.startSeconds, 5 - 40 * pixel, 1e-6));
    m_plot->setTool(PlotTool::Select);
    m_shown->key(Qt::Key_Up, Qt::ShiftModifier, 4);
    QVERIFY(m_plot->selection()->band);
    const double height = heightOfFrequency(m_plot->frequencyAxis(), m_plot->selection()->band->highHz) -
                          heightOfFrequency(m_plot->frequencyAxis(), m_plot->selection()->band->lowHz);
    QVERIFY2(near(height, 0.08, 1e-6), qPrintable(QString::number(height)));
  }

  void menuOfTheSelection() {
    m_plot->setSelection(SpectrogramSelection{{3, 6}, FrequencyBand{500, 2000}});
    QSignalSpy plays(m_plot, &SpectrogramPlot::playRequested);
    QSignalSpy loops(m_plot, &SpectrogramPlot::loopRequested);
    QSignalSpy exports(m_plot, &SpectrogramPlot::exportRequested);
    trigger(QStringLiteral("Play the Selection"));
    QCOMPARE(plays.last()[0].value<SpectrogramSelection>(), (SpectrogramSelection{{3, 6}, {}}));
    trigger(QStringLiteral("Play Only These Frequencies"));
    QCOMPARE(plays.last()[0].value<SpectrogramSelection>(), *m_plot->selection());
    trigger(QStringLiteral("Loop the Selection"));
    QCOMPARE(loops.size(), 1);
    trigger(QStringLiteral("Export the Selection\u2026"));
    QCOMPARE(exports.size(), 1);
    trigger(QStringLiteral("Copy Its Bounds"));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("0:03.000 \u2013 0:06.000 (3.000 s)\n500.0 \u2013 2000.0 Hz"));
    trigger(QStringLiteral("Zoom to the Selection"));
    QCOMPARE(m_plot->timeRange(), QCPRange(3, 6));
    QVERIFY(near(m_plot->frequencyAxis().minHz, 500, 1e-6));
    trigger(QStringLiteral("Back"));
    QCOMPARE(m_plot->timeRange(), QCPRange(0, kSeconds));
    trigger(QStringLiteral("Clear the Selection"));
    QVERIFY(!m_plot->selection());
  }

  void rulerMeasuresBetweenTwoPoints() {
    m_shown->key(Qt::Key_3);
    m_shown->drag(m_shown->at(2, 500), m_shown->at(4, 1000));
    const auto& ruler = m_plot->measurement();
    QVERIFY(ruler);
    QVERIFY(near(ruler->seconds(), 2, 0.04));
    QVERIFY(near(*ruler->cents(), 1200, 40));
    QVERIFY2(*ruler->decibels() > 40, qPrintable(QString::number(*ruler->decibels())));  // from beside the tone to it
    // An end can be taken hold of, the other stays.
    const PlotPoint from = ruler->from;
    m_shown->drag(m_shown->at(4, 1000), m_shown->at(6, 1000));
    QCOMPARE(m_plot->measurement()->from, from);
    QVERIFY(near(m_plot->measurement()->seconds(), 4, 0.06));
    m_shown->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_plot->measurement()->text());
    m_shown->key(Qt::Key_Escape);
    QVERIFY(!m_plot->measurement());
  }

  void measurementInWords() {
    const Measurement ruler{{1, 440}, {1.5, 880}, -30, -36.5};
    QCOMPARE(ruler.text(), QStringLiteral("\u0394t 500.00 ms   1/\u0394t 2 Hz   120.0 BPM\n"
                                          "\u0394f +440.0 Hz   +12.00 semitones   +1200 ct\n"
                                          "\u0394 level \u22126.5 dB"));
    const Measurement lane{{3, {}}, {1, {}}, {}, {}};
    QCOMPARE(lane.text(), QStringLiteral("\u0394t 2.000 s   1/\u0394t 0.5 Hz   30.0 BPM"));
    QVERIFY(!Measurement({{0, 0.0}, {0, 100}, {}, {}}).cents());
  }

  void harmonicsLieAtMultiplesAndCanBeDragged() {
    m_shown->key(Qt::Key_4);
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, m_shown->at(5, 200));
    QVERIFY(m_plot->fundamentalHz());
    QVERIFY(near(*m_plot->fundamentalHz(), 200, 5));
    // The third line, up by a tenth; a click on it does nothing.
    const double fundamental = *m_plot->fundamentalHz();
    QTest::mouseClick(m_plot, Qt::LeftButton, {}, m_shown->at(5, 3 * fundamental));
    QCOMPARE(*m_plot->fundamentalHz(), fundamental);
    m_shown->drag(m_shown->at(5, 3 * fundamental), m_shown->at(5, 3.3 * fundamental));
    QVERIFY(near(*m_plot->fundamentalHz(), 1.1 * fundamental, 5));
    QTest::mouseClick(m_plot, Qt::RightButton, {}, m_shown->at(5, 200));
    QVERIFY(m_plot->fundamentalHz());
    m_shown->key(Qt::Key_Escape);
    QVERIFY(!m_plot->fundamentalHz());
  }

  void harmonicNumbers() {
    auto* item = new HarmonicCursorItem(m_plot, &m_plot->coordinates());  // the plot's
    item->setFundamentalHz(400);
    const std::vector<int> numbers = item->harmonicsInView();
    QVERIFY(numbers.size() > 10);
    for (std::size_t i = 0; i < numbers.size(); ++i) QCOMPARE(numbers[i], static_cast<int>(i) + 1);
    QCOMPARE(item->harmonicAt(m_plot->coordinates().yOf(1200)), 3);
    QCOMPARE(item->harmonicAt(m_plot->coordinates().yOf(100)), 0);
  }

  void keyboardCursorMovesByPixelAndBin() {
    m_plot->setPlayheadSeconds(4);
    QSignalSpy moves(m_plot, &SpectrogramPlot::cursorChanged);
    m_shown->key(Qt::Key_Right, Qt::ControlModifier, 3);
    QVERIFY(m_plot->cursorPoint());
    QVERIFY(near(m_plot->cursorPoint()->seconds, 4 + 3 * m_plot->coordinates().secondsPerPixel(), 1e-9));
    QCOMPARE(moves.size(), 3);
    const double before = *m_plot->cursorPoint()->hz;
    m_shown->key(Qt::Key_Up, Qt::ControlModifier);
    const double binHz = kRate / static_cast<double>(m_shown->tiles.wanted().transform.spectrum.fftSize);
    QVERIFY(near(*m_plot->cursorPoint()->hz - before, binHz, 1e-9));
    // What is there is told.
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_plot);
    QVERIFY2(interface->text(QAccessible::Description).contains(QStringLiteral(" dB")),
             qPrintable(interface->text(QAccessible::Description)));
    // The view goes with it.
    m_plot->setTimeRange(3.9, 4.1);
    m_shown->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, 50);
    QVERIFY(m_plot->timeRange().contains(m_plot->cursorPoint()->seconds));
    QVERIFY(m_plot->timeRange().lower > 3.9);
  }

  void everyToolWorksFromTheKeyboard() {
    const auto cursorRight = [&] { m_shown->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, 5); };
    QSignalSpy seeks(m_plot, &SpectrogramPlot::seekRequested);
    cursorRight();
    m_shown->key(Qt::Key_Return);
    QCOMPARE(seeks.last()[0].toDouble(), m_plot->cursorPoint()->seconds);
    m_shown->key(Qt::Key_3);
    const PlotPoint from = *m_plot->cursorPoint();
    m_shown->key(Qt::Key_Return);
    cursorRight();
    m_shown->key(Qt::Key_Return);
    QCOMPARE(m_plot->measurement()->from, from);
    QCOMPARE(m_plot->measurement()->to, *m_plot->cursorPoint());
    QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("BPM")));
    m_shown->key(Qt::Key_2);
    m_shown->key(Qt::Key_Return);
    const double start = m_plot->cursorPoint()->seconds;
    cursorRight();
    m_shown->key(Qt::Key_Return);
    QCOMPARE(m_plot->selection()->time, (TimeRange{start, m_plot->cursorPoint()->seconds}));
    m_shown->key(Qt::Key_4);
    m_shown->key(Qt::Key_Return);
    QCOMPARE(m_plot->fundamentalHz(), m_plot->cursorPoint()->hz);
  }

  void gridAndNotesCanBeChosen() {
    QVERIFY(!m_plot->isGridVisible());
    const QImage before = m_plot->grab().toImage();
    m_plot->setGridVisible(true);
    QVERIFY(m_shown->settle());
    QVERIFY(m_plot->isGridVisible());
    QVERIFY(m_plot->grab(m_plot->pictureRect()).toImage() != before.copy(m_plot->pictureRect()));
    m_plot->setFrequencyLabels(FrequencyLabels::Notes);
    QVERIFY(m_shown->settle());
    QCOMPARE(m_plot->frequencyLabels(), FrequencyLabels::Notes);
    const QRect labels(0, 0, m_plot->pictureRect().left(), m_plot->pictureRect().bottom());
    QVERIFY(m_plot->grab(labels).toImage() != before.copy(labels));
  }

 private:
  /// Through the menu that a right click opens.
  void trigger(const QString& text) {
    const QPoint point = m_plot->pictureRect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_plot->mapToGlobal(point));
    QCoreApplication::sendEvent(m_plot, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction* found = nullptr;
    for (QAction* action : menu->findChildren<QAction*>()) {
      if (action->text() == text) found = action;
    }
    QVERIFY2(found && found->isEnabled(), qPrintable(text));
    found->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }

  ToneFile m_tone;
  std::unique_ptr<ShownPlot> m_shown;
  SpectrogramPlot* m_plot = nullptr;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::PlotMarksTest)
#include "plot_marks_test.moc"
