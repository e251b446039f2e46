// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/time_stretch.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <cmath>

namespace moodogram::ui {

using RubberBand::RubberBandStretcher;

struct TimeStretch::Impl {
  Impl(int sampleRateHz, std::size_t channelCount, double speed)
      : channels(channelCount),
        ratio(1 / speed),
        stretcher(static_cast<std::size_t>(sampleRateHz), channelCount,
                  RubberBandStretcher::OptionProcessRealTime | RubberBandStretcher::OptionChannelsTogether, 1 / speed),
        toDrop(stretcher.getStartDelay()) {}

  std::size_t channels;
  double ratio;
  RubberBandStretcher stretcher;
  std::size_t toDrop;  ///< frames at the beginning that are none of the track
  std::size_t taken = 0;
  std::size_t given = 0;
};

TimeStretch::TimeStretch(int sampleRateHz, std::size_t channels, double speed)
    : m_impl(std::make_unique<Impl>(sampleRateHz, channels, speed)) {
  const std::vector<float> silence(m_impl->stretcher.getPreferredStartPad());
  const std::vector<const float*> pointers(channels, silence.data());
  m_impl->stretcher.process(pointers.data(), silence.size(), false);
}

TimeStretch::~TimeStretch() = default;

void TimeStretch::process(const std::vector<std::vector<float>>& input, std::vector<std::vector<float>>& output) {
  std::vector<const float*> pointers;
  for (const auto& channel : input) pointers.push_back(channel.data());
  m_impl->taken += input[0].size();
  m_impl->stretcher.process(pointers.data(), input[0].size(), false);
  retrieve(output);
}

void TimeStretch::finish(std::vector<std::vector<float>>& output) {
  // As many frames as belong to what came in, pushed out by silence.
  const auto wanted = static_cast<std::size_t>(std::llround(static_cast<double>(m_impl->taken) * m_impl->ratio));
  const std::vector<float> silence(1024);
  const std::vector<const float*> pointers(m_impl->channels, silence.data());
  for (int i = 0; m_impl->given < wanted && i < 256; ++i) {
    m_impl->stretcher.process(pointers.data(), silence.size(), false);
    retrieve(output);
  }
  if (m_impl->given <= wanted) return;
  const std::size_t surplus = std::min(m_impl->given - wanted, output[0].size());
  for (auto& channel : output) channel.resize(channel.size() - surplus);
}

void TimeStretch::retrieve(std::vector<std::vector<float>>& output) {
  for (int available = m_impl->stretcher.available(); available > 0; available = m_impl->stretcher.available()) {
    const auto frames = static_cast<std::size_t>(available);
    const std::size_t before = output[0].size();
    std::vector<float*> pointers;
    for (auto& channel : output) {
      channel.resize(before + frames);
      pointers.push_back(channel.data() + before);
    }
    const std::size_t got = m_impl->stretcher.retrieve(pointers.data(), frames);
    const std::size_t dropped = std::min(got, m_impl->toDrop);
    m_impl->toDrop -= dropped;
    m_impl->given += got - dropped;
    for (auto& channel : output) {
      channel.resize(before + got);
      channel.erase(channel.begin() + static_cast<std::ptrdiff_t>(before),
                    channel.begin() + static_cast<std::ptrdiff_t>(before + dropped));
    }
  }
}

}  // namespace moodogram::ui
