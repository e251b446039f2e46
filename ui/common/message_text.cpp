// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include "core/base/error.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

/// Within a sentence or a list.
QString valueText(const Message& value) {
  const QString text = messageText(value);
  return value.kind() == Message::Kind::Text ? isolated(text) : text;
}

QString sentenceText(const Message& message) {
  const int count = message.hasCount() ? pluralCount(static_cast<qint64>(message.number())) : -1;
  const QString format = QCoreApplication::translate(message.context().c_str(), message.text().c_str(), nullptr, count);
  // Rich texts run as their first letter does, and that may be one of a name. What has no values is left as it is: a
  // word such as an emotion may become part of a name that is stored.
  constexpr QChar kFromRight(0x200F);  // RLM
  const bool isMarked = !message.values().empty() && QGuiApplication::layoutDirection() == Qt::RightToLeft;
  QString text = isMarked ? QString(kFromRight) : QString();
  // All at once: a title may well contain "%1".
  for (qsizetype i = 0; i < format.size(); ++i) {
    const int place = format[i] == QLatin1Char('%') && i + 1 < format.size() ? format[i + 1].unicode() - u'1' : -1;
    if (place < 0 || place >= static_cast<int>(message.values().size())) {
      text += format[i];
      continue;
    }
    text += valueText(message.values()[static_cast<std::size_t>(place)]);
    ++i;
  }
  return text;
}

}  // namespace

QString messageText(const Message& message) {
  switch (message.kind()) {
    case Message::Kind::Text:
      break;
    case Message::Kind::Number:
      return QLocale().toString(message.number(), 'f', message.digits());
    case Message::Kind::Duration:
      return timeText(message.number());
    case Message::Kind::List: {
      QStringList items;
      for (const Message& item : message.values()) items << valueText(item);
      return QLocale().createSeparatedList(items);
    }
    case Message::Kind::Sentence:
      return sentenceText(message);
  }
  return toText(message.text());
}

QString storedMessageText(const std::string& stored) { return messageText(Message::fromStored(stored)); }

QString progressText(const Progress& progress) {
  return progress.total == 0 ? coreText("Progress", progress.what) : toText(progress.what);
}

QString errorText(const std::exception& error) { return messageText(messageOf(error)); }

Message messageOf(const std::exception& error) {
  const auto* known = dynamic_cast<const Error*>(&error);
  return known != nullptr ? known->message() : Message(error.what());
}

}  // namespace moodogram::ui
