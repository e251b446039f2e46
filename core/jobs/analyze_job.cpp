// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyze_job.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <string_view>
#include <utility>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/library/scanner.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr double kShortestHopSeconds = 0.1;
constexpr double kLongestHopSeconds = 60;

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

  std::optional<LibraryDatabase> database;
  std::optional<AnalysisModels> models;
  mutable std::mutex deviceMutex;
  std::string device;

  void openStore();
  AnalysisModels& chosenModels();
  void rememberDevice(const EmotionEngine& engine);
  void passOnNotices(const Callbacks& callbacks);

  AnalyzedFile process(const Item& item, const std::stop_token& stop);
  void findOrAnalyze(const Item& item, const std::stop_token& stop, AnalyzedFile& result);
  FileState stateOf(const Item& item);
  TrackAnalysis analyze(const Track& track, Content content, const std::stop_token& stop);
  TrackId remember(const Item& item, FileState state, const std::string& contentHash);
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

AnalyzedFile AnalyzeJob::Impl::process(const Item& item, const std::stop_token& stop) {
  AnalyzedFile result;
  result.file = item.file;
  result.trackId = item.trackId;
  try {
    findOrAnalyze(item, stop, result);
    result.modelName = models->info(result.content).name;
  } catch (const Cancelled&) {
    throw;
  } catch (const ModelError&) {
    throw;
  } catch (const StoreError&) {
    throw;
  } catch (const AudioError& error) {
    result.error = error.what();
    if (database && item.trackId != 0 && isLastingProblem(error)) database->setProblem(item.trackId, error.what());
  } catch (const std::exception& error) {
    result.error = toValidUtf8(error.what());
  }
  return result;
}

void AnalyzeJob::Impl::findOrAnalyze(const Item& item, const std::stop_token& stop, AnalyzedFile& result) {
  const FileState state = stateOf(item);
  AnalysisModels& chosen = chosenModels();
  if (!database) {
    result.content = chosen.contentOf(state.track.file, stop);
    result.analysis = analyze(state.track, result.content, stop);
    return;
  }
  // A track that has not changed since it was hashed need not be read for that again.
  std::string contentHash = state.isCurrent ? state.track.contentHash : std::string();
  if (contentHash.empty()) contentHash = hashFile(state.track.file, stop);
  const std::string detector = chosen.detectorId();
  const std::optional<Content> known = detector.empty() ? Content::Music : database->content(contentHash, detector);
  result.content = known ? *known : chosen.contentOf(state.track.file, stop);
  const SnapshotModels keys = snapshotModels(chosen, config.hopSeconds);
  AnalysisKey key = keys.voice && result.content == Content::SoloVoice ? *keys.voice : keys.music;
  key.contentHash = contentHash;
  if (!config.force && !item.force) {
    if (auto stored = database->analysis(key)) {
      result.analysis = toTrackAnalysis(*std::move(stored));
      result.fromStore = true;
    }
  }
  if (!result.analysis) {
    TrackAnalysis analysis = analyze(state.track, result.content, stop);
    database->saveAnalysis(key, toStoredAnalysis(analysis));
    result.analysis = std::move(analysis);
  }
  if (!known && isUnchanged(state.track)) database->saveContents({{contentHash, detector, result.content}});
  result.trackId = remember(item, state, contentHash);
}

FileState AnalyzeJob::Impl::stateOf(const Item& item) {
  const fs::path file = fs::absolute(item.file).lexically_normal();
  std::optional<Track> known;
  if (database) known = item.trackId != 0 ? database->track(item.trackId) : database->trackAt(file);
  if (known && known->file == file && isUnchanged(*known)) return {*std::move(known), true, true};
  const TrackId knownId = known ? known->id : 0;
  std::optional<Track> track = trackFromFile(file);
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

TrackAnalysis AnalyzeJob::Impl::analyze(const Track& track, Content content, const std::stop_token& stop) {
  EmotionEngine& engine = models->engine(content);
  rememberDevice(engine);
  TrackAnalysis analysis = TrackAnalyzer(engine, config.hopSeconds).analyze(track.file, stop);
  if (!isUnchanged(track)) throw IoError(displayPath(track.file) + ": changed while it was analysed; try again.");
  return analysis;
}

/// Ties the track to its content, and to the library if it is new there. Returns its id there: 0 for a track that was
/// removed from the library since the job got it or began with it.
TrackId AnalyzeJob::Impl::remember(const Item& item, FileState state, const std::string& contentHash) {
  Track& track = state.track;
  if (state.isCurrent) {
    if (track.contentHash != contentHash) database->setContentHash(track.id, contentHash);
    if (!track.problem.empty()) database->setProblem(track.id, {});
    return database->track(track.id) ? track.id : 0;
  }
  if (!state.isKnown && item.trackId != 0) return 0;
  readTagsOf(track);
  track.contentHash = contentHash;
  std::vector<Track> saved{std::move(track)};
  database->saveTracks(saved);
  return saved.front().id;
}

AnalyzeJob::AnalyzeJob(AnalyzeConfig config, EngineFactory engineFactory, ModelReader modelReader)
    : m_impl(std::make_unique<Impl>()) {
  config.validate();
  m_impl->config = std::move(config);
  m_impl->engineFactory = std::move(engineFactory);
  m_impl->modelReader = std::move(modelReader);
}

AnalyzeJob::~AnalyzeJob() = default;

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
    const AnalyzedFile result = m_impl->process(item, stop);
    ++(!result.analysis ? summary.failed : result.fromStore ? summary.fromStore : summary.analyzed);
    m_impl->passOnNotices(callbacks);
    if (callbacks.fileDone) callbacks.fileDone(result);
  }
  if (total > 0) report.report({total, total, {}});
  return summary;
}

std::string AnalyzeJob::deviceDescription() const {
  const std::scoped_lock lock(m_impl->deviceMutex);
  return m_impl->device;
}

}  // namespace moodogram
