// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace moodogram {

/// What the bytes of an open file tell beyond what the decoders report.
struct FileFacts {
  /// The container says that its samples (RIFF, AIFF, AU), or all of it (ASF, AVI), end behind the end of the file, or
  /// its last Ogg page is cut off or does not end the stream. The decoders silently shorten such files.
  bool cutOff = false;
  bool mpegAudio = false;  ///< or another file with an ID3 tag before it
  bool vorbis = false;
  bool chained = false;  ///< Ogg: other streams follow the first, whose end libsndfile takes for that of the file
};

/// Reads a few kilobytes at both ends; leaves the file offset at 0. Never throws: what cannot be read has no facts.
FileFacts inspectFile(int descriptor, std::int64_t fileSize);

}  // namespace moodogram
