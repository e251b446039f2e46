// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <filesystem>

namespace moodogram::ui {

class PlaybackWorker;
struct PlaybackTicket;

/// Plays one track at a time. Lives on the GUI thread; decoding and the sound device live on a thread of its own.
/// Positions are what is heard now, not what has been decoded. A machine without a sound device still runs: a silent
/// clock takes the device's place, and outputDescription() says so.
class Player : public QObject {
  Q_OBJECT

 public:
  enum class Output {
    Automatic,    ///< the default sound device, or the silent clock if there is none
    SilentClock,  ///< never a device
  };

  explicit Player(QObject* parent = nullptr) : Player(Output::Automatic, parent) {}
  Player(Output output, QObject* parent);
  ~Player() override;

  /// Loads the file and waits at its start; what played before stops.
  void open(const std::filesystem::path& file);
  void play();
  void pause();
  void togglePlay();
  /// Stops and forgets the track.
  void stop();
  void seek(double seconds);
  /// 0 ... 1 as a person hears it (a logarithmic curve); 1 is the file's own level.
  void setVolume(double perceptual);
  double volume() const { return m_volume; }

  bool hasTrack() const { return m_hasTrack; }
  double positionSeconds() const { return m_positionSeconds; }
  /// 0 while no track is loaded or its length is not known.
  double durationSeconds() const { return m_durationSeconds; }
  bool isPlaying() const { return m_playing; }
  /// For the status bar: the device's name, or "No sound device (silent clock)".
  QString outputDescription() const { return m_output; }

 Q_SIGNALS:
  void positionChanged(double seconds);
  void durationChanged(double seconds);
  void playingChanged(bool playing);
  void volumeChanged(double perceptual);
  /// The track was heard to its end.
  void trackFinished();
  void failed(const QString& message);
  void outputChanged(const QString& description);

 private:
  template <typename Call>
  void onWorker(Call call);
  bool isCurrent(const PlaybackTicket& ticket) const;
  void forget();
  void setPosition(double seconds);
  void setDuration(double seconds);
  void setPlaying(bool playing);

  Output m_outputKind;
  QThread m_thread;
  PlaybackWorker* m_worker;
  // Replies that carry other numbers belong to an earlier track or seek and are dropped.
  int m_track = 0;
  int m_seek = 0;
  bool m_hasTrack = false;
  bool m_playing = false;
  bool m_atEnd = false;
  double m_positionSeconds = 0;
  double m_durationSeconds = 0;
  double m_volume = 1;
  QString m_output;
};

}  // namespace moodogram::ui
