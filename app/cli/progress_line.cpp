// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <string>

#include "app/cli/text.h"

namespace moodogram::cli {
namespace {

std::size_t terminalColumns() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

ProgressLine::ProgressLine(bool isOn) : m_isOn(isOn), m_isTerminal(::isatty(STDERR_FILENO) == 1) {}

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
