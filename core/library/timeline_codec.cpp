// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/timeline_codec.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace moodogram {
namespace {

constexpr std::size_t kFactsBytes = 8 * kEmotionCount * sizeof(std::uint16_t);
constexpr std::size_t kEmbeddingBytes = sizeof(float) + kEmbeddingSize;
constexpr std::size_t kSumBytes = (1 + kEmbeddingSize) * sizeof(std::int64_t);
constexpr std::size_t kWindowBytes = 2 * sizeof(double) + kEmotionCount * sizeof(float);

template <typename Word>
void appendLittleEndian(std::string& bytes, Word word) {
  for (std::size_t i = 0; i < sizeof word; ++i) bytes += static_cast<char>(word >> (8 * i) & 0xFF);
}

template <typename Word>
Word takeLittleEndian(const std::byte*& at) {
  Word word = 0;
  for (std::size_t i = 0; i < sizeof word; ++i) word |= static_cast<Word>(*at++) << (8 * i);
  return word;
}

/// Calls visit(levels) for each of the arrays in the facts, in the order of their stored form.
template <typename Facts, typename Visit>
void forEachLevels(Facts& facts, const Visit& visit) {
  for (auto* levels : {&facts.least, &facts.most, &facts.spread, &facts.peakSeconds}) visit(*levels);
  for (auto& levels : facts.quarters) visit(levels);
}

}  // namespace

std::string encodeTimeline(const EmotionTimeline& timeline) {
  std::string bytes;
  bytes.reserve(timeline.windows.size() * kWindowBytes);
  for (const WindowScores& window : timeline.windows) {
    appendLittleEndian(bytes, std::bit_cast<std::uint64_t>(window.startSeconds));
    appendLittleEndian(bytes, std::bit_cast<std::uint64_t>(window.endSeconds));
    for (const float score : window.scores.values) appendLittleEndian(bytes, std::bit_cast<std::uint32_t>(score));
  }
  return bytes;
}

std::optional<EmotionTimeline> decodeTimeline(std::span<const std::byte> bytes) {
  if (bytes.size() % kWindowBytes != 0) return std::nullopt;
  EmotionTimeline timeline;
  timeline.windows.resize(bytes.size() / kWindowBytes);
  const std::byte* at = bytes.data();
  for (WindowScores& window : timeline.windows) {
    window.startSeconds = std::bit_cast<double>(takeLittleEndian<std::uint64_t>(at));
    window.endSeconds = std::bit_cast<double>(takeLittleEndian<std::uint64_t>(at));
    for (float& score : window.scores.values) score = std::bit_cast<float>(takeLittleEndian<std::uint32_t>(at));
  }
  return timeline;
}

std::string encodeTops(const EmotionTimeline& timeline) {
  std::string bytes;
  bytes.reserve(timeline.windows.size());
  for (const WindowScores& window : timeline.windows) bytes += static_cast<char>(window.scores.top());
  return bytes;
}

std::optional<std::vector<Emotion>> decodeTops(std::span<const std::byte> bytes) {
  std::vector<Emotion> tops;
  tops.reserve(bytes.size());
  for (const std::byte byte : bytes) {
    if (std::to_integer<std::size_t>(byte) >= kEmotionCount) return std::nullopt;
    tops.push_back(static_cast<Emotion>(byte));
  }
  return tops;
}

std::string encodeFacts(const EmotionTimeline& timeline) {
  std::string bytes;
  const std::optional<TimelineFacts> facts = timelineFacts(timeline);
  if (!facts) return bytes;
  bytes.reserve(kFactsBytes);
  forEachLevels(*facts, [&](const TimelineFacts::Levels& levels) {
    for (const std::uint16_t level : levels) appendLittleEndian(bytes, level);
  });
  return bytes;
}

std::optional<TimelineFacts> decodeFacts(std::span<const std::byte> bytes) {
  if (bytes.size() != kFactsBytes) return std::nullopt;
  TimelineFacts facts;
  const std::byte* at = bytes.data();
  forEachLevels(facts, [&](TimelineFacts::Levels& levels) {
    for (std::uint16_t& level : levels) level = takeLittleEndian<std::uint16_t>(at);
  });
  return facts;
}

std::string encodeEmbedding(const TrackEmbedding& embedding) {
  std::string bytes;
  bytes.reserve(kEmbeddingBytes);
  appendLittleEndian(bytes, std::bit_cast<std::uint32_t>(embedding.scale));
  for (const std::int8_t level : embedding.levels) bytes += static_cast<char>(level);
  return bytes;
}

std::optional<TrackEmbedding> decodeEmbedding(std::span<const std::byte> bytes) {
  if (bytes.size() != kEmbeddingBytes) return std::nullopt;
  TrackEmbedding embedding;
  const std::byte* at = bytes.data();
  embedding.scale = std::bit_cast<float>(takeLittleEndian<std::uint32_t>(at));
  if (!(embedding.scale > 0 && std::isfinite(embedding.scale))) return std::nullopt;
  for (std::int8_t& level : embedding.levels) level = std::to_integer<std::int8_t>(*at++);
  return embedding;
}

std::string encodeEmbeddingSum(const EmbeddingSum& sum) {
  std::string bytes;
  if (sum.windows == 0) return bytes;
  bytes.reserve(kSumBytes);
  appendLittleEndian(bytes, static_cast<std::uint64_t>(sum.windows));
  for (const std::int64_t steps : sum.steps) appendLittleEndian(bytes, static_cast<std::uint64_t>(steps));
  return bytes;
}

std::optional<EmbeddingSum> decodeEmbeddingSum(std::span<const std::byte> bytes) {
  EmbeddingSum sum;
  if (bytes.empty()) return sum;
  if (bytes.size() != kSumBytes) return std::nullopt;
  const std::byte* at = bytes.data();
  sum.windows = static_cast<std::int64_t>(takeLittleEndian<std::uint64_t>(at));
  for (std::int64_t& steps : sum.steps) steps = static_cast<std::int64_t>(takeLittleEndian<std::uint64_t>(at));
  return sum;
}

}  // namespace moodogram
