// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analysis_pipeline.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "core/base/error.h"

namespace moodogram {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

AnalysisPipeline::AnalysisPipeline(AnalysisTools& tools, AnalyzeJob::Source& source, std::stop_token stop,
                                   const AnalyzeJob::Callbacks& callbacks)
    : m_tools(tools), m_source(source), m_stop(std::move(stop)), m_callbacks(callbacks) {}

std::optional<AnalyzedFile> AnalysisPipeline::next() {
  while (true) {
    throwIfStopped(m_stop);
    followOrder();
    prepare();
    if (m_files.empty()) return std::nullopt;
    if (!take(*m_files.front())) continue;
    FileAnalysis& first = m_files.front()->analysis;
    if (!first.decide(std::nullopt)) {  // its content is in work: it has overtaken another file with that
      m_files.erase(m_files.begin() + 1, m_files.end());
      continue;
    }
    first.waitForWindows(std::nullopt);
    if (!first.isDone()) {
      fill();
      score();
    }
    if (!first.isDone()) continue;
    AnalyzedFile result = first.result();
    m_files.pop_front();
    passOnNotices();
    return result;
  }
}

/// The order may have changed since they were begun.
void AnalysisPipeline::followOrder() {
  const auto firstWaiting = std::ranges::find_if(m_files, [](const auto& file) { return !file->isTaken; });
  std::vector<std::unique_ptr<File>> begun;
  std::move(firstWaiting, m_files.end(), std::back_inserter(begun));
  m_files.erase(firstWaiting, m_files.end());
  for (std::size_t place = 0; place < begun.size(); ++place) {
    const std::optional<AnalyzeJob::Item> item = m_source.peek(place);
    if (!item) return;
    const auto same =
        std::ranges::find_if(begun, [&](const auto& file) { return file && file->analysis.item() == *item; });
    m_files.push_back(same != begun.end() ? std::move(*same) : std::make_unique<File>(m_tools, *item, m_stop));
  }
}

/// Begins with more files, and goes on with those that have been looked at.
void AnalysisPipeline::prepare() {
  // They decide in order, so that of two files with one content the first one is analysed.
  bool isDecided = true;
  std::size_t taken = 0;
  std::size_t unfinished = 0;
  std::size_t windows = 0;
  for (const auto& file : m_files) {
    isDecided = isDecided && file->analysis.decide(milliseconds(0));
    const TrackRun::Prepared prepared = file->analysis.prepared();
    taken += file->isTaken ? 1 : 0;
    unfinished += prepared.isAll ? 0 : 1;
    windows += prepared.windows;
  }
  for (; unfinished < kMostPrepared && windows < m_batchSize && m_files.size() < m_batchSize + kMostPrepared;
       ++unfinished) {
    std::optional<AnalyzeJob::Item> item = m_source.peek(m_files.size() - taken);
    if (!item) return;
    m_files.push_back(std::make_unique<File>(m_tools, *std::move(item), m_stop));
  }
}

/// false: it is not its turn any more.
bool AnalysisPipeline::take(File& file) {
  if (!file.isTaken) file.isTaken = m_source.take(file.analysis.item());
  return file.isTaken;
}

/// With the first file's windows, which are there, and then those of others.
void AnalysisPipeline::fill() {
  m_engine = &m_files.front()->analysis.engine();
  m_batchSize = std::max<std::size_t>(1, m_engine->preferredBatch());
  m_windows = 0;
  m_tensors.clear();
  std::optional<steady_clock::time_point> until;
  for (std::size_t place = 0; place < m_files.size(); ++place) {
    if (!addWindows(*m_files[place], until)) return;
    if (!until) until = steady_clock::now() + kLongestWait;
    prepare();
  }
}

/// false: the batch is full, or nothing can be added from this file or those behind it.
bool AnalysisPipeline::addWindows(File& file, std::optional<steady_clock::time_point> until) {
  const auto longest = [&]() -> std::optional<milliseconds> {
    if (!until) return std::nullopt;
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*until - steady_clock::now()));
  };
  if (!file.analysis.decide(longest())) return false;
  while (true) {
    if (!file.analysis.waitForWindows(longest())) return false;
    // Files are taken in order, also those that need no scoring.
    if (file.analysis.isDone() || file.analysis.run().isAtEnd()) return take(file);
    TrackRun& run = file.analysis.run();
    if (&file.analysis.engine() != m_engine || !take(file)) return false;
    const std::size_t count = run.take(m_batchSize - m_windows, m_tensors);
    file.windows += count;
    m_windows += count;
    if (m_windows == m_batchSize) return false;
  }
}

void AnalysisPipeline::score() {
  if (m_windows == 0) return;
  if (m_callbacks.beforeBatch) m_callbacks.beforeBatch();
  throwIfStopped(m_stop);
  m_verdicts.assign(m_windows, {});
  std::exception_ptr error;
  try {
    m_engine->judge(m_tensors, m_verdicts);
  } catch (const Cancelled&) {
    throw;
  } catch (const ModelError&) {
    throw;
  } catch (const std::exception&) {
    error = std::current_exception();
  }
  const std::size_t size = m_tensors.size() / m_windows;
  std::size_t first = 0;
  for (const auto& file : m_files) {
    const std::size_t count = std::exchange(file->windows, 0);
    if (count == 0) continue;
    if (error) {
      file->analysis.fail(error);
    } else {
      file->analysis.accept(std::span(m_tensors).subspan(first * size, count * size),
                            std::span(m_verdicts).subspan(first, count));
    }
    first += count;
  }
  passOnNotices();
}

void AnalysisPipeline::passOnNotices() {
  if (!m_tools.models) return;
  for (const Content content : {Content::Music, Content::SoloVoice}) {
    EmotionEngine* engine = m_tools.models->madeEngine(content);
    const std::vector<Message> notices = engine != nullptr ? engine->takeNotices() : std::vector<Message>();
    if (!notices.empty()) m_tools.rememberDevice(*engine);
    for (const Message& notice : notices)
      if (m_callbacks.notice) m_callbacks.notice(notice);
  }
}

}  // namespace moodogram
