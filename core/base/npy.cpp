// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <fstream>
#include <string>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

static_assert(std::endian::native == std::endian::little, "files are little-endian; a big-endian port must swap");

constexpr std::array<char, 6> kMagic{'\x93', 'N', 'U', 'M', 'P', 'Y'};
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kLongestHeader = 1 << 16;
constexpr std::size_t kMostDimensions = 32;
constexpr std::size_t kLongestSize = 19;  // digits of the largest std::int64_t

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& fault) {
  throw IoError(displayPath(file) + " cannot be used: " + fault +
                ". Save the array with numpy.save(name, array.astype('float32')).");
}

/// What follows a key of the header, which is a Python dictionary of plain values.
std::string valueOf(const std::string& header, const std::string& key, const std::filesystem::path& file) {
  const auto found = header.find("'" + key + "':");
  if (found == std::string::npos) fail(file, "its header has no " + key);
  const auto value = header.find_first_not_of(' ', found + key.size() + 3);
  return value == std::string::npos ? "" : header.substr(value);
}

std::vector<std::int64_t> parseShape(const std::string& text, const std::filesystem::path& file) {
  std::vector<std::int64_t> shape;
  const auto end = text.find(')');
  if (!text.starts_with('(') || end == std::string::npos) fail(file, "its shape is malformed");
  for (std::size_t at = 1; at < end;) {
    if (text[at] == ' ' || text[at] == ',') {
      ++at;
      continue;
    }
    std::int64_t size = -1;
    const auto [rest, error] = std::from_chars(text.data() + at, text.data() + end, size);
    if (error != std::errc() || size < 0 || shape.size() == kMostDimensions) fail(file, "its shape is malformed");
    shape.push_back(size);
    at = static_cast<std::size_t>(rest - text.data());
  }
  return shape;
}

}  // namespace

FloatArray readNpy(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  if (!stream) throw IoError("Cannot open " + displayPath(file) + ".");
  const auto fileBytes = static_cast<std::uint64_t>(stream.tellg());
  stream.seekg(0);
  std::array<char, 8> start{};
  stream.read(start.data(), start.size());
  if (!stream || std::memcmp(start.data(), kMagic.data(), kMagic.size()) != 0) fail(file, "it is not a NumPy array");
  if (start[6] < 1 || start[6] > 3) fail(file, "its version is unknown");
  std::uint32_t headerBytes = 0;
  stream.read(reinterpret_cast<char*>(&headerBytes), start[6] == 1 ? 2 : 4);
  if (headerBytes > kLongestHeader) fail(file, "its header is too long");
  std::string header(headerBytes, '\0');
  stream.read(header.data(), static_cast<std::streamsize>(header.size()));
  if (!stream) fail(file, "it is cut off");

  const std::string type = valueOf(header, "descr", file);
  if (!type.starts_with("'<f4'")) fail(file, "its elements are of type " + type.substr(0, type.find(',')));
  if (!valueOf(header, "fortran_order", file).starts_with("False")) fail(file, "it is in Fortran order");
  FloatArray array{parseShape(valueOf(header, "shape", file), file), {}};
  std::uint64_t bytes = sizeof(float);
  const std::uint64_t present = fileBytes - static_cast<std::uint64_t>(stream.tellg());
  for (const std::int64_t size : array.shape)
    if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes)) fail(file, "its shape is impossible");
  if (bytes != present) fail(file, "its shape does not fit its size");
  array.values.resize(bytes / sizeof(float));
  stream.read(reinterpret_cast<char*>(array.values.data()), static_cast<std::streamsize>(bytes));
  if (!stream) fail(file, "reading it failed");
  return array;
}

std::string npyHeader(std::span<const std::int64_t> shape) {
  std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (";
  const std::size_t prefix = kMagic.size() + 4;
  const std::size_t longest = prefix + header.size() + shape.size() * (kLongestSize + 2) + 5;
  for (const std::int64_t size : shape) header += std::to_string(size) + ", ";
  header += "), }";
  header.resize((longest + kAlignment - 1) / kAlignment * kAlignment - prefix, ' ');
  header.back() = '\n';
  std::string bytes(kMagic.begin(), kMagic.end());
  bytes += '\1';
  bytes += '\0';
  bytes += static_cast<char>(header.size() & 0xFF);
  bytes += static_cast<char>(header.size() >> 8);
  return bytes + header;
}

void writeNpy(const FloatArray& array, const std::filesystem::path& file) {
  std::string bytes = npyHeader(array.shape);
  bytes.append(reinterpret_cast<const char*>(array.values.data()), array.values.size() * sizeof(float));
  writeFileAtomically(file, bytes);
}

}  // namespace moodogram
