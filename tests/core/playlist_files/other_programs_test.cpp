// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists between us, the Music Player Daemon and GNOME's playlist parser.
#include <QProcess>
#include <QTest>
#include <QUrl>

#include "core/playlist_files/playlist_file.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

class OtherProgramsTest : public QObject {
  Q_OBJECT

  Folder m_folder;
  QProcess m_mpd;
  std::vector<std::string> m_names{"plain.flac", "#1 hit.flac", "Für Élise 🎹.flac", "sub/50% of a?#.flac",
                                   "sub/two words.flac"};

  fs::path music() const { return m_folder / "music"; }

  QStringList mpc(const QStringList& arguments) const {
    QProcess process;
    process.start("mpc", QStringList{"--host", QString::fromStdString(m_folder / "socket")} + arguments);
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
  }

  void weRead(const fs::path& list) const {
    const ReadPlaylist read = readPlaylist(list);
    QVERIFY(read.problems.empty());
    QCOMPARE(read.contents.items.size(), m_names.size());
    for (std::size_t i = 0; i < m_names.size(); ++i)
      QCOMPARE(read.contents.items[i].file.native(), (music() / m_names[i]).native());
  }

 private Q_SLOTS:
  void initTestCase() {
    fs::create_directories(music() / "sub");
    fs::create_directories(m_folder / "lists");
    for (const std::string& name : m_names)
      QVERIFY(ffmpeg({"-f", "lavfi", "-i", "sine=440:duration=1", music() / name}));
    writeBytes(m_folder / "mpd.conf",
               "music_directory \"" + music().native() + "\"\nplaylist_directory \"" + (m_folder / "lists").native() +
                   "\"\nbind_to_address \"" + (m_folder / "socket").native() + "\"\ndb_file \"" +
                   (m_folder / "db").native() + "\"\naudio_output {\n type \"null\"\n name \"none\"\n}\n");
    m_mpd.start("mpd", {"--no-daemon", "--stderr", QString::fromStdString(m_folder / "mpd.conf")});
    QVERIFY2(m_mpd.waitForStarted(), "mpd cannot be started: install it with packaging/install-dependencies --tests");
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_folder / "socket"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(mpc({"listall"}).size(), static_cast<qsizetype>(m_names.size()), 20'000);
  }

  void cleanupTestCase() {
    m_mpd.terminate();
    m_mpd.waitForFinished(10'000);
  }

  void theyReadOurs_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"ours.m3u", "ours.m3u8", "ours.pls", "ours.xspf"}) QTest::newRow(name) << name;
  }
  void theyReadOurs() {
    QFETCH(QString, name);
    PlaylistContents contents;
    for (const std::string& file : m_names) {
      PlaylistItem item;
      item.file = music() / file;
      item.title = "A title";
      contents.items.push_back(item);
    }
    const fs::path list = music() / name.toStdString();
    writePlaylist(list, contents);

    QByteArray output;
    QVERIFY(
        run("/usr/bin/python3", {MOODOGRAM_SOURCE_DIR "/tests/core/playlist_files/totem_entries.py", list}, &output));
    std::vector<std::string> found;
    for (const QByteArray& uri : output.split('\n'))
      if (!uri.isEmpty()) found.push_back(QUrl::fromEncoded(uri).toLocalFile().toStdString());
    std::vector<std::string> expected;
    for (const std::string& file : m_names) expected.push_back(music() / file);
    QCOMPARE(found, expected);

    if (name.endsWith(QLatin1String("xspf"))) return;  // MPD takes its URIs for paths
    mpc({"update", "--wait"});
    mpc({"clear"});
    mpc({"load", name});
    QStringList loaded;
    for (const std::string& file : m_names) loaded << QString::fromStdString(file);
    QCOMPARE(mpc({"playlist", "-f", "%file%"}), loaded);
  }

  void weReadWhatMpdWrites() {
    mpc({"clear"});
    for (const std::string& name : m_names) mpc({"add", QString::fromStdString(name)});
    mpc({"save", "theirs"});
    const fs::path saved = m_folder / "lists/theirs.m3u";
    QTRY_VERIFY(fs::exists(saved));
    fs::copy_file(saved, music() / "theirs.m3u");  // its paths are relative to the music
    weRead(music() / "theirs.m3u");
  }

  void weReadWhatGnomeWrites_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    for (const auto& [format, name] :
         {std::pair{"M3U", "gnome.m3u"}, {"M3U_DOS", "dos.m3u"}, {"PLS", "gnome.pls"}, {"XSPF", "gnome.xspf"}})
      for (const char* folder : {"music", "lists"})  // with relative paths, and without
        QTest::addRow("%s in %s", format, folder) << format << QString("%1/%2").arg(folder, name);
  }
  void weReadWhatGnomeWrites() {
    QFETCH(QString, format);
    QFETCH(QString, name);
    const fs::path list = m_folder / name.toStdString();
    std::vector<std::string> arguments{MOODOGRAM_SOURCE_DIR "/tests/core/playlist_files/totem_save.py",
                                       format.toStdString(), list};
    for (const std::string& file : m_names) arguments.push_back(music() / file);
    QVERIFY(run("/usr/bin/python3", arguments));
    weRead(list);
    QCOMPARE(readPlaylist(list).contents.items.front().title, std::string("A title"));
  }
};

QTEST_GUILESS_MAIN(OtherProgramsTest)
#include "other_programs_test.moc"
