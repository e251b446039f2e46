// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mood_tag_job.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>

#include "core/audio/audio_reader.h"
#include "core/base/atomic_file.h"
#include "core/base/byte_escape.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/library/scanner.h"
#include "core/library/tag_reader.h"
#include "core/system/open_file.h"
#include "core/system/path_bytes.h"
#include "core/system/this_machine.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

using nlohmann::ordered_json;

constexpr const char* kUndoEnding = ".moods.jsonl";
constexpr std::size_t kBlockSamples = 1 << 16;

/// The samples of both files, to the last one and to the bit.
void checkSameSound(const fs::path& before, const fs::path& after, const std::stop_token& stop) {
  const auto old = AudioReader::open(before);
  const auto edited = AudioReader::open(after);
  const IoError other(displayPath(before) + ": with moods in its tags it would sound otherwise; it was left as it is.");
  if (old->format().channels != edited->format().channels ||
      old->format().sampleRateHz != edited->format().sampleRateHz)
    throw other;
  const auto channels = static_cast<std::size_t>(std::max(1, old->format().channels));
  const std::size_t samples = std::max<std::size_t>(1, kBlockSamples / channels) * channels;
  std::vector<float> a(samples);
  std::vector<float> b(samples);
  while (true) {
    throwIfStopped(stop);
    const std::size_t frames = old->read(a);
    if (edited->read(b) != frames) throw other;
    if (frames == 0) return;
    if (!std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(frames * channels), b.begin())) throw other;
  }
}

ordered_json jsonOf(const MoodTags& tags) {
  return {{"mood", tags.mood}, {"scores", tags.scores}, {"model", tags.model}};
}

MoodTags tagsOf(const ordered_json& json) {
  return {json.at("mood").get<std::string>(), json.at("scores").get<std::string>(),
          json.at("model").get<std::string>()};
}

/// One line a change, on the disk before the change is made.
class UndoLog {
 public:
  explicit UndoLog(const fs::path& folder) {
    fs::create_directories(folder);
    const std::string stamp = localTimeText(std::time(nullptr), "%Y%m%d-%H%M%S");
    for (int number = 0; m_opened.get() < 0; ++number) {
      m_file = folder / (stamp + (number > 0 ? "-" + std::to_string(number) : "") + kUndoEnding);
      std::error_code error;
      m_opened = openFile(m_file, OpenFor::Making, error);
      if (error && error != std::errc::file_exists) fail();
    }
  }

  const fs::path& file() const { return m_file; }

  void add(const MoodTagChange& change) const {
    const std::string line = ordered_json{{"path", escapeBytes(pathBytes(change.track.file))},
                                          {"before", jsonOf(change.before)},
                                          {"after", jsonOf(change.after)}}
                                 .dump() +
                             "\n";
    std::error_code error;
    writeAll(m_opened.get(), line, error);
    if (!error) syncFile(m_opened.get(), error);
    if (error) fail();
  }

 private:
  [[noreturn]] void fail() const {
    throw IoError(Message(MOODOGRAM_TEXT("Job",
                                         "What was in the tags cannot be noted in %1, so nothing more is written: "
                                         "check the free space and that you may write the folder."),
                          displayPath(m_file)));
  }

  fs::path m_file;
  UniqueDescriptor m_opened;
};

/// The file's new content is what the track is now, and its analyses are known already.
void followContent(LibraryDatabase& database, const Track& before, const std::string& contentBefore,
                   const std::stop_token& stop) {
  std::optional<Track> track = trackFromFile(before.file);
  if (!track) return;
  track->contentHash = hashFile(before.file, stop);
  // The caller may have looked before the track was analysed.
  const std::optional<Track> stored = database.trackAt(before.file);
  // A scan that saw the file change in between has taken the hash away.
  const std::string& content = stored && !stored->contentHash.empty() ? stored->contentHash : contentBefore;
  if (!content.empty()) database.shareAnalyses(content, track->contentHash);
  if (!stored) return;  // forgotten meanwhile, and so it stays
  track->id = stored->id;
  track->tags = readTags(before.file);
  track->tagVersion = kTagVersion;
  std::vector<Track> saved{*std::move(track)};
  database.saveTracks(saved);
}

/// check: throws the Error for which a change is left out; note: keeps what was, and ends all by throwing.
MoodTagResult writeChanges(std::span<const MoodTagChange> changes, LibraryDatabase& database,
                           const std::function<void(const MoodTagChange&, const std::optional<Track>&)>& check,
                           const std::function<void(const MoodTagChange&)>& note, const std::stop_token& stop,
                           const ProgressCallback& progress) {
  MoodTagResult result;
  ThrottledProgress report(progress);
  const auto total = static_cast<std::int64_t>(changes.size());
  std::int64_t done = 0;
  std::set<fs::path> tidied;
  for (const MoodTagChange& change : changes) {
    throwIfStopped(stop);
    const std::optional<Track> known = database.trackAt(change.track.file);
    report.report({done++, total, displayPath(change.track.file.filename())});
    try {
      check(change, known);
    } catch (const IoError& error) {
      result.problems.push_back(error.message());
      continue;
    }
    if (const fs::path folder = change.track.file.parent_path(); tidied.insert(folder).second)
      removeAbandonedTemporaries(folder);  // a copy that a killed process left
    note(change);
    try {
      writeMoodTags(change.track.file, change.after,
                    [&](const fs::path& before, const fs::path& after) { checkSameSound(before, after, stop); });
    } catch (const Cancelled&) {
      throw;
    } catch (const Error& error) {  // this file stays as it was
      result.problems.push_back(error.message());
      continue;
    }
    ++result.written;
    followContent(database, change.track, known ? known->contentHash : change.track.contentHash, {});
  }
  if (total > 0) report.report({total, total, {}});
  return result;
}

