// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/track_analyzer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <memory>
#include <span>
#include <utility>

#include "core/audio/audio_error.h"
#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"
#include "core/infer/batch_channel.h"
#include "core/infer/silence.h"
#include "core/infer/window_stream.h"

namespace moodogram {
namespace {

/// One is being filled, one waits, one is being scored.
constexpr std::size_t kBatchesInFlight = 3;

/// Decodes and computes tensors in a thread of its own, and owns all that it needs for that. What it found out about
/// the track may be read after the channel has been closed.
class Producer {
 public:
  Producer(std::filesystem::path file, const EmotionEngine& engine, double hopSeconds, const AnalysisControl& control)
      : m_file(std::move(file)),
        m_open(control.reading.open),
        m_longestSeconds(control.longestSeconds),
        m_windowsDone(control.done.timeline.windows.size()),
        m_frontEnd(makeFrontEndFor(engine.model())),
        m_windows(static_cast<std::int64_t>(m_frontEnd->windowSamples()),
                  std::max<std::int64_t>(1, std::llround(hopSeconds * m_frontEnd->sampleRateHz()))),
        m_batchWindows(std::max<std::size_t>(1, engine.preferredBatch())) {}

  /// The thread's function.
  void produce(const std::stop_token& stop) noexcept {
    std::exception_ptr error;
    try {
      readTrack(stop);
    } catch (...) {
      error = std::current_exception();
    }
    m_channel.close(std::move(error));
  }

  const FrontEnd& frontEnd() const { return *m_frontEnd; }
  BatchChannel& channel() { return m_channel; }
  const LifeSign& sign() const { return m_sign; }
  /// At the front end's rate; 0 when the header does not say.
  std::int64_t expectedSamples() const { return m_expectedSamples; }
  std::int64_t totalSamples() const { return m_windows.totalSamples(); }
  const std::optional<std::string>& warning() const { return m_warning; }

 private:
  void readTrack(const std::stop_token& stop) {
    m_stop = &stop;
    MonoReader reader(m_file, m_open(m_file), m_frontEnd->sampleRateHz());
    m_sign.beat();
    const double headerSeconds = reader.sourceFormat().durationSeconds();
    refuseLonger(headerSeconds);
    if (headerSeconds > 0) m_expectedSamples = std::llround(headerSeconds * reader.sampleRateHz());
    const auto addWindow = [this](std::int64_t start, std::span<const float> samples) { add(start, samples); };
    std::vector<float> block(static_cast<std::size_t>(reader.sampleRateHz()));
    while (const std::size_t count = reader.read(block)) {
      throwIfStopped(stop);
      m_sign.beat();
      m_windows.push(std::span(block).first(count), addWindow);
      refuseLonger(static_cast<double>(m_windows.totalSamples()) / reader.sampleRateHz());
    }
    m_windows.finish(addWindow);
    if (m_batch) send();
    m_warning = reader.warning();
  }

  void refuseLonger(double seconds) const {
    if (m_longestSeconds > 0 && seconds > m_longestSeconds) throw TooLong(tooLongMessage(m_file, m_longestSeconds));
  }

  void add(std::int64_t start, std::span<const float> samples) {
    throwIfStopped(*m_stop);
    if (m_windowsSeen++ < m_windowsDone) return;
    if (!m_batch) m_batch = m_channel.takeFree(*m_stop);
    if (!m_batch) throw Cancelled();
    const std::size_t tensorSize = m_frontEnd->tensorSize();
    m_batch->tensors.resize(m_batch->tensors.size() + tensorSize);
    m_frontEnd->compute(samples, std::span(m_batch->tensors).last(tensorSize));
    m_batch->starts.push_back(start);
    m_batch->silent.push_back(isSilent(samples));
    m_sign.beat();
    if (m_batch->starts.size() == m_batchWindows) send();
  }

  void send() {
    m_batch->samplesRead = m_windows.totalSamples();
    m_channel.putFilled(*std::exchange(m_batch, std::nullopt));
  }

