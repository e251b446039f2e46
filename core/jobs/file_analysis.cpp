// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/file_analysis.h"

#include <utility>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/library/scanner.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

TrackAnalysis toTrackAnalysis(StoredAnalysis stored) {
  TrackAnalysis analysis{.durationSeconds = stored.durationSeconds,
                         .timeline = std::move(stored.timeline),
                         .summary = stored.summary,
                         .warning = std::nullopt,
                         .known = stored.known,
                         .embedding = stored.embedding};
  if (!stored.warning.empty()) analysis.warning = std::move(stored.warning);
  return analysis;
}

StoredAnalysis toStoredAnalysis(const TrackAnalysis& analysis) {
  return {analysis.durationSeconds,      analysis.timeline, analysis.summary,
          analysis.warning.value_or(""), analysis.known,    analysis.embedding};
}

/// Whether the same file will fail again until it changes. One that is missing or locked may be back tomorrow.
bool isLastingProblem(const AudioError& error) {
  return error.kind() != AudioErrorKind::Missing && error.kind() != AudioErrorKind::Unreadable;
}

Track existingTrack(const fs::path& file) {
  std::optional<Track> track = trackFromFile(file);
  if (track) return *std::move(track);
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (status.type() == fs::file_type::not_found)
    throw AudioError(AudioErrorKind::Missing, file,
                     Message(MOODOGRAM_TEXT("Job", "does not exist; it may have been moved, renamed or deleted.")));
  throw AudioError(AudioErrorKind::Unreadable, file,
                   error ? Message(MOODOGRAM_TEXT("Audio", "cannot be read: %1."), systemMessage(error.value()))
                         : Message(MOODOGRAM_TEXT("Job", "is not a regular file.")));
}

/// By its header, before it is read, where its tags say so or say nothing; a length that is only estimated is not
/// believed. 0: there is no limit.
void refuseLonger(const Track& track, double longestSeconds, const decltype(FileReading::open)& open) {
  if (longestSeconds <= 0) return;
  const double tagged = track.tags.durationSeconds;
  if (tagged > 0 && tagged <= longestSeconds) return;
  const AudioFormat format = open(track.file)->format();
  if (format.isLengthExact && format.durationSeconds() > longestSeconds)
    throw TooLong(tooLongMessage(track.file, longestSeconds));
}

}  // namespace

void AnalysisTools::openStore() {
  if (config.useStore && !database)
    database.emplace(config.libraryFile.empty() ? defaultLibraryFile() : config.libraryFile);
}

AnalysisModels& AnalysisTools::chosenModels() {
  if (!models) models.emplace(config.engine, engineFactory, modelReader);
  models->info(Content::Music);
  models->info(Content::SoloVoice);
  return *models;
}

void AnalysisTools::rememberDevice(const EmotionEngine& engine) {
  const std::scoped_lock lock(m_deviceMutex);
  m_device = engine.deviceDescription();
}

Message AnalysisTools::deviceDescription() const {
  const std::scoped_lock lock(m_deviceMutex);
  return m_device;
}

FileAnalysis::FileAnalysis(AnalysisTools& tools, AnalyzeJob::Item item, std::stop_token stop)
    : m_tools(tools), m_item(std::move(item)), m_stop(std::move(stop)) {
  m_result.file = m_item.file;
  m_result.trackId = m_item.trackId;
  attempt([this] { beginToLook(); });
}

FileAnalysis::~FileAnalysis() {
  if (m_ownsContent) m_tools.contentsInWork.erase(m_key->contentHash);
}

template <typename LookAt>
auto FileAnalysis::watched(LookAt lookAt) const {
  return callWatched<decltype(lookAt())>(
      m_tools.reading.patience, m_stop, m_tools.reading.noAnswer(m_item.file),
      [lookAt = std::move(lookAt)](const std::stop_token&, LifeSign&) mutable { return lookAt(); });
}

template <typename Step>
void FileAnalysis::attempt(Step&& step) {
  try {
    step();
  } catch (const Cancelled&) {
    throw;
  } catch (...) {
    fail(std::current_exception());
  }
}

