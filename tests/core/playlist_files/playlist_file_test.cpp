// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist_files/playlist_file.h"

#include <QTest>
#include <QUrl>
#include <algorithm>
#include <cstdint>

#include "core/base/error.h"
#include "core/library/playlist_store.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

PlaylistItem itemAt(const fs::path& file, const std::string& title = "Title", double seconds = 62) {
  PlaylistItem item;
  item.file = file;
  item.artist = "Artist";
  item.title = title;
  item.durationSeconds = seconds;
  return item;
}

std::vector<fs::path> filesOf(const ReadPlaylist& read) {
  std::vector<fs::path> files;
  for (const PlaylistItem& item : read.contents.items) files.push_back(item.file);
  return files;
}

const std::vector<std::pair<const char*, const char*>> kFormats{
    {"M3U8", "list.m3u8"}, {"M3U", "list.m3u"}, {"PLS", "list.pls"}, {"XSPF", "list.xspf"}, {"JSPF", "list.JSPF"}};

}  // namespace

class PlaylistFileTest : public QObject {
  Q_OBJECT

  std::optional<TemporaryFolder> m_folder;

  ReadPlaylist readText(const std::string& name, const std::string& bytes) const {
    writeFileBelow(m_folder->path(), name, bytes);
    return readPlaylist(*m_folder / name);
  }

 private Q_SLOTS:
  void init() { m_folder.emplace(); }

