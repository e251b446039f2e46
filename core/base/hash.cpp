// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <xxhash.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/base/system_message.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

std::string toHex(XXH128_hash_t hash) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, hash);
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  text.reserve(2 * sizeof canonical.digest);
  for (const unsigned char byte : canonical.digest) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

}  // namespace

std::string hashBytes(std::span<const std::byte> bytes) { return toHex(XXH3_128bits(bytes.data(), bytes.size())); }

std::string hashText(std::string_view text) { return toHex(XXH3_128bits(text.data(), text.size())); }

std::string hashFile(const std::filesystem::path& file, std::stop_token stop, const std::function<void()>& blockRead) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> handle(std::fopen(pathBytes(file).c_str(), "rb"), &std::fclose);
  if (!handle)
    throw IoError(Message(MOODOGRAM_TEXT("File", "Cannot read %1: %2."), displayPath(file), systemMessage(errno)));
  const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(), &XXH3_freeState);
  XXH3_128bits_reset(state.get());
  std::vector<char> block(1 << 20);
  while (true) {
    throwIfStopped(stop);
    const std::size_t count = std::fread(block.data(), 1, block.size(), handle.get());
    if (count > 0) XXH3_128bits_update(state.get(), block.data(), count);
    if (blockRead) blockRead();
    if (count < block.size()) break;
  }
  if (std::ferror(handle.get()) != 0)
    throw IoError(Message(MOODOGRAM_TEXT("File", "Reading %1 failed: %2."), displayPath(file), systemMessage(errno)));
  return toHex(XXH3_128bits_digest(state.get()));
}

}  // namespace moodogram
