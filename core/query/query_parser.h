// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/query/query.h"

namespace moodogram {

/// What is wrong with a query, and with which of its characters.
class QueryError : public Error {
 public:
  QueryError(const Message& message, std::size_t position, std::size_t length)
      : Error(message), m_position(position), m_length(length) {}

  std::size_t position() const { return m_position; }  ///< of the first character, in bytes
  std::size_t length() const { return m_length; }      ///< in bytes, at least 1

 private:
  std::size_t m_position;
  std::size_t m_length;
};

/// The search language:
///
///   query  = all { ("OR" | "|") all }
///   all    = one { ["AND"] one }
///   one    = ("NOT" | "-") one | "(" query ")" | term
///   term   = word | "phrase" | field ":" value | field ":=" value
///
/// Words and phrases stand for what contains them. Operators are in capitals, so "or" and "not" are words. A dash by
/// itself says nothing. In a phrase, \" is a quotation mark and \\ a backslash. Which fields there are and what their
/// values look like is in query_fields.h. A number or date may have one of = < <= > >= before it, or be a range 3..5,
/// 3.., ..5; both ends belong to it. What is not known is in no range. Probabilities and shares without a sign mean "at
/// least". An empty text is every track. Throws QueryError.
Query parseQuery(std::string_view text);

/// What a text that is being typed says so far.
struct QueryDraft {
  Query query;
  std::optional<QueryError> error;  ///< of the first term that is wrong; the query is without these terms
};

/// The same for a text that is being typed: the term that ends at the cursor (a byte offset) is left out as long as it
/// may still become right ("artist:", "mood:ca", "year:>", "rain OR"), and what is open at the end of the text is
/// closed. Terms that are wrong are left out with an error. Throws QueryError where it is not clear what belongs
/// together: brackets, quotation marks, OR and NOT in wrong places.
QueryDraft parseDraft(std::string_view text, std::size_t cursor);

/// For a terminal: the text in one line, and below it a line that marks the characters of the error. Control
/// characters become spaces.
std::string markedText(std::string_view text, const QueryError& error);

}  // namespace moodogram
