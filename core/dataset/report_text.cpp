// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <span>

#include "core/base/paths.h"
#include "core/dataset/dataset_report.h"
#include "core/dataset/note_text.h"
#include "core/dataset/sound_copies.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

/// Recordings of each class by shares, how many, and how long.
struct Tally {
  std::array<double, kMoodClassCount> shares{};
  std::size_t recordings = 0;
  double seconds = 0;

  double of(MoodClass moodClass) const { return shares[static_cast<std::size_t>(moodClass)]; }

  void add(const Recording& recording, const RecordingFacts& facts) {
    for (std::size_t i = 0; i < kMoodClassCount; ++i) shares[i] += recording.label.shares.values[i];
    ++recordings;
    seconds += facts.seconds;
  }
};

struct Tallies {
  Tally all;
  std::map<Part, Tally> parts;  ///< without Unassigned if that is all
  std::map<std::string, Tally> groups;
  std::vector<Tally> folds;
};

Tallies tally(const Dataset& dataset, const DatasetReport& report) {
  Tallies made;
  made.folds.resize(report.groupedFolds.names.size());
  for (std::size_t i = 0; i < dataset.recordings.size(); ++i) {
    const Recording& recording = dataset.recordings[i];
    const RecordingFacts& facts = report.recordings[i];
    made.all.add(recording, facts);
    made.parts[recording.part].add(recording, facts);
    if (!recording.group.empty()) made.groups[recording.group].add(recording, facts);
    if (!made.folds.empty()) made.folds[static_cast<std::size_t>(report.groupedFolds.sides[i])].add(recording, facts);
  }
  if (made.parts.size() == 1 && made.parts.contains(Part::Unassigned)) made.parts.clear();
  return made;
}

std::string fileName(const Dataset& dataset, std::size_t index) { return displayPath(dataset.recordings[index].file); }

std::string partTitle(Part part) { return part == Part::Unassigned ? "no part" : std::string(partName(part)); }

/// Indices of the recordings that satisfy the condition.
template <typename Condition>
std::vector<std::size_t> which(const DatasetReport& report, Condition&& condition) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < report.recordings.size(); ++i)
    if (condition(report.recordings[i])) found.push_back(i);
  return found;
}

std::vector<std::size_t> withProblem(const DatasetReport& report) {
  return which(report, [](const RecordingFacts& facts) { return !facts.problem.isEmpty(); });
}
std::vector<std::size_t> clipped(const DatasetReport& report) {
  return which(report, [](const RecordingFacts& facts) { return facts.clippedSamples > 0; });
}
std::vector<std::size_t> silent(const DatasetReport& report) {
  return which(report, [](const RecordingFacts& facts) { return !facts.contentHash.empty() && facts.isSilent(); });
}

/// How many recordings have each value, of those that could be opened.
template <typename Value>
std::map<Value, std::size_t> histogram(const DatasetReport& report, Value RecordingFacts::*member) {
  std::map<Value, std::size_t> counts;
  for (const RecordingFacts& facts : report.recordings)
    if (facts.sampleRateHz > 0) ++counts[facts.*member];
  return counts;
}

struct Durations {
  double shortest = 0, median = 0, longest = 0;
};

Durations durationsOf(const DatasetReport& report) {
  std::vector<double> seconds;
  for (const RecordingFacts& facts : report.recordings)
    if (facts.seconds > 0) seconds.push_back(facts.seconds);
  if (seconds.empty()) return {};
  std::ranges::sort(seconds);
  return {seconds.front(), seconds[seconds.size() / 2], seconds.back()};
}

ordered_json json(const Tally& tally) {
  ordered_json classes;
  for (const MoodClass each : moodClasses(tally.of(MoodClass::Neutral) > 0))
    classes[std::string(moodClassName(each))] = std::round(tally.of(each) * 1000) / 1000;
  return {{"recordings", tally.recordings}, {"seconds", std::round(tally.seconds * 1000) / 1000}, {"classes", classes}};
}

ordered_json named(std::string name, const Tally& tally) {
  ordered_json object{{"name", toValidUtf8(name)}};
  object.update(json(tally));
  return object;
}

template <typename Value>
ordered_json json(const std::map<Value, std::size_t>& counts) {
  ordered_json list = ordered_json::array();
  for (const auto& [value, count] : counts) list.push_back({{"value", value}, {"recordings", count}});
  return list;
}

