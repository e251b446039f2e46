// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/compare_window.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/paths.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"
#include "ui/training/fold_table.h"
#include "ui/training/page_parts.h"
#include "ui/training/run_plot.h"
#include "ui/training/run_text.h"

namespace moodogram::ui {
namespace {

constexpr int kDecimals = 3;
constexpr int kSwatch = 12;
constexpr int kTableEnd = 6;  // below the last row

/// A line in the run's colour, as in the plots.
QIcon swatch(int run, const QPalette& palette) {
  QPixmap picture(kSwatch, kSwatch);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setPen(RunPlot::penOf(run, palette));
  painter.drawLine(0, kSwatch / 2, kSwatch, kSwatch / 2);
  return picture;
}

QString figureText(double value, const std::optional<Interval>& interval) {
  const QString figure = QLocale().toString(value, 'f', kDecimals);
  if (!interval) return figure;
  //: a figure and its 95 % interval
  return CompareWindow::tr("%1  (%2 to %3)")
      .arg(figure, QLocale().toString(interval->low, 'f', 2), QLocale().toString(interval->high, 'f', 2));
}

/// On which further data set, and how good; empty: on none.
QString externalUar(const RunStatus& run) {
  if (run.externalSpread.mean.uar) return spreadText(run.externalSpread.mean.uar, run.externalSpread.deviation.uar);
  if (!run.external || !run.external->figures.uar || run.external->figures.recordings == 0) return {};
  //: a figure and the data set that it is of
  return CompareWindow::tr("%1  (%2)")
      .arg(QLocale().toString(*run.external->figures.uar, 'f', kDecimals), toText(toValidUtf8(run.external->data)));
}

/// One figure of every run; nullopt: it has none.
struct Score {
  QString name;
  std::function<std::optional<double>(const ComparedRun&)> value;
  std::function<std::optional<Interval>(const ComparedRun&)> interval;
  bool isLessBetter = false;
};

const ClassMetrics* classOf(const ComparedRun& run, MoodClass moodClass, std::optional<Interval>* recall) {
  for (std::size_t i = 0; i < run.tested.classes.size(); ++i) {
    if (run.tested.classes[i].members != std::vector{moodClass}) continue;
    if (recall != nullptr && i < run.intervals.classes.size()) *recall = run.intervals.classes[i].recall;
    return &run.tested.classes[i];
  }
  return nullptr;
}

Score scoreOf(const QString& name, double Metrics::*value, std::optional<Interval> Intervals::*interval,
              bool isLessBetter = false) {
  return {name,
          [value](const ComparedRun& run) {
            return run.tested.count > 0 ? std::optional(run.tested.*value) : std::nullopt;
          },
          [interval](const ComparedRun& run) {
            return interval != nullptr ? run.intervals.*interval : std::optional<Interval>();
          },
          isLessBetter};
}

QList<Score> scores() {
  QList<Score> all{
      scoreOf(CompareWindow::tr("Average recall (UAR)"), &Metrics::unweightedAverageRecall,
              &Intervals::unweightedAverageRecall),
      scoreOf(CompareWindow::tr("Accuracy"), &Metrics::accuracy, &Intervals::accuracy),
      scoreOf(CompareWindow::tr("Macro-F1"), &Metrics::macroF1, &Intervals::macroF1),
      scoreOf(CompareWindow::tr("Negative log-likelihood"), &Metrics::negativeLogLikelihood,
              &Intervals::negativeLogLikelihood, true),
      scoreOf(CompareWindow::tr("Calibration error (ECE)"), &Metrics::expectedCalibrationError, nullptr, true)};
  for (const MoodClass each : kMoodClasses)
    all << Score{CompareWindow::tr("Recall of %1").arg(classLabel(each)),
                 [each](const ComparedRun& run) {
                   const ClassMetrics* found = classOf(run, each, nullptr);
                   return found != nullptr ? std::optional(found->recall) : std::nullopt;
                 },
                 [each](const ComparedRun& run) {
                   std::optional<Interval> recall;
                   classOf(run, each, &recall);
                   return recall;
                 }};
  return all;
}

}  // namespace

CompareWindow::CompareWindow(const std::vector<std::filesystem::path>& folders, QWidget* parent)
    : QDialog(parent),
      m_warning(mutedLabel(tr("Computing…"), this)),
      m_scoresHeading(headingLabel(tr("Scores of the test"), this)),
      m_scores(makeTable("compareScores", tr("Scores of the test"))),
      m_differencesHeading(headingLabel(tr("Configured differently"), this)),
      m_differences(makeTable("compareDifferences", tr("Fields of the configuration that differ"))),
      m_loss(new RunPlot(tr("Loss over the epochs"), this)),
      m_uar(new RunPlot(tr("Validation over the epochs"), this)),
      m_job(QStringLiteral("run comparison")) {
  setObjectName(QStringLiteral("compareWindow"));
  setWindowTitle(tr("Compare Runs"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(1180, 720);
  setMinimumSize(860, 540);
  m_warning->setObjectName(QStringLiteral("compareWarning"));
  m_loss->setObjectName(QStringLiteral("compareLoss"));
  m_uar->setObjectName(QStringLiteral("compareUar"));
  auto* left = new QVBoxLayout;
  left->setSpacing(8);
  left->addWidget(m_scoresHeading);
  left->addWidget(m_scores, 3);
  left->addSpacing(6);
  left->addWidget(m_differencesHeading);
  left->addWidget(m_differences, 2);
  auto* right = new QVBoxLayout;
  right->setSpacing(8);
  right->addWidget(headingLabel(tr("Loss of validation, else of learning"), this));
  right->addWidget(m_loss, 1);
  right->addSpacing(6);
  right->addWidget(headingLabel(tr("Average recall of validation (UAR)"), this));
  right->addWidget(m_uar, 1);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(20);
  columns->addLayout(left, 3);
  columns->addLayout(right, 2);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 16);
  layout->setSpacing(10);
  layout->addWidget(m_warning);
  layout->addLayout(columns, 1);
  connect(&m_job, &BackgroundJob::failed, m_warning, &QLabel::setText);
  m_job.start([this, folders](const std::stop_token& stop, const ProgressCallback& progress) {
    auto found = std::make_shared<RunComparison>(compareRuns(folders, stop, progress));
    return [this, found] { showComparison(std::move(*found)); };
  });
}

QTreeWidget* CompareWindow::makeTable(const char* name, const QString& accessibleName) {
  auto* table = new QTreeWidget(this);
  table->setObjectName(QString::fromLatin1(name));
  table->setAccessibleName(accessibleName);
  table->setRootIsDecorated(false);
  table->setUniformRowHeights(true);
  table->setAllColumnsShowFocus(true);
  table->setHeaderLabels({QString()});
  return table;
}

void CompareWindow::showComparison(RunComparison comparison) {
  m_comparison = std::move(comparison);
  const auto tested = std::ranges::count_if(m_comparison.runs, [](const auto& run) { return run.tested.count > 0; });
  QString warning;
  if (tested < std::ssize(m_comparison.runs))
    warning = tr("⚠  Not all of them are finished and tested; those have no scores yet.");
  if (tested > 1 && !m_comparison.isSameTest())
    warning += (warning.isEmpty() ? QString() : QStringLiteral("\n")) +
               tr("⚠  They were not tested on the same recordings (%1 of %2 are common to all): their scores cannot be "
                  "compared. Train with the same split, or evaluate the models on the same recordings.")
                   .arg(formatCount(static_cast<qint64>(m_comparison.testedByAll)),
                        formatCount(static_cast<qint64>(m_comparison.testedByAny)));
  m_warning->setText(warning);
  m_warning->setVisible(!warning.isEmpty());
  showHeaders();
  showScores();
  showDifferences();
  alignTables();
  showCurves();
}

/// The runs of both tables below each other; the upper one is as high as what it says.
void CompareWindow::alignTables() {
  int names = 0;
  for (QTreeWidget* table : {m_scores, m_differences}) {
    table->resizeColumnToContents(0);
    names = std::max(names, table->columnWidth(0));
  }
  for (QTreeWidget* table : {m_scores, m_differences}) {
    table->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    table->setColumnWidth(0, names);
  }
  int rows = 0;
  for (int i = 0; i < m_scores->topLevelItemCount(); ++i) rows += m_scores->topLevelItem(i)->isHidden() ? 0 : 1;
  m_scores->setMaximumHeight(m_scores->header()->sizeHint().height() + rows * m_scores->sizeHintForRow(0) + kTableEnd);
}

void CompareWindow::showHeaders() {
  for (QTreeWidget* table : {m_scores, m_differences}) {
    QStringList labels{QString()};
    for (const ComparedRun& run : m_comparison.runs) labels << runTitle(run.status);
    table->setHeaderLabels(labels);
    table->header()->setStretchLastSection(false);
    for (int column = 1; column < table->columnCount(); ++column) {
      table->header()->setSectionResizeMode(column, QHeaderView::Stretch);
      table->headerItem()->setIcon(column, swatch(column - 1, palette()));
      const RunStatus& run = m_comparison.runs[static_cast<std::size_t>(column - 1)].status;
      table->headerItem()->setToolTip(column, runTitle(run) + QLatin1Char('\n') + isolated(pathText(run.folder)));
    }
  }
}

void CompareWindow::showScores() {
  m_scores->clear();
  const auto addRow = [this](const QString& name) { return new QTreeWidgetItem(m_scores, QStringList{name}); };
  auto* counts = addRow(tr("Recordings tested"));
  auto* folds = addRow(tr("UAR of the folds"));
  auto* external = addRow(tr("UAR of the external test"));
  bool hasFolds = false;
  bool hasExternal = false;
  int column = 1;
  for (const ComparedRun& run : m_comparison.runs) {
    counts->setText(column, run.tested.count > 0 ? formatCount(run.tested.count) : runStateText(run.status.state));
    if (run.status.network.mean.uar) {
      folds->setText(column, spreadText(run.status.network.mean.uar, run.status.network.deviation.uar));
      hasFolds = true;
    }
    if (const QString text = externalUar(run.status); !text.isEmpty()) {
      external->setText(column, text);
      external->setToolTip(column, text);
      hasExternal = true;
    }
    ++column;
  }
  folds->setHidden(!hasFolds);
  external->setHidden(!hasExternal);
  bool hasIntervals = false;
  for (const Score& score : scores()) {
    std::vector<std::optional<double>> values;
    for (const ComparedRun& run : m_comparison.runs) values.push_back(score.value(run));
    if (std::ranges::none_of(values, [](const auto& value) { return value.has_value(); })) continue;
    std::optional<double> best;
    for (const auto& value : values)
      if (value && (!best || (score.isLessBetter ? *value < *best : *value > *best))) best = value;
    const bool isTied = std::ranges::all_of(values, [&](const auto& value) { return value == best; });
    auto* row = addRow(score.name);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const int place = static_cast<int>(i) + 1;
      const auto interval = score.interval(m_comparison.runs[i]);
      hasIntervals = hasIntervals || interval;
      const QString text = values[i] ? figureText(*values[i], interval) : QStringLiteral("–");
      row->setText(place, text);
      row->setToolTip(place, text);
      QFont font = this->font();
      if (values[i] == best && !isTied && m_comparison.isSameTest()) font.setWeight(QFont::DemiBold);
      row->setFont(place, font);
    }
  }
  m_scoresHeading->setText(hasIntervals ? tr("Scores of the test, with 95 % intervals") : tr("Scores of the test"));
}

void CompareWindow::showDifferences() {
  m_differences->clear();
  m_differencesHeading->setText(m_comparison.differences.empty() ? tr("Configured alike")
                                                                 : tr("Configured differently"));
  m_differences->setVisible(!m_comparison.differences.empty());
  for (const ConfigDifference& difference : m_comparison.differences) {
    auto* row = new QTreeWidgetItem(m_differences, QStringList{coreText("TrainConfig", difference.title)});
    row->setToolTip(0, coreText("TrainConfig", difference.help));
    for (std::size_t i = 0; i < difference.values.size(); ++i) {
      const int place = static_cast<int>(i) + 1;
      const QString text = toText(difference.values[i]);
      row->setText(place, text.isEmpty() ? QStringLiteral("–") : text);
      row->setToolTip(place, text);
      if (difference.values[i] == difference.values.front()) continue;
      QColor marked = accentColour(palette());  // other than the first run
      marked.setAlphaF(0.18F);
      row->setBackground(place, marked);
      QFont font = this->font();
      font.setWeight(QFont::DemiBold);
      row->setFont(place, font);
    }
  }
}

void CompareWindow::showCurves() {
  QList<RunCurve> losses;
  QList<RunCurve> uars;
  int epochs = 1;
  for (int i = 0; i < static_cast<int>(m_comparison.runs.size()); ++i) {
    const RunStatus& run = m_comparison.runs[static_cast<std::size_t>(i)].status;
    RunCurve loss{runTitle(run), RunCurve::Role::Compared, {}, {}, i};
    RunCurve uar = loss;
    const int part = run.isCrossValidation ? 1 : 0;  // the first fold stands for all
    for (const RunEpoch& epoch : run.epochs) {
      if (epoch.fold != 0 || epoch.part != part) continue;
      loss.epochs << epoch.epoch;
      loss.values << epoch.validationLoss.value_or(epoch.trainLoss);
      if (!epoch.validationUar) continue;
      uar.epochs << epoch.epoch;
      uar.values << *epoch.validationUar;
    }
    const bool isDone = run.state == RunState::Finished;  // perhaps early
    epochs = std::max(epochs, run.config && !isDone ? run.config->epochs : 1);
    for (const RunEpoch& epoch : run.epochs) epochs = std::max(epochs, epoch.epoch);
    losses << loss;
    uars << uar;
  }
  m_loss->setCurves(losses, epochs);
  m_uar->setCurves(uars, epochs);
}

void CompareWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || m_comparison.runs.empty()) return;
  showHeaders();
  showDifferences();
}

}  // namespace moodogram::ui
