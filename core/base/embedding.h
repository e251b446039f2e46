// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace moodogram {

/// How a window sounds to a network: the values that its last layer makes the verdict of, brought down to so many. Of
/// one network, windows that sound alike have embeddings that point the same way.
inline constexpr std::size_t kEmbeddingSize = 128;
using WindowEmbedding = std::array<float, kEmbeddingSize>;

/// From the values that a network has of a window to its embedding: onto random directions, which keeps lengths and
/// angles about as they are (D. Achlioptas, Database-friendly random projections, 2003). The directions are the same
/// everywhere and always, as embeddings are stored; and a window's embedding does not depend on others.
class EmbeddingProjection {
 public:
  explicit EmbeddingProjection(std::size_t features);
  std::size_t features() const { return m_signs.size() / kEmbeddingSize; }
  /// values: as many as features.
  WindowEmbedding embeddingOf(std::span<const float> values) const;

 private:
  std::vector<float> m_signs;  ///< of each feature, along each direction; scaled
};

/// The sum over windows of a track, in whole steps: so it is the same in whatever order and groups they come.
struct EmbeddingSum {
  static constexpr float kStepsPerUnit = 1024;

  std::array<std::int64_t, kEmbeddingSize> steps{};
  std::int64_t windows = 0;

  /// Values beyond all reason count as the largest one that is not; not a number counts as 0.
  void add(const WindowEmbedding& window);
  void add(const EmbeddingSum& other);

  bool operator==(const EmbeddingSum&) const = default;
};

/// The mean over the windows of a track, in 132 bytes: value i is scale * levels[i].
struct TrackEmbedding {
  float scale = 0;
  std::array<std::int8_t, kEmbeddingSize> levels{};

  bool operator==(const TrackEmbedding&) const = default;
};

/// nullopt without windows, or where all values are 0.
std::optional<TrackEmbedding> meanEmbedding(const EmbeddingSum& sum);

}  // namespace moodogram
