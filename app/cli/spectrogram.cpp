// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/sox_spectrogram.h"
#include "core/base/error.h"
#include "core/jobs/spectrogram_job.h"

namespace moodogram::cli {
namespace {

constexpr const char* kFooter =
    "Time runs from left to right over the whole file, frequency from bottom to top; the colour is the\n"
    "level in decibels relative to a full-scale sine (0 dB). Files with several channels are mixed to\n"
    "one. Any length is possible: memory does not grow with the file.\n\n"
    "With --sox the picture is the one that sox FILE -n spectrogram draws: one spectrogram a channel, the\n"
    "same options, size and colours, and with -r the same pixels; only the lettering is in another font.\n"
    "The networks of the paper are trained on such pictures.\n\n"
    "Exit codes: 0 the picture is written; 1 it is not (the reason is on standard error); 130 interrupted.\n\n"
    "Examples:\n"
    "  moodogram-cli spectrogram song.flac -o song.png\n"
    "  moodogram-cli spectrogram song.mp3 -o voice.png --scale mel --min-hz 80 --max-hz 8000 --map viridis\n"
    "  moodogram-cli spectrogram clip.wav -o clip.png --sox -r -x 224 -y 224\n"
    "  moodogram-cli spectrogram song.flac -o first-minute.png --sox -d 1:00 -w kaiser -z 100 -t \"My song\"\n";

struct Options {
  SpectrogramConfig config;
  std::string file;
  std::string output;
  std::string map = "magma";
  std::vector<double> rangeDb{-100, 0};
  double minHz = -1;
  SoxOptions sox;
};

SpectrogramConfig configOf(const Options& options) {
  SpectrogramConfig config = options.config;
  config.file = options.file;
  config.map = *parseColourMap(options.map);
  config.floorDb = options.rangeDb[0];
  config.ceilingDb = options.rangeDb[1];
  if (options.minHz >= 0)
    config.axis.minHz = options.minHz;
  else if (config.axis.scale != FrequencyScale::Logarithmic)
    config.axis.minHz = 0;
  return config;
}

int draw(const Options& options, const std::stop_token& stop) {
  if (options.sox.isOn) return drawSox(options.sox, options.file, options.output, stop);
  if (options.output.empty()) throw ConfigError("Name the picture to write with --output.");
  checkOutput(options.output, {options.file});
  ProgressLine progress(::isatty(STDERR_FILENO) == 1);
  const SpectrogramPicture picture =
      drawSpectrogram(configOf(options), stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  if (picture.warning) std::fprintf(stderr, "moodogram-cli: warning: %s\n", picture.warning->c_str());
  writePng(picture.image, options.output);
  return kSuccess;
}

}  // namespace

void addSpectrogramCommand(CLI::App& app, Body& body) {
  CLI::App* command =
      app.add_subcommand("spectrogram", "Draw the spectrogram of an audio file as a PNG picture without axes");
  command->footer(kFooter);
  command->set_help_flag("--help", "Print this help message and exit");  // -h is one of SoX's options
  const auto options = std::make_shared<Options>();
  SpectrogramConfig& config = options->config;
  command->add_option("FILE", options->file, "Audio file")->required();
  command
      ->add_option("-o,--output", options->output,
                   "Picture to write (PNG); replaced if it exists [with --sox: spectrogram.png; -: standard output]")
      ->type_name("FILE");

  std::vector<CLI::Option*> own;
  const auto add = [&](const char* name, auto& value, const char* help, const char* type) {
    own.push_back(command->add_option(name, value, help)->type_name(type)->group("Picture"));
    return own.back();
  };
  std::vector<std::string> maps;
  for (const ColourMap map : kColourMaps) maps.emplace_back(colourMapName(map));
  const std::map<std::string, FrequencyScale> scales{
      {"linear", FrequencyScale::Linear}, {"log", FrequencyScale::Logarithmic}, {"mel", FrequencyScale::Mel}};
  add("--width", config.width, "Width in pixels", "N")->capture_default_str();
  add("--height", config.height, "Height in pixels", "N")->capture_default_str();
  add("--scale", config.axis.scale, "Frequency scale: linear, log or mel", "SCALE")
      ->transform(CLI::CheckedTransformer(scales).description(""))
      ->default_str("log");
  add("--fft", config.spectrum.fftSize, "Samples of an FFT, 16 to 65536; more is finer in frequency, coarser in time",
      "N")
      ->capture_default_str();
  add("--range", options->rangeDb, "Levels in dB that get the first and the last colour", "LOW HIGH")
      ->expected(2)
      ->default_str("-100 0");
  add("--min-hz", options->minHz, "Lowest frequency (default: 40 with --scale log, else 0)", "HZ")
      ->check(CLI::NonNegativeNumber.description(""));
  add("--max-hz", config.axis.maxHz, "Highest frequency, at most half the sample rate", "HZ")->capture_default_str();
  add("--map", options->map, "Colours: magma, viridis, inferno, cividis, sox or grey", "NAME")
      ->check(CLI::IsMember(maps).description(""))
      ->capture_default_str();

  CLI::Option* sox = addSoxOptions(*command, options->sox);
  for (CLI::Option* option : own) sox->excludes(option);

  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return draw(*options, stop); }; });
}

}  // namespace moodogram::cli
