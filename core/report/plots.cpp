// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plots.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/report/svg.h"

namespace moodogram {
namespace {

using Anchor = Svg::Anchor;

constexpr double kWidth = 480;  // of a picture that has a neighbour
constexpr double kHeight = 400;
constexpr double kWideWidth = 1040;  // of one that has none

constexpr std::array kDashes{"", "7 3", "2 3", "9 3 2 3", "4 2", "12 4"};

std::string colourOf(const std::vector<MoodClass>& members) {
  return "var(--" + std::string(moodClassName(members.front())) + ")";
}

std::string dashOf(std::size_t index) {
  const std::string dash = kDashes[index % kDashes.size()];
  return dash.empty() ? "" : ";stroke-dasharray:" + dash;
}

std::string percent(double share) { return number(100 * share, 0) + " %"; }

double longestName(const Metrics& metrics) {
  double longest = 0;
  for (const ClassMetrics& scores : metrics.classes) longest = std::max(longest, textWidth(scores.name()));
  return longest;
}

}  // namespace

std::string emotionChip(const std::vector<MoodClass>& members) {
  return "<span class=\"chip\"><i style=\"background:" + colourOf(members) + "\"></i>" + escaped(className(members)) +
         "</span>";
}

std::string scoresBar(const ClassScores& scores) {
  const std::span<const MoodClass> classes = moodClasses(scores[MoodClass::Neutral] > 0);
  std::string spoken;
  for (const MoodClass moodClass : classes)
    spoken += (spoken.empty() ? "" : ", ") + std::string(moodClassName(moodClass)) + " " +
              percent(static_cast<double>(scores[moodClass]));
  Svg svg(120, 10, spoken);
  double x = 0;
  for (const MoodClass moodClass : classes) {
    const double width = 120 * static_cast<double>(scores[moodClass]);
    svg.rect(x, 0, width, 10, {}, "fill:" + colourOf({moodClass}),
             std::string(moodClassName(moodClass)) + " " + percent(static_cast<double>(scores[moodClass])));
    x += width;
  }
  return "<div style=\"width:120px;padding-top:.35em\">" + svg.text() + "</div>";
}

void addConfusion(HtmlPage& page, const Metrics& metrics) {
  const double left = longestName(metrics) + 34;
  constexpr double kTop = 44;
  const auto rows = static_cast<double>(metrics.classes.size());
  const double rowHeight = std::clamp((kHeight - kTop) / rows, 40.0, 72.0);
  const std::span<const MoodClass> said = metrics.columns();
  const double column = (kWidth - left) / static_cast<double>(said.size());
  Svg svg(kWidth, kTop + rows * rowHeight, "Confusion matrix; the values are in the table below.");
  svg.text(left + (kWidth - left) / 2, 12, "what the model said", Anchor::Middle, "soft");
  HtmlTable table{"Recordings, true class by verdict", {"true class"}, {}, 1};
  for (std::size_t k = 0; k < said.size(); ++k) {
    const std::string name(moodClassName(said[k]));
    svg.text(left + column * (static_cast<double>(k) + 0.5), 34, name, Anchor::Middle);
    table.header.push_back("said " + name);
  }
  for (std::size_t row = 0; row < metrics.classes.size(); ++row) {
    const ClassMetrics& scores = metrics.classes[row];
    const double y = kTop + static_cast<double>(row) * rowHeight;
    svg.text(left - 12, y + rowHeight / 2 + 4, scores.name(), Anchor::End);
    std::vector<std::string>& cells = table.rows.emplace_back();
    cells.push_back(emotionChip(scores.members));
    for (std::size_t k = 0; k < said.size(); ++k) {
      const double share = static_cast<double>(scores.predicted[k]) / static_cast<double>(scores.count);
      const double opacity = std::pow(share, 0.7);  // so that the number can be read on every cell
      const bool isDark = opacity > 0.65;
      const double x = left + column * static_cast<double>(k);
      const bool isRight = std::ranges::find(scores.members, said[k]) != scores.members.end();
      svg.rect(x + 1.5, y + 1.5, column - 3, rowHeight - 3, {}, "fill:var(--line);fill-opacity:.45");
      svg.rect(x + 1.5, y + 1.5, column - 3, rowHeight - 3, {},
               std::string("fill:var(--") + (isRight ? "accent" : "warn") + ");fill-opacity:" + number(opacity, 3),
               scores.name() + " called " + std::string(moodClassName(said[k])) + ": " +
                   countText(scores.predicted[k]) + " of " + countText(scores.count));
      svg.text(x + column / 2, y + rowHeight / 2 + 1, countText(scores.predicted[k]), Anchor::Middle,
               isDark ? "strong oncell" : "strong");
      svg.text(x + column / 2, y + rowHeight / 2 + 15, percent(share), Anchor::Middle,
               isDark ? "small oncell" : "small soft");
      cells.push_back(countText(scores.predicted[k]));
    }
  }
  page.figure("Confusion matrix",
              "Recordings of each true class (rows) by what the model said (columns), and their share of the row.",
              svg.text(), table);
}

void addReliability(HtmlPage& page, const Metrics& metrics) {
  Svg svg(kWidth, kHeight, "Reliability diagram; the values are in the table below.");
  const PlotArea plot{54, 10, kWidth - 64, 248};
  plot.draw(svg, {}, "share that is right");
  const std::int64_t most =
      std::ranges::max(metrics.reliability, {}, [](const ReliabilityBin& bin) { return bin.count; }).count;
  PlotArea counts{54, 300, kWidth - 64, 50};
  counts.yMax = static_cast<double>(std::max<std::int64_t>(1, most));
  HtmlTable table{"Verdicts by confidence", {"confidence", "verdicts", "mean confidence", "share right"}, {}, 1};
  for (std::size_t i = 0; i < kReliabilityBins; ++i) {
    const ReliabilityBin& bin = metrics.reliability[i];
    const double from = static_cast<double>(i) / kReliabilityBins;
    const double to = static_cast<double>(i + 1) / kReliabilityBins;
    const std::string range = number(from, 1) + " to " + number(to, 1);
    const bool isEmpty = bin.count == 0;
    table.rows.push_back({range, countText(bin.count), isEmpty ? figureText({}) : number(bin.confidence, 3),
                          isEmpty ? figureText({}) : number(bin.accuracy, 3)});
    if (isEmpty) continue;
    const double x = plot.x(from) + 2;
    const double width = plot.x(to) - plot.x(from) - 4;
    const std::string tip = "Confidence " + range + ": " + countText(bin.count) + " verdicts, mean confidence " +
                            number(bin.confidence, 3) + ", right " + number(bin.accuracy, 3);
    svg.rect(x, plot.y(bin.accuracy), width, plot.bottom() - plot.y(bin.accuracy), "accent", "fill-opacity:.78", tip);
    const double high = std::max(bin.accuracy, bin.confidence);
    svg.rect(x, plot.y(high), width, plot.y(std::min(bin.accuracy, bin.confidence)) - plot.y(high), "gap", {}, tip);
    const auto count = static_cast<double>(bin.count);
    svg.rect(x, counts.y(count), width, counts.bottom() - counts.y(count), "soft", "fill-opacity:.55", tip);
    svg.text(x + width / 2, counts.y(count) - 3, countText(bin.count), Anchor::Middle, "soft small");
  }
  svg.line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), "ideal");
  svg.line(plot.left, plot.bottom(), plot.left + plot.width, plot.bottom(), "axis");
  svg.line(counts.left, counts.bottom(), counts.left + counts.width, counts.bottom(), "axis");
  const std::vector<double> ticks = roundTicks(0, 1, 5);
  for (const double value : ticks)
    svg.text(counts.x(value), counts.bottom() + 16, tickText(value, ticks), Anchor::Middle, "soft small");
  svg.text(counts.left + counts.width / 2, counts.bottom() + 36, "confidence of the verdict", Anchor::Middle, "soft");
  svg.verticalText(16, counts.top + counts.height / 2, "verdicts", "soft");
  page.figure(
      "Reliability",
      "How often verdicts of a confidence are right (bars), against that confidence (dashed line); orange boxes "
      "are the gaps, whose mean is the ECE of " +
          number(metrics.expectedCalibrationError, 3) + ". Below: how many verdicts there are.",
      svg.text(), table);
}

