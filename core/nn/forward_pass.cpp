// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-core: reaches the Torch module by name.
#include "core/nn/forward_pass.h"

#include "core/base/error.h"
#include "core/nn/architecture.h"
#include "core/nn/forward_entry_point.h"
#include "core/nn/torch_module.h"

namespace moodogram {

FloatArray forwardPass(const ForwardRequest& request, const FloatArray& input) {
  architectureNamed(request.architecture);
  constexpr std::int64_t kLargestSide = 1 << 16;
  if (input.shape.size() != 4)
    throw ModelError("The input has the shape " + shapeText(input.shape) +
                     "; it must have four dimensions: windows, channels, height, width.");
  for (const std::int64_t size : input.shape)
    if (size < 1 || size > kLargestSide)
      throw ModelError("The input has the shape " + shapeText(input.shape) + ", which no network can take.");
  return reinterpret_cast<decltype(&moodogramForward)>(torchModuleSymbol("moodogramForward"))(request, input);
}

}  // namespace moodogram
