// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists between us and players: mpv, VLC, Audacious, MOC and cmus read ours, and write some that we read.
#include <unistd.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>
#include <algorithm>

#include "core/playlist_files/playlist_file.h"
#include "tests/support/audio_files.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr uid_t kNobody = 65534;

/// Names that a program may take for something else.
const std::vector<std::string> kNames{
    "plain.flac",      "#1 hit.flac", "Für Élise 🎹.flac", "sub/50% of a?#.flac", "sub/two words.flac", " leading.flac",
    "[brackets].flac", "a:b.flac",    "%41.flac",         "back\\slash.flac",    "what?.flac"};

/// A player with a folder of its own for what it keeps.
class Player {
 public:
  explicit Player(const fs::path& home) : m_home(home) {
    fs::create_directories(home);
    fs::permissions(home, fs::perms::owner_all);
  }

  void setEnvironment(const char* name, const std::string& value) {
    m_environment.insert(QString::fromLatin1(name), QString::fromStdString(value));
  }

  /// Its output and its messages.
  QByteArray run(const QString& program, const QStringList& arguments, bool asRoot = true) const {
    QProcess process;
    start(process, program, arguments, asRoot);
    if (!process.waitForFinished(kPatienceMs)) process.kill();
    process.waitForFinished();
    return process.readAll();
  }

  void start(QProcess& process, const QString& program, const QStringList& arguments, bool asRoot = true) const {
    QProcessEnvironment environment = m_environment;
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      environment.insert(QString::fromLatin1(name), QString::fromStdString(m_home));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(m_home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!asRoot && ::geteuid() == 0) {  // VLC refuses root
      if (::chown(m_home.c_str(), kNobody, kNobody) != 0) qWarning("the player's folder stays root's");
      process.setChildProcessModifier([] { [[maybe_unused]] const int done = ::setuid(kNobody); });
    }
    process.start(program, arguments);
  }

 private:
  fs::path m_home;
  QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

std::vector<std::string> matches(const QByteArray& output, const char* pattern) {
  std::vector<std::string> found;
  auto match = QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption)
                   .globalMatch(QString::fromUtf8(output));
  while (match.hasNext()) found.push_back(match.next().captured(1).toStdString());
  return found;
}

/// Of paths and file URIs.
std::vector<fs::path> paths(const std::vector<std::string>& texts) {
  std::vector<fs::path> found;
  for (const std::string& text : texts)
    found.push_back(text.starts_with("file:")
                        ? fs::path(QUrl::fromEncoded(QByteArray::fromStdString(text)).toLocalFile().toStdString())
                        : fs::path(text).lexically_normal());
  return found;
}

std::vector<fs::path> filesOf(const ReadPlaylist& read) {
  std::vector<fs::path> files;
  for (const PlaylistItem& item : read.contents.items) files.push_back(item.file);
  return files;
}

bool isMissing(const char* program) { return QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(); }

}  // namespace

class PlayersTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

  fs::path music() const { return m_folder / "music"; }

  std::vector<fs::path> files(const std::vector<std::string>& names = kNames) const {
    std::vector<fs::path> found;
    for (const std::string& name : names) found.push_back(music() / name);
    return found;
  }

  QString writeList(const std::string& name, PlaylistPaths paths,
                    const std::vector<std::string>& names = kNames) const {
    PlaylistContents contents;
    contents.title = "Ours";
    for (const fs::path& file : files(names)) {
      PlaylistItem item;
      item.file = file;
      item.artist = "Somebody";
      item.title = "A title";
      item.durationSeconds = 1;
      contents.items.push_back(item);
    }
    writePlaylist(music() / name, contents, paths);
    return QString::fromStdString(music() / name);
  }

  static void addRows(const std::vector<const char*>& lists, bool alsoRelative = true) {
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("isRelative");
    for (const char* list : lists)
      for (const bool isRelative : {false, true})
        if (!isRelative || alsoRelative)
          QTest::addRow("%s %s", isRelative ? "relative" : "absolute", list) << list << isRelative;
  }
  static PlaylistPaths pathsOf(bool isRelative) {
    return isRelative ? PlaylistPaths::Relative : PlaylistPaths::Absolute;
  }

  std::vector<fs::path> vlcReads(const QString& list) const {
    const Player player(m_folder / "vlc");
    return paths(matches(player.run("vlc",
                                    {"-I", "dummy", "--aout=dummy", "--vout=dummy", "--recursive=none",
                                     "--play-and-exit", "--stop-time=0.01", "-vv", list},
                                    false),
                         "`(file:[^']*)' successfully opened"));
  }

 private Q_SLOTS:
  void initTestCase() {
    fs::create_directories(music() / "sub");
    QVERIFY(ffmpeg({"-f", "lavfi", "-i", "sine=440:duration=1", music() / kNames.front()}));
    for (const std::string& name : kNames)
      if (name != kNames.front()) fs::copy_file(music() / kNames.front(), music() / name);
  }

  void mpvReadsOurs_data() { addRows({"ours.m3u8", "ours.m3u", "ours.pls"}); }
  void mpvReadsOurs() {
    if (isMissing("mpv")) QSKIP("NOT TESTED: playlists in mpv. Install mpv to test it.");
    QFETCH(QString, list);
    QFETCH(bool, isRelative);
    const QString file = writeList(list.toStdString(), pathsOf(isRelative));
    const Player player(m_folder / "mpv");
    const QByteArray output = player.run("mpv", {"--no-config", "--ao=null", "--vo=null", "--length=0.01",
                                                 "--term-playing-msg=PLAYING ${path}", "--playlist=" + file});
    QCOMPARE(paths(matches(output, "^PLAYING (.*)$")), files());
  }

  /// What VLC reads in M3U and PLS are URIs, so that names with '#', '?' or an escape lead elsewhere there.
  void vlcReadsOurs_data() { addRows({"ours.m3u8", "ours.pls", "ours.xspf"}); }
  void vlcReadsOurs() {
    if (isMissing("vlc")) QSKIP("NOT TESTED: playlists in VLC. Install vlc-bin and vlc-plugin-base to test it.");
    QFETCH(QString, list);
    QFETCH(bool, isRelative);
    std::vector<std::string> names = kNames;
    if (!list.endsWith("xspf"))
      std::erase_if(names, [](const std::string& name) { return name.find_first_of("#?%") != std::string::npos; });
    const QString file = writeList(list.toStdString(), pathsOf(isRelative), names);
    std::vector<fs::path> expected = files(names);
    expected.insert(expected.begin(), file.toStdString());
    QCOMPARE(vlcReads(file), expected);
  }

  /// VLC keeps what it calls its media library in XSPF: it reads ours at its start and writes its own at its end.
  void weReadWhatVlcWrites() {
    if (isMissing("vlc")) QSKIP("NOT TESTED: playlists of VLC. Install vlc-bin and vlc-plugin-base to test it.");
    const QString ours = writeList("library.xspf", PlaylistPaths::Absolute);
    const fs::path theirs = m_folder / "vlc library/vlc/ml.xspf";
    fs::create_directories(theirs.parent_path());
    fs::copy_file(ours.toStdString(), theirs);
    const Player player(m_folder / "vlc library");
    for (const fs::path& path : {theirs.parent_path(), theirs})
      fs::permissions(path, fs::perms::all);  // it is not root that writes there
    player.run("vlc", {"-I", "dummy", "--aout=dummy", "--vout=dummy", "--media-library", "vlc://quit"}, false);
    QVERIFY(readFile(theirs).find("videolan") != std::string::npos);
    const ReadPlaylist read = readPlaylist(theirs);
    QCOMPARE(filesOf(read), files());
    QCOMPARE(read.contents.items.front().artist, std::string("Somebody"));
    QCOMPARE(read.contents.items.front().durationSeconds, 1.0);
  }

  void audaciousReadsOurs_data() { addRows({"ours.m3u8", "ours.m3u", "ours.pls", "ours.xspf"}); }
  void audaciousReadsOurs() {
    if (isMissing("audacious") || isMissing("audtool") || isMissing("dbus-run-session"))
      QSKIP("NOT TESTED: playlists in Audacious. Install audacious and dbus-daemon to test it.");
    QFETCH(QString, list);
    QFETCH(bool, isRelative);
    const QString file = writeList(list.toStdString(), pathsOf(isRelative));
    fs::remove_all(m_folder / "audacious");  // it shows the lists of the last time
    const Player player(m_folder / "audacious");
    const QByteArray output =
        player.run("dbus-run-session", {"--", "sh", "-c",
                                        "audacious -H \"$1\" >messages 2>&1 & for i in $(seq 100); do sleep 0.1; "
                                        "n=$(audtool playlist-length 2>/dev/null);"
                                        " [ \"${n:-0}\" -ge \"$2\" ] && break; done; for i in $(seq ${n:-0}); do "
                                        "audtool playlist-song-filename $i; done;"
                                        " audtool shutdown; wait",
                                        "sh", file, QString::number(kNames.size())});
    QCOMPARE(paths(matches(output, "^(file:.*|/.*)$")), files());
  }

  /// It sorts what it is given, takes relative paths from where it is started, and knows no .m3u8.
  void mocReadsOursAndWeReadWhatItWrites_data() { addRows({"ours.m3u", "ours.pls"}, false); }
  void mocReadsOursAndWeReadWhatItWrites() {
    if (isMissing("mocp")) QSKIP("NOT TESTED: playlists in MOC. Install moc to test it.");
    QFETCH(QString, list);
    QFETCH(bool, isRelative);
    const QString file = writeList(list.toStdString(), pathsOf(isRelative));
    const fs::path home = m_folder / "moc";
    fs::remove_all(home);
    const Player player(home);
    const QStringList moc{"-M", QString::fromStdString(home), "-R", "null", "-O", "SavePlaylist=yes"};
    player.run("mocp", moc + QStringList{"-S"});
    player.run("mocp", moc + QStringList{"-a", file});
    player.run("mocp", moc + QStringList{"-x"});
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(home / "playlist.m3u"), kPatienceMs);
    std::vector<fs::path> found = filesOf(readPlaylist(home / "playlist.m3u"));
    std::vector<fs::path> expected = files();
    std::ranges::sort(found);
    std::ranges::sort(expected);
    QCOMPARE(found, expected);
  }

  /// It knows no .m3u8.
  void cmusReadsOursAndWeReadWhatItWrites_data() { addRows({"ours.m3u", "ours.pls"}); }
  void cmusReadsOursAndWeReadWhatItWrites() {
    if (isMissing("cmus")) QSKIP("NOT TESTED: playlists in cmus. Install cmus to test it.");
    QFETCH(QString, list);
    QFETCH(bool, isRelative);
    const QString file = writeList(list.toStdString(), pathsOf(isRelative));
    const fs::path home = m_folder / "cmus";
    fs::remove_all(home);
    Player player(home);
    player.setEnvironment("CMUS_HOME", home);
    player.setEnvironment("TERM", "xterm");
    writeFile(home / "rc", "set mpris=false\n");
    const QString socket = QString::fromStdString(home / "socket");
    QProcess cmus;  // wants a terminal
    player.start(cmus, "script", {"-qc", "stty rows 24 cols 80; exec cmus --listen " + socket, "/dev/null"});
    const QString saved = QString::fromStdString(home / "theirs.m3u");
    QElapsedTimer waiting;
    waiting.start();
    while (!fs::exists(home / "socket") && waiting.elapsed() < kPatienceMs) QTest::qWait(50);
    QProcess remote;
    player.start(remote, "cmus-remote", {"--server", socket, "-C", "add -q " + file, "save -q " + saved});
    while (!remote.waitForFinished(200) && waiting.elapsed() < kPatienceMs)
      cmus.write("\n");  // it may wait for a key after a message about the sound
    // The queue fills while it is saved.
    for (std::size_t count = 0; count < kNames.size() && waiting.elapsed() < kPatienceMs;) {
      player.run("cmus-remote", {"--server", socket, "-C", "save -q " + saved});
      count = fs::exists(saved.toStdString()) ? readPlaylist(saved.toStdString()).contents.items.size() : 0;
    }
    player.run("cmus-remote", {"--server", socket, "-C", "quit"});
    if (!cmus.waitForFinished(5000)) cmus.kill();
    cmus.waitForFinished();
    QCOMPARE(filesOf(readPlaylist(saved.toStdString())), files());
  }
};

QTEST_GUILESS_MAIN(PlayersTest)
#include "players_test.moc"
