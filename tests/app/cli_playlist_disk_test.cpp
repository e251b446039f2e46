// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "moodogram-cli playlist" on a disk without room: what was there stays whole, and nothing else is left there.
#include <QCoreApplication>
#include <QTest>
#include <memory>
#include <set>

#include "core/playlist_files/playlist_file.h"
#include "tests/app/cli_fixture.h"
#include "tests/support/small_disk.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

DiskMeans means = DiskMeans::Limit;

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
  names.erase("ballast");
  return names;
}

}  // namespace

class CliPlaylistDiskTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  /// It says what is wrong, and what to do about it.
  static void saysWhatToDo(const CliFixture::Result& result, const SmallDisk& disk) {
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(disk.complaint()), qPrintable(result.err));
    QVERIFY2(result.err.contains("Make room there, or choose another place.") ||
                 result.err.contains("Choose a place where files may be that large."),
             qPrintable(result.err));
  }

 private Q_SLOTS:
  void initTestCase() {
    m_cli = std::make_unique<CliFixture>();
    for (int i = 0; i < 4; ++i) writeGlide(m_cli->music() / ("song" + std::to_string(i) + ".wav"), 2, 16000, i);
    writeFile(m_cli->folder() / "short.m3u", "music/song0.wav\nmusic/song1.wav\n");
    writeFile(m_cli->folder() / "other.m3u", "music/song3.wav\n");
    std::string lines;
    for (int i = 0; i < 4000; ++i) lines += "music/song" + std::to_string(i % 4) + ".wav\n";
    writeFile(m_cli->folder() / "long.m3u", lines);
  }

  void theOldFileStays_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isPartlyFull");
    for (const std::string& ending : playlistEndings())
      for (const bool isPartlyFull : {false, true})
        QTest::addRow("%s, %s", ending.c_str(), isPartlyFull ? "full half way" : "full before")
            << QString::fromStdString(ending) << isPartlyFull;
  }
  void theOldFileStays() {
    QFETCH(QString, ending);
    QFETCH(bool, isPartlyFull);
    const SmallDisk disk(m_cli->folder() / "stick", 64, means);
    QVERIFY(disk.isThere());
    const QString output = "stick/list" + ending;
    const fs::path file = m_cli->folder() / output.toStdString();
    QCOMPARE(m_cli->playlist({"--from", "short.m3u", "-o", output}).exitCode, 0);
    const std::string before = readFile(file);
    QVERIFY(before.find("song1.wav") != std::string::npos);

    if (!isPartlyFull || means == DiskMeans::Limit) disk.fill();
    saysWhatToDo(m_cli->playlist({"--from", "long.m3u", "-o", output}), disk);
    saysWhatToDo(m_cli->playlist({"--from", "long.m3u", "-o", "stick/new" + ending}), disk);
    QVERIFY(readFile(file) == before);
    QCOMPARE(namesIn(m_cli->folder() / "stick"), std::set<std::string>{file.filename()});

    disk.makeRoom();
    QCOMPARE(m_cli->playlist({"--from", "other.m3u", "-o", output}).exitCode, 0);
    QVERIFY(readFile(file).find("song3.wav") != std::string::npos);
    fs::remove(file);
  }

  /// Made by mood, shown, and kept: the library is on the full disk too.
  void theStoredListStays() {
    const SmallDisk disk(m_cli->folder() / "small", 2048, means);
    QVERIFY(disk.isThere());
    const auto playlist = [this](const QStringList& arguments) {
      return m_cli->playlist(QStringList{"--library", "small/own.sqlite"} + arguments);
    };
    QCOMPARE(m_cli->analyze({"--library", "small/own.sqlite", "music"}).exitCode, 0);
    QCOMPARE(playlist({"--where", "song", "--tracks", "2", "--save", "Kept"}).exitCode, 0);
    QCOMPARE(playlist({"--show", "Kept", "-o", "small/kept.jspf"}).exitCode, 0);
    const QString entries = playlist({"--show", "Kept", "--json"}).out;
    const QString lists = playlist({"--list", "--json"}).out;
    const std::string file = readFile(m_cli->folder() / "small/kept.jspf");

    disk.fill();
    for (const QStringList& arguments :
         {QStringList{"--where", "song", "--tracks", "4", "--save", "Kept"},
          QStringList{"--where", "song", "--save", "Another"}, QStringList{"--delete", "Kept"}}) {
      const auto refused = playlist(arguments);
      QCOMPARE(refused.exitCode, 1);
      QVERIFY2(refused.err.contains("own.sqlite") && refused.err.contains("disk") && refused.err.contains("space"),
               qPrintable(refused.err));
    }
    QCOMPARE(playlist({"--where", "song", "-o", "small/kept.jspf"}).exitCode, 1);
    QVERIFY(readFile(m_cli->folder() / "small/kept.jspf") == file);

    disk.makeRoom();
    QCOMPARE(playlist({"--show", "Kept", "--json"}).out, entries);
    QCOMPARE(playlist({"--list", "--json"}).out, lists);
    QCOMPARE(playlist({"--where", "song", "--tracks", "4", "--save", "Kept"}).exitCode, 0);
    QVERIFY(playlist({"--show", "Kept", "--json"}).out != entries);
  }

  void standardOutputMayBeFullToo() {
    QProcess process;
    m_cli->prepare(process, {"playlist", "--from", "short.m3u", "-o", "-"});
    process.setStandardOutputFile("/dev/full");
    process.start();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(error.contains("standard output"), error.constData());
  }
};

int main(int argc, char** argv) {
  means = prepareSmallDisks();
  QCoreApplication application(argc, argv);
  CliPlaylistDiskTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "cli_playlist_disk_test.moc"
