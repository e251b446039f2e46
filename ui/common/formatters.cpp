// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formatters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTranslator>
#include <algorithm>
#include <climits>
#include <cmath>

#include "core/base/paths.h"

namespace moodogram::ui {
namespace {

/// The sources say "%Ln track(s)", so English needs a translation too: below that of any other language, from the begin
/// of every program that shows a number.
void installEnglishPlurals() {
  auto* english = new QTranslator(QCoreApplication::instance());
  if (english->load(QStringLiteral(":/translations/moodogram_en.qm"))) QCoreApplication::installTranslator(english);
}

Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)

}  // namespace

QString formatCount(qint64 count) { return QLocale().toString(count); }

QString formatPlain(qint64 number) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(number);
}

int pluralCount(qint64 count) { return static_cast<int>(std::clamp<qint64>(count, 0, INT_MAX)); }

QString formatTracks(qint64 count) {
  return QCoreApplication::translate("Format", "%Ln track(s)", nullptr, pluralCount(count));
}

QString formatPercent(int percent) {
  //: A percentage, with whatever your language writes between the number and the sign
  return QCoreApplication::translate("Format", "%L1 %").arg(percent);
}

QString formatBytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString formatTimeLeft(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0) return {};
  const auto whole = static_cast<qint64>(std::ceil(seconds));
  //: Time until something is done; %L1: seconds
  if (whole < 60) return QCoreApplication::translate("Format", "%L1 s left").arg(whole);
  const qint64 minutes = (whole + 30) / 60;
  //: Time until something is done; %L1: minutes
  if (minutes < 60) return QCoreApplication::translate("Format", "%L1 min left").arg(minutes);
  //: Time until something is done; %L1: hours, %L2: minutes
  return QCoreApplication::translate("Format", "%L1 h %L2 min left").arg(minutes / 60).arg(minutes % 60);
}

QString pathText(const std::filesystem::path& path) { return QString::fromStdString(displayPath(path)); }

QString isolated(const QString& text) {
  constexpr QChar kFromLeft(0x2066);       // LRI: a path begins with its root, whatever its folders are called
  constexpr QChar kByFirstLetter(0x2068);  // FSI
  constexpr QChar kEnd(0x2069);            // PDI
  if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft) return text;
  return (text.startsWith(QLatin1Char('/')) ? kFromLeft : kByFirstLetter) + text + kEnd;
}

QString plainToolTip(const QString& text) { return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text; }

QString withoutKeyMarks(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

QString breakable(const QString& name) {
  constexpr int kLongest = 20;  // letters of a word
  constexpr QChar kMayBreak(0x200B);
  QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);  // with their accents, and emojis whole
  QString text;
  int word = 0;
  for (qsizetype from = 0, to = 0; (to = letters.toNextBoundary()) > 0; from = to) {
    word = name[from].isSpace() ? 0 : word + 1;
    text += name.mid(from, to - from);
    if (word < kLongest) continue;
    text += kMayBreak;
    word = 0;
  }
  return text;
}

QString withoutMarks(QString text) {
  return text.removeIf(
      [](QChar letter) { return letter == QChar(0x200F) || (letter >= QChar(0x2066) && letter <= QChar(0x2069)); });
}

std::filesystem::path toPath(const QString& text) { return QFileInfo(text).filesystemFilePath(); }

QString fromPath(const std::filesystem::path& path) { return QFileInfo(path).filePath(); }

QString fileNameOf(const QString& name) {
  constexpr qsizetype kLongestBytes = 200;  // with an ending, all file systems take it
  QString result = name;
  result.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
  while (result.startsWith(QLatin1Char('.'))) result.remove(0, 1);
  while (result.toUtf8().size() > kLongestBytes) result.chop(result.back().isLowSurrogate() ? 2 : 1);
  return result.trimmed();
}

QString toText(const std::string& utf8) { return QString::fromStdString(utf8); }

QString coreText(const char* context, std::string_view english) {
  return english.empty() ? QString() : QCoreApplication::translate(context, std::string(english).c_str());
}

}  // namespace moodogram::ui
