// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// Gives back to the system what this process has freed, wherever it lies. By itself the allocator gives back only what
/// is at the end of a heap, and each thread may have a heap of its own: after large work most of it would stay. Takes
/// tens of milliseconds, in which other threads may wait for memory; for the end of such work. From any thread.
void returnFreeMemory();

/// For a program that runs for hours, before it has threads: blocks of 1 MB and more lie outside of the heaps and are
/// the system's again once they are freed. Otherwise the allocator takes ever larger ones from the heaps, where they
/// leave holes.
void keepLargeBlocksApart();

}  // namespace moodogram
