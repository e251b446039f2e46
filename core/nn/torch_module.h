// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace moodogram {

/// The inference module that is used. There are two, packaged apart: libmoodogram-torch-cuda is preferred where there
/// is a GPU of NVIDIA (it runs without one, but is larger and starts later), libmoodogram-torch everywhere else.
struct TorchModule {
  std::filesystem::path file;
  bool isForGpus = false;
  std::string reason;                   ///< why this one, in a few words
  std::vector<std::string> passedOver;  ///< why not those that would be better, a sentence each
};

/// Loads the module at the first call (with RTLD_NOW, never unloaded: Torch's own threads and statics do not survive
/// that). Thread-safe. Throws ModelError when none can be loaded, with the loader's messages and what to install.
const TorchModule& torchModule();

/// Address of an extern "C" function in that module. Throws ModelError like torchModule(), and when it is missing.
void* torchModuleSymbol(const char* name);

/// Whether the module has been loaded.
bool torchModuleLoaded();

}  // namespace moodogram
