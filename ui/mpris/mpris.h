// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

#include "core/library/track.h"
#include "ui/mpris/cover_file.h"

namespace moodogram::ui {

class CoverLoader;
class MprisPlayerAdaptor;
class PlaybackController;

/// The program for the desktop, headsets, phones and scripts: MPRIS 2.2 (specifications.freedesktop.org/mpris-spec) on
/// a D-Bus session bus. Without a bus it is silent. What plays is told after every change, one message for all that
/// changed together. Belongs to the GUI thread.
class Mpris : public QObject {
  Q_OBJECT

 public:
  Mpris(PlaybackController& playback, CoverLoader& covers, const QDBusConnection& bus, QObject* parent = nullptr);
  ~Mpris() override;

  /// "org.mpris.MediaPlayer2.moodogram", with a number behind it where another one is running; empty: no bus.
  const QString& serviceName() const { return m_service; }

 Q_SIGNALS:
  void raiseRequested();
  void quitRequested();
  void openRequested(const QUrl& url);

 private:
  void followTrack();
  void askForCover();
  QVariantMap metadata() const;
  void publish();

  friend class MprisRootAdaptor;
  friend class MprisPlayerAdaptor;

  PlaybackController& m_playback;
  CoverLoader& m_covers;
  QDBusConnection m_bus;
  QString m_service;
  MprisPlayerAdaptor* m_adaptor;
  CoverFile m_coverFile;
  qint64 m_coverKey = 0;  ///< of the picture that was written last
  QTimer m_publish;
  QVariantMap m_told;  ///< the properties as others know them
};

}  // namespace moodogram::ui
