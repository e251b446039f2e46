// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/store_repair.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <numeric>
#include <optional>
#include <set>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/translatable.h"
#include "core/library/schema.h"
#include "core/library/store_connection.h"
#include "core/system/this_machine.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr std::int64_t kReportEvery = 1000;
constexpr std::int64_t kLargestRowId = std::numeric_limits<std::int64_t>::max();

fs::path withEnding(const fs::path& file, const std::string& ending) {
  fs::path result = file;
  result += ending;
  return result;
}

std::string quoted(const std::string& name) { return '"' + name + '"'; }

std::vector<std::string> texts(SQLite::Database& database, const std::string& sql, int column) {
  std::vector<std::string> found;
  SQLite::Statement query(database, sql);
  while (query.executeStep()) found.push_back(query.getColumn(column).getString());
  return found;
}

std::set<std::string> columnsOf(SQLite::Database& database, const std::string& table) {
  const std::vector<std::string> names = texts(database, "PRAGMA table_info(" + quoted(table) + ")", 1);
  return {names.begin(), names.end()};
}

/// Binds the value as what it is.
void bindAs(SQLite::Statement& statement, int index, const SQLite::Column& value) {
  if (value.isInteger())
    statement.bind(index, value.getInt64());
  else if (value.isFloat())
    statement.bind(index, value.getDouble());
  else if (value.isText())
    statement.bind(index, value.getString());
  else if (value.isBlob())
    statement.bind(index, value.getBlob(), value.getBytes());
  else
    statement.bind(index);
}

void checkIsLibrary(SQLite::Database& database, const fs::path& library) {
  if (database.execAndGet("PRAGMA application_id").getInt() != kLibraryApplicationId)
    throw StoreError(
        Message(MOODOGRAM_TEXT("Library", "%1 is no Moodogram library; it was left as it is."), displayPath(library)));
  if (database.execAndGet("PRAGMA user_version").getInt() > libraryMigrations().back().version)
    throw StoreError(
        Message(MOODOGRAM_TEXT(
                    "Library",
                    "The library %1 was written by a newer Moodogram; it was left as it is. Repair it with that one."),
                displayPath(library)));
}

/// Copies what can be read of one table.
class TableRescue {
 public:
  TableRescue(SQLite::Database& damaged, SQLite::Database& repaired, const std::string& table, bool hasRowId,
              std::function<void()> onRow)
      : m_damaged(damaged), m_table(quoted(table)), m_onRow(std::move(onRow)) {
    m_result.name = table;
    const std::set<std::string> old = columnsOf(damaged, table);
    std::string names;
    std::string places;
    for (const std::string& column : columnsOf(repaired, table)) {
      if (!old.contains(column)) continue;
      names += (names.empty() ? "" : ", ") + quoted(column);
      places += places.empty() ? "?" : ", ?";
      ++m_columns;
    }
    if (m_columns == 0) return;
    m_names = names;
    m_insert.emplace(repaired, "INSERT OR IGNORE INTO " + m_table + " (" + names + ") VALUES (" + places + ")");
    if (hasRowId)
      copyByRowId();
    else
      copyInBothDirections();
  }

  const RepairedTable& result() const { return m_result; }

 private:
  void copyByRowId() {
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    while (true) {
      if (readFrom(from, kLargestRowId)) return;
      // The row at or after `from` cannot be read, or not all of it. Where does it go on?
      const std::optional<std::int64_t> readable = nextReadableRow(from);
      if (!readable) return;
      from = *readable;
      if (readFrom(from, from)) continue;  // it was the page before; this row is read now, so go on after it
      ++m_result.lost;                     // its key can be read, the rest of it cannot
      if (from == kLargestRowId) return;
      ++from;
    }
  }

  /// Copies rows until the end, or until one cannot be read: then false, and `from` is what comes after the last good
  /// one.
  bool readFrom(std::int64_t& from, std::int64_t last) {
    try {
      SQLite::Statement query(m_damaged, "SELECT rowid, " + m_names + " FROM " + m_table +
                                             " NOT INDEXED WHERE rowid >= ? AND rowid <= ? ORDER BY rowid");
      query.bind(1, from);
      query.bind(2, last);
      while (query.executeStep()) {
        const std::int64_t row = query.getColumn(0).getInt64();
        insert(query, 1);
        if (row == kLargestRowId) return true;
        from = row + 1;
      }
      return true;
    } catch (const SQLite::Exception& error) {
      rethrowUnlessDamage(error);
      return false;
    }
  }

  /// The first row at or after `from` whose key can be read; nullopt: none. Pages lie in the order of their rows, so
  /// the gap is widened until something can be read behind it, and then narrowed by halves.
  std::optional<std::int64_t> nextReadableRow(std::int64_t from) {
    from = std::max<std::int64_t>(from, 0);  // rows are numbered from 1
    std::optional<std::int64_t> found;
    std::int64_t step = 0;
    for (;; step = step == 0 ? 1 : step * 2) {
      if (step > kLargestRowId / 4 - from) return std::nullopt;
      bool readable = false;
      found = rowAtOrAfter(from + step, readable);
      if (readable) break;
    }
    if (!found || step == 0) return found;
    std::int64_t unreadable = from + step / 2;
    std::int64_t readableFrom = from + step;
    while (readableFrom - unreadable > 1) {
      const std::int64_t middle = unreadable + (readableFrom - unreadable) / 2;
      bool readable = false;
      const auto row = rowAtOrAfter(middle, readable);
      if (readable) found = row;
      (readable ? readableFrom : unreadable) = middle;
    }
    return found;
  }

