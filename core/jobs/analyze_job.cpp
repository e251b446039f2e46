// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyze_job.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <string_view>
#include <utility>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"
#include "core/library/scanner.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr double kMostPatienceSeconds = 24 * 3600;
constexpr double kMostMinutes = 1e6;

bool isDeviceName(std::string_view device) {
  if (device == "auto" || device == "cpu" || device == "cuda") return true;
  if (!device.starts_with("cuda:")) return false;
  const std::string_view number = device.substr(5);
  return !number.empty() && number.size() <= 3 &&
         std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
}

TrackAnalysis toTrackAnalysis(StoredAnalysis stored) {
  TrackAnalysis analysis{stored.durationSeconds, std::move(stored.timeline), stored.summary, std::nullopt,
                         stored.known};
  if (!stored.warning.empty()) analysis.warning = std::move(stored.warning);
  return analysis;
}

StoredAnalysis toStoredAnalysis(const TrackAnalysis& analysis) {
  return {analysis.durationSeconds, analysis.timeline, analysis.summary, analysis.warning.value_or(""), analysis.known};
}

/// What the library and the file system know about a file.
struct FileState {
  Track track;
  bool isKnown = false;    ///< it is a track of the library
  bool isCurrent = false;  ///< the library has it as it is now
};

std::int64_t& countOf(const AnalyzedFile& file, AnalyzeJob::Summary& summary) {
  if (!file.skipped.empty()) return summary.skipped;
  if (!file.analysis) return summary.failed;
  return file.fromStore ? summary.fromStore : summary.analyzed;
}

/// Whether the same file will fail again until it changes. One that is missing or locked may be back tomorrow.
bool isLastingProblem(const AudioError& error) {
  return error.kind() != AudioErrorKind::Missing && error.kind() != AudioErrorKind::Unreadable;
}

}  // namespace

void AnalyzeConfig::validate() const {
  if (!(hopSeconds >= kShortestHopSeconds && hopSeconds <= kLongestHopSeconds))
    throw ConfigError("hop: must be between 0.1 and 60 seconds.");
  if (engine.threads < 0 || engine.threads > 1024)
    throw ConfigError("threads: must be between 0 (one per core) and 1024.");
  if (!(longestMinutes >= 0 && longestMinutes <= kMostMinutes))
    throw ConfigError("longest: must be between 0 (no limit) and 1000000 minutes.");
  if (!(patienceSeconds > 0 && patienceSeconds <= kMostPatienceSeconds))
    throw ConfigError("patience: must be above 0 and at most 86400 seconds.");
  if (!isDeviceName(engine.device))
    throw ConfigError("device: must be auto, cpu, cuda or cuda:N, not \"" + engine.device + "\".");
}

SnapshotModels snapshotModels(AnalysisModels& models, double hopSeconds) {
  const auto keyOf = [&](Content content) {
    const ModelInfo& info = models.info(content);
    return AnalysisKey{{}, info.hash, info.frontEndHash, hopSeconds};
  };
  SnapshotModels keys{keyOf(Content::Music), std::nullopt, models.detectorId()};
  if (models.chooseByContent()) keys.voice = keyOf(Content::SoloVoice);
  return keys;
}

struct AnalyzeJob::Impl {
  AnalyzeConfig config;
  EngineFactory engineFactory;
  ModelReader modelReader;
  FileReading reading;

  std::optional<LibraryDatabase> database;
  std::optional<AnalysisModels> models;
  mutable std::mutex deviceMutex;
  std::string device;

  void openStore();
  AnalysisModels& chosenModels();
  void rememberDevice(const EmotionEngine& engine);
  void passOnNotices(const Callbacks& callbacks);

  /// Of a run, for one file.
  struct Work {
    const Item& item;
    const std::stop_token& stop;
    const Callbacks& callbacks;
  };
  AnalyzedFile process(const Work& work);
  void findOrAnalyze(const Work& work, AnalyzedFile& result);
  FileState stateOf(const Work& work);
  void refuseLongFiles(const Work& work, const Track& track);
  TrackAnalysis analyze(const Work& work, const Track& track, Content content, const AnalysisKey* key);
  TrackId remember(const Work& work, FileState state, const std::string& contentHash);

  /// Calls what looks at the file in a thread that can be left behind: drives hang. It must own all that it uses.
  template <typename Look>
  auto watched(const Work& work, const fs::path& file, Look look) const {
    using Result = decltype(look(std::stop_token(), std::declval<LifeSign&>()));
    return callWatched<Result>(reading.patience, work.stop, reading.noAnswer(file), std::move(look));
  }
  bool isStillUnchanged(const Work& work, const Track& track) const {
    return watched(work, track.file, [track](const std::stop_token&, LifeSign&) { return isUnchanged(track); });
  }
};

void AnalyzeJob::Impl::openStore() {
  if (config.useStore && !database)
    database.emplace(config.libraryFile.empty() ? defaultLibraryFile() : config.libraryFile);
}

