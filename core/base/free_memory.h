// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// Gives back to the system what this process has freed, wherever it lies. By itself the allocator gives back only what
/// is at the end of a heap, and each thread may have a heap of its own: after large work most of it would stay. Takes
/// tens of milliseconds, in which other threads may wait for memory; for the end of such work. From any thread.
void returnFreeMemory();

}  // namespace moodogram
