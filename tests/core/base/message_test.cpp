// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What core says: in English, and in the form in which it is kept.
#include "core/base/message.h"

#include <QTest>
#include <cerrno>

#include "core/base/error.h"
#include "core/base/system_message.h"

namespace moodogram {

class MessageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void english_data() {
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const Message& message, const char* wanted) {
      QTest::newRow(wanted) << QString::fromStdString(message.english()) << QString(wanted);
    };
    row("a name", "a name");
    row(1234567, "1234567");
    row(-3, "-3");
    row(Message::decimal(0.714, 2), "0.71");
    row(Message::duration(61.4), "1:01");
    row(Message::duration(3605), "1:00:05");
    row(Message::duration(std::nan("")), "0:00");
    row(Message::list({"a", "b", "c"}), "a, b and c");
    row(Message::list({"a"}), "a");
    row(Message(MOODOGRAM_TEXT("Test", "%2 before %1, %2 again, 50 % of it"), "one", 2),
        "2 before one, 2 again, 50 % of it");
    // What is put in is not looked through once more.
    row(Message(MOODOGRAM_TEXT("Test", "\"%1\" and %2"), "%2 100%1", "b"), "\"%2 100%1\" and b");
    row(Message(MOODOGRAM_TEXT("Test", "%1, strongest of %2"),
                Message(MOODOGRAM_TEXT("Test", "%1 %2"), "happy", Message::decimal(1, 2)), 4),
        "happy 1.00, strongest of 4");
    row(Message::plural(1, MOODOGRAM_PLURAL("Test", "%Ln track(s) of %1."), "all(s)"), "1 track of all(s).");
    row(Message::plural(0, MOODOGRAM_PLURAL("Test", "%Ln track(s) of %1."), "all"), "0 tracks of all.");
    row(Message::joined("One.", "Two."), "One. Two.");
    row(Message::joined({}, "Two."), "Two.");
    row(Message::joined("One.", {}), "One.");
  }
  void english() {
    QFETCH(QString, said);
    QTEST(said, "wanted");
  }

  void whatIsKeptIsTheSame_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < static_cast<int>(kept().size()); ++i) QTest::addRow("%d", i) << i;
  }
  void whatIsKeptIsTheSame() {
    QFETCH(int, which);
    const Message message = kept()[static_cast<std::size_t>(which)];
    const Message read = Message::fromStored(message.stored());
    QCOMPARE(read.english(), message.english());
    QVERIFY(read == message || message.kind() != Message::Kind::Sentence);
    QCOMPARE(read.stored(), message.stored());
  }

  /// Files may have been written by anybody.
  void otherTextsStayTexts_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "by hand", "{}", "{\"context\":", "{\"context\":3}", "{\"context\":\"a\",\"text\":\"b\"}",
          "{\"context\":\"a\",\"text\":\"b\",\"values\":3}", "{\"context\":\"a\",\"text\":\"b\",\"values\":[{}]}",
          "{\"context\":\"a\",\"text\":\"b\",\"values\":[null]}"})
      QTest::newRow(text) << QString(text);
  }
  void otherTextsStayTexts() {
    QFETCH(QString, text);
    QCOMPARE(Message::fromStored(text.toStdString()), Message(text.toStdString()));
  }

  void nobodyCanNestWithoutEnd() {
    std::string text;
    for (int i = 0; i < 10'000; ++i) text += R"({"context":"a","text":"%1","values":[)";
    text += "\"end\"";
    for (int i = 0; i < 10'000; ++i) text += "]}";
    QVERIFY(Message::fromStored(text).english().size() < text.size());
  }

  void bytesThatAreNoTextAreKeptReadable() {
    const Message message(MOODOGRAM_TEXT("Test", "%1 is gone."), std::string("a\xff"));
    QCOMPARE(Message::fromStored(message.stored()).english(), std::string("a\xef\xbf\xbd is gone."));
  }

  void errorsCarryThem() {
    const IoError plain("Nothing works.");
    QCOMPARE(plain.message(), Message("Nothing works."));
    const IoError error(Message(MOODOGRAM_TEXT("Test", "%1 is gone."), "x"));
    QCOMPARE(std::string(error.what()), std::string("x is gone."));
    const IoError copy = error;
    QCOMPARE(copy.message().context(), std::string("Test"));
    QCOMPARE(copy.message().values().size(), std::size_t{1});
  }

  void theSystemsWordsAreItsOwn() {
    for (const int code : {EACCES, EPERM, ENOENT, ENOSPC, EDQUOT,    EROFS,     EIO,    ENOTDIR, EISDIR, ENAMETOOLONG,
                           EFBIG,  EBUSY, ENODEV, ESTALE, ETIMEDOUT, EHOSTDOWN, EMFILE, ENOMEM,  EAGAIN, EXDEV})
      QCOMPARE(systemMessage(code).english(), std::generic_category().message(code));
    QCOMPARE(systemMessage(ENOSPC).kind(), Message::Kind::Sentence);
  }

 private:
  static std::vector<Message> kept() {
    return {"a text",
            "",
            Message(MOODOGRAM_TEXT("List", "in the library")),
            Message(MOODOGRAM_TEXT("List", "%1, one of %2"), Message(MOODOGRAM_TEXT("List", "keeps the rules")), 12),
            Message(MOODOGRAM_TEXT("List", "%1 from %2 to %3"), Message::decimal(0.25, 2), Message::duration(60.5),
                    Message::list({"a", Message(MOODOGRAM_TEXT("List", "b"))})),
            Message::plural(3, MOODOGRAM_PLURAL("List", "%Ln star(s)")),
            Message::duration(61)};
  }
};

}  // namespace moodogram

QTEST_GUILESS_MAIN(moodogram::MessageTest)
#include "message_test.moc"
