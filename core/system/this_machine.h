// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>
#include <string>

namespace moodogram {

/// "Linux 6.1.0 x86_64".
std::string systemName();
/// "unknown" if it has none.
std::string hostName();
/// The address of this machine in the network in which another one is, as text; empty: unknown.
std::string ownAddressTowards(const std::string& host, int port);

/// In the format of strftime(3), of the time zone of the user and of UTC. Empty: there is no such time.
std::string localTimeText(std::time_t time, const char* format);
std::string utcTimeText(std::time_t time, const char* format);

}  // namespace moodogram
