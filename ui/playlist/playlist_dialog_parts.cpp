// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the dialog and their places.
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "ui/common/column_area.h"
#include "ui/common/formatters.h"
#include "ui/common/slider.h"
#include "ui/common/spin_box_unit.h"
#include "ui/library/track_delegate.h"
#include "ui/playlist/entries_model.h"
#include "ui/playlist/like_list.h"
#include "ui/playlist/mood_curve.h"
#include "ui/playlist/mood_mixer.h"
#include "ui/playlist/path_pad.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/playlist/rules_form.h"

namespace moodogram::ui {
namespace {

constexpr int kShortestMinutes = 5;
constexpr int kSliderMinutes = 180;
constexpr int kLongestMinutes = 7 * 24 * 60;
constexpr int kDefaultMinutes = 60;
constexpr int kControlsWidth = 340;

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

/// A number of which 0 says that it does not matter.
QSpinBox* makeLimit(const char* name, int most, const QString& pattern, const QString& none, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setObjectName(QLatin1String(name));
  box->setRange(0, most);
  if (!pattern.isEmpty()) setUnit(*box, pattern);
  box->setSpecialValueText(none);
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  box->setAlignment(Qt::AlignRight);
  box->setMinimumWidth(104);
  box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  return box;
}

/// A line "name ........ value".
void addLine(QVBoxLayout& layout, const QString& name, QWidget* value) {
  auto* label = new QLabel(name, value->parentWidget());
  label->setBuddy(value);
  auto* line = new QHBoxLayout;
  line->addWidget(label);
  line->addStretch();
  line->addWidget(value);
  layout.addLayout(line);
}

}  // namespace

void PlaylistDialog::layOutParts() {
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  QWidget* preview = makePreview();
  middle->addWidget(makeControls());
  middle->addWidget(makeHairline(Qt::Vertical, this));
  middle->addWidget(preview, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  layout->addWidget(makeHairline(Qt::Horizontal, this));
  layout->addLayout(middle, 1);
  layout->addWidget(makeHairline(Qt::Horizontal, this));
  layout->addWidget(makeFooter());
  resize(1120, 700);
}

QWidget* PlaylistDialog::makeHeader() {
  auto* header = new QWidget(this);
  const TrackList& tracks = library();
  const auto analyzed =
      std::count_if(tracks.begin(), tracks.end(), [](const auto& t) { return t.summary.has_value(); });
  m_name = new QLineEdit(header);
  m_name->setObjectName(QStringLiteral("playlistDialogName"));
  m_name->setProperty("heading", true);
  m_name->setFrame(false);
  m_name->setAccessibleName(tr("Name of the playlist"));
  auto* line = new QHBoxLayout(header);
  line->setContentsMargins(18, 12, 18, 12);
  line->addWidget(m_name, 1);
  line->addWidget(makeLabel(
      tr("%1 tracks, %2 analysed").arg(formatCount(static_cast<qint64>(tracks.size())), formatCount(analyzed)), "muted",
      header));
  return header;
}

/// What the tracks are chosen by, with the buttons that choose between these.
QWidget* PlaylistDialog::makeTarget(QWidget* parent) {
  auto* target = new QWidget(parent);
  m_target = new QStackedWidget(target);
  m_moods = new MoodMixer(m_target);
  m_path = new PathPad(m_target);
  m_like = new LikeList(m_target);
  auto* any = makeLabel(tr("Any mood: the rules below choose alone."), "muted", m_target);
  any->setWordWrap(true);
  any->setAlignment(Qt::AlignTop);
  for (QWidget* page : std::initializer_list<QWidget*>{m_moods, m_path, m_like, any}) m_target->addWidget(page);
  m_targets = new QButtonGroup(target);
  auto* line = new QHBoxLayout;
  line->setSpacing(6);
  for (const auto& [id, name, text] :
       {std::tuple(Target::Mood, "playlistOneMood", tr("&Mood")), std::tuple(Target::Path, "playlistPath", tr("&Path")),
        std::tuple(Target::Like, "playlistLike", tr("L&ike…")), std::tuple(Target::Any, "playlistAny", tr("An&y"))}) {
    auto* button = new QPushButton(text, target);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_targets->addButton(button, static_cast<int>(id));
    line->addWidget(button, 1);
  }
  m_targets->button(0)->setChecked(true);
  auto* layout = new QVBoxLayout(target);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addLayout(line);
  layout->addWidget(m_target);
  return target;
}

QWidget* PlaylistDialog::makeLimits(QWidget* parent) {
  auto* limits = new QWidget(parent);
  m_length = makeLimit("playlistMinutes", kLongestMinutes, tr("%1 min", "minutes"), tr("any"), limits);
  m_lengthSlider = makeSlider(limits);
  m_lengthSlider->setRange(kShortestMinutes, kSliderMinutes);
  m_lengthSlider->setPageStep(15);
  m_lengthSlider->setObjectName(QStringLiteral("playlistLengthSlider"));
  m_lengthSlider->setAccessibleName(tr("Length in minutes"));
  m_maxTracks = makeLimit("playlistMaxTracks", 100'000, {}, tr("any"), limits);
  m_maxMegabytes = makeLimit("playlistMaxMegabytes", 10'000'000, tr("%1 MB", "megabytes"), tr("any"), limits);
  m_longest = makeLimit("playlistLongest", 600, tr("%1 min", "minutes"), tr("any length"), limits);
  m_longest->setToolTip(tr("Longer tracks, such as mixes, stay out"));
  m_strictness = makeSlider(limits);
  m_strictness->setObjectName(QStringLiteral("playlistStrictness"));
  m_strictness->setRange(0, 90);
  m_strictness->setToolTip(tr("Tracks that are less probably of the mood, or match the path less, stay out"));
  m_strictnessText = new QLabel(limits);
  m_withNotSure = new QCheckBox(tr("Tracks the model is &not sure about too"), limits);
  m_withNotSure->setObjectName(QStringLiteral("playlistNotSure"));
  m_withNotSure->setChecked(true);
  auto* layout = new QVBoxLayout(limits);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  addLine(*layout, tr("&Length"), m_length);
  layout->addWidget(m_lengthSlider);
  addLine(*layout, tr("Trac&ks, at most"), m_maxTracks);
  addLine(*layout, tr("Size, at most"), m_maxMegabytes);
  addLine(*layout, tr("L&ongest track"), m_longest);
  auto* strictness = new QHBoxLayout;
  auto* strictnessLabel = new QLabel(tr("St&rictness"), limits);
  strictnessLabel->setBuddy(m_strictness);
  strictness->addWidget(strictnessLabel);
  strictness->addStretch();
  strictness->addWidget(m_strictnessText);
  layout->addLayout(strictness);
  layout->addWidget(m_strictness);
  layout->addWidget(m_withNotSure);
  m_length->setValue(kDefaultMinutes);
  m_lengthSlider->setValue(kDefaultMinutes);
  return limits;
}

QWidget* PlaylistDialog::makeSpacing(QWidget* parent) {
  auto* spacing = new QWidget(parent);
  m_artistGap = makeLimit("playlistArtistGap", 100,
                          tr("%1 between", "tracks of others between two of an artist or album"), tr("any"), spacing);
  m_artistGap->setToolTip(tr("At least so many tracks of others between two of an artist"));
  m_artistGap->setValue(1);
  m_albumGap = makeLimit("playlistAlbumGap", 100,
                         tr("%1 between", "tracks of others between two of an artist or album"), tr("any"), spacing);
  m_albumGap->setToolTip(tr("At least so many tracks of others between two of an album"));
  m_loudnessJump = new QDoubleSpinBox(spacing);
  m_loudnessJump->setObjectName(QStringLiteral("playlistLoudnessJump"));
  m_loudnessJump->setRange(0, 40);
  m_loudnessJump->setDecimals(1);
  setUnit(*m_loudnessJump, tr("%1 dB", "decibels"));
  m_loudnessJump->setSpecialValueText(tr("any"));
  m_loudnessJump->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_loudnessJump->setAlignment(Qt::AlignRight);
  m_loudnessJump->setMinimumWidth(104);
  m_loudnessJump->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_loudnessJump->setToolTip(tr("At most so much louder or quieter than the one before, where ReplayGain is known"));
  m_tempoJump = makeLimit("playlistTempoJump", 99, tr("%1 %", "a change of tempo"), tr("any"), spacing);
  m_tempoJump->setToolTip(
      tr("At most so much faster or slower than the one before, where the tags say the tempo; half and double count as "
         "the same"));
  m_withDuplicates = new QCheckBox(tr("The same recording &more than once"), spacing);
  m_withDuplicates->setObjectName(QStringLiteral("playlistDuplicates"));
  m_order = new QComboBox(spacing);
  m_order->setObjectName(QStringLiteral("playlistOrder"));
  m_order->setAccessibleName(tr("Order"));
  for (const auto& [order, text] :
       {std::pair(ListOrder::Best, tr("the best match first")), std::pair(ListOrder::Random, tr("by chance")),
        std::pair(ListOrder::Added, tr("the newest here first")),
        std::pair(ListOrder::Played, tr("the last played first")),
        std::pair(ListOrder::Plays, tr("the most played first")),
        std::pair(ListOrder::Rating, tr("the best rated first")),
        std::pair(ListOrder::Year, tr("the latest year first")), std::pair(ListOrder::Length, tr("the longest first")),
        std::pair(ListOrder::Title, tr("by title")), std::pair(ListOrder::Artist, tr("by artist")),
        std::pair(ListOrder::Album, tr("by album and track")), std::pair(ListOrder::Path, tr("by folder and file"))})
    m_order->addItem(text, static_cast<int>(order));
  m_isReversed = new QCheckBox(tr("The other way ro&und"), spacing);
  m_isReversed->setObjectName(QStringLiteral("playlistReversed"));
  auto* layout = new QVBoxLayout(spacing);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  addLine(*layout, tr("&Artist apart"), m_artistGap);
  addLine(*layout, tr("Al&bum apart"), m_albumGap);
  addLine(*layout, tr("Lou&dness jump"), m_loudnessJump);
  addLine(*layout, tr("&Tempo jump"), m_tempoJump);
  addLine(*layout, tr("Or&der"), m_order);
  layout->addWidget(m_isReversed);
  layout->addWidget(m_withDuplicates);
  return spacing;
}

QWidget* PlaylistDialog::makeControls() {
  auto* content = new QWidget(this);
  m_rules = new RulesForm(content);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(18, 14, 18, 14);
  layout->setSpacing(10);
  layout->addWidget(makeTarget(content));
  layout->addSpacing(6);
  layout->addWidget(makeLimits(content));
  layout->addSpacing(6);
  layout->addWidget(makeLabel(tr("Rules"), "muted", content));
  layout->addWidget(m_rules);
  layout->addSpacing(6);
  layout->addWidget(makeLabel(tr("Order and spacing"), "muted", content));
  layout->addWidget(makeSpacing(content));
  layout->addStretch();
  auto* area = new ColumnArea(kControlsWidth, this);
  area->setObjectName(QStringLiteral("playlistControls"));
  area->setAccessibleName(tr("What is asked for"));
  area->setFocusPolicy(Qt::NoFocus);  // what lies in it has the focus, and is scrolled to
  area->setWidget(content);
  area->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  return area;
}

QWidget* PlaylistDialog::makePreview() {
  auto* pane = new QWidget(this);
  m_table = new QTableView(pane);
  m_table->setObjectName(QStringLiteral("playlistPreview"));
  m_table->setAccessibleName(tr("Tracks of the playlist"));
  m_table->setModel(m_model);
  auto* delegate = new TrackDelegate(
      {.title = EntriesModel::kTitle,
       .emotions = EntriesModel::kEmotions,
       .muted = {EntriesModel::kNumber, EntriesModel::kTime, EntriesModel::kReason}},
      [this](int row) { return m_model->lookAt(row); }, m_table);
  m_table->setItemDelegate(delegate);
  delegate->markCurrentRowOf(*m_table);
  for (const int column : {EntriesModel::kLock, EntriesModel::kAlbum}) m_table->setColumnHidden(column, true);
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
  m_analyze = new QPushButton(tr("Anal&yse All Now"), pane);
  m_analyze->setObjectName(QStringLiteral("playlistAnalyze"));
  m_analyze->setAutoDefault(false);
  m_analyze->hide();
  auto* note = new QHBoxLayout;
  note->setContentsMargins(0, 0, 14, 0);
  note->addWidget(m_note, 1);
  note->addWidget(m_analyze);
  auto* layout = new QVBoxLayout(pane);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_curve);
  layout->addWidget(m_table, 1);
  layout->addLayout(note);
  return pane;
}

QWidget* PlaylistDialog::makeFooter() {
  auto* footer = new QWidget(this);
  auto* surpriseButton = new QPushButton(tr("&Surprise Me"), footer);
  surpriseButton->setObjectName(QStringLiteral("playlistSurprise"));
  surpriseButton->setToolTip(tr("Another mixture of good matches"));
  surpriseButton->setAutoDefault(false);
  auto* history = new QPushButton(tr("Earlier Lists"), footer);
  history->setObjectName(QStringLiteral("playlistHistory"));
  history->setToolTip(tr("What was asked for the last times"));
  history->setAutoDefault(false);
  m_history = new QMenu(history);
  m_history->setEnabled(false);
  history->setMenu(m_history);
  m_total = makeLabel({}, "muted", footer);
  m_isSmart = new QCheckBox(tr("&Updates itself"), footer);
  m_isSmart->setObjectName(QStringLiteral("playlistSmart"));
  m_isSmart->setToolTip(tr("The list is made anew whenever the library changes"));
  m_export = new QPushButton(tr("&Export…"), footer);
  m_export->setObjectName(QStringLiteral("playlistExport"));
  m_export->setAutoDefault(false);
  auto* cancel = new QPushButton(tr("Cancel"), footer);
  cancel->setAutoDefault(false);
  m_save = new QPushButton(tr("Sa&ve Playlist"), footer);
  m_save->setObjectName(QStringLiteral("playlistSave"));
  m_save->setProperty("primary", true);
  m_save->setDefault(true);
  auto* line = new QHBoxLayout(footer);
  line->setContentsMargins(18, 11, 18, 11);
  line->setSpacing(10);
  line->addWidget(surpriseButton);
  line->addWidget(history);
  line->addWidget(m_total);
  line->addStretch();
  line->addWidget(m_isSmart);
  line->addWidget(m_export);
  line->addWidget(cancel);
  line->addWidget(m_save);
  connect(surpriseButton, &QPushButton::clicked, this, &PlaylistDialog::surprise);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  return footer;
}

}  // namespace moodogram::ui
