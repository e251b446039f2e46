// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyze_job.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"
#include "core/jobs/analysis_pipeline.h"
#include "core/jobs/file_analysis.h"

namespace moodogram {
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

std::int64_t& countOf(const AnalyzedFile& file, AnalyzeJob::Summary& summary) {
  if (!file.skipped.isEmpty()) return summary.skipped;
  if (!file.analysis) return summary.failed;
  return file.fromStore ? summary.fromStore : summary.analyzed;
}

/// A list whose order does not change.
class ListSource final : public AnalyzeJob::Source {
 public:
  ListSource(const std::vector<AnalyzeJob::Item>& items, std::function<void(const AnalyzeJob::Item&)> taken)
      : m_items(items), m_taken(std::move(taken)) {}

  std::optional<AnalyzeJob::Item> peek(std::size_t place) override {
    if (place >= m_items.size() - m_next) return std::nullopt;
    return m_items[m_next + place];
  }
  bool take(const AnalyzeJob::Item& item) override {
    if (m_next == m_items.size() || m_items[m_next] != item) return false;
    ++m_next;
    m_taken(item);
    return true;
  }

 private:
  const std::vector<AnalyzeJob::Item>& m_items;
  std::size_t m_next = 0;
  std::function<void(const AnalyzeJob::Item&)> m_taken;
};

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

struct AnalyzeJob::Impl : AnalysisTools {};

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
  ThrottledProgress report(callbacks.progress);
  const auto total = static_cast<std::int64_t>(items.size());
  std::int64_t done = 0;
  ListSource source(items, [&](const Item& item) { report.report({done, total, displayPath(item.file.filename())}); });
  Callbacks counting = callbacks;
  counting.fileDone = [&](const AnalyzedFile& file) {
    ++done;
    if (callbacks.fileDone) callbacks.fileDone(file);
  };
  const Summary summary = run(source, std::move(stop), counting);
  if (total > 0) report.report({total, total, {}});
  return summary;
}

AnalyzeJob::Summary AnalyzeJob::run(Source& source, std::stop_token stop, const Callbacks& callbacks) {
  m_impl->openStore();
  Summary summary;
  AnalysisPipeline pipeline(*m_impl, source, stop, callbacks);
  while (const std::optional<AnalyzedFile> file = pipeline.next()) {
    ++countOf(*file, summary);
    if (callbacks.fileDone) callbacks.fileDone(*file);
    if (WatchedThread::abandoned() >= kMostAbandonedThreads)
      throw NoAnswer(Message(MOODOGRAM_TEXT("Job",
                                            "The analysis was stopped: %1 files hang while they are read, the last of "
                                            "them %2. Is a drive or a network share gone? Start Moodogram again when "
                                            "that is mended."),
                             kMostAbandonedThreads, displayPath(file->file)));
  }
  return summary;
}

Message AnalyzeJob::deviceDescription() const { return m_impl->deviceDescription(); }

}  // namespace moodogram
