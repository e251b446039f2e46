// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "ui/player/audio_output.h"
#include "ui/player/audio_tap.h"
#include "ui/player/output_clock.h"
#include "ui/player/play_item.h"
#include "ui/player/playback_mixer.h"
#include "ui/player/playhead_clock.h"

namespace moodogram::ui {

/// Which track and which seek in it a reply belongs to.
struct PlaybackTicket {
  int track = 0;
  int seek = 0;
  bool operator==(const PlaybackTicket&) const = default;
};

/// The playback thread's half of Player: owns the mixing stage and the output. Every method runs on that thread.
class PlaybackWorker : public QObject {
  Q_OBJECT

 public:
  /// A null device: the silent clock.
  void open(PlaybackTicket ticket, const PlayItem& item, const QAudioDevice& device);
  /// What comes after the last track that is heard, by the number that it will have; nullopt: nothing. A file that
  /// cannot be opened is nothing.
  void setNext(int track, const std::optional<PlayItem>& item);
  /// Goes on there with what plays.
  void setDevice(const QAudioDevice& device);
  void setSpeed(double speed);
  void setLoudness(LoudnessMode mode) { m_mixer.setLoudness(mode); }
  void play();
  void pause();
  /// Plays up to endSeconds if given, else to the end of the track.
  void seek(PlaybackTicket ticket, double seconds, std::optional<double> endSeconds);
  /// In this track, if it is still heard.
  void setLoop(int track, std::optional<TimeRange> loop);
  void setBand(std::optional<FrequencyBand> band);
  void setTap(std::shared_ptr<AudioTap> tap);
  void setGain(float gain) { m_wantedGain = gain; }
  /// Lets go of the stream and the sound device.
  void close();

 Q_SIGNALS:
  void opened(moodogram::ui::PlaybackTicket ticket, double durationSeconds);
  /// What setNext() announced is heard now.
  void continued(moodogram::ui::PlaybackTicket ticket, double durationSeconds);
  void moved(moodogram::ui::PlaybackTicket ticket, moodogram::ui::PlayheadReport report);
  /// Heard to the end of the track, or to that of the part that was asked for.
  void finished(moodogram::ui::PlaybackTicket ticket, double seconds, bool ofPart);
  /// `fatal`: nothing plays now.
  void failed(moodogram::ui::PlaybackTicket ticket, const QString& message, bool fatal);
  void outputChanged(const QString& description);

 private:
  /// A file that cannot be read any more ends the playing, with a word to the user.
  template <typename Call>
  void guarded(Call call);
  void openOutput(const AudioFormat& format);
  bool needsBetterOutput(const AudioFormat& format) const;
  bool hasStalled();
  void replaceBrokenOutput();
  /// Goes on at the same place.
  void replaceOutput(std::unique_ptr<AudioOutput> output);
  double heardSeconds() { return m_mixer.heardAt(framesHeard()).place.seconds; }
  /// Says so if another track is heard than the one of the ticket.
  void noticeTrack();
  /// Takes back what has been read ahead.
  void readAgain();
  void startAt(double seconds, std::optional<double> endSeconds);
  void tick();
  void writeAhead();
  std::int64_t framesHeard() const { return std::min(m_clock.framesPlayed(), m_framesWritten); }
  void reportPosition();
  void feedTap();
  void announceOutput();

  PlaybackTicket m_ticket;
  PlaybackMixer m_mixer;
  std::unique_ptr<AudioOutput> m_output;
  QAudioDevice m_device;           ///< that was asked for
  bool m_deviceHasFailed = false;  ///< and does not play
  QTimer* m_timer = nullptr;
  QString m_announced;
  std::vector<float> m_block;
  OutputClock m_clock;
  std::optional<FrequencyBand> m_band;
  double m_speed = 1;
  std::optional<double> m_endSeconds;
  std::shared_ptr<AudioTap> m_tap;
  std::vector<float> m_unheard;      ///< for the tap, mono: written, but not played yet
  std::int64_t m_framesWritten = 0;  ///< of the track, since the last flush
  bool m_streamEnded = false;
  int m_wantedRateHz = 0;  ///< what the output was opened for; the device may have given another
  int m_wantedChannels = 0;
  bool m_playing = false;
  QElapsedTimer m_sinceProgress;  ///< since the output last played something
  std::int64_t m_lastPlayed = 0;
  float m_gain = 1;
  float m_wantedGain = 1;
};

}  // namespace moodogram::ui
