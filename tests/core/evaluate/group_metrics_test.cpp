// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/group_metrics.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include "tests/support/scored_recordings.h"

using namespace moodogram;
using test::verdict;

class GroupMetricsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void groupsInTheirOrder() {
    const std::vector<Verdict> verdicts{verdict(true, "10"), verdict(false, "2"), verdict(true, "2"),
                                        verdict(true, "Bach"), verdict(true, "")};
    const std::vector<GroupMetrics> groups = metricsByGroup(verdicts);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].group, std::string("2"));
    QCOMPARE(groups[0].accuracy, 0.5);
    QCOMPARE(groups[0].count, std::int64_t(2));
    QCOMPARE(groups[1].group, std::string("10"));
    QCOMPARE(groups[2].group, std::string("Bach"));
  }

  void aLineEach() {
    const std::vector<Verdict> verdicts{verdict(false, "2"), verdict(true, "2"), verdict(true, "Bach")};
    const QString text = QString::fromStdString(groupText(metricsByGroup(verdicts), "artist", 8));
    QCOMPARE(text.trimmed().split(QLatin1Char('\n')).size(), 3);
    QVERIFY2(text.startsWith(QLatin1String("\nartist ")), qPrintable(text));
    // Wilson's interval for one of two.
    QVERIFY2(text.contains(QLatin1String("0.500        0.095 to 0.905   0.500")), qPrintable(text));
    QCOMPARE(groupText({}, "artist", 8), std::string());
  }

  void tooManyAreCounted() {
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 41; ++i) verdicts.push_back(verdict(true, std::to_string(i)));
    QCOMPARE(groupText(metricsByGroup(verdicts), "artist", 8),
             std::string("\n41 groups (artist): their figures are in the JSON and in the report.\n"));
  }

  void asJson() {
    const std::vector<Verdict> verdicts{verdict(false, "2"), verdict(true, "2")};
    const auto json = groupJson(metricsByGroup(verdicts));
    QCOMPARE(json.size(), std::size_t(1));
    QCOMPARE(json[0].at("name").get<std::string>(), std::string("2"));
    QCOMPARE(json[0].at("clips").get<int>(), 2);
    QCOMPARE(json[0].at("accuracy").get<double>(), 0.5);
    QCOMPARE(json[0].at("accuracy_interval").size(), std::size_t(2));
    QVERIFY(json[0].at("accuracy_interval")[0] < json[0].at("accuracy_interval")[1]);
  }
};

QTEST_GUILESS_MAIN(GroupMetricsTest)
#include "group_metrics_test.moc"
