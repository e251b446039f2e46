// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/safetensors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"

namespace moodogram {
namespace {

using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "safetensors is little-endian; a big-endian port must swap");

constexpr std::uint64_t kLargestHeader = 100'000'000;  // safetensors' own limit

struct TypeTraits {
  TensorType type;
  const char* name;
  std::size_t bytes;
};

constexpr std::array kTypes{TypeTraits{TensorType::Float32, "F32", 4},   TypeTraits{TensorType::Float16, "F16", 2},
                            TypeTraits{TensorType::BFloat16, "BF16", 2}, TypeTraits{TensorType::Float64, "F64", 8},
                            TypeTraits{TensorType::Int64, "I64", 8},     TypeTraits{TensorType::Int32, "I32", 4},
                            TypeTraits{TensorType::Int16, "I16", 2},     TypeTraits{TensorType::Int8, "I8", 1},
                            TypeTraits{TensorType::UInt8, "U8", 1},      TypeTraits{TensorType::Bool, "BOOL", 1}};

const TypeTraits& traitsOf(TensorType type) {
  return *std::ranges::find_if(kTypes, [type](const TypeTraits& traits) { return traits.type == type; });
}

std::optional<TensorType> parseType(const std::string& name) {
  for (const TypeTraits& traits : kTypes)
    if (name == traits.name) return traits.type;
  return std::nullopt;
}

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& fault) {
  throw ModelError(Message(
      MOODOGRAM_TEXT("Model", "%1 is not a usable weights file: %2. Choose another model or download it again."),
      displayPath(file), fault));
}

struct Header {
  json content;
  std::uint64_t dataStart = 0;
  std::uint64_t dataBytes = 0;
};

Header readHeader(std::ifstream& stream, const std::filesystem::path& file) {
  std::error_code error;
  const std::uint64_t fileBytes = std::filesystem::file_size(file, error);
  if (error)
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "Cannot read the model %1: %2."), displayPath(file),
                             systemMessage(error.value())));
  stream.open(file, std::ios::binary);
  if (!stream) throw ModelError(Message(MOODOGRAM_TEXT("Model", "Cannot open the model %1."), displayPath(file)));
  std::uint64_t headerBytes = 0;
  if (fileBytes < sizeof headerBytes) fail(file, "it is too short");
  stream.read(reinterpret_cast<char*>(&headerBytes), sizeof headerBytes);
  if (headerBytes > kLargestHeader || headerBytes > fileBytes - sizeof headerBytes)
    fail(file, "its header is longer than the file (not safetensors, or truncated)");
  std::string text(headerBytes, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(headerBytes));
  Header header;
  header.content = json::parse(text, nullptr, false);
  if (!stream || !header.content.is_object()) fail(file, "its header is not JSON");
  header.dataStart = sizeof headerBytes + headerBytes;
  header.dataBytes = fileBytes - header.dataStart;
  return header;
}

std::map<std::string, std::string> parseMetadata(const Header& header, const std::filesystem::path& file) {
  std::map<std::string, std::string> metadata;
  const auto found = header.content.find("__metadata__");
  if (found == header.content.end()) return metadata;
  if (!found->is_object()) fail(file, "its metadata is not an object");
  for (const auto& [key, value] : found->items()) {
    if (!value.is_string()) fail(file, "its metadata entry '" + key + "' is not text");
    metadata[key] = value.get<std::string>();
  }
  return metadata;
}

/// Checks one header entry; returns the tensor without its bytes, and where these are.
StoredTensor parseEntry(const std::string& name, const json& entry, const Header& header,
                        const std::filesystem::path& file, std::uint64_t& begin, std::uint64_t& end) {
  StoredTensor tensor;
  try {
    const auto type = parseType(entry.at("dtype").get<std::string>());
    if (!type) fail(file, "tensor '" + name + "' has element type " + entry.at("dtype").get<std::string>());
    tensor.type = *type;
    const json& offsets = entry.at("data_offsets");
    begin = offsets.at(0).get<std::uint64_t>();
    end = offsets.at(1).get<std::uint64_t>();
    std::uint64_t bytes = tensorTypeBytes(*type);
    for (const json& size : entry.at("shape")) {
      if (!size.is_number_unsigned()) fail(file, "tensor '" + name + "' has a size that is no positive integer");
      const auto value = size.get<std::uint64_t>();
      if (value != 0 && bytes > std::numeric_limits<std::int64_t>::max() / value)
        fail(file, "tensor '" + name + "' is impossibly large");
      bytes *= value;
      tensor.shape.push_back(static_cast<std::int64_t>(value));
    }
    if (begin > end || end > header.dataBytes) fail(file, "tensor '" + name + "' lies outside of the file");
    if (end - begin != bytes) fail(file, "tensor '" + name + "' has a shape that does not fit its size");
  } catch (const json::exception&) {
    fail(file, "the header entry of tensor '" + name + "' is malformed");
  }
  return tensor;
}

}  // namespace

std::size_t tensorTypeBytes(TensorType type) { return traitsOf(type).bytes; }

const char* tensorTypeName(TensorType type) { return traitsOf(type).name; }

SafetensorsFile readSafetensors(const std::filesystem::path& file) {
  std::ifstream stream;
  const Header header = readHeader(stream, file);
  SafetensorsFile content;
  content.metadata = parseMetadata(header, file);
  std::uint64_t total = 0;
  for (const auto& [name, entry] : header.content.items()) {
    if (name == "__metadata__") continue;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    StoredTensor tensor = parseEntry(name, entry, header, file, begin, end);
    // Overlapping entries could ask for more memory than the file has bytes.
    total += end - begin;
    if (total > header.dataBytes) fail(file, "its tensors overlap");
    tensor.bytes.resize(end - begin);
    stream.seekg(static_cast<std::streamoff>(header.dataStart + begin));
    stream.read(reinterpret_cast<char*>(tensor.bytes.data()), static_cast<std::streamsize>(tensor.bytes.size()));
    if (!stream) fail(file, "reading tensor '" + name + "' failed");
    content.tensors.emplace(name, std::move(tensor));
  }
  return content;
}

std::map<std::string, std::string> readSafetensorsMetadata(const std::filesystem::path& file) {
  std::ifstream stream;
  return parseMetadata(readHeader(stream, file), file);
}

void writeSafetensors(const SafetensorsFile& content, const std::filesystem::path& file) {
  json header = json::object();
  if (!content.metadata.empty()) header["__metadata__"] = content.metadata;
  std::uint64_t offset = 0;
  for (const auto& [name, tensor] : content.tensors) {
    header[name] = {{"dtype", tensorTypeName(tensor.type)},
                    {"shape", tensor.shape},
                    {"data_offsets", {offset, offset + tensor.bytes.size()}}};
    offset += tensor.bytes.size();
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');  // the format wants the data aligned to 8 bytes
  const std::uint64_t headerBytes = text.size();
  std::string bytes(reinterpret_cast<const char*>(&headerBytes), sizeof headerBytes);
  bytes.reserve(sizeof headerBytes + text.size() + offset);
  bytes += text;
  for (const auto& [name, tensor] : content.tensors)
    bytes.append(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
  writeFileAtomically(file, bytes);
}

}  // namespace moodogram
