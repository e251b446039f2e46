// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_parser.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "core/query/query_lexer.h"
#include "core/query/query_values.h"

namespace moodogram {
namespace {

constexpr int kDeepest = 100;  ///< brackets and negations within each other: each takes some of the stack

/// By recursive descent; each function takes what it can from the place where the one before stopped. In a draft a
/// function gives nullopt for a part that has been left out.
class Parser {
 public:
  Parser(std::string_view text, std::optional<std::size_t> cursor) : m_text(text), m_cursor(cursor) {}

  Query parse() {
    std::optional<Query> query = parseAnyOf();
    if (m_at < m_text.size())
      throw QueryError(Message(MOODOGRAM_TEXT("Query", "There is no bracket that this one closes.")), m_at, 1);
    return query ? *std::move(query) : Query{AllOf{}};
  }

  /// Of the first term that has been left out of a draft because it is wrong.
  const std::optional<QueryError>& error() const { return m_error; }

 private:
  /// Whether what ends here may be unfinished.
  bool isDraftAt(std::size_t end) const { return m_cursor && *m_cursor == end; }

  void skipSpaces() {
    while (const std::size_t length = spaceAt(m_text, m_at)) m_at += length;
  }

  bool atEnd() const { return m_at >= m_text.size(); }
  bool at(char c) const { return !atEnd() && m_text[m_at] == c; }

  bool atOperator(std::string_view word) const {
    return m_text.substr(m_at).starts_with(word) && !isWordByte(m_text, m_at + word.size());
  }
  std::size_t orLength() const { return at('|') ? 1 : atOperator("OR") ? 2 : 0; }

  /// One query of many parts; of one part, that; of none, nothing.
  template <typename Group>
  static std::optional<Query> grouped(std::vector<Query> parts) {
    if (parts.empty()) return std::nullopt;
    if (parts.size() == 1) return std::move(parts.front());
    return Query{Group{std::move(parts)}};
  }

  std::optional<Query> parseAnyOf() {
    std::vector<Query> parts;
    skipSpaces();
    if (const std::size_t length = orLength())
      throw QueryError(
          //: In a search; %1: OR
          Message(MOODOGRAM_TEXT("Query", "Before %1 is missing what may be instead."), m_text.substr(m_at, length)),
          m_at, length);
    while (true) {
      if (std::optional<Query> part = parseAllOf()) parts.push_back(*std::move(part));
      const std::size_t length = orLength();
      if (length == 0) break;
      const std::size_t sign = m_at;
      m_at += length;
      skipSpaces();
      if ((atEnd() && isDraftAt(m_text.size())) || !(atEnd() || at(')') || orLength() > 0)) continue;
      throw QueryError(
          //: In a search; %1: OR
          Message(MOODOGRAM_TEXT("Query", "Behind %1 is missing what may be instead."), m_text.substr(sign, length)),
          sign, length);
    }
    return grouped<AnyOf>(std::move(parts));
  }

  std::optional<Query> parseAllOf() {
    std::vector<Query> parts;
    for (bool isFirst = true;; isFirst = false) {
      skipSpaces();
      if (atEnd() || at(')') || orLength() > 0) break;
      if (atOperator("AND")) {
        const std::size_t sign = m_at;
        m_at += 3;
        skipSpaces();
        if (atEnd() && isDraftAt(m_text.size()) && !isFirst) break;
        if (isFirst || atEnd() || at(')') || orLength() > 0 || atOperator("AND"))
          //: AND is written so in every language, the second one with these quotation marks
          throw QueryError(
              Message(MOODOGRAM_TEXT("Query", "AND stands between two parts; write \"AND\" to look for the word.")),
              sign, 3);
      }
      if (std::optional<Query> part = parseOne()) parts.push_back(*std::move(part));
    }
    return grouped<AllOf>(std::move(parts));
  }

  std::optional<Query> parseOne() {
    const Depth depth(*this);
    if (atOperator("NOT")) return parseNot(3);
    if (at('-')) {
      const bool byItself = m_at + 1 >= m_text.size() ||
                            !(isWordByte(m_text, m_at + 1) || m_text[m_at + 1] == '(' || m_text[m_at + 1] == '"');
      if (!byItself) return parseNot(1);
      ++m_at;
      return std::nullopt;
    }
    return at('(') ? parseBrackets() : parseTerm();
  }

  std::optional<Query> parseNot(std::size_t length) {
    const std::size_t sign = m_at;
    m_at += length;
    skipSpaces();
    if (atEnd() && isDraftAt(m_text.size())) return std::nullopt;
    if (atEnd() || at(')') || orLength() > 0)
      //: NOT is written so in every language
      throw QueryError(Message(MOODOGRAM_TEXT("Query", "Behind NOT is missing what is not wanted.")), sign, length);
    std::optional<Query> part = parseOne();
    if (!part) return std::nullopt;
    Not inverse;
    inverse.part.push_back(*std::move(part));
    return Query{std::move(inverse)};
  }

  std::optional<Query> parseBrackets() {
    const std::size_t open = m_at++;
    std::optional<Query> query = parseAnyOf();
    if (atEnd()) {
      if (isDraftAt(m_text.size())) return query;
      throw QueryError(Message(MOODOGRAM_TEXT("Query", "This bracket is not closed.")), open, 1);
    }
    const std::size_t close = m_at++;
    const bool isEmpty = m_text.substr(open + 1, close - open - 1).find_first_not_of(' ') == std::string_view::npos;
    if (isEmpty && !isDraftAt(close))
      throw QueryError(Message(MOODOGRAM_TEXT("Query", "There is nothing in the brackets.")), open, m_at - open);
    return query;
  }

