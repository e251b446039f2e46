// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/library_generator.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string_view>

#include "core/base/hash.h"

namespace moodogram::test {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kAlbumTracks = 12;
constexpr std::size_t kArtistAlbums = 10;

constexpr std::array<std::string_view, 24> kWords{
    "Blue",   "Night", "River", "Golden", "Échos", "Summer", "Stille", "Winter", "Road",  "Glass",  "Цветы",   "Fire",
    "Little", "Moon",  "City",  "Ghost",  "Ocean", "Silver", "Wild",   "Light",  "Dream", "Broken", "Lá Fora", "Song"};
constexpr std::array<std::string_view, 8> kGenres{"Rock",       "Jazz", "Classical", "Pop",
                                                  "Electronic", "Folk", "Metal",     "Hip-Hop"};
constexpr std::array<std::string_view, 4> kEndings{".flac", ".mp3", ".ogg", ".opus"};

/// Well mixed, the same on every machine (splitmix64).
std::uint64_t mixed(std::uint64_t number) {
  number += 0x9E3779B97F4A7C15U;
  number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9U;
  number = (number ^ number >> 27) * 0x94D049BB133111EBU;
  return number ^ number >> 31;
}

std::string words(std::uint64_t seed) {
  const std::uint64_t bits = mixed(seed);
  return std::string(kWords[bits % kWords.size()]) + " " + std::string(kWords[bits / 64 % kWords.size()]);
}

std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string littleEndian(std::uint64_t number, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

std::string bigEndian(std::uint64_t number, int bytes) {
  std::string text;
  for (int i = bytes - 1; i >= 0; --i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

std::string vorbisComment(const TrackTags& tags) {
  const std::array comments{"TITLE=" + tags.title,
                            "ARTIST=" + tags.artist,
                            "ALBUMARTIST=" + tags.albumArtist,
                            "ALBUM=" + tags.album,
                            "GENRE=" + tags.genre,
                            "DATE=" + std::to_string(tags.year) + "-03-01",
                            "TRACKNUMBER=" + std::to_string(tags.trackNumber),
                            "DISCNUMBER=" + std::to_string(tags.discNumber)};
  std::string bytes = littleEndian(9, 4) + "moodogram" + littleEndian(comments.size(), 4);
  for (const std::string& comment : comments) bytes += littleEndian(comment.size(), 4) + comment;
  return bytes;
}

std::string withId3v2(const TrackTags& tags, const std::string& sound) {
  std::string frames;
  const auto add = [&frames](const char* name, const std::string& text) {
    std::string utf16 = "\x01\xFF\xFE";  // ID3v2.3 knows no UTF-8
    for (std::size_t i = 0; i < text.size();) {
      const auto lead = static_cast<unsigned char>(text[i]);
      const std::size_t size = lead < 0x80 ? 1 : 2;  // kWords has no others
      const std::uint32_t code =
          size == 1 ? lead : (lead & 0x1FU) << 6 | (static_cast<unsigned char>(text[i + 1]) & 0x3FU);
      utf16 += littleEndian(code, 2);
      i += size;
    }
    frames += name + bigEndian(utf16.size(), 4) + std::string(2, '\0') + utf16;
  };
  add("TIT2", tags.title);
  add("TPE1", tags.artist);
  add("TPE2", tags.albumArtist);
  add("TALB", tags.album);
  add("TCON", tags.genre);
  add("TYER", std::to_string(tags.year));
  add("TRCK", std::to_string(tags.trackNumber) + "/12");
  add("TPOS", std::to_string(tags.discNumber));
  std::string size;
  for (int shift = 21; shift >= 0; shift -= 7) size += static_cast<char>(frames.size() >> shift & 0x7F);
  return "ID3" + std::string{3, 0, 0} + size + frames + sound;
}

/// `flac` begins with the stream's information; what else was before the sound is left out.
std::string withFlacComment(const TrackTags& tags, const std::string& flac) {
  std::size_t at = 4;
  while (true) {
    const std::size_t size = static_cast<unsigned char>(flac.at(at + 1)) << 16 |
                             static_cast<unsigned char>(flac.at(at + 2)) << 8 |
                             static_cast<unsigned char>(flac.at(at + 3));
    const bool isLast = (flac.at(at) & 0x80) != 0;
    at += 4 + size;
    if (isLast) break;
  }
  const std::string comment = vorbisComment(tags);
  std::string info = flac.substr(0, 42);
  info[4] = 0;  // not the last block
  return info + '\x84' + bigEndian(comment.size(), 3) + comment + flac.substr(at);
}

/// The checksum of Ogg pages (RFC 3533).
std::uint32_t oggChecksum(std::string_view page) {
  static const std::array<std::uint32_t, 256> kTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      std::uint32_t value = i << 24;
      for (int bit = 0; bit < 8; ++bit) value = value << 1 ^ ((value & 0x80000000U) != 0 ? 0x04C11DB7U : 0U);
      table[i] = value;
    }
    return table;
  }();
  std::uint32_t sum = 0;
  for (const char c : page) sum = sum << 8 ^ kTable[(sum >> 24 ^ static_cast<unsigned char>(c)) & 0xFF];
  return sum;
}

/// The size of the page that begins there, and what it holds.
std::pair<std::size_t, std::string> oggPage(const std::string& bytes, std::size_t at) {
  const std::size_t segments = static_cast<unsigned char>(bytes.at(at + 26));
  std::size_t size = 0;
  for (std::size_t i = 0; i < segments; ++i) size += static_cast<unsigned char>(bytes.at(at + 27 + i));
  return {27 + segments + size, bytes.substr(at + 27 + segments, size)};
}

std::string segmentSizes(std::size_t size) { return std::string(size / 255, '\xFF') + static_cast<char>(size % 255); }

/// The first page is the head of the stream; the second, and only that, holds the comment and for Vorbis the setup.
std::string withOggComment(const TrackTags& tags, const std::string& ogg, bool isOpus) {
  const std::size_t second = oggPage(ogg, 0).first;
  const auto [size, body] = oggPage(ogg, second);
  std::string comment = (isOpus ? "OpusTags" : "\x03vorbis") + vorbisComment(tags) + (isOpus ? "" : "\x01");
  const std::size_t setup = isOpus ? std::string::npos : body.find("\x05vorbis");
  const std::string rest = setup == std::string::npos ? "" : body.substr(setup);
  if (!isOpus && rest.empty()) throw std::runtime_error("ffmpeg wrote another kind of Ogg file than expected.");
  const std::string sizes = segmentSizes(comment.size()) + (isOpus ? "" : segmentSizes(rest.size()));
  std::string page =
      ogg.substr(second, 22) + std::string(4, '\0') + static_cast<char>(sizes.size()) + sizes + comment + rest;
  page.replace(22, 4, littleEndian(oggChecksum(page), 4));
  return ogg.substr(0, second) + page + ogg.substr(second + size);
}

std::string encoded(const fs::path& folder, const std::string& name, const std::string& options) {
  const fs::path file = folder / name;
  const std::string command =
      "ffmpeg -v error -y -nostdin -f lavfi -i sine=duration=1:sample_rate=16000 "
      "-map_metadata -1 -bitexact " +
      options + " '" + file.native() + "'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error("ffmpeg failed: " + command);
  std::ifstream stream(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  fs::remove(file);
  return bytes;
}

void writeWhole(const fs::path& file, const std::string& bytes) {
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  const bool isWritten =
      descriptor >= 0 && ::write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
  if (descriptor >= 0) ::close(descriptor);
  if (!isWritten) throw std::runtime_error("Cannot write " + file.native());
}

}  // namespace

TrackTags generatedTags(std::size_t index) {
  const std::size_t album = index / kAlbumTracks;
  const std::size_t artist = album / kArtistAlbums;
  TrackTags tags;
  tags.title = words(index * 3 + 1) + " " + std::to_string(index % 100);
  tags.artist = words(artist * 7 + 2) + " " + std::to_string(artist);
  tags.albumArtist = tags.artist;
  tags.album = words(album * 5 + 3) + " " + std::to_string(album % kArtistAlbums);
  tags.genre = kGenres[mixed(artist) % kGenres.size()];
  tags.year = 1960 + static_cast<int>(mixed(album) % 65);
  tags.trackNumber = 1 + static_cast<int>(index % kAlbumTracks);
  tags.discNumber = 1;
  return tags;
}

fs::path generatedPath(std::size_t index) {
  const TrackTags tags = generatedTags(index);
  return fs::path(tags.artist) / tags.album /
         (twoDigits(tags.trackNumber) + " " + tags.title +
          std::string(kEndings[index / kAlbumTracks % kEndings.size()]));
}

void writeLibrary(const fs::path& folder, std::size_t count) {
  fs::create_directories(folder);
  const std::string flac = encoded(folder, "sound.flac", "-c:a flac");
  const std::string mp3 = encoded(folder, "sound.mp3", "-c:a libmp3lame -b:a 16k -id3v2_version 0 -write_id3v1 0");
  const std::string ogg = encoded(folder, "sound.ogg", "-c:a libvorbis -q:a 0");
  const std::string opus = encoded(folder, "sound.opus", "-c:a libopus -b:a 12k");
  fs::path current;
  for (std::size_t i = 0; i < count; ++i) {
    const fs::path file = folder / generatedPath(i);
    if (file.parent_path() != current) fs::create_directories(current = file.parent_path());
    const TrackTags tags = generatedTags(i);
    switch (i / kAlbumTracks % kEndings.size()) {
      case 0:
        writeWhole(file, withFlacComment(tags, flac));
        break;
      case 1:
        writeWhole(file, withId3v2(tags, mp3));
        break;
      case 2:
        writeWhole(file, withOggComment(tags, ogg, false));
        break;
      default:
        writeWhole(file, withOggComment(tags, opus, true));
    }
  }
}

void fillDatabase(LibraryDatabase& database, const fs::path& root, std::size_t count, const AnalysisKey& model) {
  constexpr std::size_t kBatch = 5000;
  constexpr int kWindows = 90;
  database.addRoot(root);
  std::mt19937 random(1);
  for (std::size_t first = 0; first < count; first += kBatch) {
    std::vector<Track> tracks;
    std::vector<std::pair<AnalysisKey, StoredAnalysis>> analyses;
    for (std::size_t i = first; i < std::min(count, first + kBatch); ++i) {
      Track& track = tracks.emplace_back();
      track.file = root / generatedPath(i);
      track.sizeBytes = 4'000'000 + static_cast<std::int64_t>(mixed(i) % 10'000'000);
      track.modifiedNs = 1'600'000'000'000'000'000 + static_cast<std::int64_t>(i);
      track.addedUnixSeconds = 1'600'000'000 + static_cast<std::int64_t>(i);
      track.contentHash = hashText(std::to_string(i));
      track.tags = generatedTags(i);
      track.tags.durationSeconds = 120 + static_cast<double>(mixed(i) % 240);
      track.tagVersion = kTagVersion;

      AnalysisKey key = model;
      key.contentHash = track.contentHash;
      StoredAnalysis analysis;
      analysis.durationSeconds = track.tags.durationSeconds;
      const std::size_t mood = random() % kEmotionCount;
      for (int window = 0; window < kWindows; ++window) {
        EmotionScores scores;
        const std::size_t top = random() % 3 == 0 ? random() % kEmotionCount : mood;
        for (std::size_t emotion = 0; emotion < kEmotionCount; ++emotion)
          scores.values[emotion] = emotion == top ? 0.6F : 0.1F;
        analysis.timeline.windows.push_back({2.0 * window, 2.0 * window + 4, scores});
        for (std::size_t emotion = 0; emotion < kEmotionCount; ++emotion)
          analysis.summary.values[emotion] += scores.values[emotion] / kWindows;
      }
      analyses.emplace_back(std::move(key), std::move(analysis));
    }
    database.saveTracks(tracks);
    database.saveAnalyses(analyses);
  }
}

}  // namespace moodogram::test
