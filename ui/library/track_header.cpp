// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_header.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <algorithm>
#include <cmath>

#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

using C = TrackColumns;

constexpr int kNarrowestPixels = 24;
constexpr int kWidestFittedEms = 60;
constexpr int kRefitDelayMs = 300;
constexpr std::array kGiveWay{C::kAlbum, C::kYear};  // in this order, where the window is narrow

std::size_t at(int column) { return static_cast<std::size_t>(column); }

}  // namespace

TrackHeader::TrackHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setObjectName(QStringLiteral("trackHeader"));
  setAccessibleName(tr("Columns"));
  setHighlightSections(false);
  setSectionsClickable(true);
  setSectionsMovable(true);
  setFirstSectionMovable(false);
  setMinimumSectionSize(kNarrowestPixels);
  setStretchLastSection(false);
  setTextElideMode(Qt::ElideRight);
  for (int column = 0; column < C::kColumnCount; ++column) {
    m_wanted[at(column)] = trackColumn(column).shown;
    auto* action = new QAction(withoutKeyMarks(columnTitle(column)), this);
    action->setObjectName(QStringLiteral("column-") + QLatin1String(trackColumn(column).key));
    action->setCheckable(true);
    action->setChecked(m_wanted[at(column)]);
    action->setEnabled(column != C::kTitle);  // a table without it could not be reached any more
    connect(action, &QAction::triggered, this, [this, column](bool on) { setWanted(column, on); });
    m_actions[at(column)] = action;
  }
  m_fit = new QAction(tr("&Size Columns to Fit"), this);
  m_fit->setObjectName(QStringLiteral("columnsFit"));
  connect(m_fit, &QAction::triggered, this, &TrackHeader::fitToContents);
  m_reset = new QAction(tr("&Reset Columns"), this);
  m_reset->setObjectName(QStringLiteral("columnsReset"));
  connect(m_reset, &QAction::triggered, this, &TrackHeader::resetColumns);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kRefitDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &TrackHeader::layOutAgain);
  connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int width) { onResized(column, width); });
  connect(this, &QHeaderView::sectionMoved, this, [this] { m_chosen = m_chosen || !m_layingOut; });
}

void TrackHeader::addColumnActions(QMenu& menu) const {
  for (int column = 0; column < C::kColumnCount; ++column) {
    if (column == C::kFirstEmotion) menu.addSeparator();
    menu.addAction(m_actions[at(column)]);
  }
  menu.addSeparator();
  menu.addAction(m_fit);
  menu.addAction(m_reset);
}

void TrackHeader::setWanted(int column, bool wanted) {
  m_wanted[at(column)] = wanted;
  m_actions[at(column)]->setChecked(wanted);
  m_chosen = true;
  layOutAgain();
}

void TrackHeader::resetColumns() {
  m_layingOut = true;  // moving sections would count as a choice
  for (int column = 0; column < C::kColumnCount; ++column) {
    moveSection(visualIndex(column), column);
    m_wanted[at(column)] = trackColumn(column).shown;
    m_actions[at(column)]->setChecked(m_wanted[at(column)]);
  }
  m_layingOut = false;
  m_chosenEms.fill(0);
  m_chosen = false;
  layOutAgain();
}

void TrackHeader::fitToContents() {
  auto* table = qobject_cast<QTableView*>(parentWidget());
  if (table == nullptr) return;
  for (int column = 0; column < C::kColumnCount; ++column)
    if (!isSectionHidden(column)) table->resizeColumnToContents(column);
  m_soon.stop();  // they stay as they are, whether they fill the window or not
}

int TrackHeader::narrowest(int column) const {
  const double chosen = m_chosenEms[at(column)];
  if (chosen > 0) return std::max(kNarrowestPixels, static_cast<int>(std::lround(chosen * em())));
  // A heading is to be read with the arrow of the sorting beside it.
  const int heading = column == C::kState ? 0 : fontMetrics().horizontalAdvance(columnTitle(column)) + 3 * em();
  return std::max(heading, trackColumn(column).widthEms * em());
}

void TrackHeader::hideWhatDoesNotFit(int width) {
  int total = 0;
  for (int column = 0; column < C::kColumnCount; ++column)
    if (isWanted(column)) total += narrowest(column);
  std::array<bool, C::kColumnCount> shown = m_wanted;
  for (const int column : kGiveWay) {
    if (m_chosen || total <= width) break;
    if (!shown[at(column)]) continue;
    shown[at(column)] = false;
    total -= narrowest(column);
  }
  for (int column = 0; column < C::kColumnCount; ++column)
    if (isSectionHidden(column) == shown[at(column)]) setSectionHidden(column, !shown[at(column)]);
}

void TrackHeader::layOut(int width) {
  m_width = width;
  if (width <= 0 || count() != C::kColumnCount) return;
  m_layingOut = true;
  hideWhatDoesNotFit(width);
  int rest = width;
  int shares = 0;
  for (int column = 0; column < C::kColumnCount; ++column) {
    if (isSectionHidden(column)) continue;
    rest -= narrowest(column);
    if (m_chosenEms[at(column)] <= 0) shares += trackColumn(column).share;
  }
  for (int column = 0; column < C::kColumnCount; ++column) {
    if (isSectionHidden(column)) continue;
    int size = narrowest(column);
    const int share = m_chosenEms[at(column)] > 0 ? 0 : trackColumn(column).share;
    if (share > 0 && rest > 0) {  // the last one gets what rounding leaves
      const int more = rest * share / shares;
      size += more;
      rest -= more;
      shares -= share;
    }
    resizeSection(column, size);
  }
  m_layingOut = false;
}

void TrackHeader::layOutAgain() { layOut(m_width); }

void TrackHeader::onResized(int column, int width) {
  if (m_layingOut || width <= 0) return;  // 0: it was hidden
  m_chosenEms[at(column)] = std::min<double>(width, kWidestFittedEms * em()) / em();
  m_soon.start();
}

void TrackHeader::saveColumns(QSettings& settings) const {
  QStringList columns;
  for (int visual = 0; visual < count(); ++visual) {
    const int column = logicalIndex(visual);
    columns << QStringLiteral("%1:%2:%3")
                   .arg(QLatin1String(trackColumn(column).key))
                   .arg(isWanted(column) ? 1 : 0)
                   .arg(m_chosenEms[at(column)], 0, 'f', 2);
  }
  settings.setValue("library/columns", columns);
  settings.setValue("library/columnsChosen", m_chosen);
}

void TrackHeader::restoreColumns(const QSettings& settings) {
  m_layingOut = true;
  int visual = 0;
  for (const QString& entry : settings.value("library/columns").toStringList()) {
    const QStringList parts = entry.split(QLatin1Char(':'));
    const int column = columnOfKey(parts.front());
    if (column < 0 || parts.size() != 3) continue;  // of another version
    moveSection(visualIndex(column), visual++);
    m_wanted[at(column)] = parts[1] != QLatin1String("0") || column == C::kTitle;
    m_actions[at(column)]->setChecked(m_wanted[at(column)]);
    m_chosenEms[at(column)] = std::clamp(parts[2].toDouble(), 0.0, 1.0 * kWidestFittedEms);
  }
  m_layingOut = false;
  m_chosen = settings.value("library/columnsChosen", false).toBool();
  layOutAgain();
}

void TrackHeader::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("columnsMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  addColumnActions(*menu);
  menu->popup(event->globalPos());
}

}  // namespace moodogram::ui
