// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"

namespace moodogram {

/// Where something stands in a text, both from 1; the column counts characters.
struct TextPosition {
  std::size_t line = 1;
  std::size_t column = 1;
};

struct CsvField {
  std::string text;  ///< without the quotes around it; any bytes
  TextPosition position;
};

using CsvRow = std::vector<CsvField>;

/// Whether lines that begin with '#' are comments. RFC 4180 knows none, and file names may begin so.
enum class CsvComments { None, Hash };

/// A table in a text file: RFC 4180, and beyond it a byte-order mark, any line ending, empty lines, and semicolons or
/// tabs where the header has no comma. Every row has as many fields as the header, or is refused.
class CsvTable {
 public:
  static constexpr std::size_t kMaxBytes = std::size_t{64} << 20;
  static constexpr std::size_t kMaxColumns = 4096;

  /// Throws ConfigError with file, line and column.
  static CsvTable fromFile(const std::filesystem::path& file, CsvComments comments = CsvComments::None);
  /// The file is named in messages only.
  static CsvTable fromText(std::string_view text, const std::filesystem::path& file,
                           CsvComments comments = CsvComments::None);

  const CsvRow& header() const { return m_header; }
  const std::vector<CsvRow>& rows() const { return m_rows; }
  const std::filesystem::path& file() const { return m_file; }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  /// The first column with one of these names, in any case; kNone if there is none.
  std::size_t find(std::span<const std::string_view> names) const;
  /// The same of a column that must be there. Throws ConfigError.
  std::size_t require(std::span<const std::string_view> names) const;

  /// Throws ConfigError: "labels.csv, line 3, column 7: message".
  [[noreturn]] void fail(const TextPosition& where, const Message& message) const;

 private:
  std::filesystem::path m_file;
  CsvRow m_header;
  std::vector<CsvRow> m_rows;
};

/// Throws ConfigError: "labels.csv, line 3, column 7: message".
[[noreturn]] void failAt(const std::filesystem::path& file, const TextPosition& where, const Message& message);

/// The whole of a text file. Throws ConfigError if it cannot be read or is larger than CsvTable::kMaxBytes.
std::string readTextFile(const std::filesystem::path& file);

/// ASCII letters in lower case; everything else as it is.
std::string lowerCase(std::string_view text);

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace moodogram
