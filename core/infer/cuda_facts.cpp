// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/infer/cuda_facts.h"

#include <array>

#include "core/system/shared_library.h"

namespace moodogram {
namespace {

// CUDA's C interface, as documented in the CUDA Runtime and Driver API references; 0 is success everywhere.
constexpr int kComputeCapabilityMajor = 75;  // cudaDevAttrComputeCapabilityMajor

template <typename Function>
Function* runtimeFunction(const char* name) {
  return reinterpret_cast<Function*>(symbolAt(reinterpret_cast<const void*>(&cudaDeviceName), name));
}

}  // namespace

std::string cudaDeviceName(int device) {
  void* driver = findLibrary("libcuda.so.1");
  if (driver == nullptr) return {};
  auto* getName = reinterpret_cast<int (*)(char*, int, int)>(symbolIn(driver, "cuDeviceGetName"));
  std::array<char, 256> name{};
  const bool known = getName != nullptr && getName(name.data(), static_cast<int>(name.size()) - 1, device) == 0;
  return known ? name.data() : "";
}

std::size_t cudaFreeMemory(int device) {
  auto* setDevice = runtimeFunction<int(int)>("cudaSetDevice");
  auto* getDevice = runtimeFunction<int(int*)>("cudaGetDevice");
  auto* getInfo = runtimeFunction<int(std::size_t*, std::size_t*)>("cudaMemGetInfo");
  std::size_t free = 0;
  std::size_t total = 0;
  int before = 0;
  if (setDevice == nullptr || getDevice == nullptr || getInfo == nullptr || getDevice(&before) != 0) return 0;
  const bool isKnown = setDevice(device) == 0 && getInfo(&free, &total) == 0;
  setDevice(before);  // what names no device means this one
  return isKnown ? free : 0;
}

int cudaComputeCapability(int device) {
  auto* attribute = runtimeFunction<int(int*, int, int)>("cudaDeviceGetAttribute");
  int major = 0;
  return attribute != nullptr && attribute(&major, kComputeCapabilityMajor, device) == 0 ? major : 0;
}

}  // namespace moodogram
