// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/training_screenshots.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>
#include <csignal>

#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/real_data.h"
#include "tests/support/training_clips.h"
#include "ui/training/compare_window.h"
#include "ui/training/library_labels_dialog.h"
#include "ui/training/models_dialog.h"
#include "ui/training/run_view.h"
#include "ui/training/runs_window.h"
#include "ui/training/training_controller.h"
#include "ui/training/training_wizard.h"

namespace moodogram::test {
namespace {

constexpr int kPatienceMs = 300'000;

bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kPatienceMs); }

/// CAL500 as a further test, with recordings that stand in for some of its songs.
void takeExternalTest(ui::TrainingWizard& wizard, const std::filesystem::path& home, Photographer& photographer) {
  const std::filesystem::path table = home / "cal500.csv";
  if (const auto real = realData("cal500"))
    std::filesystem::copy_file(*real / "cal500.csv", table);
  else
    writeFile(table,
              "song_id,Emotion-Happy,Emotion-Sad\nair-sexy_boy,1,0\nbeck-where_its_at,0,1\nblur-country_house,1,"
              "0\nnina-simone,0,1\n");
  int voice = 0;
  for (const char* song :
       {"air-sexy_boy", "beck-where_its_at", "black_sabbath-black_sabbath", "blur-country_house",
        "bob_marley_and_the_wailers-three_little_birds", "cake-perhaps, perhaps, perhaps", "coldplay-clocks",
        "dido-here_with_me", "eric_clapton-wonderful_tonight", "george_harrison-all_things_must_pass"})
    writeGlide(home / (std::string(song) + ".wav"), 8, 22050, ++voice % 5);
  wizard.findChild<QCheckBox*>(QStringLiteral("externalOn"))->click();
  photographer.take(wizard, QStringLiteral("wizard-1-external-empty"));
  wizard.draft().setExternalTest(DatasetSource{"auto", table, {}, {}});
  waitFor([&] { return wizard.draft().externalTest() != nullptr; });
}

/// A cross-validation of what was trained, a run that waits for it, and both beside the first.
void takeQueue(ui::TrainingController& controller, ui::RunsWindow& window, Photographer& photographer) {
  ui::TrainingRuns& runs = controller.runs();
  const RunStatus first = runs.statuses().front();
  const std::filesystem::path home = first.folder.parent_path();
  TrainConfig config = *first.config;
  config.trainGroups.clear();
  config.testGroups.clear();
  config.folds = 3;
  config.epochs = 6;
  config.calibrationFolds = 0;
  config.name = "Every singer in turn";
  const std::filesystem::path folds = home / "9-folds";
  runs.start(config, ui::TrainingRuns::Kind::CrossValidation, folds);
  config.name = "The same, trained once";
  runs.start(config, ui::TrainingRuns::Kind::Training, home / "9-waits");
  window.showRun(folds);
  const auto status = [&](const std::filesystem::path& folder) {
    const auto found = std::ranges::find(runs.statuses(), folder, &RunStatus::folder);
    return found == runs.statuses().end() ? RunStatus() : *found;
  };
  waitFor([&] { return status(folds).folds.size() >= 2 && status(folds).step.epoch > 2; });
  photographer.take(window, QStringLiteral("run-folds"));
  const QSize size = window.size();
  window.resize(1024, 700);
  photographer.take(window, QStringLiteral("run-folds-small"));
  window.resize(size);
  window.showRun(home / "9-waits");
  photographer.take(window, QStringLiteral("run-queued"));
  window.showRun(folds);
  waitFor([&] { return status(folds).state == RunState::Finished; });
  photographer.take(window, QStringLiteral("run-folds-finished"));
  waitFor([&] { return status(home / "9-waits").state == RunState::Finished; });
  auto* list = window.findChild<QListWidget*>(QStringLiteral("runList"));
  list->selectAll();
  window.findChild<QPushButton*>(QStringLiteral("runsCompare"))->click();
  auto* compare = window.findChild<ui::CompareWindow*>();
  waitFor([&] { return !compare->comparison().runs.empty(); });
  photographer.take(*compare, QStringLiteral("runs-compare"));
  compare->close();
}

}  // namespace

