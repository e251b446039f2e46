// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mpris/cover_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace moodogram::ui {

CoverFile::CoverFile(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_worker(QStringLiteral("cover file")) {}

CoverFile::~CoverFile() {
  m_worker.post([this] {
    if (!m_written.isEmpty()) QFile::remove(m_written);
  });
}

void CoverFile::set(const QImage& cover) {
  const int number = ++m_number;
  if (!m_url.isEmpty()) {
    m_url.clear();
    Q_EMIT urlChanged();
  }
  m_worker.post([this, cover, number] {
    if (!m_written.isEmpty()) QFile::remove(m_written);
    m_written.clear();
    if (cover.isNull()) return;
    QDir().mkpath(m_folder);
    const QString file =
        QStringLiteral("%1/cover-%2-%3.png").arg(m_folder).arg(QCoreApplication::applicationPid()).arg(number);
    if (!cover.save(file)) return;
    m_written = file;
    m_replies.post([this, file, number] {
      if (number != m_number) return;
      m_url = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
      Q_EMIT urlChanged();
    });
  });
}

}  // namespace moodogram::ui
