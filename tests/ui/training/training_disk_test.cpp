// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings on a disk that is too small: a real one of a few megabytes in a mount name space of this process.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <memory>

#include "tests/support/small_disk.h"
#include "tests/support/window_fixture.h"
#include "tests/ui/training/small_training.h"
#include "ui/training/run_export.h"
#include "ui/training/run_view.h"
#include "ui/training/runs_window.h"
#include "ui/training/training_wizard.h"

using namespace moodogram;
using namespace moodogram::ui;
namespace fs = std::filesystem;

namespace {

using test::DiskMeans;
using test::SmallDisk;
constexpr int kPatienceMs = test::kTrainingPatienceMs;
constexpr int kLong = 3000;  // epochs
using Kind = TrainingRuns::Kind;
constexpr int kMebibyte = 1024;  // in kibibytes
DiskMeans means = DiskMeans::Limit;

}  // namespace

class TrainingDiskTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SmallTraining> m_training;

  template <typename Widget>
  static Widget* find(const QObject& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
  }

 private Q_SLOTS:
  void initTestCase() {
    test::WindowFixture::theme();
    if (means != DiskMeans::Mount)
      QSKIP("NOT TESTED: trainings on a full disk. Mounting needs an administrator's rights, or user name spaces.");
  }
  void init() { m_training = std::make_unique<test::SmallTraining>(); }

  void aFullDiskEndsARunThatCanGoOn() {
    const SmallDisk disk(*m_training / "data", 24 * kMebibyte);
    QVERIFY(disk.isThere());
    TrainingRuns runs;
    RunsWindow window(runs);
    window.show();
    const fs::path folder = m_training->run("one");
    runs.start(m_training->config(kLong), Kind::Training, folder);
    auto* view = window.findChild<RunView*>();
    QTRY_VERIFY_WITH_TIMEOUT(view->run().process && view->run().epochs.size() >= 3, kPatienceMs);
    disk.fill();
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Failed, kPatienceMs);
    const QString problem = find<QLabel>(*view, "runProblem")->text();
    QVERIFY2(problem.contains("No space left") || problem.contains("disk is full"), qPrintable(problem));
    QVERIFY2(problem.contains("can go on"), qPrintable(problem));
    QVERIFY(find<QPushButton>(*view, "runResume")->isVisible());
    const std::size_t before = view->run().epochs.size();

    // Without room it says so again, with room it goes on.
    QSignalSpy started(&runs, &TrainingRuns::started);
    QSignalSpy refused(&runs, &TrainingRuns::failed);
    find<QPushButton>(*view, "runResume")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!started.isEmpty() || !refused.isEmpty(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!view->run().process, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Failed, kPatienceMs);
    disk.makeRoom();
    find<QPushButton>(*view, "runResume")->click();
    QTRY_VERIFY_WITH_TIMEOUT(view->run().process && view->run().epochs.size() > before + 1, kPatienceMs);
    find<QPushButton>(*view, "runFinish")->click();
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Finished, kPatienceMs);
    for (std::size_t i = 0; i < view->run().epochs.size(); ++i)
      QCOMPARE(view->run().epochs[i].epoch, static_cast<int>(i) + 1);  // none is missing
  }

  void theWizardSaysBeforehand() {
    const SmallDisk disk(*m_training / "data", 3 * kMebibyte);
    QVERIFY(disk.isThere());
    TrainingWizard wizard;
    wizard.show();
    wizard.setDataPath(m_training->clips());
    QTRY_VERIFY_WITH_TIMEOUT(wizard.draft().split() && wizard.draft().report(), kPatienceMs);
    wizard.draft().edit([&](TrainConfig& config) { config.calibrationFolds = 0; });
    while (wizard.currentId() < 6) {
      QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), kPatienceMs);
      wizard.next();
    }
    auto* label = wizard.currentPage()->findChild<QLabel*>(QStringLiteral("pageProblem"));
    QTRY_VERIFY2_WITH_TIMEOUT(label->text().contains("Make room"), qPrintable(label->text()), kPatienceMs);
    QVERIFY(!wizard.button(QWizard::FinishButton)->isEnabled());
    disk.resize(64 * kMebibyte);
    QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::FinishButton)->isEnabled(), kPatienceMs);
  }

  void theEstimateHolds() {
    TrainingRuns runs;
    const fs::path folder = m_training->run("one");
    TrainConfig config = m_training->config(2);
    runs.start(config, Kind::Training, folder);
    QVERIFY(test::SmallTraining::waitFor(runs, folder, RunState::Finished));
    const auto bytesIn = [](const fs::path& place) {
      std::uintmax_t bytes = 0;
      for (const auto& entry : fs::recursive_directory_iterator(place))
        if (entry.is_regular_file()) bytes += entry.file_size();
      return bytes;
    };
    const std::vector<double> seconds(15, 6.0);  // longer than any of them
    const DiskNeed need = diskNeed(config, Kind::Training, seconds, 480'000);
    QVERIFY(bytesIn(folder) <= need.run);
    QVERIFY(bytesIn(config.cache) <= need.cache);
    QVERIFY(need.cache < 20 * bytesIn(config.cache));
  }

  void anExportThatFindsNoRoomLeavesNothing() {
    const SmallDisk disk(*m_training / "stick", kMebibyte);
    QVERIFY(disk.isThere());
    disk.fill();
    TrainingRuns runs;
    RunsWindow window(runs);
    window.show();
    const fs::path folder = m_training->run("one");
    runs.start(m_training->config(1), Kind::Training, folder);
    auto* view = window.findChild<RunView*>();
    QTRY_COMPARE_WITH_TIMEOUT(view->run().state, RunState::Finished, kPatienceMs);
    RunExport exporting(window);
    QSignalSpy failed(&exporting, &RunExport::failed);
    exporting.write(RunButtons::Export::Plots, view->run(), view->picture().toImage(),
                    *m_training / "stick" / "curves.png");
    QVERIFY(failed.wait(kPatienceMs));
    const QString message = failed.front().front().toString();
    QVERIFY2(message.contains("No space left") && message.contains("Make room"), qPrintable(message));
    QVERIFY(!fs::exists(*m_training / "stick" / "curves.png"));
  }
};

int main(int argc, char** argv) {
  means = test::prepareSmallDisks();
  QApplication application(argc, argv);
  TrainingDiskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "training_disk_test.moc"