void takeTraining(ui::MainWindow& window, Photographer& photographer) {
  const auto press = [&window](const char* name) { window.findChild<QAction*>(QLatin1String(name))->trigger(); };
  auto* controller = window.findChild<ui::TrainingController*>();
  press("trainingRuns");
  auto* runs = window.findChild<ui::RunsWindow*>();
  photographer.take(*runs, QStringLiteral("runs-empty"));
  press("trainModel");
  auto* wizard = window.findChild<ui::TrainingWizard*>();
  photographer.take(*wizard, QStringLiteral("wizard-1-empty"));
  wizard->findChild<QPushButton*>(QStringLiteral("dataLibrary"))->click();
  QTest::qWait(500);
  auto* labels = wizard->findChild<ui::LibraryLabelsDialog*>();
  photographer.take(*labels, QStringLiteral("library-labels"));
  labels->reject();

  TemporaryFolder synthetic;
  std::filesystem::path clips = synthetic.path();
  if (const auto real = realData("ravdess_song"))
    clips = *real;
  else
    writeTrainingClips(clips, 8, 3);
  wizard->setDataPath(clips);
  waitFor([&] { return wizard->draft().report() && !wizard->draft().report()->headersOnly; });
  TemporaryFolder songs;
  takeExternalTest(*wizard, songs.path(), photographer);
  const char* names[] = {"data", "check", "split", "pictures", "network", "recipe", "summary"};
  for (int i = 0; i < 7; ++i) {
    QTest::qWait(1500);
    photographer.take(*wizard, QStringLiteral("wizard-%1-%2").arg(i + 1).arg(QLatin1String(names[i])));
    if (i == 5) {
      wizard->findChild<QCheckBox*>(QStringLiteral("recipeExpert"))->setChecked(true);
      photographer.take(*wizard, QStringLiteral("wizard-6-expert"));
      wizard->findChild<QCheckBox*>(QStringLiteral("recipeExpert"))->setChecked(false);
    }
    if (i == 3) {
      const TrainConfig before = wizard->draft().config();
      wizard->draft().usePreset(QStringLiteral("paper"));
      QTest::qWait(1500);
      photographer.take(*wizard, QStringLiteral("wizard-4-colour"));
      wizard->draft().edit([&](TrainConfig& config) { config = before; });
    }
    if (i < 6) wizard->next();
  }
  wizard->draft().edit([](TrainConfig& config) {
    config.trainGroups.clear();
    config.epochs = 12;
  });
  wizard->accept();
  const auto epochs = [&] {
    const auto& all = controller->runs().statuses();
    return all.empty() ? std::size_t{0} : all.front().epochs.size();
  };
  waitFor([&] { return epochs() >= 5; });
  photographer.take(*runs, QStringLiteral("run-running"));
  if (const auto& all = controller->runs().statuses(); !all.empty() && all.front().process)
    ::kill(all.front().process->pid, SIGKILL);
  waitFor([&] { return !controller->runs().statuses().front().process; });
  runs->hide();
  runs->show();
  photographer.take(*runs, QStringLiteral("run-crashed"));
  controller->runs().resume(controller->runs().statuses().front().folder);
  waitFor([&] { return controller->runs().statuses().front().state == RunState::Finished; });
  photographer.take(*runs, QStringLiteral("run-finished"));
  auto* which = runs->findChild<QComboBox*>(QStringLiteral("runTest"));
  which->setCurrentIndex(1);
  Q_EMIT which->activated(1);
  photographer.take(*runs, QStringLiteral("run-finished-external"));
  takeQueue(*controller, *runs, photographer);
  Q_EMIT runs->installRequested(controller->runs().statuses().front());
  QTest::qWait(1500);
  auto* models = window.findChild<ui::ModelsDialog*>();
  photographer.take(*models, QStringLiteral("models"));
  const QList<QPushButton*> tabs = models->findChildren<QPushButton*>(QStringLiteral("modelTab"));
  tabs[1]->click();
  photographer.take(*models, QStringLiteral("models-scores"));
  tabs[2]->click();
  models->findChild<QPushButton*>(QStringLiteral("modelSpeed"))->click();
  QTest::qWait(8000);
  photographer.take(*models, QStringLiteral("models-checks"));
  runs->close();
  window.findChild<ui::ModelsDialog*>()->close();
}

}  // namespace moodogram::test
