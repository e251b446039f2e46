// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/track_analyzer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <thread>
#include <utility>

#include "core/audio/audio_error.h"
#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/batch_channel.h"
#include "core/infer/silence.h"
#include "core/infer/window_stream.h"

namespace moodogram {
namespace {

/// One is being filled, one waits, one is being scored.
constexpr std::size_t kBatchesInFlight = 3;

/// Decodes and computes tensors in a thread of its own. What it found out about the track may be read after the
/// channel has been closed.
class Producer {
 public:
  Producer(const std::filesystem::path& file, FrontEnd& frontEnd, double hopSeconds, std::size_t batchWindows)
      : m_reader(file, frontEnd.sampleRateHz()),
        m_frontEnd(frontEnd),
        m_windows(static_cast<std::int64_t>(frontEnd.windowSamples()),
                  std::max<std::int64_t>(1, std::llround(hopSeconds * frontEnd.sampleRateHz()))),
        m_batchWindows(batchWindows) {}

  /// The thread's function.
  void produce(const std::stop_token& stop, BatchChannel& channel) noexcept {
    std::exception_ptr error;
    try {
      readTrack(stop, channel);
    } catch (...) {
      error = std::current_exception();
    }
    channel.close(std::move(error));
  }

  /// At the front end's rate; 0 when the header does not say.
  std::int64_t expectedSamples() const {
    const AudioFormat& format = m_reader.sourceFormat();
    return format.frames > 0 ? std::llround(format.durationSeconds() * m_reader.sampleRateHz()) : 0;
  }
  std::int64_t totalSamples() const { return m_windows.totalSamples(); }
  const std::optional<std::string>& warning() const { return m_reader.warning(); }

 private:
  void readTrack(const std::stop_token& stop, BatchChannel& channel) {
    m_stop = &stop;
    m_channel = &channel;
    const auto addWindow = [this](std::int64_t start, std::span<const float> samples) { add(start, samples); };
    std::vector<float> block(static_cast<std::size_t>(m_reader.sampleRateHz()));
    while (const std::size_t count = m_reader.read(block)) {
      throwIfStopped(stop);
      m_windows.push(std::span(block).first(count), addWindow);
    }
    m_windows.finish(addWindow);
    if (m_batch) send();
  }

  void add(std::int64_t start, std::span<const float> samples) {
    throwIfStopped(*m_stop);
    if (!m_batch) m_batch = m_channel->takeFree(*m_stop);
    if (!m_batch) throw Cancelled();
    const std::size_t tensorSize = m_frontEnd.tensorSize();
    m_batch->tensors.resize(m_batch->tensors.size() + tensorSize);
    m_frontEnd.compute(samples, std::span(m_batch->tensors).last(tensorSize));
    m_batch->starts.push_back(start);
    m_batch->silent.push_back(isSilent(samples));
    if (m_batch->starts.size() == m_batchWindows) send();
  }

  void send() {
    m_batch->samplesRead = m_windows.totalSamples();
    m_channel->putFilled(*std::exchange(m_batch, std::nullopt));
  }

  MonoReader m_reader;
  FrontEnd& m_frontEnd;
  WindowStream m_windows;
  std::size_t m_batchWindows;
  std::optional<WindowBatch> m_batch;
  const std::stop_token* m_stop = nullptr;
  BatchChannel* m_channel = nullptr;
};

/// Counts the windows that lie within what the model learned from.
class KnownWindows {
 public:
  void add(const WindowBatch& batch, std::span<const float> distances) {
    for (std::size_t i = 0; i < distances.size(); ++i) {
      if (batch.silent[i] || std::isnan(distances[i])) continue;
      ++m_measured;
      if (distances[i] <= 1) ++m_known;
    }
  }
  std::optional<float> share() const {
    if (m_measured == 0) return std::nullopt;
    return static_cast<float>(m_known) / static_cast<float>(m_measured);
  }

 private:
  std::size_t m_measured = 0;
  std::size_t m_known = 0;
};

/// Float files may hold numbers whose power is beyond all floats; what a network makes of that is no verdict.
bool isFinite(std::span<const float> values) {
  return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

}  // namespace

TrackAnalyzer::TrackAnalyzer(EmotionEngine& engine, double hopSeconds) : m_engine(engine), m_hopSeconds(hopSeconds) {}

TrackAnalyzer::~TrackAnalyzer() = default;

TrackAnalysis TrackAnalyzer::analyze(const std::filesystem::path& file, std::stop_token stop,
                                     const ProgressCallback& progress) {
  throwIfStopped(stop);
  const std::unique_ptr<FrontEnd> frontEnd = makeFrontEndFor(m_engine.model());
  const double rateHz = frontEnd->sampleRateHz();
  const auto windowSamples = static_cast<std::int64_t>(frontEnd->windowSamples());
  Producer producer(file, *frontEnd, m_hopSeconds, std::max<std::size_t>(1, m_engine.preferredBatch()));
  const std::int64_t expectedSamples = producer.expectedSamples();

  BatchChannel channel(kBatchesInFlight);
  // Leaving this function, in whatever way, stops and joins the thread before anything that it uses goes.
  std::jthread thread([&](const std::stop_token& threadStop) { producer.produce(threadStop, channel); });
  const std::stop_callback passOn(stop, [&thread] { thread.request_stop(); });

  TrackAnalysis analysis;
  std::vector<WindowScores>& windows = analysis.timeline.windows;
  std::vector<EmotionScores> scores;
  std::vector<float> distances;
  KnownWindows known;
  ThrottledProgress report(progress);
  while (auto batch = channel.takeFilled(stop)) {
    throwIfStopped(stop);
    scores.assign(batch->starts.size(), {});
    distances.resize(batch->starts.size());
    m_engine.scoreWithDistances(batch->tensors, scores, distances);
    known.add(*batch, distances);
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
      windows.push_back({static_cast<double>(batch->starts[i]) / rateHz, static_cast<double>(end) / rateHz, scores[i]});
    }
    // The header may have promised less than there is; the end is reported below, when it is known.
    report.report({batch->samplesRead, expectedSamples > 0 ? std::max(expectedSamples, batch->samplesRead + 1) : 0,
                   displayPath(file.filename())});
    channel.putFree(*std::move(batch));
  }
  throwIfStopped(stop);

  const std::int64_t totalSamples = producer.totalSamples();
  if (totalSamples == 0)
    throw AudioError(AudioErrorKind::Empty, file, "holds no audio: it ends before its first sample.");
  report.report({totalSamples, totalSamples, displayPath(file.filename())});
  analysis.durationSeconds = static_cast<double>(totalSamples) / rateHz;
  analysis.summary = analysis.timeline.summary();
  analysis.warning = producer.warning();
  analysis.known = known.share();
  return analysis;
}

}  // namespace moodogram
