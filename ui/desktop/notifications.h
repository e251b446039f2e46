// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace moodogram::ui {

class AnalysisService;
class DesktopNotifier;
class PlaybackController;

/// What the desktop is told while the user looks at something else, as far as they want to hear it. While a window of
/// the program is in front, nothing is.
class Notifications : public QObject {
  Q_OBJECT

 public:
  Notifications(AnalysisService& analysis, PlaybackController& playback, QObject* parent = nullptr);

  /// Until then there is nobody to tell.
  void setBus(const QDBusConnection& bus);
  /// The switches, for the preferences.
  QList<QAction*> switches() const { return {m_onAnalysis, m_onTraining, m_onProblem, m_onTrack}; }
  void save(QSettings& settings) const;
  void restore(const QSettings& settings);

 public Q_SLOTS:
  void onTrainingEnded(const QString& message);
  void onProblem(const QString& message);

 Q_SIGNALS:
  /// The user wants to see the window. As MainWindow::comeToFront() takes the token.
  void raiseRequested(const QString& activationToken);

 private:
  QAction* add(const char* name, const QString& text, bool isOn);
  void onAnalysisRunning(bool running);
  void onTrack();
  void show(const QAction& wanted, const QString& summary, const QString& body);

  PlaybackController& m_playback;
  DesktopNotifier* m_notifier = nullptr;
  QAction *m_onAnalysis, *m_onTraining, *m_onProblem, *m_onTrack;
  int m_analyzed = 0;  ///< in this run
};

}  // namespace moodogram::ui
