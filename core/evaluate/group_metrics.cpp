// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/group_metrics.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/base/paths.h"

namespace moodogram {

std::vector<GroupMetrics> metricsByGroup(std::span<const Verdict> verdicts) {
  // "2" before "10", and names as they are.
  const auto sortKey = [](const std::string& name) {
    const bool isNumber = std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    return std::tuple(!isNumber, isNumber ? name.size() : 0, name);
  };
  std::map<decltype(sortKey("")), std::vector<Verdict>> groups;
  for (const Verdict& verdict : verdicts)
    if (!verdict.group.empty()) groups[sortKey(verdict.group)].push_back(verdict);
  std::vector<GroupMetrics> result;
  for (const auto& [key, members] : groups) {
    const Metrics metrics = computeMetrics(members);
    result.push_back({members.front().group, metrics.count, metrics.accuracy,
                      wilsonInterval(metrics.accuracy, metrics.count), metrics.unweightedAverageRecall});
  }
  return result;
}

std::string groupText(std::span<const GroupMetrics> groups, const std::string& groupKind, int width) {
  constexpr std::size_t kMostGroups = 40;
  if (groups.empty()) return {};
  if (groups.size() > kMostGroups)
    return "\n" + std::to_string(groups.size()) + " groups (" + groupKind +
           "): their figures are in the JSON and in the report.\n";
  std::array<char, 200> line{};
  std::snprintf(line.data(), line.size(), "\n%-*s%9s%10s%22s%8s\n", width, groupKind.c_str(), "clips", "accuracy",
                "95 % (Wilson)", "UAR");
  std::string text = line.data();
  for (const GroupMetrics& group : groups) {
    std::snprintf(line.data(), line.size(), "%-*s%9lld%10.3f%8s%.3f to %.3f%8.3f\n", width,
                  toValidUtf8(group.group).c_str(), static_cast<long long>(group.count), group.accuracy, "",
                  group.accuracyInterval.low, group.accuracyInterval.high, group.unweightedAverageRecall);
    text += line.data();
  }
  return text;
}

nlohmann::ordered_json groupJson(std::span<const GroupMetrics> groups) {
  nlohmann::ordered_json array = nlohmann::ordered_json::array();
  for (const GroupMetrics& group : groups)
    array.push_back({{"name", toValidUtf8(group.group)},
                     {"clips", group.count},
                     {"accuracy", group.accuracy},
                     {"accuracy_interval", {group.accuracyInterval.low, group.accuracyInterval.high}},
                     {"uar", group.unweightedAverageRecall}});
  return array;
}

}  // namespace moodogram
