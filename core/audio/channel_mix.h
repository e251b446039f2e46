// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace moodogram {

/// Which one signal is taken out of a file's channels.
struct ChannelSelection {
  enum class Kind {
    Mean,    ///< of all channels
    Single,  ///< one channel; of a file that has fewer, the last
    Mid,     ///< (left + right) / 2 of the first two channels; a mono file's only channel
    Side,    ///< (left - right) / 2 of the first two channels; silence for a mono file
  };
  Kind kind = Kind::Mean;
  int channel = 0;  ///< for Single, from 0

  bool operator==(const ChannelSelection&) const = default;
};

/// "mono" (the mean), "mid", "side", "left", "right", or the number of a channel from 1; the name for an option or a
/// file of parameters, and back.
std::string channelSelectionName(const ChannelSelection& selection);
std::optional<ChannelSelection> parseChannelSelection(std::string_view name);

/// interleaved: mono.size() frames of `channels` samples each.
void mixChannels(std::span<const float> interleaved, int channels, const ChannelSelection& selection,
                 std::span<float> mono);

}  // namespace moodogram
