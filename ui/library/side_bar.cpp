// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/side_bar.h"

#include <QAction>
#include <QDateTime>
#include <QDropEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kGlyphRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kSourceRole = Qt::UserRole + 2;  ///< index of the source; headings have none
constexpr int kEmotionRole = Qt::UserRole + 3;
constexpr int kRecentDays = 14;
constexpr int kPlaylistRole = Qt::UserRole + 4;  ///< its id; 0 of the heading of the playlists: a new one

/// Takes what is dropped onto playlists and their heading, and what comes from other programs anywhere else. It cannot
/// leave that to the window: who takes a drag is decided when it comes in.
class SideBarList : public QListWidget {
 public:
  using Dropped = std::function<void(PlaylistId, const QMimeData*)>;
  using Added = std::function<void(const QMimeData*)>;

  SideBarList(QWidget* parent, Dropped dropped, Added added)
      : QListWidget(parent), m_dropped(std::move(dropped)), m_added(std::move(added)) {
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
  }

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override {
    if (event->mimeData()->hasUrls()) event->accept();
  }
  void dragMoveEvent(QDragMoveEvent* event) override {
    const QListWidgetItem* item = target(*event);
    m_target = item == nullptr ? QPersistentModelIndex() : QPersistentModelIndex(indexFromItem(item));
    viewport()->update();
    if (item == nullptr && !isFromElsewhere(*event)) return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
  }
  void dragLeaveEvent(QDragLeaveEvent*) override { forgetTarget(); }
  void dropEvent(QDropEvent* event) override {
    const QListWidgetItem* item = target(*event);
    forgetTarget();
    if (item == nullptr && !isFromElsewhere(*event)) return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (item == nullptr) return m_added(event->mimeData());
    m_dropped(item->data(kPlaylistRole).toLongLong(), event->mimeData());
  }
  void keyPressEvent(QKeyEvent* event) override {
    const bool isPlay = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    isPlay ? event->ignore() : QListWidget::keyPressEvent(event);
  }
  void paintEvent(QPaintEvent* event) override {
    QListWidget::paintEvent(event);
    if (!m_target.isValid()) return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColour(palette()), 1.5));
    painter.drawRoundedRect(QRectF(visualRect(m_target)).adjusted(6.5, 1, -6.5, -1), 5, 5);
  }

 private:
  QListWidgetItem* target(const QDropEvent& event) const {
    QListWidgetItem* item = itemAt(event.position().toPoint());
    return item != nullptr && item->data(kPlaylistRole).isValid() && event.mimeData()->hasUrls() ? item : nullptr;
  }
  /// The window's own tracks are in the library already.
  static bool isFromElsewhere(const QDropEvent& event) {
    return event.mimeData()->hasUrls() && event.source() == nullptr;
  }
  void forgetTarget() {
    m_target = QPersistentModelIndex();
    viewport()->update();
  }

  Dropped m_dropped;
  Added m_added;
  QPersistentModelIndex m_target;
};

class SideBarDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const bool heading = !index.data(kSourceRole).isValid();
    return {80, option.fontMetrics.height() + (heading ? (index.row() == 0 ? 12 : 20) : 8)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QPalette& palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.data(kSourceRole).isValid()) {
      QFont font = option.font;
      font.setPointSizeF(font.pointSizeF() * 0.88);
      font.setWeight(QFont::DemiBold);
      font.setLetterSpacing(QFont::PercentageSpacing, 106);
      painter->setFont(font);
      painter->setPen(mutedColour(palette));
      painter->drawText(placed(option.direction, option.rect, option.rect.adjusted(14, 0, -8, -4)),
                        Qt::AlignLeft | Qt::AlignBottom, text.toUpper());
    } else {
      paintEntry(*painter, option, index, text);
    }
    painter->restore();
  }

 private:
  static void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                         const QString& text) {
    const QPalette& palette = option.palette;
    const QRect pill = option.rect.adjusted(6, 0, -6, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(selected ? palette.color(QPalette::Highlight) : raisedColour(palette));
      painter.drawRoundedRect(pill, 5, 5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
      painter.setPen(accentColour(palette));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    painter.setFont(option.font);
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    QColor glyphColour = palette.color(QPalette::Text);
    if (const QVariant emotion = index.data(kEmotionRole); emotion.isValid())
      glyphColour = emotionColour(static_cast<Emotion>(emotion.toInt()), palette);
    painter.setPen(enabled ? glyphColour : mutedColour(palette));
    painter.drawText(placed(option.direction, pill, QRect(pill.left() + 4, pill.top(), 20, pill.height())),
                     Qt::AlignCenter, index.data(kGlyphRole).toString());
    const QString count = index.data(kCountRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const QRect inner = pill.adjusted(30, 0, -8, 0);
    painter.setPen(mutedColour(palette));
    painter.drawText(placed(option.direction, pill, inner), Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setPen(enabled ? palette.color(QPalette::Text) : mutedColour(palette));
    const QRect place = inner.adjusted(0, 0, -countWidth - 6, 0);
    painter.drawText(placed(option.direction, pill, place), Qt::AlignLeft | Qt::AlignVCenter,
                     isolated(option.fontMetrics.elidedText(text, Qt::ElideMiddle, place.width())));
  }
};

}  // namespace

std::int64_t recentSince() { return QDateTime::currentDateTime().addDays(-kRecentDays).toSecsSinceEpoch(); }

SideBarCounts countTracks(const CorrectedTracks& tracks, const std::vector<LibraryRoot>& roots, std::int64_t since) {
  SideBarCounts counts;
  counts.folders.resize(roots.size());
  std::vector<LibrarySource> folders;
  for (const LibraryRoot& root : roots) folders.push_back({.kind = LibrarySource::Kind::Folder, .folder = root.folder});
  for (std::size_t index = 0; index < tracks.size(); ++index) {
    const LibraryTrack& track = tracks[index];
    if (track.track.isRemoved) continue;
    const auto mood = clearMood(track);
    const auto count = [&](MoodCounts& part) {
      ++part.tracks;
      if (mood)
        ++part.moods[static_cast<std::size_t>(*mood)];
      else if (track.summary)
        ++part.notSure;
    };
    count(counts.library);
    if (track.track.addedUnixSeconds >= since) ++counts.recent;
    if (!track.track.problem.empty()) ++counts.problems;
    for (std::size_t i = 0; i < folders.size(); ++i)
      if (folders[i].contains(track)) count(counts.folders[i]);
  }
  return counts;
}

SideBar::SideBar(QWidget* parent)
    : QWidget(parent),
      m_list(new SideBarList(
          this, [this](PlaylistId id, const QMimeData* mime) { Q_EMIT dropped(id, mime); },
          [this](const QMimeData* mime) { Q_EMIT filesDropped(mime); })) {
  setObjectName(QStringLiteral("sideBar"));
  setAttribute(Qt::WA_StyledBackground);
  m_list->setObjectName(QStringLiteral("sideBarList"));
  m_list->setAccessibleName(tr("Library, moods, playlists and folders"));
  m_list->setItemDelegate(new SideBarDelegate(m_list));
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 6, 1, 0);
  layout->addWidget(m_list);
  setMinimumWidth(150);
  rebuild();
  m_list->setCurrentRow(1);
  connect(m_list, &QListWidget::currentRowChanged, this, &SideBar::onCurrentChanged);
  connect(m_list, &QWidget::customContextMenuRequested, this, &SideBar::showMenu);
}

void SideBar::addHeading(const QString& text) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem* SideBar::addEntry(const QString& glyph, const QString& text, const Entry& entry,
                                   const QString& toolTip) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setData(kGlyphRole, glyph);
  item->setData(kSourceRole, static_cast<int>(m_entries.size()));
  item->setToolTip(plainToolTip(toolTip));
  m_entries.push_back(entry);
  return item;
}

