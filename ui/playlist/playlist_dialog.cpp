// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "core/base/error.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/time_text.h"
#include "ui/library/correction_text.h"
#include "ui/library/search_field.h"
#include "ui/playlist/entries_model.h"
#include "ui/playlist/like_list.h"
#include "ui/playlist/mood_curve.h"
#include "ui/playlist/mood_mixer.h"
#include "ui/playlist/path_pad.h"
#include "ui/playlist/rules_form.h"
#include "ui/playlist/save_dialog.h"

namespace moodogram::ui {
namespace {

constexpr int kShortestMinutes = 5;
constexpr int kSliderMinutes = 180;
constexpr double kBytesPerMegabyte = 1e6;

}  // namespace

PlaylistDialog::PlaylistDialog(LibraryService& library, ListMaterial material, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_preview(new ListPreview(std::move(material), this)),
      m_tracks(m_preview->material().tracks, m_preview->material().corrections) {
  m_model = new EntriesModel({[this](TrackId id) {
                                const auto index = indexOfTrack(this->library(), id);
                                return index ? &m_tracks[*index] : nullptr;
                              },
                              [this](TrackId id) {
                                const auto index = indexOfTrack(this->library(), id);
                                return index && m_tracks.isCorrected(*index)
                                           ? correctionNote(this->library()[*index], m_preview->material().corrections)
                                           : QString();
                              }},
                             this);
  setObjectName(QStringLiteral("playlistDialog"));
  setWindowTitle(tr("Mood playlist"));
  m_rebuildSoon.setSingleShot(true);
  m_rebuildSoon.setInterval(30);
  connect(&m_rebuildSoon, &QTimer::timeout, this, &PlaylistDialog::rebuild);
  layOutParts();
  connectControls();

  connect(m_preview, &ListPreview::answered, this, &PlaylistDialog::showPlaylist);
  connect(m_preview, &ListPreview::refused, this, &PlaylistDialog::showRefusal);
  connect(&library, &LibraryService::playlistSaved, this, [this](quint64 request, const QString& file) {
    if (request != m_saveRequest) return;
    Q_EMIT playlistSaved(file);
    accept();
  });
  connect(&library, &LibraryService::failed, this, [this](quint64 request, const QString& message) {
    if (request != m_saveRequest) return;
    m_note->setText(message);
    m_note->show();
    m_export->setEnabled(true);
  });
  rebuild();
}

PlaylistDialog::Target PlaylistDialog::target() const { return static_cast<Target>(m_targets->checkedId()); }

void PlaylistDialog::setTarget(Target target) {
  const int id = static_cast<int>(target);
  m_targets->button(id)->setChecked(true);
  m_target->setCurrentIndex(id);
  m_curve->setVisible(target == Target::Path);
}

void PlaylistDialog::setMood(Emotion mood) {
  m_moods->setMood(mood);
  setTarget(Target::Mood);
  rebuild();
}

void PlaylistDialog::setLike(const std::vector<TrackId>& ids) {
  showLikes(ids, {});
  if (ids.empty()) return;
  setTarget(Target::Like);
  rebuild();
}

void PlaylistDialog::showLikes(const std::vector<TrackId>& like, const std::vector<TrackId>& notLike) {
  const std::unordered_set<TrackId> liked(like.begin(), like.end());
  const std::unordered_set<TrackId> disliked(notLike.begin(), notLike.end());
  m_like->clear();
  for (const LibraryTrack& track : library()) {
    if (liked.contains(track.track.id)) m_like->add(track.track, true);
    if (disliked.contains(track.track.id)) m_like->add(track.track, false);
  }
}

void PlaylistDialog::setPages(std::vector<BookPage> pages) {
  QStringList names;
  for (const BookPage& page : pages) names << toText(page.name);
  m_rules->setPlaylists(names);
  m_preview->setPages(std::move(pages));
  m_rebuildSoon.start();
}

void PlaylistDialog::setHistory(const std::vector<StoredPlaylist>& history) {
  m_history->clear();
  for (const StoredPlaylist& list : history) {
    const QString when =
        QLocale().toString(QDateTime::fromSecsSinceEpoch(list.createdUnixSeconds), QLocale::ShortFormat);
    //: Name of a list, and when it was made
    m_history->addAction(tr("%1 (%2)").arg(withoutKeyMarks(toText(list.name)), when), this,
                         [this, request = list.request] {
                           try {
                             setRequest(parseListRequest(request));
                           } catch (const Error& error) {
                             showRefusal(errorText(error));
                           }
                         });
  }
  m_history->setEnabled(!history.empty());
}

void PlaylistDialog::setStored(const StoredPlaylist& playlist, const std::vector<StoredEntry>& entries) {
  m_name->setText(toText(playlist.name));
  m_name->setModified(true);
  m_isSmart->setChecked(playlist.kind == PlaylistKind::Smart);
  m_locks = locksOf(entries, KeptEntries::Locked);
  m_rebuildSoon.start();
}

ListRequest PlaylistDialog::request() const {
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
      request.like = m_like->like();
      request.notLike = m_like->notLike();
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

void PlaylistDialog::setRequest(const ListRequest& request) {
  m_rules->setQuery(request.rules);
  const auto& points = request.path.points();
  if (!request.like.empty()) {
    showLikes(request.like, request.notLike);
    setTarget(Target::Like);
  } else if (points.size() > 1) {
    std::vector<ValenceArousal> places;
    for (const MoodPoint& point : points) places.push_back(placeOf(point.mood));
    m_path->setPoints(std::move(places));
    setTarget(Target::Path);
  } else if (points.size() == 1) {
    m_moods->setMixture(points.front().mood);
    setTarget(Target::Mood);
  } else {
    setTarget(Target::Any);
  }
  m_strictness->setValue(static_cast<int>(std::lround(request.strictness * 100)));
  m_withNotSure->setChecked(request.withNotSure);
  m_length->setValue(static_cast<int>(std::lround(request.maxMinutes.value_or(0))));
  m_maxTracks->setValue(static_cast<int>(request.maxTracks.value_or(0)));
  m_maxMegabytes->setValue(
      static_cast<int>(std::ceil(static_cast<double>(request.maxBytes.value_or(0)) / kBytesPerMegabyte)));
  m_longest->setValue(static_cast<int>(std::lround(request.longestTrackMinutes.value_or(0))));
  m_artistGap->setValue(request.artistGap);
  m_albumGap->setValue(request.albumGap);
  m_loudnessJump->setValue(request.loudnessJumpDb.value_or(0));
  m_tempoJump->setValue(static_cast<int>(std::lround(request.tempoJumpPercent.value_or(0))));
  m_withDuplicates->setChecked(request.withDuplicates);
  m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(request.order))));
  m_isReversed->setChecked(request.isReversed);
  m_seed = request.seed;
  rebuild();
}

