// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/query/query.h"

namespace moodogram {

/// The tree as JSON, for files and other programs: {"all": [...]}, {"any": [...]}, {"not": ...}, and terms
/// {"field": "year", "value": "1990..1999"} with the values of the text form. A whole text is "is" instead of "value";
/// a word without a field has the field "any". The empty query is {"all": []}.
nlohmann::json queryToJson(const Query& query);

/// The inverse. Throws ConfigError that says where in the JSON (as a JSON pointer) what is wrong.
Query queryFromJson(const nlohmann::json& json);

}  // namespace moodogram
