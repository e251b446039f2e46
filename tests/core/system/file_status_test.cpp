// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/file_status.h"

#include <QTest>
#include <chrono>
#include <cmath>
#include <set>
#include <string>

#include "core/system/folder_entries.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class FileStatusTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void filesFoldersAndLinks() {
    const TemporaryFolder folder;
    writeFile(folder / "a", "12345");
    fs::create_symlink(folder / "a", folder / "link");
    fs::create_symlink(folder / "nothing", folder / "nowhere");
    fs::create_hard_link(folder / "a", folder / "other name");
    std::error_code error;
    const auto file = statusOf(folder / "a", error);
    QVERIFY(file && !error && file->isRegular() && !file->isFolder());
    QCOMPARE(file->sizeBytes, std::int64_t(5));
    QCOMPARE(file->names, std::uint64_t(2));
    // By another clock of the standard library, to the second.
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(folder / "a");
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto expected = std::chrono::duration_cast<std::chrono::nanoseconds>(now) - age;
    QVERIFY(std::abs(static_cast<double>(file->modifiedNs - expected.count())) < 1e9);

    const auto behindLink = statusOf(folder / "link");
    QVERIFY(behindLink && behindLink->isRegular() && behindLink->inode == file->inode);
    QVERIFY(statusOf(folder / "other name")->inode == file->inode);
    QVERIFY(statusOf(folder.path())->isFolder());
    QVERIFY(!statusOf(folder / "nowhere", error));
    QVERIFY(error == std::errc::no_such_file_or_directory);
    QVERIFY(statusOf("/dev/null")->kind == FileStatus::Kind::Other);
  }

  void whatIsGone() {
    const TemporaryFolder folder;
    writeFile(folder / "a", "");
    fs::create_symlink(folder / "nothing", folder / "nowhere");
    QVERIFY(!isGone(folder / "a"));
    QVERIFY(!isGone(folder / "nowhere"));  // there is the link
    QVERIFY(isGone(folder / "b"));
    QVERIFY(isGone(folder / "a/b"));
    QVERIFY(mayWrite(folder / "a") && !mayWrite(folder / "b"));
  }

  void entriesOfAFolder() {
    const TemporaryFolder folder;
    writeFile(folder / "a.wav", "1");
    fs::create_directory(folder / "sub");
    fs::create_symlink(folder / "sub", folder / "link");
    std::error_code error;
    FolderEntries entries(folder.path(), error);
    QVERIFY(!error && entries.status().isFolder());
    std::set<std::string> names;
    while (const auto entry = entries.next(error)) {
      const std::string name = entry->name;
      names.insert(name);
      const bool isFile = name == "a.wav";
      const auto status = entries.statusOf(entry->name, error);
      QVERIFY(status && status->isRegular() == isFile && status->isFolder() == !isFile);
      QCOMPARE(entries.isLink(entry->name), name == "link");
      if (entry->kind)
        QVERIFY(*entry->kind == (isFile           ? FileStatus::Kind::Regular
                                 : name == "link" ? FileStatus::Kind::Link
                                                  : FileStatus::Kind::Folder));
    }
    QVERIFY(!error);
    QCOMPARE(names, (std::set<std::string>{"a.wav", "link", "sub"}));
    QVERIFY(!entries.statusOf("b", error) && error == std::errc::no_such_file_or_directory);
    const FolderEntries none(folder / "no folder", error);
    QVERIFY(error == std::errc::no_such_file_or_directory);
    const FolderEntries file(folder / "a.wav", error);
    QVERIFY(error == std::errc::not_a_directory);
  }
};

QTEST_GUILESS_MAIN(FileStatusTest)
#include "file_status_test.moc"
