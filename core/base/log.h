// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace moodogram {

enum class LogLevel { Debug, Info, Warning, Error };

/// Writes one line to standard error (never to standard output, which belongs to results). Thread-safe.
void logMessage(LogLevel level, std::string_view message);

/// Messages below this level are dropped. Default: Warning; $MOODOGRAM_LOG=debug|info|warning|error overrides.
void setLogLevel(LogLevel level);

}  // namespace moodogram
