// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/this_machine.h"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <array>

#include "core/system/unique_descriptor.h"

namespace moodogram {
namespace {

std::string formatted(const std::tm& parts, const char* format) {
  std::array<char, 64> text{};
  return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

}  // namespace

std::string systemName() {
  utsname system{};
  if (::uname(&system) != 0) return "unknown";
  return std::string(system.sysname) + " " + system.release + " " + system.machine;
}

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown";
}

std::string ownAddressTowards(const std::string& host, int port) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_DGRAM;
  addrinfo* found = nullptr;
  if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) return {};
  std::string address;
  for (const addrinfo* entry = found; entry != nullptr && address.empty(); entry = entry->ai_next) {
    const UniqueDescriptor socket(::socket(entry->ai_family, entry->ai_socktype, entry->ai_protocol));
    if (socket.get() < 0) continue;
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    std::array<char, NI_MAXHOST> text{};
    // Connecting a datagram socket only chooses a route.
    if (::connect(socket.get(), entry->ai_addr, entry->ai_addrlen) == 0 &&
        ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&own), &size) == 0 &&
        ::getnameinfo(reinterpret_cast<sockaddr*>(&own), size, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) ==
            0)
      address = text.data();
  }
  ::freeaddrinfo(found);
  return address;
}

std::string localTimeText(std::time_t time, const char* format) {
  std::tm parts{};
  return ::localtime_r(&time, &parts) != nullptr ? formatted(parts, format) : std::string();
}

std::string utcTimeText(std::time_t time, const char* format) {
  std::tm parts{};
  return ::gmtime_r(&time, &parts) != nullptr ? formatted(parts, format) : std::string();
}

}  // namespace moodogram
