// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/figure/figure_module.h"

namespace moodogram {

/// In the module. Throws as SpectrogramFigure does.
std::unique_ptr<FigureDrawing> layOutFigure(FigureConfig config);

}  // namespace moodogram
