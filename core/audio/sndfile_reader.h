// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sndfile.h>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/system/unique_descriptor.h"

namespace moodogram {

/// AudioReader over libsndfile: wav, aiff, au, flac, ogg vorbis, opus and its rarer formats.
class SndfileReader final : public AudioReader {
 public:
  /// cutOff: the file is known to be shorter than its header says. Throws AudioError.
  SndfileReader(std::filesystem::path file, UniqueDescriptor descriptor, bool cutOff);

  const AudioFormat& format() const override { return m_format; }
  std::size_t read(std::span<float> interleaved) override;
  void seek(std::int64_t frame) override;

 private:
  /// Makes a new handle of the descriptor; false, and no handle, if it cannot be decoded.
  bool openHandle(SF_INFO& info);
  /// After a seek that failed: libFLAC would refuse all that come later.
  void reopen();
  /// By reading; stops at the end.
  void skipTo(std::int64_t frame);
  sf_count_t readFloats(std::span<float> interleaved, sf_count_t frames);
  void orderChannels(std::span<float> interleaved) const;
  /// For streams that do not say how long they are.
  bool holdsSamples();
  /// Throws why the samples ended before m_format.frames, if they did.
  void checkEnd() const;

  std::filesystem::path m_file;
  UniqueDescriptor m_descriptor;  ///< shares the file offset with libsndfile's own
  std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> m_handle{nullptr, &sf_close};
  AudioFormat m_format;
  std::int64_t m_position = 0;
  bool m_cutOff;
  bool m_isOgg = false;
  bool m_seeksExactly = true;
  bool m_seeks = true;                      ///< at all: the codecs of telephones do not
  std::span<const std::uint8_t> m_order{};  ///< which channel of the file each of ours is; empty: the same
  bool m_mayBeNotFinite = true;             ///< not so for integers
  bool m_isShort = false;                   ///< 16 bit, which libsndfile hands out in less time than floats
  std::vector<std::int16_t> m_shorts;
  bool m_ended = false;
};

}  // namespace moodogram
