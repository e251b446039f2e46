// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emotion_segments.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/common/emotion_style.h"

namespace moodogram::ui {
namespace {

constexpr double kSegmentWidth = 8;
constexpr double kGap = 1;
constexpr double kBarHeight = 9;

}  // namespace

std::vector<Emotion> segmentEmotions(std::span<const Emotion> windowTops, std::size_t count) {
  std::vector<Emotion> segments;
  if (windowTops.empty()) return segments;
  segments.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t begin = i * windowTops.size() / count;
    const std::size_t end = std::max(begin + 1, (i + 1) * windowTops.size() / count);
    std::array<std::size_t, kEmotionCount> votes{};
    for (std::size_t k = begin; k < end; ++k) ++votes[static_cast<std::size_t>(windowTops[k])];
    segments.push_back(static_cast<Emotion>(std::max_element(votes.begin(), votes.end()) - votes.begin()));
  }
  return segments;
}

void paintEmotionSegments(QPainter& painter, const QRectF& cell, std::span<const Emotion> windowTops,
                          const QPalette& palette) {
  const double height = std::min(kBarHeight, cell.height());
  const auto count = static_cast<std::size_t>(std::max(1.0, std::floor(cell.width() / kSegmentWidth)));
  if (cell.width() < 2 || height < 1 || windowTops.empty()) return;
  const QRectF bar(cell.left(), std::round(cell.center().y() - height / 2), cell.width(), height);
  QPainterPath outline;
  outline.addRoundedRect(bar, height / 2, height / 2);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(outline, Qt::IntersectClip);
  const double step = bar.width() / static_cast<double>(count);
  const std::vector<Emotion> segments = segmentEmotions(windowTops, count);
  for (std::size_t i = 0; i < count; ++i) {
    const double left = bar.left() + static_cast<double>(i) * step;
    const double gap = i + 1 < count ? std::min(kGap, step / 2) : 0;
    painter.fillRect(QRectF(left, bar.top(), step - gap, bar.height()), emotionColour(segments[i], palette));
  }
  painter.restore();
}

}  // namespace moodogram::ui
