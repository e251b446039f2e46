// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/base/signal_range.h"
#include "ui/bridge/call_queue.h"
#include "ui/bridge/worker_thread.h"
#include "ui/player/loudness.h"
#include "ui/player/play_item.h"
#include "ui/player/playhead_clock.h"

class QAudioDevice;
class QMediaDevices;

namespace moodogram::ui {

class AudioTap;
class PlaybackWorker;
struct PlaybackTicket;

/// Plays one track, and then without a gap, or faded into it, the one that it was told comes next. Lives on the GUI
/// thread; decoding and the sound device live on a thread of its own. Positions are what is heard now, not what has
/// been decoded: positionSeconds() moves smoothly between the device's reports, and positionChanged() comes 60 times a
/// second while a track plays. A machine without a sound device still runs: a silent clock takes the device's place,
/// and outputDescription() says so.
class Player : public QObject {
  Q_OBJECT

 public:
  enum class Output {
    Automatic,    ///< the default sound device, or the silent clock if there is none
    SilentClock,  ///< never a device
  };

  static constexpr double kShortestLoopSeconds = 0.02;
  static constexpr double kSlowest = 0.5;
  static constexpr double kFastest = 2;

  explicit Player(QObject* parent = nullptr) : Player(Output::Automatic, parent) {}
  Player(Output output, QObject* parent);
  ~Player() override;

  /// Loads the file and waits at its start; what played before stops.
  void open(const std::filesystem::path& file) { open(PlayItem{.file = file}); }
  void open(const PlayItem& item);
  /// What is heard after the track by itself: continued() says when, and then something else is next. Forgotten by
  /// open() and stop(). A file that cannot be opened is left out, and the track ends with trackFinished().
  void setNext(const std::optional<PlayItem>& item);
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
  /// Slower or faster at the same pitch, kSlowest to kFastest.
  void setSpeed(double speed);
  double speed() const { return m_speed; }
  void setLoudness(LoudnessMode mode);
  LoudnessMode loudness() const { return m_loudness; }
  /// By QAudioDevice::id(); empty: the system's default one. A device that is not there is waited for, and the default
  /// one takes its place.
  void setDevice(const QByteArray& id);
  QByteArray device() const { return m_deviceId; }
  /// Those that there are now.
  QList<QAudioDevice> devices() const;
  /// Gets a mono copy of what is heard from now on, when it is heard, before the volume; nullptr: nobody listens.
  void setTap(std::shared_ptr<AudioTap> tap);

  bool hasTrack() const { return m_hasTrack; }
  /// PlayItem::id of what is heard, or would be; 0: no track.
  std::int64_t trackId() const { return m_trackId; }
  double positionSeconds() const;
  /// 0 while no track is loaded or its length is not known.
  double durationSeconds() const { return m_durationSeconds; }
  bool isPlaying() const { return m_playing; }
  /// For the status bar: the device's name, or "No sound device (silent clock)".
  QString outputDescription() const;

 Q_SIGNALS:
  void positionChanged(double seconds);
  void durationChanged(double seconds);
  /// The position has jumped within the track, because somebody asked for it.
  void seeked(double seconds);
  void playingChanged(bool playing);
  void volumeChanged(double perceptual);
  void loopChanged(std::optional<moodogram::TimeRange> range);
  void bandChanged(std::optional<moodogram::FrequencyBand> band);
  void speedChanged(double speed);
  void loudnessChanged(moodogram::ui::LoudnessMode mode);
  void devicesChanged();
  /// What setNext() told, by its id, is heard now, from its start.
  void continued(qint64 id);
  /// The track was heard to its end, and nothing was next.
  void trackFinished();
  /// What playRange() asked for was heard to its end.
  void rangeFinished();
  void failed(const QString& message);
  void outputChanged(const QString& description);

 private:
  void connectWorker();
  /// What a signal of the worker says is handled here, in the GUI thread.
  template <typename... Values, typename Handler>
  void onReply(void (PlaybackWorker::*signal)(Values...), Handler handler);
  /// Asked for on the GUI thread, because QtMultimedia's list of devices belongs to it.
  QAudioDevice wantedDevice();
  void lookForDevices();
  void onDevicesChanged();
  void onContinued(const PlaybackTicket& ticket, double durationSeconds);
  bool isCurrent(const PlaybackTicket& ticket) const;
  void forget();
  void startAt(double seconds, std::optional<double> endSeconds);
  void jumpTo(double seconds);
  void showPosition();
  void setDuration(double seconds);
  void setPlaying(bool playing);

  Output m_outputKind;
  std::unique_ptr<PlaybackWorker> m_worker;
  // Replies that carry other numbers belong to an earlier track or seek and are dropped.
  int m_track = 0;
  int m_seek = 0;
  int m_lastTrack = 0;  ///< the largest number that was given
  struct Next {
    int track = 0;
    PlayItem item;
  };
  QList<Next> m_next;  ///< since the track began; the last one counts, but an earlier one may be heard already
  bool m_hasTrack = false;
  std::int64_t m_trackId = 0;
  bool m_playing = false;
  bool m_atEnd = false;
  PlayheadClock m_clock;
  QTimer m_frame;             ///< runs while a track plays
  double m_shownSeconds = 0;  ///< of the last positionChanged()
  std::optional<TimeRange> m_loop;
  std::optional<FrequencyBand> m_band;
  double m_durationSeconds = 0;
  double m_volume = 1;
  double m_speed = 1;
  LoudnessMode m_loudness = LoudnessMode::Off;
  QString m_output;                    ///< of a device its name, else a text to be translated
  QMediaDevices* m_devices = nullptr;  ///< made with the first track: it takes a while
  QTimer m_lookForDevices;
  QList<QByteArray> m_seenDevices;
  QByteArray m_deviceId;
  QByteArray m_usedDeviceId;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui
