// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_reader.h"

#include <sys/stat.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/fileref.h>
#include <taglib/id3v1tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/tpropertymap.h>

#include <QTest>
#include <cmath>

#include "core/library/tag_text.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/tagged_files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

class TagReaderTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  fs::path encode(const std::string& name, const QStringList& options = {}) {
    const fs::path file = m_folder / name;
    return encodeTone(file, 3, options) ? file : fs::path();
  }

  static TagLib::String utf8(const char* text) { return {text, TagLib::String::UTF8}; }

  static TrackTags everything() {
    TrackTags tags;
    tags.title = "Für Elise 🎹";
    tags.artist = "Ludwig";
    tags.albumArtist = "Various Artists";
    tags.album = "Bagatellen";
    tags.genre = "Classical";
    tags.year = 1810;
    tags.trackNumber = 25;
    tags.discNumber = 2;
    tags.tempoBpm = 128;
    tags.durationSeconds = 3;
    tags.replayGain = {-7.25F, 0.5F, 1.5F, 0.75F};
    tags.musicBrainz = {"8f3471b5-7e6a-48da-86a9-c1c07a0f47ae", "e8f70201-8899-3f0c-9e07-5d6495bc8046",
                        "1f9df192-a621-4f54-8850-2c5373b7eac9"};
    return tags;
  }

  /// Writes everything() as other programs do: by TagLib's properties, and where it has none by free fields.
  static bool writeEverything(const fs::path& file) {
    const TrackTags tags = everything();
    TagLib::PropertyMap map;
    const auto set = [&map](const char* name, const std::string& text) {
      map[name] = TagLib::StringList(utf8(text.c_str()));
    };
    set("TITLE", tags.title);
    set("ARTIST", "  Ludwig  ");
    set("ALBUMARTIST", tags.albumArtist);
    set("ALBUM", tags.album);
    set("GENRE", tags.genre);
    set("DATE", "1810-04-27");
    set("TRACKNUMBER", "25/26");
    set("DISCNUMBER", "2/3");
    set("BPM", "128");
    set("MUSICBRAINZ_TRACKID", tags.musicBrainz.recording);
    set("MUSICBRAINZ_ALBUMID", tags.musicBrainz.release);
    set("MUSICBRAINZ_ARTISTID", tags.musicBrainz.artist);
    const std::vector<std::pair<const char*, const char*>> gains{{"replaygain_track_gain", "-7.25 dB"},
                                                                 {"replaygain_track_peak", "0.500000"},
                                                                 {"replaygain_album_gain", "+1.50 dB"},
                                                                 {"replaygain_album_peak", "0.750000"}};
    for (const auto& [name, value] : gains) set(name, value);
    TagLib::FileRef written(file.c_str());
    if (written.isNull()) return false;
    written.file()->setProperties(map);
    if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(written.file()))
      for (const auto& [name, value] : gains)
        mp4->tag()->setItem(utf8((std::string("----:com.apple.iTunes:") + name).c_str()),
                            TagLib::StringList(utf8(value)));
    if (auto* asf = dynamic_cast<TagLib::ASF::File*>(written.file()))
      for (const auto& [name, value] : gains) asf->tag()->setAttribute(name, TagLib::ASF::Attribute(utf8(value)));
    return written.save();
  }

  fs::path withTag(const std::string& before, const std::string& after = {}) {
    static const std::string kSound = [this] {
      const fs::path plain = encode("plain.mp3", {"-id3v2_version", "0", "-write_id3v1", "0"});
      return plain.empty() ? std::string() : readFile(plain);
    }();
    const fs::path file = m_folder / "tagged.mp3";
    writeFile(file, before + kSound + after);
    return file;
  }

 private Q_SLOTS:
  void readsEveryFormat_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"t.wav", "t.flac", "t.ogg", "t.opus", "t.mp3", "t.m4a", "t.aiff", "t.wma", "t.ape", "t.oga"})
      QTest::newRow(name) << name;
  }
  void readsEveryFormat() {
    QFETCH(QString, name);
    const fs::path file = m_folder / name.toStdString();
    if (name.endsWith(".ape"))
      writeFile(file, monkeysAudio());
    else
      QVERIFY(encodeTone(file));
    QVERIFY(writeEverything(file));
    TrackTags tags = readTags(file);
    const TrackTags expected = everything();
    QCOMPARE(tags.title, expected.title);
    QCOMPARE(tags.artist, expected.artist);
    QCOMPARE(tags.albumArtist, expected.albumArtist);
    QCOMPARE(tags.musicBrainz.recording, expected.musicBrainz.recording);
    QCOMPARE(tags.replayGain.trackGainDb, expected.replayGain.trackGainDb);
    // ffmpeg does not put the length of FLAC in Ogg into its head.
    if (name != "t.oga")
      QVERIFY2(std::abs(tags.durationSeconds - 3) < 0.1, std::to_string(tags.durationSeconds).c_str());
    tags.durationSeconds = 3;
    QVERIFY(tags == expected);
  }

  void readsWhatOthersWrote() {
    const QStringList metadata{"-metadata", "title=Título",     "-metadata", "artist=Søren",
                               "-metadata", "album_artist=Ørn", "-metadata", "date=2004-05-06",
                               "-metadata", "track=3/12",       "-metadata", "disc=2/2"};
    for (const char* name : {"other3.mp3", "other4.mp3", "other.flac", "other.ogg", "other.m4a", "other.opus"}) {
      const QString version = std::string(name) == "other3.mp3" ? "3" : "4";
      QStringList options = metadata;
      if (std::string(name).ends_with(".mp3")) options << "-id3v2_version" << version;
      const TrackTags tags = readTags(encode(name, options));
      QVERIFY2(tags.title == "Título", name);
      QVERIFY2(tags.artist == "Søren", name);
      QVERIFY2(tags.albumArtist == "Ørn", name);
      QVERIFY2(tags.year == 2004, name);
      QVERIFY2(tags.trackNumber == 3, name);
      QVERIFY2(tags.discNumber == 2, name);
    }
  }

  void oldTags() {
    TrackTags tags = readTags(withTag({}, id3v1("Old Song", "Band", "Record", "1987", 7, 17)));
    QCOMPARE(tags.title, std::string("Old Song"));
    QCOMPARE(tags.artist, std::string("Band"));
    QCOMPARE(tags.album, std::string("Record"));
    QCOMPARE(tags.genre, std::string("Rock"));
    QCOMPARE(tags.year, 1987);
    QCOMPARE(tags.trackNumber, 7);
    QVERIFY(std::abs(tags.durationSeconds - 3) < 0.1);

    tags = readTags(withTag(id3v2(2, textFrame(2, "TT2", 0, "Two") + textFrame(2, "TP2", 0, "All of them") +
                                         textFrame(2, "TYE", 0, "1999") + textFrame(2, "TPA", 0, "1/2"))));
    QCOMPARE(tags.title, std::string("Two"));
    QCOMPARE(tags.albumArtist, std::string("All of them"));
    QCOMPARE(tags.year, 1999);
    if (TAGLIB_MAJOR_VERSION < 2)  // TagLib 2.0 drops TPA
      QCOMPARE(tags.discNumber, 1);

    // What the newer tag does not say is taken from the older one.
    tags = readTags(
        withTag(id3v2(3, textFrame(3, "TIT2", 0, "New Title")), id3v1("Old Title", "Band", "Record", "1987", 7, 17)));
    QCOMPARE(tags.title, std::string("New Title"));
    QCOMPARE(tags.artist, std::string("Band"));
  }

  void gainsOfMp3Gain() {
    const fs::path file = withTag(id3v2(3, textFrame(3, "TIT2", 0, "Title")));
    {
      TagLib::MPEG::File written(file.c_str());
      written.APETag(true)->addValue("REPLAYGAIN_TRACK_GAIN", "-3.5 dB");
      QVERIFY(written.save(TagLib::MPEG::File::APE, TagLib::File::StripNone));
    }
    const TrackTags tags = readTags(file);
    QCOMPARE(tags.title, std::string("Title"));
    QCOMPARE(tags.replayGain.trackGainDb, std::optional(-3.5F));
  }

  void gainsOfOpus() {
    const fs::path file =
        encode("gain.opus", {"-metadata", "R128_TRACK_GAIN=-1536", "-metadata", "R128_ALBUM_GAIN=128"});
    const ReplayGain gain = readTags(file).replayGain;
    QCOMPARE(gain.trackGainDb, std::optional(-1.0F));  // -6 dB to -23 LUFS is -1 dB to -18 LUFS
    QCOMPARE(gain.albumGainDb, std::optional(5.5F));
    QVERIFY(!gain.trackPeak);
  }

  void numbersInTexts() {
    QCOMPARE(decibelsIn("-7.25 dB"), std::optional(-7.25F));
    QCOMPARE(decibelsIn("+0,5"), std::optional(0.5F));
    QCOMPARE(decibelsIn(" 3dB"), std::optional(3.0F));
    for (const char* text : {"", "dB", "nan", "inf", "-1e30", "1000 dB", "--5"}) QVERIFY2(!decibelsIn(text), text);
    QVERIFY(!peakIn("-0.5"));
    QCOMPARE(yearIn("06.05.2004"), 2004);
    QCOMPARE(yearIn("20040506"), 2004);
    QCOMPARE(yearIn("c. 1810?"), 1810);
    for (const char* text : {"", "99", "0000", "123456", "May"}) QCOMPARE(yearIn(text), 0);
    QCOMPARE(leadingNumber("03/12", 9999), 3);
    for (const char* text : {"", "A1", "-3", "0", "99999999999999", "10000"}) QCOMPARE(leadingNumber(text, 9999), 0);
  }

  void wrongEncodings() {
    const auto title = [this](int version, const std::string& bytes) {
      return readTags(withTag(id3v2(version, textFrame(version, version == 2 ? "TT2" : "TIT2", 0, bytes)))).title;
    };
    for (const int version : {2, 3, 4}) {
      QCOMPARE(title(version, "Motörhead"), std::string("Motörhead"));      // UTF-8 that says Latin-1
      QCOMPARE(title(version, "Mot\xF6rhead"), std::string("Motörhead"));   // what it says
      QCOMPARE(title(version, "It\x92s \x80 5"), std::string("It’s € 5"));  // Windows-1252
      QCOMPARE(title(version, "\xCA\xE8\xED\xEE - \xCF\xE0\xF7\xEA\xE0"), std::string("Кино - Пачка"));
    }
    QCOMPARE(title(3, "\xC9t\xE9 \xE0 la No\xEBl"), std::string("Été à la Noël"));
    const TrackTags old =
        readTags(withTag({}, id3v1("\xCA\xE8\xED\xEE \xF1\xED\xE8\xEC\xE0\xFE\xF2", "Été", "", "", 0, 0)));
    QCOMPARE(old.title, std::string("Кино снимают"));
    QCOMPARE(old.artist, std::string("Été"));

    for (const char* name : {"latin.flac", "latin.ogg", "latin.opus"}) {
      const fs::path file = encode(name, {"-metadata", "title=Caf@ del Mar", "-metadata", "artist=Good"});
      patchFile(file, "Caf@ del Mar", "Caf\xE9 del Mar");
      const TrackTags tags = readTags(file);
      QVERIFY2(tags.title == "Café del Mar", name);
      QVERIFY2(tags.artist == "Good", name);
    }
    // UTF-8 that is broken within is repaired, whoever says what.
    const std::string broken =
        readTags(withTag(id3v2(4, textFrame(4, "TPE1", 0, "x") + textFrame(4, "TIT2", 3, "ok")))).title;
    QCOMPARE(broken, std::string("ok"));
  }

  void severalValues() {
    const fs::path file = encode("several.flac", {"-metadata", "artist=First@Second"});
    TagLib::FileRef written(file.c_str());
    TagLib::PropertyMap map;
    map["ARTIST"] = TagLib::StringList("First").append("Second");
    map["TITLE"] = TagLib::StringList("One").append("Other");
    written.file()->setProperties(map);
    QVERIFY(written.save());
    QCOMPARE(readTags(file).artist, std::string("First, Second"));
    QCOMPARE(readTags(file).title, std::string("One"));
  }

  void untaggedFilesHaveALength() {
    const fs::path file = m_folder / "plain.wav";
    writeGlide(file, 2.5);
    TrackTags expected;
    expected.durationSeconds = 2.5;
    QVERIFY(readTags(file) == expected);
    QVERIFY(std::abs(readTags(withTag({})).durationSeconds - 3) < 0.1);
  }

  void nothingToReadGivesEmptyTags() {
    const TrackTags empty;
    QVERIFY(readTags(m_folder / "missing.mp3") == empty);
    QVERIFY(readTags(m_folder.path()) == empty);
    QCOMPARE(::mkfifo((m_folder / "pipe.mp3").c_str(), 0644), 0);
    QVERIFY(readTags(m_folder / "pipe.mp3") == empty);
    QVERIFY(readTags("/dev/zero") == empty);
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
