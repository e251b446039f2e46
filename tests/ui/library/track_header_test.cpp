// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, albums and stars of the track table, through real events.
#include "ui/library/track_header.h"
#include "core/query/query_parser.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/library_tracks.h"
#include "tests/support/menus.h"
#include "ui/common/file_links.h"
#include "ui/library/track_delegate.h"
#include "ui/library/track_table.h"
#include "ui/library/track_table_model.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::makeTrack;

namespace {

using M = TrackTableModel;

std::vector<LibraryTrack> albums() {
  std::vector<LibraryTrack> tracks;
  for (int i = 0; i < 12; ++i) {
    tracks.push_back(makeTrack(i + 1, "Song " + std::to_string(i), i % 2 == 0 ? "Ada Marsh" : "Pale Choir",
                               kEmotions[static_cast<std::size_t>(i) % kEmotionCount], 0.8F));
    TrackTags& tags = tracks.back().track.tags;
    tags.album = i % 2 == 0 ? "Slow Light" : "Nocturnes";
    tags.albumArtist = tags.artist;
    tags.trackNumber = 12 - i;
    tags.year = 1990 + i;
  }
  return tracks;
}

}  // namespace

class TrackHeaderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_model = std::make_unique<M>();
    m_model->setTracks(albums());
    m_table = std::make_unique<TrackTable>(m_model.get());
    m_table->resize(1200, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
  }
  void cleanup() {
    m_table.reset();
    m_model.reset();
  }

  void columnsAreChosenInTheMenu() {
    QVERIFY(m_table->isColumnHidden(M::kGenre));
    QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 5}, m_table->header().mapToGlobal(QPoint(20, 5)));
    QCoreApplication::sendEvent(m_table->header().viewport(), &event);
    auto* menu = m_table->header().findChild<QMenu*>("columnsMenu");
    QVERIFY(menu != nullptr && menu->isVisible());
    const auto click = [&](const char* name) {
      auto* action = m_table->header().findChild<QAction*>(name);
      QVERIFY2(action != nullptr, name);
      test::choose(*menu, action);
    };
    click("column-genre");
    QVERIFY(!m_table->isColumnHidden(M::kGenre));
    menu->popup(QPoint());
    click("column-artist");
    QVERIFY(m_table->isColumnHidden(M::kArtist));
    QVERIFY(!m_table->header().findChild<QAction*>("column-title")->isEnabled());
    menu->popup(QPoint());
    click("columnsReset");
    QVERIFY(m_table->isColumnHidden(M::kGenre));
    QVERIFY(!m_table->isColumnHidden(M::kArtist));
  }

  void everyColumnHasItsWords() {
    for (int column = 0; column < M::kColumnCount; ++column) {
      QVERIFY(!columnTitle(column).isEmpty());
      QCOMPARE(columnOfKey(QLatin1String(trackColumn(column).key)), column);
      QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(columnOfKey("nothing"), -1);
    LibraryTrack track = makeTrack(1, "a", "b");
    QCOMPARE(trackColumn(M::kKnown).text(track), QString());  // the model does not say
    track.known = 0.42F;
    QCOMPARE(trackColumn(M::kKnown).text(track), QStringLiteral("42 %"));
    QVERIFY(columnTitle(M::kFirstEmotion).endsWith("Calm"));
    const int row = m_model->rowOf(1);
    QCOMPARE(m_model->index(row, M::kFirstEmotion).data().toString(), QStringLiteral("80 %"));
    QCOMPARE(m_model->index(row, M::kFirstEmotion).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Calm 80 %"));
  }

  void widthsFillTheWindowUntilTheUserChooses() {
    const auto total = [&] { return m_table->horizontalHeader()->length(); };
    QCOMPARE(total(), m_table->viewport()->width());
    m_table->resize(1500, 400);
    QCOMPARE(total(), m_table->viewport()->width());
    // A narrow window does without album and year, a chosen column stays and is scrolled to.
    m_table->resize(500, 400);
    QVERIFY(m_table->isColumnHidden(M::kAlbum) && m_table->isColumnHidden(M::kYear));
    m_table->header().setWanted(M::kFolder, true);
    QVERIFY(!m_table->isColumnHidden(M::kAlbum) && !m_table->isColumnHidden(M::kFolder));
    QVERIFY(m_table->horizontalScrollBar()->maximum() > 0);
  }

  void edgesAreDraggedAndFitted() {
    QHeaderView& header = m_table->header();
    const auto edge = [&](int column) {
      return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2);
    };
    const int before = header.sectionSize(M::kYear);
    const QPoint start = edge(M::kYear);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(header.viewport(), start + QPoint(30, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, start + QPoint(30, 0));
    QVERIFY(qAbs(header.sectionSize(M::kYear) - before - 30) <= 2);
    QTRY_COMPARE(header.length(), m_table->viewport()->width());  // the others make room
    QVERIFY(qAbs(header.sectionSize(M::kYear) - before - 30) <= 2);
    QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, edge(M::kYear));
    QVERIFY(header.sectionSize(M::kYear) < before + 30);
    QVERIFY(header.sectionSize(M::kYear) >= m_table->fontMetrics().horizontalAdvance("1990"));
  }

  void theChoiceIsRemembered() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("columns.ini"), QSettings::IniFormat);
    TrackHeader& header = m_table->header();
    header.setWanted(M::kRating, true);
    header.setWanted(M::kArtist, false);
    header.moveSection(header.visualIndex(M::kAlbum), 1);
    header.resizeSection(M::kTime, 111);
    m_model->setQuery(parseQuery("song"));  // a model that is filled anew leaves them alone
    QVERIFY(!m_table->isColumnHidden(M::kRating) && m_table->isColumnHidden(M::kArtist));
    QCOMPARE(header.logicalIndex(1), int(M::kAlbum));
    header.saveColumns(settings);
    TrackTable other(m_model.get());
    other.resize(1200, 400);
    other.show();
    other.header().restoreColumns(settings);
    QVERIFY(!other.isColumnHidden(M::kRating) && other.isColumnHidden(M::kArtist));
    QCOMPARE(other.header().logicalIndex(1), int(M::kAlbum));
    QVERIFY(qAbs(other.header().sectionSize(M::kTime) - 111) <= 1);
    other.header().resetColumns();
    QVERIFY(other.isColumnHidden(M::kRating) && !other.isColumnHidden(M::kArtist));
    for (int column = 0; column < M::kColumnCount; ++column) QCOMPARE(other.header().visualIndex(column), column);
    // What another version wrote does no harm.
    settings.setValue("library/columns", QStringList{"nonsense", "title:0:99999", "unknown:1:3", "artist:1"});
    other.header().restoreColumns(settings);
    QVERIFY(!other.isColumnHidden(M::kTitle));
  }

  void starsAreClicked() {
    m_table->header().setWanted(M::kRating, true);
    QSignalSpy rated(m_table.get(), &TrackTable::ratingRequested);
    const auto star = [&](int row, int stars) {
      const QRect cell = m_table->visualRect(m_model->index(row, M::kRating));
      for (int x = cell.left(); x <= cell.right(); ++x)
        if (TrackDelegate::starAt(cell, m_table->fontMetrics(), x) == stars) return QPoint(x + 2, cell.center().y());
      return QPoint();
    };
    const auto idAt = [&](int row) { return m_model->trackAt(row).track.id; };
    m_table->setCurrentTrack(idAt(0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, star(2, 4));
    QCOMPARE(rated.count(), 1);
    QCOMPARE(rated[0][0].value<std::vector<TrackId>>(), std::vector<TrackId>{idAt(2)});
    QCOMPARE(rated[0][1].toInt(), 4);
    QCOMPARE(m_table->currentTrack(), idAt(0));  // rating is not selecting
    // A star of a selected track is meant for all of them.
    m_table->selectAll();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, star(2, 5));
    QCOMPARE(rated[1][0].value<std::vector<TrackId>>().size(), std::size_t(12));
    // The star that it has takes it away; beside the stars, a click selects.
    m_model->edit({idAt(1)}, [](Track& track) { track.rating = 3; });
    m_table->clearSelection();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, star(1, 3));
    QCOMPARE(rated[2][1].toInt(), 0);
    const QRect cell = m_table->visualRect(m_model->index(3, M::kRating));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 2, cell.center().y()));
    QCOMPARE(rated.count(), 3);
    QCOMPARE(m_table->currentTrack(), idAt(3));
  }

  void albumsHaveHeadings() {
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setGrouped(true);
    QCOMPARE(m_model->rowCount(), 12 + 2 * 2);
    QCOMPARE(m_model->visibleTracks(), 12);
    QVERIFY(!m_model->isTrack(0) && !m_model->isTrack(1) && m_model->isTrack(2));
    const AlbumSummary album = m_model->albumAt(0);
    QCOMPARE(album.title, QStringLiteral("Slow Light"));
    QCOMPARE(album.artist, QStringLiteral("Ada Marsh"));
    QCOMPARE(album.years, QStringLiteral("1990\u20132000"));
    QCOMPARE(album.tracks, 6);
    QCOMPARE(album.durationSeconds, 6 * 180.0);
    QVERIFY(m_model->index(1, M::kTitle).data(Qt::AccessibleTextRole).toString().contains("Slow Light"));
    for (int row = 3; row < 8; ++row)  // by number, whatever the table is sorted by
      QVERIFY(m_model->trackAt(row - 1).track.tags.trackNumber < m_model->trackAt(row).track.tags.trackNumber);
    m_model->sort(M::kArtist, Qt::DescendingOrder);
    QCOMPARE(m_model->albumAt(0).title, QStringLiteral("Nocturnes"));
    m_model->setQuery(parseQuery("song 11"));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->albumAt(0).tracks, 1);
    m_model->setQuery({});
  }

  void headingsAreNoTracks() {
    m_model->setGrouped(true);
    const auto idAt = [&](int row) { return m_model->trackAt(row).track.id; };
    QSignalSpy play(m_table.get(), &TrackTable::playRequested);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_model->index(0, M::kTitle)).center());
    QVERIFY(m_table->selectedTracks().empty());
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {},
                       m_table->visualRect(m_model->index(1, M::kTitle)).center());
    QCOMPARE(play.count(), 0);
    // The arrow keys and the next track pass over them.
    m_table->setCurrentTrack(idAt(7));
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->currentTrack(), idAt(10));
    QTest::keyClick(m_table.get(), Qt::Key_Up);
    QCOMPARE(m_table->currentTrack(), idAt(7));
    QCOMPARE(m_table->neighbour(idAt(7), 1), idAt(10));
    QCOMPARE(m_table->neighbour(idAt(10), -1), idAt(7));
    QCOMPARE(m_table->neighbour(idAt(2), -1), 0);
    m_table->selectAll();
    QCOMPARE(m_table->selectedTracks().size(), std::size_t(12));
    QVERIFY(!m_table->grab().isNull());
  }

  void tracksAreDraggedOutAsFiles() {
    LibraryTrack odd = makeTrack(1, "odd", "x");
    odd.track.file = std::filesystem::path("/music/a b/100% \xFF.flac");  // not UTF-8
    m_model->setTracks({odd, makeTrack(2, "plain", "x")});
    QModelIndexList all;
    for (int row = 0; row < 2; ++row)
      for (int column = 0; column < M::kColumnCount; ++column) all << m_model->index(row, column);
    const std::unique_ptr<QMimeData> data(m_model->mimeData(all));
    QCOMPARE(data->urls().size(), 2);
    QCOMPARE(data->urls().front().toEncoded(), QByteArray("file:///music/a%20b/100%25%20%FF.flac"));
    QCOMPARE(data->urls().back().toLocalFile(), QStringLiteral("/music/x/plain.flac"));
    QVERIFY(data->data("text/uri-list").contains("100%25%20%FF.flac"));
    QVERIFY(m_table->dragEnabled());
    QCOMPARE(m_table->defaultDropAction(), Qt::CopyAction);
    QVERIFY(m_model->index(0, M::kTitle).flags().testFlag(Qt::ItemIsDragEnabled));
  }

 private:
  std::unique_ptr<M> m_model;
  std::unique_ptr<TrackTable> m_table;
};

QTEST_MAIN(TrackHeaderTest)
#include "track_header_test.moc"
