// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/voice_detector.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "core/audio/audio_error.h"
#include "core/audio/audio_reader.h"
#include "core/audio/channel_mix.h"
#include "core/audio/resampler.h"
#include "core/base/progress.h"
#include "core/infer/silence.h"

namespace moodogram {
namespace {

constexpr int kWindows = 3;

/// False where the file is cut off or damaged, of which the analysis tells.
bool goTo(AudioReader& reader, std::int64_t frame) {
  try {
    reader.seek(frame);
    return true;
  } catch (const AudioError& error) {
    if (error.kind() != AudioErrorKind::Corrupt && error.kind() != AudioErrorKind::Truncated) throw;
    return false;
  }
}

/// Up to `frames` frames from where the reader is; fewer where the file ends.
std::vector<float> readMono(AudioReader& reader, std::size_t frames) {
  // Room as there is sound: a damaged header may say any rate.
  constexpr std::size_t kBlockFrames = 1 << 16;
  const auto channels = static_cast<std::size_t>(reader.format().channels);
  std::vector<float> interleaved;
  std::size_t done = 0;
  try {
    while (done < frames) {
      interleaved.resize((done + std::min(kBlockFrames, frames - done)) * channels);
      const std::size_t count = reader.read(std::span(interleaved).subspan(done * channels));
      if (count == 0) break;
      done += count;
    }
  } catch (const AudioError& error) {  // the analysis reports it
    if (error.kind() != AudioErrorKind::Truncated) throw;
  }
  std::vector<float> mono(done);
  mixChannels(std::span<const float>(interleaved).first(done * channels), reader.format().channels, {}, mono);
  return mono;
}

}  // namespace

/// The windows of one file, measured as they are asked for.
class VoiceDetector::Windows {
 public:
  Windows(VoiceDetector& detector, const std::filesystem::path& file, std::stop_token stop)
      : m_detector(detector),
        m_stop(std::move(stop)),
        m_noAnswer(detector.m_reading.noAnswer(file)),
        m_reader(watched<std::shared_ptr<AudioReader>>([open = detector.m_reading.open, file] { return open(file); })),
        m_starts(windowStarts(m_reader->format().durationSeconds(), detector.m_frontEnd->windowSeconds())) {}

  std::size_t count() const { return m_starts.size(); }

  /// nullopt: nothing can be heard there.
  std::optional<float> distance(std::size_t window) {
    const int rateHz = m_reader->format().sampleRateHz;
    const FrontEnd& frontEnd = *m_detector.m_frontEnd;
    std::vector<float> samples =
        watched<std::vector<float>>([reader = m_reader, start = std::llround(m_starts[window] * rateHz),
                                     frames = static_cast<std::size_t>(std::ceil(frontEnd.windowSeconds() * rateHz))] {
          return goTo(*reader, start) ? readMono(*reader, frames) : std::vector<float>();
        });
    samples = resample(samples, rateHz, frontEnd.sampleRateHz());
    if (isSilent(samples)) return std::nullopt;
    samples.resize(std::min(samples.size(), frontEnd.windowSamples()));
    m_tensor.resize(frontEnd.tensorSize());
    m_detector.m_frontEnd->compute(samples, m_tensor);
    WindowVerdict verdict;
    m_detector.m_engine.judge(m_tensor, std::span(&verdict, 1));
    return verdict.distance;
  }

 private:
  /// The work owns what it uses: it may be left behind.
  template <typename Result, typename Work>
  Result watched(Work work) {
    return callWatched<Result>(m_detector.m_reading.patience, m_stop, m_noAnswer,
                               [work = std::move(work)](const std::stop_token&, LifeSign&) { return work(); });
  }

  VoiceDetector& m_detector;
  std::stop_token m_stop;
  Message m_noAnswer;
  std::shared_ptr<AudioReader> m_reader;
  std::vector<double> m_starts;
  std::vector<float> m_tensor;
};

VoiceDetector::VoiceDetector(EmotionEngine& voiceEngine, FileReading reading)
    : m_engine(voiceEngine), m_reading(std::move(reading)), m_frontEnd(makeFrontEndFor(voiceEngine.model())) {}

VoiceDetector::~VoiceDetector() = default;

Content VoiceDetector::contentOf(const std::filesystem::path& file, const std::stop_token& stop) {
  Windows windows(*this, file, stop);
  std::size_t near = 0;
  std::size_t far = 0;
  for (std::size_t i = 0; i < windows.count() && 2 * std::max(near, far) <= windows.count(); ++i) {
    throwIfStopped(stop);
    if (const std::optional<float> distance = windows.distance(i))
      ++(*distance <= kFarthestVoice ? near : far);  // a network that does not know, and says "not a number", is far
  }
  return near > far ? Content::SoloVoice : Content::Music;
}

std::vector<float> VoiceDetector::distances(const std::filesystem::path& file) {
  Windows windows(*this, file, {});
  std::vector<float> found;
  for (std::size_t i = 0; i < windows.count(); ++i)
    if (const std::optional<float> distance = windows.distance(i)) found.push_back(*distance);
  return found;
}

std::vector<double> VoiceDetector::windowStarts(double durationSeconds, double windowSeconds) {
  if (durationSeconds < 0) return {0, 2 * windowSeconds, 4 * windowSeconds};
  if (durationSeconds <= kWindows * windowSeconds) return {std::max(0.0, (durationSeconds - windowSeconds) / 2)};
  std::vector<double> starts;
  for (int i = 0; i < kWindows; ++i) starts.push_back(durationSeconds * (i + 0.5) / kWindows - windowSeconds / 2);
  return starts;
}

}  // namespace moodogram
