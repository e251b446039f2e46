// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

#include "app/cli/command.h"
#include "app/cli/doctor_training.h"
#include "core/audio/audio_support.h"
#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/self_check.h"
#include "core/library/library_database.h"
#include "core/nn/nvidia_driver.h"
#include "core/nn/torch_module.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Shows versions, codecs, sound, the inference module and why it is used, BLAS, threads, devices, the\n"
    "library, and compares the model's scores for a few fixed signals with the recorded ones. Lines\n"
    "marked ! deserve attention, !! are faults; exit code 1 if there is a fault.";

/// Prints findings, aligned, and remembers whether one is bad.
class Findings {
 public:
  void good(const char* what, const std::string& text) { print(what, "", text); }
  void warning(const char* what, const std::string& text) { print(what, "! ", text); }
  void bad(const char* what, const std::string& text) {
    print(what, "!! ", text);
    m_bad = true;
  }
  bool anyBad() const { return m_bad; }

 private:
  static void print(const char* what, const char* mark, const std::string& text) {
    std::printf("%-12s %s%s\n", what, mark, text.c_str());
    std::fflush(stdout);
  }
  bool m_bad = false;
};

/// The window plays through Qt; from here only the sound servers and cards can be seen.
std::string soundDevices() {
  std::error_code ignored;
  if (const char* runtime = std::getenv("XDG_RUNTIME_DIR")) {
    const std::filesystem::path folder(runtime);
    if (std::filesystem::exists(folder / "pipewire-0", ignored)) return "PipeWire";
    if (std::filesystem::exists(folder / "pulse" / "native", ignored)) return "PulseAudio";
  }
  if (std::filesystem::exists("/dev/snd", ignored)) return "ALSA devices in /dev/snd";
  return "";
}

void checkModule(const TorchInfo& torch, Findings& findings) {
  const TorchModule& module = torchModule();
  findings.good("module", displayPath(module.file) + " (" + module.reason + ")");
  for (const std::string& refusal : module.passedOver) findings.warning("module", refusal);
  const bool usesGpu = std::ranges::any_of(torch.devices, [](const auto& each) { return each.starts_with("cuda"); });
  if (!usesGpu && !module.isForGpus && module.passedOver.empty() && whyNoNvidiaGpu().empty())
    findings.warning("module", "there is an NVIDIA GPU, which moodogram-inference-cuda would use");
}

void checkModel(const EngineOptions& options, Findings& findings) {
  const auto engine = createEngine(options);
  const ModelInfo& model = engine->model();
  findings.good("model", model.name + " (" + model.architecture + ", " + model.frontEndId + ", " +
                             (model.neutralOutput ? "tells neutral apart, " : "") + model.licence + ")");
  findings.good("device", engine->deviceDescription().english());
  for (const Message& notice : engine->takeNotices()) findings.warning("device", notice.english());
  if (model.selfCheck.empty()) {
    findings.warning("self-check", "the model carries no recorded outputs to compare with");
    return;
  }
  const SelfCheckResult result = runSelfCheck(*engine);
  char difference[96];
  std::snprintf(difference, sizeof difference, "largest difference of a probability %.1e (at most %.0e is rounding)",
                result.largestDifference, result.tolerance);
  if (result.passed)
    findings.good("self-check", std::string("passed: ") + difference + " from the recorded outputs");
  else
    findings.bad("self-check", std::string("FAILED: ") + difference +
                                   " from the recorded outputs; scores on this machine cannot be trusted");
}

int doctor(const EngineOptions& options) {
  Findings findings;
  const auto attempt = [&findings](const char* what, auto&& check) {
    try {
      check();
    } catch (const std::exception& error) {
      findings.bad(what, error.what());
    }
  };
  findings.good("moodogram", MOODOGRAM_VERSION);
  for (const std::string& library : audioLibraryVersions()) findings.good("audio", library);
  findings.good("codecs", decodableFormats());
  const std::string sound = soundDevices();
  if (sound.empty())
    findings.warning("sound", "no sound server or card found: the window will play on a silent clock");
  else
    findings.good("sound", sound);
  attempt("library", [&] {
    const std::filesystem::path file = defaultLibraryFile();
    LibraryDatabase database(file);
    findings.good("library", displayPath(file) + ", " + std::to_string(database.tracks().size()) + " tracks");
  });
  attempt("torch", [&] {
    const TorchInfo torch = torchInfo();
    findings.good("torch", "LibTorch " + torch.version);
    checkModule(torch, findings);
    if (torch.slowBlas)
      findings.warning("blas", torch.blas + ": large networks run about 9 times slower; install libopenblas0-pthread");
    else
      findings.good("blas", torch.blas);
    findings.good("threads", std::to_string(torch.threads) + " of " +
                                 std::to_string(std::thread::hardware_concurrency()) + " logical processors");
    std::string devices;
    for (const std::string& device : torch.devices) devices += (devices.empty() ? "" : ", ") + device;
    findings.good("devices", devices);
  });
  attempt("model", [&] {
    const ChosenModels models = chooseModels(options.modelFile);
    for (const std::filesystem::path& file : {models.file, models.voiceFile}) {
      EngineOptions engine = options;
      engine.modelFile = file;
      if (!file.empty()) attempt("model", [&] { checkModel(engine, findings); });
    }
  });
  return findings.anyBad() ? kFailure : kSuccess;
}

}  // namespace

void addDoctorCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<EngineOptions>();
  CLI::App* command = app.add_subcommand("doctor", "Check this installation, and whether it computes right");
  command->footer(kFooter);
  auto model = std::make_shared<std::string>("auto");
  command->add_option("--model", *model, "Which to check: auto (both of Moodogram's own), music, voice, or a file")
      ->type_name(kModelType)
      ->capture_default_str();
  command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
  command->add_flag("--full-precision", options->fullPrecision, "32-bit floating point on a GPU too");
  command->add_flag("--allow-model-code", options->allowModelCode,
                    "Take a TorchScript module, which RUNS CODE that its maker put into the file");
  auto training = std::make_shared<bool>(false);
  CLI::Option* measures = command->add_flag(
      "--training", *training, "Instead: measure how fast each network trains on this machine, a line of JSON each");
  for (const char* other : {"--model", "--device", "--full-precision", "--allow-model-code"})
    measures->excludes(command->get_option(other));
  command->callback([options, model, training, &body] {
    options->modelFile = *model;
    body = [options, training](const std::stop_token& stop) {
      return *training ? measureTraining(stop) : doctor(*options);
    };
  });
}

}  // namespace moodogram::cli
