// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_parser.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>

#include "core/query/query_json.h"

using namespace moodogram;

namespace {

using E = Emotion;
using F = QueryField;

Query word(const std::string& text) { return {TextTerm{F::Any, text, false}}; }
Query text(F field, const std::string& text, bool exact = false) { return {TextTerm{field, text, exact}}; }
Query all(std::vector<Query> parts) { return {AllOf{std::move(parts)}}; }
Query any(std::vector<Query> parts) { return {AnyOf{std::move(parts)}}; }
Query no(Query part) {
  Not inverse;
  inverse.part.push_back(std::move(part));
  return {std::move(inverse)};
}
Query number(F field, Comparison comparison, double low, double high = 0) {
  return {NumberTerm{field, {comparison, low, high}}};
}
Query probability(E emotion, Comparison comparison, double low, double high = 0) {
  return {ScoreTerm{F::Mood, emotion, {comparison, low, high}}};
}
Query share(E emotion, Comparison comparison, double low, double high = 0) {
  return {ScoreTerm{F::Share, emotion, {comparison, low, high}}};
}
Query date(F field, Comparison comparison, CalendarDate low, CalendarDate high = {}) {
  return {DateTerm{field, comparison, low, high}};
}
Query age(F field, Comparison comparison, Age low, Age high = {}) { return {AgeTerm{field, comparison, low, high}}; }

std::optional<QueryError> errorOf(const std::string& text) {
  try {
    parseQuery(text);
  } catch (const QueryError& error) {
    return error;
  }
  return std::nullopt;
}

/// Trees of any shape that a query can have.
class Dice {
 public:
  explicit Dice(unsigned seed) : m_random(seed) {}

  Query query(int depth) {
    switch (upTo(depth > 0 ? 9 : 6)) {
      case 9:
        return all(parts(depth));
      case 8:
        return any(parts(depth));
      case 7:
        return no(query(depth - 1));
      case 6:
        return {NotSureTerm{}};
      case 5:
        return moodTerm();
      case 4:
        return dateTerm();
      case 3:
        return numberTerm();
      default:
        return textTerm();
    }
  }

  int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

  std::string anyText() {
    static const std::vector<std::string> kPieces{"a",  "Bjö", " ",      "\"", "\\", "(",    ")",     "|",       ":",
                                                  "-",  "=",   ">",      "<",  "OR", "NOT",  "AND",   "artist:", "..",
                                                  "\t", "雨",  "\u3000", "1",  "#",  "mood", "\u00A0"};
    std::string made;
    for (int i = upTo(5); i >= 0; --i)
      made += kPieces[static_cast<std::size_t>(upTo(static_cast<int>(kPieces.size()) - 1))];
    return made;
  }

 private:
  E emotion() { return kEmotions[static_cast<std::size_t>(upTo(4))]; }
  Comparison comparison() { return static_cast<Comparison>(upTo(5)); }

  std::vector<Query> parts(int depth) {
    std::vector<Query> made;
    for (int i = 2 + upTo(2); i > 0; --i) made.push_back(query(depth - 1));
    return made;
  }

  Query textTerm() {
    static constexpr std::array kFields{F::Any, F::Title, F::Artist, F::AlbumArtist, F::Album, F::Genre, F::Path};
    const F field = kFields[static_cast<std::size_t>(upTo(6))];
    return text(field, anyText(), field != F::Any && upTo(1) == 1);
  }

  NumberRange range(double most, bool fine, double least = 0) {
    const auto value = [&] {
      const double made = least + (most - least) * upTo(1'000'000) / 1e6;
      return fine ? made : std::floor(made);
    };
    NumberRange made{comparison(), value(), 0};
    if (made.comparison != Comparison::Between) return made;
    made.high = value();
    if (made.low > made.high) std::swap(made.low, made.high);
    return made;
  }

  Query numberTerm() {
    switch (upTo(5)) {
      case 0:
        return {NumberTerm{F::Plays, range(3e6, false)}};
      case 1:
        return {NumberTerm{F::Length, range(20000, false)}};
      case 2:
        return {NumberTerm{F::Known, range(1, true)}};
      case 3:
        return {NumberTerm{F::Arousal, range(1, true, -1)}};
      case 4:
        return {NumberTerm{F::Rating, range(6, false, 1)}};
      default:
        return {MissingTerm{upTo(1) == 1 ? F::Year : F::Played}};
    }
  }

