// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <vector>

#include "core/audio/channel_mix.h"
#include "ui/spectrogram/plot/plot_tool.h"
#include "ui/spectrogram/tiles/tile_settings.h"

namespace moodogram::ui {

/// What can be chosen, in the order of the menus.
template <typename T>
struct Choice {
  T value;
  QString name;   ///< for settings and objects; never shown
  QString text;   ///< of the menu
  QString label;  ///< of a button that shows the choice; empty: the text
};

std::vector<Choice<FrequencyScale>> scaleChoices();
std::vector<Choice<WindowFunction>> windowChoices();
std::vector<Choice<std::size_t>> fftSizeChoices();
std::vector<Choice<SpectrumMethod>> methodChoices();
/// As shares of a frame.
std::vector<Choice<double>> overlapChoices();
std::vector<Choice<ColourMap>> colourMapChoices();
QString colourMapText(ColourMap map);
std::vector<Choice<FollowMode>> followChoices();
std::vector<Choice<PlotTool>> toolChoices();

inline constexpr int kMaxChannels = 32;
/// Of a file with that many channels.
std::vector<Choice<ChannelSelection>> channelChoices(int channels);

/// A choice of channel as a number, for the data of an action.
int channelCode(const ChannelSelection& selection);
ChannelSelection channelFromCode(int code);

QIcon gradientIcon(ColourMap map);
/// "−85 … −10 dB".
QString rangeText(float floorDb, float ceilingDb);

}  // namespace moodogram::ui
