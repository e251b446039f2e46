// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_support.h"

#include <sndfile.h>
#include <soxr.h>

#include <array>

#include "core/audio/ffmpeg_module.h"

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

bool ffmpegDecodes(const char* codec) { return ffmpegModule() != nullptr && ffmpegModule()->decodes(codec); }

}  // namespace

std::vector<std::string> audioLibraryVersions() {
  return {sf_version_string(), std::string("FFmpeg ") + (ffmpegModule() != nullptr ? ffmpegModule()->version() : "missing"), soxr_version()};
}

std::string decodableFormats() {
  struct Format {
    const char* name;
    bool present;
  };
  const std::array formats{
      Format{"wav", sndfileReads(SF_FORMAT_WAV | SF_FORMAT_PCM_16)},
      Format{"aiff", sndfileReads(SF_FORMAT_AIFF | SF_FORMAT_PCM_16)},
      Format{"flac", sndfileReads(SF_FORMAT_FLAC | SF_FORMAT_PCM_16) || ffmpegDecodes("flac")},
      Format{"ogg vorbis", sndfileReads(SF_FORMAT_OGG | SF_FORMAT_VORBIS) || ffmpegDecodes("vorbis")},
      Format{"opus", sndfileReads(SF_FORMAT_OGG | SF_FORMAT_OPUS) || ffmpegDecodes("opus")},
      Format{"mp3", ffmpegDecodes("mp3")},
      Format{"aac", ffmpegDecodes("aac")},
      Format{"alac", ffmpegDecodes("alac")},
      Format{"wma", ffmpegDecodes("wmav2")},
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
