// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channel_mix.h"

#include <algorithm>
#include <cstddef>

namespace moodogram {

void mixChannels(std::span<const float> interleaved, int channels, const ChannelSelection& selection,
                 std::span<float> mono) {
  const auto count = static_cast<std::size_t>(channels);
  const auto fill = [&](auto&& mixed) {
    for (std::size_t i = 0; i < mono.size(); ++i) mono[i] = mixed(&interleaved[i * count]);
  };
  switch (selection.kind) {
    case ChannelSelection::Kind::Mean:
      fill([&](const float* frame) {
        float sum = 0;
        for (std::size_t c = 0; c < count; ++c) sum += frame[c];
        return sum / static_cast<float>(channels);
      });
      break;
    case ChannelSelection::Kind::Single:
      fill([index = std::clamp(selection.channel, 0, channels - 1)](const float* frame) { return frame[index]; });
      break;
    case ChannelSelection::Kind::Mid:
      fill([right = channels > 1 ? 1 : 0](const float* frame) { return (frame[0] + frame[right]) / 2; });
      break;
    case ChannelSelection::Kind::Side:
      fill([right = channels > 1 ? 1 : 0](const float* frame) { return (frame[0] - frame[right]) / 2; });
      break;
  }
}

}  // namespace moodogram
