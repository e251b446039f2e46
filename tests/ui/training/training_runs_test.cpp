// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a folder of recordings to a model in the library's menu, with the real program; what becomes of a run when its
// window or its process goes.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <cmath>
#include <csignal>
#include <functional>
#include <memory>

#include "tests/support/window_fixture.h"
#include "tests/ui/training/small_training.h"
#include "ui/training/confusion_view.h"
#include "ui/training/models_dialog.h"
#include "ui/training/run_plot.h"
#include "ui/training/run_view.h"
#include "ui/training/runs_window.h"
#include "ui/training/training_controller.h"
#include "ui/training/training_wizard.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = test::kTrainingPatienceMs;
using Kind = TrainingRuns::Kind;

}  // namespace

class TrainingRunsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SmallTraining> m_training;

  TrainConfig config(int epochs) const { return m_training->config(epochs); }
  fs::path one() const { return m_training->run("one"); }
  bool waitFor(TrainingRuns& runs, const std::function<bool(const RunStatus&)>& isSo) const {
    return test::SmallTraining::waitFor(runs, one(), isSo);
  }

  template <typename Widget>
  static Widget* find(const QObject& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
  }

  static auto in(RunState state) {
    return [state](const RunStatus& run) { return run.state == state; };
  }

 private Q_SLOTS:
  void init() { m_training = std::make_unique<test::SmallTraining>(); }

  void fromAFolderToAModelInTheMenu() {
    WindowFixture fixture(*m_training / "library.sqlite");
    fixture.open();
    find<QAction>(*fixture.window, "trainModel")->trigger();
    auto* wizard = fixture.window->findChild<TrainingWizard*>();
    QVERIFY(wizard != nullptr);
    wizard->setDataPath(m_training->clips());
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().split() && wizard->draft().report(), kPatienceMs);
    wizard->draft().edit([&](TrainConfig& draft) {
      const auto sources = draft.sources;
      draft = config(2);
      draft.sources = sources;
    });
    test::writeTrainingClips(*m_training / "further", 2, 2);
    wizard->draft().setExternalTest(DatasetSource{"auto", *m_training / "further", {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().split() && wizard->draft().split()->tested == 5, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().externalTest(), kPatienceMs);
    const auto further = static_cast<std::int64_t>(wizard->draft().externalTest()->data.recordings.size());
    for (int step = 0; step < 6; ++step) {
      QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), kPatienceMs);
      wizard->button(QWizard::NextButton)->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->isEnabled(), kPatienceMs);
    wizard->button(QWizard::FinishButton)->click();

    auto* window = fixture.window->findChild<RunsWindow*>();
    QVERIFY(window != nullptr && window->isVisible());
    auto* view = window->findChild<RunView*>();
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Finished, kPatienceMs);
    QCOMPARE(view->run().epochs.size(), std::size_t{2});
    QVERIFY(view->run().testUar.has_value());
    QCOMPARE(find<RunPlot>(*view, "runLoss")->curves().back().values.size(), 2);  // validation
    QVERIFY(find<RunPlot>(*view, "runLoss")->textAt(2).contains("validation"));
    const auto right = static_cast<int>(std::lround(*view->run().testAccuracy * 5));
    QCOMPARE(find<QTreeWidget>(*view, "runWorst")->topLevelItemCount(), 5 - right);
    // The external test stands beside, with a matrix and worst verdicts of its own.
    QVERIFY(view->run().external.has_value());
    QCOMPARE(view->run().external->figures.recordings, further);
    auto* external = find<QLabel>(*view, "runExternal");
    QVERIFY2(external->isVisible() && external->text().contains("RAVDESS song"), qPrintable(external->text()));
    auto* which = find<QComboBox>(*view, "runTest");
    QCOMPARE(which->count(), 2);
    QVERIFY(which->isVisible());
    const auto shown = [&] {
      std::int64_t sum = 0;
      for (const ConfusionRow& row : find<ConfusionView>(*view, "runConfusion")->rows())
        for (const std::int64_t count : row.verdicts) sum += count;
      return sum;
    };
    QCOMPARE(shown(), std::int64_t{5});
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    QCOMPARE(shown(), further);
    QCOMPARE(find<QTreeWidget>(*view, "runWorst")->topLevelItemCount(),
             static_cast<int>(view->run().external->worst.size()));
    QVERIFY(find<QPushButton>(*view, "runInstall")->isVisible());
    QVERIFY(!find<QPushButton>(*view, "runStop")->isVisible());

    find<QPushButton>(*view, "runInstall")->click();
    auto* models = fixture.window->findChild<ModelsDialog*>();
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(*models, "modelTitle")->text(), QStringLiteral("Three singers"),
                              kPatienceMs);
    const QString choice = QString::fromStdString(*m_training / "data/moodogram/models/three-singers.safetensors");
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(*fixture.window, ("model-" + choice).toUtf8()) != nullptr, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(*models, "modelUse")->isEnabled(), kPatienceMs);
    find<QPushButton>(*models, "modelUse")->click();
    QVERIFY(find<QAction>(*fixture.window, ("model-" + choice).toUtf8())->isChecked());
  }

  void theMachineIsMeasuredWhereNothingHasRun() {
    const fs::path scratch = *m_training / "tmp";
    fs::create_directories(scratch);
    qputenv("TMPDIR", scratch.c_str());
    const auto isEmpty = [&] { return fs::directory_iterator(scratch) == fs::directory_iterator(); };
    auto wizard = std::make_unique<TrainingWizard>();
    wizard->show();
    wizard->setDataPath(m_training->clips());
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().split() && wizard->draft().report(), kPatienceMs);
    wizard->draft().edit([](TrainConfig& draft) { draft.calibrationFolds = 0; });
    constexpr int kNetworkStep = 4;
    while (wizard->currentId() < kNetworkStep) {
      QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), kPatienceMs);
      wizard->next();
    }
    QVERIFY(find<QLabel>(*wizard, "networkNote")->text().contains("being measured"));
    QTRY_VERIFY_WITH_TIMEOUT(wizard->draft().speeds().contains("moodnet"), kPatienceMs);
    const TrainingSpeed speed = wizard->draft().speeds()["moodnet"];
    QVERIFY(!speed.isOfRun && speed.windowsPerSecond > 1 && speed.windowsPerSecond < 1e5);
    const QTreeWidgetItem* row = find<QTreeWidget>(*wizard, "networks")->topLevelItem(0);
    QTRY_VERIFY2(row->toolTip(4).contains("measured on this machine"), qPrintable(row->toolTip(4)));
    QVERIFY(!isEmpty());
    wizard->close();
    wizard.reset();
    QTRY_VERIFY_WITH_TIMEOUT(isEmpty(), kPatienceMs);  // what was under way ends and leaves nothing
    qunsetenv("TMPDIR");

    // The next wizard knows.
    TrainingWizard again;
    QTRY_VERIFY_WITH_TIMEOUT(again.draft().speeds().contains("moodnet"), kPatienceMs);
    QCOMPARE(again.draft().speeds()["moodnet"].windowsPerSecond, speed.windowsPerSecond);
  }

  void aRunOutlivesItsWindow() {
    {
      TrainingRuns runs;
      QSignalSpy started(&runs, &TrainingRuns::started);
      runs.start(config(200), Kind::Training, one());
      QVERIFY(waitFor(runs, [](const RunStatus& run) { return run.epochs.size() >= 2; }));
      QCOMPARE(started.size(), 1);
    }
    TrainingRuns again;
    QVERIFY(waitFor(again, in(RunState::Running)));
    RunStatus run = again.statuses().front();
    QVERIFY(run.process.has_value());
    again.setPaused(run, true);
    QVERIFY(waitFor(again, in(RunState::Paused)));
    const std::size_t before = again.statuses().front().epochs.size();
    QTest::qWait(700);
    QVERIFY(waitFor(again, in(RunState::Paused)));
    QVERIFY(again.statuses().front().epochs.size() <= before + 1);  // one that was being written
    again.setPaused(run, false);
    QVERIFY(waitFor(again, [&](const RunStatus& each) { return each.epochs.size() > before + 1; }));

    QSignalSpy ended(&again, &TrainingRuns::ended);
    again.stop(again.statuses().front());
    QVERIFY(waitFor(again, in(RunState::Stopped)));
    QCOMPARE(ended.size(), 1);
    QVERIFY(again.statuses().front().isResumable);
  }

  void aKilledRunShowsItsLogAndGoesOn() {
    constexpr int kEpochs = 3000;  // a fast machine is done with 60 before it can be killed
    RunsWindow* window = nullptr;
    TrainingRuns runs;
    const auto holder = std::make_unique<RunsWindow>(runs);
    window = holder.get();
    window->show();
    runs.start(config(kEpochs), Kind::Training, one());
    auto* view = window->findChild<RunView*>();
    QTRY_VERIFY_WITH_TIMEOUT(view->run().epochs.size() >= 2 && view->run().process, kPatienceMs);
    ::kill(view->run().process->pid, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Crashed, kPatienceMs);
    QVERIFY(find<QLabel>(*view, "runProblem")->text().contains("without a word"));
    auto* resume = find<QPushButton>(*view, "runResume");
    QVERIFY(resume->isVisible());
    const std::size_t before = view->run().epochs.size();
    resume->click();
    QTRY_VERIFY_WITH_TIMEOUT(view->run().process && view->run().epochs.size() > before, kPatienceMs);

    // The best of the epochs so far is enough.
    auto* finish = find<QPushButton>(*view, "runFinish");
    QTRY_VERIFY_WITH_TIMEOUT(finish->isEnabled(), kPatienceMs);
    finish->click();
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Finished, kPatienceMs);
    QVERIFY(view->run().epochs.size() < kEpochs);
    QVERIFY(view->run().hasModel);
    QVERIFY(runLog(view->run().folder).find("as asked") != std::string::npos);
  }

  void aRunThatCannotBeginSaysWhy() {
    TrainingRuns runs;
    TrainConfig wrong = config(2);
    wrong.testGroups = {"17"};
    runs.start(wrong, Kind::Training, one());
    QVERIFY(waitFor(runs, in(RunState::Failed)));
    QVERIFY(runs.statuses().front().problem.english().find("17") != std::string::npos);
    QVERIFY(!runs.statuses().front().isResumable);
    runs.remove(runs.statuses().front().folder);
    QTRY_VERIFY_WITH_TIMEOUT((runs.refresh(), runs.statuses().empty()), kPatienceMs);
    QVERIFY(!fs::exists(one()));
  }

  void withoutTheProgramNothingIsLeftBehind() {
    qputenv("MOODOGRAM_CLI", "/nowhere/moodogram-cli");
    TrainingRuns runs;
    QSignalSpy failed(&runs, &TrainingRuns::failed);
    runs.start(config(2), Kind::Training, one());
    QVERIFY(failed.wait(30'000));
    QVERIFY(failed.front().front().toString().contains("/nowhere/moodogram-cli"));
    QVERIFY(!fs::exists(one()));
  }
};

QTEST_MAIN(TrainingRunsTest)
#include "training_runs_test.moc"
