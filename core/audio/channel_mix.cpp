// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channel_mix.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "core/base/fast_loop.h"

namespace moodogram {

std::string channelSelectionName(const ChannelSelection& selection) {
  switch (selection.kind) {
    case ChannelSelection::Kind::Single:
      return std::to_string(selection.channel + 1);
    case ChannelSelection::Kind::Mid:
      return "mid";
    case ChannelSelection::Kind::Side:
      return "side";
    case ChannelSelection::Kind::Mean:
      break;
  }
  return "mono";
}

std::optional<ChannelSelection> parseChannelSelection(std::string_view name) {
  using Kind = ChannelSelection::Kind;
  if (name == "mono") return ChannelSelection{Kind::Mean};
  if (name == "mid") return ChannelSelection{Kind::Mid};
  if (name == "side") return ChannelSelection{Kind::Side};
  if (name == "left") return ChannelSelection{Kind::Single, 0};
  if (name == "right") return ChannelSelection{Kind::Single, 1};
  int number = 0;
  const char* end = name.data() + name.size();
  const auto [rest, error] = std::from_chars(name.data(), end, number);
  if (error != std::errc() || rest != end || number < 1) return std::nullopt;
  return ChannelSelection{Kind::Single, number - 1};
}

namespace {

/// Of two channels, left * leftWeight + right * rightWeight.
MOODOGRAM_FAST_LOOP void mixStereo(const float* __restrict interleaved, std::size_t frames, float leftWeight,
                                   float rightWeight, float* __restrict mono) {
  for (std::size_t i = 0; i < frames; ++i)
    mono[i] = interleaved[2 * i] * leftWeight + interleaved[2 * i + 1] * rightWeight;
}

}  // namespace

void mixChannels(std::span<const float> interleaved, int channels, const ChannelSelection& selection,
                 std::span<float> mono) {
  const auto count = static_cast<std::size_t>(channels);
  if (count == 2 && selection.kind != ChannelSelection::Kind::Single)
    return mixStereo(interleaved.data(), mono.size(), 0.5F,
                     selection.kind == ChannelSelection::Kind::Side ? -0.5F : 0.5F, mono.data());
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
