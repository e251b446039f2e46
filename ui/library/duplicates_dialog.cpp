// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/duplicates_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/common/motion.h"
#include "ui/common/name_delegate.h"
#include "ui/common/return_key.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

enum Column { kName, kFormat, kLength, kSize, kBitRate, kFolder, kColumnCount };

constexpr int kIdRole = Qt::UserRole;
constexpr int kIsBestRole = Qt::UserRole + 1;

QString recordingText(const Track& track) {
  const QString title = toText(track.displayTitle());
  return track.tags.artist.empty() ? title : toText(track.tags.artist) + QStringLiteral(" – ") + title;
}

QString formatText(const Track& track) { return pathText(track.file.extension()).mid(1).toUpper(); }

QString bitRateText(const Track& track) {
  if (track.tags.durationSeconds <= 0) return {};
  const double kilobits = static_cast<double>(track.sizeBytes) * 8 / 1000 / track.tags.durationSeconds;
  //: Bit rate: kilobits a second
  return DuplicatesDialog::tr("%L1 kb/s").arg(qRound(kilobits));
}

QTreeWidgetItem* fileItem(const Track& track, bool isBest) {
  auto* item = new QTreeWidgetItem;
  item->setText(kName, pathText(track.file.filename()));
  item->setText(kFormat, formatText(track));
  item->setText(kLength, timeText(track.tags.durationSeconds));
  item->setText(kSize, formatBytes(track.sizeBytes));
  item->setText(kBitRate, bitRateText(track));
  item->setText(kFolder, pathText(track.file.parent_path()));
  for (const int column : {kLength, kSize, kBitRate}) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  for (const int column : {kName, kFolder}) item->setToolTip(column, isolated(pathText(track.file)));
  if (isBest) {
    QFont font = item->font(kName);
    font.setBold(true);
    item->setFont(kName, font);
    item->setToolTip(kName, DuplicatesDialog::tr("The one to keep: lossless before lossy, then the higher bit rate"));
  }
  item->setData(kName, kIdRole, static_cast<qlonglong>(track.id));
  item->setData(kName, kIsBestRole, isBest);
  return item;
}

}  // namespace

DuplicatesDialog::DuplicatesDialog(Fingerprinter fingerprint, QWidget* parent)
    : QDialog(parent),
      m_fingerprint(std::move(fingerprint)),
      m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_tree(new QTreeWidget(this)),
      m_selectOthers(new QPushButton(tr("&Select All but the Best"), this)),
      m_remove(new QPushButton(tr("&Remove from Library"), this)) {
  setWindowTitle(tr("Duplicates"));
  resize(900, 520);
  m_summary->setWordWrap(true);
  m_summary->setObjectName(QStringLiteral("duplicatesSummary"));
  m_progress->setAccessibleName(tr("Progress of the comparison"));
  m_tree->setObjectName(QStringLiteral("duplicatesTree"));
  m_tree->setAccessibleName(tr("Recordings that are there more than once"));
  m_tree->setHeaderLabels({tr("Recording"), tr("Format"), tr("Length"), tr("Size"), tr("Bit rate"), tr("Folder")});
  m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_tree->setUniformRowHeights(true);
  m_tree->setItemDelegate(new NameDelegate(m_tree));
  m_tree->setAlternatingRowColors(true);
  m_tree->header()->setStretchLastSection(true);
  m_selectOthers->setObjectName(QStringLiteral("duplicatesSelect"));
  m_remove->setObjectName(QStringLiteral("duplicatesRemove"));
  m_remove->setToolTip(tr("The files stay where they are"));

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->addButton(m_selectOthers, QDialogButtonBox::ActionRole);
  buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_summary);
  layout->addWidget(m_progress);
  layout->addWidget(m_tree, 1);
  layout->addWidget(buttons);

  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(this, &QDialog::finished, &m_job, &BackgroundJob::cancel);
  connect(m_selectOthers, &QPushButton::clicked, this, &DuplicatesDialog::selectAllButBest);
  connect(m_remove, &QPushButton::clicked, this, &DuplicatesDialog::removeSelected);
  connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &DuplicatesDialog::updateButtons);
  connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
    if (item->parent() != nullptr) Q_EMIT playRequested(item->data(kName, kIdRole).toLongLong());
  });
  keepReturn(*m_tree);  // it plays
  keepButtonsFromReturn(*this);
  connect(&m_job, &BackgroundJob::progressed, this, &DuplicatesDialog::onProgressed);
  updateButtons();
}

