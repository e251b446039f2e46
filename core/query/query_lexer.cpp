// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_lexer.h"

#include <cctype>

namespace moodogram {
namespace {

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// From the quotation mark on; the end is behind the second one.
void readQuoted(std::string_view text, std::size_t position, RawTerm& term) {
  term.isQuoted = true;
  term.isClosed = false;
  for (++position; position < text.size(); ++position) {
    if (text[position] == '"') {
      term.isClosed = true;
      ++position;
      break;
    }
    const bool escapes = text[position] == '\\' && position + 1 < text.size() &&
                         (text[position + 1] == '"' || text[position + 1] == '\\');
    if (escapes) ++position;
    term.value += text[position];
  }
  term.end = position;
}

}  // namespace

std::size_t spaceAt(std::string_view text, std::size_t position) {
  if (position >= text.size()) return 0;
  const std::string_view rest = text.substr(position);
  if (std::isspace(static_cast<unsigned char>(rest[0])) != 0) return 1;
  if (rest.starts_with("\u00A0")) return 2;
  return rest.starts_with("\u3000") ? 3 : 0;
}

bool isWordByte(std::string_view text, std::size_t position) {
  if (position >= text.size() || spaceAt(text, position) > 0) return false;
  const char c = text[position];
  return c != '(' && c != ')' && c != '|' && c != '"';
}

RawTerm readTerm(std::string_view text, std::size_t position) {
  RawTerm term{.begin = position, .end = position, .valueBegin = position};
  std::size_t colon = position;
  while (colon < text.size() && isLetter(text[colon])) ++colon;
  if (colon > position && colon < text.size() && text[colon] == ':') {
    term.field = text.substr(position, colon - position);
    term.valueBegin = colon + 1;
    term.hasEquals = term.valueBegin < text.size() && text[term.valueBegin] == '=';
    if (term.hasEquals) ++term.valueBegin;
  }
  term.end = term.valueBegin;
  if (term.end < text.size() && text[term.end] == '"') {
    readQuoted(text, term.end, term);
    return term;
  }
  while (isWordByte(text, term.end)) ++term.end;
  term.value = text.substr(term.valueBegin, term.end - term.valueBegin);
  return term;
}

bool isPlainWord(std::string_view word, bool behindField) {
  if (word.empty() || word == "OR" || word == "AND" || word == "NOT") return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (!isWordByte(word, i)) return false;
  if (behindField) return word[0] != '=' && word[0] != '<' && word[0] != '>';
  return word[0] != '-' && readTerm(word, 0).field.empty();
}

}  // namespace moodogram
