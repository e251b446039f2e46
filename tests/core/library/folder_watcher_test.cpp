// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folder_watcher.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include <QTest>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

class FolderWatcherTest : public QObject {
  Q_OBJECT

  std::unique_ptr<TemporaryFolder> m_folder;
  fs::path m_music;

  std::mutex m_mutex;
  std::condition_variable m_called;
  std::set<std::string> m_changed;  ///< relative to m_music
  std::atomic<int> m_reports = 0;
  std::vector<std::string> m_messages;
  std::unique_ptr<FolderWatcher> m_watcher;

  void start(FolderWatcherOptions options = {}, std::chrono::milliseconds quiet = 100ms) {
    options.quiet = quiet;
    m_watcher = makeFolderWatcher(
        [this](const std::vector<fs::path>& folders) {
          const std::scoped_lock lock(m_mutex);
          for (const fs::path& folder : folders) m_changed.insert(folder.lexically_relative(m_music).native());
          ++m_reports;
          m_called.notify_all();
        },
        [this](const Message& message) {
          const std::scoped_lock lock(m_mutex);
          m_messages.push_back(message.english());
          m_called.notify_all();
        },
        options);
    m_watcher->setRoots({m_music});
  }

  template <typename Condition>
  bool eventually(Condition condition) {
    std::unique_lock lock(m_mutex);
    return m_called.wait_for(lock, 15s, condition);
  }

  /// Waits until this folder has been reported, and forgets all reports.
  bool reports(const std::string& folder) {
    const bool found = eventually([&] { return m_changed.contains(folder); });
    if (!found) qWarning("%s was not reported", folder.c_str());
    const std::scoped_lock lock(m_mutex);
    m_changed.clear();
    return found;
  }

  /// Changes a file until that is reported: now the folder is watched.
  bool isWatching() {
    const std::string folder = "ready";
    for (int i = 0; i < 100; ++i) {
      writeFileBelow(m_music, "ready/ready.mp3", std::to_string(i));
      std::unique_lock lock(m_mutex);
      const bool found = m_called.wait_for(lock, 300ms, [&] { return m_changed.contains(folder); });
      if (!found) continue;
      lock.unlock();
      QTest::qSleep(400);
      const std::scoped_lock again(m_mutex);
      m_changed.clear();
      return true;
    }
    return false;
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<TemporaryFolder>();
    m_music = *m_folder / "music";
    fs::create_directories(m_music / "album/disc");
    fs::create_directories(m_music / "ready");
    writeFile(m_music / "one.mp3", "1");
    m_changed.clear();
    m_messages.clear();
    m_reports = 0;
  }
  void cleanup() { m_watcher.reset(); }

  void filesAndFolders() {
    start();
    QVERIFY(isWatching());
    writeFile(m_music / "album/two.mp3", "2");
    QVERIFY(reports("album"));
    fs::rename(m_music / "album/two.mp3", m_music / "album/disc/two.mp3");
    QVERIFY(reports("album/disc"));
    fs::remove(m_music / "album/disc/two.mp3");
    QVERIFY(reports("album/disc"));
    QCOMPARE(::utimensat(AT_FDCWD, (m_music / "one.mp3").c_str(), nullptr, 0), 0);
    QVERIFY(reports("."));

    fs::create_directories(m_music / "new/inner");
    QVERIFY(reports("new"));
    writeFile(m_music / "new/inner/three.mp3", "3");
    QVERIFY(reports("new/inner"));
    fs::rename(m_music / "new", m_music / "album/renamed");
    QVERIFY(reports("new"));
    writeFile(m_music / "album/renamed/inner/four.mp3", "4");
    QVERIFY(reports("album/renamed/inner"));
    fs::remove_all(m_music / "album");
    QVERIFY(reports("album"));
    QVERIFY(m_messages.empty());
  }

  void whatIsNoMusicIsNotReported() {
    start();
    QVERIFY(isWatching());
    writeFile(m_music / "album/cover.jpg", "picture");
    writeFile(m_music / "album/.hidden.mp3", "hidden");
    writeFile(m_music / "one.mp3.part", "part");
    writeFile(m_music / "ready/last.mp3", "last");
    QVERIFY(eventually([&] { return m_changed.contains("ready"); }));
    QTest::qSleep(300);
    const std::scoped_lock lock(m_mutex);
    QCOMPARE(m_changed, std::set<std::string>{"ready"});
  }

  void manyChangesAreOneReport() {
    start({}, 1s);
    QTest::qSleep(500);
    const int before = m_reports;
    for (int i = 0; i < 500; ++i) writeFile(m_music / ("album/" + std::to_string(i) + ".mp3"), "x");
    QVERIFY(reports("album"));
    QTest::qSleep(400);
    QVERIFY2(m_reports - before <= 3, std::to_string(m_reports - before).c_str());
  }

