// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace moodogram {

/// XXH3-128 of the bytes as 32 lower-case hexadecimal digits. For identity, not for security.
std::string hashBytes(std::span<const std::byte> bytes);
std::string hashText(std::string_view text);

/// The same over a whole file, read in blocks, after each of which blockRead is called. Throws IoError, or Cancelled.
std::string hashFile(const std::filesystem::path& file, std::stop_token stop = {},
                     const std::function<void()>& blockRead = {});

}  // namespace moodogram