void SideBar::rebuild() {
  using Kind = LibrarySource::Kind;
  m_list->clear();
  m_entries.clear();
  //: A heading in the side bar
  addHeading(tr("Library"));
  addEntry(QStringLiteral("♪"), tr("All tracks"), {});
  LibrarySource recent{.kind = Kind::Recent};
  recent.recentSince = recentSince();
  addEntry(QStringLiteral("◷"), tr("Recently added"), {recent}, tr("Added within %Ln day(s)", nullptr, kRecentDays));
  addEntry(QStringLiteral("!"), tr("Problems"), {{.kind = Kind::Problems}}, tr("Files that could not be used, and why"))
      ->setData(kEmotionRole, static_cast<int>(Emotion::Angry));
  addHeading(tr("Moods"));
  for (const Emotion emotion : kEmotions)
    addEntry(emotionGlyph(emotion), emotionLabel(emotion), {{.kind = Kind::Mood, .mood = emotion}})
        ->setData(kEmotionRole, static_cast<int>(emotion));
  addEntry(QStringLiteral("?"), tr("Not sure"), {{.kind = Kind::NotSure}},
           tr("Tracks whose most probable mood is below %1", "a percentage")
               .arg(formatPercent(qRound(kNotSureBelow * 100))));
  addPlaylists();
  addFolders();
  showCounts();
}

void SideBar::addPlaylists() {
  addHeading(tr("Playlists"));  // also without any: tracks can be dropped there
  m_list->item(m_list->count() - 1)->setData(kPlaylistRole, 0);
  m_list->item(m_list->count() - 1)->setToolTip(tr("Drop tracks here for a new playlist"));
  for (const StoredPlaylist& playlist : m_playlists) {
    const bool isSmart = playlist.kind == PlaylistKind::Smart;
    QListWidgetItem* item = addEntry(isSmart ? QStringLiteral("⚙") : QStringLiteral("☰"), toText(playlist.name),
                                     {{}, playlist.id}, toText(playlist.name));
    if (!isSmart) item->setData(kPlaylistRole, static_cast<qlonglong>(playlist.id));
  }
}

void SideBar::addFolders() {
  if (m_roots.empty()) return;
  addHeading(tr("Folders"));
  for (const LibraryRoot& root : m_roots) {
    const std::filesystem::path name = root.folder.has_filename() ? root.folder.filename() : root.folder;
    //: %1: a folder that cannot be reached, perhaps on a disk that is not plugged in
    const QString text = root.available ? pathText(name) : tr("%1 (offline)").arg(isolated(pathText(name)));
    addEntry(QStringLiteral("▸"), text, {{.kind = LibrarySource::Kind::Folder, .folder = root.folder}},
             isolated(pathText(root.folder)));
  }
}

const SideBar::Entry* SideBar::entryOf(const QListWidgetItem* item) const {
  if (item == nullptr || !item->data(kSourceRole).isValid()) return nullptr;
  return &m_entries[static_cast<std::size_t>(item->data(kSourceRole).toInt())];
}

void SideBar::keepChoice(const std::function<void()>& change) {
  const bool isWaiting = m_wanted != 0;
  const PlaylistId chosen = isWaiting ? m_wanted : playlist();
  const int scrolled = m_list->verticalScrollBar()->value();
  {
    const QSignalBlocker blocker(m_list);
    change();
    rebuild();
    chosen != 0 ? setPlaylist(chosen) : setSource(m_source);
  }
  const bool isThere = playlist() == chosen;
  if (!isWaiting || !isThere) {
    m_list->doItemsLayout();  // the range of the scroll bar
    m_list->verticalScrollBar()->setValue(scrolled);
  }
  const Entry* entry = entryOf(m_list->currentItem());
  const bool isOther = entry != nullptr && entry->playlist == 0 && !entry->source.sameAs(m_source);
  // It has come, or what was shown is gone.
  if (isThere == isWaiting || (chosen == 0 && isOther)) onCurrentChanged();
}

