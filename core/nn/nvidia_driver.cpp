// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/nvidia_driver.h"

#include "core/system/shared_library.h"

namespace moodogram {

std::string whyNoNvidiaGpu() {
  std::string error;
  void* driver = loadLibrary("libcuda.so.1", error);
  if (driver == nullptr) return "there is no NVIDIA driver (" + error + ")";
  auto* start = reinterpret_cast<int (*)(unsigned)>(symbolIn(driver, "cuInit"));
  auto* count = reinterpret_cast<int (*)(int*)>(symbolIn(driver, "cuDeviceGetCount"));
  if (start == nullptr || count == nullptr) return "libcuda.so.1 is not NVIDIA's driver";
  constexpr int kNoDevice = 100;  // CUDA_ERROR_NO_DEVICE; 0 is success
  int result = start(0);
  int devices = 0;
  if (result == 0) result = count(&devices);
  if (result == kNoDevice || (result == 0 && devices == 0)) return "the NVIDIA driver sees no GPU";
  return result == 0 ? "" : "the NVIDIA driver does not start (CUDA error " + std::to_string(result) + ")";
}

}  // namespace moodogram
