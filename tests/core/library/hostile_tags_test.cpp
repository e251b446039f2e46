// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <random>

#include "core/base/paths.h"
#include "core/library/cover_reader.h"
#include "core/library/tag_reader.h"
#include "tests/support/files.h"
#include "tests/support/tagged_files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// Damaged and malicious files: whatever they say, reading ends soon, with text that is text.
class HostileTagsTest : public QObject {
  Q_OBJECT

  static constexpr qint64 kMostMs = 10'000;  // each; twice TagStream::kMostTime, for a machine that does other things

  TemporaryFolder m_folder;

  void check(const fs::path& file, const std::string& what) {
    QElapsedTimer clock;
    clock.start();
    const TrackTags tags = readTags(file);
    const auto cover = readCover(file);
    QVERIFY2(clock.elapsed() < kMostMs, (what + ": " + std::to_string(clock.elapsed()) + " ms").c_str());
    for (const std::string* text :
         {&tags.title, &tags.artist, &tags.albumArtist, &tags.album, &tags.genre, &tags.musicBrainz.recording})
      QVERIFY2(toValidUtf8(*text) == *text && text->size() < 10'000, what.c_str());
    QVERIFY2(std::isfinite(tags.durationSeconds) && tags.durationSeconds >= 0, what.c_str());
    QVERIFY2(tags.year >= 0 && tags.year <= 9999, what.c_str());
    QVERIFY2(!cover || cover->bytes.size() <= kMostCoverBytes, what.c_str());
  }

  void checkBytes(const std::string& name, const std::string& bytes, const std::string& what) {
    writeFile(m_folder / name, bytes);
    check(m_folder / name, what);
  }

 private Q_SLOTS:
  void damaged_data() {
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"mp3", "flac", "ogg", "opus", "m4a", "wav", "aiff", "wma", "ape"})
      QTest::newRow(ending) << ending;
  }
  void damaged() {
    QFETCH(QString, ending);
    const std::string name = "t." + ending.toStdString();
    const fs::path file = m_folder / ("whole." + ending.toStdString());
    if (ending == "ape")
      writeFile(file, monkeysAudio());
    else
      QVERIFY(encodeTone(file, 0.5, {"-metadata", "title=Title", "-metadata", "artist=Artist"}));
    const std::string whole = readFile(file);
    QVERIFY(whole.size() > 1000);
    checkBytes(name, {}, "empty");
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
      const std::size_t size = i < 20 ? random() % 600 : random() % whole.size();
      checkBytes(name, whole.substr(0, size), "the first " + std::to_string(size) + " bytes");
    }
    for (int i = 0; i < 150; ++i) {
      std::string bytes = whole;
      // Most of what counts is at the beginning and at the end.
      for (unsigned flips = 1 + random() % 8; flips > 0; --flips) {
        const std::size_t range = i % 3 == 0 ? whole.size() : std::min<std::size_t>(whole.size(), 800);
        std::size_t at = random() % range;
        if (i % 5 == 1) at = whole.size() - 1 - at;
        bytes[at] = static_cast<char>(bytes[at] ^ 1 << random() % 8);
      }
      checkBytes(name, bytes, "flipped bits, number " + std::to_string(i));
    }
    std::string noise;
    for (int i = 0; i < 20000; ++i) noise += static_cast<char>(random());
    checkBytes(name, noise, "noise");
    checkBytes(name, whole.substr(0, 64) + noise, "a good beginning");
  }

  void absurdSizes() {
    const std::string content(5000, 'x');
    checkBytes("t.mp3", "ID3\x04" + std::string(2, '\0') + "\x7F\x7F\x7F\x7F" + content, "a tag of 256 MB");
    checkBytes("t.mp3", id3v2(3, "TIT2\x7F\xFF\xFF\xFF" + std::string(3, '\0') + content), "a frame of 2 GB");
    checkBytes("t.mp3", id3v2(4, std::string(4000, '\0')), "nothing but padding");
    checkBytes("t.flac", "fLaC\x84\xFF\xFF\xFF" + content, "a comment of 16 MB");
    checkBytes("t.flac", "fLaC" + std::string{4, 0, 0, 16} + "\xFF\xFF\xFF\xFF" + content, "a vendor of 4 GB");
    checkBytes("t.flac", "fLaC" + std::string(100'000, '\0'), "empty blocks");
    checkBytes("t.wav", "RIFF\xFF\xFF\xFF\xFFWAVE" + std::string("LIST\xFF\xFF\xFF\xFF") + content, "a list of 4 GB");
    checkBytes("t.m4a", bigEndian(16, 4) + "ftypM4A " + bigEndian(0, 4) + bigEndian(0, 4) + "moov" + content,
               "an atom without an end");
    std::string endless = "APETAGEX" + littleEndian(2000, 4) + littleEndian(0xFFFFFFFF, 4) +
                          littleEndian(0xFFFFFFFF, 4) + std::string(12, '\0');
    checkBytes("t.ape", monkeysAudio() + endless, "an APE tag of 4 GB");
  }

  /// What contains itself: readers that call themselves must not run out of stack.
  void nesting() {
    std::string atoms = bigEndian(16, 4) + "ftypM4A " + bigEndian(0, 4);
    constexpr std::size_t kDepth = 200'000;
    for (std::size_t i = 0; i < kDepth; ++i) atoms += bigEndian(8 * (kDepth - i), 4) + "moov";
    checkBytes("t.m4a", atoms, "atoms within atoms");

    std::string chapters;
    constexpr std::size_t kChapters = 20'000;
    const std::string head = std::string("c\0", 2) + std::string(16, '\0');
    for (std::size_t i = 0; i < kChapters; ++i)
      chapters += "CHAP" + synchsafe((kChapters - i) * (10 + head.size()) - 10) + std::string(2, '\0') + head;
    checkBytes("t.mp3", id3v2(4, chapters), "chapters within chapters");
  }

  void muchOfNothing() {
    for (const char* name : {"t.mp3", "t.ogg", "t.wma", "t.m4a"}) {
      writeFile(m_folder / name, "x");
      fs::resize_file(m_folder / name, 3'000'000'000);  // takes no room on the disk
      check(m_folder / name, name);
      fs::remove(m_folder / name);
    }
  }

  void pictureOfFiftyMegabytes() {
    const std::string picture = "\xFF\xD8\xFF" + std::string(50'000'000, 'p');
    const std::string frame = std::string(1, '\0') + "image/jpeg" + std::string{0, 3, 0} + picture;
    writeFile(m_folder / "big.mp3", id3v2(3, "APIC" + bigEndian(frame.size(), 4) + std::string(2, '\0') + frame +
                                                 textFrame(3, "TIT2", 0, "Behind it")));
    check(m_folder / "big.mp3", "mp3");
    QCOMPARE(readTags(m_folder / "big.mp3").title, std::string("Behind it"));
    QVERIFY(!readCover(m_folder / "big.mp3"));
    QVERIFY(readCover(m_folder / "big.mp3", 60'000'000));
  }
};

QTEST_GUILESS_MAIN(HostileTagsTest)
#include "hostile_tags_test.moc"
