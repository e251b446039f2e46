// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/infer/tensor_memory.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>
#ifdef MOODOGRAM_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <map>
#include <mutex>
#include <new>
#include <utility>

namespace moodogram {
namespace {

constexpr std::size_t kMostKept = std::size_t{256} << 20;
constexpr std::size_t kSmallest = 4096;  // the C library is quick with less
constexpr std::size_t kAlignment = 64;   // of a vector register, and of LibTorch's own allocator

thread_local int reusing = 0;

/// In front of every block.
struct alignas(kAlignment) Header {
  std::size_t size = 0;  ///< of the block behind it
  bool reusable = false;
};

void* headerOf(void* block) { return static_cast<std::byte*>(block) - sizeof(Header); }

/// Blocks that are free, by size. Never destroyed: tensors may outlive every static object.
class Pool {
 public:
  void* take(std::size_t size) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_free.lower_bound(size);
    if (found == m_free.end() || found->first > size + size / 4) return nullptr;
    void* block = found->second;
    m_kept -= found->first;
    m_free.erase(found);
    return block;
  }

  /// false: there is no room for it.
  bool keep(void* block, std::size_t size) {
    const std::scoped_lock lock(m_mutex);
    if (m_kept + size > kMostKept) return false;
    m_free.emplace(size, block);
    m_kept += size;
    return true;
  }

  void release() {
    const std::scoped_lock lock(m_mutex);
    for (const auto& [size, block] : m_free) std::free(headerOf(block));
    m_free.clear();
    m_kept = 0;
  }

  std::size_t kept() {
    const std::scoped_lock lock(m_mutex);
    return m_kept;
  }

 private:
  std::mutex m_mutex;
  std::multimap<std::size_t, void*> m_free;
  std::size_t m_kept = 0;
};

Pool& pool() {
  static Pool& instance = *new Pool;
  return instance;
}

void* allocateBlock(std::size_t size) {
  const bool reusable = reusing > 0 && size >= kSmallest;
  if (reusable)
    if (void* block = pool().take(size)) return block;
  void* memory = nullptr;
  TORCH_CHECK_WITH(OutOfMemoryError, posix_memalign(&memory, kAlignment, sizeof(Header) + size) == 0,
                   "not enough memory for ", size, " bytes");
  return new (memory) Header{size, reusable} + 1;
}

void freeBlock(void* block) {
  if (block == nullptr) return;
  const auto* header = static_cast<const Header*>(headerOf(block));
  if (!header->reusable || !pool().keep(block, header->size)) std::free(headerOf(block));
}

/// Some of LibTorch's versions have a const allocate() and no copy_data(); so nothing here says "override".
class ReusingAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(std::size_t size) const {
    void* block = size == 0 ? nullptr : allocateBlock(size);
    return {block, block, &freeBlock, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DataPtr allocate(std::size_t size) { return std::as_const(*this).allocate(size); }
  c10::DeleterFnPtr raw_deleter() const override { return &freeBlock; }
  void copy_data(void* to, const void* from, std::size_t size) const { std::memcpy(to, from, size); }
};

/// From when the module is loaded: blocks of another allocator must never come here.
const bool kRegistered = [] {
  constexpr std::uint8_t kBeforeTheDefault = 1;
  c10::SetCPUAllocator(new ReusingAllocator, kBeforeTheDefault);
  return true;
}();

}  // namespace

ReuseTensorMemory::ReuseTensorMemory() { ++reusing; }

ReuseTensorMemory::~ReuseTensorMemory() { --reusing; }

void releaseTensorMemory() { pool().release(); }

void releaseCudaMemory() {
#ifdef MOODOGRAM_CUDA
  try {
    c10::cuda::CUDACachingAllocator::emptyCache();
  } catch (const std::exception&) {  // what is lost has nothing to give
  }
#endif
}

std::size_t keptTensorMemory() { return kRegistered ? pool().kept() : 0; }

}  // namespace moodogram
