// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/open_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <QTest>
#include <array>
#include <cstdio>
#include <string>
#include <utility>

#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

class OpenFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsRead() {
    const TemporaryFolder folder;
    std::error_code error;
    UniqueDescriptor made = openFile(folder / "a", OpenFor::Making, error);
    QVERIFY(!error);
    writeAll(made.get(), "0123456789", error);
    QVERIFY(!error);
    std::array<char, 4> bytes{};
    QCOMPARE(readAt(made.get(), 3, bytes), std::size_t(4));
    QCOMPARE(std::string(bytes.data(), 4), std::string("3456"));
    QCOMPARE(readAt(made.get(), 8, bytes), std::size_t(2));
    QCOMPARE(readAt(made.get(), 80, bytes), std::size_t(0));
    QCOMPARE(seekTo(made.get(), 0, SEEK_CUR), std::int64_t(10));  // reading left it there
    QCOMPARE(seekTo(made.get(), 2, SEEK_SET), std::int64_t(2));
    std::array<std::uint8_t, 3> next{};
    QCOMPARE(readNext(made.get(), next), std::int64_t(3));
    QCOMPARE(next[0], std::uint8_t('2'));
    syncFile(made.get(), error);
    QVERIFY(!error);
    writeAnew(made.get(), "new", error);
    QVERIFY(!error);
    closeFile(std::move(made), error);
    QVERIFY(!error);
    QCOMPARE(readFile(folder / "a"), std::string("new"));
    struct stat before {};
    struct stat after {};
    QCOMPARE(::stat((folder / "a").c_str(), &before), 0);
    reserveBehind(folder / "a", 1 << 20);
    QCOMPARE(::stat((folder / "a").c_str(), &after), 0);
    QCOMPARE(after.st_size, before.st_size);
    const UniqueDescriptor other = openFile(folder / "b", OpenFor::Making, error);
    if (::fallocate(other.get(), FALLOC_FL_KEEP_SIZE, 0, 1 << 20) == 0)  // this file system can
      QVERIFY(after.st_blocks >= before.st_blocks + (1 << 20) / 512);
    QCOMPARE(readFile(folder / "a"), std::string("new"));
  }

  void openingSaysWhatIsWrong() {
    const TemporaryFolder folder;
    std::error_code error;
    QVERIFY(openFile(folder / "a", OpenFor::Reading, error).get() < 0);
    QVERIFY(error == std::errc::no_such_file_or_directory);
    openFile(folder / "a", OpenFor::Updating, error);
    QVERIFY(!error);
    openFile(folder / "a", OpenFor::Making, error);
    QVERIFY(error == std::errc::file_exists);
    // A full disk.
    const UniqueDescriptor full = openFile("/dev/full", OpenFor::Updating, error);
    QVERIFY(!error);
    writeAll(full.get(), "x", error);
    QVERIFY(error == std::errc::no_space_on_device);
  }

  void aPipeKeepsNobodyWaiting() {
    const TemporaryFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::error_code error;
    QVERIFY(openFile(folder / "pipe", OpenFor::Reading, error).get() >= 0);
  }

  void aLockIsHeldByOne() {
    const TemporaryFolder folder;
    std::error_code error;
    UniqueDescriptor first = openFile(folder / "lock", OpenFor::Updating, error);
    const UniqueDescriptor second = openFile(folder / "lock", OpenFor::Updating, error);
    lockFile(first.get(), LockWait::No, error);
    QVERIFY(!error);
    lockFile(second.get(), LockWait::No, error);
    QVERIFY(error == std::errc::operation_would_block);
    first = UniqueDescriptor();
    lockFile(second.get(), LockWait::UntilFree, error);
    QVERIFY(!error);
  }

  void descriptorsAreOwned() {
    const TemporaryFolder folder;
    std::error_code error;
    UniqueDescriptor one = openFile(folder / "a", OpenFor::Making, error);
    const int number = one.get();
    {
      UniqueDescriptor other = one.duplicate();
      QVERIFY(other.get() >= 0 && other.get() != number);
      seekTo(other.get(), 5, SEEK_SET);
      QCOMPARE(seekTo(number, 0, SEEK_CUR), std::int64_t(5));
    }
    one = UniqueDescriptor();
    QVERIFY(seekTo(number, 0, SEEK_CUR) < 0);  // closed
  }
};

QTEST_GUILESS_MAIN(OpenFileTest)
#include "open_file_test.moc"
