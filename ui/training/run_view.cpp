// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_view.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextCursor>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "core/base/paths.h"
#include "core/train/run_tables.h"
#include "ui/common/elided_label.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/name_delegate.h"
#include "ui/training/confusion_view.h"
#include "ui/training/fold_table.h"
#include "ui/training/learning_rate_plot.h"
#include "ui/training/page_parts.h"
#include "ui/training/run_buttons.h"
#include "ui/training/run_plot.h"
#include "ui/training/run_text.h"
#include "ui/training/usage_view.h"

namespace moodogram::ui {
namespace {

constexpr int kProgressSteps = 1000;
constexpr double kSmoothing = 0.6;

QToolButton* makeSwitch(const QString& text, const char* name, const QString& help, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(text);
  button->setObjectName(QString::fromLatin1(name));
  button->setToolTip(help);
  button->setCheckable(true);
  button->setProperty("plain", true);
  return button;
}

/// What the epochs of a fit say; empty where they do not.
template <typename Value>
RunCurve curveOf(const RunStatus& run, std::pair<int, int> fit, const QString& name, RunCurve::Role role, Value value) {
  RunCurve curve{name, role, {}, {}};
  for (const RunEpoch& epoch : run.epochs) {
    if (std::pair(epoch.part, epoch.fold) != fit) continue;
    const std::optional<double> figure = value(epoch);
    if (!figure) continue;
    curve.epochs << epoch.epoch;
    curve.values << *figure;
  }
  return curve;
}

}  // namespace

RunView::RunView(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_problem(new QLabel(this)),
      m_external(mutedLabel(QString(), this)),
      m_pages(new QStackedWidget(this)),
      m_log(new QPlainTextEdit(this)),
      m_buttons(new RunButtons(this)) {
  QFont font = m_title->font();
  font.setWeight(QFont::DemiBold);
  font.setPointSize(font.pointSize() + 2);
  m_title->setFont(font);
  m_title->setObjectName(QStringLiteral("runTitle"));
  m_state->setObjectName(QStringLiteral("runState"));
  m_state->setProperty("muted", true);
  m_progress->setRange(0, kProgressSteps);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("How far the training is"));
  m_problem->setObjectName(QStringLiteral("runProblem"));
  m_problem->setWordWrap(true);
  m_log->setObjectName(QStringLiteral("runLog"));
  m_log->setAccessibleName(tr("Log"));
  m_log->setReadOnly(true);
  m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 14);
  layout->setSpacing(10);
  auto* heading = new QHBoxLayout;
  heading->setSpacing(16);
  heading->addWidget(m_title, 1);
  heading->addWidget(m_state);
  layout->addLayout(heading);
  layout->addWidget(m_progress);
  layout->addWidget(m_problem);
  m_external->setObjectName(QStringLiteral("runExternal"));
  m_external->setTextFormat(Qt::RichText);
  layout->addWidget(m_external);
  m_curves = makeCurves();
  m_pages->addWidget(m_curves);
  m_pages->addWidget(m_log);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_buttons);
  connect(m_buttons, &RunButtons::logToggled, this, [this](bool on) {
    m_pages->setCurrentIndex(on ? 1 : 0);
    if (on) Q_EMIT logRequested();
  });
}

