// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/store_connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <thread>

#include "core/base/ascii.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/library/schema.h"
#include "core/library/store_copy.h"
#include "core/library/store_repair.h"
#include "core/system/path_bytes.h"
#include "core/system/remote_file_system.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds kBusyTimeout{5000};
constexpr int kMostTries = 5;  // where repairs put other files there
constexpr std::chrono::milliseconds kMigrationTimeout{120'000};

/// An absolute path as SQLite's URI.
std::string uriOf(const fs::path& file) {
  constexpr const char* kHex = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : pathBytes(file)) {
    if (isAsciiAlphanumeric(c) || c == '/' || c == '.' || c == '-' || c == '_') {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHex[byte >> 4];
    uri += kHex[byte & 15];
  }
  return uri;
}

}  // namespace

bool (*StoreConnection::isRemote)(const fs::path&) = &isOnRemoteFileSystem;

StoreConnection::StoreConnection(const fs::path& file, StoreAccess access)
    : m_file(fs::absolute(file)), m_database(open(access)) {
  for (int i = 0; i < kMostTries; ++i) {
    try {
      run([&](SQLite::Database&) { prepare(access); });
      if (!hasMoved()) return;
    } catch (const StoreError&) {
      if (!hasMoved() || i + 1 == kMostTries) throw;
    }
    m_database = open(access);
  }
}

const char* StoreConnection::journalMode(const fs::path& library) {
  return isRemote(library) ? "PRAGMA journal_mode = TRUNCATE" : "PRAGMA journal_mode = WAL";
}

void StoreConnection::prepare(StoreAccess access) const {
  refuseForeignFiles();
  if (access == StoreAccess::ReadOnly) return refuseOtherSchemas();
  refuseReadOnlyFiles();
  configure();
  migrate();
}

/// A repair puts another file there, and whoever waited for it to end would go on with the damaged one.
bool StoreConnection::hasMoved() const {
  int moved = 0;
  return sqlite3_file_control(m_database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
         moved != 0;
}

SQLite::Database StoreConnection::open(StoreAccess access) const {
  std::error_code ignored;
  const bool isReadOnly = access == StoreAccess::ReadOnly;
  if (isReadOnly && fs::status(m_file, ignored).type() == fs::file_type::not_found)
    throw StoreError(Message(MOODOGRAM_TEXT("Library", "There is no library %1."), displayPath(m_file)));
  if (!fs::is_directory(m_file.parent_path(), ignored))
    throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                            "The folder of the library %1 does not exist; create it or choose another "
                                            "file with --library or MOODOGRAM_LIBRARY."),
                             displayPath(m_file)));
  if (fs::is_directory(m_file, ignored))
    throw StoreError(
        Message(MOODOGRAM_TEXT("Library",
                               "The library %1 is a folder; choose another file with --library or MOODOGRAM_LIBRARY."),
                displayPath(m_file)));
  try {
    const int timeoutMs = static_cast<int>(kBusyTimeout.count());
    // A connection serves one thread: locking for each column of each row would be felt in a large library.
    const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
    if (!isReadOnly) return {m_file.c_str(), flags, timeoutMs};
    // Where nobody is writing (there is neither log nor journal) the file can be read without files beside it that
    // would be left behind, also from a folder that one may not write.
    const bool isWritten = std::ranges::any_of(std::array{"-wal", "-journal"}, [&](const char* ending) {
      fs::path beside = m_file;
      beside += ending;
      return fs::exists(beside, ignored);
    });
    const char* const option = isWritten ? "" : "?immutable=1";
    return {uriOf(m_file) + option, SQLite::OPEN_READONLY | SQLite::OPEN_URI, timeoutMs};
  } catch (const SQLite::Exception& error) {
    throwExplained(error);
  }
}

void StoreConnection::refuseForeignFiles() const {
  const bool empty = m_database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
  if (!empty && m_database.execAndGet("PRAGMA application_id").getInt() != kLibraryApplicationId)
    throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                            "%1 is a database of another program; it was left as it is. Instead, "
                                            "choose another file with --library or MOODOGRAM_LIBRARY."),
                             displayPath(m_file)));
  const int newest = libraryMigrations().back().version;
  if (const int version = schemaVersion(); version > newest) {
    // Closing must not move a write-ahead log that the newer program left behind into the file.
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    throw StoreError(
        Message(MOODOGRAM_TEXT(
                    "Library",
                    "The library %1 was written by a newer Moodogram (schema %2; this program knows up to %3). It was "
                    "left as it is: update Moodogram, or choose another file with --library or MOODOGRAM_LIBRARY."),
                displayPath(m_file), version, newest));
  }
}

