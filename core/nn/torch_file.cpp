// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_file.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string_view>
#include <system_error>
#include <unordered_set>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/nn/torch_archive.h"

namespace moodogram {
namespace {

using Kind = PickleValue::Kind;

constexpr std::uint64_t kMostExpansion = 4;  // tied weights are stored once, and each of them gets its own bytes
// Of all tensors together, which a small file can name again and again; the largest networks come near neither.
constexpr std::size_t kMostNameBytes = std::size_t{1} << 26;
constexpr std::size_t kMostDimensions = std::size_t{1} << 20;

/// Looks into the pickle.
struct NamedTensor {
  std::string_view name;
  const PickledTensor* view = nullptr;
  std::uint64_t bytes = 0;  ///< once it is row-major
};

std::string tensorText(std::string_view name) { return "tensor '" + toValidUtf8(name.substr(0, 200)) + "'"; }

/// The dictionary under one of these keys, if the root has it.
const PickleValue* nested(const Pickle& pickle, const PickleValue& root) {
  for (std::size_t i = 0; i + 1 < root.items.size(); i += 2) {
    const PickleValue& key = pickle.value(root.items[i]);
    const PickleValue& value = pickle.value(root.items[i + 1]);
    if (key.kind == Kind::Text && (key.text == "state_dict" || key.text == "model") && value.kind == Kind::Dict)
      return &value;
  }
  return nullptr;
}

void removePrefix(std::vector<NamedTensor>& tensors, const std::string& prefix) {
  if (!std::ranges::all_of(tensors, [&](const NamedTensor& tensor) { return tensor.name.starts_with(prefix); })) return;
  for (NamedTensor& tensor : tensors) tensor.name.remove_prefix(prefix.size());
}

std::vector<NamedTensor> stateDict(const Pickle& pickle) {
  const PickleValue* dict = &pickle.value(pickle.root);
  if (dict->kind == Kind::Dict)
    if (const PickleValue* inner = nested(pickle, *dict)) dict = inner;
  std::vector<NamedTensor> tensors;
  std::unordered_set<std::string_view> names;
  std::size_t nameBytes = 0;
  std::size_t dimensions = 0;
  if (dict->kind == Kind::Dict)
    for (std::size_t i = 0; i < dict->items.size(); i += 2) {
      const PickleValue& key = pickle.value(dict->items[i]);
      const PickleValue& value = pickle.value(dict->items[i + 1]);
      if (key.kind != Kind::Text || value.kind != Kind::Tensor) continue;
      const PickledTensor& view = pickle.tensors[static_cast<std::size_t>(value.integer)];
      if (!names.insert(key.text).second) throw PickleFault("it has " + tensorText(key.text) + " twice");
      nameBytes += key.text.size();
      dimensions += view.shape.size();
      if (nameBytes > kMostNameBytes || dimensions > kMostDimensions)
        throw PickleFault("it has more entries than any network needs");
      tensors.push_back({key.text, &view, 0});
    }
  if (tensors.empty()) throw PickleFault("it holds no state dict (names with tensors)");
  removePrefix(tensors, "_orig_mod.");
  removePrefix(tensors, "module.");
  return tensors;
}

/// Bytes of the tensor once it is row-major, after checking that all of the view lies in its storage.
std::uint64_t checkedBytes(const NamedTensor& tensor, const PickledStorage& storage) {
  const PickledTensor& view = *tensor.view;
  const auto refuse = [&](const char* fault) { throw PickleFault(tensorText(tensor.name) + " " + fault); };
  if (view.shape.size() != view.strides.size() || view.offset < 0) refuse("is malformed");
  std::uint64_t bytes = tensorTypeBytes(storage.type);
  std::int64_t last = view.offset;
  for (std::size_t i = 0; i < view.shape.size(); ++i) {
    if (view.shape[i] < 0 || view.strides[i] < 0) refuse("has a negative size");
    std::int64_t reach = 0;
    if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(view.shape[i]), &bytes) ||
        __builtin_mul_overflow(std::max<std::int64_t>(view.shape[i] - 1, 0), view.strides[i], &reach) ||
        __builtin_add_overflow(last, reach, &last))
      refuse("is impossibly large");
  }
  if (bytes > 0 && last >= storage.elements) refuse("lies outside of its data");
  return bytes;
}

