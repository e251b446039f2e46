// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/spectrogram/plot/plot_coordinates.h"

namespace moodogram::ui {

/// From one place to another.
struct Measurement {
  PlotPoint from;
  PlotPoint to;
  std::optional<double> fromDb;
  std::optional<double> toDb;

  double seconds() const { return to.seconds - from.seconds; }
  std::optional<double> hz() const;
  /// The interval, upwards positive; 100 cents are a semitone. Nothing if a place is at 0 Hz or has no frequency.
  std::optional<double> cents() const;
  std::optional<double> decibels() const;
  /// For the box beside it and for the clipboard. Time and its inverse (in hertz and beats a minute) are without sign.
  QString text() const;
};

}  // namespace moodogram::ui
