// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/message.h"
#include "core/base/progress.h"

namespace moodogram {

struct CutSummary {
  std::int64_t frames = 0;
  std::optional<Message> warning;  ///< e.g. that the recording is cut off
};

/// Copies the samples from startSeconds up to endSeconds (rounded to the nearest frame, clipped to the recording) into
/// a WAV file: all channels, the same rate, and the same bits a sample if these are 8, 16, 24 or 32; from lossy files
/// 32-bit float, which keeps what was decoded. Integers come out as they were. Becomes RF64 where WAV is too small.
/// Throws AudioError, ConfigError (an empty range), IoError, Cancelled; the output appears whole or not at all.
CutSummary cutToWav(const std::filesystem::path& audio, double startSeconds, double endSeconds,
                    const std::filesystem::path& output, std::stop_token stop = {},
                    const ProgressCallback& progress = {});

}  // namespace moodogram