void addRocCurves(HtmlPage& page, std::span<const Verdict> verdicts, const Metrics& metrics,
                  const Intervals& intervals) {
  if (!metrics.meanAuc) return;
  Svg svg(kWidth, kHeight, "ROC curve of each class; the areas are in the table below.");
  const PlotArea plot{54, 10, kWidth - 64, 336};
  plot.draw(svg, "false positive rate", "true positive rate");
  svg.line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), "ideal");
  HtmlTable table{"Area under the ROC curve, one class against the rest", {"class", "AUC", "95 %"}, {}, 1};
  double legendY = plot.bottom() - 12;
  const double legendX = plot.left + plot.width - 14 - longestName(metrics) - textWidth("  0.000");
  for (std::size_t k = metrics.classes.size(); k-- > 0;) {
    const ClassMetrics& scores = metrics.classes[k];
    if (!scores.auc) continue;
    std::vector<std::pair<double, double>> points;
    for (const RocPoint& point : rocCurve(verdicts, scores.members)) {
      if (!points.empty()) points.emplace_back(plot.x(point.falsePositiveRate), points.back().second);
      points.emplace_back(plot.x(point.falsePositiveRate), plot.y(point.truePositiveRate));
    }
    const std::string style = "stroke:" + colourOf(scores.members) + dashOf(k);
    svg.polyline(points, "curve", style, scores.name() + ", AUC " + number(*scores.auc, 3));
    svg.text(legendX, legendY + 4, scores.name());
    svg.text(plot.left + plot.width - 14, legendY + 4, number(*scores.auc, 3), Anchor::End);
    svg.line(legendX - 38, legendY, legendX - 8, legendY, "curve", style);
    legendY -= 19;
    table.rows.insert(table.rows.begin(),
                      {emotionChip(scores.members), number(*scores.auc, 3), intervalText(intervals.classes[k].auc)});
  }
  page.figure("ROC curves",
              "Each class against the rest by the probability that the model gives it. Mean area " +
                  number(*metrics.meanAuc, 3) + ".",
              svg.text(), table);
}