  void roundTrips_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("paths");
    for (const auto& [format, name] : kFormats)
      for (const auto paths : {PlaylistPaths::Relative, PlaylistPaths::Absolute, PlaylistPaths::Automatic})
        QTest::addRow("%s %d", format, static_cast<int>(paths)) << name << static_cast<int>(paths);
  }
  void roundTrips() {
    QFETCH(QString, name);
    QFETCH(int, paths);
    const fs::path list = *m_folder / "lists" / name.toStdString();
    fs::create_directories(list.parent_path());
    PlaylistContents contents;
    contents.title = "An evening";
    for (const char* file :
         {"lists/plain.mp3", "lists/#1 hit.mp3", "lists/ leading.mp3", "lists/trailing.mp3 ", "lists/[brackets].mp3",
          "lists/Für Élise 🎹.flac", "lists/bytes \xff\xe9.mp3", "lists/sub/deep.mp3", "other/above.mp3",
          "lists/line\nend.mp3", "lists/50% of a?#.mp3", "lists/%41.mp3", "lists2/near.mp3", "lists/a:b.mp3",
          "lists/http:x.mp3", "lists/back\\slash.mp3", "lists/<&\">.mp3"}) {
      writeFileBelow(m_folder->path(), file, "x");
      contents.items.push_back(itemAt(*m_folder / file, "Tom & <Jerry> \"live\""));
    }
    contents.items.push_back({});
    contents.items.back().stream = "https://radio.example/a?b=c#d";
    writePlaylist(list, contents, static_cast<PlaylistPaths>(paths));
    const ReadPlaylist read = readPlaylist(list);
    QVERIFY(read.problems.empty());
    if (!name.endsWith("pls")) QCOMPARE(read.contents.title, contents.title);
    QCOMPARE(read.contents.items.size(), contents.items.size());
    for (std::size_t i = 0; i < contents.items.size(); ++i) {
      QCOMPARE(read.contents.items[i].file.native(), contents.items[i].file.native());
      QVERIFY2(read.contents.items[i] == contents.items[i], contents.items[i].file.c_str());
    }
  }

  void everythingThatXspfAndJspfCanSayComesBack() {
    const LibraryTrack track = makeTrack(1, "Song", "Somebody", Emotion::Sad, 0.6F);
    PlaylistItem item = playlistItem(track);
    item.album = "Album";
    item.contentHash = "0123456789abcdef";
    QVERIFY(item.scores.has_value());
    writePlaylist(*m_folder / "a.jspf", {"T", {item}});
    QVERIFY(readPlaylist(*m_folder / "a.jspf").contents.items == std::vector<PlaylistItem>{item});
    writePlaylist(*m_folder / "a.xspf", {"T", {item}});
    item.scores.reset();
    QVERIFY(readPlaylist(*m_folder / "a.xspf").contents.items == std::vector<PlaylistItem>{item});
  }

  void urisAreThoseOfQt() {
    for (const char* name : {"/a b/ä&%.mp3", "/50%/#?.mp3", "/plain"}) {
      const std::string text = playlistText(PlaylistFormat::Xspf, {"", {itemAt(name)}}, "/", PlaylistPaths::Absolute);
      const std::size_t begin = text.find("<location>") + 10;
      const QByteArray uri = QByteArray::fromStdString(text.substr(begin, text.find("</location>") - begin));
      QCOMPARE(QUrl::fromEncoded(uri).toLocalFile(), QString::fromUtf8(name));
    }
  }

  /// What an #EXTINF says is not about the entry of the next one.
  void anInfoWithoutEntryIsForgotten() {
    const ReadPlaylist read = readText("a.m3u",
                                       "#EXTINF:100,Old Artist - Old\n"
                                       "#EXTART:Old Artist\n"
                                       "#EXTINF:-1,New\n"
                                       "new.mp3\n"
                                       "#EXTART:Bach\n#EXTALB:Suites\n#EXTINF:100,Gone\n#EXTINF:200,Air\nair.mp3\n"
                                       "#EXTINF:300,Too - Long\n" +
                                           std::string(40'000, 'x') + "\nlast.mp3\n");
    const auto& items = read.contents.items;
    QCOMPARE(items.size(), std::size_t{3});
    QVERIFY(items[0].title == "New" && items[0].artist.empty() && items[0].durationSeconds == 0);
    QVERIFY(items[1].title == "Air" && items[1].artist == "Bach" && items[1].album == "Suites");
    QCOMPARE(items[1].durationSeconds, 200.0);
    QVERIFY(items[2].title.empty() && items[2].artist.empty() && items[2].durationSeconds == 0);
  }

  void pathsOfWindowsPassThroughStoredLists() {
    const ReadPlaylist read =
        readText("a.m3u", "C:\\Music\\x.mp3\nhttp://radio/x\n" + (*m_folder / "here.mp3").string() + "\n");
    PlaylistContents contents;
    for (const PlaylistItem& item : read.contents.items) {
      contents.items.push_back(playlistItem(storedEntry(item)));
      QVERIFY(contents.items.back() == item);
    }
    const std::string text = playlistText(PlaylistFormat::M3u, contents, "/elsewhere");
    QVERIFY2(text.find("\nC:\\Music\\x.mp3\n") != std::string::npos, text.c_str());
    const std::string xspf = playlistText(PlaylistFormat::Xspf, contents, "/elsewhere");
    QVERIFY2(xspf.find("file:///C:/Music/x.mp3") != std::string::npos, xspf.c_str());
  }

  void aMarkIsFoundAgain() {
    PlaylistContents contents{"Rock", {itemAt("/a.mp3")}};
    writePlaylist(*m_folder / "plain.m3u8", contents);
    contents.mark = "mine";
    writePlaylist(*m_folder / "mine.m3u8", contents);
    QVERIFY(hasMark(*m_folder / "mine.m3u8", "mine"));
    for (const char* other : {"plain.m3u8", "not there.m3u8"}) QVERIFY(!hasMark(*m_folder / other, "mine"));
    QVERIFY(!hasMark(*m_folder / "mine.m3u8", "yours"));
    const ReadPlaylist read = readPlaylist(*m_folder / "mine.m3u8");
    QCOMPARE(read.contents.title, std::string("Rock"));
    QVERIFY(read.contents.items == contents.items);
  }

  void plainM3uOfOtherPrograms() {
    const ReadPlaylist read = readText("old.m3u",
                                       "\xEF\xBB\xBF# a comment\r\n"
                                       "one.mp3\r\n\r\n"
                                       "#EXTINF:123,An Artist - A - Title\r"
                                       "sub/two.mp3\n"
                                       "#EXTINF:-1 tvg-id=\"a,b\" group=\"x\",Radio\n"
                                       "http://host/stream\n"
                                       "file://localhost" +
                                           (*m_folder / "three%20%C3%A4.mp3").native() + "\n" + "/abs/./four.mp3");
    const std::vector<PlaylistItem>& items = read.contents.items;
    QCOMPARE(items.size(), std::size_t{5});
    QCOMPARE(items[0].file, *m_folder / "one.mp3");
    QCOMPARE(items[1].file, *m_folder / "sub/two.mp3");
    QCOMPARE(items[1].artist, std::string("An Artist"));
    QCOMPARE(items[1].title, std::string("A - Title"));
    QCOMPARE(items[1].durationSeconds, 123.0);
    QCOMPARE(items[2].stream, std::string("http://host/stream"));
    QCOMPARE(items[2].title, std::string("Radio"));
    QCOMPARE(items[3].file, *m_folder / "three ä.mp3");
    QCOMPARE(items[4].file, fs::path("/abs/four.mp3"));
  }

  void windowsPaths() {
    writeFileBelow(m_folder->path(), "Artist/Song.mp3", "x");
    writeFileBelow(m_folder->path(), "really\\so.mp3", "x");
    const ReadPlaylist read = readText("win.m3u", "Artist\\Song.mp3\r\nreally\\so.mp3\r\nC:\\Music\\gone.mp3\r\n");
    QCOMPARE(filesOf(read)[0], *m_folder / "Artist/Song.mp3");
    QCOMPARE(filesOf(read)[1], *m_folder / "really\\so.mp3");
    QCOMPARE(filesOf(read)[2].filename(), fs::path("gone.mp3"));
    // What may be right on the machine that it comes from is written as it stood.
    QCOMPARE(read.contents.items[2].foreign, std::string("C:\\Music\\gone.mp3"));
    QVERIFY(playlistText(PlaylistFormat::M3u, read.contents, m_folder->path()).ends_with("\nC:\\Music\\gone.mp3\n"));
    QVERIFY(playlistText(PlaylistFormat::Xspf, read.contents, m_folder->path())
                .find("<location>file:///C:/Music/gone.mp3</location>") != std::string::npos);
    const ReadPlaylist share = readText("share.m3u", "\\\\srv\\share\\x y.mp3\n");
    QVERIFY(playlistText(PlaylistFormat::Xspf, share.contents, m_folder->path())
                .find("<location>file://srv/share/x%20y.mp3</location>") != std::string::npos);
    const ReadPlaylist again =
        readText("again.xspf", playlistText(PlaylistFormat::Xspf, share.contents, m_folder->path()));
    QVERIFY(playlistText(PlaylistFormat::M3u, again.contents, m_folder->path())
                .ends_with("\nfile://srv/share/x%20y.mp3\n"));
  }

  /// Programs forget to escape what ends the path of a URI.
  void urisWithNumberSigns() {
    writeFileBelow(m_folder->path(), "Song #1.wav", "x");
    writeFileBelow(m_folder->path(), "plain.wav", "x");
    const std::string begin = "file://" + m_folder->path().string();
    const ReadPlaylist read =
        readText("signs.m3u", begin + "/Song #1.wav\n" + begin + "/plain.wav#t=3\n" + begin + "/gone?.wav\n");
    QCOMPARE(filesOf(read)[0], *m_folder / "Song #1.wav");
    QCOMPARE(filesOf(read)[1], *m_folder / "plain.wav");
    QCOMPARE(filesOf(read)[2], *m_folder / "gone?.wav");
  }

  /// Where URIs belong: GNOME's programs and Quod Libet write paths, Strawberry escaped ones with spaces; and where
  /// paths belong, VLC writes the end of a URI.
  void pathsAndUrisOfOtherPrograms_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("file");
    const QString begin = "<playlist version='1'><trackList><track><location>";
    const QString end = "</location></track></trackList></playlist>";
    QTest::newRow("Quod Libet") << "a.xspf" << begin << end << "/music/50% of #1?.flac"
                                << "/music/50% of #1?.flac";
    QTest::newRow("Strawberry") << "a.xspf" << begin << end << "/music/F%C3%BCr %231.flac"
                                << "/music/Für #1.flac";
    QTest::newRow("GNOME") << "a.xspf" << begin << end << "#1 hit.flac"
                           << "#1 hit.flac";
    QTest::newRow("a fragment") << "a.xspf" << begin << end << "song.flac#t=10"
                                << "song.flac";
    QTest::newRow("VLC's M3U") << "a.m3u8"
                               << "#EXTM3U\n"
                               << "\n"
                               << "sub/two%20%C3%BC.flac"
                               << "sub/two ü.flac";
    QTest::newRow("VLC's PLS") << "a.pls"
                               << "[playlist]\nFile1="
                               << "\n"
                               << "two%20words.flac"
                               << "two words.flac";
    QTest::newRow("a name with an escape") << "a.m3u"
                                           << ""
                                           << "\n"
                                           << "%41.flac"
                                           << "%41.flac";
    QTest::newRow("MPD and GNOME") << "a.m3u"
                                   << "#EXTM3U\n# a comment\n"
                                   << "\n"
                                   << "#1 hit.flac"
                                   << "#1 hit.flac";
  }
  void pathsAndUrisOfOtherPrograms() {
    QFETCH(QString, name);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, location);
    QFETCH(QString, file);
    const auto below = [&](QString path) {
      return path.replace("/music", QString::fromStdString(m_folder->path())).toStdString();
    };
    const fs::path expected = *m_folder / below(file);
    fs::create_directories(expected.parent_path());
    writeFile(expected, "x");
    const std::string text = before.toStdString() + below(location) + after.toStdString();
    QCOMPARE(filesOf(readText(name.toStdString(), text)), std::vector<fs::path>{expected});
  }

  /// Of other programs' own kinds: nothing is there to play, and they are written as they stood.
  void urisOfOtherThingsStayAsTheyAre() {
    for (const char* uri : {"spotify:track:4uLU6hMCjMI75M1A2tKUQC", "urn:uuid:6e8bc430", "cdda:/dev/sr0"}) {
      const std::string xspf = std::string("<playlist version='1'><trackList><track><location>") + uri +
                               "</location></track></trackList></playlist>";
      const PlaylistContents read = readText("a.xspf", xspf).contents;
      QCOMPARE(read.items.size(), std::size_t{1});
      for (const auto& [format, before] :
           {std::pair(PlaylistFormat::Xspf, "<location>"), std::pair(PlaylistFormat::M3u, "\n")})
        QVERIFY2(playlistText(format, read, m_folder->path()).find(before + std::string(uri)) != std::string::npos,
                 playlistText(format, read, m_folder->path()).c_str());
    }
    writeFile(*m_folder / "Re:Stacks.mp3", "x");
    QCOMPARE(filesOf(readText("a.m3u", "Re:Stacks.mp3\n")), std::vector<fs::path>{*m_folder / "Re:Stacks.mp3"});
    writeFileBelow(m_folder->path(), "Sub/song.mp3", "x");
    QCOMPARE(filesOf(readText("a.xspf",
                              "<playlist version='1'><trackList><track><location>Sub\\song.mp3</location>"
                              "</track></trackList></playlist>")),
             std::vector<fs::path>{*m_folder / "Sub/song.mp3"});
  }

  /// The name is kept for findAgain().
  void pathsThatLeadNowhereKeepTheirNames() {
    const ReadPlaylist read = readText("a.xspf",
                                       "<playlist><trackList><track><location>/gone/#1 hit?.flac</location></track>"
                                       "<track><location>/gone/F%C3%BCr %231.flac</location></track>"
                                       "<track><location>file:///gone/a%20b.flac</location></track></trackList>"
                                       "</playlist>");
    QCOMPARE(filesOf(read), (std::vector<fs::path>{"/gone/#1 hit?.flac", "/gone/Für #1.flac", "/gone/a b.flac"}));
    QCOMPARE(filesOf(readText("a.m3u", "two%20words.flac\n")), std::vector<fs::path>{*m_folder / "two%20words.flac"});
  }

  /// Refused or read, but soon: 10 MB that are no playlist.
  void garbage() {
    std::string bytes(10'000'000, '\0');
    std::uint32_t seed = 1;
    for (char& byte : bytes) byte = static_cast<char>((seed = seed * 1664525U + 1013904223U) >> 24);
    const auto refusal = [&](const std::string& name) {
      try {
        readText(name, bytes);
        return std::string("it was read");
      } catch (const IoError& error) {
        return std::string(error.what());
      }
    };
    for (const char* name : {"a.m3u", "a.pls", "a.xspf", "a.jspf"})
      QVERIFY2(refusal(name).find("is no text") != std::string::npos, refusal(name).c_str());
    std::erase(bytes, '\0');
    QVERIFY2(refusal("a.m3u").find("is no text") != std::string::npos, refusal("a.m3u").c_str());

    // Text of an old encoding, and one line of it that is longer than any path.
    for (char& byte : bytes) byte = static_cast<char>(byte % 64 == 0 ? '\n' : 0xA1 + (byte & 0x3F));
    QVERIFY(readText("a.m3u", bytes).contents.items.size() > 100'000);
    std::ranges::replace(bytes, '\n', 'n');
    const ReadPlaylist read = readText("a.m3u", bytes);
    QVERIFY(read.contents.items.empty());
    QVERIFY(read.problems.size() == 1 &&
            read.problems.front().english().find("longer than any path") != std::string::npos);
  }

  void unreadablePlaylistsSayWhy() {
    const fs::path locked = *m_folder / "locked";
    writeFileBelow(locked, "a.m3u", "a.mp3\n");
    writeFileBelow(locked, "inner/b.m3u", "b.mp3\n");
    fs::permissions(locked / "a.m3u", fs::perms::none);
    fs::permissions(locked / "inner", fs::perms::none);
    for (const char* name : {"a.m3u", "inner/b.m3u"}) {
      std::string message;
      {
        const WithoutRootRights stranger;
        try {
          readPlaylist(locked / name);
        } catch (const IoError& error) {
          message = error.what();
        }
      }
      QVERIFY2(message.find(name) != std::string::npos && message.find("Permission denied") != std::string::npos,
               message.c_str());
    }
    fs::permissions(locked / "inner", fs::perms::owner_all);
  }

  void encodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("#EXTINF:10,Björk - Jóga été über naïve\nJóga.mp3\n");
    QByteArray utf16le("\xFF\xFE");
    QByteArray utf16be("\xFE\xFF");
    for (const QChar c : text) {
      utf16le.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
      utf16be.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
    }
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16 LE") << utf16le;
    QTest::newRow("UTF-16 BE") << utf16be;
    QTest::newRow("Latin-1") << text.toLatin1();
  }
  void encodings() {
    QFETCH(QByteArray, bytes);
    writeFile(*m_folder / "Jóga.mp3", "x");
    const ReadPlaylist read = readText("list.m3u", bytes.toStdString());
    QCOMPARE(read.contents.items.size(), std::size_t{1});
    QCOMPARE(read.contents.items[0].file.native(), (*m_folder / "Jóga.mp3").native());
    QCOMPARE(read.contents.items[0].artist, std::string("Björk"));
  }

  void cyrillicOfWindows() {
    // "Привет, это песня о далёком море.mp3" in windows-1251
    const std::string name =
        "\xcf\xf0\xe8\xe2\xe5\xf2, \xfd\xf2\xee \xef\xe5\xf1\xed\xff \xee \xe4\xe0\xeb\xb8\xea\xee\xec "
        "\xec\xee\xf0\xe5.mp3";
    const fs::path file = *m_folder / "Привет, это песня о далёком море.mp3";
    writeFile(file, "x");
    QCOMPARE(filesOf(readText("list.m3u", name + "\n")), std::vector<fs::path>{file});
    // A file whose name has these bytes is meant first.
    writeFile(*m_folder / name, "x");
    QCOMPARE(filesOf(readText("list.m3u", name + "\n"))[0].native(), (*m_folder / name).native());
  }

  void playlistsInPlaylists() {
    writeFileBelow(m_folder->path(), "sub/inner.pls", "[playlist]\nFile2=b.mp3\nFILE1=a.mp3\nTitle1=A - B\n");
    const ReadPlaylist read = readText("outer.m3u", "first.mp3\nsub/inner.pls\nouter.m3u\nmissing.xspf\nlast.mp3\n");
    QCOMPARE(filesOf(read), (std::vector<fs::path>{*m_folder / "first.mp3", *m_folder / "sub/a.mp3",
                                                   *m_folder / "sub/b.mp3", *m_folder / "last.mp3"}));
    QCOMPARE(read.problems.size(), std::size_t{2});
    QVERIFY(read.problems[0].english().find("contains itself") != std::string::npos);
    QVERIFY(read.problems[1].english().find("missing.xspf") != std::string::npos);
  }

  void whatIsNoPlaylistIsRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no XML") << "a.xspf" << QByteArray("<playlist><tr") << "XML";
    QTest::newRow("other XML") << "a.xspf" << QByteArray("<html/>") << "no XSPF";
    QTest::newRow("no JSON") << "a.jspf" << QByteArray("{\"playlist\": ") << "JSON";
    QTest::newRow("other JSON") << "a.jspf" << QByteArray("[1, 2]") << "no JSPF";
    QTest::newRow("no PLS") << "a.pls" << QByteArray("hello\n") << "[playlist]";
    QTest::newRow("a recording") << "a.m3u" << QByteArray("RIFF\0\0\0\0", 8) << "no text";
  }
  void whatIsNoPlaylistIsRefused() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    try {
      readText(name.toStdString(), bytes.toStdString());
      QFAIL("it was read");
    } catch (const IoError& error) {
      QVERIFY2(QString(error.what()).contains(reason) && QString(error.what()).contains(name), error.what());
    }
  }

  void missingPlaylists() {
    QVERIFY_THROWS_EXCEPTION(IoError, readPlaylist(*m_folder / "none.m3u"));
    QVERIFY_THROWS_EXCEPTION(IoError, readPlaylist(m_folder->path()));
    QVERIFY(readText("empty.m3u", "").contents.items.empty());
  }

  void oddEntriesOfXspfAndJspf() {
    const ReadPlaylist xml = readText("a.xspf",
                                      "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                      "<playlist version='1' xmlns='http://xspf.org/ns/0/'><trackList>"
                                      "<track><location>a%20b.mp3</location><duration>61500</duration></track>"
                                      "<track><title>&e;only a title</title></track><track/></trackList></playlist>");
    QCOMPARE(xml.contents.items.size(), std::size_t{2});
    QCOMPARE(xml.contents.items[0].file, *m_folder / "a b.mp3");
    QCOMPARE(xml.contents.items[0].durationSeconds, 61.5);
    QVERIFY(xml.contents.items[1].title.find("root") == std::string::npos);
    QCOMPARE(xml.problems.size(), std::size_t{1});
    const ReadPlaylist json = readText(
        "a.jspf",
        "{\"playlist\": {\"track\": [{\"location\": \"x.mp3\", \"title\": 7}, 3, {\"location\": [\"http://h/s\"]}]}}");
    QCOMPARE(json.contents.items.size(), std::size_t{2});
    QCOMPARE(json.contents.items[0].file, *m_folder / "x.mp3");
    QCOMPARE(json.contents.items[1].stream, std::string("http://h/s"));
    QCOMPARE(json.problems.size(), std::size_t{1});
  }

  void everyTrackTakesTwoLines() {
    PlaylistItem item = itemAt("/music/a.mp3", "one\r\ntwo\n#EXTINF:3,three\x01", 0);
    item.artist.clear();
    QCOMPARE(playlistText(PlaylistFormat::M3u, {"", {item}}, "/music", PlaylistPaths::Relative),
             std::string("#EXTM3U\n#EXTINF:-1,one  two #EXTINF:3,three \na.mp3\n"));
    QCOMPARE(playlistText(PlaylistFormat::M3u, {}, "/music"), std::string("#EXTM3U\n"));
  }

  void theWayUpDoesNotTrustLinks() {
    fs::create_directories(*m_folder / "real/deep/lists");
    writeFileBelow(m_folder->path(), "music/song.mp3", "x");
    fs::create_directory_symlink(*m_folder / "real/deep/lists", *m_folder / "shortcut");
    writePlaylist(*m_folder / "shortcut/up.m3u8", {"", {itemAt(*m_folder / "music/song.mp3")}},
                  PlaylistPaths::Relative);
    const std::string text = readFile(*m_folder / "shortcut/up.m3u8");
    const std::string path = text.substr(text.find("../"), text.rfind('\n') - text.find("../"));
    QVERIFY2(fs::exists(*m_folder / "shortcut" / path), path.c_str());
    const ReadPlaylist read = readPlaylist(*m_folder / "shortcut/up.m3u8");
    QVERIFY(fs::equivalent(read.contents.items.at(0).file, *m_folder / "music/song.mp3"));
  }

  void eachLineIsReadForItself() {
    const ReadPlaylist read =
        readText("mixed.pls", "[playlist]\nFile1=a.mp3\nTitle1=K\xC3\xBCnstler - x\nFile2=latin\xE9.mp3\n");
    QCOMPARE(read.contents.items.at(0).artist, std::string("K\xC3\xBCnstler"));
  }

  void namespacesMayHaveAPrefix() {
    const ReadPlaylist read =
        readText("prefix.xspf",
                 "<x:playlist version=\"1\" xmlns:x=\"http://xspf.org/ns/0/\"><x:trackList><x:track>"
                 "<x:location>song.mp3</x:location><x:title>Song</x:title></x:track></x:trackList>"
                 "</x:playlist>");
    QVERIFY(read.problems.empty());
    QCOMPARE(read.contents.items.at(0).title, std::string("Song"));
    QCOMPARE(read.contents.items.at(0).file.filename().string(), std::string("song.mp3"));
  }

  void failureKeepsTheOldFile() {
    const fs::path locked = *m_folder / "locked";
    fs::create_directory(locked);
    writeFile(locked / "old.m3u8", "old");
    fs::permissions(locked,
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    {
      const WithoutRootRights stranger;
      QVERIFY_EXCEPTION_THROWN(writePlaylist(locked / "old.m3u8", {}), IoError);
    }
    QCOMPARE(readFile(locked / "old.m3u8"), std::string("old"));
    QVERIFY_EXCEPTION_THROWN(writePlaylist(*m_folder / "no/such/folder.m3u8", {}), IoError);
    QVERIFY_EXCEPTION_THROWN(writePlaylist(m_folder->path(), {}), IoError);
    QVERIFY_EXCEPTION_THROWN(writePlaylist("/dev/null", {}), IoError);
    QVERIFY(fs::is_character_file("/dev/null"));
  }

  void missingFilesAreFoundAgain() {
    std::vector<Track> library;
    const auto add = [&](const char* file, const char* title, double seconds, const char* hash = "") {
      Track track = makeTrack(static_cast<TrackId>(library.size()) + 1, title, "Artist").track;
      track.file = *m_folder / file;
      writeFileBelow(m_folder->path(), file, "x");
      track.tags.durationSeconds = seconds;
      track.contentHash = hash;
      library.push_back(std::move(track));
    };
    add("new/renamed.mp3", "Other title", 100, "hash");
    add("new/moved.mp3", "Moved", 200);
    add("new/Track 1.mp3", "First", 300);
    add("new/b/Track 1.mp3", "Second", 400);
    add("new/twin1.mp3", "Twin", 500);
    add("new/twin2.mp3", "Twin", 500);

    PlaylistContents contents;
    contents.items = {itemAt("/old/x.mp3", "Unknown"),     itemAt("/old/moved.mp3", "Moved", 0),
                      itemAt("/old/Track 1.mp3", "", 401), itemAt("/old/y.mp3", "Twin", 500),
                      itemAt("/old/z.mp3", "First", 301),  itemAt("/old/nowhere.mp3", "Nothing", 1)};
    contents.items[0].contentHash = "hash";
    QCOMPARE(findAgain(contents, library), std::size_t{4});
    QCOMPARE(contents.items[0].file, *m_folder / "new/renamed.mp3");
    QCOMPARE(contents.items[1].file, *m_folder / "new/moved.mp3");
    QCOMPARE(contents.items[2].file, *m_folder / "new/b/Track 1.mp3");
    QCOMPARE(contents.items[3].file, fs::path("/old/y.mp3"));  // two could be meant
    QCOMPARE(contents.items[4].file, *m_folder / "new/Track 1.mp3");
    QCOMPARE(contents.items[5].file, fs::path("/old/nowhere.mp3"));
  }
};

QTEST_GUILESS_MAIN(PlaylistFileTest)
#include "playlist_file_test.moc"
