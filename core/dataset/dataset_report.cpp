// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset_report.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <set>
#include <span>

#include "core/audio/audio_reader.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/parallel_work.h"
#include "core/base/paths.h"
#include "core/dataset/sound_copies.h"

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
    if (reader->hasNonFiniteSamples()) facts.problem = nonFiniteWarning(file);
  } catch (const Error& error) {
    facts.problem = error.message();
  } catch (const std::exception& error) {
    facts.problem = error.what();
  }
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

/// What follows from the recordings and from what is there twice.
void conclude(const Dataset& dataset, const ReportOptions& options, DatasetReport& report) {
  Duplicates same = report.duplicates;
  if (report.soundCopies) same.insert(same.end(), report.soundCopies->begin(), report.soundCopies->end());
  report.partLeaks = findLeaks(dataset, publishedParts(dataset), same);
  const auto numbers = groupNumbers(dataset, same);
  report.groups = std::set<std::size_t>(numbers.begin(), numbers.end()).size();
  const int folds = static_cast<int>(std::min(report.groups, static_cast<std::size_t>(std::max(0, options.folds))));
  report.groupedFolds = {};
  report.tornGroups.clear();
  if (folds < 2) return;
  report.groupedFolds = groupedFolds(dataset, folds, options.seed, same);
  for (const Leak& leak : findLeaks(dataset, randomFolds(dataset, folds, options.seed)))
    report.tornGroups.push_back(leak.group);
}

}  // namespace

DatasetReport inspectDataset(const Dataset& dataset, const ReportOptions& options, std::stop_token stop,
                             const ProgressCallback& progress) {
  DatasetReport report;
  report.headersOnly = options.headersOnly;
  report.recordings.resize(dataset.recordings.size());
  const std::vector<Recording>& all = dataset.recordings;
  ThrottledProgress throttled(progress);
  const ItemWork inspect = [&](std::size_t i) {
    report.recordings[i] = inspectFile(all[i].file, options.headersOnly, stop);
  };
  workInParallel(
      all.size(), options.threads, stop, [&] { return inspect; },
      [&](const WorkState& state) {
        throttled.report(
            {static_cast<std::int64_t>(state.done), std::ssize(all), displayPath(all[state.last].file.filename())});
      });
  report.duplicates = findDuplicates(report.recordings);
  if (options.bySound && !options.headersOnly)
    compareSounds(dataset, report, options, stop, progress);
  else
    conclude(dataset, options, report);
  return report;
}

void compareSounds(const Dataset& dataset, DatasetReport& report, const ReportOptions& options, std::stop_token stop,
                   const ProgressCallback& progress) {
  report.soundCopies = findSoundCopies(dataset, report.recordings, report.duplicates, options.threads, stop, progress);
  conclude(dataset, options, report);
}

}  // namespace moodogram
