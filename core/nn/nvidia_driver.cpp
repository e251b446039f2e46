// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/nvidia_driver.h"

#include <dlfcn.h>

namespace moodogram {

std::string whyNoNvidiaGpu() {
  void* driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (driver == nullptr) return "there is no NVIDIA driver (" + std::string(dlerror()) + ")";
  auto* start = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
  auto* count = reinterpret_cast<int (*)(int*)>(dlsym(driver, "cuDeviceGetCount"));
  if (start == nullptr || count == nullptr) return "libcuda.so.1 is not NVIDIA's driver";
  constexpr int kNoDevice = 100;  // CUDA_ERROR_NO_DEVICE; 0 is success
  int error = start(0);
  int devices = 0;
  if (error == 0) error = count(&devices);
  if (error == kNoDevice || (error == 0 && devices == 0)) return "the NVIDIA driver sees no GPU";
  return error == 0 ? "" : "the NVIDIA driver does not start (CUDA error " + std::to_string(error) + ")";
}

}  // namespace moodogram