/// Reads what they say about themselves, before any work that would be for nothing without them.
AnalysisModels& AnalyzeJob::Impl::chosenModels() {
  if (!models) models.emplace(config.engine, engineFactory, modelReader);
  models->info(Content::Music);
  models->info(Content::SoloVoice);
  return *models;
}

void AnalyzeJob::Impl::rememberDevice(const EmotionEngine& engine) {
  const std::scoped_lock lock(deviceMutex);
  device = engine.deviceDescription();
}

void AnalyzeJob::Impl::passOnNotices(const Callbacks& callbacks) {
  if (!models) return;
  for (const Content content : {Content::Music, Content::SoloVoice}) {
    EmotionEngine* engine = models->madeEngine(content);
    const std::vector<std::string> notices = engine != nullptr ? engine->takeNotices() : std::vector<std::string>();
    if (!notices.empty()) rememberDevice(*engine);
    for (const std::string& notice : notices)
      if (callbacks.notice) callbacks.notice(notice);
  }
}

AnalyzedFile AnalyzeJob::Impl::process(const Work& work) {
  AnalyzedFile result;
  result.file = work.item.file;
  result.trackId = work.item.trackId;
  const auto keepProblem = [&] {
    if (database && result.trackId != 0) database->setProblem(result.trackId, result.error);
  };
  try {
    findOrAnalyze(work, result);
    result.modelName = models->info(result.content).name;
  } catch (const Cancelled&) {
    throw;
  } catch (const ModelError&) {
    throw;
  } catch (const StoreError&) {
    throw;
  } catch (const TooLong& error) {
    result.skipped = error.what();
  } catch (const NoAnswer& error) {  // the next start of the program is not to wait for it again
    result.error = error.what();
    keepProblem();
  } catch (const AudioError& error) {
    result.error = error.what();
    if (isLastingProblem(error)) keepProblem();
  } catch (const std::exception& error) {
    result.error = toValidUtf8(error.what());
  }
  return result;
}

void AnalyzeJob::Impl::findOrAnalyze(const Work& work, AnalyzedFile& result) {
  const FileState state = stateOf(work);
  AnalysisModels& chosen = chosenModels();
  const fs::path& file = state.track.file;
  if (!database) {
    refuseLongFiles(work, state.track);
    result.content = chosen.contentOf(file, work.stop, reading);
    result.analysis = analyze(work, state.track, result.content, nullptr);
    return;
  }
  // A track that has not changed since it was hashed need not be read for that again.
  std::string contentHash = state.isCurrent ? state.track.contentHash : std::string();
  if (contentHash.empty()) {
    refuseLongFiles(work, state.track);
    contentHash = watched(work, file, [file](const std::stop_token& stop, LifeSign& sign) {
      return hashFile(file, stop, [&sign] { sign.beat(); });
    });
  }
  const std::string detector = chosen.detectorId();
  std::optional<Content> known = Content::Music;
  if (!detector.empty()) known = database->content(contentHash, detector);
  if (!known) refuseLongFiles(work, state.track);
  result.content = known ? *known : chosen.contentOf(file, work.stop, reading);
  const SnapshotModels keys = snapshotModels(chosen, config.hopSeconds);
  AnalysisKey key = keys.voice && result.content == Content::SoloVoice ? *keys.voice : keys.music;
  key.contentHash = contentHash;
  if (!config.force && !work.item.force) {
    if (auto stored = database->analysis(key)) {
      result.analysis = toTrackAnalysis(*std::move(stored));
      result.fromStore = true;
    }
  }
  if (!result.analysis) {
    refuseLongFiles(work, state.track);
    TrackAnalysis analysis = analyze(work, state.track, result.content, &key);
    database->saveAnalysis(key, toStoredAnalysis(analysis));
    result.analysis = std::move(analysis);
  }
  if (!known && isStillUnchanged(work, state.track)) database->saveContents({{contentHash, detector, result.content}});
  result.trackId = remember(work, state, contentHash);
}

FileState AnalyzeJob::Impl::stateOf(const Work& work) {
  const Item& item = work.item;
  const fs::path file = fs::absolute(item.file).lexically_normal();
  std::optional<Track> known;
  if (database) known = item.trackId != 0 ? database->track(item.trackId) : database->trackAt(file);
  if (known && known->file == file && isStillUnchanged(work, *known)) return {*std::move(known), true, true};
  const TrackId knownId = known ? known->id : 0;
  std::optional<Track> track =
      watched(work, file, [file](const std::stop_token&, LifeSign&) { return trackFromFile(file); });
  if (!track) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
      throw AudioError(AudioErrorKind::Missing, file, "does not exist; it may have been moved, renamed or deleted.");
    const std::string reason = error ? error.message() + "." : "is not a regular file.";
    throw AudioError(AudioErrorKind::Unreadable, file, reason);
  }
  track->id = knownId;
  return {*std::move(track), known.has_value(), false};
}

