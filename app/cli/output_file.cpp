// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include <algorithm>
#include <string>
#include <system_error>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/library/scanner.h"

namespace moodogram::cli {
namespace fs = std::filesystem;

void checkOutput(const fs::path& output, const std::vector<fs::path>& inputs) {
  std::error_code ignored;
  const fs::path folder = output.parent_path();
  if (!folder.empty() && !fs::is_directory(folder, ignored))
    throw IoError("Cannot write to " + displayPath(output) + ": there is no such folder.");
  if (!fs::exists(output, ignored)) return;
  const auto isOutput = [&](const fs::path& input) { return fs::equivalent(input, output, ignored); };
  // Writing follows a link, so the name behind it counts too.
  const bool isAudio = hasAudioExtension(output) || hasAudioExtension(fs::canonical(output, ignored));
  if (isAudio || std::ranges::any_of(inputs, isOutput))
    throw ConfigError("The result would replace the " + std::string(isAudio ? "audio file " : "input ") +
                      displayPath(output) + "; name another file with --output.");
}

}  // namespace moodogram::cli
