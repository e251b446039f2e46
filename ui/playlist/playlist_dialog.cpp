// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_dialog.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"
#include "ui/library/track_delegate.h"
#include "ui/playlist/mood_buttons.h"
#include "ui/playlist/mood_curve.h"
#include "ui/playlist/path_pad.h"
#include "ui/playlist/playlist_preview_model.h"

namespace moodogram::ui {
namespace {

constexpr int kShortestMinutes = 5;
constexpr int kSliderMinutes = 180;
constexpr int kLongestMinutes = 24 * 60;

QLabel* makeLabel(const QString& text, const char* property, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty(property, true);
  return label;
}

QWidget* makeHairline(Qt::Orientation orientation, QWidget* parent) {
  auto* line = new QWidget(parent);
  line->setBackgroundRole(QPalette::Mid);
  line->setAutoFillBackground(true);
  orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
  return line;
}

/// A line "name ........ value" of the controls.
QHBoxLayout* makeLine(QWidget* name, QWidget* value) {
  auto* line = new QHBoxLayout;
  line->addWidget(name);
  line->addStretch();
  line->addWidget(value);
  return line;
}

}  // namespace

PlaylistDialog::PlaylistDialog(LibraryService& library, std::vector<LibraryTrack> tracks, QWidget* parent)
    : QDialog(parent), m_library(library), m_model(new PlaylistPreviewModel(std::move(tracks), this)) {
  setObjectName(QStringLiteral("playlistDialog"));
  setWindowTitle(tr("New mood playlist"));
  m_rebuildSoon.setSingleShot(true);
  m_rebuildSoon.setInterval(30);
  connect(&m_rebuildSoon, &QTimer::timeout, this, &PlaylistDialog::rebuild);

  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(makeControls());
  middle->addWidget(makeHairline(Qt::Vertical, this));
  middle->addWidget(makePreview(), 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  layout->addWidget(makeHairline(Qt::Horizontal, this));
  layout->addLayout(middle, 1);
  layout->addWidget(makeHairline(Qt::Horizontal, this));
  layout->addWidget(makeFooter());
  resize(1080, 600);

  connect(&library, &LibraryService::playlistSaved, this, [this](quint64 request, const QString& file) {
    if (request != m_saveRequest) return;
    Q_EMIT playlistSaved(file);
    accept();
  });
  connect(&library, &LibraryService::failed, this, [this](quint64 request, const QString& message) {
    if (request != m_saveRequest) return;
    m_note->setText(message);
    m_note->show();
    m_save->setEnabled(true);
  });
  rebuild();
}

bool PlaylistDialog::followsPath() const { return m_target->currentWidget() != m_moods; }

void PlaylistDialog::setMood(Emotion mood) {
  m_moods->setMood(mood);
  rebuild();
}

QWidget* PlaylistDialog::makeHeader() {
  auto* header = new QWidget(this);
  const auto& tracks = m_model->library();
  const auto analyzed =
      std::count_if(tracks.begin(), tracks.end(), [](const auto& t) { return t.summary.has_value(); });
  auto* line = new QHBoxLayout(header);
  line->setContentsMargins(18, 12, 18, 12);
  line->addWidget(makeLabel(tr("New mood playlist"), "heading", header));
  line->addStretch();
  line->addWidget(makeLabel(
      tr("%1 tracks, %2 analysed").arg(formatCount(static_cast<qint64>(tracks.size())), formatCount(analyzed)), "muted",
      header));
  return header;
}

/// One mood, or a path, with the two buttons that choose between them.
QWidget* PlaylistDialog::makeTarget(QWidget* parent) {
  auto* target = new QWidget(parent);
  m_target = new QStackedWidget(target);
  m_moods = new MoodButtons(m_target);
  m_path = new PathPad(m_target);
  m_target->addWidget(m_moods);
  m_target->addWidget(m_path);
  auto* group = new QButtonGroup(target);
  auto* line = new QHBoxLayout;
  line->setSpacing(6);
  for (const auto& [name, text] :
       {std::pair("playlistOneMood", tr("One &mood")), std::pair("playlistPath", tr("&Path"))}) {
    auto* button = new QPushButton(text, target);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setAutoDefault(false);
    group->addButton(button, static_cast<int>(group->buttons().size()));
    line->addWidget(button, 1);
  }
  group->button(0)->setChecked(true);
  connect(group, &QButtonGroup::idClicked, this, [this](int index) {
    m_target->setCurrentIndex(index);
    m_curve->setVisible(followsPath());
    m_rebuildSoon.start();
  });
  auto* layout = new QVBoxLayout(target);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addLayout(line);
  layout->addWidget(m_target);
  return target;
}

QWidget* PlaylistDialog::makeControls() {
  auto* pane = new QWidget(this);
  pane->setFixedWidth(300);
  QWidget* target = makeTarget(pane);
  m_lengthSlider = new QSlider(Qt::Horizontal, pane);
  m_lengthSlider->setRange(kShortestMinutes, kSliderMinutes);
  m_lengthSlider->setPageStep(15);
  m_lengthSlider->setAccessibleName(tr("Length in minutes"));
  m_length = new QSpinBox(pane);
  m_length->setObjectName(QStringLiteral("playlistMinutes"));
  m_length->setRange(1, kLongestMinutes);
  m_length->setSuffix(tr(" min"));
  m_length->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_length->setAlignment(Qt::AlignRight);
  m_length->setFixedWidth(84);
  m_strictness = new QSlider(Qt::Horizontal, pane);
  m_strictness->setObjectName(QStringLiteral("playlistStrictness"));
  m_strictness->setRange(0, 90);
  m_strictness->setAccessibleName(tr("Strictness"));
  m_strictness->setToolTip(tr("Tracks that are less probably of the mood, or match the path less, stay out"));
  m_strictnessText = new QLabel(pane);
  m_longest = new QSpinBox(pane);
  m_longest->setRange(0, 600);
  m_longest->setSuffix(tr(" min"));
  m_longest->setSpecialValueText(tr("any length"));
  m_longest->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_longest->setAlignment(Qt::AlignRight);
  m_longest->setFixedWidth(84);
  m_longest->setToolTip(tr("Longer tracks, such as mixes, stay out"));

  auto* lengthLabel = new QLabel(tr("&Length"), pane);
  lengthLabel->setBuddy(m_length);
  auto* strictnessLabel = new QLabel(tr("St&rictness"), pane);
  strictnessLabel->setBuddy(m_strictness);
  auto* longestLabel = new QLabel(tr("L&ongest track"), pane);
  longestLabel->setBuddy(m_longest);
  auto* layout = new QVBoxLayout(pane);
  layout->setContentsMargins(18, 14, 18, 14);
  layout->setSpacing(8);
  layout->addWidget(target);
  layout->addSpacing(10);
  layout->addLayout(makeLine(lengthLabel, m_length));
  layout->addWidget(m_lengthSlider);
  layout->addSpacing(10);
  layout->addLayout(makeLine(strictnessLabel, m_strictnessText));
  layout->addWidget(m_strictness);
  layout->addSpacing(10);
  layout->addLayout(makeLine(longestLabel, m_longest));
  layout->addStretch();

  const auto soon = [this] { m_rebuildSoon.start(); };
  connect(m_moods, &MoodButtons::moodChanged, this, soon);
  connect(m_path, &PathPad::pathChanged, this, soon);
  connect(m_lengthSlider, &QSlider::valueChanged, this, [this](int minutes) {
    // The slider ends before the field does: it must not pull a longer wish back.
    if (minutes < kSliderMinutes || m_length->value() < kSliderMinutes) m_length->setValue(minutes);
  });
  connect(m_length, &QSpinBox::valueChanged, this, [this, soon](int minutes) {
    m_lengthSlider->setValue(std::clamp(minutes, kShortestMinutes, kSliderMinutes));
    soon();
  });
  connect(m_strictness, &QSlider::valueChanged, this, soon);
  connect(m_longest, &QSpinBox::valueChanged, this, soon);
  const PlaylistRequest defaults;
  m_length->setValue(static_cast<int>(defaults.maxMinutes));
  m_strictness->setValue(qRound(defaults.strictness * 100));
  return pane;
}

QWidget* PlaylistDialog::makePreview() {
  auto* pane = new QWidget(this);
  m_table = new QTableView(pane);
  m_table->setObjectName(QStringLiteral("playlistPreview"));
  m_table->setAccessibleName(tr("Tracks of the playlist"));
  m_table->setModel(m_model);
  m_table->setItemDelegate(new TrackDelegate(
      {.title = PlaylistPreviewModel::kTitle,
       .emotions = PlaylistPreviewModel::kEmotions,
       .muted = {PlaylistPreviewModel::kNumber, PlaylistPreviewModel::kTime, PlaylistPreviewModel::kReason}},
      [this](int row) {
        return RowLook{.windowTops = m_model->trackAt(row).timelineTops, .mood = std::nullopt, .problem = false};
      },
      m_table));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_curve = new MoodCurve(pane);
  m_curve->hide();
  m_note = new QLabel(pane);
  m_note->setObjectName(QStringLiteral("playlistNote"));
  m_note->setWordWrap(true);
  m_note->setProperty("muted", true);
  m_note->setContentsMargins(14, 8, 14, 8);
  auto* layout = new QVBoxLayout(pane);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_curve);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_note);
  return pane;
}

