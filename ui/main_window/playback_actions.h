// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace moodogram::ui {

class PlaybackController;

/// Everything in the Playback menu: the actions, and carrying them out.
class PlaybackActions : public QObject {
  Q_OBJECT

 public:
  /// Their keys work in the whole window.
  PlaybackActions(QMenu& menu, QWidget& window, PlaybackController& playback);

  QAction *previous, *playPause, *stop, *next, *stopAfterCurrent;
  QAction *seekBack, *seekForward, *markLoop;
  QAction *shuffle, *repeatOff, *repeatAll, *repeatOne;
  QAction *slower, *faster, *normalSpeed;
  QAction *volumeUp, *volumeDown;
  QAction* clearQueue;

 private:
  QAction* add(QMenu& menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});
  QAction* addCheckable(QMenu& menu, const char* name, const QString& text, const QList<QKeySequence>& keys = {});
  void connectActions();
  void showOrder();
  void showSpeed();

  QWidget& m_window;
  PlaybackController& m_playback;
  QActionGroup* m_repeat;
};

}  // namespace moodogram::ui
