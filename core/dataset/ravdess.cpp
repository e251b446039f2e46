// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ravdess.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// The fields of a file name in its order.
struct Fields {
  int modality = 0, channel = 0, emotion = 0, intensity = 0, statement = 0, repetition = 0, actor = 0;

  bool isSong() const { return channel == 2; }
  /// What was recorded, whatever the modality and the format of the file.
  std::string recording() const {
    std::string text;
    for (const int field : {channel, emotion, intensity, statement, repetition, actor}) {
      if (!text.empty()) text += '-';
      text += twoDigits(field);
    }
    return text;
  }
  static std::string twoDigits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  }
};

std::optional<Fields> parseFields(std::string_view fileName) {
  const std::string stem = fs::path(fileName).stem().string();
  // Seven fields of two digits: "03-02-05-01-02-01-21".
  constexpr std::size_t kFields = 7;
  if (stem.size() != 3 * kFields - 1) return std::nullopt;
  std::array<int, kFields> fields{};
  for (std::size_t i = 0; i < kFields; ++i) {
    const char* begin = stem.data() + 3 * i;
    const auto [end, error] = std::from_chars(begin, begin + 2, fields[i]);
    if (error != std::errc{} || end != begin + 2 || (i + 1 < kFields && begin[2] != '-')) return std::nullopt;
  }
  constexpr std::array<int, kFields> kHighest{3, 2, 8, 2, 2, 2, 24};
  for (std::size_t i = 0; i < kFields; ++i)
    if (fields[i] < 1 || fields[i] > kHighest[i]) return std::nullopt;
  return Fields{fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]};
}

constexpr std::array<std::string_view, 8> kEmotionWords{"neutral", "calm",    "happy",   "sad",
                                                        "angry",   "fearful", "disgust", "surprised"};

std::string_view wordOf(int code) { return kEmotionWords.at(static_cast<std::size_t>(code - 1)); }

/// nullopt: disgust and surprised.
std::optional<MoodClass> classOfCode(int code) { return parseMoodClass(wordOf(code)); }

/// Every recording that the published part has: neutral in one intensity; disgust and surprised in speech only.
std::map<int, std::set<std::string>> publishedByActor(RavdessChannel part) {
  const bool song = part == RavdessChannel::Song;
  std::map<int, std::set<std::string>> published;
  for (int actor = 1; actor <= 24; ++actor) {
    if (song && actor == 18) continue;  // took part in speech only
    for (int emotion = 1; emotion <= (song ? 6 : 8); ++emotion)
      for (int intensity = 1; intensity <= (emotion == 1 ? 1 : 2); ++intensity)
        for (const int statement : {1, 2})
          for (const int repetition : {1, 2})
            published[actor].insert(
                Fields{3, song ? 2 : 1, emotion, intensity, statement, repetition, actor}.recording());
  }
  return published;
}

void noteDeviations(const std::set<std::string>& found, RavdessChannel part, std::vector<Message>& notes) {
  std::vector<std::string> absentActors;
  std::vector<Message> gaps;
  std::size_t here = 0;
  std::size_t total = 0;
  for (const auto& [actor, recordings] : publishedByActor(part)) {
    std::vector<std::string> missing;
    std::ranges::set_difference(recordings, found, std::back_inserter(missing));
    total += recordings.size();
    here += recordings.size() - missing.size();
    const std::string name = Fields::twoDigits(actor);
    if (missing.size() == recordings.size())
      absentActors.push_back(name);
    else if (!missing.empty())
      gaps.push_back(Message(MOODOGRAM_TEXT("Dataset",
                                            "Missing of actor %1: %2 of %3 recordings "
                                            "(channel-emotion-intensity-statement-repetition-actor): %4."),
                             name, missing.size(), recordings.size(), namesOf(missing)));
  }
  if (here < total)
    notes.push_back(
        Message(MOODOGRAM_TEXT("Dataset", "Recordings of the published part that are here: %1 of %2."), here, total));
  if (!absentActors.empty())
    notes.push_back(
        Message(MOODOGRAM_TEXT("Dataset", "Of these actors everything is missing: %1."), namesOf(absentActors, 24)));
  notes.insert(notes.end(), gaps.begin(), gaps.end());
  if (found.size() > here)
    notes.push_back(Message::plural(
        found.size() - here,
        MOODOGRAM_PLURAL("Dataset", "%Ln recording(s) with a name that the published part does not have.")));
}