void addClassBars(HtmlPage& page, const Metrics& metrics, const Intervals& intervals) {
  Svg svg(kWidth, kHeight, "Precision, recall and F1 of each class; the values are in the table below.");
  const PlotArea plot{54, 34, kWidth - 64, 318};
  PlotArea axis = plot;
  axis.draw(svg, {}, {}, 0);
  constexpr std::array kNames{"precision", "recall", "F1"};
  constexpr std::array kOpacities{"1", ".62", ".3"};
  double legendX = plot.left;
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    svg.rect(legendX, 6, 12, 12, {}, std::string("fill:var(--ink);fill-opacity:") + kOpacities[i]);
    svg.text(legendX + 18, 16, kNames[i]);
    legendX += 18 + textWidth(kNames[i]) + 22;
  }
  HtmlTable table{
      "Figures of each class", {"class", "recordings", "precision", "95 %", "recall", "95 %", "F1", "95 %"}, {}, 1};
  const double group = plot.width / static_cast<double>(std::max<std::size_t>(1, metrics.classes.size()));
  const double bar = std::min(26.0, group / 4);
  for (std::size_t k = 0; k < metrics.classes.size(); ++k) {
    const ClassMetrics& scores = metrics.classes[k];
    const Intervals::OfClass& ofClass = intervals.classes[k];
    const double centre = plot.left + group * (static_cast<double>(k) + 0.5);
    const std::array<std::optional<double>, 3> values{scores.precision, scores.recall, scores.f1};
    const std::array<std::optional<Interval>, 3> whiskers{ofClass.precision, ofClass.recall, ofClass.f1};
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (!values[i]) continue;
      const double x = centre + bar * (static_cast<double>(i) - 1.5);
      svg.rect(x + 1, plot.y(*values[i]), bar - 2, plot.bottom() - plot.y(*values[i]), {},
               "fill:" + colourOf(scores.members) + ";fill-opacity:" + kOpacities[i],
               scores.name() + ", " + kNames[i] + " " + number(*values[i], 3));
      if (!whiskers[i]) continue;
      svg.line(x + bar / 2, plot.y(whiskers[i]->low), x + bar / 2, plot.y(whiskers[i]->high), "whisker");
      for (const double end : {whiskers[i]->low, whiskers[i]->high})
        svg.line(x + bar / 2 - 3, plot.y(end), x + bar / 2 + 3, plot.y(end), "whisker");
    }
    // Long names of sets take turns on two lines.
    svg.text(centre, plot.bottom() + (textWidth(scores.name()) > group && k % 2 == 1 ? 36 : 19), scores.name(),
             Anchor::Middle);
    table.rows.push_back({emotionChip(scores.members), countText(scores.count), figureText(scores.precision),
                          intervalText(ofClass.precision), number(scores.recall, 3), intervalText(ofClass.recall),
                          number(scores.f1, 3), intervalText(ofClass.f1)});
  }
  page.figure("Classes", "Precision, recall and F1 of each class, with 95 % intervals.", svg.text(), table);
}

