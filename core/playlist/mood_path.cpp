// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/mood_path.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/playlist/builder_parts.h"
#include "core/playlist/list_builder.h"
#include "core/playlist/mood_dial.h"
#include "core/playlist/mood_distance.h"
#include "core/playlist/path_search.h"

namespace moodogram {
namespace {

constexpr float kDeviation = 0.4F;  ///< of emotions around their places
constexpr double kWindowsOfTheWhole = 2;

std::string_view trimmedAround(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The parts between the marks, without spaces around them.
std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(mark);
    parts.push_back(trimmedAround(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string quotedPart(std::string_view part) { return "path: \"" + std::string(part) + "\" "; }

float parseWeight(std::string_view text) {
  constexpr float kMost = 1e6F;
  float weight = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
  if (error != std::errc() || end != text.data() + text.size() || !(weight >= 0 && weight <= kMost))
    throw ConfigError(quotedPart(text) + "is no part of a mixture: write for example happy:3+calm:1.");
  return weight;
}

EmotionScores parseMixture(std::string_view text) {
  EmotionScores mood;
  for (const std::string_view part : split(text, '+')) {
    const std::string_view name = trimmedAround(part.substr(0, part.find(':')));
    const std::optional<Emotion> emotion = parseEmotion(name);
    if (!emotion) throw ConfigError(quotedPart(name) + "is none of calm, happy, sad, angry, fearful.");
    const std::size_t colon = part.find(':');
    mood[*emotion] += colon == std::string_view::npos ? 1.0F : parseWeight(trimmedAround(part.substr(colon + 1)));
  }
  float sum = 0;
  for (const float value : mood.values) sum += value;
  if (!(sum > 0)) throw ConfigError(quotedPart(text) + "has nothing in it.");
  for (float& value : mood.values) value /= sum;
  return mood;
}

double parsePlace(std::string_view text) {
  const bool isPercent = text.ends_with('%');
  const std::string_view number = isPercent ? text.substr(0, text.size() - 1) : text;
  double percent = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), percent);
  if (error != std::errc() || end != number.data() + number.size() || !(percent >= 0 && percent <= 100))
    throw ConfigError(quotedPart(text) + "is no place: write 0% to 100%.");
  return percent / 100;
}

}  // namespace

MoodPath::MoodPath(std::vector<MoodPoint> points) : m_points(std::move(points)) {
  if (m_points.empty()) throw ConfigError("path: names no mood.");
  for (MoodPoint& point : m_points) {
    if (!(point.at >= 0 && point.at <= 1)) throw ConfigError("path: a place must be between 0 and 1.");
    float sum = 0;
    for (const float value : point.mood.values) {
      if (!(value >= 0) || !std::isfinite(value)) throw ConfigError("path: a mood must not be negative.");
      sum += value;
    }
    if (!(sum > 0)) throw ConfigError("path: a mood has nothing in it.");
    if (std::abs(sum - 1) > 1e-5F)  // else it is one already, but for rounding
      for (float& value : point.mood.values) value /= sum;
  }
  std::ranges::stable_sort(m_points, {}, &MoodPoint::at);
}

EmotionScores MoodPath::at(double place) const {
  const auto next = std::ranges::upper_bound(m_points, place, {}, &MoodPoint::at);
  if (next == m_points.begin()) return m_points.front().mood;
  if (next == m_points.end()) return m_points.back().mood;
  const MoodPoint& a = *std::prev(next);
  const auto share = static_cast<float>((place - a.at) / (next->at - a.at));
  EmotionScores mood;
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    mood.values[i] = a.mood.values[i] * (1 - share) + next->mood.values[i] * share;
  return mood;
}

MoodPath parseMoodPath(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, '>');
  std::vector<MoodPoint> points;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t mark = parts[i].find('@');
    MoodPoint point;
    point.mood = parseMixture(trimmedAround(parts[i].substr(0, mark)));
    if (mark != std::string_view::npos)
      point.at = parsePlace(trimmedAround(parts[i].substr(mark + 1)));
    else
      point.at = parts.size() > 1 ? static_cast<double>(i) / static_cast<double>(parts.size() - 1) : 0.0;
    if (!points.empty() && point.at < points.back().at)
      throw ConfigError(quotedPart(parts[i]) + "lies before the mood that it follows.");
    points.push_back(point);
  }
  return MoodPath(std::move(points));
}

std::string mixtureText(const EmotionScores& mood) {
  const float most = *std::ranges::max_element(mood.values);
  const bool isEven = std::ranges::all_of(mood.values, [&](float v) { return v <= 0 || std::abs(v - most) < 1e-6F; });
  std::string text;
  for (const Emotion emotion : kEmotions) {
    if (!(mood[emotion] > 0)) continue;
    text += (text.empty() ? "" : "+") + std::string(emotionName(emotion));
    if (!isEven) text += ":" + shortest(mood[emotion]);
  }
  return text;
}

std::string moodPathText(const MoodPath& path) {
  std::string text;
  for (const MoodPoint& point : path.points()) {
    text += text.empty() ? "" : " > ";
    text += mixtureText(point.mood);
    text += "@" + fixed(point.at * 100, 0) + "%";
  }
  return text;
}

EmotionScores moodAt(ValenceArousal place) {
  EmotionScores mood;
  float sum = 0;
  for (const Emotion emotion : kEmotions) {
    const ValenceArousal position = emotionPosition(emotion);
    const float valence = place.valence - position.valence;
    const float arousal = place.arousal - position.arousal;
    sum += mood[emotion] = std::exp(-(valence * valence + arousal * arousal) / (2 * kDeviation * kDeviation));
  }
  for (float& value : mood.values) value /= sum;
  return mood;
}

