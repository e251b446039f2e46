// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files against the sources and against what may go wrong in a translation.
#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "tests/support/ts_file.h"

namespace {

using moodogram::test::readTs;
using moodogram::test::TsMessage;

const QString kFolder = QStringLiteral(MOODOGRAM_SOURCE_DIR "/translations/");

/// Plural forms by Qt's rules.
const QList<std::pair<QString, int>> kLanguages{{"ar", 6}, {"de", 2}, {"en", 2}, {"es", 2},
                                                {"fr", 2}, {"it", 2}, {"ja", 1}};

QString fileOf(const QString& language) { return kFolder + QStringLiteral("moodogram_%1.ts").arg(language); }

QStringList allOf(const QString& text, const char* pattern) {
  QStringList found;
  for (auto it = QRegularExpression(QLatin1String(pattern)).globalMatch(text); it.hasNext();)
    found << it.next().captured();
  found.sort();
  return found;
}

qsizetype mnemonics(QString text) { return allOf(text.remove(QStringLiteral("&&")), "&\\S").size(); }

/// What is behind the last letter, without the letter in brackets that a menu in Japanese has.
QString ending(const QString& text) {
  QString rest = text.trimmed();
  rest.remove(QRegularExpression(QStringLiteral("\\s*\\(&\\w\\)")));
  return rest.right(1);
}

bool endsAlike(const QString& source, const QString& translation) {
  const QString from = ending(source);
  const QString to = ending(translation);
  for (const char* alike : {"…", ":：", ".。", "?？؟", "!！"}) {
    const QString same = QString::fromUtf8(alike);
    if (same.contains(from) != same.contains(to) && (same.contains(from) || same.front() != QLatin1Char('.')))
      return false;
  }
  return true;
}

/// What is wrong with a translation; empty: nothing.
QStringList mistakes(const QString& source, const QString& text, bool isPlural = false) {
  QStringList found;
  const auto compare = [&](const char* what, const char* pattern) {
    if (allOf(source, pattern) != allOf(text, pattern)) found << QLatin1String(what);
  };
  if (text.trimmed().isEmpty()) return {QStringLiteral("is empty")};
  compare("placeholders", "%L?[1-9]");
  // Where a form says "one" or "two" itself, it needs no number.
  if (!isPlural || text.contains(QLatin1String("%n")) || text.contains(QLatin1String("%Ln"))) compare("number", "%L?n");
  compare("tags", "</?[a-z]+>");
  compare("patterns of files", "\\*\\.\\w+");
  compare("keys behind a tab", "\t.*");
  compare("lines", "\n");
  if (!QRegularExpression(QStringLiteral("&\\w+;")).match(source).hasMatch() && mnemonics(source) != mnemonics(text))
    found << QStringLiteral("mnemonic");
  const QRegularExpression front(QStringLiteral("^\\s*"));
  const QRegularExpression back(QStringLiteral("\\s*$"));
  if (front.match(source).captured() != front.match(text).captured() ||
      back.match(source).captured() != back.match(text).captured())
    found << QStringLiteral("spaces around it");
  if (!endsAlike(source, text)) found << QStringLiteral("the mark at its end");
  return found;
}

QStringList keysOf(const QList<TsMessage>& messages) {
  QStringList keys;
  for (const TsMessage& message : messages) keys << message.name() + QStringLiteral(" (%1)").arg(message.comment);
  keys.sort();
  return keys;
}

QStringList without(QStringList from, const QStringList& what) {
  for (const QString& key : what) from.removeOne(key);
  return from;
}

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    m_fresh = m_folder.filePath("moodogram_fresh.ts");
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(MOODOGRAM_LUPDATE), QStringLiteral(MOODOGRAM_EXTRACT).split(QLatin1Char('|'))
                                                         << "-ts" << m_fresh);
    QVERIFY(lupdate.waitForFinished(100'000));
    m_said = QString::fromUtf8(lupdate.readAll());
    QCOMPARE(lupdate.exitCode(), 0);
  }

  /// It does when a text has another context at run time than in the .ts files, or none.
  void theSourcesCanBeReadWithoutDoubt() {
    QStringList doubts;
    for (const QString& line : m_said.split(QLatin1Char('\n')))
      if (line.contains(QLatin1String("Q_OBJECT")) || line.contains(QLatin1String("Qualifying")) ||
          line.contains(QLatin1String("Discarding")) || line.contains(QLatin1String("Cannot")))
        doubts << line;
    QVERIFY2(doubts.isEmpty(), qPrintable(doubts.join(QLatin1Char('\n'))));
    QVERIFY(readTs(m_fresh).size() > 1000);
  }

  void everyTextIsThere_data() { addLanguages(); }
  void everyTextIsThere() {
    QFETCH(QString, language);
    QList<TsMessage> wanted = readTs(m_fresh);
    if (language == QLatin1String("en")) erase_if(wanted, [](const TsMessage& message) { return !message.isPlural; });
    const QStringList expected = keysOf(wanted);
    const QStringList there = keysOf(readTs(fileOf(language)));
    const auto show = [](const QStringList& texts) { return texts.mid(0, 20).join(QLatin1Char('\n')).toUtf8(); };
    QVERIFY2(without(expected, there).isEmpty(),
             "not in the file (build the target update-translations):\n" + show(without(expected, there)));
    QVERIFY2(without(there, expected).isEmpty(),
             "in the file, but not in the sources:\n" + show(without(there, expected)));
  }

  void everyTextIsTranslated_data() { addLanguages(); }
  void everyTextIsTranslated() {
    QFETCH(QString, language);
    QStringList missing;
    for (const TsMessage& message : readTs(fileOf(language)))
      if (!message.isFinished || message.isObsolete) missing << message.name();
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 are not, such as\n%2")
                                               .arg(missing.size())
                                               .arg(missing.mid(0, 20).join(QLatin1Char('\n')))));
  }

  void translationsFitTheirSources_data() { addLanguages(); }
  void translationsFitTheirSources() {
    QFETCH(QString, language);
    QFETCH(int, forms);
    QStringList wrong;
    for (const TsMessage& message : readTs(fileOf(language))) {
      if (!message.isFinished) continue;
      if (message.translations.size() != (message.isPlural ? forms : 1))
        wrong << message.name() + QStringLiteral(": %1 plural forms").arg(message.translations.size());
      for (const QString& text : message.translations)
        if (const QStringList found = mistakes(message.source, text, message.isPlural); !found.isEmpty())
          wrong << QStringLiteral("%1 -> \"%2\": %3").arg(message.name(), text, found.join(QStringLiteral(", ")));
      // The form for many can be any number.
      if (message.isPlural && !message.translations.isEmpty() &&
          !message.translations.last().contains(QRegularExpression(QStringLiteral("%L?n"))))
        wrong << message.name() + QStringLiteral(": the last form has no number");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }

  /// Of the test itself: it must find what it is there for.
  void mistakesAreFound_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("placeholder") << "%1 of %2"
                                 << "%1 von %1"
                                 << "placeholders";
    QTest::newRow("locale") << "%L1 min"
                            << "%1 min"
                            << "placeholders";
    QTest::newRow("mnemonic") << "&Play"
                              << "Spielen"
                              << "mnemonic";
    QTest::newRow("space") << "a "
                           << "b"
                           << "spaces around it";
    QTest::newRow("ellipsis") << "Open…"
                              << "Öffnen"
                              << "the mark at its end";
    QTest::newRow("colon") << "Groups:"
                           << "Gruppen"
                           << "the mark at its end";
    QTest::newRow("tag") << "<b>a</b>"
                         << "<b>a<b>"
                         << "tags";
    QTest::newRow("tab") << "&Select\t2"
                         << "&Wählen"
                         << "keys behind a tab";
    QTest::newRow("empty") << "a"
                           << " "
                           << "is empty";
    QTest::newRow("good") << "&Open %1…"
                          << "%1 öf&fnen…"
                          << "";
    QTest::newRow("Japanese") << "&Open…"
                              << "開く(&O)…"
                              << "";
    QTest::newRow("question") << "Who?"
                              << "من؟"
                              << "";
  }
  void mistakesAreFound() {
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, mistake);
    QCOMPARE(mistakes(source, translation).join(QLatin1Char(',')), mistake);
  }

 private:
  static void addLanguages() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    for (const auto& [language, forms] : kLanguages) QTest::newRow(qPrintable(language)) << language << forms;
  }

  QTemporaryDir m_folder;
  QString m_fresh;
  QString m_said;
};

}  // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
