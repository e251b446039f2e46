// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moodogram {

/// Whether the machine runs on its battery: one that supplies the system is discharging, and no mains or USB supply is
/// there. By Linux's /sys/class/power_supply (Documentation/ABI/testing/sysfs-class-power); where that says nothing, as
/// on desktops, it does not. Batteries of mice and headsets do not count. Reads a few small files.
bool isOnBattery(const std::filesystem::path& powerSupplies = "/sys/class/power_supply");

}  // namespace moodogram
