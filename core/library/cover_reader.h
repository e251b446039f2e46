// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace moodogram {

/// A picture of an album, encoded as it was found.
struct Cover {
  std::string bytes;
  std::string mimeType;  ///< told from the bytes: image/jpeg, image/png, image/gif, image/webp or image/bmp
};

/// Larger pictures count as none.
inline constexpr std::size_t kMostCoverBytes = 16U << 20;

/// The front cover in the file, else another picture in it, else the file cover, folder, front or album (.jpg, .jpeg,
/// .png, .webp; in any case of letters) beside it. nullopt: there is none, or none that is a picture. Reads the disk:
/// for worker threads. Never writes, never throws on a damaged file.
std::optional<Cover> readCover(const std::filesystem::path& file, std::size_t mostBytes = kMostCoverBytes);

}  // namespace moodogram