QWidget* RunView::makeCurves() {
  auto* page = new QWidget(this);
  auto* columns = new QHBoxLayout(page);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(20);
  auto* left = new QVBoxLayout;
  left->setSpacing(6);
  const auto addHeading = [page](QVBoxLayout* column, const QString& text) {
    auto* row = new QHBoxLayout;
    auto* heading = new ElidedLabel(page);
    heading->setText(text);
    heading->setProperty("muted", true);
    row->addWidget(heading, 1);
    column->addLayout(row);
    return row;
  };
  QHBoxLayout* lossRow = addHeading(left, {});
  m_lossHeading = qobject_cast<QLabel*>(lossRow->itemAt(0)->widget());
  m_fit = new QComboBox(page);
  m_fit->setObjectName(QStringLiteral("runFit"));
  m_fit->setAccessibleName(tr("Which fit is shown"));
  //: A switch: logarithmic axis
  auto* logarithmic = makeSwitch(tr("log"), "runLogarithmic", tr("Logarithmic axis of the loss"), page);
  //: A switch: smooth curves
  auto* smooth = makeSwitch(tr("smooth"), "runSmooth", tr("Moving averages over the curves"), page);
  for (QWidget* each : std::initializer_list<QWidget*>{logarithmic, smooth, m_fit}) lossRow->addWidget(each);
  const int headingHeight = m_fit->sizeHint().height();  // whether there is something to choose or not
  lossRow->addStrut(headingHeight);
  m_loss = new RunPlot(tr("Loss over the epochs"), page);
  m_loss->setObjectName(QStringLiteral("runLoss"));
  m_loss->setToolTip(tr("Wheel: zoom; drag: move; double click: all epochs"));
  left->addWidget(m_loss, 1);
  QHBoxLayout* metricRow = addHeading(left, {});
  m_metricHeading = qobject_cast<QLabel*>(metricRow->itemAt(0)->widget());
  m_metricValue = headingLabel({}, page);
  m_metricValue->setObjectName(QStringLiteral("runMetric"));
  metricRow->addWidget(m_metricValue);
  m_metric = new RunPlot(tr("Validation over the epochs"), page);
  m_metric->setObjectName(QStringLiteral("runMetricPlot"));
  left->addWidget(m_metric, 1);
  m_usage = new UsageView(page);
  left->addWidget(m_usage);
  auto* right = new QVBoxLayout;
  right->setSpacing(6);
  //: A matrix: the rows are what is true, the columns what the network called it
  QHBoxLayout* confusionRow = addHeading(right, tr("Confusion, % of each row: true ↓ called →"));
  m_test = new QComboBox(page);
  m_test->setObjectName(QStringLiteral("runTest"));
  m_test->setAccessibleName(tr("Which test is shown"));
  m_test->setToolTip(tr("The matrix and the worst verdicts: of the test that was kept back, or of the external one"));
  confusionRow->addWidget(m_test);
  confusionRow->addStrut(headingHeight);
  m_confusion = new ConfusionView(page);
  m_confusion->setObjectName(QStringLiteral("runConfusion"));
  right->addWidget(m_confusion, 1);
  right->addSpacing(6);
  m_learningRate = new LearningRatePlot(page);
  right->addWidget(m_learningRate);
  m_folds = new FoldTable(page);
  right->addWidget(m_folds, 1);
  m_worstBox = new QWidget(page);
  auto* worst = new QVBoxLayout(m_worstBox);
  worst->setContentsMargins(0, 0, 0, 0);
  worst->setSpacing(6);
  m_worstHeading =
      qobject_cast<QLabel*>(addHeading(worst, tr("Worst of the test; double-click to listen"))->itemAt(0)->widget());
  m_worst = new QTreeWidget(m_worstBox);
  m_worst->setObjectName(QStringLiteral("runWorst"));
  m_worst->setAccessibleName(tr("Recordings that were called what they are not, the surest first"));
  //: Headings of a table of recordings that the network got wrong: what a recording is, what the network called it
  m_worst->setHeaderLabels({tr("Recording"), tr("Is"), tr("Was called")});
  m_worst->setRootIsDecorated(false);
  m_worst->setUniformRowHeights(true);
  m_worst->setItemDelegateForColumn(0, new NameDelegate(m_worst));
  m_worst->setAllColumnsShowFocus(true);
  m_worst->header()->setStretchLastSection(false);
  m_worst->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  for (const int column : {1, 2}) m_worst->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  m_worst->setTextElideMode(Qt::ElideMiddle);
  worst->addWidget(m_worst, 1);
  right->addWidget(m_worstBox, 1);
  connect(m_worst, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
    Q_EMIT playRequested(toPath(item->data(0, Qt::UserRole).toString()));
  });
  columns->addLayout(left, 3);
  columns->addLayout(right, 2);
  connect(logarithmic, &QToolButton::toggled, m_loss, &RunPlot::setLogarithmic);
  connect(smooth, &QToolButton::toggled, this, [this](bool on) {
    m_loss->setSmoothing(on ? kSmoothing : 0);
    m_metric->setSmoothing(on ? kSmoothing : 0);
  });
  connect(m_fit, &QComboBox::activated, this, [this] {
    showCurves();
    showConfusion();
  });
  connect(m_test, &QComboBox::activated, this, [this] {
    showConfusion();
    showWorst();
  });
  return page;
}

