// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/entries_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/library_tracks.h"
#include "tests/support/painted_region.h"
#include "ui/library/track_delegate.h"
#include "ui/playlist/entry_lists.h"
#include "ui/playlist/playlist_editor.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::makeTrack;
using M = EntriesModel;

class EntriesModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_library = {makeTrack(1, "One", "Ada", Emotion::Calm, 0.8F), makeTrack(2, "Two", "Ada", Emotion::Sad, 0.8F),
                 makeTrack(3, "Three", "Ada")};
    m_corrected.clear();
    m_model = std::make_unique<M>(
        M::Tracks{[this](TrackId id) { return find(id); }, [this](TrackId id) { return m_corrected.value(id); }});
  }

  void keepsItsPromises() {
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setEntries(1, listOf({1, 2, 0}));
    m_model->setPlaying(2, 0);
    m_model->setEntries(1, listOf({2}));
    m_model->setEntries(2, {});
    QCOMPARE(m_model->rowCount(), 0);
  }

  void marksTheRowThatPlays() {
    m_model->setEntries(1, listOf({1, 2, 1, 3, 1}));
    QCOMPARE(playing(), QList<int>());
    m_model->setPlaying(1, 1);
    QCOMPARE(playing(), QList<int>({2}));
    QCOMPARE(m_model->index(2, M::kNumber).data(Qt::AccessibleTextRole).toString(), QStringLiteral("playing"));
    m_model->setPlaying(1, 2);
    QCOMPARE(playing(), QList<int>({4}));
    m_model->setPlaying(1, std::nullopt);  // from the library
    QCOMPARE(playing(), QList<int>());
  }

  /// Of the focus: it stands in the title, whichever cell is current.
  void theMarkLeavesTheRowBefore() {
    m_model->setEntries(1, listOf({1, 2, 3}));
    EntriesTable table(*m_model);
    table.resize(900, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto put = [&](int row) {
      table.selectionModel()->setCurrentIndex(m_model->index(row, M::kTime), QItemSelectionModel::NoUpdate);
    };
    put(0);
    QTest::qWait(50);
    const test::PaintedRegion painted(*table.viewport());
    put(2);
    const auto title = [&](int row) { return table.visualRect(m_model->index(row, M::kTitle)).center(); };
    QTRY_VERIFY(painted.region().contains(title(0)) && painted.region().contains(title(2)));
  }

  void theMarkStaysWithTheRowThatMoves() {
    m_model->setEntries(1, listOf({1, 2, 1, 3}));
    m_model->setPlaying(1, 1);
    m_model->setEntries(1, listOf({3, 1, 2, 1, 3}));  // one came before it
    QCOMPARE(playing(), QList<int>({3}));
    m_model->setEntries(1, listOf({2, 1, 3}));
    QCOMPARE(playing(), QList<int>({1}));
    m_model->setEntries(1, listOf({2, 3}));  // it was taken out
    QCOMPARE(playing(), QList<int>());
    m_model->setEntries(2, listOf({1}));  // another list
    QCOMPARE(playing(), QList<int>());
  }

  void entriesAreFoundAgain() {
    using Rows = std::vector<int>;
    QCOMPARE(rowsAgain(listOf({1, 2, 3}), {0, 2}, listOf({3, 2, 1})), (Rows{0, 2}));
    QCOMPARE(rowsAgain(listOf({1, 2, 1}), {2}, listOf({3, 1, 1, 2})), Rows{2});  // the second time
    QCOMPARE(rowsAgain(listOf({1, 2, 3}), {1}, listOf({1, 3})), Rows());
    QCOMPARE(rowsAgain(listOf({0, 1}), {0}, listOf({1, 0})), Rows{1});
    QCOMPARE(rowsAgain({}, {}, listOf({1})), Rows());
  }

  void someAreSpreadEvenly() {
    QCOMPARE(someOf({3, 1, 3, 2}, 3), (std::vector<TrackId>{3, 1, 2}));
    std::vector<TrackId> many;
    for (TrackId id = 1; id <= 1000; ++id) many.push_back(id);
    const std::vector<TrackId> some = someOf(many, 100);
    QCOMPARE(some.size(), std::size_t(100));
    QVERIFY(some.front() == 1 && some[50] == 501 && some.back() > 990);
  }

  void pathsOfWindowsAreNoStreams() {
    const PlaylistItem item{.file = "/lists/C:/Music/x.mp3",
                            .stream = {},
                            .foreign = "C:\\Music\\x.mp3",
                            .title = "X",
                            .artist = {},
                            .album = {},
                            .contentHash = {},
                            .scores = {}};
    const StoredEntry entry = entryOf(item, [](const std::filesystem::path&) { return nullptr; });
    QCOMPARE(itemOf(entry, nullptr).foreign, item.foreign);
    m_model->setEntries(1, {entry, {.stream = "http://radio/x"}});
    QCOMPARE(m_model->index(0, M::kReason).data().toString(), QStringLiteral("not in the library"));
    QVERIFY(m_model->index(0, M::kTitle).data(Qt::ToolTipRole).toString().contains("C:\\Music\\x.mp3"));
    QCOMPARE(m_model->index(1, M::kReason).data().toString(), QStringLiteral("a stream"));
  }

  void whatTheUserSaysIsMarked() {
    m_model->setEntries(1, listOf({1, 2, 3, 0}));
    const auto emotions = [this](int row, int role) { return m_model->index(row, M::kEmotions).data(role).toString(); };
    QCOMPARE(emotions(0, Qt::AccessibleTextRole), QStringLiteral("Calm"));
    QVERIFY(!m_model->lookAt(0).isCorrected);
    m_corrected = {{1, "You said: not happy."}, {3, "You said: sad."}};
    QVERIFY(m_model->lookAt(0).isCorrected);
    QCOMPARE(emotions(0, Qt::AccessibleTextRole), QStringLiteral("Calm, as you said"));
    QCOMPARE(emotions(0, Qt::ToolTipRole), QStringLiteral("You said: not happy."));
    QVERIFY(!m_model->lookAt(1).isCorrected);
    QCOMPARE(emotions(1, Qt::AccessibleTextRole), QStringLiteral("Sad"));
    QVERIFY(!m_model->lookAt(2).isCorrected);  // nothing is known of its mood
    QVERIFY(!m_model->lookAt(3).isCorrected);
  }

 private:
  const LibraryTrack* find(TrackId id) const {
    for (const LibraryTrack& track : m_library)
      if (track.track.id == id) return &track;
    return nullptr;
  }
  std::vector<StoredEntry> listOf(const std::vector<TrackId>& ids) const {
    std::vector<StoredEntry> entries;
    for (const TrackId id : ids) entries.push_back(id != 0 ? entryOf(find(id)->track) : StoredEntry{.file = "/gone"});
    return entries;
  }
  QList<int> playing() const {
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
      if (m_model->index(row, M::kNumber).data().toString() == QStringLiteral("▸")) rows << row;
    return rows;
  }

  std::vector<LibraryTrack> m_library;
  QHash<TrackId, QString> m_corrected;
  std::unique_ptr<M> m_model;
};

QTEST_MAIN(EntriesModelTest)
#include "entries_model_test.moc"
