// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_support.h"

#include <sndfile.h>
#include <soxr.h>

#include <array>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avutil.h>
}

namespace moodogram {
namespace {

bool sndfileReads(int format) {
  // libsndfile accepts a format for writing only if the codec's library was built in.
  SF_INFO info{};
  info.samplerate = 48000;
  info.channels = 1;
  info.format = format;
  return sf_format_check(&info) != 0;
}

bool ffmpegDecodes(AVCodecID codec) { return avcodec_find_decoder(codec) != nullptr; }

}  // namespace

std::vector<std::string> audioLibraryVersions() {
  return {sf_version_string(), std::string("FFmpeg ") + av_version_info(), soxr_version()};
}

std::string decodableFormats() {
  struct Format {
    const char* name;
    bool present;
  };
  const std::array formats{
      Format{"wav", sndfileReads(SF_FORMAT_WAV | SF_FORMAT_PCM_16)},
      Format{"aiff", sndfileReads(SF_FORMAT_AIFF | SF_FORMAT_PCM_16)},
      Format{"flac", sndfileReads(SF_FORMAT_FLAC | SF_FORMAT_PCM_16) || ffmpegDecodes(AV_CODEC_ID_FLAC)},
      Format{"ogg vorbis", sndfileReads(SF_FORMAT_OGG | SF_FORMAT_VORBIS) || ffmpegDecodes(AV_CODEC_ID_VORBIS)},
      Format{"opus", sndfileReads(SF_FORMAT_OGG | SF_FORMAT_OPUS) || ffmpegDecodes(AV_CODEC_ID_OPUS)},
      Format{"mp3", ffmpegDecodes(AV_CODEC_ID_MP3)},
      Format{"aac", ffmpegDecodes(AV_CODEC_ID_AAC)},
      Format{"alac", ffmpegDecodes(AV_CODEC_ID_ALAC)},
      Format{"wma", ffmpegDecodes(AV_CODEC_ID_WMAV2)},
  };
  std::string present;
  std::string missing;
  for (const Format& format : formats) {
    std::string& list = format.present ? present : missing;
    list += (list.empty() ? "" : ", ") + std::string(format.name);
  }
  return missing.empty() ? present : present + "; missing: " + missing;
}

}  // namespace moodogram
