// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/mood_dial.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace moodogram {
namespace {

struct Point {
  double x = 0;
  double y = 0;
};

Point placeOf(Emotion emotion) {
  const ValenceArousal place = emotionPosition(emotion);
  return {static_cast<double>(place.valence), static_cast<double>(place.arousal)};
}

/// The emotions around the pentagon of their places, which is convex.
constexpr std::array kAround{Emotion::Happy, Emotion::Angry, Emotion::Fearful, Emotion::Sad, Emotion::Calm};

Point nearestOnSegment(Point a, Point b, Point p) {
  const Point along{b.x - a.x, b.y - a.y};
  const double share =
      std::clamp(((p.x - a.x) * along.x + (p.y - a.y) * along.y) / (along.x * along.x + along.y * along.y), 0.0, 1.0);
  return {a.x + share * along.x, a.y + share * along.y};
}

/// The point itself within the pentagon, else the nearest one on its edge.
Point insidePentagon(Point p) {
  bool isInside = true;
  double least = std::numeric_limits<double>::infinity();
  Point nearest;
  for (std::size_t i = 0; i < kAround.size(); ++i) {
    const Point a = placeOf(kAround[i]);
    const Point b = placeOf(kAround[(i + 1) % kAround.size()]);
    if ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) < 0) isInside = false;  // to the right of an edge
    const Point edge = nearestOnSegment(a, b, p);
    const double distance = std::hypot(edge.x - p.x, edge.y - p.y);
    if (distance >= least) continue;
    least = distance;
    nearest = edge;
  }
  return isInside ? p : nearest;
}

/// Weights proportional to exp(slope . place), which are those of largest entropy for their mean.
struct Mixture {
  std::array<double, kEmotionCount> weights{};
  Point mean;
  double xx = 0, xy = 0, yy = 0;  ///< covariance
};

Mixture mixtureOf(Point slope) {
  Mixture mixture;
  double highest = -std::numeric_limits<double>::infinity();
  for (const Emotion emotion : kEmotions) {
    const Point place = placeOf(emotion);
    highest =
        std::max(highest, mixture.weights[static_cast<std::size_t>(emotion)] = slope.x * place.x + slope.y * place.y);
  }
  double sum = 0;
  for (double& weight : mixture.weights) sum += weight = std::exp(weight - highest);
  for (double& weight : mixture.weights) weight /= sum;
  for (const Emotion emotion : kEmotions) {
    const double weight = mixture.weights[static_cast<std::size_t>(emotion)];
    mixture.mean.x += weight * placeOf(emotion).x;
    mixture.mean.y += weight * placeOf(emotion).y;
  }
  for (const Emotion emotion : kEmotions) {
    const double weight = mixture.weights[static_cast<std::size_t>(emotion)];
    const double x = placeOf(emotion).x - mixture.mean.x;
    const double y = placeOf(emotion).y - mixture.mean.y;
    mixture.xx += weight * x * x;
    mixture.xy += weight * x * y;
    mixture.yy += weight * y * y;
  }
  return mixture;
}

double missing(const Mixture& mixture, Point wanted) {
  return std::hypot(mixture.mean.x - wanted.x, mixture.mean.y - wanted.y);
}

}  // namespace

ValenceArousal dialPoint(const EmotionScores& mixture) {
  float sum = 0;
  for (const float value : mixture.values) sum += value;
  if (!(sum > 0)) return {};
  return {mixture.valence() / sum, mixture.arousal() / sum};
}

EmotionScores dialMixture(ValenceArousal point) {
  constexpr int kMostSteps = 200;
  constexpr double kNear = 1e-5;
  Point wanted{std::isfinite(point.valence) ? static_cast<double>(point.valence) : 0.0,
               std::isfinite(point.arousal) ? static_cast<double>(point.arousal) : 0.0};
  wanted = insidePentagon(wanted);
  // Newton's method for the slope, with half steps where a whole one leads away; on the edge the slope has no end.
  Point slope;
  Mixture mixture = mixtureOf(slope);
  for (int step = 0; step < kMostSteps && missing(mixture, wanted) > kNear; ++step) {
    constexpr double kRidge = 1e-9;
    const double xx = mixture.xx + kRidge;
    const double yy = mixture.yy + kRidge;
    const double determinant = xx * yy - mixture.xy * mixture.xy;
    const Point miss{wanted.x - mixture.mean.x, wanted.y - mixture.mean.y};
    Point move{(yy * miss.x - mixture.xy * miss.y) / determinant, (xx * miss.y - mixture.xy * miss.x) / determinant};
    bool isBetter = false;
    for (int half = 0; half < 60 && !isBetter; ++half) {
      const Point next{slope.x + move.x, slope.y + move.y};
      const Mixture nextMixture = mixtureOf(next);
      isBetter = missing(nextMixture, wanted) < missing(mixture, wanted);
      if (isBetter) {
        slope = next;
        mixture = nextMixture;
      }
      move = {move.x / 2, move.y / 2};
    }
    if (!isBetter) break;
  }
  EmotionScores result;
  for (std::size_t i = 0; i < kEmotionCount; ++i) result.values[i] = static_cast<float>(mixture.weights[i]);
  return result;
}

EmotionScores withSlider(const EmotionScores& mixture, Emotion emotion, float value) {
  EmotionScores result = mixture;
  result[emotion] = value > 0 ? std::min(value, 1.0F) : 0.0F;
  float others = 0;
  for (const Emotion other : kEmotions)
    if (other != emotion) others += mixture[other];
  for (const Emotion other : kEmotions) {
    if (other == emotion) continue;
    const float share = others > 0 ? mixture[other] / others : 1.0F / (kEmotionCount - 1);
    result[other] = (1 - result[emotion]) * share;
  }
  return result;
}

}  // namespace moodogram
