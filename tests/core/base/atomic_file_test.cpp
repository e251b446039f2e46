// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <QTest>
#include <csignal>
#include <string_view>

#include "core/base/error.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class AtomicFileTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  std::ptrdiff_t fileCount() const {
    return std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator());
  }

 private Q_SLOTS:
  void writesAndReplaces() {
    const fs::path file = m_folder / "file";
    writeFileAtomically(file, "first");
    QCOMPARE(readFile(file), std::string("first"));
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    const std::string large(3'000'000, 'x');
    writeFileAtomically(file, large);
    QVERIFY(readFile(file) == large);
    QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    QCOMPARE(fileCount(), 1);
  }

  void newFilesHonourTheUmask() {
    const mode_t before = ::umask(027);
    writeFileAtomically(m_folder / "masked", "x");
    ::umask(before);
    QCOMPARE(static_cast<unsigned>(fs::status(m_folder / "masked").permissions()), 0640U);
  }

  void linksAreFollowed() {
    writeFile(m_folder / "target", "old");
    fs::create_symlink("target", m_folder / "link");
    writeFileAtomically(m_folder / "link", "new");
    QVERIFY(fs::is_symlink(m_folder / "link"));
    QCOMPARE(readFile(m_folder / "target"), std::string("new"));
  }

  void aFullDiskKeepsTheOldFile() {
    const fs::path file = m_folder / "precious";
    writeFileAtomically(file, "old");
    const std::ptrdiff_t files = fileCount();
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{100'000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    QVERIFY_EXCEPTION_THROWN(writeFileAtomically(file, std::string(1'000'000, 'x')), IoError);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QCOMPARE(readFile(file), std::string("old"));
    QCOMPARE(fileCount(), files);
  }

  void piecesAppearTogether() {
    const fs::path file = m_folder / "pieces";
    {
      AtomicFile pieces(file);
      pieces.write("header ????");
      pieces.write(", rows");
      pieces.seek(7);
      pieces.write("done");
      QVERIFY(!fs::exists(file));
      pieces.commit();
    }
    QCOMPARE(readFile(file), std::string("header done, rows"));
    const std::ptrdiff_t files = fileCount();
    { AtomicFile(file).write("given up"); }
    QCOMPARE(readFile(file), std::string("header done, rows"));
    QCOMPARE(fileCount(), files);
  }

  /// Else nothing could be written to a memory stick.
  void temporaryNamesAreGoodEverywhere() {
    for (const char c : temporaryName())
      QVERIFY2(QChar::fromLatin1(c).isLetterOrNumber() || std::string_view(".-+_").find(c) != std::string_view::npos,
               temporaryName().c_str());
  }

  void aNameThatIsTakenIsNotUsed() {
    TemporaryFolder folder;
    const std::string last = temporaryName();
    const std::size_t number = last.rfind('-') + 1;
    const std::string next = last.substr(0, number) + std::to_string(std::stoul(last.substr(number)) + 1);
    writeFile(folder / next, "left by one like this");
    writeFileAtomically(folder / "whole", "all");
    QCOMPARE(readFile(folder / "whole"), std::string("all"));
    QCOMPARE(readFile(folder / next), std::string("left by one like this"));
  }

  void whatAKilledProcessLeftIsRemoved() {
    TemporaryFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
      AtomicFile unfinished(folder / "never");
      unfinished.write("half");
      ::_exit(0);  // no destructor
    }
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    const auto count = [&] { return std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()); };
    QCOMPARE(count(), 1);
    AtomicFile ours(folder / "ours");
    writeFile(folder / ".moodogram-notes", "the user's");
    writeFile(folder / ".moodogram-1-1-another.machine-1", "somebody writes it there");
    removeAbandonedTemporaries(folder.path());
    QCOMPARE(count(), 3);
    ours.commit();
    QVERIFY(fs::exists(folder / "ours"));
  }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