/// For tensors that have elements and passed checkedBytes().
bool isWholeStorage(const PickledTensor& view, std::int64_t elements) {
  std::int64_t stride = 1;
  for (std::size_t i = view.shape.size(); i-- > 0;) {
    if (view.shape[i] != 1 && view.strides[i] != stride) return false;
    stride *= view.shape[i];
  }
  return view.offset == 0 && stride == elements;
}

/// Copies the elements of a view in row-major order.
void gather(const PickledTensor& view, std::size_t elementBytes, const std::vector<std::byte>& storage,
            std::vector<std::byte>& target) {
  std::vector<std::int64_t> index(view.shape.size(), 0);
  std::int64_t position = view.offset;
  for (std::size_t done = 0; done < target.size(); done += elementBytes) {
    std::memcpy(target.data() + done, storage.data() + static_cast<std::size_t>(position) * elementBytes, elementBytes);
    for (std::size_t i = index.size(); i-- > 0;) {
      if (index[i] + 1 < view.shape[i]) {
        ++index[i];
        position += view.strides[i];
        break;
      }
      position -= view.strides[i] * index[i];
      index[i] = 0;
    }
  }
}

std::map<std::string, StoredTensor> readTensors(const std::filesystem::path& file) {
  const std::uint64_t fileBytes = std::filesystem::file_size(file);
  const auto archive = openTorchArchive(file);
  std::vector<NamedTensor> tensors = stateDict(archive->pickle());

  std::uint64_t total = 0;
  for (NamedTensor& tensor : tensors) {
    tensor.bytes = checkedBytes(tensor, archive->pickle().storages[tensor.view->storage]);
    if (tensor.bytes > kMostExpansion * fileBytes - total)
      throw PickleFault("its tensors are much larger than the file (at " + tensorText(tensor.name) + ")");
    total += tensor.bytes;
  }

  // By storage, so that each is read once and only one is held beside the result.
  std::ranges::stable_sort(tensors, {}, [](const NamedTensor& tensor) { return tensor.view->storage; });
  std::map<std::string, StoredTensor> result;
  std::vector<std::byte> storage;
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    const PickledTensor& view = *tensors[i].view;
    const PickledStorage& described = archive->pickle().storages[view.storage];
    if (i == 0 || tensors[i - 1].view->storage != view.storage) {
      storage.resize(static_cast<std::size_t>(archive->storageBytes(view.storage)));
      archive->readStorage(view.storage, storage);
    }
    StoredTensor stored{described.type, view.shape, {}};
    const bool isLast = i + 1 == tensors.size() || tensors[i + 1].view->storage != view.storage;
    if (isLast && tensors[i].bytes > 0 && isWholeStorage(view, described.elements)) {
      stored.bytes = std::move(storage);
      storage.clear();
    } else {
      stored.bytes.resize(static_cast<std::size_t>(tensors[i].bytes));
      gather(view, tensorTypeBytes(described.type), storage, stored.bytes);
    }
    result[std::string(tensors[i].name)] = std::move(stored);
  }
  return result;
}

}  // namespace

bool isTorchFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::array<char, 4> start{};
  if (!stream)
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "Cannot open the weights file %1."), displayPath(file)));
  stream.read(start.data(), start.size());
  return std::memcmp(start.data(), "PK\3\4", 4) == 0 ||
         (start[0] == '\x80' && start[1] >= 2 && start[1] <= 5 && stream.gcount() == 4 && start[2] == '\x8a');
}

std::map<std::string, StoredTensor> readTorchFile(const std::filesystem::path& file) {
  try {
    return readTensors(file);
  } catch (const PickleFault& fault) {
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "%1 is not a usable weights file of PyTorch: %2."),
                             displayPath(file), fault.what()));
  } catch (const std::system_error& error) {
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "Cannot read the weights file %1: %2."), displayPath(file),
                             systemMessage(error.code().value())));
  }
}

}  // namespace moodogram
