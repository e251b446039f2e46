// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into files is the same in every language. Where the process has a locale with a decimal comma, or
// Turkish letters, core must not heed it.
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>

#include "core/base/ascii.h"
#include "core/base/find_files.h"
#include "core/base/fixed_text.h"
#include "core/base/message.h"
#include "core/export/timeline_formats.h"
#include "core/library/mood_tags.h"
#include "core/playlist/list_request.h"
#include "core/query/query.h"
#include "core/query/query_parser.h"
#include "tests/support/library_tracks.h"

using namespace moodogram;

class LocaleTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// Makes the locale and takes it; false: this system has none of the two.
  bool take(const char* language) {
    const QString name = QString::fromLatin1(language) + QStringLiteral(".UTF-8");
    QProcess make;
    make.start(QStringLiteral("localedef"), {"-i", language, "-f", "UTF-8", m_folder.filePath(name)});
    if (make.waitForFinished() && QFile::exists(m_folder.filePath(name)))
      qputenv("LOCPATH", m_folder.path().toUtf8());  // else the system may have it
    return std::setlocale(LC_ALL, name.toLatin1().constData()) != nullptr;
  }

  static std::string timelines() {
    TimelineDocument document;
    document.timeline = test::makeTimeline({Emotion::Calm, Emotion::Sad});
    std::string texts;
    for (const TimelineFormat format : kTimelineFormats)
      for (const TimelineFile& file : timelineFiles(format, document)) texts += file.text;
    return texts;
  }

 private Q_SLOTS:
  void cleanup() { std::setlocale(LC_ALL, "C"); }

  void numbersInFilesHaveAPoint() {
    const std::string timelinesInC = timelines();
    if (!take("de_DE")) QSKIP("NOT TESTED: a decimal comma. Install locales to test it.");
    char text[8];
    std::snprintf(text, sizeof text, "%.1f", 1.5);
    QCOMPARE(text, "1,5");  // that is what is asked for here
    QCOMPARE(fixedText(-1234.5678, 2), std::string("-1234.57"));
    QCOMPARE(Message::decimal(0.25, 2).english(), std::string("0.25"));

    ListRequest request;
    request.strictness = 0.4F;
    QVERIFY(listRequestJson(request).find("0.4") != std::string::npos);
    QCOMPARE(parseListRequest(listRequestJson(request)).strictness, 0.4F);

    EmotionScores scores;
    scores.values = {0.125F, 0.5F, 0.125F, 0.125F, 0.125F};
    QCOMPARE(moodTags(scores, "M").scores, std::string("calm=0.125 happy=0.500 sad=0.125 angry=0.125 fearful=0.125"));
    QCOMPARE(timelines(), timelinesInC);
  }

  void capitalsAreLoweredAsInEnglish() {
    if (!take("tr_TR")) QSKIP("NOT TESTED: Turkish letters. Install locales to test them.");
    QCOMPARE(asciiLower(std::string("ARTIST")), std::string("artist"));
    QCOMPARE(asciiUpper('i'), 'I');
    QVERIFY(hasAudioExtension("PIANO.AIFF"));
    QVERIFY(parseEmotion("ANGRY") && parseEmotion("FEARFUL"));
    QCOMPARE(printQuery(parseQuery("ARTIST:ada")), std::string("artist:ada"));
  }
};

QTEST_GUILESS_MAIN(LocaleTest)
#include "locale_test.moc"
