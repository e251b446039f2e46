// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/view_settings.h"

#include <QSettings>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/spectrogram/setting_choices.h"

namespace moodogram::ui {
namespace {

constexpr double kLowestNoteHz = 32.703;  // C1

/// Saved by name, so that a list that grows in the middle changes nobody's settings.
template <typename T>
void load(const QSettings& settings, const char* key, const std::vector<Choice<T>>& choices, T& value) {
  const QString name = settings.value(QLatin1String(key)).toString();
  const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto& c) { return c.name == name; });
  if (found != choices.end()) value = found->value;
}

template <typename T>
void save(QSettings& settings, const char* key, const std::vector<Choice<T>>& choices, const T& value) {
  const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto& c) { return c.value == value; });
  if (found != choices.end()) settings.setValue(QLatin1String(key), found->name);
}

}  // namespace

FrequencyAxis axisOf(FrequencyScale scale) {
  FrequencyAxis axis;
  axis.scale = scale;
  if (reachesZero(scale)) axis.minHz = 0;
  if (scale == FrequencyScale::Octave) axis.minHz = kLowestNoteHz;
  return axis;
}

TileLook withRange(TileLook look, float floorDb, float ceilingDb) {
  look.floorDb = std::clamp(floorDb, kLowestFloorDb, kHighestCeilingDb - kSmallestRangeDb);
  look.ceilingDb = std::clamp(ceilingDb, look.floorDb + kSmallestRangeDb, kHighestCeilingDb);
  return look;
}

void saveViewSettings(QSettings& settings, const ViewSettings& view) {
  settings.beginGroup(QStringLiteral("spectrogram"));
  save(settings, "scale", scaleChoices(), view.tiles.axis.scale);
  save(settings, "window", windowChoices(), view.tiles.transform.spectrum.window.function);
  save(settings, "fftSize", fftSizeChoices(), view.tiles.transform.spectrum.fftSize);
  save(settings, "overlap", overlapChoices(), view.tiles.transform.spectrum.overlap);
  save(settings, "method", methodChoices(), view.tiles.transform.spectrum.method);
  save(settings, "colourMap", colourMapChoices(), view.tiles.look.map);
  settings.setValue("channelKind", static_cast<int>(view.tiles.transform.channel.kind));
  settings.setValue("channel", view.tiles.transform.channel.channel);
  settings.setValue("floorDb", view.tiles.look.floorDb);
  settings.setValue("ceilingDb", view.tiles.look.ceilingDb);
  save(settings, "follow", followChoices(), view.follow);
  settings.setValue("noteLabels", view.labels == FrequencyLabels::Notes);
  settings.setValue("grid", view.grid);
  settings.setValue("waveform", view.waveform);
  settings.setValue("slice", view.slice);
  settings.endGroup();
}

ViewSettings loadViewSettings(const QSettings& settings) {
  ViewSettings view;
  FrequencyScale scale = view.tiles.axis.scale;
  load(settings, "spectrogram/scale", scaleChoices(), scale);
  view.tiles.axis = axisOf(scale);
  WindowFunction window = view.tiles.transform.spectrum.window.function;
  load(settings, "spectrogram/window", windowChoices(), window);
  view.tiles.transform.spectrum.window = window;
  load(settings, "spectrogram/fftSize", fftSizeChoices(), view.tiles.transform.spectrum.fftSize);
  load(settings, "spectrogram/overlap", overlapChoices(), view.tiles.transform.spectrum.overlap);
  load(settings, "spectrogram/method", methodChoices(), view.tiles.transform.spectrum.method);
  load(settings, "spectrogram/colourMap", colourMapChoices(), view.tiles.look.map);
  const int kind = settings.value("spectrogram/channelKind", 0).toInt();
  if (kind > 0 && kind <= static_cast<int>(ChannelSelection::Kind::Side))
    view.tiles.transform.channel.kind = static_cast<ChannelSelection::Kind>(kind);
  view.tiles.transform.channel.channel =
      std::clamp(settings.value("spectrogram/channel", 0).toInt(), 0, kMaxChannels - 1);
  view.tiles.look = withRange(view.tiles.look, settings.value("spectrogram/floorDb", view.tiles.look.floorDb).toFloat(),
                              settings.value("spectrogram/ceilingDb", view.tiles.look.ceilingDb).toFloat());
  load(settings, "spectrogram/follow", followChoices(), view.follow);
  if (settings.value("spectrogram/noteLabels").toBool()) view.labels = FrequencyLabels::Notes;
  view.grid = settings.value("spectrogram/grid", view.grid).toBool();
  view.waveform = settings.value("spectrogram/waveform", view.waveform).toBool();
  view.slice = settings.value("spectrogram/slice", view.slice).toBool();
  return view;
}

}  // namespace moodogram::ui
