// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace moodogram {

/// Curves for TensorBoard: a file of events in the framing of TensorFlow's records (length, data, and masked CRC-32C of
/// both) with each event as the few fields of its protocol buffer that a scalar needs
/// (https://github.com/tensorflow/tensorboard: compat/proto/event.proto and summary.proto).
class EventFile {
 public:
  /// Creates events.out.tfevents.TIME.moodogram in the folder. A file that cannot be written stays without words: the
  /// curves are in metrics.jsonl too.
  explicit EventFile(const std::filesystem::path& folder);

  void addScalar(std::string_view tag, std::int64_t step, float value);

 private:
  void writeRecord(std::string_view event);

  std::ofstream m_stream;
};

/// CRC-32C (Castagnoli, RFC 3720) of the bytes.
std::uint32_t crc32c(std::string_view bytes);

}  // namespace moodogram
