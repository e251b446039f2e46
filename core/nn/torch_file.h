// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/nn/safetensors.h"

namespace moodogram {

/// Whether the file starts like one that torch.save wrote (zip or legacy form). Throws ModelError if it cannot be read.
bool isTorchFile(const std::filesystem::path& file);

/// Reads the tensors of a state dict that torch.save wrote, in zip form (PyTorch 1.6 and later) or legacy form, without
/// Torch and without running anything of it (core/nn/torch_pickle.h). The state dict may lie under "state_dict" or
/// "model", as training scripts save it; "module." and "_orig_mod." in front of all names (data parallel, compiled) are
/// taken off. Views are copied out, so every tensor is row-major and has its own bytes.
///
/// Throws ModelError that names the file and the fault. Sizes, strides, offsets and counts are checked against the file
/// before anything of that size is allocated; the tensors together may be at most four times as large as the file, and
/// no two of them have one name.
std::map<std::string, StoredTensor> readTorchFile(const std::filesystem::path& file);

}  // namespace moodogram
