// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace moodogram::test {

/// A folder of real recordings, if this machine has it: below $MOODOGRAM_DATA or shared/data beside the source tree.
/// Says in the test's output which one is used.
inline std::optional<std::filesystem::path> realData(const char* name) {
  const char* chosen = std::getenv("MOODOGRAM_DATA");
  const std::filesystem::path root =
      chosen != nullptr ? std::filesystem::path(chosen) : std::filesystem::path(MOODOGRAM_SOURCE_DIR "/../shared/data");
  std::error_code error;
  if (!std::filesystem::is_directory(root / name, error)) {
    qInfo("real data '%s' is not on this machine; synthetic audio is used instead", name);
    return std::nullopt;
  }
  qInfo("using real data: %s", (root / name).c_str());
  return root / name;
}

}  // namespace moodogram::test
