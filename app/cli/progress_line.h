// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace moodogram::cli {

/// Progress on standard error: on a terminal one line that is written over, elsewhere a line for each report.
class ProgressLine {
 public:
  /// Silent where standard error is no terminal, unless it is wanted there too.
  explicit ProgressLine(bool evenToFiles = false);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  bool isOn() const { return m_isOn; }
  void show(const Progress& progress);
  /// Makes room for other output on the terminal; the next show() draws the line again.
  void clear();

 private:
  bool m_isTerminal;
  bool m_isOn;
  bool m_isShown = false;
};

}  // namespace moodogram::cli
