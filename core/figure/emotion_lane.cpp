// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/emotion_lane.h"

#include <array>
#include <numeric>
#include <span>
#include <vector>

#include "core/figure/emotion_colours.h"

namespace moodogram {
namespace {

/// Windows further apart than this have something between them that was not analysed.
constexpr double kGapSeconds = 0.05;

struct Edge {
  double seconds = 0;
  std::array<double, kEmotionCount + 1> heights{};  ///< between the areas, 0 on top ... 1 below
};

Edge edgeAt(double seconds, const EmotionScores& scores) {
  Edge edge{seconds, {}};
  const double sum = std::accumulate(scores.values.begin(), scores.values.end(), 0.0);
  for (std::size_t i = 0; i < kEmotionStack.size(); ++i)
    edge.heights[i + 1] = edge.heights[i] + (sum > 0 ? static_cast<double>(scores[kEmotionStack[i]]) / sum : 0);
  return edge;
}

/// Windows that follow each other without a gap.
std::vector<Edge> edgesOf(std::span<const WindowScores> run) {
  std::vector<Edge> edges{edgeAt(run.front().startSeconds, run.front().scores)};
  for (const WindowScores& window : run)
    edges.push_back(edgeAt((window.startSeconds + window.endSeconds) / 2, window.scores));
  edges.push_back(edgeAt(run.back().endSeconds, run.back().scores));
  return edges;
}

}  // namespace

void drawEmotionLane(const Canvas& canvas, const CanvasRect& area, const EmotionTimeline& timeline, double startSeconds,
                     double endSeconds, bool dark) {
  cairo_t* cairo = canvas.cairo();
  cairo_save(cairo);
  cairo_rectangle(cairo, area.x, area.y, area.width, area.height);
  cairo_clip(cairo);
  const std::span<const WindowScores> windows(timeline.windows);
  const auto toX = [&](double seconds) {
    return area.x + (seconds - startSeconds) / (endSeconds - startSeconds) * area.width;
  };
  for (std::size_t first = 0; first < windows.size();) {
    std::size_t end = first + 1;
    while (end < windows.size() && windows[end].startSeconds <= windows[end - 1].endSeconds + kGapSeconds) ++end;
    const std::vector<Edge> edges = edgesOf(windows.subspan(first, end - first));
    for (std::size_t i = 0; i < kEmotionStack.size(); ++i) {
      // Each area reaches down to the floor and the next one covers it, so no background shines between them.
      for (const Edge& edge : edges) cairo_line_to(cairo, toX(edge.seconds), area.y + edge.heights[i] * area.height);
      cairo_line_to(cairo, toX(edges.back().seconds), area.bottom());
      cairo_line_to(cairo, toX(edges.front().seconds), area.bottom());
      cairo_close_path(cairo);
      canvas.setColour(emotionRgb(kEmotionStack[i], dark));
      cairo_fill(cairo);
    }
    first = end;
  }
  cairo_restore(cairo);
}

}  // namespace moodogram
