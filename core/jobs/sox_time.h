// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace moodogram {

/// Samples of a time specification of SoX: [[hours:]minutes:]seconds[.fraction][t] or a number of samples such as
/// 8000s or 1.7e6s, and sums and differences of them (3:00-200s). Throws ConfigError.
std::int64_t parseSoxDuration(std::string_view text, int sampleRateHz);

/// A position of SoX in a signal of `totalFrames`: a time specification from the start, or with a leading "-" from the
/// end; "=" and "+" may lead too. Clamped to the signal.
std::int64_t parseSoxPosition(std::string_view text, int sampleRateHz, std::int64_t totalFrames);

}  // namespace moodogram
