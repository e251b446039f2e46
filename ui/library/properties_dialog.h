// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "core/library/library_database.h"
#include "ui/library/properties_facts.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace moodogram::ui {

class CoverLoader;
class CoverView;
class LibraryController;
class LibraryService;
class MoodBars;
class TimelineStrip;

/// All that is known about a track: tags, file, use, analysis. Of several tracks, what they have in common. Stays open
/// beside the window and follows what changes.
class PropertiesDialog : public QDialog {
  Q_OBJECT

 public:
  PropertiesDialog(LibraryController& controller, LibraryService& library, CoverLoader& covers, QWidget* parent);

  void showTracks(const std::vector<TrackId>& ids);

 Q_SIGNALS:
  /// The track above (-1) or below (1) in the table.
  void neighbourRequested(int step);

 private:
  struct Line {
    QLabel* title = nullptr;
    QLabel* value = nullptr;
    const PropertyFact* fact = nullptr;  ///< of the lines about the track itself
    void setVisible(bool visible) const;
  };

  QWidget* buildHead();
  QWidget* buildFacts();
  QWidget* buildAnalysis();
  Line addLine(QGridLayout& lines, const QString& label, const QString& name);
  std::vector<const LibraryTrack*> tracks() const;
  void refresh();
  void showFacts(const std::vector<const Track*>& tracks);
  void showCover();
  void showFormat();
  void onAnalysisLoaded(quint64 request, TrackId id, const std::optional<StoredAnalysis>& analysis);
  void showScores(const std::vector<const LibraryTrack*>& tracks);

  LibraryController& m_controller;
  LibraryService& m_library;
  CoverLoader& m_covers;
  std::vector<TrackId> m_ids;
  quint64 m_analysisRequest = 0;
  quint64 m_trackRequest = 0;
  std::vector<Line> m_lines;
  CoverView* m_cover = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_subtitle = nullptr;
  QLabel* m_format = nullptr;
  Line m_model;
  Line m_content;
  Line m_confidence;
  Line m_known;
  QLabel* m_verdict = nullptr;
  MoodBars* m_bars = nullptr;
  TimelineStrip* m_timeline = nullptr;
  QPushButton* m_previous = nullptr;
  QPushButton* m_next = nullptr;
};

}  // namespace moodogram::ui