  std::optional<Query> parseTerm() {
    const RawTerm term = readTerm(m_text, m_at);
    m_at = term.end;
    if (!term.isClosed && !isDraftAt(term.end))
      throw QueryError(Message(MOODOGRAM_TEXT("Query", "The second quotation mark is missing.")), term.valueBegin, 1);
    if (!term.field.empty()) {
      try {
        return parseFieldTerm(term);
      } catch (const QueryError& error) {
        if (!m_cursor) throw;
        if (!m_error) m_error = error;
        return std::nullopt;
      }
    }
    if (!term.value.empty()) return Query{TextTerm{QueryField::Any, term.value, false}};
    if (isDraftAt(term.end)) return std::nullopt;
    throw QueryError(Message(MOODOGRAM_TEXT("Query", "There is nothing between the quotation marks.")), term.begin,
                     term.end - term.begin);
  }

  std::optional<Query> parseFieldTerm(const RawTerm& term) const {
    const QueryFieldInfo* field = findField(term.field);
    if (field == nullptr) throw unknownField(term);
    const std::string name(field->name);
    const bool mayEnd = isDraftAt(term.end);
    if (field->kind == QueryValueKind::Text) {
      if (!term.value.empty() || (term.hasEquals && term.isQuoted && term.isClosed)) {
        if (!term.isQuoted && !term.hasEquals && (term.value[0] == '<' || term.value[0] == '>'))
          throw QueryError(
              //: In a search; %1 and %2: a field and a value, to be written with the quotation marks
              Message(MOODOGRAM_TEXT("Query",
                                     "A text cannot be compared by size; write %1:\"%2\" to look for the characters."),
                      name, term.value),
              term.valueBegin, 1);
        return Query{TextTerm{field->field, term.value, term.hasEquals}};
      }
      if (mayEnd) return std::nullopt;
      throw QueryError(
          //: In a search; %1: a field; %2: an example; %1:="" is to be written so
          Message(MOODOGRAM_TEXT("Query",
                                 "Behind %1: is missing what to look for, for example %2; %1:=\"\" finds what has "
                                 "none."),
                  name, field->example),
          term.begin, term.end - term.begin);
    }
    if (field->kind == QueryValueKind::Playlist && !term.value.empty()) return Query{PlaylistTerm{term.value}};
    const std::string value = (term.hasEquals && field->kind != QueryValueKind::Playlist ? "=" : "") + term.value;
    if (value.empty() && !mayEnd)
      //: In a search; %1: a field; %2: an example
      throw QueryError(
          Message(MOODOGRAM_TEXT("Query", "Behind %1: is missing a value, for example %2."), name, field->example),
          term.begin, term.end - term.begin);
    try {
      return parseValue(*field, value);
    } catch (const ValueError& error) {
      if (mayEnd && error.isBegun) return std::nullopt;
      const std::size_t begin = term.hasEquals ? term.valueBegin - 1 : term.valueBegin;
      throw QueryError(error.message(), begin, std::max<std::size_t>(1, term.end - begin));
    }
  }

  static QueryError unknownField(const RawTerm& term) {
    const auto nearest = nearestFieldName(term.field);
    std::string names;
    for (const QueryFieldInfo& info : queryFields()) names += (names.empty() ? "" : ", ") + std::string(info.name);
    const Message what =
        nearest
            //: In a search; %2: a field
            ? Message(MOODOGRAM_TEXT("Query", "There is no field \"%1\"; did you mean %2?"), term.field, *nearest)
            //: In a search; %2: names of fields
            : Message(MOODOGRAM_TEXT("Query", "There is no field \"%1\". Fields are %2."), term.field, names);
    return {//: To be written with these quotation marks
            Message::joined(what, Message(MOODOGRAM_TEXT("Query", "Quotation marks look for the characters: \"%1:\"."),
                                          term.field)),
            term.begin, term.field.size()};
  }

  class Depth {
   public:
    explicit Depth(Parser& parser) : m_parser(parser) {
      if (++m_parser.m_depth > kDeepest)
        throw QueryError(Message(MOODOGRAM_TEXT("Query", "There are too many brackets within each other.")),
                         m_parser.m_at, 1);
    }
    ~Depth() { --m_parser.m_depth; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

   private:
    Parser& m_parser;
  };

  std::string_view m_text;
  std::optional<std::size_t> m_cursor;  ///< of a draft
  std::optional<QueryError> m_error;
  std::size_t m_at = 0;
  int m_depth = 0;
};

/// Columns that a terminal shows a character in.
std::size_t columnsOf(utf8proc_int32_t point) {
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(point)));
}

}  // namespace

Query parseQuery(std::string_view text) { return Parser(text, std::nullopt).parse(); }

QueryDraft parseDraft(std::string_view text, std::size_t cursor) {
  Parser parser(text, cursor);
  Query query = parser.parse();
  return {std::move(query), parser.error()};
}

std::string markedText(std::string_view text, const QueryError& error) {
  std::string line;
  std::string before;
  std::string mark;
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t point = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto read = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &point);
    const std::size_t length = read > 0 ? static_cast<std::size_t>(read) : 1;
    const bool shown = read > 0 && utf8proc_category(point) != UTF8PROC_CATEGORY_CC;
    line += shown ? text.substr(i, length) : " ";
    const std::size_t columns = shown ? columnsOf(point) : 1;
    if (i < error.position())
      before.append(columns, ' ');
    else if (i < error.position() + error.length())
      mark.append(columns, mark.empty() ? '^' : '~');
    i += length;
  }
  if (mark.size() > 1) std::ranges::fill(std::next(mark.begin()), mark.end(), '~');
  return line + '\n' + before + (mark.empty() ? "^" : mark) + '\n';
}

}  // namespace moodogram
