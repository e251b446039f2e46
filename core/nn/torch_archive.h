// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "core/nn/torch_pickle.h"

namespace moodogram {

/// A file of torch.save: one pickle, and the bytes of the storages that it announces.
class TorchArchive {
 public:
  virtual ~TorchArchive() = default;

  const Pickle& pickle() const { return m_pickle; }
  /// Fills bytes with the whole storage pickle().storages[index]; its size is the announced one, which the file has.
  virtual void readStorage(std::size_t index, std::span<std::byte> bytes) = 0;

  /// Bytes of the storage; cannot overflow once the archive is open.
  std::uint64_t storageBytes(std::size_t index) const;

 protected:
  Pickle m_pickle;
};

/// What a storage takes. Throws PickleFault if that is more than the file has.
std::uint64_t checkedBytes(const PickledStorage& storage, std::uint64_t fileBytes);

/// Opens either form and checks that every announced storage is there in full. Throws PickleFault, and
/// Error if the module for zip files cannot be loaded.
std::unique_ptr<TorchArchive> openTorchArchive(const std::filesystem::path& file);

}  // namespace moodogram
