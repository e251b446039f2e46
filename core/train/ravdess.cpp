// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/ravdess.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

std::optional<Emotion> emotionOfCode(int code) {
  switch (code) {
    case 2:
      return Emotion::Calm;
    case 3:
      return Emotion::Happy;
    case 4:
      return Emotion::Sad;
    case 5:
      return Emotion::Angry;
    case 6:
      return Emotion::Fearful;
    default:
      return std::nullopt;  // 1 neutral, 7 disgust, 8 surprised
  }
}

}  // namespace

std::optional<RavdessClip> parseRavdessName(std::string_view fileName) {
  const fs::path path{std::string(fileName)};
  const std::string stem = path.stem().string();
  // Seven fields of two digits: "03-02-05-01-02-01-21".
  constexpr std::size_t kFields = 7;
  if (stem.size() != 3 * kFields - 1) return std::nullopt;
  std::array<int, kFields> fields{};
  for (std::size_t i = 0; i < kFields; ++i) {
    const char* begin = stem.data() + 3 * i;
    const auto [end, error] = std::from_chars(begin, begin + 2, fields[i]);
    if (error != std::errc{} || end != begin + 2 || (i + 1 < kFields && begin[2] != '-')) return std::nullopt;
  }
  const auto within = [&](std::size_t field, int low, int high) {
    return fields[field] >= low && fields[field] <= high;
  };
  if (!within(0, 1, 3) || !within(1, 1, 2) || !within(2, 1, 8) || !within(3, 1, 2) || !within(4, 1, 2) ||
      !within(5, 1, 2) || !within(6, 1, 24))
    return std::nullopt;
  return RavdessClip{path, emotionOfCode(fields[2]), fields[1] == 2, fields[3] == 2, fields[4], fields[6]};
}

std::vector<RavdessClip> findRavdessSongs(const fs::path& folder) {
  std::vector<RavdessClip> clips;
  std::error_code error;
  auto walk = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    const fs::path& file = walk->path();
    const std::string ending = file.extension().string();
    if (ending != ".wav" && ending != ".flac" && ending != ".opus") continue;
    auto clip = parseRavdessName(file.filename().string());
    if (!clip || !clip->song || !clip->emotion) continue;
    clip->file = file;
    clips.push_back(*clip);
  }
  if (clips.empty())
    throw ConfigError("No RAVDESS song files were found below " + displayPath(folder) +
                      ". Name the folder that holds Actor_01 to Actor_24 with --data (the audio-only song files of "
                      "https://zenodo.org/record/1188976, as WAV, FLAC or Opus).");
  std::ranges::sort(clips, {}, [](const RavdessClip& clip) { return clip.file.filename(); });
  return clips;
}

}  // namespace moodogram