ordered_json filesJson(const Dataset& dataset, std::span<const std::size_t> indices) {
  ordered_json list = ordered_json::array();
  for (const std::size_t index : indices) list.push_back(fileName(dataset, index));
  return list;
}

ordered_json leaksJson(const Dataset& dataset, const std::vector<Leak>& leaks) {
  ordered_json list = ordered_json::array();
  for (const Leak& leak : leaks)
    list.push_back({{"kind", leak.isDuplicate ? "same content" : dataset.groupKind},
                    {"group", leak.isDuplicate ? ordered_json() : ordered_json(toValidUtf8(leak.group))},
                    {"files", filesJson(dataset, leak.recordings)}});
  return list;
}

}  // namespace

std::string reportJson(const Dataset& dataset, const DatasetReport& report) {
  const Tallies tallies = tally(dataset, report);
  ordered_json root{{"name", toValidUtf8(dataset.name)},
                    {"licence", toValidUtf8(dataset.licence)},
                    {"source", toValidUtf8(dataset.source)},
                    {"headers_only", report.headersOnly}};
  root.update(json(tallies.all));
  root["parts"] = ordered_json::array();
  for (const auto& [part, each] : tallies.parts) root["parts"].push_back(named(partTitle(part), each));
  root["group_kind"] = toValidUtf8(dataset.groupKind);
  root["groups"] = ordered_json::array();
  for (const auto& [group, each] : tallies.groups) root["groups"].push_back(named(group, each));

  const Durations durations = durationsOf(report);
  root["durations_s"] = {
      {"shortest", durations.shortest}, {"median", durations.median}, {"longest", durations.longest}};
  root["sample_rates_hz"] = json(histogram(report, &RecordingFacts::sampleRateHz));
  root["channels"] = json(histogram(report, &RecordingFacts::channels));
  root["codecs"] = json(histogram(report, &RecordingFacts::codec));
  root["problems"] = ordered_json::array();
  for (const std::size_t index : withProblem(report))
    root["problems"].push_back(
        {{"file", fileName(dataset, index)}, {"problem", toValidUtf8(report.recordings[index].problem.english())}});
  if (!report.headersOnly) {
    root["clipped"] = ordered_json::array();
    for (const std::size_t index : clipped(report))
      root["clipped"].push_back(
          {{"file", fileName(dataset, index)}, {"samples", report.recordings[index].clippedSamples}});
    root["silent"] = filesJson(dataset, silent(report));
    root["duplicates"] = ordered_json::array();
    for (const auto& same : report.duplicates) root["duplicates"].push_back(filesJson(dataset, same));
    if (report.soundCopies) {
      root["sound_copies"] = ordered_json::array();
      for (const auto& same : *report.soundCopies) root["sound_copies"].push_back(filesJson(dataset, same));
    }
  }
  root["missing"] = ordered_json::array();
  for (const std::string& name : dataset.missing) root["missing"].push_back(toValidUtf8(name));
  root["notes"] = ordered_json::array();
  for (const Message& note : dataset.notes) root["notes"].push_back(note.english());
  root["leaks_between_parts"] = leaksJson(dataset, report.partLeaks);
  root["torn_by_random_folds"] = ordered_json::array();
  for (const std::string& group : report.tornGroups) root["torn_by_random_folds"].push_back(toValidUtf8(group));
  root["grouped_folds"] = ordered_json::array();
  for (std::size_t i = 0; i < tallies.folds.size(); ++i) {
    ordered_json fold = named(report.groupedFolds.names[i], tallies.folds[i]);
    std::set<std::string> groups;
    for (const std::size_t index : recordingsOn(report.groupedFolds, static_cast<int>(i)))
      if (!dataset.recordings[index].group.empty()) groups.insert(toValidUtf8(dataset.recordings[index].group));
    fold["groups"] = groups;
    root["grouped_folds"].push_back(std::move(fold));
  }
  return root.dump(2);
}