  void foldersBehindLinks() {
    fs::create_directories(*m_folder / "outside/inner");
    start();
    QVERIFY(isWatching());
    fs::create_directory_symlink(*m_folder / "outside", m_music / "link");
    QVERIFY(reports("."));
    writeFile(*m_folder / "outside/inner/five.mp3", "5");
    QVERIFY(reports("link/inner"));
    fs::create_directory_symlink(*m_folder / "outside", m_music / "second");
    QVERIFY(reports("."));
    fs::remove(m_music / "link");
    QVERIFY(reports("."));
    writeFile(*m_folder / "outside/inner/seven.mp3", "7");
    QVERIFY(reports("second/inner"));
    // Turned to another folder, as ln -sfn does it.
    fs::create_directories(*m_folder / "other");
    fs::create_directory_symlink(*m_folder / "other", m_music / "turned");
    fs::rename(m_music / "turned", m_music / "second");
    QVERIFY(reports("."));
    writeFile(*m_folder / "other/eight.mp3", "8");
    QVERIFY(reports("second"));
  }

  void drivesThatAreMountedBelow() {
    // In a view of the file system of its own, which goes with this process.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
      QSKIP("NOT TESTED: a drive below a root. Mounting needs root");
    start();
    QVERIFY(isWatching());
    fs::create_directories(m_music / "a drive");
    QVERIFY(reports("a drive"));
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(::mount("none", (m_music / "a drive").c_str(), "tmpfs", 0, nullptr), 0);
      QVERIFY(reports("a drive"));
      writeFile(m_music / "a drive/six.mp3", "6");
      QVERIFY(reports("a drive"));
      QCOMPARE(::umount((m_music / "a drive").c_str()), 0);
      QVERIFY(reports("a drive"));
      writeFile(m_music / ("a drive/covered" + std::to_string(i) + ".mp3"), "6");
      QVERIFY(reports("a drive"));
    }
  }

  void rootsThatComeBack() {
    fs::rename(m_music, *m_folder / "away");
    start({.pollInterval = 200ms});
    QTest::qSleep(400);
    QCOMPARE(m_reports.load(), 0);
    fs::rename(*m_folder / "away", m_music);
    QVERIFY(reports("."));
    QVERIFY(isWatching());
    fs::rename(m_music, *m_folder / "away");
    QVERIFY(reports("."));
    fs::rename(*m_folder / "away", m_music);
    QVERIFY(reports("."));
    QVERIFY(isWatching());
  }

  void rootsThatAreRemoved() {
    start();
    QVERIFY(isWatching());
    m_watcher->setRoots({m_music / "album"});
    bool isWatched = false;
    for (int i = 0; i < 100 && !isWatched; ++i) {
      writeFile(m_music / "album/two.mp3", std::to_string(i));
      QTest::qSleep(300);
      const std::scoped_lock lock(m_mutex);
      isWatched = m_changed.contains("album");
      m_changed.clear();
    }
    QVERIFY(isWatched);
    writeFile(m_music / "ready/three.mp3", "3");
    writeFile(m_music / "album/disc/four.mp3", "4");
    QVERIFY(eventually([&] { return m_changed.contains("album/disc"); }));
    const std::scoped_lock lock(m_mutex);
    QVERIFY(!m_changed.contains("ready"));
  }

  void tooManyFoldersArePolled() {
    start({.pollInterval = 500ms, .mostWatches = 2});
    QVERIFY(eventually([&] { return !m_messages.empty(); }));
    {
      const std::scoped_lock lock(m_mutex);
      QCOMPARE(m_messages.size(), std::size_t{1});
      QVERIFY2(m_messages[0].find("max_user_watches") != std::string::npos, m_messages[0].c_str());
      QVERIFY2(m_messages[0].find(m_music.native()) != std::string::npos, m_messages[0].c_str());
    }
    QVERIFY(reports("."));
    QVERIFY(reports("."));  // again and again
    const std::scoped_lock lock(m_mutex);
    QCOMPARE(m_messages.size(), std::size_t{1});
  }

  void networkDrivesArePolled() {
    start({.pollInterval = 500ms, .isRemote = [](const fs::path&) { return true; }});
    QVERIFY(eventually([&] { return !m_messages.empty(); }));
    {
      const std::scoped_lock lock(m_mutex);
      QVERIFY2(m_messages[0].find("network drive") != std::string::npos, m_messages[0].c_str());
    }
    QVERIFY(reports("."));
  }
};

QTEST_GUILESS_MAIN(FolderWatcherTest)
#include "folder_watcher_test.moc"
