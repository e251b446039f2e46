// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <string>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "core/base/atomic_file.h"
#include "core/report/results_report.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "FOLDER holds JSON results (of \"evaluate --json\", \"crossval --json\", report.json of a training run, a bench "
    "with\n"
    "--json) and index.json, which names them and says what they are; its texts hold no figures. What is named and "
    "has\n"
    "no result is marked \"not run\".\n\n"
    "Example:\n"
    "  moodogram-cli report results --output REPORT.md\n";

struct Options {
  std::string folder;
  std::string output;
};

int report(const Options& options) {
  if (!options.output.empty()) checkOutput(options.output, {options.folder});
  const std::string text = resultsReport(options.folder);
  if (options.output.empty())
    std::printf("%s", text.c_str());
  else
    writeFileAtomically(options.output, text);
  return kSuccess;
}

}  // namespace

void addReportCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("report", "Write a report on models from the results in a folder");
  command->footer(kFooter);
  command->add_option("FOLDER", options->folder, "Results and index.json")->required();
  command->add_option("--output,-o", options->output, "Markdown file; default: standard output")->type_name("FILE");
  command->callback([options, &body] { body = [options](const std::stop_token&) { return report(*options); }; });
}

}  // namespace moodogram::cli
