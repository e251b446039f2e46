// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include <QStringList>
#include <QTest>

#include "tests/support/library_tracks.h"

using namespace moodogram;

namespace {

std::vector<LibraryTrack> someTracks() {
  std::vector<LibraryTrack> tracks;
  for (const char* artist : {"The Who", "The Who", "Theodor", "Björk", "Guess Who", "Who \"X\"", "Whodini", ""})
    tracks.push_back(test::makeTrack(static_cast<TrackId>(tracks.size() + 1), "t", artist));
  return tracks;
}

}  // namespace

class CompletionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The cursor is where the caret is; square brackets are around what is replaced.
  void spots_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("typed");  ///< null: nothing to complete
    QTest::addColumn<QString>("field");
    const auto row = [](const char* text, const char* replaced, const char* typed, const char* field) {
      QTest::newRow(text) << QString(text) << QString(replaced) << QString(typed) << QString(field);
    };
    row("ar^", "ar", "ar", "");
    row("rain ar^", "ar", "ar", "");
    row("-(ar^)", "ar", "ar", "");
    row("a^r x", "ar", "a", "");
    row("artist:^", "", "", "artist");
    row("artist:=^", "", "", "artist");
    row("x artist:bj^ y", "bj", "bj", "artist");
    row("artist:\"the w^", "\"the w", "the w", "artist");
    row("artist:\"the^ who\" x", "\"the who\"", "the", "artist");
    row("mood:ca^", "ca", "ca", "mood");
    row("folder:/m^", "/m", "/m", "path");
    row("^", "", nullptr, "");
    row("rain ^", "", nullptr, "");
    row("^rain", "", nullptr, "");
    row("\"rain ar^", "", nullptr, "");
    row("artist:\"x\"^", "", nullptr, "");
    row("art^ist:x", "", nullptr, "");
    row("artits:x^", "", nullptr, "");
    row("a (^", "", nullptr, "");
    row("a|^", "", nullptr, "");
    row("-^", "", nullptr, "");
  }
  void spots() {
    QFETCH(QString, text);
    QFETCH(QString, replaced);
    QFETCH(QString, typed);
    QFETCH(QString, field);
    const auto cursor = static_cast<std::size_t>(text.indexOf('^'));
    const std::string query = QString(text).remove('^').toStdString();
    const auto spot = completionSpot(query, cursor);
    QCOMPARE(spot.has_value(), !typed.isNull());
    if (!spot) return;
    QCOMPARE(QString::fromStdString(query.substr(spot->begin, spot->end - spot->begin)), replaced);
    QCOMPARE(QString::fromStdString(spot->typed), typed);
    QCOMPARE(spot->field == nullptr ? QString() : QString::fromUtf8(spot->field->name.data()), field);
  }

  void offers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* text, const QStringList& expected) {
      QTest::newRow(text) << QString(text) << expected;
    };
    row("a", {});
    row("al", {"albumartist:", "album:"});
    row("fo", {"path:"});
    row("SA", {"mood:sad", "sad:"});
    row("xy", {});
    row("artist:who", {"Whodini", "\"Who \\\"X\\\"\"", "\"The Who\"", "\"Guess Who\""});
    row("artist:BJO", {"Björk"});
    row("artist:\"the", {"\"The Who\"", "Theodor"});
    row("artist:Björk", {});  // it is there already
    row("album:x", {});
    row("title:t", {});
    row("mood:", {"calm", "happy", "sad", "angry", "fearful", "notsure", "none"});
    row("mood:N", {"notsure", "none"});
    row("mood:calm", {});
    row("ends:a", {"angry"});
    row("share:s", {"sad>="});
    row("played:n", {"never"});
    row("year:", {});
  }
  void offers() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const std::string query = text.toStdString();
    const auto spot = completionSpot(query, query.size());
    QVERIFY(spot.has_value());
    const auto tracks = someTracks();
    std::optional<FieldValues> values;
    QStringList offered;
    for (const Completion& completion :
         completionsFor(*spot, [&](QueryField field) -> const FieldValues& { return values.emplace(tracks, field); }))
      offered << QString::fromStdString(completion.text);
    offered.sort();
    expected.sort();
    QCOMPARE(offered, expected);
  }

  void theFrequentComeFirst() {
    const FieldValues values(someTracks(), QueryField::Artist);
    QCOMPARE(values.startingWith("", 2), (std::vector<std::string>{"The Who", "Björk"}));
    QCOMPARE(values.startingWith("wh", 9), (std::vector<std::string>{"Who \"X\"", "Whodini", "The Who", "Guess Who"}));
  }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