QPixmap RunView::picture() { return m_curves->grab(); }

void RunView::setLog(const QString& text) {
  const QString before = m_log->toPlainText();
  if (before == text) return;
  QScrollBar* bar = m_log->verticalScrollBar();
  const bool followsTheEnd = bar->value() == bar->maximum();
  const int place = bar->value();
  if (!before.isEmpty() && text.startsWith(before)) {  // what is selected stays so
    QTextCursor end(m_log->document());
    end.movePosition(QTextCursor::End);
    end.insertText(text.mid(before.size()));
  } else {
    m_log->setPlainText(text);
  }
  bar->setValue(followsTheEnd ? bar->maximum() : place);
}

void RunView::setRun(const RunStatus& run, const QVector<UsageSample>& usage, int line) {
  const bool isOther = run.folder != m_run.folder;
  m_run = run;
  m_line = line;
  if (isOther) {
    m_log->clear();
    // A run that broke shows why first.
    const bool showsLog = run.state == RunState::Crashed || run.state == RunState::Failed;
    m_buttons->setLogShown(showsLog);
    m_pages->setCurrentIndex(showsLog ? 1 : 0);
    m_fits.clear();
  }
  if (m_buttons->isLogShown()) Q_EMIT logRequested();
  m_buttons->setRun(run);
  showState();
  chooseFits();
  showCurves();
  showExternal();
  showConfusion();
  m_folds->setVisible(run.isCrossValidation);
  auto* columns = static_cast<QHBoxLayout*>(m_curves->layout());  // a table of folds needs more room
  columns->setStretch(0, run.isCrossValidation ? 1 : 3);
  columns->setStretch(1, run.isCrossValidation ? 1 : 2);
  if (run.isCrossValidation) m_folds->setRun(run);
  showWorst();
  m_usage->setSamples(run.process ? usage : QVector<UsageSample>());
}

void RunView::showState() {
  m_title->setText(runTitle(m_run));
  QString state = runStateGlyph(m_run.state) + QLatin1Char(' ') + runStateText(m_run.state);
  if (m_run.process) {
    const QString progress = runProgressText(m_run);
    if (!progress.isEmpty()) state += QStringLiteral(" · ") + progress;
  } else if (m_run.state == RunState::Queued) {
    state += QStringLiteral(" · ") + tr("number %L1 in the queue").arg(m_line);
  } else if (m_run.network.mean.uar) {
    state += QStringLiteral(" · ") +
             tr("UAR of the folds %1").arg(spreadText(m_run.network.mean.uar, m_run.network.deviation.uar));
  } else if (m_run.testUar) {
    state += QStringLiteral(" · ") + tr("UAR of the test %1").arg(QLocale().toString(*m_run.testUar, 'f', 3));
  }
  m_state->setText(state);
  const double progress = runProgress(m_run);
  const bool isLoading = m_run.process && m_run.phase == "loading" && m_run.progress.total > 0;
  m_progress->setVisible(m_run.state != RunState::Finished && m_run.state != RunState::Queued);
  m_progress->setValue(static_cast<int>(
      kProgressSteps * (isLoading ? static_cast<double>(m_run.progress.done) / static_cast<double>(m_run.progress.total)
                                  : std::max(progress, 0.0))));
  QString problem = messageText(m_run.problem);
  if (!problem.isEmpty() && m_run.isResumable)
    problem += QLatin1Char(' ') + tr("It can go on from the last state that was saved.");
  if (m_run.state == RunState::Queued) {
    m_problem->setText(tr("It begins when those before it have ended, as long as Moodogram is open."));
    m_problem->show();
    return;
  }
  m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠  ") + problem);
  m_problem->setVisible(!problem.isEmpty());
}

