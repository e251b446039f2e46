// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/m3u8_writer.h"

#include <QTest>
#include <QUrl>
#include <sstream>

#include "core/base/error.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

Track trackAt(const fs::path& file, double seconds = 61.5) {
  Track track;
  track.file = file;
  track.tags.artist = "Artist";
  track.tags.title = "Title";
  track.tags.durationSeconds = seconds;
  return track;
}

struct Entry {
  std::string info;
  fs::path file;
};

/// Reads a playlist as a player does: the first line is the mark, other lines with '#' are comments, white space
/// around a line does not count, relative paths start at the playlist's folder.
std::vector<Entry> parse(const fs::path& playlist) {
  std::istringstream stream(readFile(playlist));
  std::string line;
  std::getline(stream, line);
  if (line != "#EXTM3U") return {};
  std::vector<Entry> entries;
  std::string info;
  while (std::getline(stream, line)) {
    line.erase(0, line.find_first_not_of(" \t\r"));
    if (line.starts_with("#EXTINF:")) {
      info = line.substr(8);
    } else if (!line.starts_with('#')) {
      fs::path file = line;
      if (line.starts_with("file://"))
        file = QUrl::fromEncoded(QByteArray::fromStdString(line)).toLocalFile().toStdString();
      entries.push_back({info, (playlist.parent_path() / file).lexically_normal()});
    }
  }
  return entries;
}

}  // namespace

class M3u8WriterTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

 private Q_SLOTS:
  void playersFindEveryTrack_data() {
    QTest::addColumn<int>("paths");
    QTest::newRow("relative") << static_cast<int>(PlaylistPaths::Relative);
    QTest::newRow("absolute") << static_cast<int>(PlaylistPaths::Absolute);
    QTest::newRow("automatic") << static_cast<int>(PlaylistPaths::Automatic);
  }
  void playersFindEveryTrack() {
    QFETCH(int, paths);
    const fs::path list = m_folder / "lists/happy.m3u8";
    fs::create_directories(list.parent_path());
    std::vector<Track> tracks;
    for (const char* name : {"lists/plain.mp3", "lists/#1 hit.mp3", "lists/ leading space.mp3",
                             "lists/Für Élise 🎹.flac", "lists/bytes \xff\xe9.mp3", "lists/sub/deep.mp3",
                             "other/above.mp3", "lists/line\nend.mp3", "lists/50% of a?#.mp3", "lists2/near.mp3"})
      tracks.push_back(trackAt(m_folder / name));
    writeM3u8(list, tracks, static_cast<PlaylistPaths>(paths));
    const std::vector<Entry> entries = parse(list);
    QCOMPARE(entries.size(), tracks.size());
    for (std::size_t i = 0; i < tracks.size(); ++i) {
      QCOMPARE(entries[i].file.native(), tracks[i].file.native());
      QCOMPARE(entries[i].info, std::string("62,Artist - Title"));
    }
  }

  void pathsAreWrittenAsAsked() {
    const std::vector<Track> tracks{trackAt("/music/list/a.mp3"), trackAt("/music/b.mp3")};
    const auto lines = [&](PlaylistPaths paths) {
      std::istringstream stream(m3u8Text(tracks, "/music/list/", paths));
      std::string line;
      std::string found;
      while (std::getline(stream, line))
        if (!line.starts_with('#')) found += line + ";";
      return found;
    };
    QCOMPARE(lines(PlaylistPaths::Relative), std::string("a.mp3;../b.mp3;"));
    QCOMPARE(lines(PlaylistPaths::Absolute), std::string("/music/list/a.mp3;/music/b.mp3;"));
    QCOMPARE(lines(PlaylistPaths::Automatic), std::string("a.mp3;/music/b.mp3;"));
  }

  void theWayUpDoesNotTrustLinks() {
    fs::create_directories(m_folder / "real/deep/lists");
    fs::create_directories(m_folder / "music");
    fs::create_directory_symlink(m_folder / "real/deep/lists", m_folder / "shortcut");
    writeFile(m_folder / "music/song.mp3", "x");
    writeM3u8(m_folder / "shortcut/up.m3u8", std::vector{trackAt(m_folder / "music/song.mp3")},
              PlaylistPaths::Relative);
    const std::string text = readFile(m_folder / "shortcut/up.m3u8");
    const std::string path = text.substr(text.find("../"), text.rfind('\n') - text.find("../"));
    QVERIFY2(fs::exists(m_folder / "shortcut" / path), path.c_str());
  }

  void everyTrackTakesTwoLines() {
    Track track = trackAt("/music/a.mp3", 0);
    track.tags.title = "one\r\ntwo\n#EXTINF:3,three\x01";
    track.tags.artist.clear();
    QCOMPARE(m3u8Text(std::vector{track}, "/music", PlaylistPaths::Relative),
             std::string("#EXTM3U\n#EXTINF:-1,one  two #EXTINF:3,three \na.mp3\n"));
    QCOMPARE(m3u8Text({}, "/music", PlaylistPaths::Relative), std::string("#EXTM3U\n"));
  }

  void failureKeepsTheOldFile() {
    const fs::path locked = m_folder / "locked";
    fs::create_directory(locked);
    writeFile(locked / "old.m3u8", "old");
    fs::permissions(locked,
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
    {
      const WithoutRootRights stranger;
      QVERIFY_EXCEPTION_THROWN(writeM3u8(locked / "old.m3u8", {}), IoError);
    }
    QCOMPARE(readFile(locked / "old.m3u8"), std::string("old"));
    QVERIFY_EXCEPTION_THROWN(writeM3u8(m_folder / "no/such/folder.m3u8", {}), IoError);
    QVERIFY_EXCEPTION_THROWN(writeM3u8(m_folder.path(), {}), IoError);
    QVERIFY_EXCEPTION_THROWN(writeM3u8("/dev/null", {}), IoError);
    QVERIFY(fs::is_character_file("/dev/null"));
  }
};

QTEST_GUILESS_MAIN(M3u8WriterTest)
#include "m3u8_writer_test.moc"
