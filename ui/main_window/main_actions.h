// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/common/shortcut_list.h"
#include "ui/common/theme.h"

class QAction;
class QActionGroup;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace moodogram::ui {

class SpectrogramActions;

/// Every action of the window, its key and its place in the menus. What they do is connected by the window.
class MainActions : public QObject {
  Q_OBJECT

 public:
  explicit MainActions(QMainWindow& window);

  /// Presses the entry of the theme menu without a signal.
  void showThemeMode(ThemeMode mode);
  /// Lists the actions in the menu for the spectrogram and in the key reference; the panel has their keys.
  void addSpectrogram(const SpectrogramActions& spectrogram, QWidget& panel);
  /// For the key reference.
  QList<ShortcutSection> shortcutSections() const;

  QAction *addFolder, *addDemo, *newPlaylist, *quit;
  QAction *find, *selectAll;
  QAction *showSideBar, *showSpectrogram, *showMoodDock, *liveSpectrum, *fullScreen;
  QAction *previous, *playPause, *stop, *next, *volumeUp, *volumeDown;
  QAction *analyzeSelected, *analyzeAll, *pauseAnalysis, *cancelAnalysis, *analyzeAgain;
  QAction *shortcuts, *about, *aboutQt;

 Q_SIGNALS:
  void themeModeChosen(moodogram::ui::ThemeMode mode);

 private:
  QAction* add(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});
  QAction* addCheckable(QMenu* menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});

  QMainWindow& m_window;
  QMenu* m_spectrogram;
  QList<const QWidget*> m_keyOwners;
  QActionGroup* m_themes;
};

}  // namespace moodogram::ui
