// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fold_table.h"

#include <QHeaderView>
#include <QLocale>
#include <utility>

#include "core/base/byte_escape.h"
#include "core/base/paths.h"
#include "core/train/linear_baseline.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

constexpr int kDecimals = 3;

QString figureText(const std::optional<double>& value) {
  return value ? QLocale().toString(*value, 'f', kDecimals) : QStringLiteral("–");
}

QStringList figuresOf(const RunFigures& figures) {
  return {figures.recordings > 0 ? formatCount(figures.recordings) : QString(), figureText(figures.accuracy),
          figureText(figures.uar)};
}

/// One deviation, or the name would have no room; a single fold has none.
QStringList spreadsOf(const RunSpread& spread, std::size_t folds) {
  return {QString(), figureText(spread.mean.accuracy),
          spreadText(spread.mean.uar, folds > 1 ? spread.deviation.uar : std::nullopt)};
}

QString namesOf(const std::vector<std::string>& groups) {
  QStringList names;
  for (const std::string& group : groups) names << toText(toValidUtf8(unescapeBytes(group)));
  return names.join(QStringLiteral(", "));
}

}  // namespace

QString spreadText(const std::optional<double>& mean, const std::optional<double>& deviation) {
  if (!mean) return QStringLiteral("–");
  return deviation ? QStringLiteral("%1 ± %2").arg(figureText(mean), figureText(deviation)) : figureText(mean);
}

FoldTable::FoldTable(QWidget* parent) : QTreeWidget(parent) {
  setObjectName(QStringLiteral("runFolds"));
  setAccessibleName(tr("Folds of the cross-validation"));
  setHeaderLabels({tr("Fold"), tr("Recordings"), tr("Accuracy"), tr("UAR")});
  headerItem()->setToolTip(3, tr("Average recall of the emotions"));
  setRootIsDecorated(false);
  setUniformRowHeights(true);
  setAllColumnsShowFocus(true);
  header()->setStretchLastSection(false);
  header()->setSectionResizeMode(0, QHeaderView::Stretch);
  for (int column = 1; column < columnCount(); ++column) {
    header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  }
}

QList<FoldTable::Line> FoldTable::linesOf(const RunStatus& run) {
  QList<Line> lines;
  const int folds = run.config ? run.config->folds : static_cast<int>(run.folds.size());
  for (int i = 0; i < folds; ++i) {
    if (i < static_cast<int>(run.folds.size())) {
      const RunFold& fold = run.folds[static_cast<std::size_t>(i)];
      const QString names = namesOf(fold.groups);
      lines << Line{QStringLiteral("%1: %2").arg(i + 1).arg(names), figuresOf(fold.network), false, names};
    } else {
      const bool isAtWork = i + 1 == run.part && run.process;
      lines << Line{isAtWork ? tr("%L1, at work").arg(i + 1) : tr("%L1, not yet").arg(i + 1), {}, false, {}};
    }
  }
  if (!run.folds.empty())
    lines << Line{tr("Mean of the folds"), spreadsOf(run.network, run.folds.size()), true,
                  tr("± the standard deviation of the folds")};
  const QString baseline = tr("What a network must beat: %1").arg(QString::fromLatin1(kLinearBaselineText));
  if (run.linear.mean.uar)
    lines << Line{tr("Linear baseline"), spreadsOf(run.linear, run.folds.size()), false, baseline};
  else if (run.pooledLinear.uar)
    lines << Line{tr("Linear baseline"), figuresOf(run.pooledLinear), false, baseline};
  return lines;
}

void FoldTable::setRun(const RunStatus& run) {
  QList<Line> lines = linesOf(run);
  if (lines == m_lines) return;
  m_lines = std::move(lines);
  clear();
  for (const Line& line : m_lines) {
    auto* item = new QTreeWidgetItem(this, QStringList{line.name} + line.figures);
    QFont font = this->font();
    if (line.isStrong) font.setWeight(QFont::DemiBold);
    for (int column = 0; column < columnCount(); ++column) {
      item->setFont(column, font);
      item->setToolTip(column, line.help);
      if (column > 0) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
  }
}

}  // namespace moodogram::ui
