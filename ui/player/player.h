// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/base/signal_range.h"
#include "ui/player/playhead_clock.h"

namespace moodogram::ui {

class AudioTap;
class PlaybackWorker;
struct PlaybackTicket;

/// Plays one track at a time. Lives on the GUI thread; decoding and the sound device live on a thread of its own.
/// Positions are what is heard now, not what has been decoded: positionSeconds() moves smoothly between the device's
/// reports, and positionChanged() comes 60 times a second while a track plays. A machine without a sound device still
/// runs: a silent clock takes the device's place, and outputDescription() says so.
class Player : public QObject {
  Q_OBJECT

 public:
  enum class Output {
    Automatic,    ///< the default sound device, or the silent clock if there is none
    SilentClock,  ///< never a device
  };

  static constexpr double kShortestLoopSeconds = 0.02;

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
  /// Plays a part of the track once from its start, whatever played before, and pauses at its end: rangeFinished(), not
  /// trackFinished(). A loop waits until it is over; a seek or a new loop turns it into ordinary playback.
  void playRange(TimeRange range);
  /// Plays a part over and over, sample-exact and without a gap, until set to nullopt or until another track is opened.
  /// A position outside of it goes to its start; after a seek behind its end the track plays on. Shorter than
  /// kShortestLoopSeconds: nullopt.
  void setLoop(std::optional<TimeRange> range);
  std::optional<TimeRange> loop() const { return m_loop; }
  /// Lets only these frequencies be heard (BandFilter) until set to nullopt, for every track.
  void setBand(std::optional<FrequencyBand> band);
  std::optional<FrequencyBand> band() const { return m_band; }
  /// 0 ... 1 as a person hears it (a logarithmic curve); 1 is the file's own level.
  void setVolume(double perceptual);
  double volume() const { return m_volume; }
  /// Gets a mono copy of what is heard from now on, when it is heard, before the volume; nullptr: nobody listens.
  void setTap(std::shared_ptr<AudioTap> tap);

  bool hasTrack() const { return m_hasTrack; }
  double positionSeconds() const;
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
  void loopChanged(std::optional<moodogram::TimeRange> range);
  void bandChanged(std::optional<moodogram::FrequencyBand> band);
  /// The track was heard to its end.
  void trackFinished();
  /// What playRange() asked for was heard to its end.
  void rangeFinished();
  void failed(const QString& message);
  void outputChanged(const QString& description);

 private:
  template <typename Call>
  void onWorker(Call call);
  bool isCurrent(const PlaybackTicket& ticket) const;
  void forget();
  void startAt(double seconds, std::optional<double> endSeconds);
  void jumpTo(double seconds);
  void showPosition();
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
  PlayheadClock m_clock;
  QTimer m_frame;             ///< runs while a track plays
  double m_shownSeconds = 0;  ///< of the last positionChanged()
  std::optional<TimeRange> m_loop;
  std::optional<FrequencyBand> m_band;
  double m_durationSeconds = 0;
  double m_volume = 1;
  QString m_output;
};

}  // namespace moodogram::ui
