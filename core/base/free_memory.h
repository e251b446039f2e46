// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// Gives back to the system what this process has freed, wherever it lies. By itself the allocator gives back only what
/// is at the end of a heap, and each thread may have a heap of its own: after large work most of it would stay. Takes
/// tens of milliseconds, in which other threads may wait for memory; for the end of such work. From any thread.
void returnFreeMemory();

/// For a program that runs for hours, before it has threads: heaps that threads share, and large blocks that are the
/// system's again once they are freed. Otherwise each of a dozen threads has a heap of its own, and blocks of many
/// megabytes leave holes in it.
void keepHeapsSmall();

}  // namespace moodogram
