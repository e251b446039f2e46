// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of libcuda.so.1 on the library path of a program under test: one GPU, or the CUDA error that
// MOODOGRAM_FAKE_CUDA_ERROR names.
#include <cstdlib>

extern "C" int cuInit(unsigned) {
  const char* error = std::getenv("MOODOGRAM_FAKE_CUDA_ERROR");
  return error == nullptr ? 0 : std::atoi(error);
}

extern "C" int cuDeviceGetCount(int* count) {
  *count = 1;
  return 0;
}
