// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the plot: spectrum, comparison, and what is done with a selection, through real events.
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>
#include <cmath>

#include "tests/support/wav_file.h"
#include "ui/export/export_dialog.h"
#include "ui/spectrogram/comparison_pane.h"
#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/plot/slice_plot.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/slice_panel.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_panel.h"
#include "ui/spectrogram/spectrogram_view.h"
#include "ui/spectrogram/waveform_strip.h"

namespace moodogram::ui {
namespace {

constexpr int kRate = 44100;
constexpr double kSeconds = 8;

}  // namespace

class SpectrogramPartsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_folder.isValid());
    // 1 kHz, from the middle on 3 kHz.
    std::vector<float> samples = test::sine(1000, kSeconds / 2, kRate);
    const std::vector<float> second = test::sine(3000, kSeconds / 2, kRate);
    samples.insert(samples.end(), second.begin(), second.end());
    m_tones = m_folder.filePath(QStringLiteral("tones.wav")).toStdString();
    test::writeWav(m_tones, samples, kRate, 1);
    m_other = m_folder.filePath(QStringLiteral("other.wav")).toStdString();
    test::writeWav(m_other, test::sine(500, 5, 48000), 48000, 1);
  }

  void init() {
    m_panel = std::make_unique<SpectrogramPanel>();
    m_panel->resize(1100, 520);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    m_plot = m_panel->findChild<SpectrogramPlot*>();
    m_panel->showTrack({1, QStringLiteral("Tones"), QStringLiteral("Nobody"), m_tones});
    waitFor(m_panel->findChild<SpectrogramView*>());
  }

  void cleanup() { m_panel.reset(); }

  void theSpectrumIsThatUnderThePointer() {
    SlicePanel* slice = openSlice();
    moveTo(2);
    QTRY_VERIFY2(described().contains(QStringLiteral("B5 +21 ct")), qPrintable(described()));
    QTRY_VERIFY(described().startsWith(QStringLiteral("At 0:02")));
    QVERIFY(!described().contains(QStringLiteral("F#7")));
    moveTo(6);
    QTRY_VERIFY2(described().contains(QStringLiteral("F#7 +23 ct")), qPrintable(described()));
    // Frequencies stand at the same heights as in the spectrogram.
    const auto* plot = slice->findChild<SlicePlot*>();
    const QRect inner = plot->axisRect()->rect();
    QCOMPARE(plot->mapToGlobal(inner.topLeft()).y(), m_plot->mapToGlobal(m_plot->pictureRect().topLeft()).y());
    QCOMPARE(inner.height(), m_plot->pictureRect().height());
  }

  /// However much louder the others are: twelve tones from 500 Hz on, and one that is softer by 34 dB.
  void thePeaksOfWhatIsShownAreNamed() {
    std::vector<float> samples = test::sine(8000, 2, kRate, 0.001);
    for (int tone = 1; tone <= 12; ++tone) {
      const std::vector<float> loud = test::sine(500.0 * tone, 2, kRate, 0.05);
      for (std::size_t i = 0; i < samples.size(); ++i) samples[i] += loud[i];
    }
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("chord.wav")).toStdString();
    test::writeWav(file, samples, kRate, 1);
    m_panel->showTrack({3, QStringLiteral("Chord"), QStringLiteral("Nobody"), file});
    waitFor(m_panel->findChild<SpectrogramView*>());
    openSlice();
    moveTo(1.3);
    QTRY_VERIFY(described().startsWith(QStringLiteral("At 0:01")));
    QVERIFY2(!described().contains(QStringLiteral("B8 +21 ct")), qPrintable(described()));
    FrequencyAxis axis = m_plot->frequencyAxis();
    axis.minHz = 7000;
    axis.maxHz = 9000;
    m_plot->setFrequencyAxis(axis);
    QTRY_VERIFY2(described().contains(QStringLiteral("B8 +21 ct")), qPrintable(described()));
    QVERIFY2(!described().contains(QStringLiteral("B5")), qPrintable(described()));
  }

  void withoutAPointerTheSpectrumFollowsThePlayhead() {
    openSlice();
    m_panel->setPlayheadSeconds(6);
    QTRY_VERIFY2(described().contains(QStringLiteral("F#7 +23 ct")), qPrintable(described()));
    m_panel->setPlayheadSeconds(1);
    QTRY_VERIFY2(described().contains(QStringLiteral("B5 +21 ct")), qPrintable(described()));
  }

  void theSpectrumOfASelectionIsAMean() {
    SlicePanel* slice = openSlice();
    auto* average = slice->findChild<QCheckBox*>(QStringLiteral("sliceAverage"));
    QVERIFY(!average->isEnabled());
    select(2, 6);
    QTRY_VERIFY(average->isEnabled());
    QTRY_VERIFY2(described().startsWith(QStringLiteral("Mean of")), qPrintable(described()));
    // Half of the time each: 3 dB less than -6.
    QVERIFY2(described().contains(QStringLiteral("B5 +21 ct")) && described().contains(QStringLiteral("F#7 +23 ct")),
             qPrintable(described()));
    QVERIFY2(described().contains(QStringLiteral("\u22129.")), qPrintable(described()));
    average->setChecked(false);
    QVERIFY(described().startsWith(QStringLiteral("At ")));
  }

  void theSpectrumCanBeCopied() {
    SlicePanel* slice = openSlice();
    moveTo(2);
    QTRY_VERIFY(described().contains(QStringLiteral("B5 +21 ct")));
    QTest::mouseClick(slice->findChild<QPushButton*>(QStringLiteral("sliceCopy")), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4096 / 2 + 1 + 1);
    QCOMPARE(lines[0], QStringLiteral("frequency_hz,level_db"));
    double loudest = -1000;
    double at = 0;
    for (const QString& line : lines.mid(1)) {
      const QStringList cells = line.split(QLatin1Char(','));
      if (cells[1].toDouble() <= loudest) continue;
      loudest = cells[1].toDouble();
      at = cells[0].toDouble();
    }
    QVERIFY2(std::abs(at - 1000) <= kRate / 4096.0, qPrintable(QString::number(at)));
  }

  void peakHoldKeepsWhatHasGone() {
    SlicePanel* slice = openSlice();
    moveTo(2);
    QTRY_VERIFY2(described().startsWith(QStringLiteral("At 0:02")), qPrintable(described()));
    auto* hold = slice->findChild<QCheckBox*>(QStringLiteral("slicePeakHold"));
    QTest::mouseClick(hold, Qt::LeftButton, {}, QPoint(8, hold->height() / 2));
    QVERIFY(hold->isChecked());
    moveTo(6);
    QTRY_VERIFY(described().contains(QStringLiteral("F#7 +23 ct")));
    const auto* plot = slice->findChild<SlicePlot*>();
    const auto loudestNear = [&](SlicePlot::Curve curve, double hz) {
      const double height = heightOfFrequency(m_plot->frequencyAxis(), hz);
      double level = -1000;
      for (const QCPGraphData& point : *plot->graph(static_cast<int>(curve))->data())
        if (std::abs(point.key - height) < 0.01) level = std::max(level, point.value);
      return level;
    };
    QVERIFY(loudestNear(SlicePlot::Curve::Peak, 1000) > -10);
    QVERIFY(loudestNear(SlicePlot::Curve::Peak, 3000) > -10);
    QVERIFY(loudestNear(SlicePlot::Curve::At, 1000) < -50);
  }

  void aSelectionIsPlayedLoopedAndLeft() {
    connectPlayer();
    QSignalSpy plays(m_panel.get(), &SpectrogramPanel::playRangeRequested);
    QSignalSpy loops(m_panel.get(), &SpectrogramPanel::loopRequested);
    QVERIFY(!m_panel->actions().playSelection->isEnabled());
    select(2, 4);
    m_plot->setFocus();
    QTest::keyClick(m_plot, Qt::Key_P);
    QCOMPARE(plays.size(), 1);
    const auto played = plays[0][0].value<TimeRange>();
    QVERIFY(std::abs(played.startSeconds - 2) < 0.1 && std::abs(played.endSeconds - 4) < 0.1);
    auto* pill = m_panel->findChild<PillButton*>(QStringLiteral("pillLoop"));
    QVERIFY(!pill->isVisible());
    QTest::keyClick(m_plot, Qt::Key_L);
    QVERIFY(m_loop);
    QVERIFY(pill->isVisible());
    QVERIFY2(pill->text().contains(QStringLiteral("0:02.0\u20130:04.0")), qPrintable(pill->text()));
    // The loop goes with the selection.
    select(5, 6);
    QVERIFY(m_loop && std::abs(m_loop->startSeconds - 5) < 0.1);
    QTest::keyClick(m_plot, Qt::Key_Escape);
    QVERIFY(!m_loop);
    QVERIFY(!pill->isVisible());
    QVERIFY(!m_panel->actions().leave->isEnabled());
  }

  void aBandIsHeardAloneUntilItsPillIsPressed() {
    connectPlayer();
    m_plot->setSelection(SpectrogramSelection{{1, 2}, FrequencyBand{500, 2000}});
    m_plot->setFocus();
    QTest::keyClick(m_plot, Qt::Key_B);
    QVERIFY(m_band && m_band->lowHz == 500 && m_band->highHz == 2000);
    auto* pill = m_panel->findChild<PillButton*>(QStringLiteral("pillBand"));
    QVERIFY(pill->isVisible());
    QVERIFY2(pill->text().contains(QStringLiteral("500 Hz")), qPrintable(pill->text()));
    QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(!m_band);
    QVERIFY(!pill->isVisible());
    QVERIFY(!m_panel->actions().filterSelection->isChecked());
  }

  void zoomToTheSelectionAndBackToEverything() {
    m_plot->setSelection(SpectrogramSelection{{1, 2}, FrequencyBand{500, 2000}});
    m_plot->setFocus();
    QTest::keyClick(m_plot, Qt::Key_Z);
    QVERIFY(std::abs(m_plot->timeRange().lower - 1) < 1e-6 && std::abs(m_plot->timeRange().upper - 2) < 1e-6);
    QVERIFY(std::abs(m_plot->frequencyAxis().minHz - 500) < 1);
    // Another map keeps the frequencies in view.
    m_panel->findChild<QAction*>(QStringLiteral("spectrogram-colours-viridis"))->trigger();
    QTest::qWait(100);
    QVERIFY(std::abs(m_plot->frequencyAxis().minHz - 500) < 1);
    m_panel->actions().wholeView->trigger();
    QCOMPARE(m_plot->timeRange().lower, 0.0);
    QVERIFY(m_plot->frequencyAxis().minHz < 50);
  }

  void theStripAndThePlotGoTogether() {
    auto* strip = m_panel->findChild<WaveformStrip*>();
    QVERIFY(strip->isVisible());
    m_plot->setTimeRange(2, 4);
    QTRY_VERIFY(strip->accessibleDescription().contains(QStringLiteral("0:02 to 0:04 of 0:08")));
    const QRect picture = m_plot->pictureRect();
    const int y = strip->height() / 2;
    const auto at = [&](double seconds) {
      return QPoint(qRound(picture.left() + picture.width() * seconds / kSeconds), y);
    };
    QTest::mousePress(strip, Qt::LeftButton, {}, at(3));
    QTest::mouseMove(strip, at(4));
    QTest::mouseMove(strip, at(5));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, at(5));
    QVERIFY2(std::abs(m_plot->timeRange().lower - 4) < 0.05, qPrintable(QString::number(m_plot->timeRange().lower)));
    QSignalSpy seeks(m_panel.get(), &SpectrogramPanel::seekRequested);
    QTest::mouseClick(strip, Qt::LeftButton, {}, at(5));
    QCOMPARE(seeks.size(), 1);
    QVERIFY(std::abs(seeks[0][0].toDouble() - 5) < 0.05);
    m_panel->actions().waveform->trigger();
    QVERIFY(!strip->isVisible());
  }

  void twoFilesGoTogetherUntilUnlinked() {
    ComparisonPane* pane = compare();
    SpectrogramPlot* second = &pane->view().plot();
    QTRY_COMPARE(second->timeRange().upper, m_plot->timeRange().upper);
    wheel(m_plot, 3);
    QVERIFY(m_plot->timeRange().size() < kSeconds);
    QCOMPARE(second->timeRange().lower, m_plot->timeRange().lower);
    QCOMPARE(second->timeRange().upper, m_plot->timeRange().upper);
    wheel(second, -1);
    QCOMPARE(m_plot->timeRange().size(), second->timeRange().size());
    m_panel->findChild<QAction*>(QStringLiteral("spectrogram-colours-cividis"))->trigger();
    QCOMPARE(pane->view().tiles().wanted().look.map, ColourMap::Cividis);

    QTest::mouseClick(pane->findChild<PillButton*>(QStringLiteral("pillLink")), Qt::LeftButton);
    QVERIFY(!m_panel->actions().linkCompared->isChecked());
    const double before = second->timeRange().size();
    wheel(m_plot, 2);
    QCOMPARE(second->timeRange().size(), before);
  }

  void theSecondFileCanBeSwappedMovedAndClosed() {
    ComparisonPane* pane = compare();
    QSignalSpy swaps(m_panel.get(), &SpectrogramPanel::swapRequested);
    QTest::mouseClick(pane->findChild<PillButton*>(QStringLiteral("pillSwap")), Qt::LeftButton);
    QCOMPARE(swaps.size(), 1);
    QTest::mouseClick(pane->findChild<PillButton*>(QStringLiteral("pillBeside")), Qt::LeftButton);
    QCOMPARE(m_panel->findChild<QSplitter*>(QStringLiteral("comparisonSplitter"))->orientation(), Qt::Horizontal);
    QTest::mouseClick(pane->findChild<PillButton*>(QStringLiteral("pillClose")), Qt::LeftButton);
    QVERIFY(!m_panel->isComparing());
    QTRY_VERIFY(m_panel->findChild<ComparisonPane*>() == nullptr);
    QVERIFY(!m_panel->actions().swapCompared->isEnabled());
    wheel(m_plot, 1);  // nothing is linked to what has gone
    // A file that is in no library has nobody to swap with.
    m_panel->compareWith({0, QStringLiteral("Other"), {}, m_other});
    QVERIFY(!m_panel->actions().swapCompared->isEnabled());
  }

  void aDroppedFileIsCompared() {
    QSignalSpy wishes(m_panel.get(), &SpectrogramPanel::compareRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(m_other.string()))});
    QDragEnterEvent enter({50, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel.get(), &drop);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0][0].value<std::filesystem::path>(), m_other);
  }

  /// The window adds it to the library.
  void whatIsNoAudioFileIsForTheWindow() {
    QSignalSpy wishes(m_panel.get(), &SpectrogramPanel::compareRequested);
    const QUrl folder = QUrl::fromLocalFile(m_folder.path());
    const QUrl file = QUrl::fromLocalFile(QString::fromStdString(m_other.string()));
    for (const QList<QUrl>& urls : {QList{folder}, QList{file, file}, QList{QUrl("file:///not/there.wav")},
                                    QList{QUrl("https://example.org/song.mp3")}}) {
      QMimeData data;
      data.setUrls(urls);
      QDragEnterEvent enter({50, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
      QCoreApplication::sendEvent(m_panel.get(), &enter);
      QVERIFY(!enter.isAccepted());
      QDropEvent drop({50, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
      QCoreApplication::sendEvent(m_panel.get(), &drop);
      QVERIFY(!drop.isAccepted());
    }
    QCOMPARE(wishes.size(), 0);
  }

  void whatIsExportedSaysWhatTheModelKnows() {
    EmotionTimeline timeline;
    timeline.windows = {{0, 4, {}}, {4, 8, {}}};
    const auto knownInExport = [&] {
      m_panel->actions().exportView->trigger();
      auto* dialog = m_panel->findChild<ExportDialog*>();
      auto* what = dialog->findChild<QComboBox*>(QStringLiteral("what"));
      what->setCurrentIndex(what->findData(static_cast<int>(ExportKind::Timeline)));
      const std::optional<float> known = dialog->config().timeline->known;
      delete dialog;
      return known;
    };
    m_panel->setTimeline(timeline, 0.5F);
    QCOMPARE(knownInExport(), std::optional(0.5F));
    m_panel->setTimeline(timeline);
    QCOMPARE(knownInExport(), std::optional<float>());
  }

  void settingsAreThoseOfTheLastSession() {
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_panel->actions().slice->trigger();
    m_panel->findChild<QAction*>(QStringLiteral("spectrogram-scale-bark"))->trigger();
    m_panel->saveSettings(settings);
    SpectrogramPanel again;
    again.restoreSettings(settings);
    QVERIFY(again.actions().settings() == m_panel->actions().settings());
    again.resize(900, 400);
    again.show();
    QVERIFY(again.findChild<SlicePanel*>()->isVisible());
    QCOMPARE(again.findChild<PillButton*>(QStringLiteral("pillScale"))->text(), QStringLiteral("Bark"));
  }

 private:
  void waitFor(SpectrogramView* view) {
    QTRY_VERIFY_WITH_TIMEOUT(view->tiles().overviewComplete(), 20'000);
    QTest::qWait(50);  // the queued replot
  }

  SlicePanel* openSlice() {
    m_panel->actions().slice->trigger();
    QTest::qWait(50);
    return m_panel->findChild<SlicePanel*>();
  }

  ComparisonPane* compare() {
    m_panel->compareWith({2, QStringLiteral("Other"), QStringLiteral("Somebody"), m_other});
    auto* pane = m_panel->findChild<ComparisonPane*>();
    waitFor(&pane->view());
    return pane;
  }

  QString described() const { return m_panel->findChild<SlicePlot*>()->accessibleDescription(); }

  QPoint pointAt(double seconds) const {
    const QRect area = m_plot->pictureRect();
    const QCPRange range = m_plot->timeRange();
    return {qRound(area.left() + (seconds - range.lower) / range.size() * area.width()), area.center().y()};
  }

  void moveTo(double seconds) {
    QTest::mouseMove(m_plot, pointAt(seconds) + QPoint(0, 5));  // where it is already would be no move
    QTest::mouseMove(m_plot, pointAt(seconds));
  }

  void select(double from, double to) {
    m_plot->setFocus();
    QTest::keyClick(m_plot, Qt::Key_2);

    QTest::mousePress(m_plot, Qt::LeftButton, {}, pointAt(from));
    QTest::mouseMove(m_plot, (pointAt(from) + pointAt(to)) / 2);
    QTest::mouseMove(m_plot, pointAt(to));
    QTest::mouseRelease(m_plot, Qt::LeftButton, {}, pointAt(to));
    QVERIFY(m_plot->selection());
  }

  void wheel(SpectrogramPlot* plot, int notches) {
    const QPointF position = plot->pictureRect().center();
    QWheelEvent event(position, plot->mapToGlobal(position), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot, &event);
  }

  /// Answers as the player does.
  void connectPlayer() {
    m_loop.reset();
    m_band.reset();
    connect(m_panel.get(), &SpectrogramPanel::loopRequested, this, [this](const std::optional<TimeRange>& range) {
      m_loop = range;
      m_panel->showLoop(range);
    });
    connect(m_panel.get(), &SpectrogramPanel::bandRequested, this, [this](const std::optional<FrequencyBand>& band) {
      m_band = band;
      m_panel->showBand(band);
    });
  }

  QTemporaryDir m_folder;
  std::filesystem::path m_tones;
  std::filesystem::path m_other;
  std::unique_ptr<SpectrogramPanel> m_panel;
  SpectrogramPlot* m_plot = nullptr;
  std::optional<TimeRange> m_loop;
  std::optional<FrequencyBand> m_band;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::SpectrogramPartsTest)
#include "spectrogram_parts_test.moc"
