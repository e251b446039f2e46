// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <optional>

#include "core/base/signal_range.h"

namespace moodogram::ui {

/// A part of a track, and of its frequencies if it is a box.
struct SpectrogramSelection {
  TimeRange time;
  std::optional<FrequencyBand> band;  ///< all frequencies without

  bool operator==(const SpectrogramSelection&) const = default;
};

}  // namespace moodogram::ui

Q_DECLARE_METATYPE(moodogram::ui::SpectrogramSelection)
