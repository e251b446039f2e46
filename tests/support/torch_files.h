// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

/// Pieces of pickles and of torch.save's legacy form, to make files that PyTorch would never write.
namespace moodogram::test {

inline std::string rawInteger(std::int64_t value) {
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

inline std::string pickledInteger(std::int64_t value) { return "\x8a\x08" + rawInteger(value); }

inline std::string pickledText(const std::string& text) {
  return "X" + rawInteger(static_cast<std::int64_t>(text.size())).substr(0, 4) + text;
}

inline std::string pickledName(const std::string& module, const std::string& name) {
  return "c" + module + "\n" + name + "\n";
}

inline std::string pickledTuple(const std::vector<std::int64_t>& values) {
  std::string bytes = "(";
  for (const std::int64_t value : values) bytes += pickledInteger(value);
  return bytes + "t";
}

inline std::string pickledStorage(const std::string& key, std::int64_t elements) {
  return "(" + pickledText("storage") + pickledName("torch", "FloatStorage") + pickledText(key) + pickledText("cpu") +
         pickledInteger(elements) + "NtQ";
}

inline std::string pickledTensor(const std::string& storage, std::int64_t offset,
                                 const std::vector<std::int64_t>& shape, const std::vector<std::int64_t>& strides) {
  return pickledName("torch._utils", "_rebuild_tensor_v2") + "(" + storage + pickledInteger(offset) +
         pickledTuple(shape) + pickledTuple(strides) + "\x89NtR";
}

inline std::string pickle(const std::string& content) { return "\x80\x02" + content + "."; }

/// A whole legacy file around the pickle of a state dict, with one storage "0" of floats.
inline std::string legacyFile(const std::string& content, std::int64_t elements, const std::string& data) {
  return pickle(std::string("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 12)) + pickle(pickledInteger(1001)) +
         pickle("}") + pickle(content) + pickle("](" + pickledText("0") + "e") + rawInteger(elements) + data;
}

}  // namespace moodogram::test