ValenceArousal placeOf(const EmotionScores& mood) {
  // Of a mixture by closeness, the logarithms are linear in the position of the emotion, with the place as the slope.
  const ValenceArousal mean = dialPoint(mood);
  struct Point {
    double weight, x, y, log;
  };
  std::vector<Point> points;
  Point middle{};
  for (const Emotion emotion : kEmotions) {
    constexpr float kLeast = 1e-6F;
    if (mood[emotion] < kLeast) continue;
    const auto x = static_cast<double>(emotionPosition(emotion).valence);
    const auto y = static_cast<double>(emotionPosition(emotion).arousal);
    const auto weight = static_cast<double>(mood[emotion]);
    points.push_back(
        {weight, x, y, std::log(weight) * static_cast<double>(kDeviation * kDeviation) + (x * x + y * y) / 2});
    middle = {middle.weight + weight, middle.x + weight * x, middle.y + weight * y,
              middle.log + weight * points.back().log};
  }
  double xx = 0, xy = 0, yy = 0, xl = 0, yl = 0;
  for (const Point& point : points) {
    const double x = point.x - middle.x / middle.weight;
    const double y = point.y - middle.y / middle.weight;
    const double log = point.log - middle.log / middle.weight;
    xx += point.weight * x * x;
    xy += point.weight * x * y;
    yy += point.weight * y * y;
    xl += point.weight * x * log;
    yl += point.weight * y * log;
  }
  const double determinant = xx * yy - xy * xy;
  if (!(determinant > 0)) return mean;
  const ValenceArousal place{static_cast<float>((yy * xl - xy * yl) / determinant),
                             static_cast<float>((xx * yl - xy * xl) / determinant)};
  constexpr float kNear = 0.01F;
  const EmotionScores found = moodAt(place);
  const bool isIt = std::max(std::abs(place.valence), std::abs(place.arousal)) < 1.001F &&
                    std::ranges::all_of(kEmotions, [&](Emotion e) { return std::abs(found[e] - mood[e]) < kNear; });
  return isIt ? place : mean;
}

MoodCourse moodCourse(const EmotionScores& summary, std::span<const Emotion> tops) {
  MoodCourse course;
  course.quarters.fill(summary);
  const std::size_t quarters = course.quarters.size();
  if (tops.size() < quarters) return course;
  std::array<double, kEmotionCount> whole{};
  for (const Emotion top : tops) whole[static_cast<std::size_t>(top)] += 1.0 / static_cast<double>(tops.size());
  for (std::size_t q = 0; q < quarters; ++q) {
    const std::size_t first = q * tops.size() / quarters;
    const auto part = tops.subspan(first, (q + 1) * tops.size() / quarters - first);
    std::array<double, kEmotionCount> counts{};
    for (const Emotion top : part) counts[static_cast<std::size_t>(top)] += 1;
    EmotionScores& mood = course.quarters[q];
    float sum = 0;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
      // How many times its share of the whole; some windows like the whole are added, as a few tell little.
      if (whole[i] > 0)
        mood.values[i] *= static_cast<float>((counts[i] + kWindowsOfTheWhole * whole[i]) /
                                             (static_cast<double>(part.size()) + kWindowsOfTheWhole) / whole[i]);
      sum += mood.values[i];
    }
    for (float& value : mood.values) value = sum > 0 ? value / sum : 1.0F / kEmotionCount;
  }
  return course;
}

MoodCourse moodCourse(const LibraryTrack& track) {
  if (!track.facts) return moodCourse(*track.summary, track.timelineTops);
  MoodCourse course;
  for (std::size_t q = 0; q < course.quarters.size(); ++q) course.quarters[q] = track.facts->quarter(q);
  return course;
}

double moodDistance(const EmotionScores& a, const EmotionScores& b) { return inlineMoodDistance(a, b); }

void PathRequest::validate() const {
  if (path.points().empty()) throw ConfigError("path: names no mood.");
  if (!(maxMinutes > 0) || !std::isfinite(maxMinutes)) throw ConfigError("minutes: must be more than 0.");
  if (!(strictness >= 0 && strictness <= 1)) throw ConfigError("strictness: must be between 0 and 1.");
  if (!(longestTrackMinutes >= 0) || !std::isfinite(longestTrackMinutes))
    throw ConfigError("longest: must be 0 (any length) or more minutes.");
  if (artistGap < 0 || artistGap > 1000) throw ConfigError("artist gap: must be between 0 and 1000.");
}

double pathCost(std::span<const LibraryTrack> tracks, std::span<const std::size_t> list, const PathRequest& request) {
  std::vector<PathCandidate> candidates;
  PathList order;
  for (const std::size_t index : list) {
    const LibraryTrack& row = tracks[index];
    order.push_back(static_cast<std::uint32_t>(order.size()));
    candidates.push_back({.index = index,
                          .seconds = row.track.tags.durationSeconds,
                          .summary = *row.summary,
                          .course = moodCourse(row)});
  }
  return PathSearch(std::move(candidates), {.path = request.path, .maxSeconds = request.maxMinutes * 60, .spacing = {}})
      .cost(order);
}

Playlist buildPathPlaylist(std::span<const LibraryTrack> tracks, const PathRequest& request) {
  request.validate();
  ListRequest list;
  std::vector<MoodPoint> points = request.path.points();
  if (points.size() == 1) points = {{0, points[0].mood}, {1, points[0].mood}};
  list.path = MoodPath(std::move(points));
  list.strictness = request.strictness;
  list.maxMinutes = request.maxMinutes;
  if (request.longestTrackMinutes > 0) list.longestTrackMinutes = request.longestTrackMinutes;
  list.artistGap = request.artistGap;
  list.withNotSure = request.withNotSure;
  list.seed = request.seed;
  return buildList({.tracks = tracks}, list);
}

}  // namespace moodogram
