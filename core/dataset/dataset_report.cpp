// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_report.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <set>
#include <span>
#include <thread>

#include "core/audio/audio_reader.h"
#include "core/base/hash.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

constexpr double kSilenceBlockSeconds = 0.05;
/// Samples that are decoded and hashed together, less what does not fill a frame.
constexpr std::size_t kBlockSamples = 1 << 17;

/// Measures the samples of one file as they come.
class Meter {
 public:
  explicit Meter(const AudioFormat& format)
      : m_channels(static_cast<std::size_t>(format.channels)),
        m_silenceFrames(std::max<std::int64_t>(1, std::llround(format.sampleRateHz * kSilenceBlockSeconds))),
        m_runs(m_channels),
        m_hashes(std::to_string(format.sampleRateHz) + ' ' + std::to_string(format.channels)) {}

  void take(std::span<const float> interleaved, RecordingFacts& facts) {
    for (std::size_t i = 0; i < interleaved.size(); i += m_channels) {
      double loudest = 0;
      for (std::size_t c = 0; c < m_channels; ++c) {
        const double level = std::abs(static_cast<double>(interleaved[i + c]));
        loudest = std::max(loudest, level);
        std::int64_t& run = m_runs[c];
        run = level >= RecordingFacts::kFullScale ? run + 1 : 0;
        if (run >= kShortestRun) facts.clippedSamples += run == kShortestRun ? kShortestRun : 1;
      }
      facts.peak = std::max(facts.peak, loudest);
      m_blockPeak = std::max(m_blockPeak, loudest);
      if (++m_blockFrames == m_silenceFrames) {
        if (m_blockPeak < RecordingFacts::kSilentBelow) facts.silentSeconds += kSilenceBlockSeconds;
        m_blockFrames = 0;
        m_blockPeak = 0;
      }
    }
    m_hashes += hashBytes(std::as_bytes(interleaved));
  }

  /// Of all samples, which came in blocks of the same length for the same content.
  std::string hash() const { return hashText(m_hashes); }

 private:
  static constexpr std::int64_t kShortestRun = 3;

  std::size_t m_channels;
  std::int64_t m_silenceFrames;
  std::vector<std::int64_t> m_runs;
  std::int64_t m_blockFrames = 0;
  double m_blockPeak = 0;
  std::string m_hashes;
};

/// Fills the block unless the file ends or the reader throws; what it throws is handed over with the frames before it.
std::size_t readBlock(AudioReader& reader, std::span<float> block, std::size_t channels, std::exception_ptr& fault) {
  std::size_t frames = 0;
  try {
    while (frames * channels < block.size()) {
      const std::size_t more = reader.read(block.subspan(frames * channels));
      if (more == 0) break;
      frames += more;
    }
  } catch (...) {
    fault = std::current_exception();
  }
  return frames;
}

RecordingFacts inspectFile(const std::filesystem::path& file, bool headerOnly, const std::stop_token& stop) {
  RecordingFacts facts;
  try {
    const auto reader = AudioReader::open(file);
    const AudioFormat& format = reader->format();
    facts.sampleRateHz = format.sampleRateHz;
    facts.channels = format.channels;
    facts.codec = format.codec;
    facts.seconds = std::max(0.0, format.durationSeconds());
    if (headerOnly) return facts;
    facts.seconds = 0;
    const auto channels = static_cast<std::size_t>(format.channels);
    std::vector<float> block(std::max<std::size_t>(1, kBlockSamples / channels) * channels);
    Meter meter(format);
    std::int64_t total = 0;
    while (!stop.stop_requested()) {
      std::exception_ptr fault;
      const std::size_t frames = readBlock(*reader, block, channels, fault);
      meter.take(std::span(block).first(frames * channels), facts);
      total += static_cast<std::int64_t>(frames);
      facts.seconds = static_cast<double>(total) / format.sampleRateHz;
      if (fault) std::rethrow_exception(fault);
      if (frames == 0) break;
    }
    facts.contentHash = meter.hash();
    if (reader->hasNonFiniteSamples()) facts.problem = nonFiniteWarning(file).english();
  } catch (const std::exception& error) {
    facts.problem = error.what();
  }
  return facts;
}

std::vector<RecordingFacts> inspectFiles(const Dataset& dataset, const ReportOptions& options, std::stop_token stop,
                                         const ProgressCallback& progress) {
  const std::size_t count = dataset.recordings.size();
  std::vector<RecordingFacts> facts(count);
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::condition_variable oneDone;
  std::size_t done = 0;
  const auto work = [&](const std::stop_token& abandoned) {
    for (std::size_t i = next++; i < count && !stop.stop_requested() && !abandoned.stop_requested(); i = next++) {
      facts[i] = inspectFile(dataset.recordings[i].file, options.headersOnly, stop);
      const std::lock_guard lock(mutex);
      ++done;
      oneDone.notify_one();
    }
    const std::lock_guard lock(mutex);
    oneDone.notify_one();
  };
  const unsigned wanted =
      options.threads > 0 ? static_cast<unsigned>(options.threads) : std::thread::hardware_concurrency();
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < std::min<std::size_t>(std::max(1U, wanted), count); ++i) threads.emplace_back(work);

  ThrottledProgress report(progress);
  std::unique_lock lock(mutex);
  for (std::size_t seen = 0; seen < count && !stop.stop_requested();) {
    oneDone.wait(lock, [&] { return done > seen || stop.stop_requested(); });
    seen = done;
    lock.unlock();
    report.report({static_cast<std::int64_t>(seen), static_cast<std::int64_t>(count),
                   displayPath(dataset.recordings[std::min(seen, count - 1)].file.filename())});
    lock.lock();
  }
  lock.unlock();
  threads.clear();
  throwIfStopped(stop);
  return facts;
}

Duplicates findDuplicates(const std::vector<RecordingFacts>& facts) {
  std::map<std::string, std::vector<std::size_t>> byContent;
  for (std::size_t i = 0; i < facts.size(); ++i)
    // Silence is the same everywhere; it is reported as such.
    if (!facts[i].contentHash.empty() && !facts[i].isSilent() && facts[i].seconds > 0)
      byContent[facts[i].contentHash].push_back(i);
  Duplicates duplicates;
  for (auto& [hash, same] : byContent)
    if (same.size() > 1) duplicates.push_back(std::move(same));
  std::ranges::sort(duplicates);
  return duplicates;
}

}  // namespace

DatasetReport inspectDataset(const Dataset& dataset, const ReportOptions& options, std::stop_token stop,
                             const ProgressCallback& progress) {
  DatasetReport report;
  report.headersOnly = options.headersOnly;
  report.recordings = inspectFiles(dataset, options, stop, progress);
  report.duplicates = findDuplicates(report.recordings);
  report.partLeaks = findLeaks(dataset, publishedParts(dataset), report.duplicates);
  const auto numbers = groupNumbers(dataset, report.duplicates);
  report.groups = std::set<std::size_t>(numbers.begin(), numbers.end()).size();
  const int folds = static_cast<int>(std::min(report.groups, static_cast<std::size_t>(std::max(0, options.folds))));
  if (folds >= 2) {
    report.groupedFolds = groupedFolds(dataset, folds, options.seed, report.duplicates);
    for (const Leak& leak : findLeaks(dataset, randomFolds(dataset, folds, options.seed)))
      report.tornGroups.push_back(leak.group);
  }
  return report;
}

}  // namespace moodogram
