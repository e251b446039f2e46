// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/playlist/mood_path.h"

namespace moodogram::ui {

/// The mood along a playlist, wanted (dashed) and achieved: valence and arousal over its time. Where a track has not
/// been analysed there is a gap.
class MoodCurve : public QWidget {
  Q_OBJECT

 public:
  explicit MoodCurve(QWidget* parent = nullptr);

  /// wanted: nullopt where no path was asked for.
  void setTracks(const std::optional<MoodPath>& wanted, const std::vector<const LibraryTrack*>& tracks);
  /// 1 minus the mean distance to what was wanted, over the time of the list; nullopt: nothing was.
  std::optional<double> fit() const { return m_fit; }

  QSize sizeHint() const override { return {400, 120}; }
  QSize minimumSizeHint() const override { return {200, 90}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Point {
    double at = 0;  ///< 0 to 1
    double valence = 0;
    double arousal = 0;
  };
  void paintLine(QPainter& painter, const QRectF& area, const std::vector<Point>& points, double Point::*value,
                 const QPen& pen) const;

  std::vector<Point> m_wanted;
  std::vector<Point> m_achieved;
  std::vector<double> m_borders;  ///< where a track ends and the next begins
  std::optional<double> m_fit;
};

}  // namespace moodogram::ui
