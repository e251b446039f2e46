// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/merge_job.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/library/library_database.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kTrackBatch = 500;

/// What `read` returns; a store that cannot be read gets an error, and the value is empty.
template <typename Read>
auto readFrom(MergedStore& result, Read&& read) -> decltype(read()) {
  try {
    return read();
  } catch (const StoreError& error) {
    result.error = error.what();
    return {};
  }
}

void mergeAnalyses(LibraryDatabase& library, LibraryDatabase& store, MergedStore& result, const std::stop_token& stop,
                   const std::function<void(std::size_t, std::size_t)>& report) {
  const std::vector<AnalysisKey> keys = readFrom(result, [&] { return store.analysisKeys(); });
  AnalysisMerge merge(library);
  for (std::size_t i = 0; i < keys.size() && result.error.empty(); ++i) {
    throwIfStopped(stop);
    report(i, keys.size());
    if (std::optional<StoredAnalysis> theirs = readFrom(result, [&] { return store.analysis(keys[i]); }))
      merge.add(keys[i], *std::move(theirs));
    else if (result.error.empty())
      ++result.damaged;
  }
  merge.save();
  result.analyses = merge.result();
}

/// What contents are. A detector says the same about the same content on every machine.
void mergeContents(LibraryDatabase& library, LibraryDatabase& store, MergedStore& result) {
  library.saveContents(readFrom(result, [&] { return store.contents(); }));
}

/// Files that the library does not know, and contents of those that it knows as they are in the store.
void mergeTracks(LibraryDatabase& library, LibraryDatabase& store, MergedStore& result, const std::stop_token& stop) {
  std::vector<Track> tracks = readFrom(result, [&] { return store.tracks(); });
  std::vector<Track> batch;
  std::vector<std::pair<TrackId, std::string>> contents;
  const auto save = [&] {
    library.setContentHashes(std::exchange(contents, {}));
    library.saveTracks(batch);
    result.tracks += static_cast<std::int64_t>(batch.size());
    batch.clear();
  };
  for (Track& track : tracks) {
    throwIfStopped(stop);
    if (const auto known = library.trackAt(track.file)) {
      const bool isSameFile = known->sizeBytes == track.sizeBytes && known->modifiedNs == track.modifiedNs;
      if (known->contentHash.empty() && isSameFile) contents.emplace_back(known->id, track.contentHash);
      if (contents.size() == kTrackBatch) save();
      continue;
    }
    if (track.isRemoved) continue;  // whoever took it away there does not want it here
    track.id = 0;
    batch.push_back(std::move(track));
    if (batch.size() == kTrackBatch) save();
  }
  save();
}

}  // namespace

void MergeConfig::validate() const {
  if (stores.empty()) throw ConfigError("Name the stores that are to be merged.");
  std::vector<fs::path> seen;
  std::error_code ignored;
  for (const fs::path& store : stores) {
    const auto isStore = [&](const fs::path& other) { return fs::equivalent(store, other, ignored); };
    if (isStore(libraryFile))
      throw ConfigError(displayPath(store) + " is the library itself; name another with --library.");
    if (std::ranges::any_of(seen, isStore)) throw ConfigError(displayPath(store) + " is named twice.");
    seen.push_back(store);
  }
}

std::vector<MergedStore> mergeStores(const MergeConfig& config, std::stop_token stop,
                                     const ProgressCallback& progress) {
  config.validate();
  LibraryDatabase library(config.libraryFile);
  ThrottledProgress throttled(progress);
  std::vector<MergedStore> results;
  for (const fs::path& file : config.stores) {
    MergedStore& result = results.emplace_back();
    result.file = file;
    const auto store =
        readFrom(result, [&] { return std::make_unique<LibraryDatabase>(file, LibraryDatabase::ForReading{}); });
    if (!store) continue;
    mergeAnalyses(library, *store, result, stop, [&](std::size_t done, std::size_t total) {
      throttled.report(
          {static_cast<std::int64_t>(done), static_cast<std::int64_t>(total), displayPath(file.filename())});
    });
    if (result.error.empty()) mergeContents(library, *store, result);
    if (config.withTracks && result.error.empty()) mergeTracks(library, *store, result, stop);
  }
  return results;
}

}  // namespace moodogram
