// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Less motion where the user or the desktop wants it, with a desktop that is played by the test on a private bus.
#include "ui/common/motion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QEvent>
#include <QMainWindow>
#include <QProcess>
#include <QProgressBar>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

namespace moodogram::ui {
namespace {

/// Hears that the style has changed.
class Listener : public QWidget {
 public:
  int changes = 0;

 protected:
  void changeEvent(QEvent* event) override {
    changes += event->type() == QEvent::StyleChange;
    QWidget::changeEvent(event);
  }
};

}  // namespace

/// What a desktop answers that has two settings.
class FakePortal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  bool animations = true;
  int asked = 0;

 public Q_SLOTS:
  QDBusVariant Read(const QString& group, const QString& key) {
    ++asked;
    const bool isOurs = group == "org.gnome.desktop.interface" && key == "enable-animations";
    return QDBusVariant(QVariant::fromValue(QDBusVariant(isOurs ? QVariant(animations) : QVariant(0U))));
  }

 Q_SIGNALS:
  void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class MotionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QApplication::setStyle(makeCalmableStyle()); }

  void theUserChooses() {
    Motion motion(QDBusConnection(QStringLiteral("nowhere")));
    Listener widget;
    QMainWindow window;
    QProgressBar bar;
    QCOMPARE(motion.mode(), MotionMode::System);
    QVERIFY(!isMotionReduced(widget));
    showBusy(bar);
    QCOMPARE(bar.maximum(), 0);  // runs to and fro
    motion.setMode(MotionMode::Reduced);
    QVERIFY(isMotionReduced(widget));
    QCOMPARE(widget.changes, 1);
    QVERIFY(!window.isAnimated());
    showBusy(bar);
    QCOMPARE(bar.maximum(), 1);
    motion.setMode(MotionMode::Reduced);
    QCOMPARE(widget.changes, 1);
    motion.setMode(MotionMode::System);
    QVERIFY(!isMotionReduced(widget));
    QCOMPARE(widget.changes, 2);
    QVERIFY(window.isAnimated());
  }

  void namesAreThoseOfTheSettings() {
    for (const MotionMode mode : {MotionMode::System, MotionMode::Reduced})
      QCOMPARE(parseMotionMode(motionModeName(mode)), std::optional(mode));
    QVERIFY(!parseMotionMode(QStringLiteral("fast")));
  }

  void theDesktopDecidesOtherwise() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
      QSKIP("NOT TESTED: the desktop's wish. Install dbus-daemon to test it.");
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(bus.waitForStarted());
    QTRY_VERIFY(bus.canReadLine());
    const QString address = QString::fromUtf8(bus.readLine()).trimmed();
    {
      QDBusConnection desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
      FakePortal portal;
      portal.animations = false;
      QVERIFY(desktop.registerService("org.freedesktop.portal.Desktop"));
      QVERIFY(desktop.registerObject("/org/freedesktop/portal/desktop", &portal,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
      const QWidget widget;
      Motion motion(QDBusConnection::connectToBus(address, QStringLiteral("program")));
      QVERIFY(!isMotionReduced(widget));  // nobody waits for the bus
      QTRY_VERIFY(isMotionReduced(widget));
      QCOMPARE(portal.asked, 1);
      motion.setMode(MotionMode::Reduced);
      const auto tell = [&portal](const char* key, bool value) {
        Q_EMIT portal.SettingChanged("org.gnome.desktop.interface", key, QDBusVariant(value));
      };
      tell("enable-animations", true);
      tell("enable-hot-corners", false);
      QTest::qWait(100);
      QVERIFY(isMotionReduced(widget));  // the user's word counts more
      motion.setMode(MotionMode::System);
      QTRY_VERIFY(!isMotionReduced(widget));
      tell("enable-animations", false);
      QTRY_VERIFY(isMotionReduced(widget));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    bus.terminate();
    QVERIFY(bus.waitForFinished());
  }
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::MotionTest)
#include "motion_test.moc"
