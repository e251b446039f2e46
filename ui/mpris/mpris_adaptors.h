// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

#include "ui/mpris/mpris.h"

namespace moodogram::ui {

/// org.mpris.MediaPlayer2: names and order are those of the specification.
class MprisRootAdaptor : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
  Q_PROPERTY(bool CanQuit READ yes)
  Q_PROPERTY(bool CanRaise READ yes)
  Q_PROPERTY(bool HasTrackList READ no)
  Q_PROPERTY(QString Identity READ identity)
  Q_PROPERTY(QString DesktopEntry READ desktopEntry)
  Q_PROPERTY(QStringList SupportedUriSchemes READ uriSchemes)
  Q_PROPERTY(QStringList SupportedMimeTypes READ mimeTypes)

 public:
  explicit MprisRootAdaptor(Mpris* mpris) : QDBusAbstractAdaptor(mpris), m_mpris(*mpris) {}

  bool yes() const { return true; }
  bool no() const { return false; }
  QString identity() const { return QStringLiteral("Moodogram"); }
  QString desktopEntry() const { return QGuiApplication::desktopFileName(); }
  QStringList uriSchemes() const { return {QStringLiteral("file")}; }
  QStringList mimeTypes() const;

 public Q_SLOTS:
  void Raise() { Q_EMIT m_mpris.raiseRequested(); }
  void Quit() { Q_EMIT m_mpris.quitRequested(); }

 private:
  Mpris& m_mpris;
};

/// org.mpris.MediaPlayer2.Player.
class MprisPlayerAdaptor : public QDBusAbstractAdaptor {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
  Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
  Q_PROPERTY(QString LoopStatus READ loopStatus WRITE setLoopStatus)
  Q_PROPERTY(double Rate READ rate WRITE setRate)
  Q_PROPERTY(bool Shuffle READ shuffle WRITE setShuffle)
  Q_PROPERTY(QVariantMap Metadata READ metadata)
  Q_PROPERTY(double Volume READ volume WRITE setVolume)
  Q_PROPERTY(qlonglong Position READ position)
  Q_PROPERTY(double MinimumRate READ minimumRate)
  Q_PROPERTY(double MaximumRate READ maximumRate)
  Q_PROPERTY(bool CanGoNext READ canGoNext)
  Q_PROPERTY(bool CanGoPrevious READ canGoPrevious)
  Q_PROPERTY(bool CanPlay READ canPlay)
  Q_PROPERTY(bool CanPause READ canPause)
  Q_PROPERTY(bool CanSeek READ canSeek)
  Q_PROPERTY(bool CanControl READ canControl)

 public:
  explicit MprisPlayerAdaptor(Mpris* mpris);

  QString playbackStatus() const;
  QString loopStatus() const;
  void setLoopStatus(const QString& status);
  double rate() const;
  void setRate(double rate);
  bool shuffle() const;
  void setShuffle(bool shuffle);
  QVariantMap metadata() const { return m_mpris.metadata(); }
  double volume() const;
  void setVolume(double volume);
  qlonglong position() const;
  double minimumRate() const;
  double maximumRate() const;
  bool canGoNext() const { return canPause(); }
  bool canGoPrevious() const { return canPause(); }
  bool canPlay() const;
  bool canPause() const;
  bool canSeek() const { return canPause(); }
  bool canControl() const { return true; }

 public Q_SLOTS:
  void Next();
  void Previous();
  void Pause();
  void PlayPause();
  void Stop();
  void Play();
  void Seek(qlonglong offsetMicroseconds);
  /// Of another track than the current one, or outside of it: nothing happens.
  void SetPosition(const QDBusObjectPath& track, qlonglong microseconds);
  void OpenUri(const QString& uri) { Q_EMIT m_mpris.openRequested(QUrl(uri)); }

 Q_SIGNALS:
  void Seeked(qlonglong microseconds);

 private:
  Mpris& m_mpris;
  double m_lastSeconds = 0;  ///< the position that was told last
};

}  // namespace moodogram::ui