  CalendarDate calendarDate(int year) {
    CalendarDate made{year};
    if (upTo(2) > 0) made.month = 1 + upTo(11);
    if (made.month > 0 && upTo(2) > 0) made.day = 1 + upTo(27);
    return made;
  }

  Query dateTerm() {
    const F field = upTo(1) == 1 ? F::Added : F::Played;
    const Comparison how = comparison();
    if (upTo(1) == 1) {
      DateTerm made{field, how, calendarDate(1900 + upTo(99)), {}};
      if (how == Comparison::Between) made.high = calendarDate(2000 + upTo(99));
      return {made};
    }
    AgeTerm made{
        field, how == Comparison::Equal ? Comparison::AtMost : how, {upTo(99), static_cast<AgeUnit>(upTo(4))}, {}};
    if (how == Comparison::Between) made.high = {100 + upTo(99), AgeUnit::Year};
    return {made};
  }

  Query moodTerm() {
    switch (upTo(7)) {
      case 4:
        return {ScoreTerm{upTo(1) == 1 ? F::Max : F::Min, emotion(), range(1, true)}};
      case 5: {
        NumberRange most = range(1, true);
        most = {upTo(1) == 1 ? Comparison::Greater : Comparison::AtLeast, most.low, 0};
        return {ScoreTerm{F::Never, emotion(), most}};
      }
      case 6:
        return {ScoreTerm{F::Peak, emotion(), range(20000, false)}};
      case 7:
        return {PlaylistTerm{anyText()}};
      case 0:
        return {MissingTerm{F::Mood}};
      case 1:
        return {ScoreTerm{F::Share, emotion(), range(1, true)}};
      case 2:
        return {ScoreTerm{F::Mood, emotion(), range(1, true)}};
      default:
        return {EmotionTerm{std::array{F::Mood, F::Starts, F::Ends, F::Never}[static_cast<std::size_t>(upTo(3))],
                            emotion()}};
    }
  }

  std::mt19937 m_random;
};

}  // namespace

class QueryParserTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void says_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<Query>("expected");
    const auto row = [](const char* written, Query expected) {
      QTest::newRow(written) << QString(written) << expected;
    };
    using C = Comparison;
    row("", all({}));
    row("  ", all({}));
    row("rain", word("rain"));
    row("blue rain", all({word("blue"), word("rain")}));
    row("blue AND rain", all({word("blue"), word("rain")}));
    row("\"blue rain\"", word("blue rain"));
    row("\"a \\\"b\\\" \\\\ \\c\"", word("a \"b\" \\ \\c"));
    row("a OR b c | d", any({word("a"), all({word("b"), word("c")}), word("d")}));
    row("a|b", any({word("a"), word("b")}));
    row("(a OR b) c", all({any({word("a"), word("b")}), word("c")}));
    row("((a))", word("a"));
    row("-a", no(word("a")));
    row("NOT a b", all({no(word("a")), word("b")}));
    row("-(a b) --c", all({no(all({word("a"), word("b")})), no(no(word("c")))}));
    row("-\"a b\"", no(word("a b")));
    row("artist - title", all({word("artist"), word("title")}));  // as people paste it
    row("or not and ORB", all({word("or"), word("not"), word("and"), word("ORB")}));
    row("AC/DC 12:30 t-shirt", all({word("AC/DC"), word("12:30"), word("t-shirt")}));
    row("a\u3000b\u00A0c", all({word("a"), word("b"), word("c")}));
    row("artist:x", text(F::Artist, "x"));
    row("ARTIST:\"the who\"", text(F::Artist, "the who"));
    row("artist:=\"The Who\"", text(F::Artist, "The Who", true));
    row("albumartist:=various", text(F::AlbumArtist, "various", true));
    row("album:=\"\"", text(F::Album, "", true));
    row("folder:/a:b/c", text(F::Path, "/a:b/c"));
    row("-genre:rap title:-1", all({no(text(F::Genre, "rap")), text(F::Title, "-1")}));
    row("year:1990", number(F::Year, C::Equal, 1990));
    row("year:=1990", number(F::Year, C::Equal, 1990));
    row("year:1990..1999", number(F::Year, C::Between, 1990, 1999));
    row("year:1990..", number(F::Year, C::AtLeast, 1990));
    row("year:..1999", number(F::Year, C::AtMost, 1999));
    row("year:>=2000", number(F::Year, C::AtLeast, 2000));
    row("year:none", {MissingTerm{F::Year}});
    row("rating:0", {MissingTerm{F::Rating}});
    row("stars:>3", number(F::Rating, C::Greater, 3));
    row("plays:0", number(F::Plays, C::Equal, 0));
    row("track:<=3 disc:2", all({number(F::Track, C::AtMost, 3), number(F::Disc, C::Equal, 2)}));
    row("length:<5:00", number(F::Length, C::Less, 300));
    row("length:200", number(F::Length, C::Equal, 200));
    row("length:>1h30m", number(F::Length, C::Greater, 5400));
    row("length:3.5m..1:02:03", number(F::Length, C::Between, 210, 3723));
    row("duration:20s", number(F::Length, C::Equal, 20));
    row("added:2024-01-31", date(F::Added, C::Equal, {2024, 1, 31}));
    row("added:>=2024", date(F::Added, C::AtLeast, {2024}));
    row("added:2024-02..2024-02-29", date(F::Added, C::Between, {2024, 2}, {2024, 2, 29}));
    row("added:30d", age(F::Added, C::AtMost, {30, AgeUnit::Day}));
    row("played:>1Y", age(F::Played, C::Greater, {1, AgeUnit::Year}));
    row("played:2w..6m", age(F::Played, C::Between, {2, AgeUnit::Week}, {6, AgeUnit::Month}));
    row("played:never", {MissingTerm{F::Played}});
    row("mood:Calm", {EmotionTerm{F::Mood, E::Calm}});
    row("mood:notsure", {NotSureTerm{}});
    row("mood:not-sure", {NotSureTerm{}});
    row("mood:none", {MissingTerm{F::Mood}});
    row("mood:calm>0.6", probability(E::Calm, C::Greater, 0.6));
    row("calm:>0.6", probability(E::Calm, C::Greater, 0.6));
    row("fearful:<=60%", probability(E::Fearful, C::AtMost, 0.6));
    row("sad:0.25", probability(E::Sad, C::AtLeast, 0.25));
    row("mood:sad:0.2..0.4", probability(E::Sad, C::Between, 0.2, 0.4));
    row("share:happy>=0.6", share(E::Happy, C::AtLeast, 0.6));
    row("share:happy:10%..60%", share(E::Happy, C::Between, 0.1, 0.6));
    row("starts:sad ends:calm never:fearful",
        all({{EmotionTerm{F::Starts, E::Sad}}, {EmotionTerm{F::Ends, E::Calm}}, {EmotionTerm{F::Never, E::Fearful}}}));
    row("never:fearful>0.3", {ScoreTerm{F::Never, E::Fearful, {C::Greater, 0.3, 0}}});
    row("never:fearful:30%", {ScoreTerm{F::Never, E::Fearful, {C::AtLeast, 0.3, 0}}});
    row("max:angry>80%", {ScoreTerm{F::Max, E::Angry, {C::Greater, 0.8, 0}}});
    row("min:calm:0.1..0.2", {ScoreTerm{F::Min, E::Calm, {C::Between, 0.1, 0.2}}});
    row("peak:angry<2:00", {ScoreTerm{F::Peak, E::Angry, {C::Less, 120, 0}}});
    row("peak:angry:2:00", {ScoreTerm{F::Peak, E::Angry, {C::Equal, 120, 0}}});
    row("peak:sad:30..1m30s", {ScoreTerm{F::Peak, E::Sad, {C::Between, 30, 90}}});
    row("playlist:\"My \\\"best\\\"\" -playlist:=b", all({{PlaylistTerm{"My \"best\""}}, no({PlaylistTerm{"b"}})}));
    row("valence:>-0.5 known:<50%", all({number(F::Valence, C::Greater, -0.5), number(F::Known, C::Less, 0.5)}));
    row("artist:x mood:calm>0.6 year:1990..1999 -genre:rap \"exact\"",
        all({text(F::Artist, "x"), probability(E::Calm, C::Greater, 0.6), number(F::Year, C::Between, 1990, 1999),
             no(text(F::Genre, "rap")), word("exact")}));
  }
  void says() {
    QFETCH(QString, written);
    QFETCH(Query, expected);
    QVERIFY(parseQuery(written.toStdString()) == expected);
  }

  void complains_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("marked");  ///< the characters of the error
    QTest::addColumn<QString>("says");
    const auto row = [](const char* written, const char* marked, const char* says) {
      QTest::newRow(written) << QString(written) << QString(marked) << QString(says);
    };
    row("rain artits:x", "artits", "There is no field \"artits\"; did you mean artist?");
    row("yera:1990", "yera", "did you mean year?");
    row("Mission: Impossible", "Mission", "Fields are title, artist, ");
    row("Re:Zero", "Re", "Quotation marks look for the characters: \"Re:\".");
    row("björn artits:x", "artits", "did you mean artist?");
    row("year:abc", "abc", "\"abc\" is not a whole number. Write for example year:1990..1999.");
    row("year:19x0 x", "19x0", "whole number");
    row("year:>", ">", "missing a whole number");
    row("year:1999..1990", "1999..1990", "ends before it begins");
    row("year:-5", "-5", "whole number");
    row("rating:6", "6", "1 to 5 stars");
    row("length:3:61", "3:61", "not a length");
    row("length:3x", "3x", "3:20");
    row("calm:>60", ">60", "between 0 and 1");
    row("arousal:2", "2", "-1 to 1");
    row("added:2023-02-29", "2023-02-29", "not a date");
    row("added:30", "30", "30d");
    row("added:30d..2024", "30d..2024", "\"2024\" is not a date");
    row("added:never", "never", "not a date");
    row("played:nev", "nev", "did you mean never?");
    row("mood:bored x", "bored", "\"bored\" is none of calm, happy, sad, angry, fearful, notsure, none.");
    row("ends:notsure", "notsure", "none of calm, happy");
    row("ends:calm>0.5", "calm>0.5", "Nothing can be compared");
    row("never:fearful<0.3 x", "fearful<0.3", "Never more than what?");
    row("max:angry x", "angry", "How likely?");
    row("peak:angry x", "angry", "When?");
    row("peak:angry<x", "angry<x", "not a length");
    row("playlist: x", "playlist:", "missing a value");
    row("share:happy x", "happy", "How much of the track?");
    row("artist: x", "artist:", "artist:=\"\" finds what has none");
    row("mood: x", "mood:", "missing a value");
    row("year:", "year:", "missing a value");
    row("title:>b", ">", "cannot be compared");
    row("a \"b c", "\"", "second quotation mark");
    row("artist:\"b c", "\"", "second quotation mark");
    row("a \"\"", "\"\"", "nothing between the quotation marks");
    row("(a OR (b)", "(", "not closed");
    row("a) b", ")", "no bracket that this one closes");
    row("a () b", "()", "nothing in the brackets");
    row("OR a", "OR", "Before OR");
    row("a OR | b", "OR", "Behind OR");
    row("a |", "|", "Behind |");
    row("(a OR) b", "OR", "Behind OR");
    row("AND a", "AND", "between two parts");
    row("a AND", "AND", "between two parts");
    row("a NOT", "NOT", "Behind NOT");
    row("(NOT) a", "NOT", "Behind NOT");
  }
  void complains() {
    QFETCH(QString, written);
    QFETCH(QString, marked);
    QFETCH(QString, says);
    const std::string text = written.toStdString();
    const auto error = errorOf(text);
    QVERIFY(error.has_value());
    QVERIFY2(QString(error->what()).contains(says), error->what());
    QCOMPARE(QString::fromStdString(text.substr(error->position(), error->length())), marked);
  }

  void whatCannotBeReadIsRefused() {
    const std::string deep(100'000, '(');
    QVERIFY(errorOf(deep).has_value());
    QVERIFY(errorOf(std::string(100'000, '-') + "a").has_value());
    QVERIFY(!errorOf(std::string(50, '(') + "a" + std::string(50, ')')));
  }

  void theFirstIsMarked_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("word") << "a artits:x b"
                          << "a artits:x b\n  ^~~~~~\n";
    QTest::newRow("wide characters") << "雨 é yera:1"
                                     << "雨 é yera:1\n     ^~~~\n";
    QTest::newRow("control characters") << "a\tb\n(c"
                                        << "a b (c\n    ^\n";
  }
  void theFirstIsMarked() {
    QFETCH(QString, written);
    QFETCH(QString, shown);
    const std::string text = written.toStdString();
    QCOMPARE(QString::fromStdString(markedText(text, errorOf(text).value())), shown);
  }

  void draftsAreTreatedKindly_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("means");  ///< empty string: everything; null: an error
    const auto row = [](const char* typed, const char* means) {
      QTest::newRow(typed) << QString(typed) << QString(means);
    };
    for (const char* typed : {"artist:",     "artist:=",      "artist:\"",  "mood:",     "mood:ca",     "mood:calm>",
                              "mood:n",      "mood:not",      "year:>",     "year:..",   "added:",      "added:3",
                              "added:2024-", "added:2024-0",  "played:nev", "length:3:", "share:happy", "share:happy>=",
                              "calm:>",      "calm:>6",       "(",          "-",         "NOT",         "\"",
                              "-artist:",    "year:1999..19", "rating:no",  "known:<",   "valence:-",   "((artist:"})
      row(typed, "");
    row("rain OR", "rain");
    row("rain |", "rain");
    row("rain AND", "rain");
    row("rain NOT", "rain");
    row("rain OR artist:", "rain");
    row("(rain OR snow", "rain OR snow");
    row("(rain -mood:c", "rain");
    row("\"blue ra", "\"blue ra\"");
    row("artist:\"the w", "artist:\"the w\"");
    row("year:19", "year:19");
    row("year:1990..", "year:>=1990");
    row("ca", "ca");
    // Brackets, quotation marks and operators that make no sense.
    for (const char* typed : {"OR", "a)", "\"\" x", "a OR | b", "() a", "AND a"}) row(typed, nullptr);
  }
  void draftsAreTreatedKindly() {
    QFETCH(QString, typed);
    QFETCH(QString, means);
    const std::string text = typed.toStdString();
    if (means.isNull()) {
      QVERIFY_EXCEPTION_THROWN(parseDraft(text, text.size()), QueryError);
      return;
    }
    const QueryDraft draft = parseDraft(text, text.size());
    QVERIFY2(!draft.error, text.c_str());
    QVERIFY2(draft.query == parseQuery(means.toStdString()), printQuery(draft.query).c_str());
  }

  void theTermAtTheCursorMayBeUnfinished() {
    const auto isRain = [](const std::string& text, std::size_t cursor) {
      const QueryDraft draft = parseDraft(text, cursor);
      return !draft.error && draft.query == word("rain");
    };
    QVERIFY(isRain("mood:ca rain", 7));
    QVERIFY(!isRain("mood:ca rain", 6));
    QVERIFY(isRain("(artist:) rain", 8));
    QVERIFY(isRain("() rain", 1));
  }

  void wrongTermsOfADraftAreLeftOutAndNamed() {
    for (const char* wrong : {"artits:x", "mood:x", "year:ab", "rating:7", "mood:ca", "artist:", "calm:>200%",
                              "played:1x", "-artits:x", "(artits:x)", "(snow artits:x) yera:1", "artits:\"a b\""}) {
      const std::string text = std::string(wrong) + " rain";
      const QueryDraft draft = parseDraft(text, text.size());
      QVERIFY2(draft.error, wrong);
      const bool withSnow = text.find("snow") != text.npos;
      QVERIFY2(draft.query == (withSnow ? all({word("snow"), word("rain")}) : word("rain")), wrong);
      QCOMPARE(draft.error->what(), errorOf(text)->what());
      QCOMPARE(draft.error->position(), errorOf(text)->position());
    }
  }

  void everyPrefixOfAQueryIsADraft() {
    const std::string text =
        "(artist:=\"The Who\" OR -mood:calm>0.6) year:1990..1999 length:<5:00 added:2024-01-31 share:sad>=60%";
    for (std::size_t i = 0; i <= text.size(); ++i) {
      try {
        const QueryDraft draft = parseDraft(text.substr(0, i), i);
        QVERIFY2(!draft.error, text.substr(0, i).c_str());
      } catch (const QueryError& error) {
        QFAIL((text.substr(0, i) + ": " + error.what()).c_str());
      }
    }
  }

  void printsWhatItReads() {
    QCOMPARE(printQuery(parseQuery("  (a  |b)  year:..1999 length:210 mood:calm>60% stars:>=4 NOT genre:\"rap\"")),
             std::string("(a OR b) year:<=1999 length:3:30 calm:>0.6 rating:>=4 -genre:rap"));
    QCOMPARE(printQuery({}), std::string());
  }

  void printingIsTheInverse() {
    Dice dice(20240131);
    for (int i = 0; i < 20'000; ++i) {
      const Query query = dice.query(4);
      const std::string text = printQuery(query);
      try {
        QVERIFY2(parseQuery(text) == query, text.c_str());
      } catch (const QueryError& error) {
        QFAIL((text + ": " + error.what()).c_str());
      }
    }
  }

  void jsonIsTheInverseToo() {
    Dice dice(20240201);
    for (int i = 0; i < 5'000; ++i) {
      const Query query = dice.query(4);
      const std::string text = queryToJson(query).dump();
      try {
        QVERIFY2(queryFromJson(nlohmann::json::parse(text)) == query, text.c_str());
      } catch (const ConfigError& error) {
        QFAIL((text + ": " + error.what()).c_str());
      }
    }
    QCOMPARE(queryToJson(parseQuery("-a (artist:=\"B c\" OR never:sad>0.3)")).dump(),
             std::string(R"({"all":[{"not":{"field":"any","value":"a"}},{"any":[{"field":"artist","is":"B c"},)"
                         R"({"field":"never","value":"sad>0.3"}]}]})"));
  }

  void wrongJsonIsRefusedWithItsPlace_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* json, const char* says) { QTest::newRow(json) << QString(json) << QString(says); };
    row("[]", "Rules: a rule or a group");
    row("{}", "Rules: one of");
    row(R"({"all":[{"field":"year","value":"x"}]})", "at /all/0: \"x\" is not a whole number");
    row(R"({"any":[{"not":{"field":"yaer","value":"1"}}]})", "at /any/0/not/field: there is no field \"yaer\"");
    row(R"({"any":[{"field":"any","value":"a"},{"all":[]}]})", "at /any/1/all: the group is empty");
    row(R"({"field":"artist"})", "either");
    row(R"({"field":"artist","value":3})", "at /value: a text is expected");
    row(R"({"field":"artist","value":""})", "nothing to look for");
    row(R"({"field":"playlist","value":""})", "missing a value");
    row(R"({"all":{"field":"any"}})", "at /all: a list");
  }
  void wrongJsonIsRefusedWithItsPlace() {
    QFETCH(QString, json);
    QFETCH(QString, says);
    try {
      queryFromJson(nlohmann::json::parse(json.toStdString()));
      QFAIL("it was read");
    } catch (const ConfigError& error) {
      QVERIFY2(QString(error.what()).contains(says), error.what());
    }
  }

  void playlistsAreNamedOnce() {
    QCOMPARE(playlistsIn(parseQuery("a (playlist:x OR -playlist:\"y z\") -(playlist:x b)")),
             (std::vector<std::string>{"x", "y z"}));
  }

  void agesAreFoundWhereverTheyAre() {
    for (const char* text : {"added:30d", "rain (year:1990 OR -played:>1y)", "added:2d..1w"})
      QVERIFY2(asksAboutAge(parseQuery(text)), text);
    for (const char* text : {"", "added:2024-01-31 played:never", "length:<5m OR -rain"})
      QVERIFY2(!asksAboutAge(parseQuery(text)), text);
  }

  void anyTextIsReadOrRefused() {
    Dice dice(7);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
      std::string text;
      for (int pieces = dice.upTo(4); pieces >= 0; --pieces) text += dice.anyText();
      if (const auto error = errorOf(text)) {
        QVERIFY2(error->length() >= 1 && error->position() + error->length() <= text.size(), text.c_str());
        continue;
      }
      ++read;
      const Query query = parseQuery(text);
      QVERIFY2(parseQuery(printQuery(query)) == query, text.c_str());
      QVERIFY2(parseDraft(text, text.size()).query == query || text.find("()") != text.npos, text.c_str());
    }
    QVERIFY(read > 1000);
  }

  void everyExampleIsRight() {
    for (const QueryFieldInfo& info : queryFields()) {
      const std::string example(info.example);
      QVERIFY2(!errorOf(example), example.c_str());
      QVERIFY2(example.starts_with(std::string(info.name) + ":"), example.c_str());
      QCOMPARE(&fieldInfo(info.field), &info);
      QCOMPARE(findField(info.name), &info);
    }
    for (const QueryExample& example : queryExamples())
      QVERIFY2(!errorOf(std::string(example.text)), example.text.data());
  }
};

QTEST_GUILESS_MAIN(QueryParserTest)
#include "query_parser_test.moc"
