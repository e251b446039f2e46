// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <utility>

#include "core/base/error.h"

namespace moodogram {

enum class StoreAccess {
  ReadWrite,  ///< creates the file, and brings it to the newest schema
  ReadOnly,   ///< leaves it as it is: one that is not there or of another schema is refused
};

/// An open library file of the newest schema, and the translation of SQLite's errors into sentences for the user.
/// Internal to core/library.
class StoreConnection {
 public:
  /// Throws StoreError.
  explicit StoreConnection(const std::filesystem::path& file, StoreAccess access = StoreAccess::ReadWrite);

  /// Calls work(database); an SQLite error in it becomes a StoreError.
  template <typename Work>
  auto run(Work&& work) const {
    try {
      return std::forward<Work>(work)(m_database);
    } catch (const SQLite::Exception& error) {
      throwExplained(error);
    }
  }

  /// The same in one write transaction: all of it or, when anything throws, nothing. It takes the write lock at once:
  /// a transaction that reads first and then wants to write cannot wait for another writer.
  template <typename Work>
  void write(Work&& work) const {
    run([&](SQLite::Database& database) {
      SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
      std::forward<Work>(work)(database);
      transaction.commit();
    });
  }

  int schemaVersion() const;

  /// Whether a file is on a drive that other machines use, too. Tests say so of others.
  static bool (*isRemote)(const std::filesystem::path&);
  /// The statement that gives a library in this place its journal.
  static const char* journalMode(const std::filesystem::path& library);

 private:
  [[noreturn]] void throwExplained(const SQLite::Exception& error) const;
  SQLite::Database open(StoreAccess access) const;
  void prepare(StoreAccess access) const;
  bool hasMoved() const;
  void refuseForeignFiles() const;
  void refuseOtherSchemas() const;
  void refuseReadOnlyFiles() const;
  void configure() const;
  void migrate() const;
  void migrateAlone() const;

  std::filesystem::path m_file;
  mutable SQLite::Database m_database;
};

}  // namespace moodogram
