// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The track table by the keyboard: what is current, titles that are typed, pages of albums.
#include <QAction>
#include <QApplication>
#include <QTest>
#include <memory>

#include "tests/support/library_tracks.h"
#include "tests/support/painted_region.h"
#include "ui/common/theme.h"
#include "ui/library/track_table.h"
#include "ui/library/track_table_model.h"

namespace moodogram::ui {

using M = TrackTableModel;

class TableKeysTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    std::vector<LibraryTrack> tracks{test::makeTrack(1, "Window Seat", "Ada"), test::makeTrack(2, "Track 9", "Bea"),
                                     test::makeTrack(3, "Track 10", "Cid"), test::makeTrack(4, "Willow", "Dan"),
                                     test::makeTrack(5, "Ash", "Wim")};
    for (TrackId id = 6; id <= 45; ++id) {
      tracks.push_back(test::makeTrack(id, "Piece " + std::to_string(id), "Zoe"));
      tracks.back().track.tags.album = "Album " + std::to_string(id / 3);
    }
    m_model = std::make_unique<M>();
    m_model->setTracks(tracks);
    m_table = std::make_unique<TrackTable>(m_model.get());
    m_table->resize(900, 300);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
  }
  void cleanup() {
    m_table.reset();
    m_model.reset();
  }

  void theTitleIsWhatIsCurrent() {
    m_table->setCurrentTrack(3);
    QCOMPARE(m_table->currentIndex().column(), int(M::kTitle));
    QVERIFY(isMarked(3));
    QVERIFY(!isMarked(2));
  }

  void theRowIsMarkedInWhateverColumnTheKeyboardIs() {
    m_table->setCurrentTrack(3);
    put(2, M::kArtist);
    QVERIFY(isMarked(2));
    QVERIFY(!isMarked(3));
    m_table->clearFocus();
    QVERIFY(!isMarked(2));
  }

  void theMarkLeavesTheRowBefore() {
    put(3, M::kArtist);
    QTest::qWait(50);
    const test::PaintedRegion painted(*m_table->viewport());
    put(1, M::kArtist);
    const auto title = [this](TrackId id) {
      return m_table->visualRect(m_model->index(m_model->rowOf(id), M::kTitle));
    };
    QTRY_VERIFY(painted.region().contains(title(3).center()) && painted.region().contains(title(1).center()));
    QVERIFY(!painted.region().contains(title(2).center()));
  }

  void typingFindsTitles() {
    put(1, M::kArtist);
    QTest::keyClicks(m_table.get(), "wil");  // no artist begins so
    QCOMPARE(m_table->currentTrack(), 4);
    QTest::qWait(QApplication::keyboardInputInterval() + 100);
    // The same letter over and over goes from one to the next, not to an artist.
    QTest::keyClick(m_table.get(), Qt::Key_W);
    QCOMPARE(m_table->currentTrack(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_W);
    QCOMPARE(m_table->currentTrack(), 4);
    QCOMPARE(m_table->selectedTracks(), std::vector<TrackId>{4});
  }

  void keysWithinATitleDoNothingElse() {
    QAction rate;
    QAction enqueue;
    int triggered = 0;
    for (const auto& [action, key] : {std::pair(&rate, Qt::Key_1), std::pair(&enqueue, Qt::Key_Q)}) {
      action->setShortcut(QKeySequence(key));
      action->setShortcutContext(Qt::WidgetShortcut);
      m_table->addAction(action);
      connect(action, &QAction::triggered, this, [&triggered] { ++triggered; });
    }
    QTest::keyClicks(m_table.get(), "track 1");
    QCOMPARE(m_table->currentTrack(), 3);
    QTest::keyClicks(m_table.get(), "q");  // fits nothing, and queues nothing
    QCOMPARE(m_table->currentTrack(), 3);
    QCOMPARE(triggered, 0);
    QTest::qWait(QApplication::keyboardInputInterval() + 100);
    QTest::keyClicks(m_table.get(), "1");
    QTest::keyClicks(m_table.get(), "q");
    QCOMPARE(triggered, 2);
  }

  void pagesGoPastTheHeadingsOfAlbums() {
    m_model->setGrouped(true);
    const TrackId first = m_table->neighbour(0, 0);
    const int last = m_model->rowCount() - 1;
    for (int height = 70; height <= 400; height += 11) {  // a page ends at each kind of row, and is short
      m_table->resize(900, height);
      m_table->setCurrentTrack(first);
      for (int row = m_table->currentIndex().row(); row < last; row = m_table->currentIndex().row()) {
        QTest::keyClick(m_table.get(), Qt::Key_PageDown);
        QVERIFY2(m_table->currentIndex().row() > row, qPrintable(QString::number(row)));
      }
      while (m_table->currentTrack() != first) {
        const int row = m_table->currentIndex().row();
        QTest::keyClick(m_table.get(), Qt::Key_PageUp);
        QVERIFY2(m_table->currentIndex().row() < row, qPrintable(QString::number(row)));
      }
    }
  }

 private:
  void put(TrackId id, int column) {
    m_table->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(id), column),
                                               QItemSelectionModel::NoUpdate);
  }
  /// Of the focus.
  bool isMarked(TrackId id) const {
    const QRect title = m_table->visualRect(m_model->index(m_model->rowOf(id), M::kTitle));
    const QImage picture = m_table->viewport()->grab().toImage();
    return QColor(picture.pixel(title.left(), title.center().y())) == accentColour(m_table->palette());
  }

  std::unique_ptr<M> m_model;
  std::unique_ptr<TrackTable> m_table;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::TableKeysTest)
#include "table_keys_test.moc"