namespace {

constexpr std::size_t kGroupRows = 30;
constexpr std::size_t kDuplicateRows = 10;
constexpr std::size_t kProblemRows = 30;

template <typename... Values>
std::string print(const char* format, Values... values) {
  std::array<char, 256> text{};
  std::snprintf(text.data(), text.size(), format, values...);
  return text.data();
}

/// Hours, minutes and seconds.
std::string lengthText(double seconds) {
  const long long whole = std::llround(seconds);
  return print("%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
}

/// Lines of at most 100 characters, the first behind the lead, the others below it.
std::string wrapped(const std::string& lead, const std::string& text) {
  constexpr std::size_t kColumns = 100;
  std::string made = lead;
  std::size_t column = lead.size();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = std::string_view(text).substr(begin, end - begin);
    if (column > lead.size() && column + 1 + word.size() > kColumns) {
      made += '\n' + std::string(lead.size(), ' ');
      column = lead.size();
    } else if (column > lead.size()) {
      made += ' ';
      ++column;
    }
    made += word;
    column += word.size();
    begin = end + 1;
  }
  return made + '\n';
}

/// The table of classes, without neutral where nothing is; numbers have a decimal where labels are shared among
/// classes.
class ClassTable {
 public:
  explicit ClassTable(const Tally& all)
      : m_decimals(std::ranges::any_of(all.shares, [](double count) { return count != std::floor(count); }) ? 1 : 0),
        m_classes(moodClasses(all.of(MoodClass::Neutral) > 0)) {}

  std::string head(const std::string& title) const {
    std::string line = print("%-16s", title.c_str());
    for (const MoodClass each : m_classes) line += print("%10s", std::string(moodClassName(each)).c_str());
    return line + print("%12s%12s\n", "recordings", "length");
  }
  std::string row(const std::string& title, const Tally& tally) const {
    std::string line = "  " + title;
    // Characters, not bytes, make the width.
    const auto width = std::ranges::count_if(title, [](unsigned char c) { return (c & 0xC0) != 0x80; });
    line.append(static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, 14 - width)), ' ');
    for (const MoodClass each : m_classes) line += print("%10.*f", m_decimals, tally.of(each));
    return line + print("%12zu%12s\n", tally.recordings, lengthText(tally.seconds).c_str());
  }

 private:
  int m_decimals;
  std::span<const MoodClass> m_classes;
};

template <typename Value>
std::string counted(const std::map<Value, std::size_t>& counts, const char* unit) {
  std::vector<std::string> items;
  for (const auto& [value, count] : counts) {
    std::string text;
    if constexpr (std::is_same_v<Value, std::string>)
      text = value;
    else
      text = std::to_string(value);
    items.push_back(text + unit + " (" + std::to_string(count) + ")");
  }
  return items.empty() ? "none" : listOf(items, 12);
}

std::string audioText(const Dataset& dataset, const DatasetReport& report) {
  const Durations durations = durationsOf(report);
  std::string text = "Audio\n";
  text += print("  length          %.2f s to %.2f s, median %.2f s\n", durations.shortest, durations.longest,
                durations.median);
  text += "  sample rate     " + counted(histogram(report, &RecordingFacts::sampleRateHz), " Hz") + "\n";
  text += "  channels        " + counted(histogram(report, &RecordingFacts::channels), "") + "\n";
  text += "  codec           " + counted(histogram(report, &RecordingFacts::codec), "") + "\n";
  const auto files = [&](const char* title, const std::vector<std::size_t>& indices, const std::string& otherwise) {
    std::vector<std::string> names;
    for (const std::size_t index : indices) names.push_back(displayPath(dataset.recordings[index].file.filename()));
    text += print("  %-16s", title);
    text += (names.empty() ? otherwise : countOf(names.size(), "file") + ": " + listOf(names, 4)) + "\n";
  };
  if (report.headersOnly) {
    text += "  levels and duplicates were not looked at: only the headers were read\n";
  } else {
    std::vector<std::size_t> worstFirst = clipped(report);
    std::ranges::stable_sort(worstFirst, std::ranges::greater{},
                             [&](std::size_t index) { return report.recordings[index].clippedSamples; });
    files("clipped", worstFirst, "no file has three samples in a row at full scale");
    files("silent", silent(report), "no file stays below -60 dB");
    if (report.duplicates.empty()) files("duplicates", {}, "no two files have the same samples");
    const auto sets = [&](const char* title, const Duplicates& found) {
      for (std::size_t i = 0; i < std::min(kDuplicateRows, found.size()); ++i) files(title, found[i], "");
      if (found.size() > kDuplicateRows)
        text += "                  and " + std::to_string(found.size() - kDuplicateRows) + " more such sets\n";
    };
    sets("same samples", report.duplicates);
    if (report.soundCopies) {
      if (report.soundCopies->empty())
        files("other encodings", {},
              areAllLongEnough(report.recordings)
                  ? "no recording sounds like another"
                  : print("none among recordings of %.0f s and more; shorter ones cannot be told by their sound",
                          kShortestComparedSeconds));
      sets("same sound", *report.soundCopies);
    }
  }
  const std::vector<std::size_t> problems = withProblem(report);
  for (const std::size_t index : std::span(problems).first(std::min(kProblemRows, problems.size())))
    text += wrapped("  ! ", toValidUtf8(report.recordings[index].problem.english()));
  if (problems.size() > kProblemRows)
    text += "  ! and " + std::to_string(problems.size() - kProblemRows) + " more; --json names all\n";
  return text;
}

