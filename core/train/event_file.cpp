// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/event_file.h"

#include <array>
#include <bit>
#include <chrono>
#include <cstring>

namespace moodogram {
namespace {

static_assert(std::endian::native == std::endian::little, "records are little-endian");

constexpr std::array<std::uint32_t, 256> makeTable() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1) != 0 ? 0x82F63B78U : 0);
    table[i] = value;
  }
  return table;
}

constexpr auto kTable = makeTable();

/// The bytes of a value as they lie in memory.
template <typename Value>
std::string bytesOf(Value value) {
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

/// Records hold a checksum in disguise, so that one of data that holds checksums is still good.
std::string maskedChecksum(std::string_view bytes) { return bytesOf(std::rotr(crc32c(bytes), 15) + 0xA282EAD8U); }

// Fields of protocol buffers.
enum class Wire { Varint = 0, Eight = 1, Length = 2, Four = 5 };

std::string varint(std::uint64_t value) {
  std::string bytes;
  for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
  return bytes + static_cast<char>(value);
}

std::string field(int number, Wire wire, std::string_view content) {
  return varint(static_cast<std::uint64_t>(number) << 3 | static_cast<std::uint64_t>(wire)).append(content);
}

std::string text(int number, std::string_view content) {
  return field(number, Wire::Length, varint(content.size()).append(content));
}

std::string wallTime() {
  const std::chrono::duration<double> seconds = std::chrono::system_clock::now().time_since_epoch();
  return field(1, Wire::Eight, bytesOf(seconds.count()));
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
  std::uint32_t value = ~0U;
  for (const char byte : bytes) value = kTable[(value ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (value >> 8);
  return ~value;
}

EventFile::EventFile(const std::filesystem::path& folder) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
  const std::string digits = std::to_string(microseconds);  // seconds, ".", the rest: TensorBoard reads in this order
  m_stream.open(folder / ("events.out.tfevents." + digits.substr(0, digits.size() - 6) + "." +
                          digits.substr(digits.size() - 6) + ".moodogram"),
                std::ios::binary);
  writeRecord(wallTime() + text(3, "brain.Event:2"));
}

void EventFile::addScalar(std::string_view tag, std::int64_t step, float value) {
  const std::string scalar = text(1, tag) + field(2, Wire::Four, bytesOf(value));
  writeRecord(wallTime() + field(2, Wire::Varint, varint(static_cast<std::uint64_t>(step))) + text(5, text(1, scalar)));
}

void EventFile::writeRecord(std::string_view event) {
  const std::string length = bytesOf(static_cast<std::uint64_t>(event.size()));
  m_stream << length << maskedChecksum(length) << event << maskedChecksum(event) << std::flush;
}

}  // namespace moodogram
