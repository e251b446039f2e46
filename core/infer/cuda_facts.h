// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace moodogram {

/// About a CUDA device, asked of the CUDA libraries that LibTorch brought into the process, so that the same source
/// builds with a LibTorch without CUDA. Call after LibTorch's first use of the device.
std::string cudaDeviceName(int device);  ///< "" if unknown
std::size_t cudaFreeMemory(int device);  ///< bytes; 0 if unknown
int cudaComputeCapability(int device);   ///< major version, e.g. 9 for an H200; 0 if unknown

}  // namespace moodogram
