// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifications.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

#include "ui/bridge/analysis_service.h"
#include "ui/common/formatters.h"
#include "ui/desktop/desktop_notifier.h"
#include "ui/main_window/playback_controller.h"
#include "ui/player/player.h"

namespace moodogram::ui {

Notifications::Notifications(AnalysisService& analysis, PlaybackController& playback, QObject* parent)
    : QObject(parent),
      m_playback(playback),
      m_onAnalysis(add("notifyAnalysis", tr("When an &Analysis Has Finished"), true)),
      m_onTraining(add("notifyTraining", tr("When a &Training Has Ended"), true)),
      m_onProblem(add("notifyProblem", tr("When Something Went &Wrong"), true)),
      m_onTrack(add("notifyTrack", tr("When Another Trac&k Begins"), false)) {
  connect(&analysis, &AnalysisService::runningChanged, this, &Notifications::onAnalysisRunning);
  connect(&analysis, &AnalysisService::fileAnalyzed, this, [this] { ++m_analyzed; });
  // A track is the current one before it plays.
  connect(&playback, &PlaybackController::currentChanged, this, &Notifications::onTrack, Qt::QueuedConnection);
}

QAction* Notifications::add(const char* name, const QString& text, bool isOn) {
  auto* action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(name));
  action->setCheckable(true);
  action->setChecked(isOn);
  return action;
}

void Notifications::setBus(const QDBusConnection& bus) {
  delete m_notifier;
  m_notifier = new DesktopNotifier(bus, this);
  connect(m_notifier, &DesktopNotifier::activated, this, &Notifications::raiseRequested);
}

void Notifications::save(QSettings& settings) const {
  for (const QAction* action : switches())
    settings.setValue(QStringLiteral("notifications/") + action->objectName(), action->isChecked());
}

void Notifications::restore(const QSettings& settings) {
  for (QAction* action : switches())
    action->setChecked(
        settings.value(QStringLiteral("notifications/") + action->objectName(), action->isChecked()).toBool());
}

void Notifications::onAnalysisRunning(bool running) {
  const int analyzed = std::exchange(m_analyzed, 0);
  if (running || analyzed == 0) return;
  show(*m_onAnalysis, tr("The analysis has finished"), tr("%Ln track(s) have been listened to.", nullptr, analyzed));
}

void Notifications::onTrainingEnded(const QString& message) { show(*m_onTraining, tr("Training"), message); }

void Notifications::onProblem(const QString& message) { show(*m_onProblem, tr("Something went wrong"), message); }

void Notifications::onTrack() {
  const LibraryTrack* track = m_playback.current();
  if (track == nullptr || !m_playback.player().isPlaying()) return;
  show(*m_onTrack, toText(track->track.displayTitle()), toText(track->track.tags.artist));
}

void Notifications::show(const QAction& wanted, const QString& summary, const QString& body) {
  if (m_notifier == nullptr || !wanted.isChecked() || QApplication::activeWindow() != nullptr) return;
  m_notifier->show(wanted.objectName(), summary, body);
}

}  // namespace moodogram::ui
