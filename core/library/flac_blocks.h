// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/library/tag_stream.h"

namespace moodogram {

/// What the blocks before the sound of a FLAC file say. Internal to core/library.
struct FlacBlocks {
  double durationSeconds = 0;                ///< 0: the encoder did not know
  std::optional<std::string> vorbisComment;  ///< the block as it is
};

/// nullopt: no FLAC file. Skips pictures, which TagLib reads, however large, and leaves the comment undecoded, which
/// TagLib drops where it is not UTF-8.
std::optional<FlacBlocks> readFlacBlocks(TagStream& stream);

}  // namespace moodogram
