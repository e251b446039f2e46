// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/dataset/dataset.h"

namespace moodogram::test {

/// Whether one of the notes has the text in it.
inline bool notesSay(const Dataset& dataset, std::string_view text) {
  return std::ranges::any_of(dataset.notes,
                             [&](const Message& note) { return note.english().find(text) != std::string::npos; });
}

inline std::set<std::string> groupsOf(const Dataset& dataset) {
  std::set<std::string> groups;
  for (const Recording& recording : dataset.recordings) groups.insert(recording.group);
  return groups;
}

/// The recording of this file name; fails the test if there is none.
inline Recording recordingOf(const Dataset& dataset, std::string_view fileName) {
  const auto found = std::ranges::find_if(
      dataset.recordings, [&](const Recording& each) { return each.file.filename().native() == fileName; });
  if (found != dataset.recordings.end()) return *found;
  QTest::qFail("no such recording", __FILE__, __LINE__);
  return {};
}

/// What the ConfigError says that the call throws; empty if it throws none.
template <typename Call>
std::string configErrorOf(Call&& call) {
  try {
    call();
  } catch (const ConfigError& error) {
    return error.what();
  }
  return {};
}

}  // namespace moodogram::test