void PlaylistDialog::connectControls() {
  const auto soon = [this] { m_rebuildSoon.start(); };
  connect(m_targets, &QButtonGroup::idClicked, this, [this, soon](int id) {
    setTarget(static_cast<Target>(id));
    soon();
  });
  connect(m_moods, &MoodMixer::mixtureChanged, this, soon);
  connect(m_path, &PathPad::pathChanged, this, soon);
  connect(m_like, &LikeList::changed, this, soon);
  connect(m_rules, &RulesForm::queryChanged, this, soon);
  connect(m_lengthSlider, &QSlider::valueChanged, this, [this](int minutes) {
    // The slider ends before the field does: it must not pull a longer wish back.
    if (minutes < kSliderMinutes || (m_length->value() < kSliderMinutes && m_length->value() > 0))
      m_length->setValue(minutes);
  });
  connect(m_length, &QSpinBox::valueChanged, this, [this, soon](int minutes) {
    const QSignalBlocker quiet(m_lengthSlider);  // it begins later than the field: it must not push a digit up
    if (minutes > 0) m_lengthSlider->setValue(std::clamp(minutes, kShortestMinutes, kSliderMinutes));
    soon();
  });
  connect(m_strictness, &QSlider::valueChanged, this, soon);
  for (const QSpinBox* box : {m_longest, m_maxTracks, m_maxMegabytes, m_artistGap, m_albumGap, m_tempoJump})
    connect(box, &QSpinBox::valueChanged, this, soon);
  connect(m_loudnessJump, &QDoubleSpinBox::valueChanged, this, soon);
  for (const QCheckBox* box : {m_withNotSure, m_withDuplicates, m_isReversed, m_isSmart})
    connect(box, &QCheckBox::toggled, this, soon);
  connect(m_order, &QComboBox::currentIndexChanged, this, soon);
  connect(m_order, &QComboBox::activated, this, [this] {
    const auto order = static_cast<ListOrder>(m_order->currentData().toInt());
    if (order != ListOrder::Artist && order != ListOrder::Album) return;
    m_artistGap->setValue(0);  // what is in that order stands together
    m_albumGap->setValue(0);
  });
  connect(m_save, &QPushButton::clicked, this, &PlaylistDialog::keep);
  connect(m_analyze, &QPushButton::clicked, this, [this] {
    Q_EMIT analysisRequested();
    reject();
  });
  connect(m_export, &QPushButton::clicked, this, [this] {
    connect(openSaveDialog(this, m_name->text()), &QFileDialog::fileSelected, this, &PlaylistDialog::savePlaylist);
  });
}

