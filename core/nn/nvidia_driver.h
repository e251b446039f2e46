// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace moodogram {

/// Why no GPU of NVIDIA can be used; "" if one can. Asks the driver (CUDA Driver API: cuInit, cuDeviceGetCount), so
/// LibTorch need not be loaded to know. Starts the driver, which stays loaded.
std::string whyNoNvidiaGpu();

}  // namespace moodogram
