// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/playlist/corrections.h"
#include "core/playlist/list_request.h"
#include "ui/bridge/library_service.h"
#include "ui/playlist/list_preview.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSlider;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace moodogram::ui {

class EntriesModel;
class LikeList;
class MoodCurve;
class MoodMixer;
class PathPad;
class RulesForm;

/// What is asked of a playlist on the left, the list that comes of it on the right, always up to date.
class PlaylistDialog : public QDialog {
  Q_OBJECT

 public:
  enum class Target { Mood, Path, Like, Any };

  PlaylistDialog(LibraryService& library, ListMaterial material, QWidget* parent = nullptr);

  void setMood(Emotion mood);
  /// Tracks to be like, and that page.
  void setLike(const std::vector<TrackId>& ids);
  void setRequest(const ListRequest& request);
  /// What was set, but for what the user has changed in the controls since.
  ListRequest request() const;
  /// For a list that is there already: its name, whether it updates itself, and its entries, of which the locked ones
  /// stay at their places.
  void setStored(const StoredPlaylist& playlist, const std::vector<StoredEntry>& entries);
  void setPages(std::vector<BookPage> pages);
  void setHistory(const std::vector<StoredPlaylist>& history);
  /// The list as it is now, and its tracks.
  const Playlist& playlist() const { return m_playlist; }
  const EntriesModel& preview() const { return *m_model; }

 public Q_SLOTS:
  /// Writes the list; the dialog closes when it is on the disk and stays, with the reason, when it cannot be.
  void savePlaylist(const QString& file);

 Q_SIGNALS:
  void playlistSaved(const QString& file);
  /// There is nothing to choose from before tracks have been analysed.
  void analysisRequested();
  /// The list is to be kept in the library; the dialog has closed.
  void kept(const moodogram::NewPlaylist& playlist);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  // The parts of the window: playlist_dialog_parts.cpp.
  void layOutParts();
  QWidget* makeHeader();
  QWidget* makeControls();
  QWidget* makeTarget(QWidget* parent);
  QWidget* makeLimits(QWidget* parent);
  QWidget* makeSpacing(QWidget* parent);
  QWidget* makePreview();
  QWidget* makeFooter();

  // What is asked for: playlist_dialog_request.cpp.
  ListRequest controls() const;
  void remember(const ListRequest& given);
  void showLikes(const std::vector<TrackId>& like, const std::vector<TrackId>& notLike);
  QString suggestedName() const;
  QString obstacle() const;

  void connectControls();
  void rebuild();
  void showPlaylist(const Playlist& playlist);
  void showRefusal(const QString& message);
  bool isAnyAnalyzed() const;
  const TrackList& library() const { return m_preview->material().tracks; }
  Target target() const;
  void setTarget(Target target);
  /// Calls it when the preview is what the controls ask for.
  bool waitFor(std::function<void()> then);
  void keep();
  void surprise();
  void fitColumns();

  LibraryService& m_library;
  ListPreview* m_preview;
  CorrectedTracks m_tracks;  ///< of what lists are made
  EntriesModel* m_model;
  Playlist m_playlist;
  QButtonGroup* m_targets = nullptr;
  QStackedWidget* m_target = nullptr;
  MoodMixer* m_moods = nullptr;
  PathPad* m_path = nullptr;
  LikeList* m_like = nullptr;
  MoodCurve* m_curve = nullptr;
  QSlider* m_lengthSlider = nullptr;
  QSpinBox *m_length = nullptr, *m_longest = nullptr, *m_maxTracks = nullptr, *m_maxMegabytes = nullptr;
  QSlider* m_strictness = nullptr;
  QLabel* m_strictnessText = nullptr;
  QCheckBox *m_withNotSure = nullptr, *m_withDuplicates = nullptr, *m_isSmart = nullptr;
  RulesForm* m_rules = nullptr;
  QSpinBox *m_artistGap = nullptr, *m_albumGap = nullptr;
  QDoubleSpinBox* m_loudnessJump = nullptr;
  QSpinBox* m_tempoJump = nullptr;
  QComboBox* m_order = nullptr;
  QCheckBox* m_isReversed = nullptr;
  QLineEdit* m_name = nullptr;
  QTableView* m_table = nullptr;
  QLabel *m_note = nullptr, *m_total = nullptr;
  QMenu* m_history = nullptr;
  QPushButton *m_save = nullptr, *m_export = nullptr, *m_analyze = nullptr;
  QTimer m_rebuildSoon;
  ListRequest m_given;  ///< what was set, or what the controls said at first
  ListRequest m_shown;  ///< what the controls said of it
  Target m_shownTarget = Target::Mood;
  std::vector<TrackId> m_shownNotLike;             ///< in the list of examples
  std::vector<TrackId> m_likeAway, m_notLikeAway;  ///< examples that are not in the library now
  std::optional<std::string> m_storedName;         ///< of a list that is there already
  LockedEntries m_locked;
  ListRequest m_asked;                  ///< last, of the preview
  std::function<void()> m_afterAnswer;  ///< waits for the list that the controls ask for
  bool m_isAsked = false;               ///< and has not been answered
  std::uint64_t m_seed = 0;
  std::uint64_t m_saveRequest = 0;
};

}  // namespace moodogram::ui
