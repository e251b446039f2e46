// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "core/base/ascii.h"
#include "core/library/tag_text.h"

namespace moodogram {
namespace {

/// Longer texts are no titles or names; a broken file may have megabytes of them.
constexpr std::size_t kMostTextBytes = 4096;

constexpr int kLargestNumber = 9999;

/// Names that programs write, and by which field they are known here.
struct FieldName {
  std::string_view written;
  std::string_view field;
};

constexpr std::array kFieldNames{
    // sorted by `written`
    FieldName{"ALBUM", "ALBUM"},
    FieldName{"ALBUM ARTIST", "ALBUMARTIST"},
    FieldName{"ALBUMARTIST", "ALBUMARTIST"},
    FieldName{"ALBUM_ARTIST", "ALBUMARTIST"},
    FieldName{"ARTIST", "ARTIST"},
    FieldName{"BPM", "BPM"},
    FieldName{"DATE", "DATE"},
    FieldName{"DISC", "DISCNUMBER"},
    FieldName{"DISCNUMBER", "DISCNUMBER"},
    FieldName{"GENRE", "GENRE"},
    FieldName{"MUSICBRAINZ_ALBUMID", "MUSICBRAINZ_ALBUMID"},
    FieldName{"MUSICBRAINZ_ARTISTID", "MUSICBRAINZ_ARTISTID"},
    FieldName{"MUSICBRAINZ_TRACKID", "MUSICBRAINZ_TRACKID"},
    FieldName{"ORIGINALDATE", "ORIGINALDATE"},
    FieldName{"R128_ALBUM_GAIN", "R128_ALBUM_GAIN"},
    FieldName{"R128_TRACK_GAIN", "R128_TRACK_GAIN"},
    FieldName{"REPLAYGAIN_ALBUM_GAIN", "REPLAYGAIN_ALBUM_GAIN"},
    FieldName{"REPLAYGAIN_ALBUM_PEAK", "REPLAYGAIN_ALBUM_PEAK"},
    FieldName{"REPLAYGAIN_TRACK_GAIN", "REPLAYGAIN_TRACK_GAIN"},
    FieldName{"REPLAYGAIN_TRACK_PEAK", "REPLAYGAIN_TRACK_PEAK"},
    FieldName{"TEMPO", "BPM"},
    FieldName{"TITLE", "TITLE"},
    FieldName{"TRACK", "TRACKNUMBER"},
    FieldName{"TRACKNUMBER", "TRACKNUMBER"},
    FieldName{"YEAR", "DATE"},
};

/// Empty: no TrackTags has it.
std::string_view fieldOf(std::string_view written) {
  if (written.size() > 24) return {};
  std::array<char, 24> upper{};
  std::ranges::transform(written, upper.begin(), [](char c) { return asciiUpper(c); });
  const std::string_view name(upper.data(), written.size());
  const auto found = std::ranges::lower_bound(kFieldNames, name, {}, &FieldName::written);
  return found != kFieldNames.end() && found->written == name ? found->field : std::string_view();
}

/// Fields of which several values are shown together; of the others, the first counts.
bool isList(std::string_view field) { return field == "ARTIST" || field == "ALBUMARTIST" || field == "GENRE"; }

/// Gains for Opus are integers, 256 to a decibel, to -23 LUFS (RFC 7845, section 5.2.1). ReplayGain 2.0 aims at -18.
std::optional<float> r128GainDb(const std::string& text) {
  constexpr float kBetweenReferencesDb = 5;
  int steps = 0;
  const char* const start = text.c_str() + (text.starts_with('+') ? 1 : 0);
  const auto [end, error] = std::from_chars(start, text.c_str() + text.size(), steps);
  if (error != std::errc() || steps < -32768 || steps > 32767) return std::nullopt;
  return static_cast<float>(steps) / 256 + kBetweenReferencesDb;
}

}  // namespace

void TagFields::add(std::string_view name, std::string_view text) {
  const std::string_view field = fieldOf(name);
  if (field.empty()) return;
  std::string clean = cleanText(text.substr(0, kMostTextBytes));
  if (!clean.empty()) m_texts.try_emplace(std::string(field), std::move(clean));
}

void TagFields::add(const TagLib::PropertyMap& properties) {
  for (const auto& [name, values] : properties) {
    const std::string written = name.to8Bit(true);
    const std::string_view field = fieldOf(written);
    if (field.empty() || values.isEmpty()) continue;
    add(written, (isList(field) ? values.toString(", ") : values.front()).to8Bit(true));
  }
}

void TagFields::add(const TagFields& other) {
  for (const auto& [field, text] : other.m_texts) m_texts.try_emplace(field, text);
}

void TagFields::addVorbisComment(std::string_view packet) {
  // Little-endian: length of the vendor's name, the name, number of comments, then each with its length.
  const auto takeSize = [&packet]() -> std::optional<std::size_t> {
    if (packet.size() < 4) return std::nullopt;
    std::uint32_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
      size |= static_cast<std::uint32_t>(static_cast<unsigned char>(packet[i])) << (8 * i);
    packet.remove_prefix(4);
    return size;
  };
  const auto vendor = takeSize();
  if (!vendor || *vendor > packet.size()) return;
  packet.remove_prefix(*vendor);
  const auto count = takeSize();
  TagFields found;
  for (std::size_t i = 0; count && i < *count; ++i) {
    const auto size = takeSize();
    if (!size || *size > packet.size()) break;
    const std::string_view comment = packet.substr(0, *size);
    packet.remove_prefix(*size);
    const std::size_t equals = comment.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string_view field = fieldOf(comment.substr(0, equals));
    if (field.empty()) continue;
    const std::string text = cleanText(decodeUndeclaredText(comment.substr(equals + 1).substr(0, kMostTextBytes)));
    if (text.empty()) continue;
    const auto [entry, isNew] = found.m_texts.try_emplace(std::string(field), text);
    if (!isNew && isList(field) && entry->second.size() + text.size() < kMostTextBytes) entry->second += ", " + text;
  }
  add(found);
}

const std::string& TagFields::text(const char* name) const {
  static const std::string kNone;
  const auto found = m_texts.find(name);
  return found == m_texts.end() ? kNone : found->second;
}

TrackTags TagFields::tags() const {
  TrackTags tags;
  tags.title = text("TITLE");
  tags.artist = text("ARTIST");
  tags.albumArtist = text("ALBUMARTIST");
  tags.album = text("ALBUM");
  tags.genre = text("GENRE");
  tags.year = yearIn(text("DATE"));
  if (tags.year == 0) tags.year = yearIn(text("ORIGINALDATE"));
  tags.trackNumber = leadingNumber(text("TRACKNUMBER"), kLargestNumber);
  tags.discNumber = leadingNumber(text("DISCNUMBER"), kLargestNumber);
  tags.tempoBpm = tempoIn(text("BPM"));

  ReplayGain& gain = tags.replayGain;
  gain.trackGainDb = r128GainDb(text("R128_TRACK_GAIN"));
  gain.albumGainDb = r128GainDb(text("R128_ALBUM_GAIN"));
  if (!gain.trackGainDb) gain.trackGainDb = decibelsIn(text("REPLAYGAIN_TRACK_GAIN"));
  if (!gain.albumGainDb) gain.albumGainDb = decibelsIn(text("REPLAYGAIN_ALBUM_GAIN"));
  gain.trackPeak = peakIn(text("REPLAYGAIN_TRACK_PEAK"));
  gain.albumPeak = peakIn(text("REPLAYGAIN_ALBUM_PEAK"));

  tags.musicBrainz = {text("MUSICBRAINZ_TRACKID"), text("MUSICBRAINZ_ALBUMID"), text("MUSICBRAINZ_ARTISTID")};
  return tags;
}

}  // namespace moodogram