void RunView::chooseFits() {
  std::set<std::pair<int, int>> begun;
  for (const RunEpoch& epoch : m_run.epochs) begun.emplace(epoch.part, epoch.fold);
  if (m_run.step.epoch > 0) begun.emplace(m_run.part, m_run.step.fold);
  std::vector<std::pair<int, int>> fits(begun.begin(), begun.end());
  // The final fit of a training comes behind those of its calibration.
  std::ranges::stable_sort(fits, {}, [](const auto& fit) {
    return std::pair(fit.first, fit.second == 0 ? std::numeric_limits<int>::max() : fit.second);
  });
  if (fits != m_fits || m_fit->count() != static_cast<int>(fits.size())) {
    m_fits = std::move(fits);
    m_fit->clear();
    for (const auto& [part, fold] : m_fits) m_fit->addItem(fitText(m_run, part, fold));
    m_fit->setCurrentIndex(m_fit->count() - 1);  // the last that has begun
  }
  m_fit->setVisible(m_fit->count() > 1);
}

std::optional<std::pair<int, int>> RunView::shownFit() const {
  const int index = m_fit->currentIndex();
  return index >= 0 ? std::optional(m_fits[static_cast<std::size_t>(index)]) : std::nullopt;
}

void RunView::showCurves() {
  const std::pair shown = shownFit().value_or(std::pair(0, 0));
  // One that was ended early has no further ones.
  int epochs = m_run.config && m_run.state != RunState::Finished ? m_run.config->epochs : 0;
  for (const RunEpoch& epoch : m_run.epochs) epochs = std::max(epochs, epoch.epoch);
  QList<RunCurve> losses;
  QList<RunCurve> metrics;
  for (std::size_t i = 0; i < m_fits.size(); ++i) {
    if (m_fits[i] == shown) continue;
    const QString name = m_fit->itemText(static_cast<int>(i));
    losses << curveOf(m_run, m_fits[i], name, RunCurve::Role::Other,
                      [](const RunEpoch& epoch) { return std::optional(epoch.trainLoss); });
    if (m_run.isCrossValidation)
      metrics << curveOf(m_run, m_fits[i], name, RunCurve::Role::Other,
                         [](const RunEpoch& epoch) { return epoch.validationUar; });
  }
  //: A curve: the recordings that are learned from
  losses << curveOf(m_run, shown, tr("learning"), RunCurve::Role::Learning,
                    [](const RunEpoch& epoch) { return std::optional(epoch.trainLoss); });
  //: A curve: the recordings that choose the best epoch
  losses << curveOf(m_run, shown, tr("validation"), RunCurve::Role::Validation,
                    [](const RunEpoch& epoch) { return epoch.validationLoss; });
  if (!m_run.isCrossValidation)
    metrics << curveOf(m_run, shown, tr("accuracy"), RunCurve::Role::Other,
                       [](const RunEpoch& epoch) { return epoch.validationAccuracy; });
  //: Unweighted average recall: keep the letters
  metrics << curveOf(m_run, shown, tr("UAR"), RunCurve::Role::Validation,
                     [](const RunEpoch& epoch) { return epoch.validationUar; });
  // Where nobody is kept back to validate, the loss has all the room.
  const bool isValidated =
      m_run.epochs.empty() || (m_run.config && m_run.config->validationShare > 0) ||
      std::ranges::any_of(m_run.epochs, [](const RunEpoch& epoch) { return epoch.validationUar.has_value(); });
  for (QWidget* each : std::initializer_list<QWidget*>{m_metric, m_metricHeading, m_metricValue})
    each->setVisible(isValidated);
  m_lossHeading->setText(isValidated ? tr("Loss: learning (blue), validation (orange)")
                                     : tr("Loss of learning; no validation"));
  m_metricHeading->setText(m_run.isCrossValidation ? tr("Average recall of the emotions (UAR), other folds (grey)")
                                                   : tr("Average recall of the emotions (UAR), accuracy (grey)"));
  int best = 0;
  for (const RunEpoch& epoch : m_run.epochs)
    if (std::pair(epoch.part, epoch.fold) == shown && epoch.isBest) best = epoch.epoch;
  for (RunPlot* plot : {m_loss, m_metric}) plot->setBestEpoch(best);
  m_loss->setCurves(losses, epochs);
  m_metric->setCurves(metrics, epochs);
  const RunCurve& uar = metrics.last();
  const auto atBest = uar.epochs.indexOf(best);  // what is kept, as far as it is known
  const qsizetype shownEpoch = atBest >= 0 ? atBest : uar.values.size() - 1;
  m_metricValue->setText(shownEpoch < 0 ? QString() : QLocale().toString(uar.values[shownEpoch], 'f', 3));
  if (m_run.config) m_learningRate->setConfig(*m_run.config);
  m_learningRate->setProgress(
      m_run.step.epoch > 0 && m_run.config && m_run.step.steps > 0
          ? (m_run.step.epoch - 1 + static_cast<double>(m_run.step.step) / static_cast<double>(m_run.step.steps)) /
                m_run.config->epochs
          : -1);
}

