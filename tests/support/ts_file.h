// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>
#include <QXmlStreamReader>

namespace moodogram::test {

/// A text of a .ts file.
struct TsMessage {
  QString context;
  QString comment;  ///< tells equal sources apart
  QString source;
  bool isPlural = false;
  bool isFinished = false;
  bool isObsolete = false;
  QStringList translations;  ///< one, or all plural forms

  QString key() const { return context + QLatin1Char('\x1f') + comment + QLatin1Char('\x1f') + source; }
  QString name() const { return QStringLiteral("%1: \"%2\"").arg(context, source); }
};

/// Empty if the file cannot be read.
inline QList<TsMessage> readTs(const QString& file) {
  QFile device(file);
  QList<TsMessage> messages;
  if (!device.open(QIODevice::ReadOnly)) return messages;
  QXmlStreamReader xml(&device);
  QString context;
  TsMessage message;
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isEndElement() && xml.name() == QLatin1String("message")) messages << message;
    if (!xml.isStartElement()) continue;
    const auto name = xml.name().toString();
    if (name == QLatin1String("name")) {
      context = xml.readElementText();
    } else if (name == QLatin1String("message")) {
      message = {};
      message.context = context;
      message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    } else if (name == QLatin1String("source")) {
      message.source = xml.readElementText();
    } else if (name == QLatin1String("comment")) {
      message.comment = xml.readElementText();
    } else if (name == QLatin1String("translation")) {
      const auto type = xml.attributes().value(QLatin1String("type"));
      message.isFinished = type.isEmpty();
      message.isObsolete = type == QLatin1String("obsolete") || type == QLatin1String("vanished");
      if (!message.isPlural) message.translations << xml.readElementText();
    } else if (name == QLatin1String("numerusform")) {
      message.translations << xml.readElementText();
    }
  }
  return xml.hasError() ? QList<TsMessage>() : messages;
}

}  // namespace moodogram::test