void addGroups(HtmlPage& page, std::vector<GroupMetrics> groups, double accuracy, const std::string& groupKind) {
  if (groups.size() < 2) return;
  HtmlTable table{"Figures of each " + groupKind, {groupKind, "recordings", "accuracy", "95 %", "UAR"}, {}, 1};
  for (const GroupMetrics& group : groups)
    table.rows.push_back({escaped(group.group), countText(group.count), number(group.accuracy, 3),
                          intervalText(group.accuracyInterval), number(group.unweightedAverageRecall, 3)});
  const std::size_t all = groups.size();
  if (all > kMostGroupsDrawn) {
    std::ranges::stable_sort(groups, {}, &GroupMetrics::accuracy);
    groups.resize(kMostGroupsDrawn);
  }
  double longest = 0;
  for (const GroupMetrics& group : groups) longest = std::max(longest, textWidth(group.group));
  constexpr double kRow = 24;
  const double left = std::min(260.0, longest + 24);
  PlotArea plot{left, 8, kWideWidth - left - 90, kRow * static_cast<double>(groups.size())};
  Svg svg(kWideWidth, plot.bottom() + 44, "Accuracy of each " + groupKind + "; the values are in the table below.");
  const std::vector<double> ticks = roundTicks(0, 1, 10);
  for (const double value : ticks) {
    svg.line(plot.x(value), plot.top, plot.x(value), plot.bottom(), "grid");
    svg.text(plot.x(value), plot.bottom() + 17, tickText(value, ticks), Anchor::Middle, "soft small");
  }
  svg.line(plot.x(accuracy), plot.top, plot.x(accuracy), plot.bottom(), "ideal");
  svg.line(plot.left, plot.bottom(), plot.left + plot.width, plot.bottom(), "axis");
  svg.text(plot.left + plot.width / 2, plot.bottom() + 36, "accuracy", Anchor::Middle, "soft");
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const GroupMetrics& group = groups[i];
    const double y = plot.top + kRow * (static_cast<double>(i) + 0.5);
    svg.text(left - 12, y + 4, group.group, Anchor::End);
    svg.line(plot.x(group.accuracyInterval.low), y, plot.x(group.accuracyInterval.high), y, "accentline",
             "stroke-opacity:.6");
    svg.circle(plot.x(group.accuracy), y, 5, "accent dot", {},
               group.group + ": accuracy " + number(group.accuracy, 3) + " of " + countText(group.count));
    svg.text(kWideWidth - 6, y + 4, number(group.accuracy, 3) + "  of " + countText(group.count), Anchor::End,
             "soft small");
  }
  std::string caption = "Accuracy on the recordings of each " + groupKind +
                        " with Wilson's 95 % interval; the dashed line is the accuracy on all (" + number(accuracy, 3) +
                        ").";
  if (all > groups.size())
    caption += " The " + std::to_string(groups.size()) + " lowest of " + std::to_string(all) + ".";
  page.figure("Each " + groupKind, caption, svg.text(), table, true);
}

