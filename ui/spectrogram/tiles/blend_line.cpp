// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/blend_line.h"

#include <cstring>

#include "core/base/fast_loop.h"

namespace moodogram::ui {
namespace {

using Lanes = BlendWeights::Lanes;
using PixelPair = std::uint8_t __attribute__((vector_size(8)));
using TwoPairs = std::uint8_t __attribute__((vector_size(16)));
using TwoLanes = std::uint16_t __attribute__((vector_size(32)));

}  // namespace

MOODOGRAM_FAST_LOOP void blendLine(const QRgb* source, const int* columns, const BlendWeights* weights,
                                   std::size_t count, QRgb* target) {
  // Two pixels at a time: that is as many channels as a register of AVX2 holds.
  std::size_t x = 0;
  for (; x + 2 <= count; x += 2) {
    std::uint64_t pairs[2];
    std::memcpy(&pairs[0], source + columns[x], sizeof pairs[0]);
    std::memcpy(&pairs[1], source + columns[x + 1], sizeof pairs[1]);
    TwoPairs bytes;
    std::memcpy(&bytes, pairs, sizeof bytes);
    TwoLanes factors;
    std::memcpy(&factors, &weights[x], sizeof factors);
    const TwoLanes product = __builtin_convertvector(bytes, TwoLanes) * factors;
    const TwoLanes sum =
        (product + __builtin_shufflevector(product, product, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11)) >>
        8;
    const Lanes pixels = __builtin_shufflevector(sum, sum, 0, 1, 2, 3, 8, 9, 10, 11);
    const PixelPair result = __builtin_convertvector(pixels, PixelPair);
    std::memcpy(target + x, &result, sizeof result);
  }
  if (x == count) return;
  PixelPair pair;
  std::memcpy(&pair, source + columns[x], sizeof pair);
  const Lanes product = __builtin_convertvector(pair, Lanes) * weights[x].lanes;
  const Lanes sum = (product + __builtin_shufflevector(product, product, 4, 5, 6, 7, 0, 1, 2, 3)) >> 8;
  const PixelPair result = __builtin_convertvector(sum, PixelPair);
  std::memcpy(target + x, &result, sizeof(QRgb));
}

}  // namespace moodogram::ui
