// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <cstddef>
#include <cstdint>

namespace moodogram::ui {

/// How much of a pixel and of its right neighbour goes into a pixel of the view, in parts of 256.
struct BlendWeights {
  using Lanes = std::uint16_t __attribute__((vector_size(16)));

  Lanes lanes{};  ///< the four channels of the left pixel, then of the right one

  BlendWeights() = default;
  explicit BlendWeights(int right) {
    const auto r = static_cast<std::uint16_t>(right);
    const auto l = static_cast<std::uint16_t>(256 - right);
    lanes = Lanes{l, l, l, l, r, r, r, r};
  }
};

/// target[x] = source[columns[x]] and source[columns[x] + 1] in the proportion of weights[x].
void blendLine(const QRgb* source, const int* columns, const BlendWeights* weights, std::size_t count, QRgb* target);

}  // namespace moodogram::ui
