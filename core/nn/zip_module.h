// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "core/nn/torch_archive.h"

namespace moodogram {

/// What core uses of libzip. It lives in the module libmoodogram-zip, beside libmoodogram-core, as libzip comes with
/// the whole of OpenSSL and only PyTorch's files need it.
struct ZipModule {
  /// Throws PickleFault.
  std::unique_ptr<TorchArchive> (*open)(const std::filesystem::path& file, std::uint64_t fileBytes);
};

/// The name of the variable in the module.
inline constexpr const char* kZipModuleSymbol = "moodogramZipModule";

}  // namespace moodogram