void PlaylistDialog::surprise() {
  m_seed = 1 + QRandomGenerator::global()->bounded(999'999);
  rebuild();
}

void PlaylistDialog::rebuild() {
  m_rebuildSoon.stop();
  //: How well a track must fit
  m_strictnessText->setText(m_strictness->value() == 0
                                ? tr("everything")
                                //: How well a track must fit
                                : tr("at least %1", "a percentage").arg(formatPercent(m_strictness->value())));
  if (!m_name->isModified()) m_name->setText(suggestedName());
  const ListRequest wanted = request();
  if (target() == Target::Like && wanted.like.empty())
    return showRefusal(tr("Choose tracks in the library that the list is to be like, then open this window."));
  try {
    wanted.validate();
    m_preview->ask(wanted, m_locks);
    m_isAsked = true;
  } catch (const Error& error) {
    showRefusal(errorText(error));
  }
}

void PlaylistDialog::showPlaylist(const Playlist& playlist) {
  m_playlist = playlist;
  m_model->setEntries(0, storedEntries(playlist, library()));
  QStringList total{formatTracks(static_cast<qint64>(playlist.entries.size())), timeText(playlist.totalSeconds)};
  if (playlist.totalBytes > 0) total << formatBytes(playlist.totalBytes);
  //: What random numbers start from: the same seed makes the same list
  if (m_seed != 0) total << tr("seed %1").arg(m_seed);
  m_total->setText(total.join(QStringLiteral(" · ")));
  std::vector<const LibraryTrack*> tracks;
  for (const PlaylistEntry& entry : playlist.entries) tracks.push_back(&m_tracks[entry.index]);
  m_curve->setTracks(target() == Target::Path ? std::optional(m_path->path()) : std::nullopt, tracks);
  QString note = messageText(playlist.note);
  const bool needsAnalysis = playlist.entries.empty() && !isAnyAnalyzed();
  if (needsAnalysis) note = tr("No track has been analysed yet, so no mood is known.");
  m_analyze->setVisible(needsAnalysis && !library().empty());
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
  m_export->setEnabled(!playlist.entries.empty());
  // An empty list that updates itself may get tracks later.
  m_save->setEnabled(!playlist.entries.empty() || m_isSmart->isChecked());
  m_isAsked = false;
  if (const auto then = std::exchange(m_afterAnswer, {})) then();
}

bool PlaylistDialog::isAnyAnalyzed() const {
  return std::ranges::any_of(library(), [](const LibraryTrack& track) { return track.summary.has_value(); });
}

void PlaylistDialog::showRefusal(const QString& message) {
  m_isAsked = false;
  m_afterAnswer = {};
  m_playlist = {};
  m_model->setEntries(0, {});
  m_total->clear();
  m_note->setText(message);
  m_note->show();
  m_export->setEnabled(false);
  m_save->setEnabled(false);
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

bool PlaylistDialog::waitFor(std::function<void()> then) {
  if (m_rebuildSoon.isActive()) rebuild();
  if (m_isAsked) m_afterAnswer = std::move(then);
  return m_isAsked;
}

void PlaylistDialog::keep() {
  if (waitFor([this] { keep(); })) return;
  NewPlaylist playlist;
  playlist.name = (m_name->text().trimmed().isEmpty() ? suggestedName() : m_name->text().trimmed()).toStdString();
  playlist.kind = m_isSmart->isChecked() ? PlaylistKind::Smart : PlaylistKind::Generated;
  playlist.request = listRequestJson(request());
  playlist.createdUnixSeconds = QDateTime::currentSecsSinceEpoch();
  playlist.entries = m_model->entries();
  accept();
  Q_EMIT kept(playlist);
}

void PlaylistDialog::savePlaylist(const QString& file) {
  if (waitFor([this, file] { savePlaylist(file); })) return;
  if (file.isEmpty() || m_playlist.entries.empty()) return;
  m_export->setEnabled(false);
  PlaylistContents contents;
  contents.title = m_name->text().trimmed().toStdString();
  for (const PlaylistEntry& entry : m_playlist.entries) contents.items.push_back(playlistItem(library()[entry.index]));
  m_saveRequest = m_library.savePlaylist(toPath(file), std::move(contents));
}

void PlaylistDialog::fitColumns() {
  using M = EntriesModel;
  const int em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
  const int width = m_table->viewport()->width();
  const int emotions =
      std::max(std::clamp(width / 6, 12 * em, 24 * em), m_model->headingWidth(M::kEmotions, fontMetrics()));
  const int time = std::max(8 * em, m_model->headingWidth(M::kTime, fontMetrics()));
  m_table->setColumnWidth(M::kNumber, 5 * em);
  m_table->setColumnWidth(M::kTime, time);
  m_table->setColumnWidth(M::kEmotions, emotions);
  const int rest = std::max(0, width - 5 * em - time - emotions);
  m_table->setColumnWidth(M::kTitle, rest * 32 / 100);
  m_table->setColumnWidth(M::kArtist, rest * 23 / 100);
  m_table->setColumnWidth(M::kReason, rest - rest * 32 / 100 - rest * 23 / 100);
}

void PlaylistDialog::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  fitColumns();
}

void PlaylistDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  fitColumns();
}

}  // namespace moodogram::ui
