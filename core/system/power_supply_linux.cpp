// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/power_supply.h"

#include <fstream>
#include <string>
#include <system_error>

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// The first line; empty when the file is not there.
std::string valueOf(const fs::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  return line;
}

}  // namespace

bool isOnBattery(const fs::path& powerSupplies) {
  bool isDischarging = false;
  std::error_code error;
  for (fs::directory_iterator entry(powerSupplies, error), end; !error && entry != end; entry.increment(error)) {
    const fs::path& supply = entry->path();
    if (valueOf(supply / "type") != "Battery") {
      if (valueOf(supply / "online") == "1") return false;
    } else if (valueOf(supply / "scope") != "Device" && valueOf(supply / "status") == "Discharging") {
      isDischarging = true;
    }
  }
  return isDischarging;
}

}  // namespace moodogram
