// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyzed_library.h"

#include <algorithm>
#include <system_error>

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram::cli {
namespace fs = std::filesystem;

void AnalyzedLibrary::addOptions(CLI::App& command) {
  command.add_option("--library", libraryFile, "Library file (default: $MOODOGRAM_LIBRARY or your own)")
      ->type_name("FILE")
      ->group("Library");
  command.add_option("--model", modelFile, "Whose verdicts count: " + std::string(kModelHelp))
      ->type_name(kModelType)
      ->capture_default_str()
      ->group("Library");
  command.add_option("--hop", hopSeconds, "Hop that the tracks were analysed with")
      ->type_name("SECONDS")
      ->capture_default_str()
      ->group("Library");
}

fs::path AnalyzedLibrary::file() const { return libraryFile.empty() ? defaultLibraryFile() : fs::path(libraryFile); }

fs::path AnalyzedLibrary::existingFile() const {
  std::error_code ignored;
  fs::path found = file();
  if (!fs::exists(found, ignored))
    throw StoreError("Nothing has been analysed yet: there is no library " + displayPath(found) +
                     ". Run: moodogram-cli analyze FOLDER");
  return found;
}

void keepBelow(std::vector<LibraryTrack>& tracks, const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  std::vector<fs::path> places;
  for (const std::string& path : paths) places.push_back(fs::absolute(path).lexically_normal());
  std::erase_if(tracks, [&](const LibraryTrack& row) {
    return std::ranges::none_of(places, [&](const fs::path& place) { return isAtOrBelow(row.track.file, place); });
  });
}

}  // namespace moodogram::cli