  std::optional<std::int64_t> rowAtOrAfter(std::int64_t from, bool& readable) {
    try {
      SQLite::Statement query(m_damaged,
                              "SELECT rowid FROM " + m_table + " NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT 1");
      query.bind(1, from);
      const bool isThere = query.executeStep();
      readable = true;
      return isThere ? std::optional(query.getColumn(0).getInt64()) : std::nullopt;
    } catch (const SQLite::Exception& error) {
      rethrowUnlessDamage(error);
      readable = false;
      return std::nullopt;
    }
  }

  /// Without row ids there are no numbers to skip over: what lies before the first damaged page, and after the last.
  void copyInBothDirections() {
    for (const char* const order : {"", " DESC"}) {
      try {
        const std::string key = texts(m_damaged, "PRAGMA table_info(" + m_table + ")", 1).at(0);
        SQLite::Statement query(m_damaged,
                                "SELECT " + m_names + " FROM " + m_table + " ORDER BY " + quoted(key) + order);
        while (query.executeStep()) insert(query, 0);
        return;
      } catch (const SQLite::Exception& error) {
        rethrowUnlessDamage(error);
      }
    }
  }

  void insert(SQLite::Statement& row, int firstColumn) {
    for (int i = 0; i < m_columns; ++i) bindAs(*m_insert, i + 1, row.getColumn(firstColumn + i));
    // A row that breaks a rule of the table (a text where a number belongs) is not what was written once.
    ++(m_insert->exec() > 0 ? m_result.kept : m_result.lost);
    m_insert->reset();
    m_onRow();
  }

  static void rethrowUnlessDamage(const SQLite::Exception& error) {
    switch (error.getErrorCode()) {
      case SQLITE_CORRUPT:
      case SQLITE_NOTADB:
      case SQLITE_IOERR:  // a file that is shorter than it says
        return;
      default:
        throw error;
    }
  }

  SQLite::Database& m_damaged;
  std::string m_table;
  std::function<void()> m_onRow;
  std::string m_names;
  int m_columns = 0;
  std::optional<SQLite::Statement> m_insert;
  RepairedTable m_result;
};

struct TableName {
  std::string name;
  bool hasRowId = true;
};

/// Rows that refer to rows that are lost, and analyses that have lost their windows: they are made anew.
void dropIncomplete(SQLite::Database& repaired, const std::vector<TableName>& names,
                    std::vector<RepairedTable>& tables) {
  const auto drop = [&](const std::string& table, const std::string& condition) {
    const int dropped = repaired.exec("DELETE FROM " + quoted(table) + " WHERE " + condition);
    for (RepairedTable& counted : tables) {
      if (counted.name != table) continue;
      counted.kept -= dropped;
      counted.lost += dropped;
    }
    return dropped;
  };
  drop("analyses", "id NOT IN (SELECT analysis_id FROM timelines)");
  drop("partial_analyses", "model_id NOT IN (SELECT id FROM models)");  // without row ids, which the check below names
  for (bool again = true; again;) {
    again = false;
    for (const auto& [name, hasRowId] : names)
      if (hasRowId) again |= drop(name, "rowid IN (SELECT rowid FROM pragma_foreign_key_check('" + name + "'))") > 0;
  }
}

/// The ids of tracks that are lost or forgotten are not given to others: entries and corrections still name them.
void keepIdsApart(SQLite::Database& repaired) {
  repaired.exec(
      "DELETE FROM sqlite_sequence WHERE name = 'tracks'; INSERT INTO sqlite_sequence (name, seq) SELECT 'tracks', "
      "MAX(id) FROM (SELECT 0 AS id UNION ALL SELECT id FROM tracks UNION ALL SELECT track_id FROM playlist_entries "
      "UNION ALL SELECT track_id FROM corrections)");
}

std::vector<RepairedTable> rescueInto(SQLite::Database& repaired, SQLite::Database& damaged,
                                      const std::stop_token& stop, const ProgressCallback& progress) {
  repaired.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
  for (const Migration& migration : libraryMigrations()) repaired.exec(migration.sql);
  repaired.exec("PRAGMA user_version = " + std::to_string(libraryMigrations().back().version));

  ThrottledProgress report(progress);
  std::int64_t rows = 0;
  const auto onRow = [&] {
    if (++rows % kReportEvery != 0) return;
    throwIfStopped(stop);
    report.report({rows, 0, MOODOGRAM_TRANSLATABLE("Progress", "Reading what can be read")});
  };
  std::vector<RepairedTable> tables;
  SQLite::Transaction transaction(repaired);
  SQLite::Statement query(repaired,
                          "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND name NOT LIKE 'sqlite_%' ORDER BY name");
  std::vector<TableName> names;
  while (query.executeStep()) names.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt() == 0});
  query.reset();
  for (const auto& [name, hasRowId] : names)
    tables.push_back(TableRescue(damaged, repaired, name, hasRowId, onRow).result());
  dropIncomplete(repaired, names, tables);
  keepIdsApart(repaired);
  transaction.commit();
  return tables;
}

