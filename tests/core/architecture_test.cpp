// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

/// The layers of ARCHITECTURE.md, enforced on the sources.
class ArchitectureTest : public QObject {
  Q_OBJECT

  /// Which folders a folder may include from, besides itself and core/system.
  const std::map<std::string, std::set<std::string>> m_allowed{
      {"core/system", {}},
      {"core/base", {}},
      {"core/audio", {"core/base"}},
      {"core/dsp", {"core/base"}},
      {"core/dataset", {"core/base", "core/audio"}},
      {"core/export", {"core/base", "core/audio", "core/dsp"}},
      {"core/figure", {"core/base", "core/dsp"}},
      {"core/library", {"core/base"}},
      {"core/query", {"core/base", "core/library"}},
      {"core/playlist", {"core/base", "core/library", "core/query"}},
      {"core/playlist_files", {"core/base", "core/library"}},
      {"core/nn", {"core/base"}},
      {"core/infer", {"core/base", "core/audio", "core/dsp", "core/nn"}},
      {"core/evaluate", {"core/base", "core/audio", "core/dataset", "core/export", "core/nn", "core/infer"}},
      {"core/report", {"core/base", "core/dataset", "core/evaluate", "core/figure"}},
      {"core/train",
       {"core/base", "core/audio", "core/dsp", "core/dataset", "core/nn", "core/infer", "core/evaluate",
        "core/report"}},
      {"core/jobs",
       {"core/base", "core/audio", "core/dsp", "core/export", "core/figure", "core/infer", "core/library",
        "core/playlist", "core/playlist_files", "core/query"}},
  };

  template <typename Visitor>
  static void forEachInclude(const char* folder, Visitor&& visit) {
    const fs::path root = MOODOGRAM_SOURCE_DIR;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string ending = entry.path().extension().string();
      if (ending != ".h" && ending != ".cpp") continue;
      std::ifstream stream(entry.path());
      for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with("#include")) continue;
        const auto open = line.find_first_of("<\"");
        const auto close = line.find_first_of(">\"", open + 1);
        if (close != std::string::npos)
          visit(fs::relative(entry.path(), root).string(), line.substr(open + 1, close - open - 1));
      }
    }
  }

  static std::string layerOf(const std::string& path) {
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return path.substr(0, path.starts_with("core/") ? second : first);
  }

 private Q_SLOTS:
  void coreKnowsNoQt() {
    int seen = 0;
    for (const char* folder : {"core", "app/cli"})
      forEachInclude(folder, [&](const std::string& file, const std::string& name) {
        ++seen;
        const bool qt = name.size() > 1 && name[0] == 'Q' && (std::isupper(name[1]) != 0 || name[1] == 't');
        QVERIFY2(!qt, (file + " includes " + name).c_str());
      });
    QVERIFY(seen > 100);
  }

  void torchStaysInItsFolders() {
    for (const char* folder : {"core", "ui", "app"})
      forEachInclude(folder, [](const std::string& file, const std::string& name) {
        const bool torch = name.starts_with("torch/") || name.starts_with("ATen/") || name.starts_with("c10/");
        const bool home =
            file.starts_with("core/nn/") || file.starts_with("core/infer/") || file.starts_with("core/train/");
        QVERIFY2(!torch || home, (file + " includes " + name).c_str());
      });
  }

  /// What a port to another system has to write another half of: core/system, and files named for their system.
  void oneSystemStaysInItsPlace() {
    const std::set<std::string> names{"arpa/inet.h", "dirent.h",  "dlfcn.h",   "fcntl.h", "grp.h",     "link.h",
                                      "netdb.h",     "poll.h",    "pthread.h", "pwd.h",   "sched.h",   "signal.h",
                                      "spawn.h",     "termios.h", "unistd.h",  "utime.h", "windows.h", "io.h"};
    int seen = 0;
    for (const char* folder : {"core", "ui", "app"})
      forEachInclude(folder, [&](const std::string& file, const std::string& name) {
        const bool isOfSystem = names.contains(name) || name.starts_with("sys/") || name.starts_with("linux/") ||
                                name.starts_with("netinet/") || name.starts_with("mach/");
        if (!isOfSystem) return;
        ++seen;
        const std::string stem = fs::path(file).stem().string();
        const bool isHome = file.starts_with("core/system/") || stem.ends_with("_posix") || stem.ends_with("_linux") ||
                            stem.ends_with("_inotify");
        QVERIFY2(isHome, (file + " includes " + name).c_str());
      });
    QVERIFY(seen > 10);
  }

  void nobodyIncludesUpward() {
    forEachInclude("core", [this](const std::string& file, const std::string& name) {
      if (!name.starts_with("core/") && !name.starts_with("ui/") && !name.starts_with("app/")) return;
      const std::string from = layerOf(file);
      QVERIFY2(m_allowed.contains(from), (from + " has no place in the layers").c_str());
      const std::string to = layerOf(name);
      const bool allowed = to == from || to == "core/system" || m_allowed.at(from).contains(to);
      QVERIFY2(allowed, (file + " includes " + name).c_str());
    });
    forEachInclude("core/query", [](const std::string& file, const std::string& name) {
      // Tracks are all that a query knows of the library: it can be asked without a database.
      QVERIFY2(!name.starts_with("core/library/") || name.starts_with("core/library/track"),
               (file + " includes " + name).c_str());
    });
    forEachInclude("ui", [](const std::string& file, const std::string& name) {
      QVERIFY2(!name.starts_with("app/"), (file + " includes " + name).c_str());
    });
    forEachInclude("app/cli", [](const std::string& file, const std::string& name) {
      QVERIFY2(!name.starts_with("ui/") && !name.starts_with("app/desktop"), (file + " includes " + name).c_str());
    });
  }

  void filesStayReadable() {
    for (const char* folder : {"core", "ui", "app", "tests"})
      for (const auto& entry : fs::recursive_directory_iterator(fs::path(MOODOGRAM_SOURCE_DIR) / folder)) {
        const std::string ending = entry.path().extension().string();
        if (ending != ".h" && ending != ".cpp") continue;
        std::ifstream stream(entry.path());
        const auto lines = std::count(std::istreambuf_iterator<char>(stream), {}, '\n');
        QVERIFY2(lines <= 600, (entry.path().string() + " has " + std::to_string(lines) + " lines").c_str());
      }
  }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
