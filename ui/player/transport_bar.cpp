// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "ui/common/cover_painting.h"
#include "ui/common/elided_label.h"
#include "ui/common/slider.h"
#include "ui/common/time_text.h"
#include "ui/player/cover_square.h"
#include "ui/player/player.h"
#include "ui/player/seek_bar.h"
#include "ui/player/transport_icons.h"

namespace moodogram::ui {
namespace {

constexpr int kVolumeSteps = 100;

QToolButton* makeButton(QWidget* parent, int iconSize, const QString& name) {
  auto* button = new QToolButton(parent);
  button->setAutoRaise(true);
  button->setIconSize({iconSize, iconSize});
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(name);
  button->setToolTip(name);
  return button;
}

QLabel* makeTime(QWidget* parent, Qt::Alignment alignment, const QString& name) {
  auto* label = new QLabel(timeText(0), parent);
  label->setAlignment(alignment | Qt::AlignVCenter);
  label->setAccessibleName(name);
  // Wide enough for an hour, so the seek bar does not move while it plays.
  label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00")));
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

}  // namespace

TransportBar::TransportBar(Player* player, QWidget* parent) : QWidget(parent), m_player(player) {
  m_cover = new CoverSquare(this);
  m_title = new ElidedLabel(this);
  QFont bold = m_title->font();
  bold.setWeight(QFont::DemiBold);
  m_title->setFont(bold);
  m_artist = new ElidedLabel(this);
  m_artist->setForegroundRole(QPalette::PlaceholderText);
  m_previous = makeButton(this, 20, tr("Previous track"));
  //: A button
  m_play = makeButton(this, 26, tr("Play"));
  m_next = makeButton(this, 20, tr("Next track"));
  m_shuffle = makeButton(this, 18, tr("Shuffle"));
  m_shuffle->setCheckable(true);
  m_repeat = makeButton(this, 18, tr("Repeat"));
  m_repeat->setCheckable(true);
  m_elapsed = makeTime(this, Qt::AlignRight, tr("Time played"));
  //: How long the track is
  m_total = makeTime(this, Qt::AlignLeft, tr("Length"));
  m_seekBar = new SeekBar(this);
  m_mute = makeButton(this, 18, tr("Mute"));
  m_mute->setCheckable(true);
  m_volume = makeSlider(this);
  m_volume->setRange(0, kVolumeSteps);
  m_volume->setFixedWidth(110);
  m_volume->setObjectName(QStringLiteral("volume"));
  m_volume->setAccessibleName(tr("Volume"));

  auto* names = new QVBoxLayout;
  names->setSpacing(2);
  names->addStretch();
  names->addWidget(m_title);
  names->addWidget(m_artist);
  names->addStretch();
  auto* left = new QHBoxLayout;
  left->setSpacing(10);
  left->addWidget(m_cover);
  left->addLayout(names, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(10);
  buttons->addStretch();
  for (QToolButton* button : {m_shuffle, m_previous, m_play, m_next, m_repeat}) buttons->addWidget(button);
  buttons->addStretch();
  auto* seek = new QHBoxLayout;
  seek->setSpacing(6);
  seek->addWidget(m_elapsed);
  seek->addWidget(m_seekBar, 1);
  seek->addWidget(m_total);
  auto* middle = new QWidget(this);
  middle->setLayoutDirection(Qt::LeftToRight);  // as on every player, and as time runs
  auto* centre = new QVBoxLayout(middle);
  centre->setContentsMargins(0, 0, 0, 0);
  centre->setSpacing(2);
  centre->addLayout(buttons);
  centre->addLayout(seek);
  auto* right = new QHBoxLayout;
  right->setSpacing(6);
  right->addStretch();
  right->addWidget(m_mute);
  right->addWidget(m_volume);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 6, 16, 6);
  layout->setSpacing(16);
  layout->addLayout(left, 5);
  layout->addWidget(middle, 14);
  layout->addLayout(right, 5);

  connect(m_previous, &QToolButton::clicked, this, &TransportBar::previousRequested);
  connect(m_next, &QToolButton::clicked, this, &TransportBar::nextRequested);
  connect(m_play, &QToolButton::clicked, this, &TransportBar::playRequested);
  connect(m_shuffle, &QToolButton::clicked, this, &TransportBar::shuffleRequested);
  connect(m_repeat, &QToolButton::clicked, this, [this] {
    const RepeatMode mode = m_repeatMode == RepeatMode::Off   ? RepeatMode::All
                            : m_repeatMode == RepeatMode::All ? RepeatMode::One
                                                              : RepeatMode::Off;
    m_repeat->setChecked(m_repeatMode != RepeatMode::Off);  // until it is so
    Q_EMIT repeatRequested(mode);
  });
  connect(m_seekBar, &SeekBar::seekRequested, player, &Player::seek);
  connect(m_seekBar, &SeekBar::sliderMoved, this, [this](int milliseconds) { showPosition(milliseconds / 1000.0); });
  connect(m_volume, &QSlider::valueChanged, player,
          [player](int value) { player->setVolume(static_cast<double>(value) / kVolumeSteps); });
  connect(m_volume, &QSlider::sliderReleased, this, &TransportBar::showVolume);
  connect(m_mute, &QToolButton::clicked, this, [this](bool mute) { m_player->setVolume(mute ? 0 : m_audibleVolume); });
  connect(player, &Player::positionChanged, this, [this](double seconds) {
    if (!m_seekBar->isSliderDown()) showPosition(seconds);
    m_seekBar->setPositionSeconds(seconds);
  });
  connect(player, &Player::durationChanged, this, &TransportBar::showDuration);
  connect(player, &Player::playingChanged, this, &TransportBar::updateIcons);
  connect(player, &Player::volumeChanged, this, &TransportBar::showVolume);
  setTrack({}, {});
  showDuration(player->durationSeconds());
  m_seekBar->setPositionSeconds(player->positionSeconds());
  showPosition(player->positionSeconds());
  showVolume();
  showRepeat(RepeatMode::Off);
}

void TransportBar::showShuffle(bool shuffled) { m_shuffle->setChecked(shuffled); }

void TransportBar::showRepeat(RepeatMode repeat) {
  m_repeatMode = repeat;
  m_repeat->setChecked(repeat != RepeatMode::Off);
  const QString name = repeat == RepeatMode::One   ? tr("Repeat: this track")
                       : repeat == RepeatMode::All ? tr("Repeat: all")
                                                   : tr("Repeat: off");
  m_repeat->setToolTip(name);
  m_repeat->setAccessibleName(name);
  updateIcons();
}

void TransportBar::setCover(const QImage& cover) { m_cover->setCover(cover); }

void TransportBar::setCoverName(const CoverName& name) { m_cover->setTrack(name.title, name.artist); }

int TransportBar::coverPixels() const { return m_cover->pixels(); }

bool TransportBar::setNames(const QString& title, const QString& artist) {
  const QString shown = title.isEmpty() ? tr("Nothing is playing") : title;
  if (shown == m_title->text() && artist == m_artist->text()) return false;
  m_title->setText(shown);
  m_artist->setText(artist);
  m_artist->setVisible(!artist.isEmpty());
  m_cover->setTrack(title, artist);
  return true;
}

void TransportBar::setTrack(const QString& title, const QString& artist) {
  if (!setNames(title, artist)) m_cover->setTrack(title, artist);
  m_seekBar->setTimeline({});
  m_hasTrack = !title.isEmpty();
  updateButtons();
}

void TransportBar::setPlayEnabled(bool enabled) {
  m_playEnabled = enabled;
  updateButtons();
}

void TransportBar::updateButtons() {
  m_play->setEnabled(m_hasTrack || m_playEnabled);
  m_previous->setEnabled(m_hasTrack);
  m_next->setEnabled(m_hasTrack);
}

void TransportBar::setTimeline(const EmotionTimeline& timeline) { m_seekBar->setTimeline(timeline); }

void TransportBar::showPosition(double seconds) { m_elapsed->setText(timeText(std::floor(seconds))); }

void TransportBar::showDuration(double seconds) {
  m_total->setText(timeText(seconds));
  m_seekBar->setDurationSeconds(seconds);
  m_seekBar->setPositionSeconds(m_player->positionSeconds());  // it may have been told before the range allowed it
}

void TransportBar::showVolume() {
  if (m_player->volume() > 0 && !m_volume->isSliderDown()) m_audibleVolume = m_player->volume();
  m_volume->setValue(static_cast<int>(std::lround(m_player->volume() * kVolumeSteps)));
  m_mute->setChecked(m_player->volume() == 0);
  updateIcons();
}

void TransportBar::updateIcons() {
  const bool playing = m_player->isPlaying();
  const QString playName = playing ? tr("Pause") : tr("Play");
  m_play->setAccessibleName(playName);
  m_play->setToolTip(playName);
  m_play->setIcon(transportIcon(playing ? TransportIcon::Pause : TransportIcon::Play, palette()));
  m_previous->setIcon(transportIcon(TransportIcon::Previous, palette()));
  m_next->setIcon(transportIcon(TransportIcon::Next, palette()));
  m_shuffle->setIcon(transportIcon(TransportIcon::Shuffle, palette()));
  m_repeat->setIcon(
      transportIcon(m_repeatMode == RepeatMode::One ? TransportIcon::RepeatOne : TransportIcon::Repeat, palette()));
  m_mute->setIcon(
      transportIcon(m_player->volume() == 0 ? TransportIcon::SpeakerMuted : TransportIcon::Speaker, palette()));
}

void TransportBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) updateIcons();
}

}  // namespace moodogram::ui
