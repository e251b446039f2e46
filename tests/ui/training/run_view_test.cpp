// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of a run shows, of runs that are made up.
#include "ui/training/run_view.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "ui/training/run_plot.h"

using namespace moodogram;
using namespace moodogram::ui;

class RunViewTest : public QObject {
  Q_OBJECT

  static RunStatus finished(const char* folder) {
    RunStatus run;
    run.folder = folder;
    run.state = RunState::Finished;
    run.config.emplace();
    run.testUar = 0.5;
    return run;
  }

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void theWorstAreThoseOfTheRun() {
    RunView view;
    QSignalSpy played(&view, &RunView::playRequested);
    auto* worst = view.findChild<QTreeWidget*>(QStringLiteral("runWorst"));
    RunStatus one = finished("/runs/1");
    one.worst = {{"/a.wav", "calm", MoodClass::Sad, 0.9F}, {"/b.wav", "happy", MoodClass::Angry, 0.8F}};
    view.setRun(one, {}, 0);
    QCOMPARE(worst->topLevelItemCount(), 2);
    worst->setCurrentItem(worst->topLevelItem(1));
    view.setRun(one, {}, 0);
    QCOMPARE(worst->currentItem(), worst->topLevelItem(1));  // a look at the same run leaves the choice

    // Another run on the same test: as many, and the hardest is the same.
    RunStatus other = finished("/runs/2");
    other.worst = {{"/a.wav", "calm", MoodClass::Angry, 0.7F}, {"/c.wav", "sad", MoodClass::Calm, 0.6F}};
    view.setRun(other, {}, 0);
    QCOMPARE(worst->topLevelItemCount(), 2);
    QVERIFY2(worst->topLevelItem(0)->text(2).contains("0.70"), qPrintable(worst->topLevelItem(0)->text(2)));
    QCOMPARE(worst->topLevelItem(1)->text(0), QStringLiteral("c.wav"));
    Q_EMIT worst->itemActivated(worst->topLevelItem(1), 0);
    QCOMPARE(played.size(), 1);
    QCOMPARE(played.front().front().value<std::filesystem::path>(), std::filesystem::path("/c.wav"));
  }

  void theFigureIsThatOfTheBestEpoch() {
    RunView view;
    RunStatus run = finished("/runs/1");
    run.config->epochs = 50;  // it was ended early
    for (int epoch = 1; epoch <= 3; ++epoch) {
      RunEpoch& each = run.epochs.emplace_back();
      each.epoch = epoch;
      each.trainLoss = 1;
      each.validationUar = epoch == 2 ? 0.6 : 0.4;
      each.isBest = epoch == 2;
    }
    view.setRun(run, {}, 0);
    QCOMPARE(view.findChild<QLabel*>(QStringLiteral("runMetric"))->text(), QStringLiteral("0.600"));
    QCOMPARE(view.findChild<RunPlot*>(QStringLiteral("runMetricPlot"))->xAxis->range().upper, 3.0);
    run.state = RunState::Running;
    view.setRun(run, {}, 0);
    QCOMPARE(view.findChild<RunPlot*>(QStringLiteral("runMetricPlot"))->xAxis->range().upper, 50.0);
  }

  void withoutAValidationThereIsNoPlotOfOne() {
    RunView view;
    RunStatus run = finished("/runs/1");
    run.config->validationShare = 0;
    run.epochs.resize(3);
    for (int epoch = 1; epoch <= 3; ++epoch) run.epochs[static_cast<std::size_t>(epoch - 1)].epoch = epoch;
    const auto* plot = view.findChild<RunPlot*>(QStringLiteral("runMetricPlot"));
    view.setRun(run, {}, 0);
    QVERIFY(plot->isHidden());
    run.epochs.back().validationUar = 0.5;  // a part that was published for it
    view.setRun(run, {}, 0);
    QVERIFY(!plot->isHidden());
    run.epochs.back().validationUar.reset();
    run.config->validationShare = 0.2;  // it comes
    view.setRun(run, {}, 0);
    QVERIFY(!plot->isHidden());
  }

  void aSingleFoldHasNoDeviation() {
    RunView view;
    RunStatus run = finished("/runs/1");
    run.state = RunState::Stopped;
    run.isCrossValidation = true;
    run.config->folds = 3;
    run.network.mean.uar = run.network.mean.accuracy = 0.5;
    run.network.deviation.uar = 0.1;
    const auto mean = [&] {
      view.setRun(run, {}, 0);
      const auto found =
          view.findChild<QTreeWidget*>(QStringLiteral("runFolds"))->findItems("Mean", Qt::MatchStartsWith);
      return found.isEmpty() ? QString() : found.front()->text(3);
    };
    run.folds.resize(1);
    QCOMPARE(mean(), QStringLiteral("0.500"));
    run.folds.resize(2);
    QCOMPARE(mean(), QStringLiteral("0.500 ± 0.100"));
  }
};

QTEST_MAIN(RunViewTest)
#include "run_view_test.moc"
