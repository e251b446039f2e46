// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_request.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/playlist/builder_parts.h"
#include "core/query/query_json.h"

namespace moodogram {
namespace {

using Json = nlohmann::json;

constexpr int kWidestGap = 1000;

constexpr std::array<std::pair<ListOrder, std::string_view>, 12> kOrders{{{ListOrder::Best, "best"},
                                                                          {ListOrder::Random, "random"},
                                                                          {ListOrder::Added, "added"},
                                                                          {ListOrder::Played, "played"},
                                                                          {ListOrder::Plays, "plays"},
                                                                          {ListOrder::Rating, "rating"},
                                                                          {ListOrder::Year, "year"},
                                                                          {ListOrder::Length, "length"},
                                                                          {ListOrder::Title, "title"},
                                                                          {ListOrder::Artist, "artist"},
                                                                          {ListOrder::Album, "album"},
                                                                          {ListOrder::Path, "path"}}};

/// With the digits of the float, not those of the double that is nearest to it.
Json numberJson(float value) {
  const std::string text = shortest(value);
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Json pathJson(const MoodPath& path) {
  Json points = Json::array();
  for (const MoodPoint& point : path.points()) {
    Json mood = Json::object();
    for (const Emotion emotion : kEmotions)
      if (point.mood[emotion] > 0) mood[std::string(emotionName(emotion))] = numberJson(point.mood[emotion]);
    points.push_back({{"at", point.at}, {"mood", mood}});
  }
  return points;
}

template <typename Number>
Number number(const Json& json, const std::string& key) {
  const bool fits = std::is_floating_point_v<Number> ? json.is_number() : json.is_number_integer();
  if (!fits || (std::is_unsigned_v<Number> && !json.is_number_unsigned()))
    throw ConfigError(key + ": a number is expected.");
  return json.get<Number>();
}

bool flag(const Json& json, const std::string& key) {
  if (!json.is_boolean()) throw ConfigError(key + ": true or false is expected.");
  return json.get<bool>();
}

std::vector<TrackId> trackIds(const Json& json, const std::string& key) {
  if (!json.is_array()) throw ConfigError(key + ": a list of tracks is expected.");
  std::vector<TrackId> ids;
  for (const Json& id : json) ids.push_back(number<TrackId>(id, key));
  return ids;
}

MoodPath readPath(const Json& json) {
  if (!json.is_array()) throw ConfigError("path: a list of places is expected.");
  std::vector<MoodPoint> points;
  for (const Json& place : json) {
    if (!place.is_object() || !place.contains("mood") || !place["mood"].is_object())
      throw ConfigError("path: each place has \"at\" and \"mood\".");
    MoodPoint point;
    if (place.contains("at")) point.at = number<double>(place["at"], "path: at");
    for (const auto& [name, value] : place["mood"].items()) {
      const std::optional<Emotion> emotion = parseEmotion(name);
      if (!emotion) throw ConfigError("path: \"" + name + "\" is none of calm, happy, sad, angry, fearful.");
      point.mood[*emotion] = number<float>(value, "path: " + name);
    }
    points.push_back(point);
  }
  return points.empty() ? MoodPath() : MoodPath(std::move(points));
}

void read(ListRequest& request, const std::string& key, const Json& value) {
  if (key == "rules") {
    request.rules = queryFromJson(value);
  } else if (key == "path") {
    request.path = readPath(value);
  } else if (key == "like") {
    request.like = trackIds(value, key);
  } else if (key == "notLike") {
    request.notLike = trackIds(value, key);
  } else if (key == "strictness") {
    request.strictness = number<float>(value, key);
  } else if (key == "withNotSure") {
    request.withNotSure = flag(value, key);
  } else if (key == "maxMinutes") {
    request.maxMinutes = number<double>(value, key);
  } else if (key == "maxTracks") {
    request.maxTracks = number<std::int64_t>(value, key);
  } else if (key == "maxBytes") {
    request.maxBytes = number<std::int64_t>(value, key);
  } else if (key == "longestTrackMinutes") {
    request.longestTrackMinutes = number<double>(value, key);
  } else if (key == "artistGap") {
    request.artistGap =
        static_cast<int>(std::clamp<std::int64_t>(number<std::int64_t>(value, key), -1, kWidestGap + 1));
  } else if (key == "albumGap") {
    request.albumGap = static_cast<int>(std::clamp<std::int64_t>(number<std::int64_t>(value, key), -1, kWidestGap + 1));
  } else if (key == "loudnessJumpDb") {
    request.loudnessJumpDb = number<double>(value, key);
  } else if (key == "tempoJumpPercent") {
    request.tempoJumpPercent = number<double>(value, key);
  } else if (key == "withDuplicates") {
    request.withDuplicates = flag(value, key);
  } else if (key == "order") {
    const auto order = value.is_string() ? parseListOrder(value.get<std::string>()) : std::nullopt;
    if (!order) throw ConfigError("order: none of " + listOrderNames() + ".");
    request.order = *order;
  } else if (key == "isReversed") {
    request.isReversed = flag(value, key);
  } else if (key == "seed") {
    request.seed = number<std::uint64_t>(value, key);
  } else {
    //: What a stored playlist asks for
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "\"%1\" is nothing that this version knows."), key));
  }
}

}  // namespace

