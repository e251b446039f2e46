// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_archive.h"

#include <bit>
#include <fstream>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/module_symbol.h"
#include "core/base/paths.h"
#include "core/nn/zip_module.h"

namespace moodogram {
namespace {

static_assert(std::endian::native == std::endian::little,
              "PyTorch's data is little-endian; a big-endian port must swap");

/// Before PyTorch 1.6: five pickles (magic number, version, about the machine, the object, the storages' keys), then
/// for each key the number of elements (64 bits) and the bytes.
class LegacyArchive final : public TorchArchive {
 public:
  LegacyArchive(const std::filesystem::path& file, std::uint64_t fileBytes) : m_stream(file, std::ios::binary) {
    const std::string magic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
    const Pickle first = readPickle(m_stream);
    if (first.value(first.root).text != magic) throw PickleFault("it is a pickle, but none of torch.save");
    const Pickle version = readPickle(m_stream);
    if (version.value(version.root).integer != 1001) throw PickleFault("its form is of an unknown version");
    readPickle(m_stream);
    m_pickle = readPickle(m_stream);
    findStorages(fileBytes);
  }

  void readStorage(std::size_t index, std::span<std::byte> bytes) override {
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(m_starts[index]));
    m_stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!m_stream) throw PickleFault("its data is cut off");
  }

 private:
  void findStorages(std::uint64_t fileBytes) {
    std::unordered_map<std::string, std::size_t> byKey;
    for (std::size_t i = 0; i < m_pickle.storages.size(); ++i) byKey[m_pickle.storages[i].key] = i;
    const Pickle keys = readPickle(m_stream);
    const PickleValue& list = keys.value(keys.root);
    if (list.kind != PickleValue::Kind::List || list.items.size() != byKey.size())
      throw PickleFault("it does not list its data");
    m_starts.assign(byKey.size(), 0);
    for (const PickleValue::Ref item : list.items) {
      const auto found = byKey.find(keys.value(item).text);
      if (found == byKey.end()) throw PickleFault("it lists data that no tensor has, or lists it twice");
      const std::size_t index = found->second;
      byKey.erase(found);
      std::int64_t elements = 0;
      m_stream.read(reinterpret_cast<char*>(&elements), sizeof elements);
      if (!m_stream) throw PickleFault("its data is cut off");
      if (elements != m_pickle.storages[index].elements) throw PickleFault("its data has another size than announced");
      const auto start = static_cast<std::uint64_t>(m_stream.tellg());
      m_starts[index] = start;
      if (start > fileBytes) throw PickleFault("its data is cut off");
      m_stream.seekg(static_cast<std::streamoff>(start + checkedBytes(m_pickle.storages[index], fileBytes - start)));
    }
  }

  std::ifstream m_stream;
  std::vector<std::uint64_t> m_starts;  ///< of the storages' bytes in the file
};

std::unique_ptr<TorchArchive> openZip(const std::filesystem::path& file, std::uint64_t fileBytes) {
  static const ModuleSymbol kSymbol("libmoodogram-zip.so", kZipModuleSymbol);
  if (kSymbol.address() == nullptr)
    throw Error(displayPath(file) + " cannot be read, as Moodogram's module for zip files cannot be loaded (" +
                kSymbol.error() + "). Reinstall Moodogram.");
  return static_cast<const ZipModule*>(kSymbol.address())->open(file, fileBytes);
}

}  // namespace

std::uint64_t checkedBytes(const PickledStorage& storage, std::uint64_t fileBytes) {
  std::uint64_t bytes = 0;
  if (__builtin_mul_overflow(static_cast<std::uint64_t>(storage.elements), tensorTypeBytes(storage.type), &bytes) ||
      bytes > fileBytes)
    throw PickleFault("it announces more data than the file has");
  return bytes;
}

std::uint64_t TorchArchive::storageBytes(std::size_t index) const {
  const PickledStorage& storage = m_pickle.storages[index];
  return static_cast<std::uint64_t>(storage.elements) * tensorTypeBytes(storage.type);
}

std::unique_ptr<TorchArchive> openTorchArchive(const std::filesystem::path& file) {
  const std::uint64_t fileBytes = std::filesystem::file_size(file);
  if (std::ifstream(file, std::ios::binary).get() == 'P') return openZip(file, fileBytes);
  return std::make_unique<LegacyArchive>(file, fileBytes);
}

}  // namespace moodogram
