// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the controls of the dialog ask for, and how they show a request.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/playlist/like_list.h"
#include "ui/playlist/mood_mixer.h"
#include "ui/playlist/path_pad.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/playlist/rules_form.h"

namespace moodogram::ui {
namespace {

constexpr double kBytesPerMegabyte = 1e6;

/// For a control whose 0 is "any": what is less than one is not that.
int shownNumber(double value) {
  constexpr double kMost = 1e9;
  return value > 0 ? static_cast<int>(std::lround(std::clamp(value, 1.0, kMost))) : 0;
}

std::vector<TrackId> joined(std::vector<TrackId> ids, const std::vector<TrackId>& others) {
  ids.insert(ids.end(), others.begin(), others.end());
  return ids;
}

}  // namespace

void PlaylistDialog::setStored(const StoredPlaylist& playlist, const std::vector<StoredEntry>& entries) {
  m_storedName = playlist.name;
  m_name->setText(toText(playlist.name));
  m_name->setModified(true);
  m_isSmart->setChecked(playlist.kind == PlaylistKind::Smart);
  m_locked = lockedEntries(entries, library());
  m_rebuildSoon.start();
}

void PlaylistDialog::showLikes(const std::vector<TrackId>& like, const std::vector<TrackId>& notLike) {
  const std::unordered_set<TrackId> liked(like.begin(), like.end());
  const std::unordered_set<TrackId> disliked(notLike.begin(), notLike.end());
  m_like->clear();
  for (const LibraryTrack& track : library()) {
    if (liked.contains(track.track.id)) m_like->add(track.track, true);
    if (disliked.contains(track.track.id)) m_like->add(track.track, false);
  }
  const auto away = [this](std::vector<TrackId> ids) {
    std::erase_if(ids, [this](TrackId id) { return indexOfTrack(library(), id).has_value(); });
    return ids;
  };
  m_likeAway = away(like);
  m_notLikeAway = away(notLike);
}

/// What the controls say, alone.
ListRequest PlaylistDialog::controls() const {
  ListRequest request;
  const auto limit = [](const QSpinBox* box) {
    return box->value() > 0 ? std::optional<double>(box->value()) : std::nullopt;
  };
  request.rules = m_rules->query();
  switch (target()) {
    case Target::Mood:
      request.path = MoodPath({{0, m_moods->mixture()}});
      break;
    case Target::Path:
      request.path = m_path->path();
      break;
    case Target::Like:
      request.like = joined(m_like->like(), m_likeAway);
      request.notLike = joined(m_like->notLike(), m_notLikeAway);
      break;
    case Target::Any:
      break;
  }
  request.strictness = static_cast<float>(m_strictness->value()) / 100;
  request.withNotSure = m_withNotSure->isChecked();
  request.maxMinutes = limit(m_length);
  if (const auto tracks = limit(m_maxTracks)) request.maxTracks = std::llround(*tracks);
  if (const auto megabytes = limit(m_maxMegabytes)) request.maxBytes = std::llround(*megabytes * kBytesPerMegabyte);
  request.longestTrackMinutes = limit(m_longest);
  request.artistGap = m_artistGap->value();
  request.albumGap = m_albumGap->value();
  if (m_loudnessJump->value() > 0) request.loudnessJumpDb = m_loudnessJump->value();
  request.tempoJumpPercent = limit(m_tempoJump);
  request.withDuplicates = m_withDuplicates->isChecked();
  request.order = static_cast<ListOrder>(m_order->currentData().toInt());
  request.isReversed = m_isReversed->isChecked();
  request.seed = m_seed;
  return request;
}

/// Requests of the command line and of files say more than the controls can show (a mood together with examples, half
/// a minute). So a control that stands where it was put leaves its part of the request as it came.
ListRequest PlaylistDialog::request() const {
  const ListRequest now = controls();
  ListRequest request = m_given;
  const auto take = [&](auto ListRequest::*part, bool isOther = false) {
    if (isOther || now.*part != m_shown.*part) request.*part = now.*part;
  };
  const bool isOther = target() != m_shownTarget;
  take(&ListRequest::path, isOther);
  take(&ListRequest::like, isOther);
  take(&ListRequest::notLike, isOther && (target() == Target::Like || !m_given.like.empty()));
  // Without examples to be like, those not to be like stay whatever the target is; the list of examples has them.
  if (m_given.like.empty() && !m_given.notLike.empty() && m_like->notLike() != m_shownNotLike)
    request.notLike = joined(m_like->notLike(), m_notLikeAway);
  take(&ListRequest::rules);
  take(&ListRequest::strictness);
  take(&ListRequest::withNotSure);
  take(&ListRequest::maxMinutes);
  take(&ListRequest::maxTracks);
  take(&ListRequest::maxBytes);
  take(&ListRequest::longestTrackMinutes);
  take(&ListRequest::artistGap);
  take(&ListRequest::albumGap);
  take(&ListRequest::loudnessJumpDb);
  take(&ListRequest::tempoJumpPercent);
  take(&ListRequest::withDuplicates);
  take(&ListRequest::order);
  take(&ListRequest::isReversed);
  take(&ListRequest::seed);
  return request;
}

void PlaylistDialog::remember(const ListRequest& given) {
  m_given = given;
  m_shown = controls();
  m_shownTarget = target();
  m_shownNotLike = m_like->notLike();
}

void PlaylistDialog::setRequest(const ListRequest& request) {
  m_rules->setQuery(request.rules);
  const auto& points = request.path.points();
  m_likeAway.clear();
  m_notLikeAway.clear();
  if (!request.like.empty() || !request.notLike.empty()) showLikes(request.like, request.notLike);
  if (points.size() > 1) m_path->setPath(request.path);
  if (points.size() == 1) m_moods->setMixture(points.front().mood);
  setTarget(!request.like.empty() ? Target::Like
            : points.size() > 1   ? Target::Path
            : points.size() == 1  ? Target::Mood
                                  : Target::Any);
  m_strictness->setValue(static_cast<int>(std::lround(request.strictness * 100)));
  m_withNotSure->setChecked(request.withNotSure);
  m_length->setValue(shownNumber(request.maxMinutes.value_or(0)));
  m_maxTracks->setValue(
      static_cast<int>(std::min<std::int64_t>(request.maxTracks.value_or(0), m_maxTracks->maximum())));
  m_maxMegabytes->setValue(
      static_cast<int>(std::min(std::ceil(static_cast<double>(request.maxBytes.value_or(0)) / kBytesPerMegabyte),
                                static_cast<double>(m_maxMegabytes->maximum()))));
  m_longest->setValue(shownNumber(request.longestTrackMinutes.value_or(0)));
  m_artistGap->setValue(request.artistGap);
  m_albumGap->setValue(request.albumGap);
  m_loudnessJump->setValue(request.loudnessJumpDb.value_or(0));
  m_tempoJump->setValue(shownNumber(request.tempoJumpPercent.value_or(0)));
  m_withDuplicates->setChecked(request.withDuplicates);
  m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(request.order))));
  m_isReversed->setChecked(request.isReversed);
  m_seed = request.seed;
  remember(request);
  rebuild();
}

