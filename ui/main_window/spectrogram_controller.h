// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>

#include "core/library/library_database.h"

namespace moodogram::ui {

class LibraryController;
class LibraryService;
class SelectionPresenter;
class SpectrogramPanel;
class TrackTable;

/// Brings tracks of the library beside the one on screen, with their emotions.
class SpectrogramController : public QObject {
  Q_OBJECT

 public:
  SpectrogramController(SpectrogramPanel& spectrogram, TrackTable& table, LibraryController& controller,
                        LibraryService& library, SelectionPresenter& selection, QObject* parent);

 private:
  void compareTrack(TrackId id);
  void compareFile(const std::filesystem::path& file);
  void swap();
  void onAnalysisLoaded(quint64 request, TrackId id, const std::optional<StoredAnalysis>& analysis);

  SpectrogramPanel& m_spectrogram;
  TrackTable& m_table;
  LibraryController& m_controller;
  LibraryService& m_library;
  SelectionPresenter& m_selection;
  quint64 m_request = 0;
};

}  // namespace moodogram::ui
