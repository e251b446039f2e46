// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/scores_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "core/base/paths.h"
#include "ui/common/formatters.h"
#include "ui/training/confusion_view.h"
#include "ui/training/page_parts.h"
#include "ui/training/reliability_plot.h"

namespace moodogram::ui {
namespace {

QString percent(double share) {
  return ScoresView::tr("%1 %", "a percentage with a decimal").arg(QLocale().toString(100 * share, 'f', 1));
}

QString rowOf(const QString& name, const QString& value, const std::optional<Interval>& interval) {
  return tableRow(
      {name, QStringLiteral("<b>%1</b>").arg(value),
       interval ? ScoresView::tr("%1 to %2").arg(percent(interval->low), percent(interval->high)) : QString()},
      18);
}

}  // namespace

ScoresView::ScoresView(QWidget* parent)
    : QWidget(parent),
      m_title(headingLabel({}, this)),
      m_figures(new QLabel(this)),
      m_plots(new QWidget(this)),
      m_confusion(new ConfusionView(this)),
      m_reliability(new ReliabilityPlot(this)),
      m_notes(mutedLabel({}, this)) {
  m_title->setWordWrap(true);
  m_title->setObjectName(QStringLiteral("scoresTitle"));
  m_figures->setObjectName(QStringLiteral("scoresFigures"));
  m_figures->setTextFormat(Qt::RichText);
  m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_notes->setObjectName(QStringLiteral("scoresNotes"));
  m_confusion->setObjectName(QStringLiteral("scoresConfusion"));
  auto* plots = new QHBoxLayout(m_plots);
  plots->setContentsMargins(0, 0, 0, 0);
  plots->setSpacing(18);
  plots->addWidget(m_confusion, 3);
  plots->addWidget(m_reliability, 2);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->setSpacing(10);
  layout->addWidget(m_title);
  layout->addWidget(m_figures);
  layout->addWidget(m_plots, 1);
  layout->addWidget(m_notes);
  layout->addStretch();
}

void ScoresView::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const QString& title) {
  m_title->setText(title);
  const bool hasScores = evaluation != nullptr && evaluation->metrics.count > 0;
  m_figures->setVisible(hasScores);
  m_plots->setVisible(hasScores);
  m_notes->setVisible(hasScores);
  if (!hasScores) return;
  const Metrics& metrics = evaluation->metrics;
  const Intervals& intervals = evaluation->intervals;
  QString rows = rowOf(tr("Right"), percent(metrics.accuracy), intervals.accuracy);
  //: Mean of the recalls of the classes
  rows += rowOf(tr("Right, every emotion counting the same (UAR)"), percent(metrics.unweightedAverageRecall),
                intervals.unweightedAverageRecall);
  rows += rowOf(tr("Calibration error (ECE)"), percent(metrics.expectedCalibrationError), {});
  m_figures->setText(tableOf(rows));
  std::vector<ConfusionRow> confusion;
  for (const ClassMetrics& one : metrics.classes) confusion.push_back({one.name(), one.predicted});
  m_confusion->setRows(std::move(confusion), {});
  m_reliability->setBins(metrics.reliability);
  QStringList notes;  // first what may make the figures worthless
  for (const std::string& note : evaluation->subject.notes) notes << QStringLiteral("⚠  ") + toText(toValidUtf8(note));
  notes << toText(intervals.method(evaluation->subject.groupKind));
  if (evaluation->failed > 0)
    notes << tr("%Ln recording(s) could not be scored.", nullptr, static_cast<int>(evaluation->failed));
  for (const std::string& note : evaluation->subject.datasetNotes) notes << toText(toValidUtf8(note));
  m_notes->setText(notes.join(QLatin1Char('\n')));
}

}  // namespace moodogram::ui
