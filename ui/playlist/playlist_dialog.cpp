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
#include <utility>

#include "core/base/error.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/time_text.h"
#include "ui/library/correction_text.h"
#include "ui/playlist/entries_model.h"
#include "ui/playlist/entry_lists.h"
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
  remember(controls());
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
  connect(m_rules, &RulesForm::errorChanged, this, soon);
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
  const ListRequest wanted = request();
  const auto strictness = static_cast<int>(std::lround(wanted.strictness * 100));
  //: How well a track must fit
  m_strictnessText->setText(strictness == 0 ? tr("everything")
                                            //: How well a track must fit
                                            : tr("at least %1", "a percentage").arg(formatPercent(strictness)));
  if (!m_name->isModified()) m_name->setText(suggestedName());
  if (target() == Target::Like && wanted.like.empty())
    return showRefusal(tr("Choose tracks in the library that the list is to be like, then open this window."));
  try {
    wanted.validate();
    m_preview->ask(wanted, m_locked.locks);
    m_asked = wanted;
    m_isAsked = true;
  } catch (const Error& error) {
    showRefusal(errorText(error));
  }
}

void PlaylistDialog::showPlaylist(const Playlist& playlist) {
  m_playlist = playlist;
  m_model->setEntries(0, withAway(storedEntries(playlist, library()), m_locked));
  QStringList total{formatTracks(static_cast<qint64>(m_model->rowCount())), timeText(m_model->totalSeconds())};
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
  const QString obstacle = this->obstacle();
  if (!obstacle.isEmpty()) note = obstacle;
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
  m_export->setEnabled(m_model->rowCount() > 0 && m_rules->errorText().isEmpty());
  // An empty list that updates itself may get tracks later.
  m_save->setEnabled((m_model->rowCount() > 0 || m_isSmart->isChecked()) && obstacle.isEmpty());
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

bool PlaylistDialog::waitFor(std::function<void()> then) {
  if (m_rebuildSoon.isActive() || (!m_isAsked && request() != m_asked)) rebuild();
  if (m_isAsked) m_afterAnswer = std::move(then);
  return m_isAsked;
}

void PlaylistDialog::keep() {
  if (waitFor([this] { keep(); }) || !m_save->isEnabled()) return;
  if (const QString why = obstacle(); !why.isEmpty()) {  // the name may be another one now
    m_note->setText(why);
    m_note->show();
    return;
  }
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
  if (file.isEmpty() || m_model->rowCount() == 0) return;
  m_export->setEnabled(false);
  PlaylistContents contents;
  contents.title = m_name->text().trimmed().toStdString();
  for (const StoredEntry& entry : m_model->entries()) {
    const auto index = entry.track == 0 ? std::nullopt : indexOfTrack(library(), entry.track);
    contents.items.push_back(itemOf(entry, index ? &library()[*index] : nullptr));
  }
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
