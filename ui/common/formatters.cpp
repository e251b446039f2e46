// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formatters.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <cmath>

#include "core/base/paths.h"

namespace moodogram::ui {

QString formatCount(qint64 count) { return QLocale().toString(count); }

QString formatTracks(qint64 count) {
  return count == 1 ? QCoreApplication::translate("Format", "1 track")
                    : QCoreApplication::translate("Format", "%1 tracks").arg(formatCount(count));
}

QString formatTimeLeft(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0) return {};
  const auto whole = static_cast<qint64>(std::ceil(seconds));
  if (whole < 60) return QCoreApplication::translate("Format", "%1 s left").arg(whole);
  const qint64 minutes = (whole + 30) / 60;
  if (minutes < 60) return QCoreApplication::translate("Format", "%1 min left").arg(minutes);
  return QCoreApplication::translate("Format", "%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

QString pathText(const std::filesystem::path& path) { return QString::fromStdString(displayPath(path)); }

std::filesystem::path toPath(const QString& text) { return QFile::encodeName(text).toStdString(); }

QString toText(const std::string& utf8) { return QString::fromStdString(utf8); }

}  // namespace moodogram::ui
