// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/view_export.h"

#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_panel.h"
#include "ui/spectrogram/spectrogram_view.h"

namespace moodogram::ui {

ExportRequest exportRequestOf(SpectrogramView& view, const ShownTrack& track, const EmotionTimeline& timeline,
                              double playheadSeconds) {
  const SpectrogramPlot& plot = view.plot();
  const TileService& tiles = view.tiles();
  ExportRequest request;
  request.file = track.file;
  request.title = track.title;
  request.durationSeconds = plot.durationSeconds();
  request.sampleRateHz = tiles.sampleRateHz();
  request.channels = tiles.channels();
  request.view = {plot.timeRange().lower, plot.timeRange().upper};
  if (plot.selection()) request.selection = plot.selection()->time;
  request.cursorSeconds = playheadSeconds;
  request.spectrum = tiles.wanted().transform.spectrum;
  request.channel = tiles.wanted().transform.channel;
  request.axis = tiles.wantedAxis();
  request.noteNames = plot.frequencyLabels() == FrequencyLabels::Notes;
  request.map = tiles.wanted().look.map;
  request.floorDb = tiles.wanted().look.floorDb;
  request.ceilingDb = tiles.wanted().look.ceilingDb;
  request.viewPixels = (QSizeF(plot.pictureRect().size()) * plot.devicePixelRatioF()).toSize();
  request.timeline = timeline;
  return request;
}

}  // namespace moodogram::ui
