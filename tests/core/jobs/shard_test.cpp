// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/shard.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <string>

#include "core/base/error.h"

using namespace moodogram;
namespace fs = std::filesystem;

class ShardTest : public QObject {
  Q_OBJECT

  static Environment environment(std::map<std::string, std::string> variables) {
    return [variables](const char* name) {
      const auto found = variables.find(name);
      return found == variables.end() ? nullptr : found->second.c_str();
    };
  }

  static std::vector<fs::path> library(const fs::path& root, int count) {
    std::vector<fs::path> files;
    for (int i = 0; i < count; ++i)
      files.push_back(root / ("Artist " + std::to_string(i % 37)) / (std::to_string(i) + ".flac"));
    return files;
  }

 private Q_SLOTS:
  void everyFileIsInOneShard() {
    const std::vector<fs::path> files = library("/music", 10000);
    std::vector<fs::path> together;
    for (int number = 1; number <= 7; ++number) {
      const std::vector<fs::path> mine = filesOfShard({"/music"}, files, {number, 7});
      QVERIFY2(std::abs(static_cast<double>(mine.size()) - 10000 / 7.0) < 4 * 35,  // four standard deviations
               std::to_string(mine.size()).c_str());
      together.insert(together.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(together);
    std::vector<fs::path> expected = files;
    std::ranges::sort(expected);
    QVERIFY(together == expected);
  }

  void theMountPointDoesNotMatter() {
    const auto here = filesOfShard({"/music"}, library("/music", 200), {2, 3});
    const auto there = filesOfShard({"/mnt/nas/../disk/songs/"}, library("/mnt/disk/songs", 200), {2, 3});
    QCOMPARE(here.size(), there.size());
    for (std::size_t i = 0; i < here.size(); ++i)
      QCOMPARE(here[i].lexically_relative("/music"), there[i].lexically_relative("/mnt/disk/songs"));
  }

  void aNewFileMovesNoOther() {
    std::vector<fs::path> files = library("/music", 200);
    const auto before = filesOfShard({"/music"}, files, {1, 4});
    files.insert(files.begin(), "/music/new.flac");
    auto after = filesOfShard({"/music"}, files, {1, 4});
    std::erase(after, fs::path("/music/new.flac"));
    QVERIFY(before == after);
  }

  void theSplitStaysAsItIs() {
    // Machines with different versions of the program must agree: this is what was published.
    std::string numbers;
    for (int i = 0; i < 12; ++i)
      for (int number = 1; number <= 4; ++number)
        if (!filesOfShard({"/m"}, {"/m/" + std::to_string(i) + ".wav"}, {number, 4}).empty())
          numbers += std::to_string(number);
    QCOMPARE(numbers, std::string("341134443213"));
  }

  void oneShardIsAll() { QCOMPARE(filesOfShard({"/music"}, library("/music", 50), {1, 1}).size(), std::size_t(50)); }

  void numbers() {
    const Shard shard = parseShard("3/8", environment({}));
    QCOMPARE(shard.number, 3);
    QCOMPARE(shard.count, 8);
    for (const char* text : {"", "3", "0/8", "9/8", "3/", "/8", "3/8/2", "-1/8", "a/b", "1/99999999999", "+1/2", "1/0"})
      QVERIFY_THROWS_EXCEPTION(ConfigError, parseShard(text, environment({})));
  }

  void slurm() {
    const auto place = [](const char* id, const char* count, const char* first, const char* step, const char* last) {
      const Shard shard = parseShard("slurm", environment({{"SLURM_ARRAY_TASK_ID", id},
                                                           {"SLURM_ARRAY_TASK_COUNT", count},
                                                           {"SLURM_ARRAY_TASK_MIN", first},
                                                           {"SLURM_ARRAY_TASK_STEP", step},
                                                           {"SLURM_ARRAY_TASK_MAX", last}}));
      return std::to_string(shard.number) + "/" + std::to_string(shard.count);
    };
    QCOMPARE(place("0", "4", "0", "1", "3"), std::string("1/4"));
    QCOMPARE(place("4", "4", "1", "1", "4"), std::string("4/4"));
    QCOMPARE(place("9", "3", "1", "4", "9"), std::string("3/3"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, place("3", "3", "1", "1", "7"));   // --array=1,3,7
    QVERIFY_THROWS_EXCEPTION(ConfigError, place("12", "4", "1", "1", "4"));  // not one of them
    QVERIFY_THROWS_EXCEPTION(ConfigError, place("x", "4", "1", "1", "4"));
    try {
      parseShard("slurm", environment({}));
      QFAIL("There is no job array.");
    } catch (const ConfigError& error) {
      QVERIFY2(std::string(error.what()).find("SLURM_ARRAY_TASK_ID is not set") != std::string::npos, error.what());
    }
  }
};

QTEST_GUILESS_MAIN(ShardTest)
#include "shard_test.moc"
