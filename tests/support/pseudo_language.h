// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

#include "tests/support/ts_file.h"

namespace moodogram::test {

/// A language in which every text that a .ts file has is English in brackets, and a third longer: what is shown without
/// brackets was never translated, and what is cut off has no room for other languages.
class PseudoLanguage : public QTranslator {
 public:
  explicit PseudoLanguage(const QString& tsFile = QStringLiteral(MOODOGRAM_SOURCE_DIR
                                                                 "/translations/moodogram_it.ts")) {
    for (const TsMessage& message : readTs(tsFile)) {
      m_known << message.key();
      m_contexts << message.context;
    }
  }

  static bool isMarked(const QString& text) { return text.contains(kBegin) && text.contains(kEnd); }
  /// Texts that the program asked for and no .ts file has; none of Qt's.
  QStringList missing() const { return m_missing.values(); }
  bool isEmpty() const override { return m_known.isEmpty(); }

  QString translate(const char* context, const char* source, const char* disambiguation, int /*n*/) const override {
    const QString text = QString::fromUtf8(source);
    const QString place = QString::fromUtf8(context);
    // Key names would not be read back, and the direction is no text.
    if (text.trimmed().isEmpty() || place == QLatin1String("QShortcut") || text == QLatin1String("QT_LAYOUT_DIRECTION"))
      return {};
    const bool isOurs = m_contexts.contains(place) || place.startsWith(QLatin1String("moodogram"));
    TsMessage wanted;
    wanted.context = place;
    wanted.comment = QString::fromUtf8(disambiguation);
    wanted.source = text;
    if (isOurs && !m_known.contains(wanted.key())) {
      // Where names of devices are asked for too.
      if (place != QLatin1String("AudioOutput")) m_missing << wanted.name();
      return {};
    }
    const QString words = text.section(QLatin1Char('\t'), 0, 0);
    const QString rest = text.mid(words.size());
    const QString more = QStringLiteral(" ~~~~~").repeated(1 + static_cast<int>(words.size()) / 20);
    return kBegin + words + more.left(2 + words.size() / 4) + kEnd + rest;
  }

 private:
  static constexpr QChar kBegin{0x27e6};
  static constexpr QChar kEnd{0x27e7};

  QSet<QString> m_known;
  QSet<QString> m_contexts;
  mutable QSet<QString> m_missing;
};

}  // namespace moodogram::test
