// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sox_spectrogram.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram::cli {
namespace {

constexpr const char* kGroup = "SoX's picture (with the names and defaults of sox FILE -n spectrogram)";
constexpr const char* kDefaultOutput = "spectrogram.png";

constexpr std::array<std::pair<std::string_view, SoxWindow>, 6> kWindows{{{"Hann", SoxWindow::Hann},
                                                                          {"Hamming", SoxWindow::Hamming},
                                                                          {"Bartlett", SoxWindow::Bartlett},
                                                                          {"Rectangular", SoxWindow::Rectangular},
                                                                          {"Kaiser", SoxWindow::Kaiser},
                                                                          {"Dolph", SoxWindow::Dolph}}};

/// As in SoX, case does not count, and so many letters as make the name clear are enough.
SoxWindow parseWindow(std::string_view name) {
  const auto begins = [name](std::string_view whole) {
    return name.size() <= whole.size() && std::ranges::equal(name, whole.substr(0, name.size()), [](char a, char b) {
             return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
           });
  };
  const auto count = std::ranges::count_if(kWindows, begins, [](const auto& entry) { return entry.first; });
  if (count != 1)
    throw ConfigError("There is no window \"" + std::string(name) +
                      "\" in SoX; it has Hann, Hamming, Bartlett, Rectangular, Kaiser and Dolph.");
  return std::ranges::find_if(kWindows, begins, [](const auto& entry) { return entry.first; })->second;
}

void writeToStandardOutput(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || std::fflush(stdout) != 0)
    throw IoError("Cannot write the picture to standard output.");
}

}  // namespace

CLI::Option* addSoxOptions(CLI::App& command, SoxOptions& options) {
  CLI::Option* sox = command.add_flag("--sox", options.isOn, "Draw the picture that SoX draws")->group(kGroup);
  const auto add = [&](const char* name, auto& value, const char* help, const char* type) {
    command.add_option(name, value, help)->type_name(type)->needs(sox)->group(kGroup);
  };
  const auto flag = [&](const char* name, bool& value, const char* help) {
    command.add_flag(name, value, help)->needs(sox)->group(kGroup);
  };
  SoxSpectrogramConfig& config = options.config;
  add("-x", config.width, "Width in columns at most, 100 to 200000 [800, or from -X and -d]", "N");
  add("-X", config.columnsPerSecond, "Columns a second, 1 to 5000 [so many that the audio fills the width]", "N");
  add("-y", config.height, "Height of a channel, 64 to 1200; fastest if one more than a power of two", "N");
  add("-Y", config.totalHeight, "Height of all channels together at most, 130 to 2050 [550]", "N");
  add("-z", config.dynamicRangeDb, "Range of levels in dB, 20 to 180 [120]", "DB");
  add("-Z", config.ceilingDb, "Loudest level in dBFS, -100 to 100 [0]", "DB");
  add("-q", config.palette.quantization, "Number of colours inside the range, 0 to 249 [249]", "N");
  add("-w", options.window, "Window: Hann, Hamming, Bartlett, Rectangular, Kaiser or Dolph [Hann]", "NAME");
  add("-W", config.windowAdjustment, "Larger is more range for Kaiser's and Dolph's windows, -10 to 10 [0]", "N");
  flag("-s", config.slackOverlap, "Let windows overlap less");
  flag("-a", options.noAxisLines, "Without the lines of the axes");
  flag("-r,--raw", config.raw, "Without axes, legend and text");
  flag("-l", config.palette.lightBackground, "Light background");
  flag("-m", config.palette.monochrome, "Grey");
  flag("-h", config.palette.highColour, "More colours; with -m colours for the loud levels");
  add("-p", config.palette.permutation, "Order of the colours, 1 to 6 [1]", "N");
  flag("-A", config.palette.alternative, "SoX's other, fixed colours");
  add("-t", config.title, "Title above the picture", "TEXT");
  add("-c", config.comment, "Comment below the picture [Created by Moodogram]", "TEXT");
  add("-d", config.duration, "Length of audio that fills the width, such as 48, 1:30.5 or 44100s", "TIME");
  add("-S", config.start, "Begin at this time; -10: 10 s before the end", "TIME");
  flag("--exact", config.exact, "Every pixel as SoX's, at twice the time; otherwise a few are one colour away");
  return sox;
}

SoxSpectrogramConfig configOf(const SoxOptions& options) {
  SoxSpectrogramConfig config = options.config;
  config.window = parseWindow(options.window);
  config.axisLines = !options.noAxisLines;
  return config;
}

std::string parameters(const SoxSpectrogramConfig& config) {
  const auto given = [](const auto& value) { return value ? nlohmann::json(*value) : nlohmann::json(); };
  const SoxPaletteConfig& palette = config.palette;
  return nlohmann::json{{"x", given(config.width)},
                        {"X", given(config.columnsPerSecond)},
                        {"y", given(config.height)},
                        {"Y", given(config.totalHeight)},
                        {"z", config.dynamicRangeDb},
                        {"Z", config.ceilingDb},
                        {"q", palette.quantization},
                        {"p", palette.permutation},
                        {"w", static_cast<int>(config.window)},
                        {"W", config.windowAdjustment},
                        {"flags",
                         {palette.monochrome, palette.highColour, palette.lightBackground, palette.alternative,
                          config.slackOverlap, config.axisLines, config.raw, config.exact}},
                        {"t", toValidUtf8(config.title)},
                        {"c", toValidUtf8(config.comment)},
                        {"d", toValidUtf8(config.duration)},
                        {"S", toValidUtf8(config.start)}}
      .dump();
}

int drawSox(const SoxOptions& options, const std::string& file, const std::string& output,
            const std::stop_token& stop) {
  const std::string target = output.empty() ? kDefaultOutput : output;
  const bool isFile = target != "-";
  if (isFile) checkOutput(target, {file});
  SoxSpectrogramConfig config = configOf(options);
  config.file = file;
  ProgressLine progress;
  const SoxSpectrogram picture = drawSoxSpectrogram(config, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  if (picture.warning) std::fprintf(stderr, "moodogram-cli: warning: %s\n", picture.warning->c_str());
  const std::string png = encodePng(picture.image);
  if (isFile)
    writeFileAtomically(target, png);
  else
    writeToStandardOutput(png);
  return kSuccess;
}

}  // namespace moodogram::cli
