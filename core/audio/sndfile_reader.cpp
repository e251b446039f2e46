// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sndfile_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/message.h"
#include "core/system/open_file.h"

namespace moodogram {
namespace {

std::string containerName(int format) {
  switch (format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
      return "WAV";
    case SF_FORMAT_RF64:
      return "RF64";
    case SF_FORMAT_W64:
      return "Wave64";
    case SF_FORMAT_AIFF:
      return "AIFF";
    case SF_FORMAT_AU:
      return "AU";
    case SF_FORMAT_FLAC:
      return "FLAC";
    case SF_FORMAT_CAF:
      return "CAF";
    default: {
      SF_FORMAT_INFO info{};
      info.format = format & SF_FORMAT_TYPEMASK;
      return sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info) == 0 && info.name != nullptr ? info.name
                                                                                                       : "Audio";
    }
  }
}

int bitsOf(int format) {
  switch (format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
    case SF_FORMAT_PCM_U8:
      return 8;
    case SF_FORMAT_PCM_16:
    case SF_FORMAT_ALAC_16:
      return 16;
    case SF_FORMAT_ALAC_20:
      return 20;
    case SF_FORMAT_PCM_24:
    case SF_FORMAT_ALAC_24:
      return 24;
    case SF_FORMAT_PCM_32:
    case SF_FORMAT_ALAC_32:
    case SF_FORMAT_FLOAT:
      return 32;
    case SF_FORMAT_DOUBLE:
      return 64;
    default:
      return 0;
  }
}

std::string codecName(int format) {
  const int subtype = format & SF_FORMAT_SUBMASK;
  if ((format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG) return "MP3";
  if (subtype == SF_FORMAT_VORBIS) return "Vorbis";
  if (subtype == SF_FORMAT_OPUS) return "Opus";
  std::string name = containerName(format);
  if (subtype == SF_FORMAT_FLOAT || subtype == SF_FORMAT_DOUBLE)
    name += " " + std::to_string(bitsOf(format)) + " bit float";
  else if (const int bits = bitsOf(format); bits > 0)
    name += " " + std::to_string(bits) + " bit";
  return name;
}

AudioErrorKind kindOfOpenError(int error) {
  switch (error) {
    case SF_ERR_UNRECOGNISED_FORMAT:
      return AudioErrorKind::NotAudio;
    case SF_ERR_UNSUPPORTED_ENCODING:
      return AudioErrorKind::Unsupported;
    case SF_ERR_SYSTEM:
      return AudioErrorKind::Unreadable;
    default:
      return AudioErrorKind::Corrupt;
  }
}

/// Opus has its channels in the order of Vorbis (RFC 7845, 5.1.1.2), we in that of WAV: left, right, centre, LFE, back,
/// side. Empty: the same.
std::span<const std::uint8_t> orderOfOpus(int channels) {
  static constexpr std::array<std::uint8_t, 3> k3{0, 2, 1};
  static constexpr std::array<std::uint8_t, 5> k5{0, 2, 1, 3, 4};
  static constexpr std::array<std::uint8_t, 6> k6{0, 2, 1, 5, 3, 4};
  static constexpr std::array<std::uint8_t, 7> k7{0, 2, 1, 6, 5, 3, 4};
  static constexpr std::array<std::uint8_t, 8> k8{0, 2, 1, 7, 5, 6, 3, 4};
  switch (channels) {
    case 3:
      return k3;
    case 5:
      return k5;
    case 6:
      return k6;
    case 7:
      return k7;
    case 8:
      return k8;
    default:
      return {};
  }
}

}  // namespace

SndfileReader::SndfileReader(std::filesystem::path file, UniqueDescriptor descriptor, bool cutOff)
    : m_file(std::move(file)), m_descriptor(std::move(descriptor)), m_cutOff(cutOff) {
  SF_INFO info{};
  if (!openHandle(info))
    throw AudioError(kindOfOpenError(sf_error(nullptr)), m_file,
                     Message(MOODOGRAM_TEXT("Audio", "cannot be decoded: %1"), sf_strerror(nullptr)));
  if (info.samplerate <= 0 || info.channels <= 0)
    throw AudioError(AudioErrorKind::Corrupt, m_file,
                     Message(MOODOGRAM_TEXT("Audio", "has a header without sample rate or channels.")));
  m_format.sampleRateHz = info.samplerate;
  m_format.channels = info.channels;
  m_format.frames = info.frames > 0 && info.frames < SF_COUNT_MAX ? info.frames : -1;
  m_format.bitsPerSample = bitsOf(info.format);
  const int subtype = info.format & SF_FORMAT_SUBMASK;
  m_mayBeNotFinite = m_format.bitsPerSample == 0 || subtype == SF_FORMAT_FLOAT || subtype == SF_FORMAT_DOUBLE;
  m_isShort = subtype == SF_FORMAT_PCM_16;
  m_seeksExactly = subtype != SF_FORMAT_VORBIS;  // version 1.2 lands elsewhere
  m_seeks = info.seekable != 0;
  if (subtype == SF_FORMAT_OPUS) m_order = orderOfOpus(info.channels);
  m_isOgg = (info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG;
  m_format.codec = codecName(info.format);
  if (m_format.frames == 0 || (m_format.frames < 0 && !holdsSamples()))
    throw AudioError(AudioErrorKind::Empty, m_file, Message(MOODOGRAM_TEXT("Audio", "holds no sound (0 frames).")));
}

bool SndfileReader::openHandle(SF_INFO& info) {
  seekTo(m_descriptor.get(), 0, SEEK_SET);  // another decoder may have looked at the file
  m_handle.reset(sf_open_fd(m_descriptor.duplicate().release(), SFM_READ, &info, SF_TRUE));
  return m_handle != nullptr;
}

void SndfileReader::reopen() {
  m_handle.reset();  // first: both move the same file offset
  SF_INFO info{};
  const bool isTheSame =
      openHandle(info) && info.samplerate == m_format.sampleRateHz && info.channels == m_format.channels;
  if (!isTheSame) m_handle.reset();  // the file was written to
  m_position = 0;
}

bool SndfileReader::holdsSamples() {
  std::vector<float> frame(static_cast<std::size_t>(m_format.channels));
  if (!m_seeks) {
    const bool holds = sf_readf_float(m_handle.get(), frame.data(), 1) == 1;
    reopen();
    return holds && m_handle != nullptr;
  }
  return sf_readf_float(m_handle.get(), frame.data(), 1) == 1 && sf_seek(m_handle.get(), 0, SEEK_SET) == 0;
}

sf_count_t SndfileReader::readFloats(std::span<float> interleaved, sf_count_t frames) {
  if (!m_isShort) return sf_readf_float(m_handle.get(), interleaved.data(), frames);
  m_shorts.resize(std::max(m_shorts.size(), interleaved.size()));
  const sf_count_t got = sf_readf_short(m_handle.get(), m_shorts.data(), frames);
  const auto count = static_cast<std::size_t>(std::max<sf_count_t>(got, 0) * m_format.channels);
  constexpr float kScale = 1.0F / 32768;
  const std::int16_t* const from = m_shorts.data();
  float* const to = interleaved.data();
  for (std::size_t i = 0; i < count; ++i) to[i] = static_cast<float>(from[i]) * kScale;
  return got;
}

void SndfileReader::orderChannels(std::span<float> interleaved) const {
  std::array<float, 8> frame{};
  for (std::size_t i = 0; i < interleaved.size(); i += m_order.size()) {
    std::copy_n(interleaved.begin() + static_cast<std::ptrdiff_t>(i), m_order.size(), frame.begin());
    for (std::size_t c = 0; c < m_order.size(); ++c) interleaved[i + c] = frame[m_order[c]];
  }
}

std::size_t SndfileReader::read(std::span<float> interleaved) {
  if (m_ended || !m_handle) return 0;
  const auto channels = static_cast<std::size_t>(m_format.channels);
  const auto wanted = static_cast<sf_count_t>(interleaved.size() / channels);
  if (wanted == 0) return 0;
  const sf_count_t got = readFloats(interleaved, wanted);
  if (got > 0) {
    m_position += got;
    if (!m_order.empty()) orderChannels(interleaved.first(static_cast<std::size_t>(got) * channels));
    if (m_mayBeNotFinite)
      for (float& sample : interleaved.first(static_cast<std::size_t>(got) * channels)) {
        if (std::isfinite(sample)) continue;
        sample = 0;
        m_hasNonFiniteSamples = true;
      }
    return static_cast<std::size_t>(got);
  }
  m_ended = true;
  checkEnd();
  return 0;
}

void SndfileReader::checkEnd() const {
  const std::int64_t where = m_position / m_format.sampleRateHz;
  const bool failed = sf_error(m_handle.get()) != SF_ERR_NO_ERROR;
  // Headers of lossy formats may promise a few samples too many.
  const std::int64_t tolerance = m_format.bitsPerSample > 0 ? 0 : m_format.sampleRateHz / 5;
  const bool tooShort = m_position + tolerance < m_format.frames;
  if (!failed && !tooShort && !m_cutOff) return;
  // The length of an Ogg stream is read at its end, so that end is there.
  const bool reachedEnd = seekTo(m_descriptor.get(), 0, SEEK_CUR) == seekTo(m_descriptor.get(), 0, SEEK_END);
  if (m_cutOff || (reachedEnd && !m_isOgg))
    throw AudioError(
        AudioErrorKind::Truncated, m_file,
        Message(MOODOGRAM_TEXT(
                    "Audio",
                    "is cut off: it ends at %1 s, before the end that its header gives. Copy or download it again."),
                where));
  if (failed)
    throw AudioError(AudioErrorKind::Corrupt, m_file,
                     Message(MOODOGRAM_TEXT("Audio", "is damaged at %1 s: %2"), where, sf_strerror(m_handle.get())));
  throw AudioError(AudioErrorKind::Corrupt, m_file, Message(MOODOGRAM_TEXT("Audio", "is damaged at %1 s."), where));
}

void SndfileReader::seek(std::int64_t frame) {
  frame = std::max<std::int64_t>(frame, 0);
  m_ended = m_format.frames >= 0 && frame >= m_format.frames;
  if (m_ended) {
    m_position = m_format.frames;
    return;
  }
  if (!m_handle) reopen();
  if (!m_seeks) {
    if (frame < m_position) reopen();
    return skipTo(frame);
  }
  if (!m_seeksExactly && frame > 0) return skipTo(frame);
  if (m_handle && sf_seek(m_handle.get(), frame, SEEK_SET) == frame) {
    m_position = frame;
    return;
  }
  reopen();
  m_ended = true;  // read() must not begin anew
  // Of a stream that does not say how long it is, that is how its end shows.
  if (!m_handle || m_format.frames >= 0)
    throw AudioError(
        AudioErrorKind::Corrupt, m_file,
        Message(MOODOGRAM_TEXT("Audio", "cannot be searched at %1 s: it is damaged."), frame / m_format.sampleRateHz));
}

void SndfileReader::skipTo(std::int64_t frame) {
  if (frame < m_position) seek(0);
  std::vector<float> block(4096 * static_cast<std::size_t>(m_format.channels));
  while (m_position < frame) {
    const auto wanted = std::min<std::int64_t>(4096, frame - m_position) * m_format.channels;
    try {
      if (read(std::span(block).first(static_cast<std::size_t>(wanted))) == 0) return;
    } catch (const AudioError& error) {
      if (error.kind() != AudioErrorKind::Truncated) throw;
      return;  // the end, of which those who read up to it are told
    }
  }
}

}  // namespace moodogram