std::string timeStamp() { return localTimeText(std::time(nullptr), "%Y%m%d-%H%M%S"); }

/// The new file takes the place of the old one in one step; the old one has a second name before that.
fs::path exchange(const fs::path& library, const fs::path& repaired) {
  const fs::path kept = withEnding(library, ".damaged-" + timeStamp());
  std::error_code noLinks;
  fs::create_hard_link(library, kept, noLinks);
  if (noLinks) fs::copy_file(library, kept);
  std::error_code ignored;
  fs::rename(withEnding(library, "-wal"), withEnding(kept, "-wal"), ignored);  // a log belongs to its file
  fs::remove(withEnding(library, "-shm"), ignored);
  fs::rename(repaired, library);
  return kept;
}

}  // namespace

std::int64_t RepairResult::kept() const {
  return std::accumulate(tables.begin(), tables.end(), std::int64_t{0},
                         [](std::int64_t sum, const RepairedTable& table) { return sum + table.kept; });
}

std::int64_t RepairResult::lost() const {
  return std::accumulate(tables.begin(), tables.end(), std::int64_t{0},
                         [](std::int64_t sum, const RepairedTable& table) { return sum + table.lost; });
}

std::vector<std::string> checkStore(const fs::path& library) {
  try {
    SQLite::Database database(library.c_str(), SQLite::OPEN_READONLY, kBusyTimeoutMs);
    try {
      checkIsLibrary(database, library);
      std::vector<std::string> problems = texts(database, "PRAGMA integrity_check(20)", 0);
      if (problems == std::vector<std::string>{"ok"}) problems.clear();
      for (const std::string& table : texts(database, "PRAGMA foreign_key_check", 0))
        problems.push_back("A row of the table " + table + " refers to one that is not there.");
      return problems;
    } catch (const SQLite::Exception& error) {
      if (error.getErrorCode() == SQLITE_NOTADB)
        throw StoreError(
            Message(MOODOGRAM_TEXT(
                        "Library",
                        "%1 is no Moodogram library, or its beginning is destroyed: then only a copy of it can help."),
                    displayPath(library)));
      return {std::string(error.what()) + "."};
    }
  } catch (const SQLite::Exception& error) {
    throw StoreError(
        Message(MOODOGRAM_TEXT("Library", "The library %1 cannot be opened: %2."), displayPath(library), error.what()));
  }
}

RepairResult repairStore(const fs::path& library, std::stop_token stop, const ProgressCallback& progress) {
  const fs::path partial = withEnding(library, ".repaired");
  std::error_code ignored;
  fs::remove(partial, ignored);
  RepairResult result;
  try {
    // Not read-only: a log that was left behind has to be read too. Closing must not move it into the file. It stays
    // open, and so nobody gets in, until the other file is in its place.
    SQLite::Database damaged(library.c_str(), SQLite::OPEN_READWRITE, kBusyTimeoutMs);
    sqlite3_db_config(damaged.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    damaged.exec("PRAGMA locking_mode = EXCLUSIVE");  // refused while anybody else has it open
    damaged.exec("PRAGMA writable_schema = ON");      // else a file that is shorter than it says is not read at all
    damaged.exec("BEGIN EXCLUSIVE");  // with a journal instead of a log, the mode alone keeps nobody out
    damaged.exec("PRAGMA query_only = ON");
    checkIsLibrary(damaged, library);
    {
      SQLite::Database repaired(partial.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
      result.tables = rescueInto(repaired, damaged, stop, progress);
      if (result.kept() == 0)
        throw StoreError(
            Message(MOODOGRAM_TEXT("Library", "Nothing of the library %1 can be read."), displayPath(library)));
    }
    if (const auto problems = checkStore(partial); !problems.empty())
      throw StoreError(Message(MOODOGRAM_TEXT("Library", "The repaired library is not sound: %1"), problems.front()));
    // In its mode already: the first of those who wait would change it in front of the others.
    SQLite::Database(partial.c_str(), SQLite::OPEN_READWRITE).exec(StoreConnection::journalMode(library));
    result.damagedFile = exchange(library, partial);
  } catch (const SQLite::Exception& error) {
    fs::remove(partial, ignored);
    throw StoreError(Message(
        MOODOGRAM_TEXT("Library",
                       "The library %1 could not be repaired (%2): it was left as it is. Close other programs that use "
                       "it and check the free space; a copy of before the last update of its form may lie beside it."),
        displayPath(library), error.what()));
  } catch (const fs::filesystem_error& error) {
    fs::remove(partial, ignored);
    throw StoreError(Message(MOODOGRAM_TEXT("Library", "The repaired library could not be put into its place: %1."),
                             toValidUtf8(error.what())));
  } catch (...) {
    fs::remove(partial, ignored);
    throw;
  }
  return result;
}

}  // namespace moodogram
