// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moods out of the library and in again, through the real window: files for other programs, all analyses, tags.
#include "ui/library/library_transfers.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

#include "core/library/mood_tags.h"
#include "tests/support/audio_files.h"
#include "tests/support/files.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"
#include "ui/library/mood_tags_dialog.h"
#include "ui/library/track_table.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;

namespace {

constexpr int kPatienceMs = 30'000;

}  // namespace

class LibraryTransfersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("music")));
    for (const char* name : {"alpha", "bravo", "charlie"})
      QVERIFY(test::ffmpeg({"-f", "lavfi", "-i", "sine=440:duration=9", "-metadata", std::string("title=") + name,
                            in(std::string("music/") + name + ".flac")}));
    m_fixture = std::make_unique<WindowFixture>(in("library.sqlite"));
    m_fixture->window->resize(1200, 800);
    m_fixture->open();
    m_fixture->window->addPaths({in("music")});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->analyzedCount(), qint64(3), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), kPatienceMs);
  }
  void cleanup() { m_fixture.reset(); }

  void needsASelection() {
    table()->clearSelection();
    QVERIFY(!action("exportTimelines")->isEnabled());
    QVERIFY(!action("writeMoodTags")->isEnabled());
    QVERIFY(action("exportAnalyses")->isEnabled());
    table()->selectAll();
    QVERIFY(action("exportTimelines")->isEnabled());
    QVERIFY(action("writeMoodTags")->isEnabled());
  }

  void selectedTracksAsFiles() {
    table()->selectAll();
    action("exportTimelines-csv")->trigger();
    choose(in("out"));
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QLatin1String("3 tracks")), qPrintable(message()), kPatienceMs);
    const QStringList files = QDir(toText(in("out").string())).entryList(QDir::Files);
    QCOMPARE(files, QStringList({"alpha.csv", "bravo.csv", "charlie.csv"}));
    const std::string text = test::readFile(in("out/alpha.csv"));
    QVERIFY2(std::count(text.begin(), text.end(), '\n') >= 4, text.c_str());  // windows at 0, 4 and 5 s
  }

  void aFolderThatCannotBeWrittenIsNamed() {
    table()->selectAll();
    test::writeFile(in("file"), "in the way");
    transfers()->exportTimelinesTo(TimelineFormat::Json, in("file") / "below");
    QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QLatin1String("3 file")), qPrintable(message()), kPatienceMs);
  }

  void allAnalysesOutAndInAgain() {
    action("exportAnalyses")->trigger();
    choose(in("moods.jsonl"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QLatin1String("exported")), kPatienceMs);
    QVERIFY(std::filesystem::exists(in("moods.jsonl")));
    action("importAnalyses")->trigger();
    choose(in("moods.jsonl"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QLatin1String("in the library already")), kPatienceMs);
    transfers()->importAnalysesFrom(in("music/alpha.flac"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QLatin1String(".sqlite")), kPatienceMs);
  }

  void moodsIntoTagsAndBack() {
    table()->selectAll();
    action("writeMoodTags")->trigger();
    auto* dialog = m_fixture->window->findChild<MoodTagsDialog*>();
    QVERIFY(dialog != nullptr);
    auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("moodTagsChanges"));
    auto* write = dialog->findChild<QPushButton*>(QStringLiteral("moodTagsWrite"));
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 3, kPatienceMs);
    QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("–"));
    for (const char* name : {"alpha", "bravo", "charlie"})  // only shown so far
      QVERIFY(readMoodTags(in("music") / (std::string(name) + ".flac")) == MoodTags());

    QTest::mouseClick(write, Qt::LeftButton);
    auto* summary = dialog->findChild<QLabel*>(QStringLiteral("moodTagsSummary"));
    QTRY_VERIFY2_WITH_TIMEOUT(summary->text().startsWith(QLatin1String("3 file")), qPrintable(summary->text()),
                              kPatienceMs);
    QVERIFY(!readMoodTags(in("music/bravo.flac")).scores.empty());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->idle(), kPatienceMs);
    QCOMPARE(m_fixture->analyzedCount(), qint64(3));  // the sound is the same, so the moods stay

    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("moodTagsTakeBack")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 3, kPatienceMs);
    QTRY_VERIFY(write->isEnabled());
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(summary->text().startsWith(QLatin1String("3 file")), qPrintable(summary->text()),
                              kPatienceMs);
    QVERIFY(readMoodTags(in("music/bravo.flac")) == MoodTags());
  }

 private:
  std::filesystem::path in(const std::string& name) const {
    return std::filesystem::path(m_home->path().toStdString()) / name;
  }
  QAction* action(const char* name) const {
    auto* found = m_fixture->window->findChild<QAction*>(QLatin1String(name));
    return found != nullptr ? found : menuAction(name);
  }
  QAction* menuAction(const char* name) const {
    for (QMenu* menu : m_fixture->window->findChildren<QMenu*>())
      if (menu->menuAction()->objectName() == QLatin1String(name)) return menu->menuAction();
    return nullptr;
  }
  TrackTable* table() const { return m_fixture->window->findChild<TrackTable*>(); }
  LibraryTransfers* transfers() const { return m_fixture->window->findChild<LibraryTransfers*>(); }
  QString message() const { return m_fixture->window->findChild<MessageStrip*>()->text(); }

  /// Chooses the path in the open file dialog.
  void choose(const std::filesystem::path& path) const {
    QFileDialog* dialog = nullptr;
    for (auto* found : m_fixture->window->findChildren<QFileDialog*>())
      if (found->isVisible()) dialog = found;
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(toText(path.string()));
    dialog->close();
  }

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(LibraryTransfersTest)
#include "library_transfers_test.moc"
