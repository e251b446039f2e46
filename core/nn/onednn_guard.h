// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram {

/// Whether oneDNN would compute wrongly on this processor. oneDNN 3 divides work by the topology that the processor
/// tells (CPUID leaf 11); some virtual machines tell none. Seen with oneDNN 3.6 on one: convolutions with AVX2 and
/// above were wrong or divided by zero, which ends the program, and so did sums in its own layout of feature maps.
/// Below AVX2 its convolutions are right, and so the Torch module keeps oneDNN there before it is first used.
bool isOneDnnBroken();

}  // namespace moodogram
