// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/library/track.h"

class QListWidget;

namespace moodogram::ui {

/// Tracks that a list is to be like, and tracks that it is not to be like.
class LikeList : public QWidget {
  Q_OBJECT

 public:
  explicit LikeList(QWidget* parent = nullptr);

  void add(const Track& track, bool isLiked);
  void clear();
  std::vector<TrackId> like() const { return tracks(true); }
  std::vector<TrackId> notLike() const { return tracks(false); }

 Q_SIGNALS:
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::vector<TrackId> tracks(bool liked) const;
  void toggleSelected();
  void removeSelected();

  QListWidget* m_list;
};

}  // namespace moodogram::ui
