// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// library_bench FOLDER [TRACKS [RUNS]]: makes a collection of TRACKS (100000) files below FOLDER if it is not there
// yet, and prints how long the first import of their tags takes, beside MPD's update of its database on the same files
// (taking turns; the median of RUNS, 3), how long a scan takes that finds nothing new, and what a snapshot costs.
#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fstream>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "core/library/library_database.h"
#include "core/library/scanner.h"
#include "tests/support/library_generator.h"

namespace {

using namespace moodogram;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values.size() % 2 == 1 ? values[values.size() / 2]
                                : (values[values.size() / 2 - 1] + values[values.size() / 2]) / 2;
}

/// In MB; `name` as in proc(5).
double memory(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(name + ":")) return std::strtod(line.c_str() + name.size() + 1, nullptr) / 1024;
  return 0;
}

void removeLibrary(const fs::path& file) {
  for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.native() + suffix);
}

struct Cost {
  double seconds = 0;
  double processorSeconds = 0;
};

double processorSeconds(const rusage& usage) {
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double processorSecondsSoFar() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return processorSeconds(usage);
}

Cost medianOf(const std::vector<Cost>& costs) {
  std::vector<double> seconds;
  std::vector<double> processor;
  for (const Cost& cost : costs) {
    seconds.push_back(cost.seconds);
    processor.push_back(cost.processorSeconds);
  }
  return {median(std::move(seconds)), median(std::move(processor))};
}

void print(const char* what, const std::vector<Cost>& costs) {
  const Cost cost = medianOf(costs);
  std::printf("%-30s %7.2f s, processors %7.2f s (medians of %zu)\n", what, cost.seconds, cost.processorSeconds,
              costs.size());
}

Cost importCost(const fs::path& music, const fs::path& library) {
  removeLibrary(library);
  const auto start = Clock::now();
  const double before = processorSecondsSoFar();
  LibraryDatabase database(library);
  database.addRoot(music);
  const ScanResult result = scanLibrary(database);
  const Cost cost{secondsSince(start), processorSecondsSoFar() - before};
  if (!result.problems.empty()) std::printf("problem: %s\n", result.problems.front().english().c_str());
  return cost;
}

/// MPD updates in a thread that runs only when nobody else wants to. This gives it turns like anybody's.
void raisePriority(pid_t process) {
  std::error_code error;
  fs::directory_iterator task("/proc/" + std::to_string(process) + "/task", error);
  for (const fs::directory_iterator end; !error && task != end; task.increment(error)) {
    const sched_param none{};
    ::sched_setscheduler(std::atoi(task->path().filename().c_str()), SCHED_OTHER, &none);
  }
}

/// What MPD answers; empty: nobody is there.
std::string askMpd(const fs::path& socketFile, const char* command) {
  const int connection = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, socketFile.c_str(), sizeof address.sun_path - 1);
  std::string answer;
  if (::connect(connection, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
    const std::string text = std::string(command) + "\nclose\n";
    if (::write(connection, text.data(), text.size()) == static_cast<ssize_t>(text.size())) {
      char buffer[4096];
      for (ssize_t count = 0; (count = ::read(connection, buffer, sizeof buffer)) > 0;)
        answer.append(buffer, static_cast<std::size_t>(count));
    }
  }
  ::close(connection);
  return answer;
}

