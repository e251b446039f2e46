// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace moodogram {

/// Any bytes as UTF-8 that unescapeBytes() turns back, for names of files and groups in JSON: each byte that is not
/// UTF-8 becomes \xHH, and a backslash that would be read as the begin of such an escape becomes \x5c. Everything else
/// stays as it is.
std::string escapeBytes(std::string_view bytes);
std::string unescapeBytes(std::string_view text);

}  // namespace moodogram
