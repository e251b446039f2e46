// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/emotion_timeline.h"

namespace moodogram {

/// Forms in which other programs read the emotions of a track over time.
enum class TimelineFormat {
  Audacity,         ///< label track: start, end and label of each region, separated by tabs (File > Import > Labels)
  SonicVisualiser,  ///< CSV with header: a regions layer, and a time-value layer for each curve
  Jams,             ///< JAMS 0.3: segment_open (regions), tag_open (the whole track), vector (the windows)
  Csv,              ///< a row a window: start, end, the five probabilities, valence, arousal, confidence
  Json,             ///< one object: the track's and the windows' scores
};

inline constexpr std::array kTimelineFormats{TimelineFormat::Audacity, TimelineFormat::SonicVisualiser,
                                             TimelineFormat::Jams, TimelineFormat::Csv, TimelineFormat::Json};

/// As on the command line: audacity, sv, jams, csv, json.
std::string_view timelineFormatName(TimelineFormat format);
std::optional<TimelineFormat> parseTimelineFormat(std::string_view name);

/// What a timeline file says about one track.
struct TimelineDocument {
  std::filesystem::path file;
  double durationSeconds = 0;
  std::string modelName;
  EmotionTimeline timeline;
  EmotionScores summary;
  std::optional<float> known = std::nullopt;  ///< share of the windows that are like what the model learned from
};

struct TimelineFile {
  std::string ending;  ///< to put behind the name of the track, e.g. ".labels.txt"
  std::string text;    ///< UTF-8
};

/// The files of a format; the first one is the one to show where there is room for one only.
std::vector<TimelineFile> timelineFiles(TimelineFormat format, const TimelineDocument& document);

/// A field of a CSV row (RFC 4180): quoted where needed, quotes doubled.
std::string csvField(std::string_view text);

}  // namespace moodogram