/// MPD without a database makes one when it starts. nullopt: it cannot be run.
std::optional<Cost> mpdCost(const fs::path& music, const fs::path& work, std::size_t tracks) {
  const fs::path socketFile = work / "mpd.socket";
  const fs::path database = work / "mpd.database";
  fs::remove(database);
  fs::remove(socketFile);
  std::ofstream(work / "mpd.conf") << "music_directory \"" << music.native() << "\"\ndb_file \"" << database.native()
                                   << "\"\nlog_file \"" << (work / "mpd.log").native() << "\"\nbind_to_address \""
                                   << socketFile.native() << "\"\nlog_level \"error\"\nzeroconf_enabled \"no\"\n"
                                   << "audio_output {\n type \"null\"\n name \"none\"\n}\n";
  const auto start = Clock::now();
  const pid_t process = ::fork();
  if (process == 0) {
    if (std::freopen("/dev/null", "w", stderr) == nullptr) ::_exit(127);  // says that there is no database yet
    ::execlp("mpd", "mpd", "--no-daemon", (work / "mpd.conf").c_str(), nullptr);
    ::_exit(127);
  }
  std::optional<Cost> cost;
  while (process > 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    raisePriority(process);
    const std::string status = askMpd(socketFile, "status");
    const bool isDone = status.find("\nOK") != std::string::npos && status.find("updating_db") == std::string::npos;
    if (isDone) {
      cost = Cost{secondsSince(start), 0};
      break;
    }
    if (::waitpid(process, nullptr, WNOHANG) == process) return std::nullopt;
  }
  const std::string statistics = askMpd(socketFile, "stats");
  if (statistics.find("songs: " + std::to_string(tracks) + "\n") == std::string::npos)
    std::printf("MPD has not found all tracks: %s\n", statistics.c_str());
  if (process > 0) {
    ::kill(process, SIGTERM);
    rusage usage{};
    ::wait4(process, nullptr, 0, &usage);
    if (cost) cost->processorSeconds = processorSeconds(usage);
  }
  return cost;
}

void run(const fs::path& folder, std::size_t tracks, int runs) {
  const fs::path music = folder / ("music-" + std::to_string(tracks));
  if (!fs::exists(music)) {
    const auto start = Clock::now();
    test::writeLibrary(music, tracks);
    std::printf("%-30s %7.2f s, %zu files\n", "making the collection", secondsSince(start), tracks);
  }
  const fs::path library = folder / "library.sqlite";
  importCost(music, library);  // warms the page cache
  std::vector<Cost> ours;
  std::vector<Cost> mpd;
  for (int i = 0; i < runs; ++i) {
    ours.push_back(importCost(music, library));
    if (const auto cost = mpdCost(music, folder, tracks)) mpd.push_back(*cost);
  }
  print("first import of the tags", ours);
  if (mpd.empty()) {
    std::printf("MPD is not installed\n");
  } else {
    print("MPD's update of its database", mpd);
    std::printf("%-30s %7.2f,   processors %7.2f\n", "ratio", medianOf(ours).seconds / medianOf(mpd).seconds,
                medianOf(ours).processorSeconds / medianOf(mpd).processorSeconds);
  }

  LibraryDatabase database(library);
  std::vector<Cost> rescans;
  for (int i = 0; i < std::max(3, runs); ++i) {
    const auto start = Clock::now();
    const double before = processorSecondsSoFar();
    const ScanResult result = scanLibrary(database);
    rescans.push_back({secondsSince(start), processorSecondsSoFar() - before});
    if (result.unchanged != static_cast<std::int64_t>(tracks)) std::printf("not everything was unchanged\n");
  }
  print("unchanged rescan", rescans);

  const fs::path filled = folder / "filled.sqlite";
  removeLibrary(filled);
  const AnalysisKey model{.contentHash = {}, .modelHash = "model", .frontEndHash = "front end"};
  LibraryDatabase analysed(filled);
  test::fillDatabase(analysed, "/music", tracks, model);
  const double before = memory("VmRSS");
  std::vector<Cost> loads;
  std::vector<LibraryTrack> snapshot;
  for (int i = 0; i < std::max(3, runs); ++i) {
    snapshot = {};
    const auto start = Clock::now();
    const double processorBefore = processorSecondsSoFar();
    snapshot = analysed.snapshot(model);
    loads.push_back({secondsSince(start), processorSecondsSoFar() - processorBefore});
  }
  print("snapshot", loads);
  std::printf("%-30s %7.1f MB\n", "memory of a snapshot", memory("VmRSS") - before);
  std::printf("%-30s %7.1f MB\n", "most memory of this program", memory("VmHWM"));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: library_bench FOLDER [TRACKS [RUNS]]\n");
    return 2;
  }
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  try {
    run(fs::absolute(argv[1]), argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100'000,
        argc > 3 ? std::atoi(argv[3]) : 3);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "library_bench: %s\n", error.what());
    return 1;
  }
  return 0;
}