void DuplicatesDialog::search(TrackList tracks) {
  m_tree->clear();
  showBusy(*m_progress);
  m_progress->setVisible(true);
  m_summary->setText(tr("Comparing recordings by their sound…"));
  updateButtons();
  m_job.start([this, fingerprint = m_fingerprint, tracks = std::move(tracks)](const std::stop_token& stop,
                                                                              const ProgressCallback& progress) {
    const DuplicateReport report = findDuplicates(tracks, stop, progress, fingerprint);
    FoundDuplicates found{{}, contentsOf(report, tracks), report.notAnalyzed, report.problems};
    for (const auto& group : report.groups) {
      std::vector<Track>& members = found.groups.emplace_back();
      for (const std::size_t i : group) members.push_back(tracks[i].track);
    }
    return [this, found = std::move(found)] { onFinished(found); };
  });
}

void DuplicatesDialog::onProgressed(qint64 done, qint64 total, const QString& what) {
  m_progress->setRange(0, static_cast<int>(total));
  m_progress->setValue(static_cast<int>(done));
  //: %1: a file
  if (!what.isEmpty()) m_summary->setText(tr("Listening to %1 (%L2 of %L3)").arg(what).arg(done + 1).arg(total));
}

void DuplicatesDialog::onFinished(const FoundDuplicates& found) {
  m_progress->setVisible(false);
  QList<QTreeWidgetItem*> groups;
  for (const std::vector<Track>& group : found.groups) {
    auto* item = new QTreeWidgetItem({recordingText(group.front())});
    item->setFlags(Qt::ItemIsEnabled);
    for (std::size_t i = 0; i < group.size(); ++i) item->addChild(fileItem(group[i], i == 0));
    groups << item;
  }
  m_tree->addTopLevelItems(groups);
  for (QTreeWidgetItem* item : groups) item->setFirstColumnSpanned(true);
  m_tree->expandAll();
  for (int column = 0; column < kColumnCount - 1; ++column) m_tree->resizeColumnToContents(column);
  m_tree->setColumnWidth(kName, std::min(m_tree->columnWidth(kName), m_tree->viewport()->width() / 2));

  QString text = found.groups.empty()
                     ? tr("No recording is in the library more than once.")
                     : tr("%Ln recording(s) are in the library more than once. The file to keep comes first.", nullptr,
                          static_cast<int>(found.groups.size()));
  if (found.notAnalyzed > 0)
    text += QLatin1Char(' ') + tr("%Ln track(s) have not been analysed and were compared byte by byte only.", nullptr,
                                  static_cast<int>(found.notAnalyzed));
  if (!found.problems.empty())
    text += QLatin1Char(' ') + tr("%Ln file(s) could not be read.", nullptr, static_cast<int>(found.problems.size()));
  m_summary->setText(text);
  updateButtons();
  Q_EMIT recordingsFound(found.contents);
}

std::vector<TrackId> DuplicatesDialog::selectedIds() const {
  std::vector<TrackId> ids;
  for (const QTreeWidgetItem* item : m_tree->selectedItems())
    if (item->parent() != nullptr) ids.push_back(item->data(kName, kIdRole).toLongLong());
  return ids;
}

void DuplicatesDialog::selectAllButBest() {
  QItemSelection others;  // as one: each change of the selection looks through all of it
  for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
    const QTreeWidgetItem* group = m_tree->topLevelItem(i);
    for (int k = 0; k < group->childCount(); ++k) {
      if (group->child(k)->data(kName, kIsBestRole).toBool()) continue;
      const QModelIndex index = m_tree->indexFromItem(group->child(k));
      others.append(QItemSelectionRange(index, index.siblingAtColumn(m_tree->columnCount() - 1)));
    }
  }
  m_tree->selectionModel()->select(others, QItemSelectionModel::ClearAndSelect);
  m_tree->setFocus();
}

void DuplicatesDialog::removeSelected() {
  const std::vector<TrackId> ids = selectedIds();
  if (ids.empty()) return;
  const std::unordered_set<TrackId> removed(ids.begin(), ids.end());
  m_tree->clearSelection();  // each removal would change it
  for (int i = m_tree->topLevelItemCount() - 1; i >= 0; --i) {
    QTreeWidgetItem* group = m_tree->topLevelItem(i);
    for (int k = group->childCount() - 1; k >= 0; --k)
      if (removed.contains(group->child(k)->data(kName, kIdRole).toLongLong())) delete group->takeChild(k);
    if (group->childCount() < 2) delete m_tree->takeTopLevelItem(i);
  }
  updateButtons();
  Q_EMIT removalRequested(ids);
}

void DuplicatesDialog::updateButtons() {
  m_selectOthers->setEnabled(m_tree->topLevelItemCount() > 0);
  m_remove->setEnabled(!selectedIds().empty());
}

}  // namespace moodogram::ui
