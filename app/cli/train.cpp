// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/train_options.h"
#include "app/cli/training_output.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/process_place.h"

namespace moodogram::cli {
namespace {

std::string presetFolder() {
  try {
    return displayPath(resourceDir() / "presets");
  } catch (const Error&) {
    return "not installed";
  }
}

std::string footer() {
  return wrapped(
             "Reads a training configuration (JSON), decodes the recordings, fits the network once a grouped fold to "
             "set "
             "the temperature of its probabilities, fits it again on all that it may learn from, and scores the test "
             "part, whose groups (actors, artists) it never heard. A further data set, such as CAL500, may be scored "
             "then as well, which nothing was learned from (--external-test): recordings that the training has, too, "
             "are left out of it and named.") +
         "\n\n" +
         wrapped(
             "The run folder then holds model.safetensors, card.md, report.html, report.json, tested.csv, "
             "external.csv, metrics.jsonl "
             "(a line an epoch), log.txt, environment.json, config.json and curves for TensorBoard. The same "
             "configuration and number of threads give the same weights, also when the run was interrupted and went on "
             "with --resume.") +
         "\n\n" +
         wrapped(
             "Configurations that come with Moodogram, named as --config voice; voice-folds, the same over all actors "
             "for crossval; modern, with class weights and a part "
             "that chooses the epoch; "
             "paper, whose pictures may change in grey-scale, brightness and contrast; music and emotify, for music; "
             "music-finish, which goes on from a model of music and lets all of its layers learn, slowly; and quick, "
             "to "
             "see whether all works. The change of hue (augmentation.hue) is there, and off:") +
         "\n" + wrapped(kHueNote) + "\n\nTheir files: " + presetFolder() + "\n\n" +
         wrapped(
             "Several processes, also on several machines, share one training: start the command once for each with "
             "RANK, WORLD_SIZE, LOCAL_RANK (the GPU), MASTER_ADDR and MASTER_PORT set, or let torchrun --no-python, "
             "srun or mpirun start it. They share each batch, and the result is that of one process but for rounding. "
             "When one dies, all end; start them again with --resume. MOODOGRAM_PROCESS_TIMEOUT: seconds of silence "
             "after which a process counts as dead (60). WORLD_SIZE=1: one process, whatever else is set.");
}

int train(const TrainCommand& options, std::stop_token stop) {
  ProgressLine progress;
  const bool isFirst = processPlace().isFirst();
  const TrainingCallbacks callbacks = isFirst ? printingCallbacks(progress) : TrainingCallbacks();
  const bool isNew = options.resume.empty();
  const std::filesystem::path folder = !isNew                   ? std::filesystem::path(options.resume)
                                       : options.output.empty() ? newRunFolder()
                                                                : std::filesystem::path(options.output);
  const TrainConfig config = isNew ? readConfig(options.config) : TrainConfig();
  TrainingReport report;
  const auto run = [&] {
    report = isNew ? runTraining(config, folder, stop, callbacks) : resumeTraining(folder, stop, callbacks);
  };
  if (!isFirst) {  // the first process speaks for all
    run();
    return kSuccess;
  }
  runIn(folder, "train", run);
  progress.clear();
  if (report.calibration.count > 0)
    std::printf("Grouped folds of the training %ss (temperature %.3f fitted on them)\n%s\n",
                report.data.groupKind.c_str(), report.temperature, formatMetrics(report.calibration).c_str());
  if (report.validation.count > 0)
    std::printf("Validation part, which chose epoch %d\n%s\n", report.bestEpoch,
                formatMetrics(report.validation).c_str());
  if (report.test.count > 0) {
    std::string kind = report.data.groupKind;
    kind[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(kind[0])));
    const std::string what = report.split.hasNewGroups     ? kind + "s that the network never heard"
                             : report.split.startKnowsTest ? "Recordings of which its start may know some"
                                                           : "Recordings that it did not learn from";
    std::printf("%s\n%s\n", what.c_str(), formatMetrics(report.test).c_str());
  }
  if (report.external) {
    const Evaluation& external = report.external->evaluation;
    std::printf(
        "%s, the external test\n%s\n", external.subject.dataset.c_str(),
        external.metrics.count > 0 ? formatEvaluation(external).c_str() : "None of its recordings could be read.\n");
  }
  std::printf("Model and card are in %s\n", displayPath(folder).c_str());
  return report.leftOut > 0 ? kSomeFilesBad : kSuccess;
}

/// Several processes that train together leave threads behind in connections that are dead.
int trainTogether(const TrainCommand& options, const std::stop_token& stop) {
  try {
    return train(options, stop);
  } catch (const ProcessGroupError& error) {
    std::fprintf(stderr, "moodogram-cli: process %d: %s\n", processPlace().rank, error.what());
    std::fflush(nullptr);
    std::_Exit(kFailure);
  }
}

}  // namespace

void addTrainCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<TrainCommand>();
  CLI::App* command = app.add_subcommand(
      "train", "Train a network on labelled recordings, and test it on people or songs it never heard");
  command->footer(footer());
  addTrainOptions(*command, *options);
  command->callback(
      [options, &body] { body = [options](std::stop_token stop) { return trainTogether(*options, stop); }; });
}

}  // namespace moodogram::cli
