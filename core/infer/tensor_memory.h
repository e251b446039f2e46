// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace moodogram {

/// While one exists, its thread gets the memory of tensors on the CPU that it freed before, rather than new pages from
/// the system for every feature map. Bounded; other threads are not affected.
class ReuseTensorMemory {
 public:
  ReuseTensorMemory();
  ~ReuseTensorMemory();
  ReuseTensorMemory(const ReuseTensorMemory&) = delete;
  ReuseTensorMemory& operator=(const ReuseTensorMemory&) = delete;
};

/// Gives what is kept for reuse back to the system, e.g. because tensors of other sizes come next. From any thread.
void releaseTensorMemory();

/// The same with the GPU memory that LibTorch keeps. Nothing in a module without CUDA.
void releaseCudaMemory();

/// Bytes that are kept for reuse and not in use.
std::size_t keptTensorMemory();

}  // namespace moodogram
