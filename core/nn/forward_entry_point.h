// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/forward_pass.h"

// What moodogram-torch offers for forwardPass(), by name (core/nn/torch_module.h).
#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored "-Wreturn-type-c-linkage"
#endif
extern "C" {
moodogram::FloatArray moodogramForward(const moodogram::ForwardRequest& request, const moodogram::FloatArray& input);
}
#pragma GCC diagnostic pop