/// The files of runs in the folder, the newest first. By time: names of one second are numbered, and the clock of the
/// wall goes back once a year.
std::vector<fs::path> undoFilesIn(const fs::path& folder) {
  std::vector<std::pair<fs::file_time_type, fs::path>> found;
  std::error_code ignored;
  for (auto entry = fs::directory_iterator(folder, ignored); entry != fs::directory_iterator();
       entry.increment(ignored))
    if (pathBytes(entry->path()).ends_with(kUndoEnding))
      found.emplace_back(fs::last_write_time(entry->path(), ignored), entry->path());
  std::ranges::sort(found, std::greater());
  std::vector<fs::path> files;
  for (auto& [time, file] : found) files.push_back(std::move(file));
  return files;
}

MoodTagPlan planUndoOf(const fs::path& undoFile, LibraryDatabase& database, const std::stop_token& stop) {
  std::ifstream stream(undoFile);
  if (!stream) throw IoError(Message(MOODOGRAM_TEXT("Job", "There is no undo file %1."), displayPath(undoFile)));
  MoodTagPlan plan;
  plan.undoFile = undoFile;
  for (std::string line; std::getline(stream, line);) {
    throwIfStopped(stop);
    try {
      const ordered_json json = ordered_json::parse(line);
      const fs::path file = unescapeBytes(json.at("path").get<std::string>());
      MoodTagChange change{{}, readMoodTags(file), tagsOf(json.at("before"))};
      if (change.before == change.after) {  // it was never written, or has been taken back
        ++plan.unchanged;
        continue;
      }
      if (change.before != tagsOf(json.at("after"))) {
        plan.problems.push_back(
            Message(MOODOGRAM_TEXT("Job", "%1 has other moods now than those that were written; it is left."),
                    displayPath(file)));
        continue;
      }
      if (const auto track = database.trackAt(file)) change.track = *track;
      change.track.file = file;
      plan.changes.push_back(std::move(change));
    } catch (const ordered_json::exception&) {  // the last line of a run that was cut off: its change was never made
      plan.problems.push_back(Message(MOODOGRAM_TEXT("Job", "A line of %1 cannot be read."), displayPath(undoFile)));
    } catch (const IoError& error) {
      plan.problems.push_back(error.message());
      plan.isUndoComplete = false;  // it may come back, with its drive
    }
  }
  return plan;
}

}  // namespace

MoodTagPlan planMoodTags(std::span<const LibraryTrack> tracks, const std::function<std::string(Content)>& modelName,
                         std::stop_token stop, const ProgressCallback& progress) {
  MoodTagPlan plan;
  ThrottledProgress report(progress);
  const auto total = static_cast<std::int64_t>(tracks.size());
  std::int64_t done = 0;
  for (const LibraryTrack& track : tracks) {
    throwIfStopped(stop);
    report.report({done++, total, displayPath(track.track.file.filename())});
    if (!track.summary) {
      ++plan.notAnalyzed;
      continue;
    }
    try {
      MoodTagChange change{track.track, readMoodTags(track.track.file),
                           moodTags(*track.summary, modelName(track.content))};
      if (change.before == change.after)
        ++plan.unchanged;
      else
        plan.changes.push_back(std::move(change));
    } catch (const IoError& error) {
      plan.problems.push_back(error.message());
    }
  }
  if (total > 0) report.report({total, total, {}});
  return plan;
}

MoodTagResult applyMoodTags(std::span<const MoodTagChange> changes, LibraryDatabase& database,
                            const fs::path& undoFolder, std::stop_token stop, const ProgressCallback& progress) {
  std::unique_ptr<UndoLog> log;
  MoodTagResult result = writeChanges(
      changes, database,
      [&](const MoodTagChange& change, const std::optional<Track>& known) {
        if (known && known->sizeBytes > 0 && !isUnchanged(*known))  // it may be another recording now
          throw IoError(Message(MOODOGRAM_TEXT("Library", "%1 changed meanwhile; it was left as it is. Try again."),
                                displayPath(change.track.file)));
      },
      [&](const MoodTagChange& change) {
        if (!log) log = std::make_unique<UndoLog>(undoFolder);
        log->add(change);
      },
      stop, progress);
  if (log) result.undoFile = log->file();
  return result;
}

MoodTagPlan planUndo(const fs::path& undoFolder, LibraryDatabase& database, std::stop_token stop) {
  MoodTagPlan newest;
  for (const fs::path& file : undoFilesIn(undoFolder)) {
    MoodTagPlan plan = planUndoOf(file, database, stop);
    if (!plan.changes.empty()) return plan;
    if (newest.undoFile.empty()) newest = std::move(plan);
  }
  return newest;
}

MoodTagResult undoMoodTags(const MoodTagPlan& plan, LibraryDatabase& database, std::stop_token stop,
                           const ProgressCallback& progress) {
  // The plan has just compared the tags, and the run's file notes what they were until all of it is taken back.
  const MoodTagResult result = writeChanges(
      plan.changes, database, [](const auto&, const auto&) {}, [](const auto&) {}, stop, progress);
  std::error_code ignored;
  if (plan.isUndoComplete && result.problems.empty())
    fs::remove(plan.undoFile, ignored);
  else if (result.written == 0)  // the older runs come first now
    if (const auto files = undoFilesIn(plan.undoFile.parent_path()); files.size() > 1)
      fs::last_write_time(plan.undoFile, fs::last_write_time(files.back(), ignored) - std::chrono::seconds(1), ignored);
  return result;
}

fs::path defaultTagUndoFolder() { return userDataDir() / "tag-undo"; }

}  // namespace moodogram
