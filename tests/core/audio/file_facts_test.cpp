// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_facts.h"

#include <fcntl.h>

#include "core/system/unique_descriptor.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class FileFactsTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  FileFacts factsOf(const std::string& bytes) const {
    const fs::path file = m_folder / "made";
    writeBytes(file, bytes);
    const UniqueDescriptor descriptor(open(file.c_str(), O_RDONLY));
    return inspectFile(descriptor.get(), static_cast<std::int64_t>(bytes.size()));
  }

  static void putNumber(std::string& bytes, std::size_t at, std::uint32_t value, bool bigEndian) {
    for (int i = 0; i < 4; ++i)
      bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> 8 * (bigEndian ? 3 - i : i));
  }

  std::string encoded(const char* name, const std::vector<std::string>& how) const {
    writeWav16(m_folder / "r.wav", noise(0.3, 8000), 8000, 1);
    std::vector<std::string> arguments{"-i", m_folder / "r.wav"};
    arguments.insert(arguments.end(), how.begin(), how.end());
    arguments.push_back(m_folder / name);
    return ffmpeg(arguments) ? readBytes(m_folder / name) : std::string();
  }

 private Q_SLOTS:
  void longFormatsSayWhereTheyEnd_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.w64", "a.caf", "rf64.wav"}) QTest::newRow(name) << QString(name);
  }
  void longFormatsSayWhereTheyEnd() {
    QFETCH(QString, name);
    const std::string bytes = encoded(qPrintable(name), name == "rf64.wav" ? std::vector<std::string>{"-rf64", "always"}
                                                                           : std::vector<std::string>{});
    QVERIFY(bytes.size() > 16000);
    QVERIFY(!factsOf(bytes).cutOff);
    QVERIFY(!factsOf(bytes + "something behind it").cutOff);
    QVERIFY(factsOf(bytes.substr(0, bytes.size() - 2000)).cutOff);
    QVERIFY(factsOf(bytes.substr(0, bytes.size() / 2)).cutOff);
    QVERIFY(!factsOf(bytes.substr(0, 20)).cutOff);  // nothing is said yet
  }

  /// Between those that stand for "not known", sizes of more than 2 GiB are sizes.
  void sizesOfMoreThanTwoGibibytesCount() {
    std::string bytes = encoded("a.wav", {});
    const std::size_t data = bytes.find("data");
    for (const auto& [size, counts] : {std::pair(3'000'000'000U, true), std::pair(0x7FFFF000U, false),
                                       std::pair(0x80000000U, false), std::pair(0xFFFFFFFFU, false)}) {
      putNumber(bytes, data + 4, size, false);
      QCOMPARE(factsOf(bytes).cutOff, counts);
    }
  }

  void aHeaderThatCountsAFewBytesTooManyCutsNothingOff_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.wav", "a.aiff"}) QTest::newRow(name) << QString(name);
  }
  void aHeaderThatCountsAFewBytesTooManyCutsNothingOff() {
    QFETCH(QString, name);
    const bool bigEndian = name == "a.aiff";
    std::string bytes = encoded(qPrintable(name), {});
    const auto size = static_cast<std::uint32_t>(bytes.size());
    for (const std::uint32_t declared : {size - 8, size - 7, size, size + 8, size + 1000}) {
      putNumber(bytes, 4, declared, bigEndian);
      QVERIFY(!factsOf(bytes).cutOff);
      QVERIFY(factsOf(bytes.substr(0, size - 100)).cutOff);  // samples are missing
      QVERIFY(factsOf(bytes.substr(0, size / 2)).cutOff);
    }
    // A chunk behind the samples that is cut off is no sound either.
    bytes += std::string(bigEndian ? "NAME" : "LIST") + std::string("\0\0\1\0 some", 9);
    QVERIFY(!factsOf(bytes).cutOff);
    // The file is read to its end without a complaint.
    putNumber(bytes, 4, size, bigEndian);
    writeBytes(m_folder / ("whole-" + name.toStdString()), bytes.substr(0, size));
    QCOMPARE(readAll(*AudioReader::open(m_folder / ("whole-" + name.toStdString()))).size(), std::size_t{8000});
  }

  void sizesThatAreNotKnownSayNothing() {
    std::string bytes = encoded("p.wav", {});
    const std::size_t data = bytes.find("data");
    for (const std::uint32_t unknown : {0U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
      putNumber(bytes, 4, unknown, false);
      putNumber(bytes, data + 4, unknown, false);
      QVERIFY(!factsOf(bytes).cutOff);
    }
    QVERIFY(!factsOf("RIFF").cutOff);
    // Chunks that lead nowhere, and back into the header if one would let them.
    for (const std::uint32_t odd : {0xFFFFFFFFU, 0xFFFFFFF8U, 0x7FFFFFF0U}) {
      putNumber(bytes, 16, odd, false);
      factsOf(bytes);
    }
  }

  void oggStreamsBehindOneAnotherAreTold() {
    const auto ogg = [&](const char* codec, const char* serial) {
      return encoded("l.ogg", {"-c:a", codec, "-serial_offset", serial});
    };
    for (const char* codec : {"libvorbis", "libopus"}) {
      const std::string first = ogg(codec, "1");
      const std::string second = ogg(codec, "2");
      QVERIFY(!first.empty() && !second.empty());
      QVERIFY(!factsOf(first).chained && !factsOf(first).cutOff);
      QVERIFY(factsOf(first + second).chained && !factsOf(first + second).cutOff);
      QVERIFY(factsOf(first + first).chained);  // not as the specification demands, but heard all the same
      const std::string cut = (first + second).substr(0, first.size() + second.size() - 50);
      QVERIFY(factsOf(cut).chained && factsOf(cut).cutOff);
    }
    // Side by side, as in a film, is not behind one another.
    QVERIFY(ffmpeg({"-i", m_folder / "r.wav", "-i", m_folder / "r.wav", "-map", "0", "-map", "1", "-c:a", "libvorbis",
                    m_folder / "two.ogg"}));
    QVERIFY(!factsOf(readBytes(m_folder / "two.ogg")).chained);
  }
};

QTEST_GUILESS_MAIN(FileFactsTest)
#include "file_facts_test.moc"
