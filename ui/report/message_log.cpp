// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/message_log.h"

#include <QDateTime>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <system_error>
#include <utility>

namespace moodogram::ui {
namespace {

namespace fs = std::filesystem;

std::atomic<MessageLog*> currentLog{nullptr};

const char* severityOf(QtMsgType type) {
  switch (type) {
    case QtDebugMsg:
      return "debug";
    case QtInfoMsg:
      return "info";
    case QtWarningMsg:
      return "warning";
    case QtCriticalMsg:
      return "error";
    case QtFatalMsg:
      break;
  }
  return "fatal";
}

/// A full disk or a folder that cannot be written to is no reason to trouble anyone: the lines in memory remain.
void append(const fs::path& file, const std::deque<QString>& lines) {
  std::error_code ignored;
  fs::create_directories(file.parent_path(), ignored);
  if (const auto size = fs::file_size(file, ignored); !ignored && size > MessageLog::kMostBytes)
    fs::rename(file, fs::path(file) += ".1", ignored);
  std::ofstream stream(file, std::ios::app | std::ios::binary);
  for (const QString& line : lines) stream << line.toStdString() << '\n';
}

}  // namespace

MessageLog::MessageLog(fs::path file) : m_file(std::move(file)) {
  currentLog = this;
  m_before = qInstallMessageHandler(&MessageLog::take);
  if (!m_file.empty()) m_writer = std::jthread([this](const std::stop_token& stop) { write(stop); });
}

MessageLog::~MessageLog() {
  qInstallMessageHandler(m_before);
  currentLog = nullptr;
}

MessageLog* MessageLog::current() { return currentLog; }

fs::path MessageLog::defaultFile() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && fs::path(state).is_absolute()) return fs::path(state) / "moodogram" / "moodogram.log";
  const char* home = std::getenv("HOME");
  if (home == nullptr || *home == '\0') return {};
  return fs::path(home) / ".local" / "state" / "moodogram" / "moodogram.log";
}

void MessageLog::take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  MessageLog* log = currentLog;
  if (log == nullptr) return;
  log->add(QStringLiteral("%1 %2: %3")
               .arg(QDateTime::currentDateTime().toString(Qt::ISODate), QString::fromLatin1(severityOf(type)), text));
  if (type == QtFatalMsg && !log->m_file.empty()) {  // the program ends when this returns
    const std::lock_guard lock(log->m_mutex);
    append(log->m_file, std::exchange(log->m_unwritten, {}));
  }
  if (log->m_before != nullptr) log->m_before(type, context, text);
}

void MessageLog::add(const QString& line) {
  {
    const std::lock_guard lock(m_mutex);
    m_lines.push_back(line);
    if (m_lines.size() > kMostLines) m_lines.pop_front();
    if (!m_file.empty()) m_unwritten.push_back(line);
  }
  m_added.notify_one();
}

QStringList MessageLog::lines() const {
  const std::lock_guard lock(m_mutex);
  return {m_lines.begin(), m_lines.end()};
}

void MessageLog::write(const std::stop_token& stop) {
  while (true) {
    std::deque<QString> lines;
    {
      std::unique_lock lock(m_mutex);
      m_added.wait(lock, stop, [this] { return !m_unwritten.empty(); });
      lines.swap(m_unwritten);
    }
    if (lines.empty()) return;  // stopped, and all has been written
    append(m_file, lines);
  }
}

}  // namespace moodogram::ui