  std::filesystem::path m_file;
  std::function<std::unique_ptr<AudioReader>(const std::filesystem::path&)> m_open;
  double m_longestSeconds;
  std::size_t m_windowsDone;
  std::size_t m_windowsSeen = 0;
  std::unique_ptr<FrontEnd> m_frontEnd;
  WindowStream m_windows;
  std::size_t m_batchWindows;
  BatchChannel m_channel{kBatchesInFlight};
  LifeSign m_sign;
  std::atomic<std::int64_t> m_expectedSamples = 0;
  std::optional<std::string> m_warning;
  std::optional<WindowBatch> m_batch;
  const std::stop_token* m_stop = nullptr;
};

/// Counts the windows that lie within what the model learned from.
void countKnown(const WindowBatch& batch, std::span<const float> distances, PartialTimeline& part) {
  for (std::size_t i = 0; i < distances.size(); ++i) {
    if (batch.silent[i] || std::isnan(distances[i])) continue;
    ++part.measuredWindows;
    if (distances[i] <= 1) ++part.knownWindows;
  }
}

void append(PartialTimeline& all, const PartialTimeline& part) {
  all.timeline.windows.insert(all.timeline.windows.end(), part.timeline.windows.begin(), part.timeline.windows.end());
  all.measuredWindows += part.measuredWindows;
  all.knownWindows += part.knownWindows;
}

/// Float files may hold numbers whose power is beyond all floats; what a network makes of that is no verdict.
bool isFinite(std::span<const float> values) {
  return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

}  // namespace

std::string tooLongMessage(const std::filesystem::path& file, double longestSeconds) {
  std::array<char, 32> minutes{};
  std::snprintf(minutes.data(), minutes.size(), "%.4g", longestSeconds / 60);
  return displayPath(file) + ": is longer than the limit of " + minutes.data() +
         " minutes. It is analysed when it is asked for by name.";
}

TrackAnalyzer::TrackAnalyzer(EmotionEngine& engine, double hopSeconds) : m_engine(engine), m_hopSeconds(hopSeconds) {}

TrackAnalyzer::~TrackAnalyzer() = default;

TrackAnalysis TrackAnalyzer::analyze(const std::filesystem::path& file, std::stop_token stop,
                                     const ProgressCallback& progress) {
  return analyze(file, AnalysisControl{.stop = std::move(stop), .progress = progress});
}

TrackAnalysis TrackAnalyzer::analyze(const std::filesystem::path& file, const AnalysisControl& control) {
  const std::stop_token& stop = control.stop;
  throwIfStopped(stop);
  const auto producer = std::make_shared<Producer>(file, m_engine, m_hopSeconds, control);
  const double rateHz = producer->frontEnd().sampleRateHz();
  const auto windowSamples = static_cast<std::int64_t>(producer->frontEnd().windowSamples());
  BatchChannel& channel = producer->channel();
  WatchedThread thread([producer](const std::stop_token& threadStop) { producer->produce(threadStop); });
  const std::stop_callback passOn(stop, [&thread] { thread.requestStop(); });
  const std::string noAnswer = control.reading.noAnswer(file);

  PartialTimeline all = control.done;
  std::vector<EmotionScores> scores;
  std::vector<float> distances;
  ThrottledProgress report(control.progress);
  while (auto batch = channel.takeFilled(stop, producer->sign(), control.reading.patience, noAnswer)) {
    throwIfStopped(stop);
    if (control.beforeBatch) control.beforeBatch();
    scores.assign(batch->starts.size(), {});
    distances.resize(batch->starts.size());
    m_engine.scoreWithDistances(batch->tensors, scores, distances);
    PartialTimeline part;
    countKnown(*batch, distances, part);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (!isFinite(scores[i].values)) {
        const std::size_t size = batch->tensors.size() / scores.size();
        if (isFinite(std::span(batch->tensors).subspan(i * size, size)))
          throw ModelError("The model " + m_engine.model().name +
                           " gives scores that are no numbers: its file is damaged, or its training went wrong. Use "
                           "another model.");
        throw AudioError(AudioErrorKind::Corrupt, file,
                         "cannot be scored: it holds samples far beyond full scale, as damaged files do.");
      }
      if (batch->silent[i]) scores[i] = scoresOfSilence();
      // Only a track's last window can be cut short by its end, and then all of the track has been read.
      const std::int64_t end = std::min(batch->starts[i] + windowSamples, batch->samplesRead);
      part.timeline.windows.push_back(
          {static_cast<double>(batch->starts[i]) / rateHz, static_cast<double>(end) / rateHz, scores[i]});
    }
    if (control.batchScored && !channel.isDrained()) control.batchScored(all.timeline.windows.size(), part);
    append(all, part);
    // The header may have promised less than there is; the end is reported below, when it is known.
    const std::int64_t expectedSamples = producer->expectedSamples();
    report.report({batch->samplesRead, expectedSamples > 0 ? std::max(expectedSamples, batch->samplesRead + 1) : 0,
                   displayPath(file.filename())});
    channel.putFree(*std::move(batch));
  }
  throwIfStopped(stop);

  const std::int64_t totalSamples = producer->totalSamples();
  if (totalSamples == 0)
    throw AudioError(AudioErrorKind::Empty, file, "holds no audio: it ends before its first sample.");
  report.report({totalSamples, totalSamples, displayPath(file.filename())});
  TrackAnalysis analysis;
  analysis.durationSeconds = static_cast<double>(totalSamples) / rateHz;
  analysis.timeline = std::move(all.timeline);
  analysis.summary = analysis.timeline.summary();
  analysis.warning = producer->warning();
  if (all.measuredWindows > 0)
    analysis.known = static_cast<float>(all.knownWindows) / static_cast<float>(all.measuredWindows);
  return analysis;
}

}  // namespace moodogram
