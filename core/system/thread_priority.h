// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// Lets the calling thread, and those that it starts from now on, stand back behind all others: on Linux by a nice
/// value of 10, a tenth of their share where there is not enough for all. Cannot be taken back without privileges.
void lowerThreadPriority();

/// Of this process, by so much as nice(2) takes: also between fork and exec.
void lowerProcessPriority(int nice);

}  // namespace moodogram
