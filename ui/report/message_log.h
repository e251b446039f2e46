// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

namespace moodogram::ui {

/// Keeps the last messages of the program, Qt's among them (qInfo, qWarning...), in memory and, by a thread of its
/// own, in a file that is begun anew when it is large. While an object lives it takes Qt's messages and passes them on
/// to whoever had them before. One at a time; its functions may be called from any thread.
class MessageLog {
 public:
  static constexpr std::size_t kMostLines = 400;
  static constexpr std::uintmax_t kMostBytes = 512 * 1024;

  /// file: created with its folders; the one before stays beside it as "file.1". Empty: in memory only.
  explicit MessageLog(std::filesystem::path file);
  ~MessageLog();
  MessageLog(const MessageLog&) = delete;
  MessageLog& operator=(const MessageLog&) = delete;

  /// nullptr: there is none.
  static MessageLog* current();
  /// "$XDG_STATE_HOME/moodogram/moodogram.log", by default below ~/.local/state.
  static std::filesystem::path defaultFile();

  /// The oldest first, each with time and severity.
  QStringList lines() const;
  const std::filesystem::path& file() const { return m_file; }

 private:
  static void take(QtMsgType type, const QMessageLogContext& context, const QString& text);
  void add(const QString& line);
  void write(const std::stop_token& stop);

  std::filesystem::path m_file;
  mutable std::mutex m_mutex;
  std::condition_variable_any m_added;
  std::deque<QString> m_lines;
  std::deque<QString> m_unwritten;
  QtMessageHandler m_before = nullptr;
  std::jthread m_writer;
};

}  // namespace moodogram::ui
