// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For functions around a loop that takes much of a program's time: a second form for processors with wider registers.
/// Their numbers do not change, as no sums are reordered and AVX2 alone has no fused multiplication.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define MOODOGRAM_FAST_LOOP __attribute__((optimize("O3"), target_clones("avx2", "default")))
#else
#define MOODOGRAM_FAST_LOOP
#endif
