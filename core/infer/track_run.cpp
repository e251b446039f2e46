// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/track_run.h"

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
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"
#include "core/infer/batch_channel.h"
#include "core/infer/silence.h"
#include "core/infer/window_stream.h"

namespace moodogram {
namespace {

/// One is being filled, one waits.
constexpr std::size_t kBatches = 2;

/// Float files may hold numbers whose power is beyond all floats; what a network makes of that is no verdict.
bool isFinite(std::span<const float> values) {
  return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

void append(PartialTimeline& all, const PartialTimeline& part) {
  all.timeline.windows.insert(all.timeline.windows.end(), part.timeline.windows.begin(), part.timeline.windows.end());
  all.measuredWindows += part.measuredWindows;
  all.knownWindows += part.knownWindows;
  all.embedding.add(part.embedding);
}

}  // namespace

Message tooLongMessage(const std::filesystem::path& file, double longestSeconds) {
  const double minutes = longestSeconds / 60;
  return Message(MOODOGRAM_TEXT("Audio",
                                "%1: is longer than the limit of %2 minutes. It is analysed when it is asked for by "
                                "name."),
                 displayPath(file), Message::decimal(minutes, minutes == std::floor(minutes) ? 0 : 1));
}

/// Decodes and computes tensors in a thread of its own, and owns all that it needs for that. What it found out about
/// the track may be read after the channel has been closed.
class TrackRun::Producer {
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
    if (reader.sourceFormat().isLengthExact) refuseLonger(headerSeconds);
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
    if (reader.warning()) m_warning = reader.warning()->english();  // stored with the analysis, which programs read
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
  BatchChannel m_channel{kBatches};
  LifeSign m_sign;
  std::atomic<std::int64_t> m_expectedSamples = 0;
  std::optional<std::string> m_warning;
  std::optional<WindowBatch> m_batch;
  const std::stop_token* m_stop = nullptr;
};

TrackRun::TrackRun(const EmotionEngine& engine, double hopSeconds, std::filesystem::path file, AnalysisControl control)
    : m_file(std::move(file)),
      m_control(std::move(control)),
      m_model(engine.model()),
      m_producer(std::make_shared<Producer>(m_file, engine, hopSeconds, m_control)),
      m_all(std::move(m_control.done)),
      m_report(m_control.progress),
      m_thread([producer = m_producer](const std::stop_token& stop) { producer->produce(stop); }),
      m_passOn(m_control.stop, [this] { m_thread.requestStop(); }) {}

TrackRun::~TrackRun() = default;

bool TrackRun::wait(std::optional<std::chrono::milliseconds> longest) {
  if (m_batch || m_isAtEnd) return true;
  const std::chrono::milliseconds patience = m_control.reading.patience;
  Silence silence(m_producer->sign());
  do {
    const auto next = m_producer->channel().takeFilled(m_batch, m_control.stop, longest.value_or(patience / 8));
    throwIfStopped(m_control.stop);
    m_isAtEnd = next == BatchChannel::Next::End;
    if (next != BatchChannel::Next::NothingYet) return true;
    if (!longest && silence.isLongerThan(patience)) throw NoAnswer(m_control.reading.noAnswer(m_file));
  } while (!longest);
  return false;
}

TrackRun::Prepared TrackRun::prepared() const {
  const auto [windows, isClosed] = m_producer->channel().waiting();
  return {windows + (m_batch ? m_batch->starts.size() - m_batchTaken : 0), isClosed};
}

std::size_t TrackRun::take(std::size_t most, std::vector<float>& tensors) {
  if (!m_batch) return 0;
  const std::size_t windows = m_batch->starts.size();
  const std::size_t size = m_batch->tensors.size() / windows;
  const std::size_t count = std::min(most, windows - m_batchTaken);
  const std::span<const float> taken = std::span(m_batch->tensors).subspan(m_batchTaken * size, count * size);
  tensors.insert(tensors.end(), taken.begin(), taken.end());
  for (std::size_t i = m_batchTaken; i < m_batchTaken + count; ++i)
    m_taken.push_back({m_batch->starts[i], m_batch->samplesRead, m_batch->silent[i]});
  m_batchTaken += count;
  if (m_batchTaken == windows) {
    m_producer->channel().putFree(*std::exchange(m_batch, std::nullopt));
    m_batchTaken = 0;
  }
  return count;
}

void TrackRun::accept(std::span<const float> tensors, std::span<const WindowVerdict> verdicts) {
  const double rateHz = m_producer->frontEnd().sampleRateHz();
  const auto windowSamples = static_cast<std::int64_t>(m_producer->frontEnd().windowSamples());
  const std::size_t size = m_producer->frontEnd().tensorSize();
  PartialTimeline part;
  for (std::size_t i = 0; i < m_taken.size(); ++i) {
    const Taken& window = m_taken[i];
    const WindowVerdict& verdict = verdicts[i];
    if (!isFinite(verdict.scores.values)) {
      if (isFinite(tensors.subspan(i * size, size)))
        throw ModelError(Message(MOODOGRAM_TEXT("Model",
                                                "The model %1 gives scores that are no numbers: its file is damaged, "
                                                "or its training went wrong. Use another model."),
                                 m_model.name));
      throw AudioError(AudioErrorKind::Corrupt, m_file,
                       Message(MOODOGRAM_TEXT("Audio",
                                              "cannot be scored: it holds samples far beyond full scale, as damaged "
                                              "files do.")));
    }
    // Windows count that lie within what the model learned from.
    if (!window.silent && !std::isnan(verdict.distance)) {
      ++part.measuredWindows;
      if (verdict.distance <= 1) ++part.knownWindows;
    }
    if (!window.silent && verdict.embedding) part.embedding.add(*verdict.embedding);
    // Only a track's last window can be cut short by its end, and then all of the track has been read.
    const std::int64_t end = std::min(window.start + windowSamples, window.samplesRead);
    part.timeline.windows.push_back({static_cast<double>(window.start) / rateHz, static_cast<double>(end) / rateHz,
                                     window.silent ? scoresOfSilence() : verdict.scores});
    if (verdict.classes) m_classes.push_back(window.silent ? scoresOfSilence() : *verdict.classes);
  }
  const std::int64_t samplesRead = m_taken.back().samplesRead;
  m_taken.clear();
  if (m_control.batchScored && (m_batch || !m_producer->channel().isDrained()))
    m_control.batchScored(m_all.timeline.windows.size(), part);
  append(m_all, part);
  // The header may have promised less than there is; the end is reported when it is known.
  const std::int64_t expectedSamples = m_producer->expectedSamples();
  m_report.report({samplesRead, expectedSamples > 0 ? std::max(expectedSamples, samplesRead + 1) : 0,
                   displayPath(m_file.filename())});
}

TrackAnalysis TrackRun::finish() {
  throwIfStopped(m_control.stop);
  const std::int64_t totalSamples = m_producer->totalSamples();
  if (totalSamples == 0)
    throw AudioError(AudioErrorKind::Empty, m_file,
                     Message(MOODOGRAM_TEXT("Audio", "holds no audio: it ends before its first sample.")));
  m_report.report({totalSamples, totalSamples, displayPath(m_file.filename())});
  TrackAnalysis analysis;
  analysis.durationSeconds = static_cast<double>(totalSamples) / m_producer->frontEnd().sampleRateHz();
  analysis.timeline = std::move(m_all.timeline);
  analysis.summary = analysis.timeline.summary();
  if (m_classes.size() == analysis.timeline.windows.size()) analysis.classes = std::move(m_classes);
  analysis.warning = m_producer->warning();
  if (m_all.measuredWindows > 0)
    analysis.known = static_cast<float>(m_all.knownWindows) / static_cast<float>(m_all.measuredWindows);
  analysis.embedding = meanEmbedding(m_all.embedding);
  return analysis;
}

}  // namespace moodogram
