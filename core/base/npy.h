// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace moodogram {

/// An array of float32, row-major.
struct FloatArray {
  std::vector<std::int64_t> shape;
  std::vector<float> values;
};

/// NumPy's file format, versions 1 to 3 (numpy.lib.format), float32 in C order only. Throws IoError that says what the
/// file has instead; sizes are checked against the file before anything is allocated.
FloatArray readNpy(const std::filesystem::path& file);

/// What precedes the elements of float32 in C order, version 1.0. The same number of bytes for every array that has as
/// many dimensions, so that it can be written again once the shape is known.
std::string npyHeader(std::span<const std::int64_t> shape);

/// Version 1.0, atomic. Throws IoError.
void writeNpy(const FloatArray& array, const std::filesystem::path& file);

}  // namespace moodogram
