// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QMainWindow>
#include <QPointer>
#include <QVariantMap>
#include <filesystem>
#include <set>
#include <unordered_set>
#include <vector>

#include "ui/library/library_controller.h"

class QDockWidget;
class QLabel;
class QMimeData;
class QSettings;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace moodogram::ui {

class AnalysisService;
class ComputingDevice;
class CoverLoader;
class ExplanationDialog;
class GuideWindow;
class LibraryActions;
class LibraryService;
class LivePanel;
class MainActions;
class MessageStrip;
class MoodPanel;
class Notifications;
class PlaybackActions;
class PlaybackController;
class Player;
class PlaylistController;
class PlaylistEditor;
class PlaylistService;
class PreferencesDialog;
class QueuePanel;
class RecentFolders;
class SearchField;
class SelectionPresenter;
class ShortcutStore;
class SideBar;
class SpectrogramPanel;
class StatusPanel;
class Theme;
class Translation;
class TrackSelection;
class TrackTable;
class TrainingController;
class TransportBar;
class WelcomeDialog;
class WelcomePanel;
struct ShownTrack;

/// What the window works with; all outlive it.
struct Services {
  LibraryService& library;
  AnalysisService& analysis;
  Player& player;
  Theme& theme;
  const Translation* translation = nullptr;  ///< whose language can be changed; nullptr: it cannot
};

/// A file or folder that is to be played or queued as soon as it has been read.
struct OpenedPath {
  std::filesystem::path path;
  std::unordered_set<TrackId> taken;  ///< of a folder
};

/// The shell: puts the parts of the window in their places and connects them. What they do is their own business.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Services services, QWidget* parent = nullptr);
  ~MainWindow() override;

  void saveSession(QSettings& settings) const;
  void restoreSession(const QSettings& settings);

  LibraryController& library() { return *m_controller; }
  /// Folders and files from the command line or a drop; the first file is selected when it has been read.
  static bool isPlaylistFile(const std::filesystem::path& path);
  /// Playlist files become playlists; what else there is comes into the library, which is then looked through: true.
  bool addPaths(const std::vector<std::filesystem::path>& paths);
  /// The files and folders of a drop.
  void addDropped(const QMimeData& mime);
  /// Adds them, and plays the files among them, or puts all at the end of the queue, as soon as they have been read.
  bool openPaths(const std::vector<std::filesystem::path>& paths, bool enqueue);
  /// activationToken: by which the desktop (Wayland) knows that the user asked for it; empty: none.
  void comeToFront(const QString& activationToken = {});
  /// Opens the welcome when the library has been read and nothing is in it.
  void offerWelcome();
  PlaybackController& playback() { return *m_playback; }
  CoverLoader& covers() { return *m_covers; }
  bool arePreferencesOpen() const;
  Notifications& notifications() { return *m_notifications; }

 public Q_SLOTS:
  void openPlaylistDialog();
  void openPreferences();
  /// Of Services::translation, after a change that was asked for or refused.
  void showLanguage();
  void openLiveSpectrum();
  void openWelcome();
  /// "page" or "page#heading"; empty: where it was.
  void openGuide(const QString& address);
  void openProblemReport();
  void showMessage(const QString& text, const QString& details = {});

 Q_SIGNALS:
  /// A code of languages(), or empty: the system's. Another language needs another window.
  void languageChosen(const QString& code);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildToolRow();
  void buildCentre();
  void buildMoodDock();
  void buildQueueDock();
  void connectPlayback();
  void buildPreferences();
  void setCompact(bool compact);
  void takeOpenedPaths();
  void openPlaylists();
  void openCommands();
  void buildHelp();
  void buildTransport();
  void connectActions();
  void connectSpectrogram();
  void connectAnalysis();
  void explainMood(const ShownTrack& track, double atSeconds);
  void preferVisibleTracks();
  void connectTraining();
  void connectParts();
  void connectPlaylists();
  void onLibraryChanged();
  void onModelsListed(const std::vector<InstalledModel>& models);
  void chooseModel(const QString& choice);
  void renewLive();
  void showModel();
  void showModelUse();
  void showCounts();
  void showFilterCount();
  void askForFolder();
  void showDistribution();
  void selectWanted();

  Services m_services;
  LibraryController* m_controller;
  MainActions* m_actions;
  SearchField* m_filter = nullptr;
  QUndoStack* m_undoStack;  ///< of all that can be undone
  CoverLoader* m_covers;
  LibraryActions* m_libraryActions = nullptr;
  QLabel* m_count = nullptr;
  MessageStrip* m_messages = nullptr;
  QSplitter* m_columns = nullptr;
  QSplitter* m_rows = nullptr;
  QStackedWidget* m_pages = nullptr;
  SideBar* m_sideBar = nullptr;
  QStackedWidget* m_lists = nullptr;  ///< the library's table, or a playlist
  TrackTable* m_table = nullptr;
  PlaylistEditor* m_editor = nullptr;
  TrackSelection* m_selected = nullptr;
  PlaylistService* m_playlistService = nullptr;
  PlaylistController* m_playlists = nullptr;
  SpectrogramPanel* m_spectrogram = nullptr;
  WelcomePanel* m_welcome = nullptr;
  QDockWidget* m_moodDock = nullptr;
  MoodPanel* m_mood = nullptr;
  QDockWidget* m_queueDock = nullptr;
  QueuePanel* m_queue = nullptr;
  QByteArray m_wholeGeometry;                  ///< while the window is a compact player
  LivePanel* m_live = nullptr;                 ///< made when it is asked for
  QVariantMap m_liveState;                     ///< of the last session
  bool m_choseTheme = false;                   ///< not on the command line, which is for one start
  ExplanationDialog* m_explanation = nullptr;  ///< likewise
  ShortcutStore* m_shortcuts = nullptr;
  QPointer<PreferencesDialog> m_preferences;
  ComputingDevice* m_device;
  Notifications* m_notifications = nullptr;
  RecentFolders* m_recentFolders = nullptr;
  QPointer<GuideWindow> m_guide;
  QPointer<WelcomeDialog> m_welcomeDialog;
  bool m_offersWelcome = false;
  TransportBar* m_transport = nullptr;
  StatusPanel* m_status = nullptr;
  SelectionPresenter* m_selection = nullptr;
  PlaybackController* m_playback = nullptr;
  PlaybackActions* m_playbackActions = nullptr;
  TrainingController* m_training = nullptr;
  TrackId m_wantedTrack = 0;  ///< of the last session, until the library has been read once
  std::vector<OpenedPath> m_pathsToPlay;
  std::set<std::filesystem::path> m_unknownFiles;        ///< of playlists, which are offered to be added
  std::vector<std::filesystem::path> m_playlistsToOpen;  ///< once the library has been read
  bool m_playsOpened = false;                            ///< one of them
  std::vector<OpenedPath> m_pathsToQueue;
  QDeadlineTimer m_openUntil;
  std::filesystem::path m_wantedFile;  ///< of the command line, until it has been scanned
  LibrarySource m_wantedSource;
};

}  // namespace moodogram::ui
