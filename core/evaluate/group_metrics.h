// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/intervals.h"

namespace moodogram {

/// How good the verdicts on one group (an actor, an artist) are.
struct GroupMetrics {
  std::string group;
  std::int64_t count = 0;
  double accuracy = 0;
  Interval accuracyInterval;  ///< Wilson's, 95 %, over the recordings of the group
  double unweightedAverageRecall = 0;
};

/// By name, numbers in the order of their values; without the recordings that belong to no group.
std::vector<GroupMetrics> metricsByGroup(std::span<const Verdict> verdicts);

/// A line each, for a terminal; of too many groups only how many they are. Empty without any. width: of the first
/// column.
std::string groupText(std::span<const GroupMetrics> groups, const std::string& groupKind, int width);

/// An array of "name", "clips", "accuracy", "accuracy_interval" (low, high) and "uar".
nlohmann::ordered_json groupJson(std::span<const GroupMetrics> groups);

}  // namespace moodogram