std::string splitText(const Dataset& dataset, const DatasetReport& report, const Tallies& tallies,
                      const ClassTable& table) {
  std::string text;
  if (!tallies.parts.empty()) {
    const std::string warning = leakWarning(dataset, report.partLeaks).english();
    text += warning.empty() ? wrapped("", "The published parts share no " + dataset.groupKind +
                                              (report.headersOnly ? "." : " and no recording."))
                            : wrapped("! ", "The published parts leak: " + warning);
  }
  if (tallies.folds.empty())
    return text + "There are too few groups for folds (groups with the same samples count as one).\n";
  if (!report.tornGroups.empty())
    text += wrapped("! ", "Random folds would put " + std::to_string(report.tornGroups.size()) + " of " +
                              countOf(tallies.groups.size(), dataset.groupKind) +
                              " on both sides of a split, so that a network is tested on what it knows. Folds that "
                              "keep each together:");
  text += table.head("Grouped folds");
  for (std::size_t i = 0; i < tallies.folds.size(); ++i)
    text += table.row(report.groupedFolds.names[i], tallies.folds[i]);
  return text;
}

}  // namespace

std::string formatReport(const Dataset& dataset, const DatasetReport& report) {
  const Tallies tallies = tally(dataset, report);
  const ClassTable table(tallies.all);
  std::string text = toValidUtf8(dataset.name) + ": " + countOf(tallies.all.recordings, "recording") + ", " +
                     (tallies.groups.empty() ? "no groups" : countOf(tallies.groups.size(), dataset.groupKind)) + "\n";
  if (!dataset.licence.empty()) text += "Licence: " + toValidUtf8(dataset.licence) + "\n";
  if (!dataset.source.empty()) text += wrapped("", toValidUtf8(dataset.source));
  text += "\n" + table.head("Recordings") + table.row("all", tallies.all);
  for (const auto& [part, each] : tallies.parts) text += table.row(partTitle(part), each);
  std::vector<std::string> absent;
  for (const Emotion emotion : kEmotions)
    if (tallies.all.of(moodClassOf(emotion)) <= 0) absent.emplace_back(emotionName(emotion));
  if (!absent.empty()) text += wrapped("! ", "A network cannot learn what is not here: " + listOf(absent) + ".");
  if (!tallies.groups.empty() && tallies.groups.size() <= kGroupRows) {
    text += "\n" + table.head("By " + dataset.groupKind);
    for (const auto& [group, each] : tallies.groups) text += table.row(toValidUtf8(group), each);
  } else if (!tallies.groups.empty()) {
    std::vector<std::size_t> sizes;
    for (const auto& [group, each] : tallies.groups) sizes.push_back(each.recordings);
    std::ranges::sort(sizes);
    text += print("\nEach %s has %zu to %zu recordings, median %zu.\n", dataset.groupKind.c_str(), sizes.front(),
                  sizes.back(), sizes[sizes.size() / 2]);
  }
  text += "\n" + audioText(dataset, report) + "\n" + splitText(dataset, report, tallies, table);
  if (!dataset.notes.empty()) text += "\nNotes\n";
  for (const Message& note : dataset.notes) text += wrapped("  - ", note.english());
  return text;
}

}  // namespace moodogram
