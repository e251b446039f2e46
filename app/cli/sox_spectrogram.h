// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <stop_token>
#include <string>

#include "core/jobs/sox_spectrogram_job.h"

namespace moodogram::cli {

/// --sox and the options that go with it, which are those of SoX.
struct SoxOptions {
  bool isOn = false;
  std::string window = "Hann";
  bool noAxisLines = false;
  SoxSpectrogramConfig config;
};

/// Returns the option --sox, which the others need.
CLI::Option* addSoxOptions(CLI::App& command, SoxOptions& options);

SoxSpectrogramConfig configOf(const SoxOptions& options);
/// Everything that decides what the picture of a file looks like.
std::string parameters(const SoxSpectrogramConfig& config);

/// `output` "" is spectrogram.png and "-" standard output, as with SoX.
int drawSox(const SoxOptions& options, const std::string& file, const std::string& output, const std::stop_token& stop);

}  // namespace moodogram::cli
