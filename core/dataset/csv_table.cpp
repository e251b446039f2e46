// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/csv_table.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class CsvParser {
 public:
  CsvParser(std::string_view text, const fs::path& file, CsvComments comments)
      : m_text(text), m_file(file), m_comments(comments) {
    if (m_text.starts_with(kByteOrderMark)) m_next = kByteOrderMark.size();
  }

  /// The next row that is neither empty nor a comment; empty at the end of the text.
  CsvRow row() {
    while (!atEnd()) {
      if (m_comments == CsvComments::Hash && peek() == '#') {
        while (!atEnd() && !atLineEnd()) take();
        takeLineEnd();
        continue;
      }
      if (m_separator == '\0') chooseSeparator();
      CsvRow fields{field()};
      while (!atEnd() && peek() == m_separator) {
        take();
        if (fields.size() == CsvTable::kMaxColumns)
          failAt(m_file, m_position,
                 Message(MOODOGRAM_TEXT("Dataset", "A row has more than %1 fields."), CsvTable::kMaxColumns));
        fields.push_back(field());
      }
      takeLineEnd();
      if (fields.size() > 1 || !trimmed(fields.front().text).empty()) return fields;
    }
    return {};
  }

 private:
  bool atEnd() const { return m_next == m_text.size(); }
  char peek() const { return m_text[m_next]; }
  bool atLineEnd() const { return peek() == '\n' || peek() == '\r'; }

  char take() {
    const char c = m_text[m_next++];
    if (c == '\0')
      failAt(
          m_file, m_position,
          Message(MOODOGRAM_TEXT("Dataset", "This is no text: there is a zero byte. Save the table as CSV in UTF-8.")));
    // A line ends with LF, CR or CR LF, also within quotes.
    if (c == '\n' || (c == '\r' && (atEnd() || peek() != '\n'))) {
      ++m_position.line;
      m_position.column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {  // the first byte of a character of UTF-8
      ++m_position.column;
    }
    return c;
  }

  void takeLineEnd() {
    if (!atEnd() && peek() == '\r') take();
    if (!atEnd() && peek() == '\n') take();
  }

  /// Looks at the header outside of quotes.
  void chooseSeparator() {
    std::string_view found;
    bool within = false;
    for (const char c : m_text.substr(m_next)) {
      if (c == '"') within = !within;
      if (within) continue;
      if (c == '\n' || c == '\r') break;
      for (const std::string_view each : {",", ";", "\t"})
        if (c == each.front() && (found.empty() || c == ',')) found = each;
    }
    m_separator = found.empty() ? ',' : found.front();
  }

  CsvField field() {
    CsvField made{{}, m_position};
    if (!atEnd() && peek() == '"') {
      quoted(made);
      return made;
    }
    while (!atEnd() && peek() != m_separator && !atLineEnd()) {
      if (peek() == '"')
        failAt(m_file, m_position,
               Message(MOODOGRAM_TEXT(
                           "Dataset",
                           "A quote within a field. Put the whole field in quotes and double those within it: %1."),
                       "\"a \"\"b\"\"\""));
      made.text += take();
    }
    return made;
  }

  void quoted(CsvField& made) {
    take();
    while (true) {
      if (atEnd())
        failAt(m_file, made.position,
               Message(MOODOGRAM_TEXT("Dataset", "The quotes that open here are never closed.")));
      const char c = take();
      if (c != '"') {
        made.text += c;
      } else if (!atEnd() && peek() == '"') {
        made.text += take();
      } else {
        break;
      }
    }
    if (!atEnd() && peek() != m_separator && !atLineEnd())
      failAt(
          m_file, m_position,
          Message(MOODOGRAM_TEXT("Dataset", "Text behind closing quotes. Quotes within a field are written twice.")));
  }

  std::string_view m_text;
  const fs::path& m_file;
  CsvComments m_comments;
  std::size_t m_next = 0;
  TextPosition m_position;
  char m_separator = '\0';
};

}  // namespace

CsvTable CsvTable::fromFile(const fs::path& file, CsvComments comments) {
  return fromText(readTextFile(file), file, comments);
}

CsvTable CsvTable::fromText(std::string_view text, const fs::path& file, CsvComments comments) {
  CsvTable table;
  table.m_file = file;
  CsvParser parser(text, file, comments);
  table.m_header = parser.row();
  if (table.m_header.empty())
    failAt(file, {}, Message(MOODOGRAM_TEXT("Dataset", "The table is empty; its first line must name the columns.")));
  for (CsvRow row = parser.row(); !row.empty(); row = parser.row()) {
    if (row.size() != table.m_header.size())
      table.fail(row.front().position, Message(MOODOGRAM_TEXT("Dataset", "Fields in this row: %1; in the header: %2."),
                                               row.size(), table.m_header.size()));
    table.m_rows.push_back(std::move(row));
  }
  return table;
}

std::size_t CsvTable::find(std::span<const std::string_view> names) const {
  for (const std::string_view name : names)
    for (std::size_t i = 0; i < m_header.size(); ++i)
      if (lowerCase(trimmed(m_header[i].text)) == name) return i;
  return kNone;
}

std::size_t CsvTable::require(std::span<const std::string_view> names) const {
  const std::size_t column = find(names);
  if (column == kNone)
    fail(m_header.front().position,
         Message(MOODOGRAM_TEXT("Dataset", "There is no column \"%1\"."), toValidUtf8(names.front())));
  return column;
}

void CsvTable::fail(const TextPosition& where, const Message& message) const { failAt(m_file, where, message); }

void failAt(const fs::path& file, const TextPosition& where, const Message& message) {
  throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "%1, line %2, column %3: %4"), displayPath(file), where.line,
                            where.column, message));
}

std::string readTextFile(const fs::path& file) {
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error)
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "The table %1 cannot be read: %2."), displayPath(file),
                              systemMessage(error.value())));
  if (size > CsvTable::kMaxBytes)
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "The table %1 is too large (%2 MiB; at most %3 MiB)."),
                              displayPath(file), size >> 20, CsvTable::kMaxBytes >> 20));
  std::ifstream stream(file, std::ios::binary);
  std::string text(static_cast<std::size_t>(size), '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!stream)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Dataset", "The table %1 cannot be read; check its permissions."), displayPath(file)));
  return text;
}

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
  return lower;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

}  // namespace moodogram