void RunView::showExternal() {
  m_external->setText(externalText(m_run));
  m_external->setVisible(!m_external->text().isEmpty());
  QStringList notes;
  const bool hasExternal = m_run.external && m_run.external->figures.recordings > 0;
  if (m_run.external)
    for (const std::string& note : m_run.external->notes)
      notes << QStringLiteral("<p>%1</p>").arg(toText(toValidUtf8(note)).toHtmlEscaped());
  m_external->setToolTip(notes.join(QString()));
  m_test->setVisible(hasExternal);
  const QString name = hasExternal ? toText(toValidUtf8(m_run.external->data)) : QString();
  if (m_test->itemText(1) == name) return;
  m_test->clear();
  //: Which recordings the matrix is of: those that were kept back, not those of the external test
  m_test->addItem(tr("Kept back"));
  if (hasExternal) m_test->addItem(name);
  m_test->setCurrentIndex(hasExternal && !m_run.testUar ? 1 : 0);
}

bool RunView::showsExternal() const { return m_run.external && m_test->currentIndex() == 1; }

void RunView::showConfusion() {
  std::vector<ConfusionRow> rows = showsExternal() ? m_run.external->confusion : confusionSoFar(m_run, shownFit());
  const bool hasValidation = m_run.config && m_run.config->validationShare > 0;
  m_confusion->setRows(std::move(rows),
                       hasValidation ? tr("There will be one behind the first epoch.")
                                     : tr("Nobody is kept back to look at meanwhile; there will be one of the test, at "
                                          "the end."));
}

/// Of a finished run, in the place of what is of use while it goes on.
void RunView::showWorst() {
  const std::vector<WrongVerdict>& worst = showsExternal() ? m_run.external->worst : m_run.worst;
  m_worstHeading->setText(showsExternal()
                              //: %1: the name of a data set
                              ? tr("Worst of %1; double-click to listen").arg(m_test->currentText())
                              : tr("Worst of the test; double-click to listen"));
  m_worstBox->setVisible(!worst.empty());
  m_learningRate->setVisible(worst.empty() && !m_run.isCrossValidation);
  QList<QStringList> rows;
  for (const WrongVerdict& wrong : worst) {
    const auto truth = parseMoodClass(wrong.truth);
    rows << QStringList{
        pathText(wrong.file.filename()),
        truth ? classGlyph(*truth) + QLatin1Char(' ') + classLabel(*truth) : toText(wrong.truth),
        QStringLiteral("%1 %2 %3")
            .arg(classGlyph(wrong.verdict), classLabel(wrong.verdict), QLocale().toString(wrong.confidence, 'f', 2)),
        fromPath(wrong.file)};
  }
  if (rows == m_worstRows) return;  // else the selection would be lost twice a second
  m_worstRows = rows;
  m_worst->clear();
  for (const QStringList& row : rows) {
    auto* item = new QTreeWidgetItem(m_worst, row.mid(0, 3));
    item->setToolTip(0, isolated(pathText(toPath(row[3]))));
    item->setData(0, Qt::UserRole, row[3]);
  }
}

}  // namespace moodogram::ui
