// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/first_moods.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "core/system/path_bytes.h"
#include "ui/common/elided_label.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/motion.h"
#include "ui/library/library_controller.h"
#include "ui/main_window/playback_controller.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

/// More would be a second table.
constexpr int kMostRows = 8;
/// A refresh looks at all tracks.
constexpr int kRefreshMs = 300;

QString nameOf(const LibraryTrack& track) {
  const QString title = toText(track.track.displayTitle());
  const QString artist = toText(track.track.tags.artist);
  //: %1 is the title of a track, %2 its artist.
  return artist.isEmpty() ? title : FirstMoods::tr("%1 · %2").arg(title, artist);
}

}  // namespace

FirstMoods::FirstMoods(LibraryController& library, PlaybackController& playback, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_playback(playback),
      m_playing(new ElidedLabel(this)),
      m_moods(new QListWidget(this)),
      m_bar(new QProgressBar(this)),
      m_state(new QLabel(this)) {
  m_playing->setObjectName(QStringLiteral("welcomePlaying"));
  m_playing->setProperty("heading", true);
  m_moods->setObjectName(QStringLiteral("welcomeMoods"));
  m_moods->setAccessibleName(tr("The first moods"));
  m_moods->setTextElideMode(Qt::ElideMiddle);
  m_bar->setTextVisible(false);
  m_bar->setAccessibleName(tr("Progress"));
  m_state->setObjectName(QStringLiteral("welcomeState"));
  m_state->setWordWrap(true);
  m_state->setProperty("muted", true);
  m_state->setTextFormat(Qt::PlainText);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_playing);
  layout->addWidget(m_moods, 1);
  layout->addWidget(m_bar);
  layout->addWidget(m_state);
  m_refresh.setSingleShot(true);
  m_refresh.setInterval(kRefreshMs);
  connect(&m_refresh, &QTimer::timeout, this, &FirstMoods::refresh);
  const auto refreshSoon = [this] {
    if (!m_below.empty() && !m_refresh.isActive()) m_refresh.start();
  };
  connect(&library, &LibraryController::libraryChanged, this, refreshSoon);
  connect(&library, &LibraryController::trackAnalyzed, this, refreshSoon);
  connect(&playback, &PlaybackController::currentChanged, this, refreshSoon);
}

void FirstMoods::follow(const std::filesystem::path& folder) {
  m_below = pathBytes(folder) + static_cast<char>(std::filesystem::path::preferred_separator);
  m_hasStarted = m_isScanned = m_hasFailed = false;
  m_bar->setVisible(true);
  m_moods->clear();
  m_playing->clear();
  showBusy(*m_bar);
  m_state->setText(tr("Looking for music…"));
}

void FirstMoods::onScanned() {
  m_isScanned = true;
  m_refresh.start();
}

void FirstMoods::showProblem(const QString& message) {
  m_hasFailed = true;
  m_bar->setVisible(false);
  m_state->setText(message);
}

void FirstMoods::refresh() {
  qint64 tracks = 0;
  qint64 done = 0;
  const LibraryTrack* first = nullptr;
  for (const LibraryTrack& track : m_library.model().tracks()) {
    if (track.track.isRemoved || !pathBytes(track.track.file).starts_with(m_below)) continue;
    ++tracks;
    if (track.track.problem.empty() && first == nullptr) first = &track;
    if (track.summary || !track.track.problem.empty()) ++done;
    if (track.summary) addMood(track);
  }
  if (!m_hasStarted && first != nullptr) {
    m_hasStarted = true;
    m_playback.playTrack(first->track.id);
  }
  if (const LibraryTrack* playing = m_library.model().find(m_playback.currentTrack());
      m_hasStarted && playing != nullptr)
    //: %1 is a track.
    m_playing->setText(tr("Playing: %1").arg(nameOf(*playing)));
  if (m_hasFailed) return;  // why there are no moods stays to be read
  if (tracks > 0) {
    m_bar->setRange(0, static_cast<int>(tracks));
    m_bar->setValue(static_cast<int>(done));
    m_state->setText(
        done < tracks ? tr("Listened to %1 of %Ln track(s). The rest goes on in the background while you look around.",
                           nullptr, pluralCount(tracks))
                            .arg(formatCount(done))
                      : tr("Listened to all %Ln track(s).", nullptr, pluralCount(tracks)));
  } else if (m_isScanned) {
    m_bar->setRange(0, 1);
    m_state->setText(
        tr("There is no music in this folder that could be read. Go back and choose another one, or the "
           "demo library."));
  }
}

void FirstMoods::addMood(const LibraryTrack& track) {
  if (m_moods->count() >= kMostRows) return;
  for (int row = 0; row < m_moods->count(); ++row)
    if (m_moods->item(row)->data(Qt::UserRole).toLongLong() == track.track.id) return;
  const std::optional<Emotion> mood = clearMood(track);
  const Emotion top = track.summary->top();
  const QString percent = formatPercent(qRound(100 * track.summary->confidence()));
  auto* item = new QListWidgetItem(m_moods);
  item->setData(Qt::UserRole, static_cast<qlonglong>(track.track.id));
  //: A track and its mood: "Song: Happy, 62 %".
  item->setText(mood ? tr("%1: %2, %3", "track, mood, percentage").arg(nameOf(track), emotionLabel(*mood), percent)
                     //: A track of whose mood the model is not sure: "Song: not sure, perhaps happy (31 %)".
                     : tr("%1: not sure, perhaps %2 (%3)").arg(nameOf(track), emotionWord(top), percent));
  item->setIcon(emotionIcon(top, *m_moods));
}

}  // namespace moodogram::ui
