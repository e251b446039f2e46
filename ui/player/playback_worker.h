// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <vector>

#include "ui/player/audio_output.h"
#include "ui/player/playback_stream.h"

namespace moodogram::ui {

/// Which track and which seek in it a reply belongs to.
struct PlaybackTicket {
  int track = 0;
  int seek = 0;
  bool operator==(const PlaybackTicket&) const = default;
};

/// The playback thread's half of Player: owns the stream and the output. Every method runs on that thread.
class PlaybackWorker : public QObject {
  Q_OBJECT

 public:
  /// A null device: the silent clock.
  void open(PlaybackTicket ticket, const std::filesystem::path& file, const QAudioDevice& device);
  void play();
  void pause();
  void seek(PlaybackTicket ticket, double seconds);
  void setGain(float gain) { m_wantedGain = gain; }
  /// Lets go of the stream and the sound device.
  void close();

 Q_SIGNALS:
  void opened(moodogram::ui::PlaybackTicket ticket, double durationSeconds);
  void positionChanged(moodogram::ui::PlaybackTicket ticket, double seconds);
  /// At the end, with what the duration turned out to be.
  void finished(moodogram::ui::PlaybackTicket ticket, double durationSeconds);
  /// `fatal`: nothing plays now.
  void failed(moodogram::ui::PlaybackTicket ticket, const QString& message, bool fatal);
  void outputChanged(const QString& description);

 private:
  void openOutput(const QAudioDevice& device);
  bool hasStalled();
  void replaceBrokenOutput();
  void startAt(double seconds);
  void tick();
  void writeAhead();
  double positionSeconds() const;
  void announceOutput();

  PlaybackTicket m_ticket;
  std::unique_ptr<PlaybackStream> m_stream;
  std::unique_ptr<AudioOutput> m_output;
  QTimer* m_timer = nullptr;
  QString m_announced;
  std::vector<float> m_block;
  double m_startSeconds = 0;         ///< where in the track the output's frame 0 is
  std::int64_t m_framesWritten = 0;  ///< of the track, since the last flush
  bool m_streamEnded = false;
  bool m_playing = false;
  int m_ticks = 0;
  QElapsedTimer m_sinceProgress;  ///< since the output last played something
  std::int64_t m_lastPlayed = 0;
  float m_gain = 1;
  float m_wantedGain = 1;
};

}  // namespace moodogram::ui

Q_DECLARE_METATYPE(moodogram::ui::PlaybackTicket)
