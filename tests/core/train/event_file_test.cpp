// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/event_file.h"

#include <QTest>
#include <cstring>
#include <vector>

#include "tests/support/files.h"

using namespace moodogram;

namespace {

template <typename Value>
Value valueAt(const std::string& bytes, std::size_t offset) {
  Value value{};
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

/// The checksum that a record's masked one stands for (TensorFlow's core/lib/hash/crc32c.h, Unmask).
std::uint32_t unmasked(std::uint32_t masked) {
  const std::uint32_t rotated = masked - 0xa282ead8U;
  return rotated >> 17 | rotated << 15;
}

}  // namespace

class EventFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void checksumOfTheStandard() {
    QCOMPARE(crc32c("123456789"), 0xE3069283U);
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8A9136AAU);  // RFC 3720, B.4
    QCOMPARE(crc32c(std::string(32, '\xff')), 0x62A8AB43U);
  }

  void recordsHoldTheEvents() {
    const test::TemporaryFolder folder;
    {
      EventFile file(folder.path());
      file.addScalar("loss", 300, 1.5F);
    }
    std::filesystem::path file;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) file = entry.path();
    QVERIFY2(file.filename().string().starts_with("events.out.tfevents.1"), file.c_str());
    const std::string bytes = test::readFile(file);
    std::vector<std::string> events;
    for (std::size_t at = 0; at < bytes.size();) {
      const auto length = valueAt<std::uint64_t>(bytes, at);
      QVERIFY(at + length + 16 <= bytes.size());
      QCOMPARE(unmasked(valueAt<std::uint32_t>(bytes, at + 8)), crc32c(bytes.substr(at, 8)));
      events.push_back(bytes.substr(at + 12, length));
      QCOMPARE(unmasked(valueAt<std::uint32_t>(bytes, at + 12 + length)), crc32c(events.back()));
      at += length + 16;
    }
    QCOMPARE(events.size(), std::size_t(2));
    // Field 1, eight bytes: the time; field 3: the version that readers ask for.
    QCOMPARE(events[0][0], '\x09');
    QVERIFY(valueAt<double>(events[0], 1) > 1.6e9);
    QCOMPARE(events[0].substr(9), std::string("\x1a\x0d") + "brain.Event:2");
    // Field 2: step 300; field 5: a summary with a value, tag "loss" and the float 1.5.
    QCOMPARE(events[1].substr(9), std::string("\x10\xac\x02\x2a\x0d\x0a\x0b\x0a\x04loss\x15\x00\x00\xc0\x3f", 18));
  }

  void aFolderThatIsNotThereIsNoError() {
    EventFile file("/no/such/folder");
    file.addScalar("loss", 1, 1);
  }
};

QTEST_GUILESS_MAIN(EventFileTest)
#include "event_file_test.moc"
