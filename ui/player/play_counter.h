// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace moodogram::ui {

/// Decides when a track counts as played: as soon as half of it, or four minutes, have been heard. What a jump passes
/// over has not been heard; a track that begins anew can count again.
class PlayCounter {
 public:
  /// Another track, from its start.
  void begin() { *this = PlayCounter(); }

  /// A track that has been heard up to there, and counted if that was enough.
  void goOn(double positionSeconds) {
    begin();
    m_position = m_heardSeconds = positionSeconds;
    m_isKnown = false;
  }

  /// Reports where the playing track is; true once a play, when it counts. Without a known duration (0) only the four
  /// minutes do.
  bool advance(double positionSeconds, double durationSeconds);

 private:
  std::optional<double> m_position;
  double m_heardSeconds = 0;
  bool m_counted = false;
  bool m_isKnown = true;  ///< whether it counted is not known: the first report decides, without counting
};

}  // namespace moodogram::ui
