// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/audio/file_facts.h"
#include "core/system/unique_descriptor.h"

namespace moodogram {

/// AudioReader over FFmpeg (5.1 or newer): m4a, aac, wma, mp3, wavpack, ape, matroska and others.
/// Reads the open file only: no protocol, playlist or reference to another file is followed.
class FfmpegReader final : public AudioReader {
 public:
  /// Throws AudioError.
  FfmpegReader(std::filesystem::path file, UniqueDescriptor descriptor, const FileFacts& facts);
  ~FfmpegReader() override;

  const AudioFormat& format() const override;
  std::size_t read(std::span<float> interleaved) override;
  void seek(std::int64_t frame) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram
