// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch_job.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/export/timeline_formats.h"
#include "core/jobs/output_names.h"
#include "core/system/file_status.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

/// Tells whether a file is still the one that was seen: "size:seconds.nanoseconds", empty where there is none.
std::string stamp(const fs::path& file) {
  const auto status = statusOf(file);
  if (!status || !status->isRegular()) return {};
  constexpr std::int64_t kSecond = 1'000'000'000;
  return std::to_string(status->sizeBytes) + ":" + std::to_string(status->modifiedNs / kSecond) + "." +
         std::to_string(status->modifiedNs % kSecond);
}

/// What was made in a folder, a line for each output; a line is written once its output is there. A later line about
/// the same output counts more, and a line that was cut off counts nothing.
class Journal {
 public:
  explicit Journal(const fs::path& folder) : m_file(folder / ".moodogram-batch.jsonl") {
    std::string last;
    {
      std::ifstream stream(m_file, std::ios::binary);
      for (std::string line; std::getline(stream, line); last = line) read(line);
      m_needsLineEnd = !last.empty() && stream.eof() && !endsWithLineEnd();
    }
    m_stream.open(m_file, std::ios::binary | std::ios::app);
    if (!m_stream) throw IoError("Cannot write " + displayPath(m_file) + ".");
    if (m_needsLineEnd) m_stream << '\n';
  }

  bool knows(const std::string& name, const std::string& how, const fs::path& source, const fs::path& output) const {
    const auto found = m_entries.find(name);
    return found != m_entries.end() && found->second.how == how && !found->second.output.empty() &&
           found->second.source == stamp(source) && found->second.output == stamp(output);
  }

  void add(const std::string& name, const std::string& how, const std::string& source, const fs::path& output) {
    m_stream << Json{{"output", name}, {"how", how}, {"source", source}, {"made", stamp(output)}}.dump() + "\n"
             << std::flush;
  }

 private:
  struct Entry {
    std::string how, source, output;
  };

  void read(const std::string& line) {
    const Json entry = Json::parse(line, nullptr, false);
    if (!entry.is_object()) return;
    const auto text = [&](const char* key) { return entry.value(key, Json()).is_string() ? entry[key] : Json(""); };
    m_entries[text("output")] = {text("how"), text("source"), text("made")};
  }

  bool endsWithLineEnd() const {
    std::ifstream stream(m_file, std::ios::binary | std::ios::ate);
    if (stream.tellg() <= 0) return true;
    stream.seekg(-1, std::ios::end);
    return stream.get() == '\n';
  }

  fs::path m_file;
  bool m_needsLineEnd = false;
  std::map<std::string, Entry> m_entries;
  std::ofstream m_stream;
};

void makeFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw IoError("Cannot make the folder " + displayPath(folder) + ": " + error.message() + ".");
}

/// File names are bytes; the journal is JSON. Names that are not UTF-8 keep apart by their bytes.
std::string journalName(const fs::path& name) {
  const std::string valid = toValidUtf8(pathBytes(name));
  return valid == pathBytes(name) ? valid : valid + "#" + hashText(pathBytes(name));
}

}  // namespace

BatchSummary runBatch(const std::vector<fs::path>& inputs, const std::vector<fs::path>& sources,
                      const BatchConfig& config, const BatchTask& task, std::stop_token stop,
                      const ProgressCallback& progress, const std::function<void(const std::string&)>& warn) {
  makeFolder(config.outputDir);
  Journal journal(config.outputDir);
  std::vector<fs::path> names = mirroredNames(inputs, sources);
  std::set<fs::path> folders{config.outputDir};
  for (fs::path& name : names) {
    name += config.ending;
    folders.insert((config.outputDir / name).parent_path());
  }
  for (const fs::path& folder : folders) removeAbandonedTemporaries(folder);

  const std::string how = hashText(config.parameters);
  const auto total = static_cast<std::int64_t>(sources.size());
  BatchSummary summary;
  std::mutex mutex;  // guards the journal, the summary and the callbacks
  std::atomic<std::size_t> next{0};
  std::int64_t done = 0;
  ThrottledProgress report(progress);
  const auto finishOne = [&](const fs::path& source) {
    report.report({++done, total, displayPath(source.filename())});
  };

  const auto makeOne = [&](std::size_t i) {
    const fs::path& source = sources[i];
    const fs::path output = config.outputDir / names[i];
    const std::string name = journalName(names[i]);
    // The name of the source is part of what the output shows.
    const std::string howThis = how + ":" + hashText(pathBytes(fs::absolute(source)));
    try {
      {
        const std::lock_guard lock(mutex);
        if (journal.knows(name, howThis, source, output)) {
          ++summary.skipped;
          finishOne(source);
          return;
        }
      }
      const std::string sourceStamp = stamp(source);  // before it is read: a later change counts
      makeFolder(output.parent_path());
      const std::optional<std::string> warning = task(source, output, stop);
      const std::lock_guard lock(mutex);
      journal.add(name, howThis, sourceStamp, output);
      if (warning && warn) warn(*warning);
      ++summary.made;
      finishOne(source);
    } catch (const Cancelled&) {
    } catch (const std::exception& error) {
      const std::lock_guard lock(mutex);
      summary.failures.push_back({source, error.what()});
      finishOne(source);
    }
  };
  {
    const int wanted = config.jobs > 0 ? config.jobs : static_cast<int>(std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    for (int i = 0; i < std::clamp<std::int64_t>(wanted, 1, std::max<std::int64_t>(total, 1)); ++i)
      threads.emplace_back([&] {
        for (std::size_t item = next++; item < sources.size() && !stop.stop_requested(); item = next++) makeOne(item);
      });
  }
  throwIfStopped(stop);
  std::ranges::sort(summary.failures, {}, &BatchFailure::source);
  return summary;
}

std::string failureTable(const std::vector<BatchFailure>& failures) {
  std::string table = "path,reason\n";
  for (const BatchFailure& failure : failures)
    table += csvField(pathBytes(failure.source)) + "," + csvField(failure.reason) + "\n";
  return table;
}

}  // namespace moodogram
