// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

#include "ui/bridge/call_queue.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// Reads covers in a worker and keeps those that were used last. What was asked for last comes first, and what was
/// scrolled past long ago is not read at all. Belongs to the GUI thread.
class CoverLoader : public QObject {
  Q_OBJECT

 public:
  /// The bytes of a file's cover; called in the worker.
  using Source = std::function<std::optional<std::string>(const std::filesystem::path&)>;

  explicit CoverLoader(Source source, QObject* parent = nullptr);
  ~CoverLoader() override;

  /// The cover of the track's file, at most so many pixels wide and high; null: there is none, or it is being read, and
  /// coverLoaded() will say so.
  QImage cover(const std::filesystem::path& file, int pixels);

 Q_SIGNALS:
  void coverLoaded(std::filesystem::path file);

 private:
  struct Wanted {
    std::filesystem::path file;
    int pixels = 0;
  };
  static QByteArray keyOf(const Wanted& wanted);
  void loadNext();
  void keep(const Wanted& wanted, const QImage& image);

  Source m_source;
  QCache<QByteArray, QImage> m_images;
  QList<QByteArray> m_asked;  ///< of what waits or is being read
  std::mutex m_mutex;
  std::deque<Wanted> m_waiting;  ///< guarded by m_mutex
  CallQueue m_replies;
  WorkerThread m_worker;  ///< ends before what it uses
};

}  // namespace moodogram::ui