std::string_view listOrderName(ListOrder order) {
  return std::ranges::find(kOrders, order, &std::pair<ListOrder, std::string_view>::first)->second;
}

std::optional<ListOrder> parseListOrder(std::string_view name) {
  const auto found = std::ranges::find(kOrders, name, &std::pair<ListOrder, std::string_view>::second);
  if (found == kOrders.end()) return std::nullopt;
  return found->first;
}

std::string listOrderNames() {
  std::string names;
  for (const auto& [order, name] : kOrders) names += (names.empty() ? "" : ", ") + std::string(name);
  return names;
}

void ListRequest::validate() const {
  const auto isMore = [](double value) { return value > 0 && std::isfinite(value); };
  if (!(strictness >= 0 && strictness <= 1))
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The strictness must be between 0 and 1.")));
  if (maxMinutes && !isMore(*maxMinutes))
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The length must be more than 0 minutes.")));
  if (maxTracks && *maxTracks < 1)
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The number of tracks must be more than 0.")));
  if (maxBytes && *maxBytes < 1) throw ConfigError(Message(MOODOGRAM_TEXT("List", "The size must be more than 0.")));
  if (longestTrackMinutes && !isMore(*longestTrackMinutes))
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The longest track must be more than 0 minutes long.")));
  if (artistGap < 0 || artistGap > kWidestGap)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("List", "The tracks between two of an artist must be between 0 and 1000.")));
  if (albumGap < 0 || albumGap > kWidestGap)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("List", "The tracks between two of an album must be between 0 and 1000.")));
  if (loudnessJumpDb && !isMore(*loudnessJumpDb))
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The difference of loudness must be more than 0 dB.")));
  if (tempoJumpPercent && !isMore(*tempoJumpPercent))
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The difference of tempo must be more than 0 percent.")));
}

std::string listRequestJson(const ListRequest& request) {
  const ListRequest plain;
  Json json = Json::object();
  if (!request.rules.isEmpty()) json["rules"] = queryToJson(request.rules);
  if (!request.path.points().empty()) json["path"] = pathJson(request.path);
  if (!request.like.empty()) json["like"] = request.like;
  if (!request.notLike.empty()) json["notLike"] = request.notLike;
  if (request.strictness != plain.strictness) json["strictness"] = numberJson(request.strictness);
  if (request.withNotSure != plain.withNotSure) json["withNotSure"] = request.withNotSure;
  if (request.maxMinutes) json["maxMinutes"] = *request.maxMinutes;
  if (request.maxTracks) json["maxTracks"] = *request.maxTracks;
  if (request.maxBytes) json["maxBytes"] = *request.maxBytes;
  if (request.longestTrackMinutes) json["longestTrackMinutes"] = *request.longestTrackMinutes;
  if (request.artistGap != plain.artistGap) json["artistGap"] = request.artistGap;
  if (request.albumGap != plain.albumGap) json["albumGap"] = request.albumGap;
  if (request.loudnessJumpDb) json["loudnessJumpDb"] = *request.loudnessJumpDb;
  if (request.tempoJumpPercent) json["tempoJumpPercent"] = *request.tempoJumpPercent;
  if (request.withDuplicates != plain.withDuplicates) json["withDuplicates"] = request.withDuplicates;
  if (request.order != plain.order) json["order"] = listOrderName(request.order);
  if (request.isReversed != plain.isReversed) json["isReversed"] = request.isReversed;
  if (request.seed != plain.seed) json["seed"] = request.seed;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

ListRequest parseListRequest(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object())
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "This is no playlist request: a JSON object is expected.")));
  ListRequest request;
  for (const auto& [key, value] : json.items()) read(request, key, value);
  request.validate();
  return request;
}

}  // namespace moodogram
