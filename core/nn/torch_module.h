// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// Address of an extern "C" function in the module libmoodogram-torch, which is loaded at the first call (with
/// RTLD_NOW, never unloaded: Torch's own threads and statics do not survive that). Thread-safe.
/// Throws ModelError when the module or the function is missing, with the loader's message and what to install.
void* torchModuleSymbol(const char* name);

/// Whether the module has been loaded.
bool torchModuleLoaded();

}  // namespace moodogram
