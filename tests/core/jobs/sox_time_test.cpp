// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sox_time.h"

#include <QtTest>

#include "core/base/error.h"

using namespace moodogram;

class SoxTimeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void durations_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("samples");
    // From the manual of SoX, and spellings that the sox program takes.
    for (const char* text : {"1:23:45", "83:45", "79:0285", "1:0:1425", "1::1425", "5025", "5025t"})
      QTest::newRow(text) << text << qint64{5025} * 1000;
    QTest::newRow("fraction") << "1:30.5" << qint64{90500};
    QTest::newRow("samples") << "8000s" << qint64{8000};
    QTest::newRow("many samples") << "1.7e6s" << qint64{1700000};
    QTest::newRow("exponent with a sign") << "1.7e+6s-1s" << qint64{1699999};
    QTest::newRow("difference") << "3:00-200s" << qint64{179800};
    QTest::newRow("sum") << "0:12+10s" << qint64{12010};
    QTest::newRow("rounded") << "0.0015" << qint64{2};
  }
  void durations() {
    QFETCH(QString, text);
    QFETCH(qint64, samples);
    QCOMPARE(qint64{parseSoxDuration(text.toStdString(), 1000)}, samples);
  }

  void positions() {
    QCOMPARE(parseSoxPosition("2", 1000, 10000), 2000);
    QCOMPARE(parseSoxPosition("=2", 1000, 10000), 2000);
    QCOMPARE(parseSoxPosition("+2", 1000, 10000), 2000);
    QCOMPARE(parseSoxPosition("-2", 1000, 10000), 8000);
    QCOMPARE(parseSoxPosition("-0.5+1s", 1000, 10000), 9499);
    QCOMPARE(parseSoxPosition("11", 1000, 10000), 10000);
    QCOMPARE(parseSoxPosition("-11", 1000, 10000), 0);
    QCOMPARE(parseSoxPosition("1-2", 1000, 10000), 0);
  }

  void nonsenseIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", ":", "s", "t", "x", "1e", "1d", "1:2:3:4", "1.5:00", "-", "1-", "1 ", "inf", "nan",
                             "0x10", "1e99s", "1,5"})
      QTest::newRow(text) << text;
  }
  void nonsenseIsRefused() {
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(parseSoxDuration(text.toStdString(), 1000), ConfigError);
    QVERIFY_EXCEPTION_THROWN(parseSoxPosition(text.toStdString(), 1000, 10000), ConfigError);
  }
  void negativeDurationsAreRefused() { QVERIFY_EXCEPTION_THROWN(parseSoxDuration("1-2", 1000), ConfigError); }
};

QTEST_GUILESS_MAIN(SoxTimeTest)
#include "sox_time_test.moc"
