// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

namespace moodogram {

/// What Chromaprint (https://acoustid.org/chromaprint, algorithm 2) makes of the first two minutes of a recording: 32
/// bits about every 0.124 s, of which most stay when the recording is encoded otherwise.
using Fingerprint = std::vector<std::uint32_t>;

/// Decodes the file. Empty for less than about three seconds. Throws AudioError, Cancelled.
Fingerprint fingerprintOf(const std::filesystem::path& file, const std::stop_token& stop = {});

/// The share of bits that are the same where the two fit best, with one up to five seconds later than the other: about
/// 0.5 for recordings that have nothing in common, 1 for the same. 0 if they overlap by less than three seconds.
double similarity(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// From this similarity on two fingerprints are of the same recording. Encoding at 64 kb/s leaves more than 0.9 (see
/// tests/core/audio/fingerprint_test.cpp).
inline constexpr double kSameRecordingFrom = 0.85;

}  // namespace moodogram
