// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "core/library/library_database.h"

namespace moodogram::ui {

class LibraryController;
class LibraryService;
class MoodPanel;
class SpectrogramPanel;
struct ShownTrack;

ShownTrack shownTrackOf(const LibraryTrack& track);

/// Shows the selected track in the spectrogram, with what the model says of each window, and in the mood dock, with
/// what the user says about it too.
class SelectionPresenter : public QObject {
  Q_OBJECT

 public:
  SelectionPresenter(LibraryController& controller, LibraryService& library, SpectrogramPanel& spectrogram,
                     MoodPanel& mood, QObject* parent);

  TrackId shownTrack() const { return m_shown; }
  /// As it is shown, with what the user says about it.
  const EmotionTimeline& timeline() const { return m_timeline; }

 public Q_SLOTS:
  /// Waits a moment, so that running through the table with an arrow key does not decode every track on the way.
  void select(moodogram::TrackId id);
  void showNow(moodogram::TrackId id);
  /// What the user says about moods is another now.
  void showMood();

 Q_SIGNALS:
  void trackShown(moodogram::TrackId id);
  void timelineChanged(moodogram::TrackId id, const moodogram::EmotionTimeline& timeline);

 private:
  void onAnalysisLoaded(quint64 request, TrackId id, const std::optional<StoredAnalysis>& analysis);
  void reload();
  void onLibraryChanged();

  LibraryController& m_controller;
  LibraryService& m_library;
  SpectrogramPanel& m_spectrogram;
  MoodPanel& m_mood;
  QTimer m_soon;
  QTimer m_late;  ///< the answer about the track has not come
  TrackId m_wanted = 0;
  TrackId m_shown = 0;
  std::filesystem::path m_file;  ///< of the shown track, when it was shown
  quint64 m_request = 0;
  EmotionTimeline m_timeline;
  std::optional<StoredAnalysis> m_analysis;  ///< as the model says
};

}  // namespace moodogram::ui
