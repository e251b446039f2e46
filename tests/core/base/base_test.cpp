// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <thread>

#include "core/base/atomic_file.h"
#include "core/base/emotion_timeline.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/base/progress.h"

using namespace moodogram;

class BaseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hashOfFileEqualsHashOfItsBytes() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("a").toStdString();
    const std::string content(3 << 20, 'x');  // more than one block
    std::ofstream(file) << content;
    QCOMPARE(hashFile(file), hashText(content));
    QCOMPARE(hashText("").size(), std::size_t(32));
    QCOMPARE(hashText(""), std::string("99aa06d3014798d86001c324468d497f"));  // XXH3-128 of nothing, published
    QVERIFY_EXCEPTION_THROWN(hashFile(file / "missing"), IoError);
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(hashFile(file, source.get_token()), Cancelled);
  }

  void invalidUtf8IsReplaced_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("valid") << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8E\xB5")
                           << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8E\xB5");
    QTest::newRow("latin1") << QByteArray("caf\xE9") << QByteArray("caf\xEF\xBF\xBD");
    QTest::newRow("cut") << QByteArray("\xE2\x82") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  }
  void invalidUtf8IsReplaced() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(toValidUtf8(bytes.toStdString())), expected);
  }

  void atomicWriteReplacesAllOrNothing() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("list.txt").toStdString();
    std::ofstream(file) << "old";
    const auto content = [&] {
      std::ifstream stream(file);
      return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    writeFileAtomically(file, "new");
    QCOMPARE(content(), std::string("new"));
    const auto link = file.parent_path() / "link";
    std::filesystem::create_symlink(file, link);
    writeFileAtomically(link, "through the link");
    QCOMPARE(content(), std::string("through the link"));
    QVERIFY(std::filesystem::is_symlink(link));
    std::filesystem::remove(link);
    const auto entries = std::distance(std::filesystem::directory_iterator(file.parent_path()), {});
    QCOMPARE(entries, 1);
    QVERIFY_EXCEPTION_THROWN(writeFileAtomically(file.parent_path() / "missing" / "x", "lost"), IoError);
    QVERIFY_EXCEPTION_THROWN(writeFileAtomically(file.parent_path(), "a folder"), IoError);
  }

  void isAtOrBelowComparesWholeNames() {
    QVERIFY(isAtOrBelow("/music/a.mp3", "/music"));
    QVERIFY(isAtOrBelow("/music/jazz/a.mp3", "/music/"));
    QVERIFY(isAtOrBelow("/music/a.mp3", "/music/a.mp3"));
    QVERIFY(isAtOrBelow("/music/a.mp3", "/"));
    QVERIFY(!isAtOrBelow("/music2/a.mp3", "/music"));
    QVERIFY(!isAtOrBelow("/music/a.mp3x", "/music/a.mp3"));
    QVERIFY(!isAtOrBelow("/mus", "/music"));
    QVERIFY(!isAtOrBelow("/music", ""));
  }

  void timelineSummaryIsTheMean() {
    EmotionTimeline timeline;
    QCOMPARE(timeline.summary(), EmotionScores{});
    timeline.windows.push_back({0, 4, {{1, 0, 0, 0, 0}}});
    timeline.windows.push_back({2, 6, {{0, 1, 0, 0, 0}}});
    QCOMPARE(timeline.summary(), (EmotionScores{{0.5F, 0.5F, 0, 0, 0}}));
  }

  void emotionsStandInTheirQuadrants() {
    for (const Emotion emotion : kEmotions) {
      const auto [valence, arousal] = emotionPosition(emotion);
      QVERIFY(std::abs(std::hypot(valence, arousal) - 1) < 1e-3);
      QCOMPARE(valence > 0, emotion == Emotion::Happy || emotion == Emotion::Calm);
      QCOMPARE(arousal > 0, emotion != Emotion::Sad && emotion != Emotion::Calm);
      QCOMPARE(parseEmotion(emotionName(emotion)), std::optional(emotion));
      EmotionScores certain;
      certain[emotion] = 1;
      QCOMPARE(certain.top(), emotion);
      QCOMPARE(certain.valence(), valence);
    }
    QCOMPARE(parseEmotion("HAPPY"), std::optional(Emotion::Happy));
    QVERIFY(!parseEmotion("happ"));
    QVERIFY(!parseEmotion(""));
  }

  void progressIsThrottledButStartAndEndAreNot() {
    std::vector<std::int64_t> seen;
    ThrottledProgress throttled([&](const Progress& progress) { seen.push_back(progress.done); },
                                std::chrono::milliseconds(10000));
    for (int i = 0; i <= 1000; ++i) throttled.report({i, 1000, {}});
    QCOMPARE(seen, (std::vector<std::int64_t>{0, 1000}));
  }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
