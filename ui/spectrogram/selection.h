// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <optional>

namespace moodogram::ui {

struct FrequencyBand {
  double lowHz = 0;
  double highHz = 0;

  bool operator==(const FrequencyBand&) const = default;
};

/// A part of a track, and of its frequencies if it is a box. Ordered: from <= to, low <= high.
struct SpectrogramSelection {
  double fromSeconds = 0;
  double toSeconds = 0;
  std::optional<FrequencyBand> band;  ///< all frequencies without

  double seconds() const { return toSeconds - fromSeconds; }
  bool operator==(const SpectrogramSelection&) const = default;
};

}  // namespace moodogram::ui

Q_DECLARE_METATYPE(moodogram::ui::SpectrogramSelection)
