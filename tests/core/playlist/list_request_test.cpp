// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_request.h"

#include <QTest>
#include <cmath>
#include <random>

#include "core/base/error.h"
#include "core/query/query_parser.h"

using namespace moodogram;

class ListRequestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void jsonIsTheInverse() {
    QCOMPARE(listRequestJson({}), std::string("{}"));
    QVERIFY(parseListRequest("{}") == ListRequest{});
    std::mt19937_64 random(20260101);
    std::uniform_real_distribution<float> unit(0, 1);
    const std::vector<std::string> rules{"", "rain", "ends:calm (never:sad>0.3 OR -playlist:\"a \\\"b\\\"\")",
                                         "year:1990..", "album:=\"\" played:>1y"};
    for (int i = 0; i < 3000; ++i) {
      ListRequest request;
      const auto maybe = [&] { return random() % 2 == 0; };
      request.rules = parseQuery(rules[random() % rules.size()]);
      std::vector<MoodPoint> points(random() % 4);
      for (MoodPoint& point : points) {
        point.at = static_cast<double>(unit(random));
        for (float& value : point.mood.values) value = unit(random) + 1e-3F;
        if (maybe()) point.mood = EmotionScores{{0, 1, 0, 0, 0}};
      }
      if (!points.empty()) request.path = MoodPath(points);
      for (std::uint64_t n = random() % 3; n > 0; --n) request.like.push_back(static_cast<TrackId>(random() >> 1));
      for (std::uint64_t n = random() % 3; n > 0; --n) request.notLike.push_back(static_cast<TrackId>(random() % 99));
      request.strictness = maybe() ? unit(random) : 0;
      request.withNotSure = maybe();
      if (maybe()) request.maxMinutes = static_cast<double>(unit(random)) * 1e4 + 0.1;
      if (maybe()) request.maxTracks = 1 + static_cast<std::int64_t>(random() % 5000);
      if (maybe()) request.maxBytes = 1 + static_cast<std::int64_t>(random() >> 2);
      if (maybe()) request.longestTrackMinutes = 0.5;
      request.artistGap = static_cast<int>(random() % 5);
      request.albumGap = static_cast<int>(random() % 5);
      if (maybe()) request.loudnessJumpDb = 3.25;
      if (maybe()) request.tempoJumpPercent = 12.5;
      request.withDuplicates = maybe();
      request.order = static_cast<ListOrder>(random() % 12);
      request.isReversed = maybe();
      request.seed = random() >> (random() % 64);
      const std::string json = listRequestJson(request);
      QVERIFY2(parseListRequest(json) == request, json.c_str());
    }
  }

  void readsWell() {
    ListRequest request;
    request.rules = parseQuery("ends:calm year:>1990");
    request.path = parseMoodPath("sad > happy:3+calm");
    request.strictness = 0.6F;
    request.maxMinutes = 40;
    request.artistGap = 2;
    QCOMPARE(listRequestJson(request),
             std::string(R"({"artistGap":2,"maxMinutes":40.0,"path":[{"at":0.0,"mood":{"sad":1.0}},{"at":1.0,"mood":)"
                         R"({"calm":0.25,"happy":0.75}}],"rules":{"all":[{"field":"ends","value":"calm"},)"
                         R"({"field":"year","value":">1990"}]},"strictness":0.6})"));
  }

  void mistakesAreNamed_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* json, const char* says) { QTest::newRow(json) << QString(json) << QString(says); };
    row("", "JSON object");
    row("[1]", "JSON object");
    row(R"({"maxMinuets":3})", "\"maxMinuets\"");
    row(R"({"maxMinutes":0})", "The length must be more than 0 minutes");
    row(R"({"maxMinutes":"3"})", "maxMinutes: a number");
    row(R"({"maxTracks":1.5})", "maxTracks: a number");
    row(R"({"seed":-1})", "seed: a number");
    row(R"({"strictness":2})", "strictness must be");
    row(R"({"artistGap":99999999999})", "two of an artist");
    row(R"({"order":"loudest"})", "order: none of");
    row(R"({"path":[{"mood":{"gloomy":1}}]})", "\"gloomy\"");
    row(R"({"path":[{"mood":{}}]})", "a mood has nothing in it");
    row(R"({"path":[{"at":2,"mood":{"sad":1}}]})", "between 0 and 1");
    row(R"({"path":[3]})", "\"at\" and \"mood\"");
    row(R"({"rules":{"all":[{"field":"year","value":"x"}]}})", "/all/0");
    row(R"({"like":[1,"2"]})", "like: a number");
    row(R"({"withDuplicates":1})", "true or false");
  }
  void mistakesAreNamed() {
    QFETCH(QString, json);
    QFETCH(QString, says);
    try {
      parseListRequest(json.toStdString());
      QFAIL("it was read");
    } catch (const ConfigError& error) {
      QVERIFY2(QString(error.what()).contains(says), error.what());
    }
  }

  void ordersHaveNames() {
    for (int i = 0; i < 8; ++i) {
      const auto order = static_cast<ListOrder>(i);
      QVERIFY(parseListOrder(listOrderName(order)) == order);
    }
    QVERIFY(!parseListOrder("loudest"));
  }

  void mixturesHaveAText() {
    QCOMPARE(moodPathText(parseMoodPath("calm:1 + happy:3@20%")), std::string("calm:0.25+happy:0.75@20%"));
    QCOMPARE(mixtureText(parseMoodPath("sad+angry").points()[0].mood), std::string("sad+angry"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, parseMoodPath("sad:x"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, parseMoodPath("sad:-1+happy"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, parseMoodPath("sad:0"));
  }
};

QTEST_GUILESS_MAIN(ListRequestTest)
#include "list_request_test.moc"
