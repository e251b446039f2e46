// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/torch.h>
#include <torch/version.h>

#include "core/infer/torch_entry_points.h"
#include "core/system/shared_library.h"

using namespace moodogram;

namespace {

/// Which BLAS answers sgemm_ in this process: LibTorch calls whatever libblas.so.3 the system points at.
std::string blasName(bool& slow) {
  slow = false;
  if (at::get_mkl_version().find("not found") == std::string::npos) return "MKL";
  using ConfigFunction = char* (*)();
  if (auto* config = reinterpret_cast<ConfigFunction>(
          symbolAt(reinterpret_cast<const void*>(&moodogramTorchInfo), "openblas_get_config"))) {
    std::string text = config();  // "OpenBLAS 0.3.21 NO_LAPACK DYNAMIC_ARCH ..."
    const auto second = text.find(' ', text.find(' ') + 1);
    return text.substr(0, second);
  }
  slow = true;
  return "reference BLAS (slow)";
}

}  // namespace

TorchInfo moodogramTorchInfo() {
  TorchInfo info;
  info.version = TORCH_VERSION;
  info.blas = blasName(info.slowBlas);
  info.threads = at::get_num_threads();
  info.devices.emplace_back("cpu");
  for (int i = 0; i < static_cast<int>(torch::cuda::device_count()); ++i)
    info.devices.push_back("cuda:" + std::to_string(i));
  return info;
}