void FileAnalysis::fail(std::exception_ptr error) {
  m_error = std::move(error);
  m_isDone = true;
  m_looking.reset();
  m_run.reset();
}

void FileAnalysis::beginToLook() {
  fs::path file = fs::absolute(m_item.file).lexically_normal();
  std::optional<Track> known;
  if (m_tools.database)
    known = m_item.trackId != 0 ? m_tools.database->track(m_item.trackId) : m_tools.database->trackAt(file);
  if (m_item.trackId != 0 && known) file = known->file;  // it may have moved since it was queued
  const auto look = [file, known, open = m_tools.reading.open, isHashed = m_tools.database.has_value(),
                     longest = longestSeconds()](const std::stop_token& stop, LifeSign& sign) {
    Look found;
    found.isKnown = known.has_value();
    found.isCurrent = known && known->file == file && isUnchanged(*known);
    if (found.isCurrent) {
      found.track = *known;
    } else {
      found.track = existingTrack(file);
      found.track.id = known ? known->id : 0;
    }
    // A track that has not changed since it was hashed need not be read for that again.
    if (found.isCurrent) found.contentHash = found.track.contentHash;
    if (!found.contentHash.empty()) return found;
    refuseLonger(found.track, longest, open);
    if (isHashed) found.contentHash = hashFile(file, stop, [&sign] { sign.beat(); });
    return found;
  };
  m_looking = std::make_unique<WatchedCall<Look>>(look, m_stop);
}

bool FileAnalysis::decide(std::optional<std::chrono::milliseconds> longest) {
  if (m_isDecided || m_isDone) return true;
  if (m_looking && longest && !m_looking->waitFor(*longest)) return false;
  attempt([this] {
    if (m_looking) m_look = m_looking->get(m_tools.reading.patience, m_tools.reading.noAnswer(m_item.file));
    m_looking.reset();
    if (m_tools.contentsInWork.contains(m_look->contentHash)) return;
    choose();
    m_isDecided = true;
  });
  return m_isDecided || m_isDone;
}

/// Which model is to score it, and whether it has done so already.
void FileAnalysis::choose() {
  AnalysisModels& models = m_tools.chosenModels();
  const fs::path& file = m_look->track.file;
  if (!m_tools.database) {
    m_result.content = models.contentOf(file, m_stop, m_tools.reading);
    startRun();
    return;
  }
  LibraryDatabase& database = *m_tools.database;
  const std::string detector = models.detectorId();
  std::optional<Content> known = Content::Music;
  if (!detector.empty()) known = database.content(m_look->contentHash, detector);
  m_contentIsNew = !known;
  if (!known) refuseIfTooLong();
  m_result.content = known ? *known : models.contentOf(file, m_stop, m_tools.reading);
  const SnapshotModels keys = snapshotModels(models, m_tools.config.hopSeconds);
  m_key = keys.voice && m_result.content == Content::SoloVoice ? *keys.voice : keys.music;
  m_key->contentHash = m_look->contentHash;
  m_ownsContent = m_tools.contentsInWork.insert(m_key->contentHash).second;
  if (!m_tools.config.force && !m_item.force) {
    if (auto stored = database.analysis(*m_key)) {
      m_result.analysis = toTrackAnalysis(*std::move(stored));
      m_result.fromStore = true;
      completeIfAtEnd();
      return;
    }
  }
  refuseIfTooLong();
  startRun();
}

void FileAnalysis::refuseIfTooLong() {
  if (longestSeconds() <= 0) return;
  watched([track = m_look->track, longest = longestSeconds(), open = m_tools.reading.open] {
    refuseLonger(track, longest, open);
    return true;
  });
}

/// With a key, what was stored of an analysis that did not come to its end is gone on from, and each batch is stored.
void FileAnalysis::startRun() {
  m_engine = &m_tools.models->engine(m_result.content);
  m_tools.rememberDevice(*m_engine);
  AnalysisControl control;
  control.stop = m_stop;
  control.reading = m_tools.reading;
  control.longestSeconds = longestSeconds();
  if (m_key) {
    if (m_tools.config.force || m_item.force)
      m_tools.database->removePartialAnalysis(*m_key);
    else
      control.done = m_tools.database->partialAnalysis(*m_key);
    control.batchScored = [this](std::size_t firstWindow, const PartialTimeline& batch) {
      refuseIfChanged();
      m_tools.database->addToPartialAnalysis(*m_key, firstWindow, batch);
    };
  }
  m_run = std::make_unique<TrackRun>(*m_engine, m_tools.config.hopSeconds, m_look->track.file, std::move(control));
}

