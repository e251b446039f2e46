// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/infer/analysis_models.h"
#include "core/infer/track_run.h"
#include "core/library/library_database.h"

namespace moodogram {

/// One options struct for the command line, the window and configuration files.
struct AnalyzeConfig {
  EngineOptions engine;  ///< modelFile: a choice as in chooseModels()
  double hopSeconds = kDefaultHopSeconds;
  bool useStore = true;
  std::filesystem::path libraryFile;  ///< empty: the user's library
  bool force = false;                 ///< analyse again what is stored
  double longestMinutes = 0;          ///< longer files are left out, unless they are asked for; 0: none is
  double patienceSeconds = 60;        ///< after which a file that cannot be read on is given up

  /// Throws ConfigError that names the field.
  void validate() const;
};

/// What became of one file.
struct AnalyzedFile {
  std::filesystem::path file;
  TrackId trackId = 0;                    ///< 0: not in the library
  std::string modelName;                  ///< empty when there is an error
  Content content = Content::Music;       ///< whose model that is, where there are two
  std::optional<TrackAnalysis> analysis;  ///< nullopt: error, or skipped
  Message error;                          ///< for the user; empty: none
  Message skipped;                        ///< why there is neither analysis nor error, for the user
  bool fromStore = false;
};

/// The keys of stored analyses by these models. Throws ModelError.
SnapshotModels snapshotModels(AnalysisModels& models, double hopSeconds);

/// Analyses files in their order: stored result if there is one, else decode, score, store. While the windows of one
/// are scored, the next ones are looked at and decoded, and a batch that is not full takes theirs too
/// (AnalysisPipeline). Where the content decides on the model, what it was found to be is stored too. Engines are made
/// at the first file that needs them (so a library that is up to date never loads Torch) and live as long as the job:
/// call run() and destroy the job in one thread. A bad file is a result with an error, never the end of the run; so is
/// one that hangs, until kMostAbandonedThreads of them hang. Each batch is stored when it has been scored: whatever
/// ends the process, an analysis goes on from its last batch.
class AnalyzeJob {
 public:
  using ReaderFactory = decltype(FileReading::open);
  /// Throws ConfigError. The functions are replaced in tests, which need neither Torch nor a model file.
  explicit AnalyzeJob(AnalyzeConfig config, EngineFactory engineFactory = createEngine,
                      ModelReader modelReader = readModelInfo, ReaderFactory openReader = AudioReader::open);
  ~AnalyzeJob();

  struct Item {
    std::filesystem::path file;
    /// 0: the file becomes a track of the library (with its tags) once it has been analysed, if the store is used.
    TrackId trackId = 0;
    bool force = false;  ///< analyse again what is stored, as AnalyzeConfig::force does for every file
    bool asked = false;  ///< the user named this very file: it is analysed however long it is

    bool operator==(const Item&) const = default;
  };
  /// Where files come from whose order may change while others are worked on. Called in the thread of run().
  class Source {
   public:
    virtual ~Source() = default;
    /// The one that so many come before; nullopt: there is none. It may be prepared from now on.
    virtual std::optional<Item> peek(std::size_t place) = 0;
    /// The first of those that wait is to be worked on, and waits no more. It may wait, and may throw Cancelled. false:
    /// another one has become the first meanwhile.
    virtual bool take(const Item& item) = 0;
  };
  struct Callbacks {
    ProgressCallback progress;  ///< files of a list; throttled; Progress::what is the file being worked on
    std::function<void(const AnalyzedFile&)> fileDone;
    std::function<void(const Message&)> notice = {};  ///< of the engine (EmotionEngine::takeNotices)
    std::function<void()> beforeBatch = {};           ///< may wait, and may throw Cancelled
  };
  struct Summary {
    std::int64_t analyzed = 0;
    std::int64_t fromStore = 0;
    std::int64_t failed = 0;
    std::int64_t skipped = 0;
  };

  /// AnalyzeConfig::longestMinutes from the next file on. In the thread of run().
  void setLongestMinutes(double minutes);

  /// Opens the library and reads what the models say about themselves, as run() would at its start: afterwards all are
  /// known to be there. Optional. Throws StoreError, ModelError.
  void prepare();

  /// Throws StoreError, ModelError (no file can be analysed without them), NoAnswer (too many files hang) and
  /// Cancelled; what was done before is stored.
  Summary run(const std::vector<Item>& items, std::stop_token stop, const Callbacks& callbacks);
  /// The same until nothing waits any more. Of those that were taken and not reported when it throws, what was scored
  /// is stored.
  Summary run(Source& source, std::stop_token stop, const Callbacks& callbacks);

  /// Of the engine, once it has been made; empty before. Changes when the engine goes on with another device. From any
  /// thread.
  Message deviceDescription() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram
