// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>

#include "ui/bridge/call_queue.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// The cover of what plays as a file, for others that want an address. Written by a worker, under another name each
/// time, because who shows it may not look at the same file twice; the last one is removed in the end.
class CoverFile : public QObject {
  Q_OBJECT

 public:
  /// The folder is made when there is something to write.
  explicit CoverFile(const QString& folder, QObject* parent = nullptr);
  ~CoverFile() override;

  /// A null image: there is none.
  void set(const QImage& cover);
  /// "file:///..."; empty: there is none, or it is not written yet.
  const QString& url() const { return m_url; }

 Q_SIGNALS:
  void urlChanged();

 private:
  QString m_folder;
  QString m_url;
  int m_number = 0;
  QString m_written;  ///< the worker's
  CallQueue m_replies;
  WorkerThread m_worker;  ///< ends before what it uses
};

}  // namespace moodogram::ui
