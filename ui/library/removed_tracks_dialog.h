// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/library/track.h"

class QTreeWidget;

namespace moodogram::ui {

/// Lists the tracks that the user has removed from the library, to bring some of them back.
class RemovedTracksDialog : public QDialog {
  Q_OBJECT

 public:
  RemovedTracksDialog(const std::vector<Track>& removed, QWidget* parent);

 Q_SIGNALS:
  void restoreRequested(std::vector<moodogram::TrackId> ids);

 private:
  std::vector<TrackId> selectedTracks() const;

  QTreeWidget* m_list;
};

}  // namespace moodogram::ui
