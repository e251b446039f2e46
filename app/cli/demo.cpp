// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "core/audio/demo_synthesizer.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram::cli {
namespace {

constexpr const char* kFooter =
    "The pieces are composed and rendered here, a few for each of the five moods, and are always the same. Without\n"
    "FOLDER they go where \"Try the demo library\" of the window puts them. Files that are there already are left\n"
    "alone. Prints the paths, one a line.\n\n"
    "Exit codes: 0 done; 1 failed, the reason is on standard error; 130 interrupted.\n\n"
    "Example:\n"
    "  moodogram-cli demo pieces && moodogram-cli analyze pieces\n";

int demo(const std::filesystem::path& folder, const std::stop_token& stop) {
  ProgressLine progress;
  const auto files = writeDemoLibrary(folder.empty() ? userDataDir() / "demo" : folder, stop,
                                      [&](const Progress& state) { progress.show(state); });
  progress.clear();
  for (const std::filesystem::path& file : files) std::printf("%s\n", pathBytes(file).c_str());
  return kSuccess;
}

}  // namespace

void addDemoCommand(CLI::App& app, Body& body) {
  CLI::App* command = app.add_subcommand("demo", "Write a dozen short pieces of music to try things with");
  command->footer(kFooter);
  const auto folder = std::make_shared<std::string>();
  command->add_option("FOLDER", *folder, "Where to write them, created if needed");
  command->callback([folder, &body] { body = [folder](const std::stop_token& stop) { return demo(*folder, stop); }; });
}

}  // namespace moodogram::cli