/// Why the list cannot be kept as it is; empty: it can.
QString PlaylistDialog::obstacle() const {
  if (const QString error = m_rules->errorText(); !error.isEmpty()) return error;
  const Query rules = request().rules;
  if (!m_isSmart->isChecked() || playlistsIn(rules).empty()) return {};
  const std::vector<BookPage>& pages = m_preview->material().pages;
  std::string name = m_storedName.value_or(m_name->text().trimmed().toStdString());
  const bool isTaken = std::ranges::any_of(
      pages, [key = asciiLower(name)](const BookPage& page) { return asciiLower(page.name) == key; });
  if (isTaken && !m_storedName) name.clear();  // it will get a number
  try {
    PlaylistBook(pages, ListInputs{}).check(name, rules);
  } catch (const ConfigError& error) {
    return errorText(error);
  }
  return {};
}

QString PlaylistDialog::suggestedName() const {
  QString what;
  switch (target()) {
    case Target::Mood:
      what = emotionLabel(m_moods->mixture().top());
      break;
    case Target::Path: {
      const MoodPath path = m_path->path();
      //: Name of a playlist from an emotion to another: "Sad to happy"
      what = tr("%1 to %2")
                 .arg(emotionLabel(path.points().front().mood.top()), emotionWord(path.points().back().mood.top()));
      break;
    }
    case Target::Like: {
      const std::vector<TrackId> like = m_like->like();
      const auto index = like.empty() ? std::nullopt : indexOfTrack(library(), like.front());
      //: Name of a playlist; %1: title of a track
      what = index ? tr("Like %1").arg(toText(library()[*index].track.displayTitle())) : tr("Playlist");
      break;
    }
    case Target::Any:
      //: Name of a playlist without any other
      what = m_rules->query().isEmpty() ? tr("Playlist") : toText(printQuery(m_rules->query()));
      break;
  }
  //: Name of a playlist: what it has, how long it is
  return m_length->value() > 0 ? tr("%1, %L2 min").arg(what).arg(m_length->value()) : what;
}

}  // namespace moodogram::ui
