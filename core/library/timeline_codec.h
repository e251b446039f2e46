// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/embedding.h"
#include "core/base/emotion_timeline.h"
#include "core/base/timeline_facts.h"

namespace moodogram {

/// The stored form of a timeline: 36 bytes a window, little-endian whatever the machine, nothing before or between:
///   float64 startSeconds, float64 endSeconds, float32 calm, happy, sad, angry, fearful.
/// Exact, so a stored result is bit for bit the one that was computed; a four-minute song takes about 4 KB.
std::string encodeTimeline(const EmotionTimeline& timeline);

/// nullopt if the bytes are not whole windows.
std::optional<EmotionTimeline> decodeTimeline(std::span<const std::byte> bytes);

/// One byte a window, the number of its strongest emotion: all that a small picture of the timeline needs.
std::string encodeTops(const EmotionTimeline& timeline);

/// nullopt if a number in it is no emotion.
std::optional<std::vector<Emotion>> decodeTops(std::span<const std::byte> bytes);

/// 80 bytes, little-endian: the levels in the order of the struct. Nothing of a timeline without windows.
std::string encodeFacts(const EmotionTimeline& timeline);

/// nullopt if the bytes are not as many.
std::optional<TimelineFacts> decodeFacts(std::span<const std::byte> bytes);

/// 132 bytes: float32 scale, little-endian, and the levels as int8.
std::string encodeEmbedding(const TrackEmbedding& embedding);

/// nullopt if the bytes are not as many, or the scale is none.
std::optional<TrackEmbedding> decodeEmbedding(std::span<const std::byte> bytes);

/// 1032 bytes: int64 windows, int64 steps, little-endian. Nothing of a sum without windows.
std::string encodeEmbeddingSum(const EmbeddingSum& sum);

/// nullopt if the bytes are not as many.
std::optional<EmbeddingSum> decodeEmbeddingSum(std::span<const std::byte> bytes);

}  // namespace moodogram
