// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/library/scanner.h"

namespace moodogram::cli {
namespace fs = std::filesystem;
namespace {

bool isDatabase(const fs::path& file) {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return false;  // to look into a pipe is to wait
  constexpr std::string_view kBegin = "SQLite format 3";
  std::string begin(kBegin.size(), '\0');
  std::ifstream stream(file, std::ios::binary);
  return stream.read(begin.data(), static_cast<std::streamsize>(begin.size())) && begin == kBegin;
}

}  // namespace

void checkOutput(const fs::path& output, const std::vector<fs::path>& inputs, OldDatabase database) {
  std::error_code ignored;
  const fs::path folder = output.parent_path();
  if (!folder.empty() && !fs::is_directory(folder, ignored))
    throw IoError("Cannot write to " + displayPath(output) + ": there is no such folder.");
  if (!fs::exists(output, ignored)) return;
  const auto isOutput = [&](const fs::path& input) { return fs::equivalent(input, output, ignored); };
  // Writing follows a link, so the name behind it counts too.
  const bool isAudio = hasAudioExtension(output) || hasAudioExtension(fs::canonical(output, ignored));
  const char* kind = nullptr;
  if (isAudio)
    kind = "audio file ";
  else if (std::ranges::any_of(inputs, isOutput))
    kind = "input ";
  else if (isOutput(defaultLibraryFile()))
    kind = "library ";
  else if (database == OldDatabase::Stays && isDatabase(output))
    kind = "database ";
  if (kind != nullptr)
    throw ConfigError("The result would replace the " + (kind + displayPath(output)) + "; name another file.");
}

}  // namespace moodogram::cli
