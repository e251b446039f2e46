// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/playback_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/main_window/playback_controller.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

constexpr double kVolumeStep = 0.05;
constexpr double kSeekStepSeconds = 10;
constexpr std::array kSpeeds{0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};

}  // namespace

PlaybackActions::PlaybackActions(QMenu& menu, QWidget& window, PlaybackController& playback)
    : QObject(&window), m_window(window), m_playback(playback), m_repeat(new QActionGroup(this)) {
  previous = add(menu, "previous", tr("&Previous"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::Key_MediaPrevious)});
  playPause = add(menu, "playPause", tr("P&lay or Pause"),
                  {QKeySequence(Qt::Key_F6), QKeySequence(Qt::Key_MediaTogglePlayPause)});
  stop = add(menu, "stop", tr("&Stop"), {QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_MediaStop)});
  next = add(menu, "next", tr("&Next"), {QKeySequence(Qt::Key_F8), QKeySequence(Qt::Key_MediaNext)});
  stopAfterCurrent =
      addCheckable(menu, "stopAfterCurrent", tr("Stop A&fter This Track"), {QKeySequence(Qt::SHIFT | Qt::Key_F7)});
  menu.addSeparator();
  //: Moves within the track
  seekBack = add(menu, "seekBack", tr("&Back 10 Seconds"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
  seekForward = add(menu, "seekForward", tr("F&orward 10 Seconds"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)});
  //: Marks the start of a loop, then its end, then leaves the loop
  markLoop = add(menu, "markLoop", tr("&A-B Loop: Start, End, Leave"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
  menu.addSeparator();
  shuffle = addCheckable(menu, "shuffle", tr("S&huffle"), {QKeySequence(Qt::CTRL | Qt::Key_H)});
  QMenu* repeat = menu.addMenu(tr("&Repeat"));
  //: In the menu "Repeat"
  repeatOff = addCheckable(*repeat, "repeatOff", tr("&Off"));
  //: In the menu "Repeat"
  repeatAll = addCheckable(*repeat, "repeatAll", tr("&All Tracks"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
  //: In the menu "Repeat"
  repeatOne = addCheckable(*repeat, "repeatOne", tr("&This Track"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
  for (QAction* action : {repeatOff, repeatAll, repeatOne}) m_repeat->addAction(action);
  clearQueue = add(menu, "clearQueue", tr("&Clear the Queue"));
  menu.addSeparator();
  QMenu* speed = menu.addMenu(tr("Sp&eed"));
  slower = add(*speed, "slower", tr("&Slower"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down)});
  faster = add(*speed, "faster", tr("&Faster"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up)});
  //: In the menu "Speed": not faster, not slower
  normalSpeed = add(*speed, "normalSpeed", tr("&As Recorded"));
  //: Volume
  volumeUp = add(menu, "volumeUp", tr("Lo&uder"), {QKeySequence(Qt::CTRL | Qt::Key_Up)});
  //: Volume
  volumeDown = add(menu, "volumeDown", tr("&Quieter"), {QKeySequence(Qt::CTRL | Qt::Key_Down)});
  connectActions();
  showOrder();
  showSpeed();
}

QAction* PlaybackActions::add(QMenu& menu, const char* name, const QString& text, const QList<QKeySequence>& keys) {
  QAction* action = menu.addAction(text);
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcuts(keys);
  m_window.addAction(action);
  return action;
}

QAction* PlaybackActions::addCheckable(QMenu& menu, const char* name, const QString& text,
                                       const QList<QKeySequence>& keys) {
  QAction* action = add(menu, name, text, keys);
  action->setCheckable(true);
  return action;
}

void PlaybackActions::connectActions() {
  PlaybackController* playback = &m_playback;
  Player* player = &m_playback.player();
  PlayOrder* order = &m_playback.order();
  connect(previous, &QAction::triggered, playback, &PlaybackController::playPrevious);
  connect(playPause, &QAction::triggered, playback, &PlaybackController::togglePlay);
  connect(stop, &QAction::triggered, playback, &PlaybackController::stop);
  connect(next, &QAction::triggered, playback, &PlaybackController::playNext);
  connect(stopAfterCurrent, &QAction::toggled, playback, &PlaybackController::setStopAfterCurrent);
  connect(playback, &PlaybackController::stopAfterCurrentChanged, stopAfterCurrent, &QAction::setChecked);
  connect(seekBack, &QAction::triggered, playback, [playback] { playback->seekBy(-kSeekStepSeconds); });
  connect(seekForward, &QAction::triggered, playback, [playback] { playback->seekBy(kSeekStepSeconds); });
  connect(markLoop, &QAction::triggered, playback, &PlaybackController::markLoop);
  connect(shuffle, &QAction::toggled, order, &PlayOrder::setShuffled);
  for (const auto& [action, mode] : {std::pair(repeatOff, RepeatMode::Off), std::pair(repeatAll, RepeatMode::All),
                                     std::pair(repeatOne, RepeatMode::One)})
    connect(action, &QAction::triggered, order, [order, repeat = mode] { order->setRepeat(repeat); });
  connect(clearQueue, &QAction::triggered, order, [order] { order->setQueue({}); });
  connect(order, &PlayOrder::changed, this, &PlaybackActions::showOrder);
  // 1 lies in the list, so that going there and back ends where it began.
  connect(slower, &QAction::triggered, player, [player] {
    const auto lower = std::ranges::lower_bound(kSpeeds, player->speed() - 1e-6);
    if (lower != kSpeeds.begin()) player->setSpeed(*(lower - 1));
  });
  connect(faster, &QAction::triggered, player, [player] {
    const auto higher = std::ranges::upper_bound(kSpeeds, player->speed() + 1e-6);
    if (higher != kSpeeds.end()) player->setSpeed(*higher);
  });
  connect(normalSpeed, &QAction::triggered, player, [player] { player->setSpeed(1); });
  connect(player, &Player::speedChanged, this, &PlaybackActions::showSpeed);
  connect(player, &Player::speedChanged, playback, [playback](double speed) {
    //: %1: a factor such as 1.25
    Q_EMIT playback->told(tr("Speed: %1 times").arg(QLocale().toString(speed, 'g', 3)));
  });
  const auto changeVolume = [playback](double step) { return [playback, step] { playback->changeVolume(step); }; };
  connect(volumeUp, &QAction::triggered, playback, changeVolume(kVolumeStep));
  connect(volumeDown, &QAction::triggered, playback, changeVolume(-kVolumeStep));
}

void PlaybackActions::showOrder() {
  const PlayOrder& order = m_playback.order();
  shuffle->setChecked(order.isShuffled());
  QAction* repeat = order.repeat() == RepeatMode::One   ? repeatOne
                    : order.repeat() == RepeatMode::All ? repeatAll
                                                        : repeatOff;
  repeat->setChecked(true);
  clearQueue->setEnabled(!order.queue().empty());
}

void PlaybackActions::showSpeed() {
  const double speed = m_playback.player().speed();
  slower->setEnabled(speed > kSpeeds.front());
  faster->setEnabled(speed < kSpeeds.back());
  normalSpeed->setEnabled(speed != 1);
}

}  // namespace moodogram::ui
