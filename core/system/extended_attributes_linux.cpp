// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/extended_attributes.h"

#include <sys/xattr.h>

#include <cerrno>
#include <string>
#include <string_view>

namespace moodogram {
namespace {

/// What `read(buffer, size)` returns, of any length; empty where there is nothing or it cannot be told (errno).
template <typename Read>
std::string whole(Read read) {
  std::string bytes;
  while (true) {
    const ssize_t size = read(nullptr, 0);
    if (size <= 0) return {};
    bytes.resize(static_cast<std::size_t>(size));
    const ssize_t got = read(bytes.data(), bytes.size());
    if (got >= 0) return bytes.substr(0, static_cast<std::size_t>(got));
    if (errno != ERANGE) return {};  // else it has grown meanwhile
  }
}

/// xattr(7): security.* and trusted.* belong to the system.
bool isOfUsers(std::string_view name) { return name.starts_with("user.") || name.starts_with("system.posix_acl_"); }

}  // namespace

void copyExtendedAttributes(const std::filesystem::path& from, int descriptor, std::error_code& error) {
  error.clear();
  const std::string names =
      whole([&](char* buffer, std::size_t size) { return ::listxattr(from.c_str(), buffer, size); });
  for (std::size_t at = 0; at < names.size();) {
    const char* name = names.data() + at;  // each ends with a zero
    at += std::string_view(name).size() + 1;
    errno = 0;
    const std::string value =
        whole([&](char* buffer, std::size_t size) { return ::getxattr(from.c_str(), name, buffer, size); });
    if (errno == ENODATA) continue;  // taken away meanwhile
    const bool isSet = errno == 0 && ::fsetxattr(descriptor, name, value.data(), value.size(), 0) == 0;
    if (!isSet && isOfUsers(name)) return error.assign(errno, std::generic_category());
  }
}

}  // namespace moodogram
