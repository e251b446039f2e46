// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>

#include "core/audio/fingerprint.h"
#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_report.h"

namespace moodogram {

/// Stands in for fingerprintOf() in tests.
using SoundPrint = std::function<Fingerprint(const std::filesystem::path&, const std::stop_token&)>;

/// Recordings that are one and the same in other encodings, such as MP3 and FLAC, by their sound: those whose lengths
/// agree as they do then are decoded, at most two minutes of each. facts, known: what is known of them and which have
/// the same samples; of these one is compared, and none where that is all that is alike. Recordings of less than
/// kShortestComparedSeconds are not: people who say the same sentence sound too much alike. nullopt: none of the
/// recordings that were to be compared could be (core/audio/ffmpeg_module.h), or millions of pairs are of one length.
/// Throws Cancelled.
std::optional<Duplicates> findSoundCopies(const Dataset& dataset, std::span<const RecordingFacts> facts,
                                          const Duplicates& known, int threads = 0, const std::stop_token& stop = {},
                                          const ProgressCallback& progress = {},
                                          const SoundPrint& soundPrint = fingerprintOf);

inline constexpr double kShortestComparedSeconds = 10;

/// Whether none of them is too short for that, so that no copies found means that there are none.
bool areAllLongEnough(std::span<const RecordingFacts> facts);

}  // namespace moodogram
