// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

#include "ui/bridge/library_service.h"
#include "ui/common/shortcut_list.h"
#include "ui/common/theme.h"

class QAction;
class QActionGroup;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace moodogram::ui {

class LibraryActions;
class LibraryTransfers;
class PlaylistController;
class SpectrogramActions;

/// Every action of the window, its key and its place in the menus. What they do is connected by the window.
class MainActions : public QObject {
  Q_OBJECT

 public:
  explicit MainActions(QMainWindow& window);

  /// Presses the entry of the theme menu without a signal.
  void showThemeMode(ThemeMode mode);
  /// The same for the menu about motion.
  void showMotionMode(MotionMode mode);
  /// What the menu offers beside Automatic; a choice that is not among it stays what it is.
  void setModels(const std::vector<InstalledModel>& models);
  /// Presses the entry of this choice without a signal.
  void showModel(const QString& choice);
  const QString& shownModel() const { return m_shownModel; }
  /// Presses the entry of this limit (0: none), or the next smaller one that there is, without a signal.
  void showLongestMinutes(int minutes);
  int longestMinutes() const { return m_longestMinutes; }
  /// Lists the actions in the menu for the spectrogram and in the key reference; the panel has their keys.
  void addSpectrogram(const SpectrogramActions& spectrogram, QWidget& panel);
  /// Lists the actions in the menus; the table has the keys of those that work in it alone.
  void addLibrary(const LibraryActions& library, const QWidget& table);
  void addTransfers(const LibraryTransfers& transfers);
  void addPlaylists(const PlaylistController& playlists);
  QList<QAction*> themes() const;
  QList<QAction*> motions() const;
  QList<QAction*> models() const;
  QList<QAction*> longest() const;
  /// Empty until somebody fills it.
  QMenu& playbackMenu() { return *m_playback; }
  /// For the key reference.
  QList<ShortcutSection> shortcutSections() const;

  QAction *addFolder, *addDemo, *newPlaylist, *quit;
  QMenu* recentFolders;
  QAction *find, *selectAll, *preferences;
  QAction *showSideBar, *showSpectrogram, *showMoodDock, *showQueue, *liveSpectrum, *compactPlayer, *fullScreen;
  QAction *analyzeSelected, *analyzeAll, *pauseAnalysis, *cancelAnalysis, *retryProblems;
  QAction *slowWhilePlaying, *pauseOnBattery;
  QAction *trainModel, *trainingRuns, *manageModels;
  QAction *guide, *whatsThis, *shortcuts, *commands, *welcome, *reportProblem, *about, *aboutQt;

 Q_SIGNALS:
  /// A choice as in chooseModels().
  void modelChosen(QString choice);
  void themeModeChosen(moodogram::ui::ThemeMode mode);
  void motionModeChosen(moodogram::ui::MotionMode mode);
  void longestMinutesChosen(int minutes);

 private:
  QAction* add(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});
  void addLongestMinutes(QMenu* menu);
  void addModel(const QString& choice, const QString& text, bool installed);
  QAction* addCheckable(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});

  QMainWindow& m_window;
  QMenu* m_file;
  QMenu* m_edit;
  QMenu* m_view;
  QMenu* m_playback;
  QMenu* m_analysis;
  QMenu* m_spectrogram;
  const QWidget* m_table = nullptr;
  QList<const QWidget*> m_keyOwners;
  QActionGroup* m_themes;
  QActionGroup* m_motions;
  QMenu* m_modelMenu;
  QActionGroup* m_models;
  QString m_shownModel = QStringLiteral("auto");
  QActionGroup* m_longest;
  int m_longestMinutes = 0;
};

}  // namespace moodogram::ui