bool FileAnalysis::waitForWindows(std::optional<std::chrono::milliseconds> longest) {
  bool isReady = true;
  attempt([&] {
    if (m_run) isReady = m_run->wait(longest);
    if (isReady) completeIfAtEnd();
  });
  return isReady;
}

void FileAnalysis::accept(std::span<const float> tensors, std::span<const WindowVerdict> verdicts) {
  if (m_isDone) return;
  attempt([&] {
    m_run->accept(tensors, verdicts);
    completeIfAtEnd();
  });
}

void FileAnalysis::completeIfAtEnd() {
  if (m_isDone) return;
  if (m_run) {
    if (!m_run->isAtEnd() || m_run->isBeingScored()) return;
    TrackAnalysis analysis = m_run->finish();
    m_run.reset();
    refuseIfChanged();
    if (m_key) m_tools.database->saveAnalysis(*m_key, toStoredAnalysis(analysis));
    m_result.analysis = std::move(analysis);
  }
  if (m_key) {
    if (m_contentIsNew && isStillUnchanged())
      m_tools.database->saveContents({{m_key->contentHash, m_tools.models->detectorId(), m_result.content}});
    m_result.trackId = remember();
  }
  m_isDone = true;
}

bool FileAnalysis::isStillUnchanged() const {
  return watched([track = m_look->track] { return isUnchanged(track); });
}

void FileAnalysis::refuseIfChanged() const {
  if (!isStillUnchanged())
    throw IoError(Message(MOODOGRAM_TEXT("Job", "%1: changed while it was analysed; try again."),
                          displayPath(m_look->track.file)));
}

/// Ties the track to its content, and to the library if it is new there. Returns its id there: 0 for a track that was
/// removed from the library since the job got it or began with it.
TrackId FileAnalysis::remember() {
  Track& track = m_look->track;
  LibraryDatabase& database = *m_tools.database;
  const double decoded = m_result.analysis->durationSeconds;
  if (m_look->isCurrent) {
    if (track.contentHash != m_key->contentHash) database.setContentHash(track.id, m_key->contentHash);
    if (!track.problem.empty()) database.setProblem(track.id, {});
    if (decoded > 0 && decoded != track.tags.durationSeconds) database.setDuration(track.id, decoded);
    return database.track(track.id) ? track.id : 0;
  }
  if (!m_look->isKnown && m_item.trackId != 0) return 0;
  track = watched([read = track]() mutable {
    readTagsOf(read);
    return read;
  });
  track.contentHash = m_key->contentHash;
  if (decoded > 0) track.tags.durationSeconds = decoded;
  std::vector<Track> saved{std::move(track)};
  database.saveTracks(saved);
  return saved.front().id;
}

AnalyzedFile FileAnalysis::result() {
  AnalyzedFile& result = m_result;
  const auto keepProblem = [&] {
    if (m_tools.database && result.trackId != 0) m_tools.database->setProblem(result.trackId, result.error.stored());
  };
  if (m_error) result.analysis.reset();
  try {
    if (m_error) std::rethrow_exception(m_error);
    result.modelName = m_tools.models->info(result.content).name;
  } catch (const ModelError&) {
    throw;
  } catch (const StoreError&) {
    throw;
  } catch (const TooLong& error) {
    result.skipped = error.message();
  } catch (const NoAnswer& error) {  // the next start of the program is not to wait for it again
    result.error = error.message();
    keepProblem();
  } catch (const AudioError& error) {
    result.error = error.message();
    if (isLastingProblem(error)) keepProblem();
  } catch (const Error& error) {
    result.error = error.message();
  } catch (const std::exception& error) {
    result.error = toValidUtf8(error.what());
  }
  return std::move(result);
}

}  // namespace moodogram
