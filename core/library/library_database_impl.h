// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/library/library_database.h"
#include "core/library/store_connection.h"

namespace moodogram {

/// Internal to library_database*.cpp.
struct LibraryDatabase::Impl {
  StoreConnection store;

  std::vector<std::filesystem::path> roots() const;
  /// Of analyses that an older program has made.
  void makeMissingFacts() const;
};

}  // namespace moodogram
