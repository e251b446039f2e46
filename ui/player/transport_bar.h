// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/emotion_timeline.h"
#include "ui/player/play_order.h"

class QLabel;
class QSlider;
class QToolButton;

namespace moodogram::ui {

class CoverSquare;
class ElidedLabel;
class Player;
class SeekBar;
struct CoverName;

/// The bar at the bottom of the window: what plays, previous, play or pause, next, where it is, how loud.
class TransportBar : public QWidget {
  Q_OBJECT

 public:
  TransportBar(Player* player, QWidget* parent);

  /// What is loaded; an empty title: nothing.
  void setTrack(const QString& title, const QString& artist);
  /// Of the same track, whose tags may be others now; false: they are not.
  bool setNames(const QString& title, const QString& artist);
  void setCover(const QImage& cover);
  /// What is drawn where there is none; after setTrack(), which takes its own.
  void setCoverName(const CoverName& name);
  /// How many pixels wide and high a cover is wanted.
  int coverPixels() const;
  void setTimeline(const EmotionTimeline& timeline);
  void showShuffle(bool shuffled);
  void showRepeat(RepeatMode repeat);
  /// Whether "play" has something to play while no track is loaded.
  void setPlayEnabled(bool enabled);
  /// The last volume above 0, to which the speaker goes back.
  double audibleVolume() const { return m_audibleVolume; }
  void setAudibleVolume(double volume) { m_audibleVolume = volume; }

 Q_SIGNALS:
  /// Play, or pause if it plays.
  void playRequested();
  void previousRequested();
  void nextRequested();
  void shuffleRequested(bool shuffled);
  void repeatRequested(moodogram::ui::RepeatMode repeat);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showPosition(double seconds);
  void showDuration(double seconds);
  void showVolume();
  void updateButtons();
  void updateIcons();

  Player* m_player;
  CoverSquare* m_cover;
  ElidedLabel* m_title;
  ElidedLabel* m_artist;
  QToolButton* m_previous;
  QToolButton* m_play;
  QToolButton* m_next;
  QToolButton* m_shuffle;
  QToolButton* m_repeat;
  QToolButton* m_mute;
  QLabel* m_elapsed;
  QLabel* m_total;
  SeekBar* m_seekBar;
  QSlider* m_volume;
  bool m_hasTrack = false;
  bool m_playEnabled = false;
  double m_audibleVolume = 1;
  RepeatMode m_repeatMode = RepeatMode::Off;
};

}  // namespace moodogram::ui
