// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_module.h"

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/module_symbol.h"

namespace moodogram {

const FigureModule& figureModule() {
  static const ModuleSymbol kSymbol("libmoodogram-figure.so", kFigureModuleSymbol);
  if (kSymbol.address() == nullptr)
    throw Error(Message(MOODOGRAM_TEXT("Figure",
                                       "Figures cannot be drawn, as Moodogram's module for them cannot be loaded (%1). "
                                       "Reinstall Moodogram."),
                        kSymbol.error()));
  return *static_cast<const FigureModule*>(kSymbol.address());
}

}  // namespace moodogram
