// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Clicks, types and scrolls through the whole program at random, always in the same way: it must not crash, and the
// thread of the window must not be kept for longer than kLongestMs by anything. MOODOGRAM_ROBOT_STEPS and
// MOODOGRAM_ROBOT_SEED make it longer and another one.
#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>
#include <cmath>
#include <random>

#include "tests/support/wav_file.h"
#include "tests/support/window_fixture.h"
#include "ui/library/track_table.h"

namespace moodogram::ui {
namespace {

constexpr double kLongestMs = 200;
constexpr int kDefaultSteps = 500;
constexpr unsigned kDefaultSeed = 20'260'101;

/// How long this thread has been ready to run and had to wait for a processor: that is the machine's doing.
double waitedMs() {
  QFile file(QStringLiteral("/proc/thread-self/schedstat"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

}  // namespace

class RobotTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_fixture = std::make_unique<test::WindowFixture>(path("library.sqlite"));
    m_fixture->open();
    for (int i = 0; i < 6; ++i)
      test::writeWav(path(qPrintable(QStringLiteral("music-%1.wav").arg(i))), test::sine(220 * (i + 1), 20, 16000),
                     16000, 1);
    window().addPaths({path("")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), 6, 60'000);
    // What waits in an event loop of its own for a person, or starts other programs.
    for (const char* name : {"quit", "aboutQt", "showInFolder"})
      window().findChild<QAction*>(QLatin1String(name))->setEnabled(false);
    window().findChild<TrackTable*>()->setDragEnabled(false);
    window().findChild<QAbstractItemView*>(QStringLiteral("queueList"))->setDragEnabled(false);
    // A menu of a button has an event loop of its own and waits for a choice: this runs in it, and leaves.
    connect(&m_leave, &QTimer::timeout, this, [this] {
      if (!m_isActing) return;
      m_hasNested = true;
      if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
      else if (QWidget* modal = QApplication::activeModalWidget())
        modal->close();
    });
    m_leave.start(50);
    for (QAction* action : window().findChildren<QAction*>())
      if (!action->objectName().isEmpty()) m_actions << action;
  }

  void nothingHangsOrCrashes() {
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("MOODOGRAM_ROBOT_STEPS", &isNumber);
    const int steps = isNumber ? given : kDefaultSteps;
    const unsigned seed = qEnvironmentVariable("MOODOGRAM_ROBOT_SEED", QString::number(kDefaultSeed)).toUInt();
    m_random.seed(seed);
    double longest = 0;
    QString slowest;
    QStringList last;
    for (int step = 1; step <= steps; ++step) {
      m_hasNested = false;
      m_isActing = true;
      const double waited = waitedMs();
      QElapsedTimer timer;
      timer.start();
      const QString what = act();
      m_isActing = false;
      if (m_hasNested) continue;
      QCoreApplication::processEvents();
      const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6 - (waitedMs() - waited);
      last << what;
      if (last.size() > 12) last.removeFirst();
      if (took > longest) {
        longest = took;
        slowest = what;
      }
      QVERIFY2(took <= kLongestMs, qPrintable(QStringLiteral("seed %1, step %2: %3 ms for %4; before: %5")
                                                  .arg(seed)
                                                  .arg(step)
                                                  .arg(took)
                                                  .arg(what, last.join(QStringLiteral(", ")))));
      QTest::qWait(4);
    }
    qInfo("seed %u: %d steps, the longest kept the window for %.0f ms (%s)", seed, steps, longest, qPrintable(slowest));
  }

  void afterwardsItStillWorks() {
    for (int i = 0; i < 20 && openedWindow() != nullptr; ++i) {
      openedWindow()->close();
      QTest::qWait(20);
    }
    QVERIFY(openedWindow() == nullptr);
    QVERIFY(window().isVisible());
    QAction* play = window().findChild<QAction*>(QStringLiteral("playPause"));
    m_fixture->player.pause();
    play->trigger();
    QTRY_VERIFY(m_fixture->player.isPlaying() || m_fixture->model().visibleTracks() == 0);
  }

 private:
  std::filesystem::path path(const char* name) const {
    return (m_folder.path() + '/' + QLatin1String(name)).toStdString();
  }
  MainWindow& window() { return *m_fixture->window; }
  int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

  QWidget* openedWindow() {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget != &window() && widget->isVisible() && widget->windowType() != Qt::ToolTip) return widget;
    return nullptr;
  }

  /// Does one thing and says which.
  QString act() {
    QWidget* opened = openedWindow();
    QWidget& top = opened != nullptr ? *opened : window();
    if (opened != nullptr && below(12) == 0) {
      QTest::keyClick(&top, Qt::Key_Escape);
      if (top.isVisible() && below(2) == 0) top.close();
      return QStringLiteral("leave ") + nameOf(top);
    }
    switch (below(10)) {
      case 0: {
        QAction* action = m_actions[below(static_cast<int>(m_actions.size()))];
        if (action == nullptr || !action->isEnabled() || QApplication::activeModalWidget() != nullptr)
          return QStringLiteral("nothing");
        const QString name = action->objectName();
        action->trigger();
        return QStringLiteral("action ") + name;
      }
      case 1:
      case 2:
        return press(top);
      case 3: {
        QWidget& target = anyWidget(top);
        const QPointF place(below(std::max(target.width(), 1)), below(std::max(target.height(), 1)));
        QWheelEvent event(place, target.mapToGlobal(place), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton,
                          below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&target, &event);
        return QStringLiteral("wheel over ") + nameOf(target);
      }
      case 4:
        window().resize(700 + below(900), 500 + below(500));
        return QStringLiteral("resize");
      default: {
        QWidget& target = anyWidget(top);
        const QString name = nameOf(target);
        const QPoint place(below(std::max(target.width(), 1)), below(std::max(target.height(), 1)));
        const Qt::MouseButton button = below(6) == 0 ? Qt::RightButton : Qt::LeftButton;
        if (below(6) == 0)
          QTest::mouseDClick(&target, button, {}, place);
        else
          QTest::mouseClick(&target, button, below(8) == 0 ? Qt::ControlModifier : Qt::NoModifier, place);
        return QStringLiteral("click on ") + name;
      }
    }
  }

  QString press(QWidget& top) {
    static constexpr Qt::Key kKeys[]{Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                     Qt::Key_Down,   Qt::Key_Return,  Qt::Key_Home, Qt::Key_End,   Qt::Key_Space,
                                     Qt::Key_PageUp, Qt::Key_Delete,  Qt::Key_A,    Qt::Key_Q,     Qt::Key_Z,
                                     Qt::Key_L,      Qt::Key_1,       Qt::Key_F5,   Qt::Key_F6,    Qt::Key_F8};
    static constexpr Qt::KeyboardModifiers kModifiers[]{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
                                                        Qt::ShiftModifier, Qt::ControlModifier};
    const Qt::Key key = kKeys[below(static_cast<int>(std::size(kKeys)))];
    Qt::KeyboardModifiers modifiers = kModifiers[below(static_cast<int>(std::size(kModifiers)))];
    if (key == Qt::Key_Q && modifiers == Qt::ControlModifier) modifiers = Qt::NoModifier;  // it would end the run
    QWidget* focus = top.focusWidget() != nullptr ? top.focusWidget() : &top;
    const QString name = nameOf(*focus);
    QTest::keyClick(focus, key, modifiers);
    return QStringLiteral("key %1 in %2").arg(QKeySequence(key).toString(), name);
  }

  QWidget& anyWidget(QWidget& top) {
    QWidget* widget = top.childAt(below(std::max(top.width(), 1)), below(std::max(top.height(), 1)));
    return widget != nullptr ? *widget : top;
  }
  static QString nameOf(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char('#') + widget.objectName();
  }

  QTemporaryDir m_folder;
  std::unique_ptr<test::WindowFixture> m_fixture;
  std::mt19937 m_random;
  QTimer m_leave;
  bool m_isActing = false;
  bool m_hasNested = false;
  QList<QPointer<QAction>> m_actions;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::RobotTest)
#include "robot_test.moc"
