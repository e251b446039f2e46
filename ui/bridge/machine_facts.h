// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/message.h"

namespace moodogram::ui {

/// What this computer and this installation compute with.
struct MachineFacts {
  QString torch;         ///< "LibTorch 2.6.0"; empty: it cannot be used
  Message torchProblem;  ///< why not, and which package to install
  QString blas;
  bool slowBlas = false;  ///< large networks run about nine times slower with it
  int threads = 0;        ///< that the networks use
  int processors = 0;     ///< logical ones
  QStringList devices;    ///< "cpu", "cuda:0 NVIDIA H200"
};

/// Loads the Torch module, which takes about a second: not for the GUI thread.
MachineFacts readMachineFacts();

}  // namespace moodogram::ui