void StoreConnection::refuseOtherSchemas() const {
  const int version = schemaVersion();
  if (version == 0)
    throw StoreError(Message(MOODOGRAM_TEXT("Library", "The library %1 is empty."), displayPath(m_file)));
  if (version < libraryMigrations().back().version)
    throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                            "The library %1 was written by an older Moodogram. Use it once with this "
                                            "one (moodogram-cli analyze --library) to bring it up to date."),
                             displayPath(m_file)));
}

void StoreConnection::refuseReadOnlyFiles() const {
  // SQLite opens a file that it may not write for reading only, without a word.
  if (sqlite3_db_readonly(m_database.getHandle(), "main") == 1)
    throw StoreError(
        Message(MOODOGRAM_TEXT("Library",
                               "The library %1 cannot be written: give yourself write permission for it and its "
                               "folder, or choose another file with --library or MOODOGRAM_LIBRARY."),
                displayPath(m_file)));
}

void StoreConnection::configure() const {
  // A log (WAL): readers and a writer at once. It needs memory that all share, which two machines have not, so on a
  // network drive it is a journal. Changing the journal mode of a new file does not wait for the busy timeout when
  // another process is doing the same, so wait here.
  const auto deadline = std::chrono::steady_clock::now() + kBusyTimeout;
  while (true) {
    try {
      m_database.exec(journalMode(m_file));
      break;
    } catch (const SQLite::Exception& error) {
      if (error.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() > deadline) throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  // FULL syncs the log at every commit, so what was reported done survives a power cut too; NORMAL would only survive
  // the end of the process. Analysing a track takes far longer than its one sync, and scans commit in batches.
  m_database.exec("PRAGMA synchronous = FULL");
  m_database.exec("PRAGMA foreign_keys = ON");
}

void StoreConnection::migrate() const {
  if (schemaVersion() == libraryMigrations().back().version) return;
  // All connections of a program open the library at once, and the first copies all of it, however large.
  m_database.setBusyTimeout(static_cast<int>(kMigrationTimeout.count()));
  migrateAlone();
  m_database.setBusyTimeout(static_cast<int>(kBusyTimeout.count()));
}

void StoreConnection::migrateAlone() const {
  SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = schemaVersion();  // again: another process may have migrated before the lock was ours
  if (version == libraryMigrations().back().version) return;
  // The lock keeps it as it is meanwhile. Without the copy there is no way back to the older program.
  if (version > 0) copyStore(m_file, copyBeforeMigration(m_file, version));
  for (const Migration& migration : libraryMigrations()) {
    if (migration.version <= version) continue;
    m_database.exec(migration.sql);
    m_database.exec("PRAGMA user_version = " + std::to_string(migration.version));
  }
  transaction.commit();
}

int StoreConnection::schemaVersion() const { return m_database.execAndGet("PRAGMA user_version").getInt(); }

void StoreConnection::throwExplained(const SQLite::Exception& error) const {
  const std::string library = displayPath(m_file);
  switch (error.getErrorCode()) {
    case SQLITE_FULL:
      throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                              "The library %1 cannot grow: the disk is full. Free some space and try "
                                              "again; what was saved before is kept."),
                               library));
    case SQLITE_READONLY:
    case SQLITE_PERM:
      throw StoreError(
          Message(MOODOGRAM_TEXT("Library",
                                 "The library %1 cannot be written: give yourself write permission for it and its "
                                 "folder, or choose another file with --library or MOODOGRAM_LIBRARY."),
                  library));
    case SQLITE_CANTOPEN:
      throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                              "The library %1 cannot be opened: check that you may write it and its "
                                              "folder, or choose another file with --library or MOODOGRAM_LIBRARY."),
                               library));
    case SQLITE_NOTADB:
      throw StoreError(Message(MOODOGRAM_TEXT("Library",
                                              "%1 is not a Moodogram library; it was left as it is. Instead, choose "
                                              "another file with --library or MOODOGRAM_LIBRARY."),
                               displayPath(m_file)));
    case SQLITE_CORRUPT:
      throw DamagedStoreError(Message(MOODOGRAM_TEXT("Library",
                                                     "The library %1 is damaged (%2). \"moodogram-cli library "
                                                     "--repair\" makes a new one of all that can be read."),
                                      library, error.what()));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw StoreError(
          Message(MOODOGRAM_TEXT(
                      "Library",
                      "The library %1 is being written by another program; wait until it has finished and try again."),
                  library));
    case SQLITE_IOERR:
      throw StoreError(
          Message(MOODOGRAM_TEXT("Library",
                                 "The library %1 cannot be read or written (%2): check the disk and its free space."),
                  library, error.what()));
    default:
      throw StoreError(Message(MOODOGRAM_TEXT("Library", "The library %1 cannot be used: %2."), library, error.what()));
  }
}

}  // namespace moodogram
