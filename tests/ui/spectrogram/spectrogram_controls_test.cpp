// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar with its popups, the actions, what is remembered, and the waveform strip, through real events.
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <cmath>
#include <functional>
#include <set>

#include "core/dsp/waveform.h"
#include "ui/spectrogram/action_choice.h"
#include "ui/spectrogram/level_range_bar.h"
#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/setting_choices.h"
#include "ui/spectrogram/setting_popups.h"
#include "ui/spectrogram/spectrogram_actions.h"
#include "ui/spectrogram/spectrogram_tool_bar.h"
#include "ui/spectrogram/waveform_strip.h"

namespace moodogram::ui {
namespace {

constexpr double kDuration = 100;

void drag(QWidget* widget, const QPoint& from, const QPoint& to) {
  QTest::mousePress(widget, Qt::LeftButton, {}, from);
  QTest::mouseMove(widget, (from + to) / 2);
  QTest::mouseMove(widget, to);
  QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

}  // namespace

class SpectrogramControlsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void init() {
    m_owner = std::make_unique<QWidget>();
    m_actions = new SpectrogramActions(m_owner.get());
    m_bar = new SpectrogramToolBar(*m_actions, m_owner.get());
    m_owner->resize(1100, 60);
    m_bar->resize(1100, 30);
    m_owner->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_owner.get()));
  }

  void cleanup() { m_owner.reset(); }

  void everyActionHasANameOfItsOwn() {
    std::set<QString> names;
    QList<QAction*> actions = m_actions->all();
    for (const QMenu* menu : m_owner->findChildren<QMenu*>()) {
      if (!menu->objectName().startsWith(QStringLiteral("spectrogram-"))) continue;
      for (QAction* action : menu->actions())
        if (!action->isSeparator() && !action->menu() && !actions.contains(action)) actions << action;
    }
    QVERIFY(actions.size() > 60);
    std::set<QKeySequence> keys;
    for (const QAction* action : actions) {
      QVERIFY2(names.insert(action->objectName()).second, qPrintable(action->objectName() + ' ' + action->text()));
      QVERIFY(action->objectName().startsWith(QStringLiteral("spectrogram-")));
      QVERIFY(!action->text().isEmpty());
      if (!action->shortcut().isEmpty()) QVERIFY2(keys.insert(action->shortcut()).second, qPrintable(action->text()));
    }
  }

  void theMenuHasEverything() {
    QMenu menu;
    m_actions->addTo(&menu);
    std::set<const QAction*> reached;
    const std::function<void(const QMenu*)> walk = [&](const QMenu* part) {
      for (const QAction* action : part->actions()) {
        reached.insert(action);
        if (action->menu()) walk(action->menu());
      }
    };
    walk(&menu);
    for (const QAction* action : m_actions->all())
      QVERIFY2(reached.contains(action) || action == m_actions->leave, qPrintable(action->text()));
  }

  void pillsFoldIntoAMenuWhereThereIsNoRoom() {
    const auto visible = [&] {
      QList<PillButton*> pills;
      for (PillButton* pill : m_bar->findChildren<PillButton*>())
        if (pill->isVisible()) pills << pill;
      return pills;
    };
    const auto all = visible().size();
    QVERIFY(all >= 9);
    for (const int width : {900, 700, 500, 350, 200, 100, 40}) {
      m_bar->resize(width, 30);
      const QList<PillButton*> pills = visible();
      auto* more = m_bar->findChild<PillButton*>(QStringLiteral("pillMore"));
      QVERIFY(more->isVisible());
      int right = -1;
      for (const PillButton* pill : pills) {
        QVERIFY2(pill->geometry().left() > right, qPrintable(QString::number(width)));
        right = pill->geometry().right();
      }
      QVERIFY2(right < std::max(width, more->sizeHint().width()), qPrintable(QString::number(width)));
      // What is not shown is in the menu.
      int folded = 0;
      for (const QAction* action : more->menu()->actions()) {
        for (const ActionChoice* choice :
             {m_actions->scale, m_actions->colours, m_actions->channel, m_actions->follow, m_actions->tool})
          if (action->menu() == choice->menu()) ++folded;
        if (action->menu() == m_actions->transformMenu || action->menu() == m_actions->rangeMenu) ++folded;
        if (action == m_actions->exportView || action == m_actions->slice || action == m_actions->networkView) ++folded;
      }
      QCOMPARE(pills.size() + folded, all);
    }
    m_bar->resize(1100, 30);
    QCOMPARE(visible().size(), all);
  }

  void aPillShowsWhatIsChosen() {
    auto* pill = m_bar->findChild<PillButton*>(QStringLiteral("pillScale"));
    QCOMPARE(pill->text(), QStringLiteral("Log"));
    QSignalSpy changes(m_actions, &SpectrogramActions::settingsChanged);
    QTimer::singleShot(100, this, [this] {
      for (int i = 0; i < 2; ++i) QTest::keyClick(m_actions->scaleMenu, Qt::Key_Down);
      QTest::keyClick(m_actions->scaleMenu, Qt::Key_Return);
    });
    QTest::mouseClick(pill, Qt::LeftButton);  // returns when the menu is closed
    QTRY_COMPARE(pill->text(), QStringLiteral("Linear"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_actions->settings().tiles.axis.scale, FrequencyScale::Linear);
    QCOMPARE(m_actions->settings().tiles.axis.minHz, 0.0);
    QVERIFY(!pill->accessibleName().isEmpty());
  }

  void theTransformPopupChangesWindowAndSize() {
    m_bar->setSampleRateHz(48000);
    auto* pill = m_bar->findChild<PillButton*>(QStringLiteral("pillTransform"));
    QTest::mouseClick(pill, Qt::LeftButton);
    auto* popup = m_bar->findChild<TransformPopup*>();
    QTRY_VERIFY(popup->isVisible());
    auto* size = popup->findChild<QComboBox*>(QStringLiteral("spectrogram-fftSize"));
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(m_actions->settings().tiles.transform.spectrum.fftSize, std::size_t{2048});
    auto* window = popup->findChild<QComboBox*>(QStringLiteral("spectrogram-window"));
    QTest::keyClick(window, Qt::Key_Down);
    QCOMPARE(m_actions->settings().tiles.transform.spectrum.window.function, WindowFunction::Hamming);
    QCOMPARE(pill->text(), QStringLiteral("Hamming 2048, 50 %"));
    QTest::keyClick(popup->findChild<QComboBox*>(QStringLiteral("spectrogram-overlap")), Qt::Key_Down);
    QCOMPARE(m_actions->settings().tiles.transform.spectrum.overlap, 0.75);
    const QString facts = popup->findChild<QLabel*>(QStringLiteral("transformFacts"))->text();
    QVERIFY2(facts.contains(QStringLiteral("42.7 ms")) && facts.contains(QStringLiteral("23.44 Hz")),
             qPrintable(facts));
    auto* method = popup->findChild<QComboBox*>(QStringLiteral("spectrogram-method"));
    for (int i = 0; i < 3; ++i) QTest::keyClick(method, Qt::Key_Down);
    QCOMPARE(m_actions->settings().tiles.transform.spectrum.method, SpectrumMethod::Octaves);
    QCOMPARE(pill->text(), QStringLiteral("Octaves, 75 %"));
    QVERIFY(!window->isEnabled());  // it has windows of its own
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
  }

  void theRangeFollowsTheHandlesLive() {
    QTest::mouseClick(m_bar->findChild<PillButton*>(QStringLiteral("pillRange")), Qt::LeftButton);
    auto* popup = m_bar->findChild<RangePopup*>();
    QTRY_VERIFY(popup->isVisible());
    auto* bar = popup->findChild<LevelRangeBar*>();
    QSignalSpy changes(m_actions, &SpectrogramActions::settingsChanged);
    const auto at = [&](double db) { return QPoint(qRound(bar->xOf(db)), 16); };
    const auto look = [&] { return m_actions->settings().tiles.look; };
    drag(bar, at(-85), at(-60));
    QVERIFY2(near(look().floorDb, -60, 1), qPrintable(QString::number(look().floorDb)));
    QCOMPARE(look().ceilingDb, -10.0F);
    QVERIFY(changes.size() >= 2);  // while it is dragged, not only at the end
    drag(bar, at(-10), at(0));
    QVERIFY(near(look().ceilingDb, 0, 1));
    // Between the ends: both, as a gain.
    const float span = look().ceilingDb - look().floorDb;
    drag(bar, at(-30), at(-50));
    QVERIFY(near(look().ceilingDb, -20, 1.5));
    QCOMPARE(look().ceilingDb - look().floorDb, span);
    // The ends never meet.
    drag(bar, at(look().floorDb), at(10));
    QCOMPARE(look().ceilingDb - look().floorDb, kSmallestRangeDb);
    auto* floorBox = popup->findChild<QSpinBox*>(QStringLiteral("rangeFloor"));
    floorBox->setFocus();
    floorBox->selectAll();
    QTest::keyClicks(floorBox, QStringLiteral("-100"));
    QTest::keyClick(floorBox, Qt::Key_Return);
    QCOMPARE(look().floorDb, -100.0F);
    QCOMPARE(m_bar->findChild<PillButton*>(QStringLiteral("pillRange"))->text(), rangeText(-100, look().ceilingDb));
    const TransformPopup* other = m_bar->findChild<TransformPopup*>();
    QVERIFY(!other->isVisible());
  }

  void brighterAndDarkerShiftTheRange() {
    const TileLook before = m_actions->settings().tiles.look;
    m_actions->brighter->trigger();
    QCOMPARE(m_actions->settings().tiles.look.floorDb, before.floorDb - 3);
    QCOMPARE(m_actions->settings().tiles.look.ceilingDb, before.ceilingDb - 3);
    m_actions->darker->trigger();
    QCOMPARE(m_actions->settings().tiles.look, before);
  }

  void channelsAreThoseOfTheFile() {
    QVERIFY(!m_actions->channelMenu->isEnabled());
    m_actions->setChannelCount(6);
    QCOMPARE(m_actions->channel->actions().size(), 9);  // mono, six, mid and side
    m_owner->findChild<QAction*>(QStringLiteral("spectrogram-channel-side"))->trigger();
    QCOMPARE(m_actions->settings().tiles.transform.channel.kind, ChannelSelection::Kind::Side);
    m_owner->findChild<QAction*>(QStringLiteral("spectrogram-channel-5"))->trigger();
    QCOMPARE(m_actions->settings().tiles.transform.channel, (ChannelSelection{ChannelSelection::Kind::Single, 4}));
    m_actions->setChannelCount(1);
    QVERIFY(!m_actions->channelMenu->isEnabled());
  }

  void settingsComeBackAndCanBeReset() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    ViewSettings view;
    view.tiles.axis = axisOf(FrequencyScale::Erb);
    view.tiles.transform.spectrum.fftSize = 16384;
    view.tiles.transform.spectrum.window = WindowFunction::Kaiser;
    view.tiles.transform.spectrum.overlap = 0.875;
    view.tiles.transform.spectrum.method = SpectrumMethod::Reassigned;
    view.tiles.transform.channel = {ChannelSelection::Kind::Single, 3};
    view.tiles.look = {ColourMap::Cividis, -77, -3};
    view.labels = FrequencyLabels::Notes;
    view.follow = FollowMode::Scroll;
    view.grid = true;
    view.waveform = false;
    view.slice = true;
    {
      QSettings settings(file, QSettings::IniFormat);
      saveViewSettings(settings, view);
    }
    QSettings settings(file, QSettings::IniFormat);
    QVERIFY(loadViewSettings(settings) == view);
    m_actions->setSettings(loadViewSettings(settings));
    QCOMPARE(m_actions->scale->label(), QStringLiteral("ERB"));
    QCOMPARE(m_actions->follow->value(), static_cast<int>(FollowMode::Scroll));
    QVERIFY(m_actions->slice->isChecked() && !m_actions->waveform->isChecked());
    m_actions->reset->trigger();
    QVERIFY(m_actions->settings() == ViewSettings());
    QVERIFY(!m_actions->slice->isChecked());
  }

  void whatNobodyKnowsIsAsAtTheBeginning() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue("spectrogram/scale", "cochlea");
    settings.setValue("spectrogram/fftSize", 17);
    settings.setValue("spectrogram/colourMap", 3);
    settings.setValue("spectrogram/channelKind", 99);
    settings.setValue("spectrogram/channel", -4);
    settings.setValue("spectrogram/floorDb", 400);
    settings.setValue("spectrogram/ceilingDb", "loud");
    const ViewSettings view = loadViewSettings(settings);
    QVERIFY(view.tiles.axis == axisOf(FrequencyScale::Logarithmic));
    QVERIFY(view.tiles.transform == TileTransform());
    QCOMPARE(view.tiles.look.map, TileLook().map);
    QVERIFY(view.tiles.look.ceilingDb - view.tiles.look.floorDb >= kSmallestRangeDb);
    QVERIFY(view.tiles.look.ceilingDb <= kHighestCeilingDb);
  }

  void theStripPansZoomsAndJumps() {
    WaveformStrip strip;
    strip.setSpan(50, 650);  // six pixels a second
    strip.resize(700, 30);
    strip.setDurationSeconds(kDuration);
    strip.setVisibleRange(20, 40);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    const auto at = [](double seconds) { return QPoint(qRound(50 + 6 * seconds), 15); };
    QSignalSpy ranges(&strip, &WaveformStrip::rangeRequested);
    QSignalSpy seeks(&strip, &WaveformStrip::seekRequested);
    const auto expectRange = [&](double from, double to) {
      const QList<QVariant> last = ranges.last();
      QVERIFY2(near(last[0].toDouble(), from, 0.2) && near(last[1].toDouble(), to, 0.2),
               qPrintable(QStringLiteral("%1 to %2").arg(last[0].toDouble()).arg(last[1].toDouble())));
    };
    drag(&strip, at(30), at(50));
    expectRange(40, 60);
    drag(&strip, at(30), at(-5));  // no further than the start
    expectRange(0, 20);
    drag(&strip, at(20), at(10));
    expectRange(10, 40);
    drag(&strip, at(40), at(90));
    expectRange(20, 90);
    drag(&strip, at(40), at(5));  // the edges do not cross
    expectRange(20, 20.1);
    drag(&strip, at(60), at(80));  // outside: a new part
    expectRange(60, 80);
    QCOMPARE(seeks.size(), 0);
    ranges.clear();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, at(30));
    QCOMPARE(seeks.size(), 1);
    QVERIFY(near(seeks[0][0].toDouble(), 30, 0.2));
    QCOMPARE(ranges.size(), 0);  // it is in view already
    QTest::mouseClick(&strip, Qt::LeftButton, {}, at(95));
    QVERIFY(near(seeks[1][0].toDouble(), 95, 0.2));
    expectRange(80, 100);
  }

  void theStripByWheelAndKeyboard() {
    WaveformStrip strip;
    strip.resize(600, 30);
    strip.setDurationSeconds(kDuration);
    strip.setVisibleRange(20, 40);
    QSignalSpy ranges(&strip, &WaveformStrip::rangeRequested);
    QWheelEvent wheel(QPointF(180, 15), strip.mapToGlobal(QPointF(180, 15)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&strip, &wheel);
    QVERIFY(near(ranges[0][1].toDouble() - ranges[0][0].toDouble(), 16, 0.01));
    QTest::keyClick(&strip, Qt::Key_Right);
    QVERIFY(near(ranges[1][0].toDouble(), 23, 0.01));
    QTest::keyClick(&strip, Qt::Key_Up);
    QVERIFY(near(ranges[2][0].toDouble(), 22, 0.01));
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(ranges[3][1].toDouble(), kDuration);
    QTest::keyClick(&strip, Qt::Key_Home);
    QCOMPARE(ranges[4][0].toDouble(), 0.0);
    QVERIFY(strip.accessibleDescription().contains(QStringLiteral("0:20 to 0:40 of 1:40")));
  }

  void theStripShowsPeaksAndWhatWasPlayed() {
    WaveformStrip strip;
    strip.resize(600, 30);
    WaveformBuilder builder(100, 4096);
    std::vector<float> samples(100'000, 0.0F);
    for (std::size_t i = 50'000; i < samples.size(); ++i) samples[i] = i % 2 ? 0.9F : -0.9F;
    builder.add(samples);
    strip.setWaveform(builder.waveform(), 1000);
    strip.setDurationSeconds(kDuration);
    strip.setVisibleRange(0, kDuration);
    strip.setPlayheadSeconds(75);
    const QImage image = strip.grab().toImage();
    const auto pixel = [&](double seconds, double y) {
      return image.pixelColor(qRound(seconds / kDuration * (image.width() - 1)), qRound(y * (image.height() - 1)));
    };
    QVERIFY(pixel(25, 0.2) != pixel(60, 0.2));  // silence leaves the background, the loud half does not
    QVERIFY(pixel(60, 0.2) != pixel(90, 0.2));  // before the playhead another colour than behind it
    QCOMPARE(pixel(55, 0.2), pixel(65, 0.2));
  }

 private:
  std::unique_ptr<QWidget> m_owner;
  SpectrogramActions* m_actions = nullptr;
  SpectrogramToolBar* m_bar = nullptr;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::SpectrogramControlsTest)
#include "spectrogram_controls_test.moc"
