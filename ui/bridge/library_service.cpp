// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_service.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/audio/demo_synthesizer.h"
#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/paths.h"
#include "core/infer/analysis_models.h"
#include "core/jobs/analyze_job.h"
#include "core/library/store_repair.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kRefreshWhileScanning = 2s;

/// The sidebar marks folders that are offline, so they need not be reported at every start.
void dropKnownProblems(ScanResult& result) {
  for (const fs::path& root : result.offlineRoots) std::erase(result.problems, offlineRootMessage(root));
}

}  // namespace

/// What one worker thread keeps open. Used in that thread only.
struct LibraryService::Connection {
  explicit Connection(const LibraryOptions& chosen) : options(chosen) {}

  LibraryDatabase& database() {
    if (!m_database) m_database = std::make_unique<LibraryDatabase>(libraryFile());
    return *m_database;
  }

  void closeDatabase() { m_database.reset(); }

  fs::path libraryFile() const { return options.libraryFile.empty() ? defaultLibraryFile() : options.libraryFile; }

  /// Throws ModelError, IoError the first time; null afterwards, so a missing model is reported once.
  AnalysisModels* models() {
    if (!m_models && !m_modelsFailed) {
      m_modelsFailed = true;
      auto models = std::make_unique<AnalysisModels>(EngineOptions{.modelFile = options.modelFile});
      for (const Content content : {Content::Music, Content::SoloVoice}) models->info(content);
      m_models = std::move(models);
      m_modelsFailed = false;
    }
    return m_models.get();
  }

  void setModel(fs::path choice) {
    options.modelFile = std::move(choice);
    m_models.reset();
    m_modelsFailed = false;
  }

  SnapshotModels snapshotKeys() const {
    if (m_models) return snapshotModels(*m_models, options.hopSeconds);
    return {{.contentHash = {}, .modelHash = {}, .frontEndHash = {}, .hopSeconds = options.hopSeconds}, {}, {}};
  }

  LibraryOptions options;

 private:
  std::unique_ptr<LibraryDatabase> m_database;
  std::unique_ptr<AnalysisModels> m_models;
  bool m_modelsFailed = false;
};

