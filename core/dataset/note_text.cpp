// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/note_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/paths.h"

namespace moodogram {

std::string countOf(std::size_t count, std::string_view singular) {
  return std::to_string(count) + ' ' + std::string(singular) + (count == 1 ? "" : "s");
}

std::string listOf(std::span<const std::string> items, std::size_t shown) {
  std::string text;
  for (std::size_t i = 0; i < std::min(shown, items.size()); ++i) text += (i == 0 ? "" : ", ") + items[i];
  if (items.size() > shown) text += " and " + std::to_string(items.size() - shown) + " more";
  return text;
}

Message namesOf(std::span<const std::string> items, std::size_t shown) {
  std::vector<Message> names;
  for (const std::string& item : items.first(std::min(shown, items.size()))) names.emplace_back(toValidUtf8(item));
  if (items.size() > shown)
    //: At the end of a list of names
    names.push_back(Message::plural(items.size() - shown, MOODOGRAM_PLURAL("Dataset", "%Ln more")));
  return Message::list(std::move(names));
}

Message groupsOf(std::size_t count, const std::string& kind) {
  if (kind == "actor") return Message::plural(count, MOODOGRAM_PLURAL("Dataset", "%Ln actor(s)"));
  if (kind == "artist") return Message::plural(count, MOODOGRAM_PLURAL("Dataset", "%Ln artist(s)"));
  if (kind == "song") return Message::plural(count, MOODOGRAM_PLURAL("Dataset", "%Ln song(s)"));
  if (kind == "folder") return Message::plural(count, MOODOGRAM_PLURAL("Dataset", "%Ln folder(s)"));
  if (kind == "group") return Message::plural(count, MOODOGRAM_PLURAL("Dataset", "%Ln group(s)"));
  return countOf(count, toValidUtf8(kind));  // in the words of the data set
}

Message noWeight(std::string_view field) {
  return Message(MOODOGRAM_TEXT("Dataset", "\"%1\" is no weight (a number from 0 up)."), toValidUtf8(field));
}

Message twiceInTable(std::string_view name) {
  return Message(MOODOGRAM_TEXT("Dataset", "\"%1\" is in the table twice."), toValidUtf8(name));
}

}  // namespace moodogram
