// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include <sstream>
#include <string>
#include <vector>

#include "core/nn/zip_module.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

/// The state dict of a very large network has a few megabytes.
constexpr std::uint64_t kLargestPickle = 64 << 20;

/// PyTorch 1.6 and later: data.pkl and one uncompressed entry a storage, all in one folder.
class ZipArchive final : public TorchArchive {
 public:
  ZipArchive(const std::filesystem::path& file, std::uint64_t fileBytes) : m_fileBytes(fileBytes) {
    int error = 0;
    m_zip.reset(zip_open(pathBytes(file).c_str(), ZIP_RDONLY, &error));
    if (m_zip == nullptr) throw PickleFault("its table of contents is broken or cut off");
    const std::string folder = findFolder();
    if (zip_name_locate(m_zip.get(), (folder + "constants.pkl").c_str(), 0) >= 0)
      throw PickleFault("it is a TorchScript module, not a state dict. Save module.state_dict() instead");
    if (const auto order = zip_name_locate(m_zip.get(), (folder + "byteorder").c_str(), 0);
        order >= 0 && readText(static_cast<zip_uint64_t>(order), 16) != "little")
      throw PickleFault("its numbers are big-endian");
    std::istringstream stream(readText(locate(folder + "data.pkl"), kLargestPickle));
    m_pickle = readPickle(stream);
    std::uint64_t total = 0;
    for (const PickledStorage& storage : m_pickle.storages) {
      const zip_uint64_t entry = locate(folder + "data/" + storage.key);
      const std::uint64_t bytes = checkedBytes(storage, m_fileBytes);
      total += bytes;  // neither can overflow: each is at most the file's size, and there are at most a million
      if (entrySize(entry) != bytes)
        throw PickleFault("its entry '" + storage.key + "' has another size than announced");
      m_entries.push_back(entry);
    }
    if (total > m_fileBytes) throw PickleFault("it announces more data than the file has");
  }

  void readStorage(std::size_t index, std::span<std::byte> bytes) override { readEntry(m_entries[index], bytes); }

 private:
  struct Closer {
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
  };

  std::string findFolder() const {
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
      const char* raw = zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
      const std::string name = raw != nullptr ? raw : "";
      if (name == "data.pkl") return "";
      const auto slash = name.find('/');
      if (slash != std::string::npos && name.substr(slash + 1) == "data.pkl") return name.substr(0, slash + 1);
    }
    throw PickleFault("it is a zip file, but none of torch.save: it has no data.pkl");
  }

  zip_uint64_t locate(const std::string& name) const {
    const zip_int64_t index = zip_name_locate(m_zip.get(), name.c_str(), 0);
    if (index < 0) throw PickleFault("it lacks its entry '" + name + "'");
    return static_cast<zip_uint64_t>(index);
  }

  std::uint64_t entrySize(zip_uint64_t entry) const {
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(m_zip.get(), entry, 0, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0 ||
        (facts.valid & ZIP_STAT_COMP_METHOD) == 0)
      throw PickleFault("its table of contents is broken or cut off");
    if (facts.comp_method != ZIP_CM_STORE) throw PickleFault("it is compressed, which torch.save never does");
    if (facts.size > m_fileBytes) throw PickleFault("it announces more data than the file has");
    return facts.size;
  }

  std::string readText(zip_uint64_t entry, std::uint64_t limit) const {
    const std::uint64_t size = entrySize(entry);
    if (size > limit) throw PickleFault("its list of tensors is too long");
    std::string text(static_cast<std::size_t>(size), '\0');
    readEntry(entry, std::as_writable_bytes(std::span(text)));
    return text;
  }

  void readEntry(zip_uint64_t entry, std::span<std::byte> bytes) const {
    const std::unique_ptr<zip_file_t, Closer> stream(zip_fopen_index(m_zip.get(), entry, 0));
    std::size_t done = 0;
    while (stream != nullptr && done < bytes.size()) {
      const zip_int64_t count = zip_fread(stream.get(), bytes.data() + done, bytes.size() - done);
      if (count <= 0) break;
      done += static_cast<std::size_t>(count);
    }
    std::byte beyond{};  // the checksum is only compared at the end
    if (stream == nullptr || done < bytes.size() || zip_fread(stream.get(), &beyond, 1) != 0)
      throw PickleFault("its data is damaged or cut off");
  }

  std::uint64_t m_fileBytes;
  std::unique_ptr<zip_t, Closer> m_zip;
  std::vector<zip_uint64_t> m_entries;  ///< of the storages
};

std::unique_ptr<TorchArchive> open(const std::filesystem::path& file, std::uint64_t fileBytes) {
  return std::make_unique<ZipArchive>(file, fileBytes);
}

}  // namespace
}  // namespace moodogram

extern "C" __attribute__((visibility("default"))) const moodogram::ZipModule moodogramZipModule{&moodogram::open};