LibraryService::LibraryService(LibraryOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_queryConnection(std::make_unique<Connection>(m_options)),
      m_scanConnection(std::make_unique<Connection>(m_options)),
      m_queries(QStringLiteral("library")),
      m_scans(QStringLiteral("scan")),
      m_files(QStringLiteral("playlist files")) {
  m_refresh.setInterval(kRefreshWhileScanning);
  connect(&m_refresh, &QTimer::timeout, this, [this] {
    if (!m_refreshPending) loadSnapshot();
  });
  if (!m_options.watchFolders) return;
  m_watcher = makeFolderWatcher(
      [this](std::vector<fs::path> folders) {
        reply([this, folders = std::move(folders)] {
          scan([](LibraryDatabase&, const std::stop_token&) { return std::vector<Message>(); }, folders);
        });
      },
      [this](const Message& message) { reply([this, message] { Q_EMIT watchingLimited(messageText(message)); }); });
}

LibraryService::~LibraryService() {
  m_quit.request_stop();
  cancelScan();
}

template <typename Function>
void LibraryService::reply(Function&& function) {
  m_replies.post(std::forward<Function>(function));
}

LibraryService::RequestId LibraryService::ask(std::function<void(RequestId, Connection&)> work) {
  const RequestId request = ++m_lastRequest;
  m_queries.post([this, request, work = std::move(work)] {
    try {
      work(request, *m_queryConnection);
    } catch (...) {
      reportFailure(request);
    }
  });
  return request;
}

void LibraryService::reportFailure(RequestId request) {
  try {
    throw;
  } catch (const DamagedStoreError& error) {
    reply([this, message = messageOf(error)] { Q_EMIT damaged(messageText(message)); });
  } catch (const std::exception& error) {
    reply([this, request, message = messageOf(error)] { Q_EMIT failed(request, messageText(message)); });
  }
}

LibraryService::RequestId LibraryService::loadSnapshot() {
  m_refreshPending = true;
  return ask([this, quit = m_quit.get_token()](RequestId request, Connection& connection) {
    if (quit.stop_requested()) return;
    auto snapshot = std::make_shared<LibrarySnapshot>();
    try {
      if (AnalysisModels* models = connection.models()) {
        snapshot->model = models->info(Content::Music);
        if (models->chooseByContent()) snapshot->voiceModel = models->info(Content::SoloVoice);
      }
    } catch (const Error& error) {  // the library is of use without a model: say so and go on
      reply([this, request, message = messageOf(error)] { Q_EMIT failed(request, messageText(message)); });
    }
    const auto allowNext = [this] { m_refreshPending = false; };
    try {
      snapshot->tracks = connection.database().snapshot(connection.snapshotKeys());
      for (fs::path& root : connection.database().roots()) {
        const std::scoped_lock lock(m_offlineMutex);
        const bool available = std::ranges::find(m_offlineRoots, root) == m_offlineRoots.end();
        snapshot->roots.push_back({std::move(root), available});
      }
    } catch (...) {
      reply(allowNext);
      throw;
    }
    reply([this, request, allowNext, snapshot] {
      allowNext();
      Q_EMIT snapshotLoaded(request, snapshot);
    });
  });
}

fs::path LibraryService::libraryFile() const { return m_queryConnection->libraryFile(); }

LibraryService::RequestId LibraryService::setModel(fs::path choice) {
  m_options.modelFile = choice;
  ask([choice = std::move(choice)](RequestId, Connection& connection) { connection.setModel(choice); });
  return loadSnapshot();
}

LibraryService::RequestId LibraryService::listModels() {
  return ask([this, quit = m_quit.get_token()](RequestId, Connection&) {
    std::vector<fs::path> choices = userModelFiles();
    choices.insert(choices.begin(), {"music", "voice"});
    std::vector<InstalledModel> models;
    for (const fs::path& choice : choices) {
      if (quit.stop_requested()) return;
      try {
        const ModelInfo model = readModelInfo(chooseModels(choice).file);
        models.push_back({fromPath(choice), toText(model.name)});
      } catch (const Error&) {  // not installed, or no model: not on offer
      }
    }
    reply([this, models = std::move(models)] { Q_EMIT modelsListed(models); });
  });
}

LibraryService::RequestId LibraryService::loadAnalysis(TrackId id) {
  return ask([this, id, quit = m_quit.get_token()](RequestId request, Connection& connection) {
    if (quit.stop_requested()) return;
    std::optional<StoredAnalysis> analysis;
    const std::optional<Track> track = connection.database().track(id);
    if (track && !track->contentHash.empty()) {
      const SnapshotModels keys = connection.snapshotKeys();
      const std::optional<Content> content =
          keys.voice ? connection.database().content(track->contentHash, keys.detector) : Content::Music;
      AnalysisKey key = content == Content::SoloVoice ? *keys.voice : keys.music;
      key.contentHash = track->contentHash;
      if (content) analysis = connection.database().analysis(key);
    }
    reply([this, request, id, analysis = std::move(analysis)] { Q_EMIT analysisLoaded(request, id, analysis); });
  });
}

LibraryService::RequestId LibraryService::loadTrack(TrackId id) {
  return ask([this, id, quit = m_quit.get_token()](RequestId request, Connection& connection) {
    if (quit.stop_requested()) return;
    reply([this, request, track = connection.database().track(id)] { Q_EMIT trackLoaded(request, track); });
  });
}

LibraryService::RequestId LibraryService::forgetMissing(std::vector<TrackId> ids) {
  const RequestId request = ask([this, ids = std::move(ids)](RequestId, Connection& connection) {
    reply([this, forgotten = connection.database().forgetMissingTracks(ids)] { Q_EMIT missingForgotten(forgotten); });
  });
  loadSnapshot();
  return request;
}

LibraryService::RequestId LibraryService::clearProblems(std::vector<TrackId> ids) {
  return ask([ids = std::move(ids)](RequestId, Connection& connection) { connection.database().clearProblems(ids); });
}

LibraryService::RequestId LibraryService::change(std::function<void(LibraryDatabase&)> work) {
  return ask([this, work = std::move(work)](RequestId, Connection& connection) {
    try {
      work(connection.database());
    } catch (...) {
      reply([this] { loadSnapshot(); });
      throw;
    }
  });
}

LibraryService::RequestId LibraryService::setRemoved(std::vector<TrackId> ids, bool removed) {
  const RequestId request =
      change([ids = std::move(ids), removed](LibraryDatabase& database) { database.setRemoved(ids, removed); });
  loadSnapshot();
  return request;
}

LibraryService::RequestId LibraryService::setRating(std::vector<TrackId> ids, int rating) {
  return change([ids = std::move(ids), rating](LibraryDatabase& database) { database.setRating(ids, rating); });
}

LibraryService::RequestId LibraryService::saveRecordings(std::vector<std::vector<std::string>> contents) {
  const RequestId request =
      change([contents = std::move(contents)](LibraryDatabase& database) { database.saveRecordings(contents); });
  loadSnapshot();
  return request;
}

LibraryService::RequestId LibraryService::countPlay(TrackId id, std::int64_t unixSeconds) {
  return change([id, unixSeconds](LibraryDatabase& database) { database.countPlay(id, unixSeconds); });
}

LibraryService::RequestId LibraryService::loadHiddenTracks() {
  return ask([this](RequestId request, Connection& connection) {
    std::vector<Track> removed;
    std::vector<Track> missing;
    for (Track& track : connection.database().tracks()) {
      if (track.isRemoved)
        removed.push_back(std::move(track));
      else if (track.missingSinceUnixSeconds != 0)
        missing.push_back(std::move(track));
    }
    reply([this, request, removed = std::move(removed), missing = std::move(missing)] {
      Q_EMIT hiddenTracksLoaded(request, removed, missing);
    });
  });
}

LibraryService::RequestId LibraryService::removeFolder(fs::path folder) {
  m_restartStop.request_stop();
  return scan([folder = std::move(folder)](LibraryDatabase& database, const std::stop_token&) {
    database.removeRoot(folder);
    return std::vector<Message>();
  });
}

LibraryService::RequestId LibraryService::savePlaylist(fs::path file, PlaylistContents contents) {
  const RequestId request = ++m_lastRequest;
  m_files.post([this, request, file = std::move(file), contents = std::move(contents)] {
    try {
      writePlaylist(file, contents);
      reply([this, request, name = pathText(file)] { Q_EMIT playlistSaved(request, name); });
    } catch (...) {
      reportFailure(request);
    }
  });
  return request;
}

LibraryService::RequestId LibraryService::repair() {
  cancelScan();
  const RequestId request = ++m_lastRequest;
  m_scans.post([this, request] {  // after the scan that was stopped
    m_scanConnection->closeDatabase();
    m_queries.post([this, request] {
      m_queryConnection->closeDatabase();
      try {
        const RepairResult result = repairStore(m_queryConnection->libraryFile(), m_quit.get_token());
        reply([this, result] {
          Q_EMIT repaired(result.kept(), result.lost(), pathText(result.damagedFile));
          m_scans.post([this] { m_scanConnection->closeDatabase(); });  // in case a scan has opened it meanwhile
          rescan();
        });
      } catch (...) {
        reportFailure(request);
      }
    });
  });
  return request;
}

LibraryService::RequestId LibraryService::addPaths(std::vector<fs::path> paths) {
  return scan([paths = std::move(paths)](LibraryDatabase& database, const std::stop_token& stop) {
    std::vector<Message> problems;
    std::vector<Track> files;
    for (const fs::path& path : paths) {
      std::error_code error;
      if (fs::is_directory(path, error)) {
        database.addRoot(path);
        if (fs::is_empty(path, error))
          problems.push_back(Message(MOODOGRAM_TEXT("Library", "The folder %1 is empty."), displayPath(path)));
      } else if (stop.stop_requested()) {  // folders are only noted, files would be read
        continue;
      } else if (std::optional<Track> track = trackFromFile(path)) {
        const std::optional<Track> known = database.trackAt(path);
        if (known && known->isRemoved) database.setRemoved({known->id}, false);  // who names it wants it
        if (known && known->tagVersion >= kTagVersion && known->missingSinceUnixSeconds == 0 && isUnchanged(*known))
          continue;
        readTagsOf(*track);
        files.push_back(*std::move(track));
      } else {
        problems.push_back(Message(MOODOGRAM_TEXT("Library", "There is no file or folder %1."), displayPath(path)));
      }
    }
    if (!files.empty()) database.saveTracks(files);
    return problems;
  });
}

fs::path LibraryService::demoFolder() { return userDataDir() / "demo"; }

LibraryService::RequestId LibraryService::addDemoLibrary() {
  return scan([this](LibraryDatabase& database, const std::stop_token& stop) {
    const fs::path folder = demoFolder();
    writeDemoLibrary(folder, stop, [this](const Progress& progress) {
      reply([this, progress] { Q_EMIT scanProgressed(progress.done, progress.total, progressText(progress)); });
    });
    database.addRoot(folder);
    return std::vector<Message>();
  });
}

LibraryService::RequestId LibraryService::rescan() {
  return scan([](LibraryDatabase&, const std::stop_token&) { return std::vector<Message>(); });
}

LibraryService::RequestId LibraryService::scan(Preparation before) { return scan(std::move(before), {}); }

LibraryService::RequestId LibraryService::scan(Preparation before, std::vector<fs::path> onlyFolders) {
  const RequestId request = ++m_lastRequest;
  for (std::stop_source* source : {&m_userStop, &m_restartStop})
    if (source->stop_requested()) *source = std::stop_source();
  if (m_scansUnderWay++ == 0) {
    m_refresh.start();
    Q_EMIT scanStarted();
  }
  m_scans.post([this, request, before = std::move(before), onlyFolders = std::move(onlyFolders),
                userStop = m_userStop.get_token(), restartStop = m_restartStop.get_token()] {
    ScanResult result;
    try {
      LibraryDatabase& database = m_scanConnection->database();
      const std::vector<Message> problems = before(database, userStop);
      std::stop_source either;
      const std::stop_callback byUser(userStop, [&] { either.request_stop(); });
      const std::stop_callback byRestart(restartStop, [&] { either.request_stop(); });
      if (m_watcher) m_watcher->setRoots(database.roots());
      const auto report = [this](const Progress& progress) {
        reply([this, progress] { Q_EMIT scanProgressed(progress.done, progress.total, progressText(progress)); });
      };
      result = scanLibrary(database, either.get_token(), report, onlyFolders);
      dropKnownProblems(result);
      const std::scoped_lock lock(m_offlineMutex);
      m_offlineRoots = result.offlineRoots;
      result.problems.insert(result.problems.begin(), problems.begin(), problems.end());
    } catch (const Cancelled&) {  // what was found is kept and shown
    } catch (...) {
      reportFailure(request);
    }
    reply([this, result] {
      onScanEnded();
      Q_EMIT scanFinished(result);
    });
  });
  return request;
}

void LibraryService::onScanEnded() {
  if (--m_scansUnderWay == 0) m_refresh.stop();
  loadSnapshot();
}

void LibraryService::cancelScan() { m_userStop.request_stop(); }

}  // namespace moodogram::ui
