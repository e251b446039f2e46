// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/nn/torch_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const int descriptor = memfd_create("input", 0);
  if (descriptor < 0 || write(descriptor, data, size) != static_cast<ssize_t>(size)) return -1;
  try {
    moodogram::readTorchFile("/proc/self/fd/" + std::to_string(descriptor));
  } catch (const moodogram::ModelError&) {
    // the only way in which a file may be refused
  }
  close(descriptor);
  return 0;
}
