// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/training_screenshots.h"

#include <QAction>
#include <QCheckBox>
#include <csignal>

#include "tests/support/files.h"
#include "tests/support/real_data.h"
#include "tests/support/training_clips.h"
#include "ui/training/models_dialog.h"
#include "ui/training/run_view.h"
#include "ui/training/runs_window.h"
#include "ui/training/training_controller.h"
#include "ui/training/training_wizard.h"

namespace moodogram::test {
namespace {

constexpr int kPatienceMs = 300'000;

bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kPatienceMs); }

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

  TemporaryFolder synthetic;
  std::filesystem::path clips = synthetic.path();
  if (const auto real = realData("ravdess_song"))
    clips = *real;
  else
    writeTrainingClips(clips, 8, 3);
  wizard->setDataPath(clips);
  waitFor([&] { return wizard->draft().report() && !wizard->draft().report()->headersOnly; });
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
  Q_EMIT runs->installRequested(controller->runs().statuses().front());
  QTest::qWait(1500);
  photographer.take(*window.findChild<ui::ModelsDialog*>(), QStringLiteral("models"));
  runs->close();
  window.findChild<ui::ModelsDialog*>()->close();
}

}  // namespace moodogram::test