struct Clip {
  fs::path file;
  Fields fields;
};

std::vector<Clip> findClips(const fs::path& folder, RavdessChannel part, std::vector<Message>& notes) {
  std::vector<Clip> clips;
  std::size_t others = 0;
  for (const fs::path& file : findAudioFiles({folder}, notes)) {
    const auto fields = parseFields(pathBytes(file.filename()));
    if (!fields) continue;
    if (fields->isSong() == (part == RavdessChannel::Song))
      clips.push_back({file, *fields});
    else
      ++others;
  }
  if (others > 0)
    notes.push_back(
        part == RavdessChannel::Song
            ? Message::plural(others, MOODOGRAM_PLURAL("Dataset",
                                                       "%Ln file(s) of the speech part left out; it is a data set of "
                                                       "its own."))
            : Message::plural(others, MOODOGRAM_PLURAL("Dataset",
                                                       "%Ln file(s) of the song part left out; it is a data set of "
                                                       "its own.")));
  return clips;
}

}  // namespace

std::optional<RavdessClip> parseRavdessName(std::string_view fileName) {
  const auto fields = parseFields(fileName);
  if (!fields) return std::nullopt;
  return RavdessClip{fs::path(fileName), classOfCode(fields->emotion),
                     fields->isSong(),   fields->intensity == 2,
                     fields->statement,  fields->actor};
}

Dataset openRavdess(const DatasetSource& source, RavdessChannel part) {
  const bool song = part == RavdessChannel::Song;
  const std::string name = song ? "RAVDESS song" : "RAVDESS speech";
  Dataset dataset{name,
                  "CC BY-NC-SA 4.0",
                  "S. R. Livingstone and F. A. Russo, The Ryerson Audio-Visual Database of Emotional Speech and Song, "
                  "2018, https://zenodo.org/record/1188976",
                  "actor",
                  {},
                  {},
                  {}};
  std::set<std::string> found;
  std::map<int, std::size_t> leftOut;
  std::vector<std::string> again;
  for (Clip& clip : findClips(source.path, part, dataset.notes)) {
    if (!found.insert(clip.fields.recording()).second)
      again.push_back(displayPath(clip.file.filename()));
    else if (const auto moodClass = classOfCode(clip.fields.emotion);
             moodClass && (source.neutral || moodClass != MoodClass::Neutral))
      dataset.recordings.push_back(
          {std::move(clip.file), Label::of(*moodClass), Fields::twoDigits(clip.fields.actor), Part::Unassigned});
    else
      ++leftOut[clip.fields.emotion];
  }
  if (dataset.recordings.empty())
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Dataset",
                       "No files of %1 with one of the five emotions were found below %2. Name the folder that holds "
                       "Actor_01 to Actor_24 (the audio-only files of https://zenodo.org/record/1188976, in any audio "
                       "format, under their own names such as %3)."),
        name, displayPath(source.path), song ? "03-02-05-01-02-01-21.wav" : "03-01-05-01-02-01-21.wav"));
  for (const auto& [emotion, count] : leftOut)
    dataset.notes.push_back(Message::plural(
        count, MOODOGRAM_PLURAL("Dataset", "%Ln recording(s) left out: \"%1\" is not one of the five emotions."),
        std::string(wordOf(emotion))));
  if (!again.empty())
    dataset.notes.push_back(Message::plural(
        again.size(),
        MOODOGRAM_PLURAL("Dataset", "%Ln file(s) left out, because the recording is there in another file: %1."),
        namesOf(again)));
  noteDeviations(found, part, dataset.notes);
  // Both files are the same take, byte for byte, in the published data.
  if (!song && found.contains("01-03-01-02-01-07") && found.contains("01-03-01-02-02-07"))
    dataset.notes.push_back(
        Message(MOODOGRAM_TEXT("Dataset", "%1 and %2 hold the same recording of actor %3, as published."),
                "03-01-03-01-02-01-07", "03-01-03-01-02-02-07", "07"));
  return dataset;
}

}  // namespace moodogram
