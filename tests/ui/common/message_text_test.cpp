// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of core in another language.
#include "ui/common/message_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>
#include <stdexcept>

#include "core/base/emotion_message.h"
#include "core/base/error.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/name_delegate.h"

namespace moodogram::ui {
namespace {

/// Two sentences of German, one of them with plural forms.
class German : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char* /*comment*/, int n) const override {
    const QString text = QString::fromUtf8(source);
    if (QLatin1String(context) == QLatin1String("Emotion") && text == QLatin1String("happy"))
      return QStringLiteral("fröhlich");
    if (QLatin1String(context) != QLatin1String("List")) return {};
    if (text == QLatin1String("%1, number %2 of %3")) return QStringLiteral("%1, Nummer %2 von %3");
    if (text == QLatin1String("%1 like \"%2\"")) return QStringLiteral("zu „%2“ wie %1");
    if (text == QLatin1String("played %Ln time(s)"))
      return n == 1 ? QStringLiteral("einmal gespielt") : QStringLiteral("%Ln-mal gespielt");
    return {};
  }
};

}  // namespace

class MessageTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
  }

  void valuesAreTranslatedAndWrittenByLocale() {
    const Message reason(MOODOGRAM_TEXT("List", "%1 like \"%2\""), Message::decimal(0.93, 2), "100%1 %2");
    QCOMPARE(messageText(reason), QStringLiteral("zu „100%1 %2“ wie 0,93"));
    const Message placed(MOODOGRAM_TEXT("List", "%1, number %2 of %3"), emotionMessage(Emotion::Happy), 3, 12'000);
    QCOMPARE(messageText(placed), QStringLiteral("fröhlich, Nummer 3 von 12.000"));
    QCOMPARE(storedMessageText(placed.stored()), messageText(placed));
    QCOMPARE(emotionWord(Emotion::Happy), QStringLiteral("fröhlich"));
  }

  void pluralsAreThoseOfTheLanguage() {
    const auto played = [](int count) {
      return messageText(Message::plural(count, MOODOGRAM_PLURAL("List", "played %Ln time(s)")));
    };
    QCOMPARE(played(1), QStringLiteral("einmal gespielt"));
    QCOMPARE(played(1500), QStringLiteral("1.500-mal gespielt"));
  }

  void withoutTranslationItIsEnglish() {
    QCOMPARE(messageText(Message(MOODOGRAM_TEXT("List", "%1 of %2"), 1, Message::duration(62))),
             QStringLiteral("1 of 1:02"));
    QCOMPARE(messageText("by hand"), QStringLiteral("by hand"));
    QCOMPARE(storedMessageText("by hand"), QStringLiteral("by hand"));
    QCOMPARE(messageText(Message::list({"a", "b", "c"})), QStringLiteral("a, b und c"));
  }

  void namesKeepTheirOrderInTextsFromRightToLeft() {
    const Message said(MOODOGRAM_TEXT("List", "%1 like \"%2\""), "/music/1. Song (live).flac", "1. Song (live)");
    QCOMPARE(messageText(said), QStringLiteral("zu „1. Song (live)“ wie /music/1. Song (live).flac"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString text = messageText(said);
    const QString list = messageText(Message::list({"a", Message::duration(62)}));
    const QString word = emotionWord(Emotion::Happy);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(word, QStringLiteral("fröhlich"));  // names of playlists are made of it
    // A path from left to right, anything else by its first letter; numbers and times need nothing.
    QCOMPARE(text, QStringLiteral("\u200fzu „\u20681. Song (live)\u2069“ wie \u2066/music/1. Song (live).flac\u2069"));
    QCOMPARE(list, QStringLiteral("\u2068a\u2069 und 1:02"));
    QCOMPARE(withoutMarks(text), QStringLiteral("zu „1. Song (live)“ wie /music/1. Song (live).flac"));
  }

  void namesAreCopiedAsTheyAre() {
    const QString name = QStringLiteral("1. Song (live)");
    QTreeWidget list;
    list.setItemDelegate(new NameDelegate(&list));
    list.setCurrentItem(new QTreeWidgetItem(&list, {name}));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString painted = NameDelegate().displayText(name, QLocale());
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(painted, QStringLiteral("\u20681. Song (live)\u2069"));
    QCOMPARE(QGuiApplication::clipboard()->text(), name);
  }

  void errorsSayTheirs() {
    QCOMPARE(errorText(IoError(Message(MOODOGRAM_TEXT("List", "%1, number %2 of %3"), "x", 1, 2))),
             QStringLiteral("x, Nummer 1 von 2"));
    QCOMPARE(errorText(std::runtime_error("of a library")), QStringLiteral("of a library"));
  }

 private:
  German m_german;
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::MessageTextTest)
#include "message_text_test.moc"
