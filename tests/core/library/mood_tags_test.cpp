// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moods in the tags of every kind of file, checked with ffprobe.
#include "core/library/mood_tags.h"

#include <sys/stat.h>
#include <sys/xattr.h>
#include <taglib/mpegfile.h>

#include <QTest>
#include <array>

#include "core/base/error.h"
#include "core/library/tag_reader.h"
#include "tests/support/audio_files.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

const MoodTags kHappy{"happy", "calm=0.100 happy=0.600 sad=0.100 angry=0.100 fearful=0.100", "Music 1.0"};

void accept(const fs::path&, const fs::path&) {}

}  // namespace

class MoodTagsTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  fs::path make(const std::string& name, const std::vector<std::string>& options = {}) const {
    std::vector<std::string> arguments{"-f", "lavfi", "-i", "sine=440:duration=2"};
    arguments.insert(arguments.end(), {"-metadata", "title=Für Élise", "-metadata", "artist=Somebody", "-metadata",
                                       "album=Album", "-metadata", "track=3", "-metadata", "comment=keep me"});
    arguments.insert(arguments.end(), options.begin(), options.end());
    const fs::path file = m_folder / name;
    arguments.push_back(file);
    return ffmpeg(arguments) ? file : fs::path();
  }

  static QString probe(const fs::path& file) {
    QByteArray output;
    run("ffprobe", {"-v", "error", "-show_entries", "format_tags:stream_tags", "-of", "default=nw=1", file}, &output);
    return QString::fromUtf8(output);
  }

 private Q_SLOTS:
  void comeBackAndGoAway_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("MP3, ID3v2.4") << "a.mp3" << QStringList{"-id3v2_version", "4"};
    QTest::newRow("MP3, ID3v2.3") << "b.mp3" << QStringList{"-id3v2_version", "3"};
    QTest::newRow("MP3, ID3v2.3 and ID3v1") << "c.mp3" << QStringList{"-id3v2_version", "3", "-write_id3v1", "1"};
    QTest::newRow("MP3 without tags") << "d.mp3" << QStringList{"-id3v2_version", "0", "-write_xing", "0"};
    QTest::newRow("FLAC") << "a.flac" << QStringList{};
    QTest::newRow("Ogg Vorbis") << "a.ogg" << QStringList{"-c:a", "libvorbis"};
    QTest::newRow("Opus") << "a.opus" << QStringList{"-c:a", "libopus"};
    QTest::newRow("MP4") << "a.m4a" << QStringList{"-c:a", "aac"};
    QTest::newRow("WAV") << "a.wav" << QStringList{};
    QTest::newRow("AIFF") << "a.aiff" << QStringList{"-write_id3v2", "1"};
    QTest::newRow("WMA") << "a.wma" << QStringList{"-c:a", "wmav2"};
    QTest::newRow("WavPack") << "a.wv" << QStringList{};
    QTest::newRow("True Audio") << "a.tta" << QStringList{};
  }
  void comeBackAndGoAway() {
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    std::vector<std::string> list;
    for (const QString& option : options) list.push_back(option.toStdString());
    const fs::path file = make(name.toStdString(), list);
    QVERIFY(!file.empty());
    const TrackTags before = readTags(file);
    const QString probedBefore = probe(file);
    QVERIFY(readMoodTags(file) == MoodTags{});

    writeMoodTags(file, kHappy, accept);
    QVERIFY(readMoodTags(file) == kHappy);
    const TrackTags after = readTags(file);
    const bool hadTags = name != QLatin1String("d.mp3") && !name.endsWith("tta");  // whose APE tag TagLib ignores
    QCOMPARE(after.title, std::string(hadTags ? "Für Élise" : ""));
    QCOMPARE(after.artist, std::string(hadTags ? "Somebody" : ""));
    QCOMPARE(after.trackNumber, hadTags ? 3 : 0);
    const bool isRead = !name.endsWith("tta") && !name.endsWith("wav");  // ffprobe looks elsewhere in these
    if (isRead) QVERIFY2(probe(file).contains("happy"), qPrintable(probe(file)));
    if (probedBefore.contains("keep me")) QVERIFY(probe(file).contains("keep me"));
    QByteArray decoded;
    QVERIFY(ffmpeg({"-i", file, "-f", "null", "-"}, &decoded));

    const std::string once = readBytes(file);
    writeMoodTags(file, kHappy, accept);
    QCOMPARE(readBytes(file), once);  // nothing to do, nothing done

    MoodTags sad = kHappy;
    sad.mood.clear();
    writeMoodTags(file, sad, accept);
    QVERIFY(readMoodTags(file) == sad);
    const MoodTags several{"Dreamy\nMelancholic\nNight", "", ""};  // as other programs write them
    writeMoodTags(file, several, accept);
    QCOMPARE(readMoodTags(file).mood, several.mood);
    writeMoodTags(file, {}, accept);
    QVERIFY(readMoodTags(file) == MoodTags{});
    if (!before.title.empty() || !hadTags) QVERIFY(readTags(file) == before);
  }

  void theVersionOfId3Stays() {
    for (const char* version : {"3", "4"}) {
      const fs::path file = make("version.mp3", {"-id3v2_version", version});
      writeMoodTags(file, kHappy, accept);
      const std::string bytes = readBytes(file);
      QCOMPARE(static_cast<int>(bytes[3]), version[0] - '0');
      QCOMPARE(bytes.find("TMOO") != std::string::npos, version[0] == '4');
      QVERIFY(readMoodTags(file) == kHappy);
    }
  }

  void coversStay() {
    QVERIFY(ffmpeg({"-f", "lavfi", "-i", "color=red:size=64x64", "-frames:v", "1", m_folder / "cover.png"}));
    const fs::path plain = make("plain.flac");
    const fs::path file = m_folder / "cover.flac";
    QVERIFY(ffmpeg({"-i", plain, "-i", m_folder / "cover.png", "-map", "0", "-map", "1", "-c", "copy", "-disposition:v",
                    "attached_pic", file}));
    const std::string picture = readBytes(m_folder / "cover.png");
    QVERIFY(readBytes(file).find(picture) != std::string::npos);
    writeMoodTags(file, kHappy, accept);
    QVERIFY(readBytes(file).find(picture) != std::string::npos);
  }

  void whatVerificationRefusesIsNotDone() {
    const fs::path file = make("refused.flac");
    const std::string before = readBytes(file);
    QVERIFY_THROWS_EXCEPTION(IoError, writeMoodTags(file, kHappy, [](const fs::path&, const fs::path& after) {
                               QVERIFY(readMoodTags(after) == kHappy);
                               throw IoError("no");
                             }));
    QCOMPARE(readBytes(file), before);
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
      QVERIFY2(!entry.path().filename().native().starts_with('.'), entry.path().c_str());
  }

  void aFileThatChangesMeanwhileIsLeft() {
    const fs::path file = make("changing.flac");
    QVERIFY_THROWS_EXCEPTION(IoError, writeMoodTags(file, kHappy, [](const fs::path& before, const fs::path&) {
                               std::ofstream(before, std::ios::app) << "more";
                             }));
    QVERIFY(readBytes(file).ends_with("more"));
  }

  void linksAndRights() {
    const fs::path file = make("rights.flac");
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink(file, m_folder / "link.flac");
    writeMoodTags(m_folder / "link.flac", kHappy, accept);
    QVERIFY(fs::is_symlink(m_folder / "link.flac"));
    QVERIFY(readMoodTags(file) == kHappy);
    QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);

    fs::create_hard_link(file, m_folder / "second.flac");
    QVERIFY_THROWS_EXCEPTION(IoError, writeMoodTags(file, {}, accept));
    fs::remove(m_folder / "second.flac");

    fs::permissions(file, fs::perms::owner_read | fs::perms::others_read);
    fs::permissions(m_folder.path(), fs::perms::others_exec | fs::perms::others_read, fs::perm_options::add);
    const WithoutRootRights stranger;
    QVERIFY_THROWS_EXCEPTION(IoError, writeMoodTags(file, {}, accept));
  }

  void whatTheDesktopNotedOfTheFileStays() {
    const fs::path file = make("noted.flac");
    const std::string rating = "8";
    if (::setxattr(file.c_str(), "user.baloo.rating", rating.data(), rating.size(), 0) != 0)
      QSKIP("The file system of the temporary folder has no extended attributes");
    ::setxattr(file.c_str(), "user.empty", "", 0, 0);
    writeMoodTags(file, kHappy, accept);
    QVERIFY(readMoodTags(file) == kHappy);
    std::array<char, 8> value{};
    QCOMPARE(::getxattr(file.c_str(), "user.baloo.rating", value.data(), value.size()), 1);
    QCOMPARE(value[0], '8');
    QCOMPARE(::getxattr(file.c_str(), "user.empty", value.data(), value.size()), 0);
  }

  void whatHasNoPlaceIsRefused() {
    writeBytes(m_folder / "text.mp3.txt", "hello");
    QVERIFY_THROWS_EXCEPTION(IoError, readMoodTags(m_folder / "text.mp3.txt"));
    QVERIFY_THROWS_EXCEPTION(IoError, readMoodTags(m_folder / "missing.flac"));
    QVERIFY_THROWS_EXCEPTION(IoError, writeMoodTags(m_folder / "missing.flac", kHappy, accept));
  }

  void moodIsLeftAwayWhereTheModelIsNotSure() {
    EmotionScores even;
    for (float& value : even.values) value = 0.2F;
    QCOMPARE(moodTags(even, "M").mood, std::string());
    EmotionScores sad = even;
    sad[Emotion::Sad] = 0.6F;
    QCOMPARE(moodTags(sad, "M").mood, std::string("sad"));
    QCOMPARE(moodTags(sad, "M").scores, std::string("calm=0.200 happy=0.200 sad=0.600 angry=0.200 fearful=0.200"));
  }
};

QTEST_GUILESS_MAIN(MoodTagsTest)
#include "mood_tags_test.moc"
