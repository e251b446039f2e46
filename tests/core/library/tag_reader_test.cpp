// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_reader.h"

#include <sys/stat.h>
#include <taglib/fileref.h>
#include <taglib/tag.h>

#include <QProcess>
#include <QTest>

#include "tests/support/files.h"
#include "tests/support/glide_file.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class TagReaderTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  /// A tone of three seconds, encoded by ffmpeg.
  fs::path encode(const QString& name, const QStringList& options) {
    const fs::path file = m_folder / name.toStdString();
    const QStringList arguments{"-v", "error", "-y", "-f", "lavfi", "-i", "sine=duration=3:sample_rate=48000"};
    const int result = QProcess::execute("ffmpeg", arguments + options + QStringList{QString::fromStdString(file)});
    return result == 0 ? file : fs::path();
  }

 private Q_SLOTS:
  void readsEveryFormat_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("wav") << "t.wav" << QStringList{};
    QTest::newRow("flac") << "t.flac" << QStringList{};
    QTest::newRow("ogg") << "t.ogg" << QStringList{"-c:a", "libvorbis"};
    QTest::newRow("opus") << "t.opus" << QStringList{"-c:a", "libopus"};
    QTest::newRow("mp3") << "t.mp3" << QStringList{"-c:a", "libmp3lame"};
    QTest::newRow("m4a") << "t.m4a" << QStringList{"-c:a", "aac"};
  }
  void readsEveryFormat() {
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const fs::path file = encode(name, options);
    QVERIFY(!file.empty());
    {
      TagLib::FileRef written(file.c_str());
      TagLib::Tag* tag = written.tag();
      tag->setTitle(TagLib::String("Für Elise 🎹", TagLib::String::UTF8));
      tag->setArtist("  Ludwig  ");
      tag->setAlbum("Bagatellen");
      tag->setGenre("Classical");
      tag->setYear(1810);
      tag->setTrack(25);
      QVERIFY(written.save());
    }
    const TrackTags tags = readTags(file);
    QCOMPARE(tags.title, std::string("Für Elise 🎹"));
    QCOMPARE(tags.artist, std::string("Ludwig"));
    QCOMPARE(tags.album, std::string("Bagatellen"));
    QCOMPARE(tags.genre, std::string("Classical"));
    QCOMPARE(tags.year, 1810);
    QCOMPARE(tags.trackNumber, 25);
    QVERIFY2(std::abs(tags.durationSeconds - 3) < 0.1, std::to_string(tags.durationSeconds).c_str());
  }

  void readsWhatOthersWrote() {
    const fs::path file = encode("other.mp3", {"-metadata", "title=Título", "-metadata", "artist=Søren", "-metadata",
                                               "date=2004-05-06", "-metadata", "track=3/12"});
    const TrackTags tags = readTags(file);
    QCOMPARE(tags.title, std::string("Título"));
    QCOMPARE(tags.artist, std::string("Søren"));
    QCOMPARE(tags.year, 2004);
    QCOMPARE(tags.trackNumber, 3);
  }

  void untaggedFilesHaveALength() {
    const fs::path file = m_folder / "plain.wav";
    writeGlide(file, 2.5);
    TrackTags expected;
    expected.durationSeconds = 2.5;
    QVERIFY(readTags(file) == expected);
  }

  void nothingToReadGivesEmptyTags() {
    const TrackTags empty;
    for (const char* name : {"empty.mp3", "empty.flac", "empty.ogg", "empty.m4a", "empty.wav"}) {
      writeFile(m_folder / name, "");
      QVERIFY2(readTags(m_folder / name) == empty, name);
      std::string noise;
      for (unsigned i = 0; i < 20000; ++i) noise += static_cast<char>(i * i >> 3);
      writeFile(m_folder / name, noise);
      QVERIFY2(readTags(m_folder / name).title.empty(), name);
    }
    QVERIFY(readTags(m_folder / "missing.mp3") == empty);
    QVERIFY(readTags(m_folder.path()) == empty);
    QCOMPARE(::mkfifo((m_folder / "pipe.mp3").c_str(), 0644), 0);
    QVERIFY(readTags(m_folder / "pipe.mp3") == empty);
  }

  void titlesFallBackToTheFileName() {
    Track track;
    track.file = "/music/01 So\xffng.flac";
    QCOMPARE(track.displayTitle(), std::string("01 So\xEF\xBF\xBDng"));
    track.tags.title = "Song";
    QCOMPARE(track.displayTitle(), std::string("Song"));
  }
};

QTEST_GUILESS_MAIN(TagReaderTest)
#include "tag_reader_test.moc"
