// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/spectrogram_cache.h"

#include <QTest>
#include <chrono>
#include <stdexcept>

#include "core/base/hash.h"
#include "tests/support/files.h"

using namespace moodogram;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPictureBytes = 1000;
constexpr std::uint64_t kPlenty = 1'000'000'000;

const SpectrogramCache::Starts kStarts{0, 10, 25};

std::byte valueOf(std::size_t picture, std::size_t i) { return static_cast<std::byte>(31 * picture + i); }

bool store(SpectrogramCache& cache, const std::string& key) {
  return cache.store(key, kStarts, kPictureBytes, [](std::size_t picture, std::span<std::byte> bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = valueOf(picture, i);
  });
}

bool isIntact(const SpectrogramCache& cache, const std::string& key, std::size_t picture) {
  std::vector<std::byte> bytes(kPictureBytes);
  if (!cache.read(key, kStarts.size(), picture, bytes)) return false;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] != valueOf(picture, i)) return false;
  return true;
}

std::string keyOf(const std::string& name) { return SpectrogramCache::key(hashText(name), "front end", "plan"); }

}  // namespace

class SpectrogramCacheTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;

  fs::path onlyFile(const fs::path& folder) const {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    return files.size() == 1 ? files.front() : fs::path();
  }

 private Q_SLOTS:
  void keysTellEverythingApart() {
    const auto key = [](const char* content, const char* frontEnd, const char* plan) {
      return SpectrogramCache::key(content, frontEnd, plan);
    };
    QVERIFY(key("a", "b", "c") != key("x", "b", "c"));
    QVERIFY(key("a", "b", "c") != key("a", "x", "c"));
    QVERIFY(key("a", "b", "c") != key("a", "b", "x"));
  }

  void whatIsStoredIsFoundByTheNextProcess() {
    const fs::path folder = m_folder / "kept";
    SpectrogramCache cache(folder, kPlenty);
    QVERIFY(!cache.find(keyOf("song"), kPictureBytes));
    QVERIFY(store(cache, keyOf("song")));
    SpectrogramCache next(folder, kPlenty);
    QCOMPARE(next.find(keyOf("song"), kPictureBytes), std::optional(kStarts));
    QVERIFY(!next.find(keyOf("song"), kPictureBytes + 1));  // of another front end
    QVERIFY(!next.find(keyOf("other"), kPictureBytes));
    for (const std::size_t picture : {2, 0, 1}) QVERIFY(isIntact(next, keyOf("song"), picture));
  }

  void damageIsSeenWhereverItIs() {
    const fs::path folder = m_folder / "damaged";
    const std::string key = keyOf("song");
    {
      SpectrogramCache cache(folder, kPlenty);
      QVERIFY(store(cache, key));
    }
    const fs::path file = onlyFile(folder);
    const std::string whole = test::readFile(file);
    QCOMPARE(whole.size(), std::size_t(88 + 3 * 8 + 3 * (32 + kPictureBytes)));
    SpectrogramCache cache(folder, kPlenty);
    // Every byte of the header and the starts, and some of the pictures and their hashes.
    for (std::size_t at = 0; at < whole.size(); at += at < 150 ? 1 : 97) {
      std::string bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
      test::writeFile(file, bytes);
      const auto starts = cache.find(key, kPictureBytes);
      const bool allIntact = isIntact(cache, key, 0) && isIntact(cache, key, 1) && isIntact(cache, key, 2);
      QVERIFY2(!starts || !allIntact, std::to_string(at).c_str());
    }
    for (const std::size_t length : {std::size_t(0), std::size_t(50), std::size_t(90), whole.size() - 1}) {
      test::writeFile(file, whole.substr(0, length));
      QVERIFY2(!cache.find(key, kPictureBytes), std::to_string(length).c_str());
    }
    test::writeFile(file, whole + "x");
    QVERIFY(!cache.find(key, kPictureBytes));
    // An entry under another's name is foreign.
    test::writeFile(file, whole);
    fs::rename(file, folder / (keyOf("other") + file.extension().string()));
    QVERIFY(!cache.find(keyOf("other"), kPictureBytes));
    QVERIFY(store(cache, keyOf("other")));
    QCOMPARE(cache.find(keyOf("other"), kPictureBytes), std::optional(kStarts));
  }

  void theOldestMakesRoomAndWhatIsInUseStays() {
    const fs::path folder = m_folder / "full";
    std::uint64_t entryBytes = 0;
    {
      SpectrogramCache cache(folder, kPlenty);
      for (const char* name : {"a", "b", "c"}) QVERIFY(store(cache, keyOf(name)));
      auto time = fs::file_time_type::clock::now() - std::chrono::hours(10);
      for (const char* name : {"b", "a", "c"}) {
        const fs::path file = folder / (keyOf(name) + ".spectrograms");
        entryBytes = fs::file_size(file);
        fs::last_write_time(file, time += std::chrono::hours(1));
      }
    }
    SpectrogramCache cache(folder, 3 * entryBytes);
    QVERIFY(cache.find(keyOf("b"), kPictureBytes));  // the oldest, but in use
    QVERIFY(store(cache, keyOf("d")));
    QVERIFY(!cache.find(keyOf("a"), kPictureBytes));
    QVERIFY(cache.find(keyOf("c"), kPictureBytes));
    QVERIFY(cache.problem().empty());
    QVERIFY2(!store(cache, keyOf("e")), "something in use was deleted, or the limit was exceeded");
    QVERIFY2(cache.problem().find("cache_gigabytes") != std::string::npos, cache.problem().c_str());
    for (const char* name : {"b", "c", "d"}) QVERIFY(cache.find(keyOf(name), kPictureBytes));
  }

  void whatNextThrowsGoesThroughAndLeavesNothing() {
    const fs::path folder = m_folder / "thrown";
    SpectrogramCache cache(folder, kPlenty);
    QVERIFY_EXCEPTION_THROWN(cache.store(keyOf("song"), kStarts, kPictureBytes,
                                         [](std::size_t picture, std::span<std::byte>) {
                                           if (picture == 1) throw std::runtime_error("no such window");
                                         }),
                             std::runtime_error);
    QVERIFY(fs::is_empty(folder));
  }

  void aFolderThatCannotBeUsedKeepsNothing() {
    test::writeFile(m_folder / "file", "");
    SpectrogramCache cache(m_folder / "file" / "below", kPlenty);
    QVERIFY(!store(cache, keyOf("song")));
    QVERIFY2(cache.problem().find("cannot be written") != std::string::npos, cache.problem().c_str());
    QVERIFY(!cache.find(keyOf("song"), kPictureBytes));
  }
};

QTEST_GUILESS_MAIN(SpectrogramCacheTest)
#include "spectrogram_cache_test.moc"