/// By its tags or, where there are none, its header: before it is read.
void AnalyzeJob::Impl::refuseLongFiles(const Work& work, const Track& track) {
  if (config.longestMinutes <= 0 || work.item.asked) return;
  double seconds = track.tags.durationSeconds;
  if (seconds <= 0) {
    seconds = watched(work, track.file, [open = reading.open, file = track.file](const std::stop_token&, LifeSign&) {
      return open(file)->format().durationSeconds();
    });
  }
  if (seconds > 60 * config.longestMinutes) throw TooLong(tooLongMessage(track.file, 60 * config.longestMinutes));
}

/// With a key, what was stored of an analysis that did not come to its end is gone on from, and each batch is stored.
TrackAnalysis AnalyzeJob::Impl::analyze(const Work& work, const Track& track, Content content, const AnalysisKey* key) {
  EmotionEngine& engine = models->engine(content);
  rememberDevice(engine);
  const auto refuseChanged = [&] {
    if (!isStillUnchanged(work, track))
      throw IoError(displayPath(track.file) + ": changed while it was analysed; try again.");
  };
  AnalysisControl control;
  control.stop = work.stop;
  control.beforeBatch = work.callbacks.beforeBatch;
  control.reading = reading;
  if (!work.item.asked) control.longestSeconds = 60 * config.longestMinutes;
  if (key != nullptr) {
    if (config.force || work.item.force)
      database->removePartialAnalysis(*key);
    else
      control.done = database->partialAnalysis(*key);
    control.batchScored = [&](std::size_t firstWindow, const PartialTimeline& batch) {
      refuseChanged();
      database->addToPartialAnalysis(*key, firstWindow, batch);
    };
  }
  TrackAnalysis analysis = TrackAnalyzer(engine, config.hopSeconds).analyze(track.file, control);
  refuseChanged();
  return analysis;
}

/// Ties the track to its content, and to the library if it is new there. Returns its id there: 0 for a track that was
/// removed from the library since the job got it or began with it.
TrackId AnalyzeJob::Impl::remember(const Work& work, FileState state, const std::string& contentHash) {
  Track& track = state.track;
  if (state.isCurrent) {
    if (track.contentHash != contentHash) database->setContentHash(track.id, contentHash);
    if (!track.problem.empty()) database->setProblem(track.id, {});
    return database->track(track.id) ? track.id : 0;
  }
  if (!state.isKnown && work.item.trackId != 0) return 0;
  track = watched(work, track.file, [read = track](const std::stop_token&, LifeSign&) mutable {
    readTagsOf(read);
    return read;
  });
  track.contentHash = contentHash;
  std::vector<Track> saved{std::move(track)};
  database->saveTracks(saved);
  return saved.front().id;
}

AnalyzeJob::AnalyzeJob(AnalyzeConfig config, EngineFactory engineFactory, ModelReader modelReader,
                       ReaderFactory openReader)
    : m_impl(std::make_unique<Impl>()) {
  config.validate();
  m_impl->reading.patience =
      std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(config.patienceSeconds));
  m_impl->reading.open = std::move(openReader);
  m_impl->config = std::move(config);
  m_impl->engineFactory = std::move(engineFactory);
  m_impl->modelReader = std::move(modelReader);
}

AnalyzeJob::~AnalyzeJob() = default;

void AnalyzeJob::setLongestMinutes(double minutes) { m_impl->config.longestMinutes = minutes; }

void AnalyzeJob::prepare() {
  m_impl->openStore();
  m_impl->chosenModels();
}

AnalyzeJob::Summary AnalyzeJob::run(const std::vector<Item>& items, std::stop_token stop, const Callbacks& callbacks) {
  m_impl->openStore();
  Summary summary;
  ThrottledProgress report(callbacks.progress);
  const auto total = static_cast<std::int64_t>(items.size());
  for (std::int64_t i = 0; i < total; ++i) {
    throwIfStopped(stop);
    const Item& item = items[static_cast<std::size_t>(i)];
    report.report({i, total, displayPath(item.file.filename())});
    const AnalyzedFile result = m_impl->process({item, stop, callbacks});
    ++countOf(result, summary);
    m_impl->passOnNotices(callbacks);
    if (callbacks.fileDone) callbacks.fileDone(result);
    if (WatchedThread::abandoned() >= kMostAbandonedThreads)
      throw NoAnswer("The analysis was stopped: " + std::to_string(kMostAbandonedThreads) +
                     " files hang while they are read, the last of them " + displayPath(item.file) +
                     ". Is a drive or a network share gone? Start Moodogram again when that is mended.");
  }
  if (total > 0) report.report({total, total, {}});
  return summary;
}

std::string AnalyzeJob::deviceDescription() const {
  const std::scoped_lock lock(m_impl->deviceMutex);
  return m_impl->device;
}

}  // namespace moodogram
