// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/track_list.h"
#include "core/query/query_fields.h"

namespace moodogram {

/// The part of a query that is being typed.
struct CompletionSpot {
  std::size_t begin = 0;  ///< in bytes; a completion takes the place of [begin, end)
  std::size_t end = 0;
  const QueryFieldInfo* field = nullptr;  ///< whose value it is; null: a word, which may become the name of a field
  std::string typed;                      ///< up to the cursor, without quotation marks
};

/// nullopt where there is nothing to complete: in a space, in a phrase, behind a closing quotation mark, in the value
/// of a field that does not exist. cursor: a byte offset.
std::optional<CompletionSpot> completionSpot(std::string_view text, std::size_t cursor);

/// The values that a field of kind Text has in a library.
class FieldValues {
 public:
  FieldValues(TrackSpan tracks, QueryField field);

  /// Those that begin with the text, then those with a word that does; case and accents aside. What most tracks have
  /// comes first.
  std::vector<std::string> startingWith(std::string_view typed, std::size_t most) const;

 private:
  struct Value {
    std::string text;
    std::string folded;
  };
  std::vector<Value> m_values;  ///< the most frequent first
};

struct Completion {
  std::string text;         ///< as it has to be written at the spot
  std::string_view hint;    ///< what it means; may be empty
  bool isFinished = false;  ///< a term, behind which a space may follow

  bool operator==(const Completion&) const = default;
};

/// values: of the library; asked for at most one field.
std::vector<Completion> completionsFor(const CompletionSpot& spot,
                                       const std::function<const FieldValues&(QueryField)>& values);

}  // namespace moodogram
