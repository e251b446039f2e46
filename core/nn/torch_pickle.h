// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <istream>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/nn/safetensors.h"

namespace moodogram {

/// What is wrong with a pickle, as a part of a sentence ("it asks for ..."). The reader of the file adds its name.
class PickleFault : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A piece of memory that tensors look into, as the pickle announces it; the bytes lie elsewhere in the file.
struct PickledStorage {
  std::string key;
  TensorType type = TensorType::Float32;
  std::int64_t elements = 0;
};

/// A view of a storage. Offset and strides in elements; not yet checked against the storage.
struct PickledTensor {
  std::size_t storage = 0;  ///< index into Pickle::storages
  std::int64_t offset = 0;
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;
};

struct PickleValue {
  enum class Kind { None, Bool, Integer, Real, Text, Bytes, Tuple, List, Dict, Global, Storage, Tensor };
  using Ref = std::uint32_t;  ///< index into Pickle::values

  Kind kind = Kind::None;
  std::int64_t integer = 0;  ///< Bool, Integer; index of a Storage or Tensor
  std::string text;          ///< Text; Bytes of an integer of more than 64 bits; "module name" of a Global
  std::vector<Ref> items;    ///< of Tuple and List; Dict: key, value, key, value...
};

/// One unpickled object. Values refer to each other by index, so neither depth nor cycles can hurt.
struct Pickle {
  std::vector<PickleValue> values;
  std::vector<PickledStorage> storages;
  std::vector<PickledTensor> tensors;
  PickleValue::Ref root = 0;

  const PickleValue& value(PickleValue::Ref ref) const { return values[ref]; }
};

/// Reads one pickle (protocols 0x80 2 to 5), up to and including its end. Nothing is ever executed or imported: it
/// knows plain values, dictionaries, and the few names that PyTorch writes for a state dict. Memory grows with the
/// bytes that were read, and stays below about 200 MB. Throws PickleFault for every other name (and says which),
/// every other opcode, and for values that do not make sense.
Pickle readPickle(std::istream& stream);

}  // namespace moodogram
