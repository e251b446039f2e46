// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/library_labels_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/training/class_bars.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

enum Column { kName, kTracks, kEmotion };

constexpr int kNone = -1;
constexpr int kBarsWidth = 380;
constexpr int kRowHeight = 34;

}  // namespace

LibraryLabelsDialog::LibraryLabelsDialog(std::filesystem::path library, QWidget* parent)
    : QDialog(parent),
      m_library(std::move(library)),
      m_corrections(new QCheckBox(tr("&Corrections of moods: “This is sad”, “Not sad”"), this)),
      m_playlists(new QTreeWidget(this)),
      m_bars(new ClassBars(this)),
      m_facts(mutedLabel({}, this)) {
  setObjectName(QStringLiteral("libraryLabelsDialog"));
  setWindowTitle(tr("Learn from My Library"));
  resize(640, 620);
  m_corrections->setObjectName(QStringLiteral("labelCorrections"));
  m_corrections->setChecked(true);
  m_playlists->setObjectName(QStringLiteral("labelPlaylists"));
  m_playlists->setAccessibleName(tr("Playlists"));
  m_playlists->setHeaderLabels({tr("Playlist"), tr("Tracks"), tr("All of it is")});
  m_playlists->setRootIsDecorated(false);
  m_playlists->setSelectionMode(QAbstractItemView::NoSelection);
  m_playlists->header()->setStretchLastSection(false);
  m_playlists->header()->setSectionResizeMode(kName, QHeaderView::Stretch);
  m_playlists->headerItem()->setTextAlignment(kTracks, Qt::AlignRight | Qt::AlignVCenter);
  m_bars->setMaximumWidth(kBarsWidth);
  m_facts->setObjectName(QStringLiteral("labelFacts"));

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 14);
  layout->setSpacing(10);
  layout->addWidget(
      mutedLabel(tr("What you say about your tracks can teach a model your own ears. Lists that were made "
                    "by mood only teach it what the old model said."),
                 this));
  layout->addWidget(m_corrections);
  layout->addWidget(m_playlists, 1);
  layout->addWidget(m_bars);
  layout->addWidget(m_facts);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_use = buttons->addButton(tr("&Use These Labels"), QDialogButtonBox::AcceptRole);
  m_use->setObjectName(QStringLiteral("labelUse"));
  m_use->setProperty("primary", true);
  m_use->setEnabled(false);
  layout->addWidget(buttons);

  constexpr int kSoonMs = 80;
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoonMs);
  connect(&m_soon, &QTimer::timeout, this, &LibraryLabelsDialog::collect);
  connect(m_corrections, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
  connect(buttons, &QDialogButtonBox::accepted, this, &LibraryLabelsDialog::write);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&m_job, &BackgroundJob::failed, m_facts, [this](const QString& message) {
    m_facts->setText(QStringLiteral("⚠  ") + message);
    setChoosable(true);
  });
  readPlaylists();
}

void LibraryLabelsDialog::readPlaylists() {
  m_job.start([this, library = m_library](const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    PlaylistStore store(library);
    std::vector<Playlist> playlists;
    for (const StoredPlaylist& playlist : store.playlists()) {
      if (playlist.kind == PlaylistKind::Smart) continue;  // has no tracks of its own
      playlists.push_back(
          {toText(toValidUtf8(playlist.name)), playlist.entryCount, playlist.kind != PlaylistKind::HandMade});
    }
    return [this, playlists] { showPlaylists(playlists); };
  });
}

void LibraryLabelsDialog::showPlaylists(const std::vector<Playlist>& playlists) {
  for (const Playlist& playlist : playlists) {
    auto* item = new QTreeWidgetItem(m_playlists);
    item->setText(kName, playlist.isByMood ? tr("%1 (made by rules or moods)").arg(playlist.name) : playlist.name);
    item->setData(kName, Qt::UserRole, playlist.name);
    item->setText(kTracks, formatCount(playlist.entries));
    item->setTextAlignment(kTracks, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(kName, {0, kRowHeight});
    auto* emotions = new QComboBox;
    emotions->setAccessibleName(tr("Emotion of %1").arg(playlist.name));
    emotions->addItem(tr("not used"), kNone);
    for (const Emotion emotion : kEmotions)
      emotions->addItem(emotionIcon(emotion, *this), emotionLabel(emotion), static_cast<int>(emotion));
    m_playlists->setItemWidget(item, kEmotion, emotions);
    connect(emotions, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
  }
  m_playlists->resizeColumnToContents(kTracks);
  m_playlists->setColumnWidth(kEmotion, 150);
  collect();
}

std::vector<NamedMood> LibraryLabelsDialog::chosenMoods() const {
  std::vector<NamedMood> moods;
  for (int i = 0; i < m_playlists->topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = m_playlists->topLevelItem(i);
    const int emotion = qobject_cast<QComboBox*>(m_playlists->itemWidget(item, kEmotion))->currentData().toInt();
    if (emotion != kNone)
      moods.push_back({item->data(kName, Qt::UserRole).toString().toStdString(), static_cast<Emotion>(emotion)});
  }
  return moods;
}

void LibraryLabelsDialog::collect() {
  m_use->setEnabled(false);
  m_job.start([this, library = m_library, corrections = m_corrections->isChecked(), moods = chosenMoods()](
                  const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    return [this, labels = labelsOfLibrary(library, corrections, moods)] { showLabels(labels); };
  });
}

void LibraryLabelsDialog::showLabels(const LibraryLabels& labels) {
  std::array<int, kMoodClassCount> counts{};
  std::ranges::transform(labels.tracksOf, counts.begin(), [](std::int64_t count) { return static_cast<int>(count); });
  m_bars->setCounts(counts);
  QStringList facts;
  QStringList few;
  for (const Emotion emotion : kEmotions)
    if (labels.tracksOf[static_cast<std::size_t>(emotion)] < kFewLabelledTracks) few << emotionWord(emotion);
  if (labels.tracks.empty())
    facts << tr(
        "Nothing says yet what a track is. Right-click a track and correct its mood, or choose what a playlist "
        "is.");
  else if (!few.isEmpty())
    //: %1: emotions
    facts
        << tr("Few: %1. At least %Ln track(s) of each emotion, by several artists, are a start; an emotion without any "
              "is never found.",
              nullptr, kFewLabelledTracks)
               .arg(QLocale().createSeparatedList(few));
  if (labels.onlyDenied > 0)
    facts << tr("Of %Ln track(s) it is only known what they are not; that is learned from, too.", nullptr,
                pluralCount(labels.onlyDenied));
  for (const Message& note : labels.notes) facts << messageText(note);
  m_facts->setText(facts.join(QLatin1Char('\n')));
  m_use->setEnabled(labels.tracks.size() > 1);
}

void LibraryLabelsDialog::setChoosable(bool isChoosable) {
  for (QWidget* each : std::initializer_list<QWidget*>{m_corrections, m_playlists, m_use})
    each->setEnabled(isChoosable);
}

void LibraryLabelsDialog::write() {
  const std::filesystem::path table =
      userDataDir() / "labels" /
      ("my-library-" + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")).toStdString() +
       ".csv");
  m_soon.stop();  // its answer would take the place of this one's
  setChoosable(false);
  m_job.start([this, library = m_library, corrections = m_corrections->isChecked(), moods = chosenMoods(), table](
                  const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    std::filesystem::create_directories(table.parent_path());
    writeFileAtomically(table, labelsManifest(labelsOfLibrary(library, corrections, moods)));
    return [this, table] {
      Q_EMIT tableWritten(table);
      accept();
    };
  });
}

}  // namespace moodogram::ui
