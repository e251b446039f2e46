// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <cstdio>
#include <string>

#include "app/cli/terminal.h"
#include "app/cli/text.h"

namespace moodogram::cli {

ProgressLine::ProgressLine(bool evenToFiles) : m_isTerminal(isTerminal(stderr)), m_isOn(m_isTerminal || evenToFiles) {}

ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::show(const Progress& progress) {
  if (!m_isOn) return;
  std::string line = "[" + std::to_string(progress.done);
  if (progress.total > 0)
    line += "/" + std::to_string(progress.total) + ", " + std::to_string(100 * progress.done / progress.total) + "%";
  line += "] " + withoutControls(progress.what);
  if (!m_isTerminal) {
    std::fprintf(stderr, "%s\n", line.c_str());
    return;
  }
  std::fprintf(stderr, "\r\033[K%s", truncatedUtf8(line, terminalColumns() - 1).c_str());
  std::fflush(stderr);
  m_isShown = true;
}

void ProgressLine::clear() {
  if (!m_isShown) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  m_isShown = false;
}

}  // namespace moodogram::cli
