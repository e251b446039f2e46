// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/side_bar.h"

#include <QAction>
#include <QDateTime>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kGlyphRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kSourceRole = Qt::UserRole + 2;  ///< index of the source; headings have none
constexpr int kEmotionRole = Qt::UserRole + 3;
constexpr int kRecentDays = 14;

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
      painter->drawText(option.rect.adjusted(14, 0, -8, -4), Qt::AlignLeft | Qt::AlignBottom, text.toUpper());
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
    painter.drawText(QRect(pill.left() + 4, pill.top(), 20, pill.height()), Qt::AlignCenter,
                     index.data(kGlyphRole).toString());
    const QString count = index.data(kCountRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const QRect inner = pill.adjusted(30, 0, -8, 0);
    painter.setPen(mutedColour(palette));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setPen(enabled ? palette.color(QPalette::Text) : mutedColour(palette));
    const QRect place = inner.adjusted(0, 0, -countWidth - 6, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(text, Qt::ElideMiddle, place.width()));
  }
};

}  // namespace

std::int64_t recentSince() { return QDateTime::currentDateTime().addDays(-kRecentDays).toSecsSinceEpoch(); }

SideBarCounts countTracks(const std::vector<LibraryTrack>& tracks, const std::vector<LibraryRoot>& roots,
                          std::int64_t since) {
  SideBarCounts counts;
  counts.folders.resize(roots.size());
  std::vector<LibrarySource> folders;
  for (const LibraryRoot& root : roots) folders.push_back({.kind = LibrarySource::Kind::Folder, .folder = root.folder});
  for (const LibraryTrack& track : tracks) {
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

SideBar::SideBar(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this)) {
  setObjectName(QStringLiteral("sideBar"));
  setAttribute(Qt::WA_StyledBackground);
  m_list->setObjectName(QStringLiteral("sideBarList"));
  m_list->setAccessibleName(tr("Library, moods and folders"));
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
  connect(m_list, &QListWidget::currentRowChanged, this, [this] { Q_EMIT sourceChanged(source()); });
  connect(m_list, &QWidget::customContextMenuRequested, this, &SideBar::showFolderMenu);
}

void SideBar::addHeading(const QString& text) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setFlags(Qt::NoItemFlags);
}

void SideBar::addEntry(const QString& glyph, const QString& text, const LibrarySource& source, const QString& toolTip) {
  auto* item = new QListWidgetItem(text, m_list);
  item->setData(kGlyphRole, glyph);
  item->setData(kSourceRole, static_cast<int>(m_sources.size()));
  if (source.kind == LibrarySource::Kind::Mood) item->setData(kEmotionRole, static_cast<int>(source.mood));
  if (source.kind == LibrarySource::Kind::Problems) item->setData(kEmotionRole, static_cast<int>(Emotion::Angry));
  item->setToolTip(toolTip);
  m_sources.push_back(source);
}

void SideBar::rebuild() {
  using Kind = LibrarySource::Kind;
  m_list->clear();
  m_sources.clear();
  addHeading(tr("Library"));
  addEntry(QStringLiteral("\u266A"), tr("All tracks"), {});
  LibrarySource recent{.kind = Kind::Recent};
  recent.recentSince = recentSince();
  addEntry(QStringLiteral("\u25F7"), tr("Recently added"), recent, tr("Added within %1 days").arg(kRecentDays));
  addEntry(QStringLiteral("!"), tr("Problems"), {.kind = Kind::Problems}, tr("Files that could not be used, and why"));
  addHeading(tr("Moods"));
  for (const Emotion emotion : kEmotions)
    addEntry(emotionGlyph(emotion), emotionLabel(emotion), {.kind = Kind::Mood, .mood = emotion});
  addEntry(QStringLiteral("?"), tr("Not sure"), {.kind = Kind::NotSure},
           tr("Tracks whose most probable mood is below %1 %").arg(qRound(kNotSureBelow * 100)));
  if (m_roots.empty()) return;
  addHeading(tr("Folders"));
  for (const LibraryRoot& root : m_roots) {
    const std::filesystem::path name = root.folder.has_filename() ? root.folder.filename() : root.folder;
    const QString text = root.available ? pathText(name) : tr("%1 (offline)").arg(pathText(name));
    addEntry(QStringLiteral("\u25B8"), text, {.kind = Kind::Folder, .folder = root.folder}, pathText(root.folder));
  }
}

void SideBar::setRoots(const std::vector<LibraryRoot>& roots) {
  const LibrarySource chosen = source();
  m_roots = roots;
  const QSignalBlocker blocker(m_list);
  rebuild();
  setSource(chosen);
}

void SideBar::setCounts(const SideBarCounts& counts) {
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    if (!item->data(kSourceRole).isValid()) continue;
    const auto index = static_cast<std::size_t>(item->data(kSourceRole).toInt());
    const LibrarySource& entry = m_sources[index];
    qint64 count = 0;
    switch (entry.kind) {
      case LibrarySource::Kind::All:
        count = counts.library.tracks;
        break;
      case LibrarySource::Kind::Recent:
        count = counts.recent;
        break;
      case LibrarySource::Kind::Problems:
        count = counts.problems;
        break;
      case LibrarySource::Kind::Mood:
        count = counts.library.moods[static_cast<std::size_t>(entry.mood)];
        break;
      case LibrarySource::Kind::NotSure:
        count = counts.library.notSure;
        break;
      case LibrarySource::Kind::Folder:
        for (std::size_t i = 0; i < m_roots.size() && i < counts.folders.size(); ++i)
          if (m_roots[i].folder == entry.folder) count = counts.folders[i].tracks;
    }
    item->setData(kCountRole, formatCount(count));
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), formatTracks(count)));
  }
}

LibrarySource SideBar::source() const {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr || !item->data(kSourceRole).isValid()) return {};
  return m_sources[static_cast<std::size_t>(item->data(kSourceRole).toInt())];
}

void SideBar::setSource(const LibrarySource& source) {
  int wanted = 1;
  for (int row = 0; row < m_list->count(); ++row) {
    const QVariant index = m_list->item(row)->data(kSourceRole);
    if (index.isValid() && m_sources[static_cast<std::size_t>(index.toInt())].sameAs(source)) wanted = row;
  }
  m_list->setCurrentRow(wanted);
}

void SideBar::showFolderMenu(const QPoint& position) {
  const QListWidgetItem* item = m_list->itemAt(position);
  if (item == nullptr || !item->data(kSourceRole).isValid()) return;
  const LibrarySource entry = m_sources[static_cast<std::size_t>(item->data(kSourceRole).toInt())];
  if (entry.kind != LibrarySource::Kind::Folder) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Remove folder from library"), this,
                  [this, folder = entry.folder] { Q_EMIT removeFolderRequested(folder); });
  menu->popup(m_list->viewport()->mapToGlobal(position));
}

}  // namespace moodogram::ui
