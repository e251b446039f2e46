// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/output_names.h"

#include <map>
#include <set>
#include <string>

#include "core/base/paths.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

fs::path normal(const fs::path& path) {
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return absolute.has_filename() || !absolute.has_parent_path() ? absolute : absolute.parent_path();
}

/// The path of a file below the folder that it was found in.
fs::path mirrored(const fs::path& file, const std::vector<fs::path>& folders) {
  for (const fs::path& folder : folders) {
    if (!isAtOrBelow(file, folder)) continue;
    const fs::path below = file.lexically_relative(folder);
    return folders.size() > 1 ? folder.filename() / below : below;
  }
  return file.filename();
}

}  // namespace

std::vector<fs::path> mirroredNames(const std::vector<fs::path>& inputs, const std::vector<fs::path>& files) {
  std::vector<fs::path> folders;
  std::error_code ignored;
  for (const fs::path& input : inputs)
    if (fs::is_directory(input, ignored)) folders.push_back(normal(input));

  std::vector<fs::path> names;
  std::map<fs::path, int> stems;
  for (const fs::path& file : files) {
    names.push_back(mirrored(normal(file), folders));
    ++stems[fs::path(names.back()).replace_extension()];
  }
  std::set<fs::path> taken;
  for (fs::path& name : names) {
    const fs::path stem = fs::path(name).replace_extension();
    if (stems.at(stem) == 1) name = stem;
    const fs::path first = name;
    for (int number = 2; !taken.insert(name).second; ++number) {
      name = first;
      name += "-" + std::to_string(number);
    }
  }
  return names;
}

}  // namespace moodogram
