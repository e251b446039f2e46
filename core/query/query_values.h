// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/query/query.h"

namespace moodogram {

// Values behind the colon, from their text and back to it. Internal to core/query.

/// A value that does not say anything. Messages are sentences without the position, which the parser knows.
struct ValueError : Error {
  ValueError(const Message& message, bool begun) : Error(message), isBegun(begun) {}
  bool isBegun;  ///< it may become right if something is added
};

/// The term that a value makes of a field of any kind but Text. Throws ValueError.
Query parseValue(const QueryFieldInfo& field, std::string_view value);

// Back to text, with the sign of the comparison.
std::string rangeText(QueryValueKind kind, const NumberRange& range);
std::string dateText(const DateTerm& term);
std::string ageText(const AgeTerm& term);

}  // namespace moodogram
