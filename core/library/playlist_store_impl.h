// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/playlist_store.h"
#include "core/library/store_connection.h"

namespace moodogram {

/// Internal to playlist_store*.cpp.
struct PlaylistStore::Impl {
  StoreConnection store;
};

}  // namespace moodogram
