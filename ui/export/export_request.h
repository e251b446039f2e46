// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <filesystem>
#include <optional>

#include "core/audio/channel_mix.h"
#include "core/base/emotion_timeline.h"
#include "core/base/signal_range.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/frequency_axis.h"
#include "core/dsp/spectrum.h"

namespace moodogram::ui {

/// All that the export dialog knows about what is on the screen.
struct ExportRequest {
  std::filesystem::path file;
  QString title;  ///< of the track; also the beginning of the name that is proposed
  double durationSeconds = 0;
  int sampleRateHz = 44100;  ///< for the estimate of the size
  int channels = 2;
  TimeRange view;
  std::optional<TimeRange> selection;
  double cursorSeconds = 0;  ///< which window the network's view shows; the playhead or the cursor

  SpectrumConfig spectrum;
  ChannelSelection channel;
  FrequencyAxis axis;
  bool noteNames = false;  ///< on the frequency axis
  ColourMap map = ColourMap::Magma;
  double floorDb = -100;
  double ceilingDb = 0;
  QSize viewPixels{1600, 600};  ///< of the picture on the screen, in device pixels

  EmotionTimeline timeline;         ///< without windows: nothing to export of it
  std::optional<float> known;       ///< share of the windows that are like what the model learned from
  QString modelName;                ///< that made the timeline
  std::filesystem::path modelFile;  ///< for the network's view; a choice as in chooseModels()
};

}  // namespace moodogram::ui
