// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/store_copy.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr int kBusyTimeoutMs = 5000;

void copyPages(const fs::path& from, const fs::path& to) {
  SQLite::Database source(from.c_str(), SQLite::OPEN_READONLY, kBusyTimeoutMs);
  SQLite::Database target(to.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyTimeoutMs);
  if (SQLite::Backup(target, source).executeStep(-1) != SQLITE_DONE)  // it does not throw where the store is busy
    throw StoreError(Message(MOODOGRAM_TEXT("Library", "another program is using it")));
  // A file on its own: the log of a library in use lies beside it.
  target.exec("PRAGMA journal_mode = DELETE");
}

}  // namespace

void copyStore(const fs::path& from, const fs::path& to) {
  fs::path partial = to;
  partial += ".part";
  std::error_code ignored;
  fs::remove(partial, ignored);
  try {
    copyPages(from, partial);
    // The log that a killed process has left of an earlier file of this name would be taken for that of the copy.
    for (const char* ending : {"-wal", "-shm"}) fs::remove(pathBytes(to) + ending, ignored);
    fs::rename(partial, to);
  } catch (const std::exception& error) {
    fs::remove(partial, ignored);
    throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                            "A copy of the library %1 could not be written to %2 (%3): check the free "
                                            "space and that you may write the folder."),
                             displayPath(from), displayPath(to), error.what()));
  }
}

fs::path copyBeforeMigration(const fs::path& library, int schemaVersion) {
  fs::path copy = library;
  copy += ".schema-" + std::to_string(schemaVersion);
  return copy;
}

}  // namespace moodogram
