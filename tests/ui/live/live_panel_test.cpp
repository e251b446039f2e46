// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_panel.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <numeric>

#include "core/base/error.h"
#include "tests/support/fake_engine.h"
#include "tests/support/wav_file.h"
#include "ui/common/message_strip.h"
#include "ui/live/live_tool_bar.h"
#include "ui/live/live_view.h"
#include "ui/player/player.h"
#include "ui/spectrogram/pill_button.h"

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

constexpr int kRate = 44100;
constexpr int kPatienceMs = 30'000;

EngineFactory engine(std::chrono::milliseconds delay = {}) {
  return [delay](const EngineOptions&) { return std::make_unique<test::FakeEngine>(test::fakeModelInfo(), 1, delay); };
}

/// A microphone that hears a tone, `speed` times as fast as time passes, and is unplugged after a while if asked to.
class FakeInput : public AudioInput {
 public:
  explicit FakeInput(int speed, int lostAfterMs = 0) : m_speed(speed), m_lostAfterMs(lostAfterMs) { ++alive; }
  ~FakeInput() override { --alive; }

  void start(std::shared_ptr<AudioTap> tap) override {
    m_tap = std::move(tap);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &FakeInput::deliver);
    m_timer.start(10);
  }

  static inline std::atomic<int> alive = 0;

 private:
  void deliver() {
    const auto due = static_cast<std::size_t>(m_clock.elapsed() * m_speed * kRate / 1000);
    for (; m_delivered + 441 <= due; m_delivered += 441) m_tap->push(kRate, std::span(m_tone).first(441));
    if (m_lostAfterMs > 0 && m_clock.hasExpired(m_lostAfterMs)) {
      m_timer.stop();
      Q_EMIT lost(QStringLiteral("The microphone has been unplugged."));
    }
  }

  int m_speed;
  int m_lostAfterMs;
  std::shared_ptr<AudioTap> m_tap;
  std::vector<float> m_tone = test::sine(1000, 1, kRate);
  std::size_t m_delivered = 0;
  QElapsedTimer m_clock;
  QTimer m_timer;
};

AudioInputFactory fakeInput(int speed, int lostAfterMs = 0) {
  return [speed, lostAfterMs] { return std::make_unique<FakeInput>(speed, lostAfterMs); };
}

}  // namespace

class LivePanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");  // no device on this machine, whatever it has
    test::writeWav(path("tone.wav"), test::sine(2000, 12, kRate), kRate, 1);
  }

  void whatIsPlayedIsSeenWithItsEmotions() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, engine());
    panel.resize(900, 450);
    panel.show();
    QVERIFY(panel.isListening());
    player.open(path("tone.wav"));
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(panel.view().windowCount() >= 2, kPatienceMs);
    const LiveView& view = panel.view();
    const QRect area = view.pictureRect();
    const int y = area.top() + static_cast<int>((1 - heightOfFrequency(view.axis(), 2000)) * area.height());
    int loudest = area.top();
    const auto brightness = [&](int row) { return qGray(view.pictureColourAt({area.right() - 20, row}).rgb()); };
    for (int row = area.top(); row < area.bottom(); ++row)
      if (brightness(row) > brightness(loudest)) loudest = row;
    QVERIFY2(std::abs(loudest - y) <= 3, qPrintable(QStringLiteral("%1, not %2").arg(loudest).arg(y)));
    QVERIFY(!panel.findChild<QLabel*>("liveVerdict")->text().isEmpty());
    QCOMPARE(panel.findChild<QLabel*>("liveDropped")->text(), QStringLiteral("Dropped: 0 frames, 0 windows"));
    player.pause();
  }

  void itListensOnlyWhileItIsOpen() {
    Player player(Player::Output::SilentClock, nullptr);
    std::atomic<int> loaded = 0;
    LivePanel panel(&player, {}, [&](const EngineOptions& options) {
      ++loaded;
      return engine()(options);
    });
    QTest::qWait(50);
    QVERIFY(!panel.isListening());
    QCOMPARE(loaded.load(), 0);
    panel.show();
    panel.listenTo(QStringLiteral("fake"), fakeInput(1));
    QTRY_COMPARE(FakeInput::alive.load(), 1);
    panel.close();
    QVERIFY(!panel.isListening());
    QTRY_COMPARE(FakeInput::alive.load(), 0);
    panel.show();
    QVERIFY(panel.isListening());
    panel.listenTo(QStringLiteral("fake"), fakeInput(1));
    panel.listenTo(QStringLiteral("another"), fakeInput(1));
    QTest::qWait(100);
    QCOMPARE(FakeInput::alive.load(), 1);
    QTRY_COMPARE(loaded.load(), 1);
  }

  void lateWindowsAreDroppedAndShown() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, engine(400ms));
    panel.show();
    panel.listenTo(QStringLiteral("fast"), fakeInput(10));  // ten windows a second; two can be scored
    const auto* dropped = panel.findChild<QLabel*>("liveDropped");
    const auto windows = [&] {
      return dropped->text().section(QLatin1Char(','), 1).remove(QStringLiteral("windows")).trimmed().toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(windows() >= 5 && panel.view().windowCount() >= 2, kPatienceMs);
    QVERIFY(dropped->text().startsWith(QStringLiteral("Dropped: 0 frames")));
  }

  void aDeviceThatGoesIsToldAndTheRestGoesOn() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, engine());
    panel.show();
    panel.listenTo(QStringLiteral("fake"), fakeInput(1, 300));
    const auto* messages = panel.findChild<MessageStrip*>();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), kPatienceMs);
    QCOMPARE(messages->text(), QStringLiteral("The microphone has been unplugged."));
    QVERIFY(!panel.isListening());
    QTRY_COMPARE(FakeInput::alive.load(), 0);
    panel.listenTo(QStringLiteral("fake"), fakeInput(1));
    QVERIFY(!messages->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(panel.view().windowCount() >= 1, kPatienceMs);
  }

  void withoutAnInputItSaysSo() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, engine());
    panel.show();
    const auto* inputs = panel.findChild<QComboBox*>("liveInputs");
    QCOMPARE(inputs->count(), 2);
    QCOMPARE(inputs->itemText(1), QStringLiteral("No microphone or other input found"));
    QVERIFY(!inputs->model()->flags(inputs->model()->index(1, 0)).testFlag(Qt::ItemIsEnabled));
    // A device that is not there after all.
    panel.listenTo(QStringLiteral("none"), deviceInput(QAudioDevice(), 44100));
    QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<MessageStrip*>()->isVisible(), kPatienceMs);
    QVERIFY(!panel.isListening());
  }

  void withoutAModelThePictureStillRuns() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, [](const EngineOptions&) -> std::unique_ptr<EmotionEngine> {
      throw ModelError("There is no model here.");
    });
    panel.show();
    panel.listenTo(QStringLiteral("fake"), fakeInput(1));
    QTRY_VERIFY_WITH_TIMEOUT(panel.view().laneHint().contains(QStringLiteral("There is no model here.")), kPatienceMs);
    const QRect area = panel.view().pictureRect();
    QTRY_VERIFY_WITH_TIMEOUT(panel.view().pictureColourAt(area.bottomRight() - QPoint(2, 2)).isValid(), kPatienceMs);
  }

  void everyChoiceOfTheToolBarReachesThePicture() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, engine());
    panel.show();
    panel.listenTo(QStringLiteral("fake"), fakeInput(1));
    LiveView& view = panel.view();
    const auto choose = [&](const char* button, int index) {
      panel.findChild<PillButton*>(button)->menu()->actions().at(index)->trigger();
    };
    QTRY_VERIFY_WITH_TIMEOUT(view.pictureColourAt(view.pictureRect().bottomRight() - QPoint(2, 2)).isValid(),
                             kPatienceMs);
    choose("liveScale", 1);
    QTRY_COMPARE(view.axis().scale, FrequencyScale::Linear);
    choose("liveFft", 0);
    choose("liveRange", 3);
    choose("liveSpan", 0);
    choose("liveColours", 5);  // grey
    QTRY_VERIFY(view.pictureColourAt(view.pictureRect().center() + QPoint(view.pictureRect().width() / 2 - 3, 0))
                    .saturation() == 0);
    auto* hold = panel.findChild<PillButton*>("liveHold");
    hold->click();
    QTest::qWait(100);
    const double x = view.xOf(0);
    QTest::qWait(300);
    QCOMPARE(view.xOf(0), x);
    hold->click();
    QTRY_VERIFY(view.xOf(0) < x);
  }

  void anotherEngineChangesNothingElse() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, [](const EngineOptions& options) {
      ModelInfo info = test::fakeModelInfo();
      info.name = options.modelFile.empty() ? "First" : "Other";
      return std::make_unique<test::FakeEngine>(info, 1);
    });
    panel.show();
    panel.listenTo(QStringLiteral("fake"), fakeInput(4));
    auto* fft = panel.findChild<PillButton*>("liveFft");
    fft->menu()->actions().at(0)->trigger();
    const QString look = fft->text();
    const auto* verdict = panel.findChild<QLabel*>("liveVerdict");
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(QStringLiteral("First")), kPatienceMs);
    const std::size_t windows = panel.view().windowCount();
    EngineOptions other;
    other.modelFile = "other.safetensors";
    panel.setEngine(other);
    QVERIFY(panel.isListening());
    QCOMPARE(FakeInput::alive.load(), 1);
    QVERIFY(panel.view().windowCount() >= windows);
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(QStringLiteral("Other")), kPatienceMs);
    QCOMPARE(fft->text(), look);
  }

  void whatWasChosenIsThereAgain() {
    Player player(Player::Output::SilentClock, nullptr);
    QSettings settings(m_folder.filePath("live.ini"), QSettings::IniFormat);
    const QStringList buttons{"liveScale", "liveFft", "liveRange", "liveColours", "liveSpan"};
    QStringList texts;
    int height = 0;
    {
      LivePanel panel(&player, {}, engine());
      panel.show();
      QVERIFY(QTest::qWaitForWindowExposed(&panel));
      panel.resize(panel.width(), panel.height() - 60);
      height = panel.height();
      for (const QString& name : buttons) {
        auto* button = panel.findChild<PillButton*>(name);
        const QString before = button->text();
        button->menu()->actions().at(2)->trigger();
        if (button->text() == before) button->menu()->actions().at(1)->trigger();
        texts << button->text();
      }
      const QVariantMap state = panel.state();
      for (auto value = state.begin(); value != state.end(); ++value) settings.setValue(value.key(), value.value());
      settings.sync();
    }
    const QSettings stored(settings.fileName(), QSettings::IniFormat);
    QVariantMap state;
    for (const QString& key : stored.allKeys()) state.insert(key, stored.value(key));
    LivePanel panel(&player, {}, engine());
    panel.restoreState(state);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QStringList again;
    for (const QString& name : buttons) again << panel.findChild<PillButton*>(name)->text();
    QCOMPARE(again, texts);
    QCOMPARE(panel.height(), height);
    panel.restoreState({{"fftSize", 333}, {"scale", "nonsense"}});  // of another version
  }

  void aFrameTakesLittleTime() {
    Player player(Player::Output::SilentClock, nullptr);
    LivePanel panel(&player, {}, engine());
    panel.resize(1400, 800);
    panel.show();
    panel.listenTo(QStringLiteral("fake"), fakeInput(8));
    QTRY_VERIFY_WITH_TIMEOUT(panel.view().windowCount() >= 10, kPatienceMs);
    // What a repaint costs, into a picture as large as the view.
    QImage screen(panel.view().size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < 120; ++i) {
      QTest::qWait(4);
      QElapsedTimer timer;
      timer.start();
      panel.view().render(&screen);
      times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    qInfo("%d x %d: a frame takes %.2f ms in the middle, %.2f ms in 95 of 100 cases, %.2f ms at most", screen.width(),
          screen.height(), times[60], times[114], times.back());
    QVERIFY(times[60] < 16);

    // And how often the running picture is painted.
    int painted = 0;
    struct Counter : QObject {
      int* count;
      bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++*count;
        return QObject::eventFilter(watched, event);
      }
    } counter;
    counter.count = &painted;
    panel.view().installEventFilter(&counter);
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(2000);
    const double rate = painted * 1000.0 / static_cast<double>(timer.elapsed());
    qInfo("%.1f frames a second", rate);
    QVERIFY(rate > 20);
  }

 private:
  std::filesystem::path path(const char* name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
  }

  QTemporaryDir m_folder;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::LivePanelTest)
#include "live_panel_test.moc"
