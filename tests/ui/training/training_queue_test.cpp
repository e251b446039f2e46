// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs with the real program: who waits, who begins when, whatever becomes of windows and processes; and a
// cross-validation as it is watched.
#include <QAction>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <memory>

#include "tests/ui/training/small_training.h"
#include "ui/training/compare_window.h"
#include "ui/training/confusion_view.h"
#include "ui/training/fold_table.h"
#include "ui/training/run_plot.h"
#include "ui/training/run_view.h"
#include "ui/training/runs_window.h"
#include "ui/training/usage_view.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = test::kTrainingPatienceMs;
constexpr int kLong = 2000;  // epochs: for as long as the test needs it
using Kind = TrainingRuns::Kind;

}  // namespace

class TrainingQueueTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SmallTraining> m_training;

  template <typename Widget>
  static Widget* find(const QObject& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
  }
  fs::path run(const char* name) const { return m_training->run(name); }
  void start(TrainingRuns& runs, const char* name, int epochs, Kind kind = Kind::Training) const {
    runs.start(m_training->config(epochs), kind, run(name));
  }
  bool waitFor(TrainingRuns& runs, const char* name, RunState state) const {
    return test::SmallTraining::waitFor(runs, run(name), state);
  }
  static int startsOf(const fs::path& folder) {
    const QString text = QString::fromStdString(test::readFile(folder / "output.txt"));
    return static_cast<int>(text.count(QStringLiteral("Run folder:")));
  }

 private Q_SLOTS:
  void init() { m_training = std::make_unique<test::SmallTraining>(); }

  void othersWaitAndTheirOrderCanBeChanged() {
    TrainingRuns runs;
    RunsWindow window(runs);
    window.show();
    QStringList begun;
    connect(&runs, &TrainingRuns::started, this, [&](const QString& folder) { begun << folder.section('/', -1); });
    start(runs, "a", kLong);
    QVERIFY(waitFor(runs, "a", RunState::Running));
    for (const char* name : {"b", "c", "d"}) start(runs, name, 1);
    QVERIFY(waitFor(runs, "d", RunState::Queued));
    QCOMPARE(runs.countAhead(), 4);
    auto* list = find<QListWidget>(window, "runList");
    QTRY_COMPARE(list->count(), 4);
    QVERIFY2(list->item(0)->text().contains("number 3"), qPrintable(list->item(0)->text()));

    auto* view = window.findChild<RunView*>();
    window.showRun(run("d"));
    QTRY_COMPARE(view->run().folder, run("d"));
    QVERIFY(find<QLabel>(*view, "runState")->text().contains("number 3"));
    QVERIFY(!find<QPushButton>(*view, "runStop")->isVisible());
    find<QPushButton>(*view, "runEarlier")->click();
    QTRY_VERIFY(find<QLabel>(*view, "runState")->text().contains("number 2"));

    runs.remove(run("b"));
    QTRY_VERIFY(!fs::exists(run("b")));
    QTRY_VERIFY(find<QLabel>(*view, "runState")->text().contains("number 1"));
    runs.stop(test::SmallTraining::statusOf(runs, run("a")));
    QVERIFY(waitFor(runs, "c", RunState::Finished));
    QVERIFY(waitFor(runs, "d", RunState::Finished));
    QCOMPARE(begun, (QStringList{"a", "d", "c"}));
    QCOMPARE(test::SmallTraining::statusOf(runs, run("a")).state, RunState::Stopped);
  }

  void theQueueOutlivesTheWindow() {
    RunStatus first;
    {
      TrainingRuns runs;
      start(runs, "a", kLong);
      start(runs, "b", 1);
      QVERIFY(waitFor(runs, "a", RunState::Running));
      QVERIFY(waitFor(runs, "b", RunState::Queued));
      first = test::SmallTraining::statusOf(runs, run("a"));
    }
    ::kill(first.process->pid, SIGKILL);
    TrainingRuns again;
    QVERIFY(waitFor(again, "b", RunState::Finished));
    QCOMPARE(test::SmallTraining::statusOf(again, run("a")).state, RunState::Crashed);
    // What crashed goes on when it is its turn.
    start(again, "c", kLong);
    QVERIFY(waitFor(again, "c", RunState::Running));
    again.resume(run("a"));
    QVERIFY(waitFor(again, "a", RunState::Queued));
    again.leaveQueue(run("a"));
    QVERIFY(waitFor(again, "a", RunState::Crashed));
    again.resume(run("a"));
    QVERIFY(waitFor(again, "a", RunState::Queued));
    again.startNow(run("a"));
    QVERIFY(waitFor(again, "a", RunState::Running));
    QCOMPARE(test::SmallTraining::statusOf(again, run("c")).state, RunState::Running);
    for (const char* name : {"a", "c"}) again.stop(test::SmallTraining::statusOf(again, run(name)));
    for (const char* name : {"a", "c"}) QVERIFY(waitFor(again, name, RunState::Stopped));
  }

  void severalWindowsBeginARunOnce() {
    TrainingRuns first;
    TrainingRuns second;
    TrainingRuns third;
    RunsWindow window(second);
    window.show();
    start(first, "a", kLong);
    QVERIFY(waitFor(first, "a", RunState::Running));
    const QStringList names{"b", "c", "d", "e"};
    for (const QString& name : names) start(first, qPrintable(name), 1);
    find<QSpinBox>(window, "runsAtOnce")->setValue(2);
    QVERIFY(QTest::qWaitFor(
        [&] {
          int atWork = 0;
          for (TrainingRuns* runs : {&first, &second, &third}) runs->refresh();
          for (const RunStatus& each : third.statuses()) atWork += each.process ? 1 : 0;
          if (atWork > 2) return true;  // told below
          return third.statuses().size() == 5 &&
                 std::ranges::count(third.statuses(), RunState::Finished, &RunStatus::state) == 4;
        },
        kPatienceMs));
    for (const QString& name : names) QCOMPARE(startsOf(run(qPrintable(name))), 1);
    QCOMPARE(std::ranges::count(third.statuses(), RunState::Finished, &RunStatus::state), 4);
    first.stop(test::SmallTraining::statusOf(first, run("a")));
    QVERIFY(waitFor(first, "a", RunState::Stopped));
  }

  void aCrossValidationIsWatchedFoldByFold() {
    TrainingRuns runs;
    RunsWindow window(runs);
    window.show();
    constexpr int kEpochs = 40;
    start(runs, "folds", kEpochs, Kind::CrossValidation);
    auto* view = window.findChild<RunView*>();
    auto* table = find<FoldTable>(*view, "runFolds");
    QTRY_VERIFY_WITH_TIMEOUT(view->run().process && view->run().part >= 2 && !view->run().folds.empty(), kPatienceMs);
    ::kill(view->run().process->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Crashed, kPatienceMs);
    QVERIFY(view->run().pooledLinear.uar.has_value());  // known from the start
    const double firstUar = *view->run().folds.front().network.uar;
    find<QPushButton>(*view, "runShowLog")->setChecked(false);
    QVERIFY(table->isVisible());
    QVERIFY(!find<QPushButton>(*view, "runFinish")->isVisible());
    find<QPushButton>(*view, "runResume")->click();
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Finished, kPatienceMs);

    const RunStatus& run = view->run();
    QCOMPARE(run.folds.size(), std::size_t{3});
    QCOMPARE(*run.folds.front().network.uar, firstUar);
    double mean = 0;
    for (const RunFold& fold : run.folds) {
      QCOMPARE(fold.network.recordings, std::int64_t{5});
      QCOMPARE(fold.groups.size(), std::size_t{1});
      mean += *fold.network.uar / 3;
    }
    QVERIFY(std::abs(*run.network.mean.uar - mean) < 1e-9);
    QVERIFY(run.linear.mean.uar && run.network.deviation.uar);
    QCOMPARE(run.epochs.size(), std::size_t{3 * kEpochs});
    QCOMPARE(table->topLevelItemCount(), 5);  // folds, mean, baseline
    QVERIFY(table->topLevelItem(3)->text(3).contains("±"));
    QCOMPARE(find<RunPlot>(*view, "runLoss")->curves().size(), 4);  // two other folds, learning and validation
    int tested = 0;
    for (const ConfusionRow& row : find<ConfusionView>(*view, "runConfusion")->rows())
      for (const auto count : row.verdicts) tested += static_cast<int>(count);
    QCOMPARE(tested, 15);
  }

  void finishedRunsAreComparedAndExported() {
    TrainingRuns runs;
    RunsWindow window(runs);
    window.show();
    start(runs, "a", 1);
    TrainConfig other = m_training->config(2);
    other.testGroups = {"02"};
    runs.start(other, Kind::Training, run("b"));
    QVERIFY(waitFor(runs, "b", RunState::Finished));
    auto* list = find<QListWidget>(window, "runList");
    auto* compare = find<QPushButton>(window, "runsCompare");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(!compare->isEnabled());
    list->selectAll();
    QTRY_VERIFY(compare->isEnabled());
    runs.refresh();
    QTest::qWait(1200);  // looks at the runs do not take the choice away
    QCOMPARE(list->selectedItems().size(), 2);
    compare->click();
    auto* shown = window.findChild<CompareWindow*>();
    QVERIFY(shown != nullptr);
    auto* differences = find<QTreeWidget>(*shown, "compareDifferences");
    QTRY_COMPARE_WITH_TIMEOUT(differences->topLevelItemCount(), 2, kPatienceMs);
    QCOMPARE(differences->topLevelItem(0)->text(0), QStringLiteral("Groups to test on"));
    QCOMPARE(differences->topLevelItem(0)->text(1), QStringLiteral("03"));
    QCOMPARE(differences->topLevelItem(0)->text(2), QStringLiteral("02"));
    QCOMPARE(differences->topLevelItem(1)->text(0), QStringLiteral("Epochs"));
    QVERIFY(find<QLabel>(*shown, "compareWarning")->text().contains("not tested on the same"));
    const RunComparison& comparison = shown->comparison();
    QCOMPARE(comparison.testedByAny, std::size_t{10});
    QCOMPARE(comparison.testedByAll, std::size_t{0});
    for (const ComparedRun& each : comparison.runs) QCOMPARE(each.tested.accuracy, *each.status.testAccuracy);
    QCOMPARE(find<RunPlot>(*shown, "compareLoss")->curves().size(), 2);
    QCOMPARE(find<RunPlot>(*shown, "compareLoss")->curves().last().values.size(), 2);
    shown->close();

    window.showRun(run("b"));
    auto* view = window.findChild<RunView*>();
    QTRY_COMPARE(view->run().folder, run("b"));
    find<QAction>(*view, "exportAll")->trigger();
    auto* dialog = find<QFileDialog>(window, "runExportDialog");
    QVERIFY(dialog != nullptr);
    const fs::path place = *m_training / "exported";
    fs::create_directories(place);
    Q_EMIT dialog->fileSelected(QString::fromStdString(place));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(place / "Three-singers-confusion.csv"), kPatienceMs);
    QVERIFY(!QImage(QString::fromStdString(place / "Three-singers-curves.png")).isNull());
    QVERIFY(test::readFile(place / "Three-singers-report.html").find("Three singers") != std::string::npos);
    const std::string epochs = test::readFile(place / "Three-singers-epochs.csv");
    QCOMPARE(std::ranges::count(epochs, '\n'), 3);
    QVERIFY(epochs.starts_with("fold,epoch,train_loss"));
    const std::string confusion = test::readFile(place / "Three-singers-confusion.csv");
    QCOMPARE(std::ranges::count(confusion, '\n'), 6);
    QVERIFY(confusion.starts_with("true,calm,happy,sad,angry,fearful"));
  }

  void whatARunUsesIsShown() {
    // A graphics card as its driver's program tells of it.
    const fs::path programs = *m_training / "bin";
    fs::create_directories(programs);
    test::writeFile(programs / "nvidia-smi", "#!/bin/sh\necho '0, 37, 2048, 8192'\necho '1, [N/A], 0, 0'\n");
    fs::permissions(programs / "nvidia-smi", fs::perms::owner_all);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(programs.c_str()) + ":" + path);
    const auto restored = qScopeGuard([&] { qputenv("PATH", path); });
    TrainingRuns runs;
    RunsWindow window(runs);
    window.show();
    TrainConfig config = m_training->config(kLong);
    config.device = "auto";
    runs.start(config, Kind::Training, run("a"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.usage(run("a")).size() >= 3, kPatienceMs);
    const UsageSample sample = runs.usage(run("a")).last();
    QVERIFY2(sample.processors > 0.01, qPrintable(QString::number(sample.processors)));
    QVERIFY(sample.memoryBytes > 20e6);
    auto* view = find<UsageView>(window, "runUsage");
    QTRY_VERIFY(view->isVisible());
    QVERIFY(view->accessibleDescription().contains("Processors"));
    // A graphics card that the run does not compute on is none of its business.
    const std::string device = test::SmallTraining::statusOf(runs, run("a")).device;
    QVERIFY2(device == "cpu" || device.starts_with("cuda:"), device.c_str());
    QCOMPARE(sample.gpuShare.has_value(), device.starts_with("cuda"));

    UsageSampler sampler;
    RunStatus onCard;
    onCard.folder = run("a");
    onCard.process = currentProcess();
    onCard.device = "cuda:0";
    const auto samples = [&] {
      sampler.sample({onCard});
      return sampler.usages().value(QString::fromStdString(run("a")));
    };
    QTRY_VERIFY_WITH_TIMEOUT(!samples().isEmpty(), kPatienceMs);
    const UsageSample card = samples().last();
    QVERIFY(card.gpuShare == std::optional(0.37));
    QCOMPARE(card.gpuBytes, 2048.0 * 1024 * 1024);
    UsageView shown;
    shown.setSamples({card});
    QVERIFY2(shown.accessibleDescription().contains("37"), qPrintable(shown.accessibleDescription()));
    runs.stop(test::SmallTraining::statusOf(runs, run("a")));
    QVERIFY(waitFor(runs, "a", RunState::Stopped));
    QTRY_VERIFY(!view->isVisible());
  }
};

QTEST_MAIN(TrainingQueueTest)
#include "training_queue_test.moc"
