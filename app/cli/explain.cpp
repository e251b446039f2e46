// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/paths.h"
#include "core/infer/analysis_models.h"
#include "core/jobs/window_explanation.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr char kFooter[] =
    "Says where in the spectrogram of one window the model looked for an emotion, as a heat map.\n"
    "  grad-cam   gradients with respect to the network's feature maps (Selvaraju et al. 2017)\n"
    "  occlusion  what covering a part costs the emotion's probability (Zeiler and Fergus 2014); any model\n"
    "  best       grad-cam for networks all of whose evidence runs through their maps, else occlusion\n"
    "             (moodnet also looks at whole bands, which its maps do not show)\n"
    "A heat map shows where the network looked, not why, and not whether it is right. Its hottest pixel is 1\n"
    "whatever the probability, so maps of two windows or two emotions cannot be compared by their brightness.\n\n"
    "Examples:\n"
    "  moodogram-cli explain song.flac --at 63 --output why.png\n"
    "  moodogram-cli explain song.flac --at 63 --emotion sad --method occlusion -o heat.npy\n";

struct Options {
  std::string file;
  std::string output;
  double atSeconds = 0;
  std::optional<Emotion> emotion;
  ExplanationMethod method = ExplanationMethod::Best;
  double hopSeconds = kDefaultHopSeconds;
  EngineOptions engine;
  std::string model = "auto";
};

int explain(const Options& options, const std::stop_token& stop) {
  EngineOptions engineOptions = options.engine;
  engineOptions.modelFile = options.model;
  AnalysisModels models(engineOptions);
  const fs::path source = options.file;
  if (!options.output.empty()) {
    for (const Content content : {Content::Music, Content::SoloVoice})
      checkOutput(options.output, {source, models.info(content).file});
    checkExplanationFile(options.output);
  }
  const Content content = models.contentOf(source, stop);
  const ModelInfo model = models.info(content);
  ProgressLine progress;
  const WindowExplanation explanation =
      explainWindow(models.engine(content), networkView(source, model, options.atSeconds, options.hopSeconds, stop),
                    options.emotion, options.method, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  if (!options.output.empty()) writeExplanation(explanation, source, model, options.output);
  std::printf("%s, %s to %s: %s %.0f %%, by %s\n", withoutControls(displayPath(source.filename())).c_str(),
              durationText(explanation.view.startSeconds).c_str(), durationText(explanation.view.endSeconds).c_str(),
              std::string(emotionName(explanation.emotion)).c_str(), 100.0 * explanation.scores[explanation.emotion],
              withoutControls(toValidUtf8(model.name)).c_str());
  const std::string method(explanationMethodName(explanation.method));
  if (const auto focus = focusOf(explanation))
    std::printf("looked mostly at %.1f to %.1f s, %.0f to %.0f Hz (%.0f %% of the heat, %s)\n", focus->startSeconds,
                focus->endSeconds, focus->lowHz, focus->highHz, 100 * focus->share, method.c_str());
  else
    std::printf("nothing in this window speaks for %s (%s)\n", std::string(emotionName(explanation.emotion)).c_str(),
                method.c_str());
  std::fprintf(stderr, "moodogram-cli: %s\n", kExplanationCaveat);
  return kSuccess;
}

}  // namespace

void addExplainCommand(CLI::App& app, Body& body) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("explain", "Show where in a window the model looked for an emotion");
  command->footer(kFooter);
  command->add_option("FILE", options->file, "Audio file")->required();
  command->add_option("--at", options->atSeconds, "The window nearest to this time")
      ->type_name("SECONDS")
      ->check(CLI::NonNegativeNumber.description(""))
      ->capture_default_str();
  std::map<std::string, Emotion> emotions;
  for (const Emotion emotion : kEmotions) emotions.emplace(emotionName(emotion), emotion);
  command->add_option("--emotion", options->emotion, "calm, happy, sad, angry or fearful (default: the verdict)")
      ->type_name("NAME")
      ->transform(CLI::CheckedTransformer(emotions).description(""));
  std::map<std::string, ExplanationMethod> methods;
  for (const ExplanationMethod method : kExplanationMethods) methods.emplace(explanationMethodName(method), method);
  command->add_option("--method", options->method, "best, grad-cam or occlusion")
      ->type_name("NAME")
      ->transform(CLI::CheckedTransformer(methods).description(""))
      ->default_str("best");
  command->add_option("-o,--output", options->output, "Write the map: FILE.png, FILE.npy or FILE.json")
      ->type_name("FILE");
  command->add_option("--hop", options->hopSeconds, "Seconds from one window to the next, as analysed")
      ->check(CLI::Range(kShortestHopSeconds, kLongestHopSeconds))
      ->type_name("SECONDS")
      ->capture_default_str();
  command->add_option("--model", options->model, kModelHelp)->type_name(kModelType)->capture_default_str();
  command->add_option("--threads", options->engine.threads, "Threads of LibTorch; default: one per physical core")
      ->check(CLI::Range(1, kMostThreads));
  command->add_flag("--allow-model-code", options->engine.allowModelCode,
                    "Take a TorchScript model (.pt): it runs what its maker put into it. Only for files you trust");
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return explain(*options, stop); }; });
}

}  // namespace moodogram::cli
