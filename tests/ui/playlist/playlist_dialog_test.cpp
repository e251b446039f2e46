// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

#include "core/query/query_parser.h"
#include "tests/support/library_tracks.h"
#include "ui/library/search_field.h"
#include "ui/library/track_delegate.h"
#include "ui/mood/valence_arousal_plane.h"
#include "ui/playlist/entries_model.h"
#include "ui/playlist/mood_curve.h"
#include "ui/playlist/path_pad.h"
#include "ui/playlist/playlist_dialog.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::makeTrack;

namespace {

std::vector<LibraryTrack> someTracks() {
  std::vector<LibraryTrack> tracks;
  for (int i = 0; i < 40; ++i)
    tracks.push_back(makeTrack(i + 1, "Song " + std::to_string(i), "Artist " + std::to_string(i % 5),
                               i % 2 == 0 ? Emotion::Calm : Emotion::Happy, 0.4F + 0.01F * static_cast<float>(i)));
  tracks.push_back(makeTrack(99, "Unheard", "Nobody"));
  return tracks;
}

}  // namespace

class PlaylistDialogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_library = std::make_unique<LibraryService>(
        LibraryOptions{.libraryFile = m_folder.filePath("library.sqlite").toStdString(), .modelFile = {}});
    m_dialog = std::make_unique<PlaylistDialog>(*m_library, ListMaterial{.tracks = TrackList(someTracks())});
    m_dialog->findChild<QSlider*>("playlistStrictness")->setValue(25);
    m_dialog->show();
  }
  void cleanup() {
    m_dialog.reset();
    m_library.reset();
  }

  void previewFollowsTheMood() {
    click("mood-calm");
    QTRY_VERIFY(rows() > 0 && allOf(Emotion::Calm));
    click("mood-happy");
    QTRY_VERIFY(rows() > 0 && allOf(Emotion::Happy));
    const auto* table = m_dialog->findChild<QTableView*>("playlistPreview");
    QVERIFY(!table->model()->index(0, EntriesModel::kReason).data().toString().isEmpty());
    for (int row = 1; row < rows(); ++row) QVERIFY(artist(row) != artist(row - 1));
  }

  void lengthAndStrictnessLimit() {
    click("mood-calm");
    auto* minutes = m_dialog->findChild<QSpinBox*>("playlistMinutes");
    minutes->setValue(9);
    QTRY_COMPARE(rows(), 3);  // three minutes each
    QVERIFY(m_dialog->playlist().totalSeconds <= 9 * 60);
    minutes->setValue(300);  // beyond the slider's end
    QCOMPARE(minutes->value(), 300);
    QTRY_COMPARE(rows(), 20);
    m_dialog->findChild<QSlider*>("playlistStrictness")->setValue(70);
    QTRY_VERIFY(rows() < 20);
    for (const PlaylistEntry& entry : m_dialog->playlist().entries) QVERIFY(entry.match >= 0.7F);
  }

  void followsAPathThatIsDrawn() {
    click("playlistPath");
    auto* pad = m_dialog->findChild<PathPad*>("pathPad");
    const auto* curve = m_dialog->findChild<MoodCurve*>("moodCurve");
    QVERIFY(pad->isVisible() && curve->isVisible());
    pad->setPoints({emotionPosition(Emotion::Calm), emotionPosition(Emotion::Happy)});
    m_dialog->findChild<QSpinBox*>("playlistMinutes")->setValue(30);
    const auto moodAt = [&](int row) { return m_dialog->preview().trackAt(row)->summary->top(); };
    QTRY_VERIFY(rows() > 6 && moodAt(0) == Emotion::Calm && moodAt(rows() - 1) == Emotion::Happy);
    QVERIFY(curve->fit().value() > 0.3 && curve->fit().value() < 1);

    // Drag the first point to happy: calm has no place any more.
    const QPoint from = placeOnPlane(*pad, emotionPosition(Emotion::Calm)).toPoint();
    const QPoint to = placeOnPlane(*pad, emotionPosition(Emotion::Happy)).toPoint();
    QTest::mousePress(pad, Qt::LeftButton, {}, from);
    QTest::mouseMove(pad, (from + to) / 2);
    QTest::mouseMove(pad, to);
    QTest::mouseRelease(pad, Qt::LeftButton, {}, to);
    QTRY_VERIFY(rows() > 6 && moodAt(0) == Emotion::Happy);

    click("playlistOneMood");
    QVERIFY(!curve->isVisible());
    click("mood-calm");
    QTRY_VERIFY(rows() > 0 && allOf(Emotion::Calm));
  }

  void aPathIsDrawnAgainAsItWas() {
    click("playlistPath");
    auto* pad = m_dialog->findChild<PathPad*>("pathPad");
    const std::vector<ValenceArousal> drawn{{0.35F, 0.1F}, {-0.2F, -0.45F}, {0.5F, 0.6F}};
    pad->setPoints(drawn);
    m_dialog->setRequest(m_dialog->request());
    QCOMPARE(pad->points().size(), drawn.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      QVERIFY(std::abs(pad->points()[i].valence - drawn[i].valence) < 0.001F);
      QVERIFY(std::abs(pad->points()[i].arousal - drawn[i].arousal) < 0.001F);
    }
  }

  void thePathIsDrawnWithTheKeyboard() {
    click("playlistPath");
    auto* pad = m_dialog->findChild<PathPad*>("pathPad");
    pad->setFocus();
    const auto before = pad->points();
    QTest::keyClick(pad, Qt::Key_PageDown);
    QTest::keyClick(pad, Qt::Key_Up);
    QVERIFY(pad->points()[1].arousal > before[1].arousal);
    QCOMPARE(pad->points()[0].arousal, before[0].arousal);
    QVERIFY2(pad->accessibleDescription().startsWith("Point 2 of 3"), qPrintable(pad->accessibleDescription()));
    QTest::keyClick(pad, Qt::Key_Insert);
    QCOMPARE(pad->points().size(), before.size() + 1);
    for (int i = 0; i < 5; ++i) QTest::keyClick(pad, Qt::Key_Delete);
    QCOMPARE(pad->points().size(), std::size_t{2});
    for (int i = 0; i < 100; ++i) QTest::keyClick(pad, Qt::Key_Right);
    QCOMPARE(std::max(pad->points()[0].valence, pad->points()[1].valence), 1.0F);
    QTest::mouseDClick(pad, Qt::LeftButton, {}, pad->rect().center());
    QCOMPARE(pad->points().size(), std::size_t{3});
  }

  void emptyListSaysWhy() {
    click("mood-fearful");
    QTRY_COMPARE(rows(), 0);
    QTRY_VERIFY(!m_dialog->findChild<QLabel*>("playlistNote")->text().isEmpty());
    QTRY_VERIFY(!m_dialog->findChild<QPushButton*>("playlistSave")->isEnabled());
    m_dialog->findChild<QCheckBox*>("playlistSmart")->setChecked(true);  // it may get tracks later
    QTRY_VERIFY(m_dialog->findChild<QPushButton*>("playlistSave")->isEnabled());
  }

  void aLengthIsTyped() {
    auto* minutes = m_dialog->findChild<QSpinBox*>("playlistMinutes");
    for (const int length : {30, 120, 45, 20, 3}) {
      minutes->selectAll();
      QTest::keyClicks(minutes, QString::number(length));
      QCOMPARE(minutes->value(), length);
    }
  }

  void lockedTracksStayAtTheirPlaces() {
    std::vector<StoredEntry> entries(3);
    entries[1].track = 2;  // a happy one
    entries[1].isLocked = true;
    StoredPlaylist stored;
    stored.name = "Mine";
    stored.kind = PlaylistKind::Generated;
    m_dialog->setStored(stored, entries);
    click("mood-calm");
    QTRY_VERIFY(rows() > 3 && m_dialog->preview().trackAt(1)->track.id == 2);
    QVERIFY(m_dialog->playlist().entries[1].isLocked);
    QCOMPARE(m_dialog->preview().trackAt(0)->summary->top(), Emotion::Calm);
    QCOMPARE(m_dialog->preview().trackAt(2)->summary->top(), Emotion::Calm);
  }

  void whatTheUserSaysIsShown() {
    ListMaterial material{.tracks = TrackList(someTracks())};
    material.corrections = {{.track = 39, .emotion = Emotion::Happy}};  // the model says calm
    m_dialog = std::make_unique<PlaylistDialog>(*m_library, material);
    m_dialog->show();
    m_dialog->setMood(Emotion::Happy);
    const auto rowOf = [&](TrackId id) {
      const auto shown = ids();
      return static_cast<int>(std::ranges::find(shown, id) - shown.begin());
    };
    QTRY_VERIFY(rows() > 3 && rowOf(39) < rows());
    QVERIFY(m_dialog->preview().lookAt(rowOf(39)).isCorrected);
    QCOMPARE(m_dialog->preview().lookAt(rowOf(39)).windowTops.front(), Emotion::Happy);
    const QVariant tip = m_dialog->preview().index(rowOf(39), EntriesModel::kEmotions).data(Qt::ToolTipRole);
    QVERIFY2(tip.toString().contains("happy") && tip.toString().contains("Calm"), qPrintable(tip.toString()));
    QVERIFY(!m_dialog->preview().lookAt(rowOf(40)).isCorrected);
  }

  void aMixtureIsChosenOnTheDial() {
    click("mood-calm");
    m_dialog->findChild<QSlider*>("share-happy")->setValue(50);
    const EmotionScores half = m_dialog->request().path.points().front().mood;
    QVERIFY(std::abs(half[Emotion::Calm] - 0.5F) < 0.01F && std::abs(half[Emotion::Happy] - 0.5F) < 0.01F);
    QCOMPARE(m_dialog->findChild<QSlider*>("share-calm")->value(), 50);
    auto* pad = m_dialog->findChild<PathPad*>("moodPad");
    QVERIFY(pad->points().front().arousal > -0.7F && pad->points().front().arousal < 0.7F);
    QTest::mouseClick(pad, Qt::LeftButton, {}, placeOnPlane(*pad, emotionPosition(Emotion::Sad)).toPoint());
    QTRY_VERIFY(m_dialog->request().path.points().front().mood[Emotion::Sad] > 0.9F);
    QVERIFY(m_dialog->findChild<QSlider*>("share-sad")->value() > 90);
  }

  void aRequestComesBackAsItWas() {
    ListRequest wanted;
    wanted.path = MoodPath({{0, test::leaning(Emotion::Sad, 1)}, {1, test::leaning(Emotion::Happy, 1)}});
    wanted.maxMinutes = 45;
    wanted.maxTracks = 12;
    wanted.longestTrackMinutes = 8;
    wanted.strictness = 0.4F;
    wanted.withNotSure = false;
    wanted.artistGap = 3;
    wanted.loudnessJumpDb = 6;
    wanted.tempoJumpPercent = 8;
    wanted.seed = 7;
    m_dialog->setRequest(wanted);
    const ListRequest got = m_dialog->request();
    QCOMPARE(got.path.points().size(), std::size_t(2));
    QCOMPARE(got.path.points().back().mood.top(), Emotion::Happy);
    QCOMPARE(got.maxMinutes, wanted.maxMinutes);
    QCOMPARE(got.maxTracks, wanted.maxTracks);
    QCOMPARE(got.longestTrackMinutes, wanted.longestTrackMinutes);
    QCOMPARE(got.strictness, wanted.strictness);
    QCOMPARE(got.withNotSure, false);
    QCOMPARE(got.artistGap, 3);
    QCOMPARE(got.loudnessJumpDb, wanted.loudnessJumpDb);
    QCOMPARE(got.tempoJumpPercent, wanted.tempoJumpPercent);
    QCOMPARE(got.seed, wanted.seed);
  }

  /// Lists of the command line, and older ones: what no control shows is not lost where another is moved.
  void whatTheControlsCannotShowStays() {
    ListRequest wanted;
    wanted.rules = parseQuery("share:happy:30%..50% calm:=0.5");
    wanted.path = parseMoodPath("sad > calm@70% > happy");
    wanted.like = {4, 777};  // one is not in the library
    wanted.notLike = {6, 778};
    wanted.strictness = 0.97F;
    wanted.maxMinutes = 0.4;
    wanted.longestTrackMinutes = 7.5;
    wanted.maxBytes = 1'234'567;
    wanted.artistGap = 500;
    wanted.tempoJumpPercent = 2.5;
    m_dialog->setRequest(wanted);
    QVERIFY(m_dialog->request() == wanted);
    m_dialog->findChild<QSpinBox*>("playlistMaxTracks")->setValue(9);
    wanted.maxTracks = 9;
    QVERIFY(m_dialog->request() == wanted);
    m_dialog->findChild<QSpinBox*>("playlistMinutes")->setValue(30);
    wanted.maxMinutes = 30;
    QVERIFY(m_dialog->request() == wanted);

    // An example less; the one that is away stays. Another target has no examples.
    QTest::mouseClick(m_dialog->findChild<QPushButton*>("likeToggle"), Qt::LeftButton);
    QCOMPARE(m_dialog->request().like, std::vector<TrackId>{777});
    QCOMPARE(m_dialog->request().notLike, (std::vector<TrackId>{4, 6, 778}));
    QVERIFY(m_dialog->request().path == wanted.path);
    click("playlistPath");
    QVERIFY(m_dialog->request().like.empty() && m_dialog->request().path == wanted.path);
    click("playlistAny");
    QVERIFY(m_dialog->request().path.points().empty());
  }

  /// Without examples to be like, too.
  void whatIsNotWantedStays() {
    ListRequest wanted;
    wanted.path = parseMoodPath("happy");
    wanted.notLike = {6};
    m_dialog->setRequest(wanted);
    click("mood-calm");
    QCOMPARE(m_dialog->request().notLike, std::vector<TrackId>{6});
    QCOMPARE(m_dialog->request().path.points().front().mood[Emotion::Calm], 1.0F);
  }

  void aPointIsMovedAndTheOthersStay() {
    ListRequest wanted;
    wanted.path = parseMoodPath("sad > calm@70% > happy");
    m_dialog->setRequest(wanted);
    auto* pad = m_dialog->findChild<PathPad*>("pathPad");
    pad->setFocus();
    QTest::keyClick(pad, Qt::Key_PageDown);
    QTest::keyClick(pad, Qt::Key_PageDown);
    QTest::keyClick(pad, Qt::Key_Down);
    const auto points = m_dialog->request().path.points();
    QCOMPARE(points.size(), std::size_t(3));
    QVERIFY(points[0] == wanted.path.points()[0] && points[1] == wanted.path.points()[1]);
    QCOMPARE(points[2].at, 1.0);
    QVERIFY(points[2] != wanted.path.points()[2]);
    QTest::keyClick(pad, Qt::Key_PageUp);
    QTest::keyClick(pad, Qt::Key_Insert);
    QCOMPARE(m_dialog->request().path.points()[2].at, 0.85);
  }

  /// They are in the list, too, and kept with it.
  void lockedTracksThatAreAwayStay() {
    std::vector<StoredEntry> entries(3);
    entries[0] = {.title = "Gone", .isLocked = true};
    entries[1] = {.track = 2, .isLocked = true};
    entries[2] = {.track = 500, .title = "On a drive", .isLocked = true};
    StoredPlaylist stored;
    stored.name = "Mine";
    stored.kind = PlaylistKind::Generated;
    m_dialog->setStored(stored, entries);
    click("mood-calm");
    QTRY_VERIFY(rows() > 3 && m_dialog->preview().entries()[1].track == 2);
    QVERIFY(m_dialog->preview().entries()[0] == entries[0] && m_dialog->preview().entries()[2] == entries[2]);
    QSignalSpy kept(m_dialog.get(), &PlaylistDialog::kept);
    QTest::mouseClick(m_dialog->findChild<QPushButton*>("playlistSave"), Qt::LeftButton);
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(kept.front().front().value<NewPlaylist>().entries[2] == entries[2]);
  }

  void wrongRulesAreNotKept() {
    click("mood-calm");
    const auto* save = m_dialog->findChild<QPushButton*>("playlistSave");
    const auto* exportButton = m_dialog->findChild<QPushButton*>("playlistExport");
    const auto* note = m_dialog->findChild<QLabel*>("playlistNote");
    QTRY_VERIFY(rows() > 0 && save->isEnabled());
    auto* rules = m_dialog->findChild<SearchField*>("playlistRules");
    QTest::keyClicks(rules, "yaer:1990 ");
    QTRY_VERIFY2(note->text().contains("did you mean year"), qPrintable(note->text()));
    QTRY_VERIFY(rows() > 0);  // of the rest
    QVERIFY(note->isVisible() && !save->isEnabled() && !exportButton->isEnabled());
    rules->clear();
    QTRY_VERIFY(save->isEnabled() && exportButton->isEnabled());
    QVERIFY(!note->text().contains("did you mean year"));
  }

  /// A list that updates itself cannot be made of itself.
  void circlesAreNotKept() {
    const auto smart = [](const char* name, const char* text) {
      ListRequest request;
      request.rules = parseQuery(text);
      return BookPage{.name = name, .kind = PlaylistKind::Smart, .request = listRequestJson(request)};
    };
    m_dialog->setPages({smart("A", "playlist:B"), smart("B", "song")});
    StoredPlaylist stored;
    stored.name = "B";
    stored.kind = PlaylistKind::Smart;
    m_dialog->setStored(stored, {});
    ListRequest request;
    request.rules = parseQuery("playlist:A");
    m_dialog->setRequest(request);
    const auto* note = m_dialog->findChild<QLabel*>("playlistNote");
    QTRY_VERIFY2(note->text().contains("B > A > B"), qPrintable(note->text()));
    auto* save = m_dialog->findChild<QPushButton*>("playlistSave");
    QVERIFY(!save->isEnabled());
    request.rules = parseQuery("song");
    m_dialog->setRequest(request);
    QTRY_VERIFY(save->isEnabled());
  }

  void withoutAnalysesItOffersOne() {
    m_dialog = std::make_unique<PlaylistDialog>(*m_library,
                                                ListMaterial{.tracks = TrackList({makeTrack(1, "Unheard", "Nobody")})});
    m_dialog->show();
    QSignalSpy asked(m_dialog.get(), &PlaylistDialog::analysisRequested);
    auto* button = m_dialog->findChild<QPushButton*>("playlistAnalyze");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
  }

  void surpriseGivesAnotherList() {
    click("mood-calm");
    m_dialog->findChild<QSpinBox*>("playlistMinutes")->setValue(15);
    QTRY_COMPARE(rows(), 5);
    const auto before = ids();
    std::set<std::vector<TrackId>> seen;
    for (int i = 0; i < 5; ++i) {
      click("playlistSurprise");
      QTest::qWait(300);
      seen.insert(ids());
      QVERIFY(allOf(Emotion::Calm));
    }
    seen.erase(before);
    QVERIFY(!seen.empty());
  }

  void savesWhatItShows() {
    click("mood-calm");
    QTRY_VERIFY(rows() > 0 && allOf(Emotion::Calm));
    const int count = rows();
    QSignalSpy saved(m_dialog.get(), &PlaylistDialog::playlistSaved);
    const QString file = m_folder.filePath("calm.m3u8");
    m_dialog->savePlaylist(file);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front(), QStringLiteral("#EXTM3U"));
    QCOMPARE(lines.filter("#EXTINF:").size(), count);
    QCOMPARE(lines.filter(".flac").filter("/music/").size(), count);
  }

  void failureKeepsTheDialogOpen() {
    click("mood-calm");
    QTRY_VERIFY(rows() > 0);
    QSignalSpy saved(m_dialog.get(), &PlaylistDialog::playlistSaved);
    QSignalSpy failed(m_library.get(), &LibraryService::failed);
    m_dialog->savePlaylist("/no/such/folder/list.m3u8");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(saved.count(), 0);
    const auto* note = m_dialog->findChild<QLabel*>("playlistNote");
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains("/no/such/folder"), qPrintable(note->text()));
    QVERIFY(m_dialog->findChild<QPushButton*>("playlistExport")->isEnabled());
  }

 private:
  void click(const char* name) {
    QTest::mouseClick(m_dialog->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
  }
  int rows() const { return m_dialog->preview().rowCount(); }
  std::string artist(int row) const { return m_dialog->preview().trackAt(row)->track.tags.artist; }
  bool allOf(Emotion emotion) const {
    for (int row = 0; row < rows(); ++row)
      if (m_dialog->preview().trackAt(row)->summary->top() != emotion) return false;
    return true;
  }
  std::vector<TrackId> ids() const {
    std::vector<TrackId> result;
    for (int row = 0; row < rows(); ++row) result.push_back(m_dialog->preview().trackAt(row)->track.id);
    return result;
  }

  QTemporaryDir m_folder;
  std::unique_ptr<LibraryService> m_library;
  std::unique_ptr<PlaylistDialog> m_dialog;
};

QTEST_MAIN(PlaylistDialogTest)
#include "playlist_dialog_test.moc"