void SideBar::setRoots(const std::vector<LibraryRoot>& roots) {
  if (roots == m_roots) return;
  keepChoice([&] { m_roots = roots; });
}

void SideBar::setPlaylists(const std::vector<StoredPlaylist>& playlists) {
  const auto isSameRow = [](const StoredPlaylist& a, const StoredPlaylist& b) {
    return a.id == b.id && a.kind == b.kind && a.name == b.name;
  };
  if (std::ranges::equal(playlists, m_playlists, isSameRow)) {
    m_playlists = playlists;
    return showCounts();
  }
  keepChoice([&] { m_playlists = playlists; });
}

void SideBar::setCounts(const SideBarCounts& counts) {
  m_counts = counts;
  showCounts();
}

qint64 SideBar::countOf(const Entry& entry) const {
  if (entry.playlist != 0) {
    const auto found = std::ranges::find(m_playlists, entry.playlist, &StoredPlaylist::id);
    return found == m_playlists.end() ? 0 : found->entryCount;
  }
  switch (entry.source.kind) {
    case LibrarySource::Kind::All:
      return m_counts.library.tracks;
    case LibrarySource::Kind::Recent:
      return m_counts.recent;
    case LibrarySource::Kind::Problems:
      return m_counts.problems;
    case LibrarySource::Kind::Mood:
      return m_counts.library.moods[static_cast<std::size_t>(entry.source.mood)];
    case LibrarySource::Kind::NotSure:
      return m_counts.library.notSure;
    case LibrarySource::Kind::Folder:
      for (std::size_t i = 0; i < m_roots.size() && i < m_counts.folders.size(); ++i)
        if (m_roots[i].folder == entry.source.folder) return m_counts.folders[i].tracks;
  }
  return 0;
}

void SideBar::showCounts() {
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const Entry* entry = entryOf(item);
    if (entry == nullptr) continue;
    const qint64 count = countOf(*entry);
    item->setData(kCountRole, formatCount(count));
    //: Read out: a row of the side bar and how many tracks it has
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), formatTracks(count)));
  }
}

void SideBar::onCurrentChanged() {
  m_wanted = 0;
  const Entry* entry = entryOf(m_list->currentItem());
  if (entry == nullptr) return;
  if (entry->playlist != 0) return Q_EMIT playlistChosen(entry->playlist);
  m_source = entry->source;
  if (m_source.kind == LibrarySource::Kind::Recent) m_source.recentSince = recentSince();  // as of now
  Q_EMIT sourceChanged(m_source);
}

PlaylistId SideBar::playlist() const {
  const Entry* entry = entryOf(m_list->currentItem());
  return entry == nullptr ? 0 : entry->playlist;
}

void SideBar::setSource(const LibrarySource& source) {
  int wanted = 1;
  for (int row = 0; row < m_list->count(); ++row) {
    const Entry* entry = entryOf(m_list->item(row));
    if (entry != nullptr && entry->playlist == 0 && entry->source.sameAs(source)) wanted = row;
  }
  m_list->setCurrentRow(wanted);
}

void SideBar::setPlaylist(PlaylistId id) {
  for (int row = 0; row < m_list->count(); ++row) {
    const Entry* entry = entryOf(m_list->item(row));
    if (entry != nullptr && entry->playlist == id) return m_list->setCurrentRow(row);
  }
  setSource(m_source);
  m_wanted = id;
}

void SideBar::showMenu(const QPoint& position) {
  const Entry* entry = entryOf(m_list->itemAt(position));
  if (entry == nullptr) return;
  const QPoint place = m_list->viewport()->mapToGlobal(position);
  if (entry->playlist != 0) return Q_EMIT playlistMenuRequested(entry->playlist, place);
  if (entry->source.kind != LibrarySource::Kind::Folder) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Remove Folder from Library…"), this,
                  [this, folder = entry->source.folder] { Q_EMIT removeFolderRequested(folder); });
  menu->popup(place);
}

}  // namespace moodogram::ui