void addLines(HtmlPage& page, const LinePlot& plot) {
  PlotArea area{54, 34, kWidth - 64, 262};
  double low = plot.isShare ? 0 : INFINITY;
  double high = plot.isShare ? 1 : -INFINITY;
  area.xMin = INFINITY;
  area.xMax = -INFINITY;
  HtmlTable table{plot.heading, {plot.xName}, {}, 0};
  std::vector<double> places;
  for (const LinePlot::Series& series : plot.series) {
    table.header.push_back(series.name);
    for (const auto& [x, y] : series.points) {
      places.push_back(x);
      low = std::min(low, y);
      high = std::max(high, y);
    }
  }
  if (places.empty()) return;
  std::ranges::sort(places);
  places.erase(std::ranges::unique(places).begin(), places.end());
  area.xMin = places.front();
  area.xMax = std::max(places.back(), area.xMin + 1);
  if (!plot.isShare && low > 0 && low < high / 2) low = 0;
  if (!(high > low)) high = low + 1;
  area.yMin = low;
  area.yMax = plot.isShare ? 1 : high + (high - low) * 0.04;

  // The legend first: its lines decide where the curves begin.
  constexpr std::size_t kMostNamed = 8;  // the table names them all
  const std::size_t named = std::min(kMostNamed, plot.series.size());
  std::vector<std::pair<double, double>> legend;
  double legendX = area.left;
  double legendY = 14;
  for (std::size_t i = 0; i < named; ++i) {
    const double width = 42 + 0.87 * textWidth(plot.series[i].name);  // in the small font
    if (legendX + width > kWidth && legendX > area.left) {
      legendX = area.left;
      legendY += 16;
    }
    legend.emplace_back(legendX, legendY);
    legendX += width;
  }
  area.top = legendY + 20;
  Svg svg(kWidth, area.bottom() + 52, plot.heading + "; the values are in the table below.");
  area.draw(svg, plot.xName, plot.yName, std::clamp(static_cast<int>(area.xMax - area.xMin), 1, 5));
  constexpr std::array kHues{"var(--accent)", "var(--warn)", "var(--calm)", "var(--fearful)", "var(--angry)"};
  for (std::size_t i = 0; i < plot.series.size(); ++i) {
    const LinePlot::Series& series = plot.series[i];
    std::string style = std::string("stroke:") + kHues[i % kHues.size()] + dashOf(i / kHues.size() + i % kHues.size());
    if (!series.isStrong) style += ";stroke-width:1.3;stroke-opacity:.75";
    std::vector<std::pair<double, double>> points;
    for (const auto& [x, y] : series.points) points.emplace_back(area.x(x), area.y(y));
    if (points.size() == 1) svg.circle(points[0].first, points[0].second, 3, {}, "fill:" + std::string(kHues[i % 5]));
    svg.polyline(points, "curve", style, series.name);
    if (i >= named) continue;
    const auto& [x, y] = legend[i];
    svg.line(x, y - 4, x + 20, y - 4, "curve", style);
    svg.text(x + 26, y, series.name, Anchor::Start, "small");
  }
  for (const double place : places) {
    std::vector<std::string>& row = table.rows.emplace_back();
    row.push_back(number(place, 0));
    for (const LinePlot::Series& series : plot.series) {
      const auto found = std::ranges::find(series.points, place, &std::pair<double, double>::first);
      row.push_back(found == series.points.end() ? "" : number(found->second, 4));
    }
  }
  page.figure(plot.heading, plot.caption, svg.text(), table);
}

}  // namespace moodogram
