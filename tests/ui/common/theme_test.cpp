// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark as the desktop wishes, with a desktop that is played by the test on a private bus.
#include "ui/common/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace moodogram::ui {

/// What a desktop answers that has one setting.
class FakePortal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  uint scheme = 0;
  int asked = 0;

 public Q_SLOTS:
  QDBusVariant Read(const QString& group, const QString& key) {
    if (group == "org.freedesktop.appearance" && key == "color-scheme") ++asked;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(key == "color-scheme" ? QVariant(scheme) : QVariant(true))));
  }

 Q_SIGNALS:
  void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class ThemeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
      QSKIP("NOT TESTED: the desktop's colours. Install dbus-daemon to test them.");
    m_bus.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QDBusConnection desktop = connection("desktop");
    QVERIFY(desktop.registerService("org.freedesktop.portal.Desktop"));
    QVERIFY(desktop.registerObject("/org/freedesktop/portal/desktop", &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
  }
  void cleanupTestCase() {
    m_bus.terminate();
    m_bus.waitForFinished();
  }

  /// GNOME says "dark" and "no preference".
  void noPreferenceAfterDarkIsLight_data() {
    QTest::addColumn<bool>("startsDark");
    QTest::newRow("light at the start") << false;
    QTest::newRow("dark at the start") << true;
  }
  void noPreferenceAfterDarkIsLight() {
    QFETCH(bool, startsDark);
    startWith(startsDark, startsDark ? 1 : 0);
    const Theme theme(*qApp, connection("program"));
    QTRY_COMPARE(m_portal.asked, 1);
    QTRY_COMPARE(isDarkNow(), startsDark);
    tell(1);
    QTRY_VERIFY(isDarkNow());
    tell(0);
    QTRY_VERIFY(!isDarkNow());
    tell(1);
    QTRY_VERIFY(isDarkNow());
    tell(2);
    QTRY_VERIFY(!isDarkNow());
  }

  void aDarkPaletteStaysWhereNobodyHasAPreference() {
    startWith(true, 0);
    const Theme theme(*qApp, connection("program"));
    QTRY_COMPARE(m_portal.asked, 1);
    QTest::qWait(100);
    QVERIFY(isDarkNow());
  }

  void theUsersChoiceCountsMore() {
    startWith(false, 1);
    Theme theme(*qApp, connection("program"));
    QTRY_VERIFY(isDarkNow());
    theme.setMode(ThemeMode::Light);
    QVERIFY(!isDarkNow());
    tell(0);
    tell(1);
    QTest::qWait(100);
    QVERIFY(!isDarkNow());
    theme.setMode(ThemeMode::System);
    QVERIFY(isDarkNow());
  }

 private:
  QDBusConnection connection(const char* name) const {
    return QDBusConnection::connectToBus(m_address, QLatin1String(name));
  }
  void startWith(bool dark, uint scheme) {
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    QApplication::setPalette(palette);
    m_portal.scheme = scheme;
    m_portal.asked = 0;
  }
  void tell(uint scheme) {
    Q_EMIT m_portal.SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(scheme));
  }
  static bool isDarkNow() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

  QProcess m_bus;
  QString m_address;
  FakePortal m_portal;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::ThemeTest)
#include "theme_test.moc"
