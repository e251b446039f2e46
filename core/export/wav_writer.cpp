// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wav_writer.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/audio/audio_reader.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

constexpr std::size_t kBlockFrames = 16384;
constexpr std::int64_t kLargestWavBytes = 0xFFFF'0000;

/// Bits of an integer sample, or 0 for float. Float holds 24 bits exactly; what has more is decoded to float.
int integerBits(const AudioFormat& format) {
  const int bits = format.bitsPerSample;
  return bits > 0 && bits <= 24 && format.codec.find("float") == std::string::npos ? (bits + 7) / 8 * 8 : 0;
}

int subtypeOf(int bits) {
  switch (bits) {
    case 8:
      return SF_FORMAT_PCM_U8;
    case 16:
      return SF_FORMAT_PCM_16;
    case 24:
      return SF_FORMAT_PCM_24;
    default:
      return SF_FORMAT_FLOAT;
  }
}

/// A WAV file that appears whole.
class WavFile {
 public:
  WavFile(const std::filesystem::path& file, const AudioFormat& format, std::int64_t frames)
      : m_path(file), m_file(file), m_bits(integerBits(format)) {
    const std::int64_t bytes = frames * format.channels * (m_bits > 0 ? m_bits / 8 : 4);
    SF_INFO info{};
    info.samplerate = format.sampleRateHz;
    info.channels = format.channels;
    info.format = (bytes < kLargestWavBytes ? SF_FORMAT_WAV : SF_FORMAT_RF64) | subtypeOf(m_bits);
    m_handle.reset(sf_open_fd(m_file.descriptor(), SFM_WRITE, &info, SF_FALSE));
    if (!m_handle)
      throw IoError(
          Message(MOODOGRAM_TEXT("Job", "Cannot write %1 as WAV: %2."), displayPath(file), sf_strerror(nullptr)));
    // How much there is to come may be a guess: what turns out to have room in a usual WAV becomes one.
    sf_command(m_handle.get(), SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
  }

  void write(std::span<const float> samples) {
    sf_count_t written = 0;
    if (m_bits > 0) {
      // libsndfile takes the upper bits; its own conversion from float would scale by one step less.
      const double scale = std::exp2(m_bits - 1);
      m_integers.resize(samples.size());
      std::ranges::transform(samples, m_integers.begin(), [&](float sample) {
        const double level = std::clamp(std::round(static_cast<double>(sample) * scale), -scale, scale - 1);
        return static_cast<int>(static_cast<std::uint32_t>(static_cast<std::int32_t>(level)) << (32 - m_bits));
      });
      written = sf_write_int(m_handle.get(), m_integers.data(), std::ssize(m_integers));
    } else {
      written = sf_write_float(m_handle.get(), samples.data(), std::ssize(samples));
    }
    if (written != std::ssize(samples))
      throw IoError(
          Message(MOODOGRAM_TEXT("Job", "Cannot write %1: %2."), displayPath(m_path), sf_strerror(m_handle.get())));
  }

  void commit() {
    if (sf_close(m_handle.release()) != 0)
      throw IoError(Message(MOODOGRAM_TEXT("Job", "Cannot write %1."), displayPath(m_path)));
    m_file.commit();
  }

 private:
  std::filesystem::path m_path;
  AtomicFile m_file;
  int m_bits;
  std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> m_handle{nullptr, &sf_close};
  std::vector<int> m_integers;
};

}  // namespace

CutSummary cutToWav(const std::filesystem::path& audio, double startSeconds, double endSeconds,
                    const std::filesystem::path& output, std::stop_token stop, const ProgressCallback& progress) {
  if (!(startSeconds >= 0) || !(endSeconds > startSeconds))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Job", "The range must begin at 0 or later and end after its beginning.")));
  const std::unique_ptr<AudioReader> reader = AudioReader::open(audio);
  const AudioFormat format = reader->format();
  const auto frameAt = [&](double seconds) {
    return static_cast<std::int64_t>(std::llround(std::min(seconds * format.sampleRateHz, 9e15)));
  };
  const std::int64_t first = frameAt(startSeconds);
  std::int64_t end = frameAt(endSeconds);
  if (format.frames >= 0 && format.bitsPerSample > 0) end = std::min(end, format.frames);
  const std::int64_t wanted = std::max<std::int64_t>(end - first, 0);

  WavFile wav(output, format, wanted);
  ThrottledProgress report(progress);
  CutSummary summary;
  const auto channels = static_cast<std::size_t>(format.channels);
  std::vector<float> block(kBlockFrames * channels);
  if (first > 0) reader->seek(first);
  try {
    while (summary.frames < wanted) {
      throwIfStopped(stop);
      const auto ask = static_cast<std::size_t>(std::min<std::int64_t>(kBlockFrames, wanted - summary.frames));
      const std::size_t got = reader->read(std::span(block).first(ask * channels));
      if (got == 0) break;
      wav.write(std::span<const float>(block).first(got * channels));
      summary.frames += static_cast<std::int64_t>(got);
      report.report({summary.frames, endSeconds < 1e9 ? wanted : 0, displayPath(audio.filename())});
    }
  } catch (const AudioError& error) {
    if (error.kind() != AudioErrorKind::Truncated) throw;
    summary.warning = error.message();
  }
  if (summary.frames == 0)
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "There is no sound from %1 s on in %2; choose an earlier part."),
                              Message::decimal(startSeconds, 1), displayPath(audio)));
  wav.commit();
  return summary;
}

}  // namespace moodogram
