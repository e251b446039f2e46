// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/query/query.h"

namespace moodogram::ui {

/// A term of the search language in the pieces that a form shows, and as whose text it is put together again:
/// [-]field:[emotion][sign]value.
struct RuleText {
  bool isNot = false;
  QueryField field = QueryField::Any;
  std::string emotion{};  ///< of fields that ask about one; also "notsure" and "none"
  std::string sign{};     ///< "", "=" (exactly), "<", "<=", ">", ">=", or ":" (behind an emotion: in the range)
  std::string value{};    ///< without quotation marks; "3..5" for a range

  bool operator==(const RuleText&) const = default;
};

/// What a field's rule is made of besides its value.
bool ruleHasEmotion(QueryField field);
/// The signs that its value may have, the usual one first.
std::vector<std::string> ruleSigns(QueryField field);
/// Whether the value may be left out, as in mood:calm.
bool ruleNeedsValue(const RuleText& rule);

/// nullopt: it is a group, or nothing that has such pieces.
std::optional<RuleText> ruleOf(const Query& query);
std::string ruleText(const RuleText& rule);

/// The parts that all have to be true.
std::vector<Query> partsOf(const Query& query);

}  // namespace moodogram::ui
