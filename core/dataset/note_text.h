// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/base/message.h"

// Wording that notes and messages of data sets share.
namespace moodogram {

/// "1 file", "3 files".
std::string countOf(std::size_t count, std::string_view singular);

/// "a, b, c and 12 more".
std::string listOf(std::span<const std::string> items, std::size_t shown = 8);

/// The same in a message: "a, b and c", "a, b and 12 more".
Message namesOf(std::span<const std::string> items, std::size_t shown = 8);

/// "3 actors", by Dataset::groupKind.
Message groupsOf(std::size_t count, const std::string& kind);

/// Of a field in a table that must be a weight.
Message noWeight(std::string_view field);

/// Of what a table names a second time.
Message twiceInTable(std::string_view name);

}  // namespace moodogram
