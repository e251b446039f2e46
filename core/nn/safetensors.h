// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace moodogram {

/// The element types of weights files, with safetensors' names F32, F16, BF16, F64, I64, I32, I16, I8, U8, BOOL.
enum class TensorType { Float32, Float16, BFloat16, Float64, Int64, Int32, Int16, Int8, UInt8, Bool };

std::size_t tensorTypeBytes(TensorType type);

/// Name as in safetensors.
const char* tensorTypeName(TensorType type);

struct StoredTensor {
  TensorType type = TensorType::Float32;
  std::vector<std::int64_t> shape;
  std::vector<std::byte> bytes;  ///< little-endian, row-major, product(shape) * tensorTypeBytes(type)
};

/// A weights file: named tensors and text metadata. The layout is safetensors' (8 bytes length, JSON header, data;
/// https://github.com/huggingface/safetensors), which carries no code.
struct SafetensorsFile {
  std::map<std::string, std::string> metadata;
  std::map<std::string, StoredTensor> tensors;
};

/// Throws ModelError that names the file and the fault: not safetensors, truncated, sizes that do not add up, an
/// element type we do not know. Every size is checked against the file's before anything is allocated.
SafetensorsFile readSafetensors(const std::filesystem::path& file);

/// Only the metadata; reads the header and no tensor.
std::map<std::string, std::string> readSafetensorsMetadata(const std::filesystem::path& file);

/// Atomic: a temporary file, then rename. Throws IoError.
void writeSafetensors(const SafetensorsFile& content, const std::filesystem::path& file);

}  // namespace moodogram
