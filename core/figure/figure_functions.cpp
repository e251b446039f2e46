// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_drawing.h"
#include "core/figure/text_bitmap.h"

extern "C" __attribute__((visibility("default")))
const moodogram::FigureModule moodogramFigureModule{&moodogram::layOutFigure, &moodogram::drawTextBitmap};
