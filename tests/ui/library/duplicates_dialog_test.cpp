// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/duplicates_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <atomic>

#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace moodogram::test;

class DuplicatesDialogTest : public QObject {
  Q_OBJECT

  /// Three files of one recording and one that only looks like it.
  static std::vector<LibraryTrack> library() {
    std::vector<LibraryTrack> tracks;
    const char* const names[] = {"/m/a.mp3", "/m/b.flac", "/m/c.ogg", "/m/other.mp3"};
    for (TrackId id = 1; id <= 4; ++id) {
      tracks.push_back(makeTrack(id, "Song", "Artist", Emotion::Happy, 0.7F));
      tracks.back().track.file = names[id - 1];
      tracks.back().track.sizeBytes = 1'000'000 * id;
      tracks.back().track.contentHash = tracks.back().track.file.stem();
    }
    return tracks;
  }

  static Fingerprint fingerprint(const std::filesystem::path& file, const std::stop_token&) {
    return Fingerprint(100, file.stem() == "other" ? 0x0f0f0f0fU : 0x12345678U);
  }

  static QPushButton* button(DuplicatesDialog& dialog, const char* name) {
    return dialog.findChild<QPushButton*>(QLatin1String(name));
  }

 private Q_SLOTS:
  void showsGroupsAndRemovesWhatIsSelected() {
    DuplicatesDialog dialog(fingerprint);
    std::vector<std::vector<std::string>> recordings;
    connect(&dialog, &DuplicatesDialog::recordingsFound, &dialog, [&](const auto& contents) { recordings = contents; });
    dialog.show();
    dialog.search(TrackList(library()));
    auto* const tree = dialog.findChild<QTreeWidget*>(QStringLiteral("duplicatesTree"));
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(recordings, (std::vector<std::vector<std::string>>{{"b", "c", "a"}}));
    const QTreeWidgetItem* group = tree->topLevelItem(0);
    QCOMPARE(group->childCount(), 3);
    QCOMPARE(group->child(0)->text(0), QStringLiteral("b.flac"));
    const auto* summary = dialog.findChild<QLabel*>(QStringLiteral("duplicatesSummary"));
    QVERIFY2(summary->text().startsWith(QLatin1Char('1')), qPrintable(summary->text()));

    QVERIFY(!button(dialog, "duplicatesRemove")->isEnabled());
    QTest::mouseClick(button(dialog, "duplicatesSelect"), Qt::LeftButton);
    QCOMPARE(tree->selectedItems().size(), 2);
    std::vector<TrackId> removed;
    connect(&dialog, &DuplicatesDialog::removalRequested, &dialog,
            [&](const std::vector<TrackId>& ids) { removed = ids; });
    QTest::mouseClick(button(dialog, "duplicatesRemove"), Qt::LeftButton);
    std::sort(removed.begin(), removed.end());
    QCOMPARE(removed, (std::vector<TrackId>{1, 3}));
    QCOMPARE(tree->topLevelItemCount(), 0);
    QVERIFY(!button(dialog, "duplicatesSelect")->isEnabled());
  }

  void enterPlaysAFile() {
    DuplicatesDialog dialog(fingerprint);
    dialog.show();
    dialog.search(TrackList(library()));
    auto* const tree = dialog.findChild<QTreeWidget*>(QStringLiteral("duplicatesTree"));
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QSignalSpy played(&dialog, &DuplicatesDialog::playRequested);
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(played.size(), 1);
    QVERIFY(dialog.isVisible());
    QCOMPARE(tree->selectedItems(), QList<QTreeWidgetItem*>{tree->topLevelItem(0)->child(1)});  // no button is pressed
    auto* const others = button(dialog, "duplicatesSelect");
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Return);
    QCOMPARE(tree->selectedItems().size(), 2);
    QVERIFY(dialog.isVisible());
  }

  void saysWhenThereAreNone() {
    DuplicatesDialog dialog(fingerprint);
    dialog.search({});
    const auto* summary = dialog.findChild<QLabel*>(QStringLiteral("duplicatesSummary"));
    QTRY_VERIFY(summary->text().startsWith(QLatin1String("No recording")));
  }

  void closingEndsTheSearch() {
    std::atomic<bool> isStopped = false;
    std::atomic<bool> hasBegun = false;
    DuplicatesDialog dialog([&](const std::filesystem::path&, const std::stop_token& stop) {
      hasBegun = true;
      while (!stop.stop_requested()) QThread::msleep(1);
      isStopped = true;
      return Fingerprint();
    });
    dialog.show();
    dialog.search(TrackList(library()));
    QTRY_VERIFY(hasBegun);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(isStopped);
    QVERIFY(!dialog.isVisible());
  }
};

QTEST_MAIN(DuplicatesDialogTest)
#include "duplicates_dialog_test.moc"
