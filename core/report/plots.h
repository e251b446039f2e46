// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/evaluate/group_metrics.h"
#include "core/evaluate/metrics.h"
#include "core/report/html_text.h"

namespace moodogram {

// Each adds a picture with its values to the page. Colours are the emotions' own, and never alone: every curve and
// every bar is named, and the curves of a plot differ in their dashes.

void addConfusion(HtmlPage& page, const Metrics& metrics);
void addReliability(HtmlPage& page, const Metrics& metrics);
void addRocCurves(HtmlPage& page, std::span<const Verdict> verdicts, const Metrics& metrics,
                  const Intervals& intervals);
void addClassBars(HtmlPage& page, const Metrics& metrics, const Intervals& intervals);
/// Of more than kMostGroupsDrawn the worst are drawn; the table has all.
void addGroups(HtmlPage& page, std::vector<GroupMetrics> groups, double accuracy, const std::string& groupKind);
inline constexpr std::size_t kMostGroupsDrawn = 40;

/// Curves over the same axis, such as the losses of the folds over the epochs.
struct LinePlot {
  struct Series {
    std::string name;
    std::vector<std::pair<double, double>> points;
    bool isStrong = false;  ///< drawn above the others, which are faint
  };
  std::string heading, caption, xName, yName;
  std::vector<Series> series;
  bool isShare = false;  ///< from 0 to 1; else the range of the values
};
void addLines(HtmlPage& page, const LinePlot& plot);

/// The name with the colour of its first member before it, as HTML.
std::string emotionChip(const std::vector<MoodClass>& members);
/// A bar divided into the probabilities of the classes, as HTML.
std::string scoresBar(const ClassScores& scores);

}  // namespace moodogram