QWidget* PlaylistDialog::makeFooter() {
  auto* footer = new QWidget(this);
  auto* surpriseButton = new QPushButton(tr("&Surprise me"), footer);
  surpriseButton->setObjectName(QStringLiteral("playlistSurprise"));
  surpriseButton->setToolTip(tr("Another mixture of good matches"));
  surpriseButton->setAutoDefault(false);
  m_total = makeLabel({}, "muted", footer);
  auto* cancel = new QPushButton(tr("Cancel"), footer);
  cancel->setAutoDefault(false);
  m_save = new QPushButton(tr("Sa&ve…"), footer);
  m_save->setObjectName(QStringLiteral("playlistSave"));
  m_save->setProperty("primary", true);
  m_save->setDefault(true);
  auto* line = new QHBoxLayout(footer);
  line->setContentsMargins(18, 11, 18, 11);
  line->setSpacing(10);
  line->addWidget(surpriseButton);
  line->addWidget(m_total);
  line->addStretch();
  line->addWidget(cancel);
  line->addWidget(m_save);
  connect(surpriseButton, &QPushButton::clicked, this, &PlaylistDialog::surprise);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_save, &QPushButton::clicked, this, &PlaylistDialog::askForFile);
  return footer;
}

void PlaylistDialog::surprise() {
  m_seed = 1 + QRandomGenerator::global()->bounded(999'999);
  rebuild();
}

Playlist PlaylistDialog::build() const {
  const double minutes = m_length->value();
  const float strictness = static_cast<float>(m_strictness->value()) / 100;
  if (!followsPath())
    return buildPlaylist(m_model->library(), {.mood = m_moods->mood(),
                                              .maxMinutes = minutes,
                                              .strictness = strictness,
                                              .longestTrackMinutes = static_cast<double>(m_longest->value()),
                                              .seed = m_seed});
  return buildPathPlaylist(m_model->library(), {.path = m_path->path(),
                                                .maxMinutes = minutes,
                                                .strictness = strictness,
                                                .longestTrackMinutes = static_cast<double>(m_longest->value()),
                                                .artistGap = 1,
                                                .withNotSure = true,
                                                .seed = m_seed});
}

void PlaylistDialog::rebuild() {
  m_strictnessText->setText(m_strictness->value() == 0 ? tr("everything")
                                                       : tr("at least %1 %").arg(m_strictness->value()));
  m_model->setPlaylist(build());
  const Playlist& playlist = m_model->playlist();
  QString total =
      tr("%1, %2").arg(formatTracks(static_cast<qint64>(playlist.entries.size())), timeText(playlist.totalSeconds));
  if (m_seed != 0) total += tr(" · seed %1").arg(m_seed);
  m_total->setText(total);
  if (followsPath()) {
    std::vector<const LibraryTrack*> tracks;
    for (const PlaylistEntry& entry : playlist.entries) tracks.push_back(&m_model->library()[entry.index]);
    m_curve->setTracks(m_path->path(), tracks);
  }
  m_note->setText(toText(playlist.note));
  m_note->setVisible(!playlist.note.empty());
  m_save->setEnabled(!playlist.entries.empty());
}

void PlaylistDialog::askForFile() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
  auto* dialog = new QFileDialog(this, tr("Save playlist"), folder);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("M3U playlist, for any player (*.m3u8 *.m3u)"), tr("XSPF playlist (*.xspf)"),
                          tr("JSPF playlist with the moods of its tracks (*.jspf)"), tr("PLS playlist (*.pls)")});
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    const auto ending = filter.indexOf(QLatin1String("*.")) + 2;
    dialog->setDefaultSuffix(
        filter.mid(ending, filter.indexOf(QRegularExpression(QStringLiteral("[ )]")), ending) - ending));
  });
  dialog->setDefaultSuffix(QStringLiteral("m3u8"));
  const QString mood = followsPath() ? tr("Path of moods") : emotionLabel(m_moods->mood());
  dialog->selectFile(tr("%1, %2 min").arg(mood).arg(m_length->value()) + QStringLiteral(".m3u8"));
  connect(dialog, &QFileDialog::fileSelected, this, &PlaylistDialog::savePlaylist);
  dialog->open();
}

void PlaylistDialog::savePlaylist(const QString& file) {
  if (m_rebuildSoon.isActive()) {  // what is saved is what the controls ask for
    m_rebuildSoon.stop();
    rebuild();
  }
  if (file.isEmpty() || m_model->playlist().entries.empty()) return;
  m_save->setEnabled(false);
  PlaylistContents contents = m_model->contents();
  contents.title = QFileInfo(file).completeBaseName().toStdString();
  m_saveRequest = m_library.savePlaylist(toPath(file), std::move(contents));
}

void PlaylistDialog::fitColumns() {
  using M = PlaylistPreviewModel;
  const int em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
  const int width = m_table->viewport()->width();
  m_table->setColumnWidth(M::kNumber, 5 * em);
  m_table->setColumnWidth(M::kTime, 8 * em);
  const int rest = std::max(40 * em, width - 13 * em);
  m_table->setColumnWidth(M::kTitle, rest * 27 / 100);
  m_table->setColumnWidth(M::kArtist, rest * 20 / 100);
  m_table->setColumnWidth(M::kEmotions, rest * 23 / 100);
  m_table->setColumnWidth(M::kReason, rest - rest * 27 / 100 - rest * 20 / 100 - rest * 23 / 100);
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
