// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QThread>
#include <csignal>
#include <cstring>
#include <map>
#include <memory>
#include <set>

#include "core/audio/audio_reader.h"
#include "core/dsp/image.h"
#include "tests/app/cli_fixture.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

/// Figures, matrices, network's views, cuts and folders on the command line.
class CliExportTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CliFixture> m_cli;

  CliFixture::Result spectrogram(const QStringList& arguments) const {
    return m_cli->run(QStringList{"spectrogram"} + arguments);
  }

  std::set<std::string> filesBelow(const fs::path& folder) const {
    std::set<std::string> names;
    if (!fs::exists(folder)) return names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.is_regular_file()) names.insert(entry.path().lexically_relative(folder));
    return names;
  }

  void writeMusic() {
    fs::create_directory(m_cli->music() / "album");
    writeGlide(m_cli->music() / "a.wav", 3);
    writeGlide(m_cli->music() / "album/b.wav", 5, 16000, 1);
    writeGlide(m_cli->music() / "album/b.wave", 2, 16000, 2);
    writeFile(m_cli->music() / "broken.flac", std::string(3000, 'x'));
  }

 private Q_SLOTS:
  void init() { m_cli = std::make_unique<CliFixture>(); }

  void theEndingChoosesTheFormat() {
    writeMusic();
    const std::map<QString, std::string> beginnings{
        {"o.png", "\x89PNG"}, {"o.SVG", "<?xml"}, {"o.pdf", "%PDF"}, {"o.npy", "\x93NUMPY"}, {"o.csv", "seconds,"}};
    for (const auto& [name, beginning] : beginnings) {
      const auto result = spectrogram({"music/a.wav", "-o", name});
      QCOMPARE(result.err, QString());
      QCOMPARE(result.exitCode, 0);
      QVERIFY2(readFile(m_cli->folder() / name.toStdString()).starts_with(beginning), qPrintable(name));
    }
    QVERIFY(fs::exists(m_cli->folder() / "o.npy.json"));
    QCOMPARE(spectrogram({"music/a.wav", "-o", "x", "--format", "svg"}).exitCode, 0);
    QVERIFY(readFile(m_cli->folder() / "x").starts_with("<?xml"));
  }

  void figuresHaveTheirSize() {
    writeMusic();
    QCOMPARE(spectrogram({"music/a.wav", "-o", "f.png", "--axes", "--size", "640x360"}).exitCode, 0);
    QCOMPARE(readRgbPng(m_cli->folder() / "f.png").width, 640);
    QCOMPARE(spectrogram({"music/a.wav", "-o", "f.png", "--axes", "--size", "127x63.5mm", "--dpi", "200"}).exitCode, 0);
    QCOMPARE(readRgbPng(m_cli->folder() / "f.png").width, 1000);
    QCOMPARE(readRgbPng(m_cli->folder() / "f.png").height, 500);
  }

  void aPartIsAPartOfTheWhole() {
    writeMusic();
    // 5 s over 500 pixels, and the second from 2 s on over 100: the same columns but for the frames at the borders.
    const QStringList look{"--height", "64", "--fft", "256"};
    QCOMPARE(spectrogram(QStringList{"music/album/b.wav", "-o", "w.png", "--width", "500"} + look).exitCode, 0);
    QCOMPARE(spectrogram(QStringList{"music/album/b.wav", "-o", "p.png", "--width", "100", "--from", "2", "--to", "3"} +
                         look)
                 .exitCode,
             0);
    const RgbImage whole = readRgbPng(m_cli->folder() / "w.png");
    const RgbImage part = readRgbPng(m_cli->folder() / "p.png");
    for (int y = 0; y < 64; ++y) QVERIFY(std::equal(part.at(0, y), part.at(0, y) + 300, whole.at(200, y)));
  }

  void emotionsAreAnalysedAndDrawn() {
    writeMusic();
    const QString model = QString::fromStdString(m_cli->modelFile());
    QCOMPARE(spectrogram({"music/album/b.wav", "-o", "plain.png", "--axes"}).exitCode, 0);
    const auto result = spectrogram({"music/album/b.wav", "-o", "e.png", "--emotions", "--model", model});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(readFile(m_cli->folder() / "e.png") != readFile(m_cli->folder() / "plain.png"));
    QVERIFY(fs::exists(m_cli->libraryFile()));
    const auto many = spectrogram({"music", "--output-dir", "out", "--emotions", "--model", model, "--format", "svg"});
    QCOMPARE(many.exitCode, 2);
    QCOMPARE(filesBelow(m_cli->folder() / "out"),
             (std::set<std::string>{".moodogram-batch.jsonl", "a.svg", "album/b.wav.svg", "album/b.wave.svg"}));
  }

  void aWindowIsWhatTheNetworkSees() {
    writeMusic();
    const QString model = QString::fromStdString(m_cli->modelFile());
    const auto result =
        spectrogram({"music/album/b.wav", "--network-view", "--at", "4.5", "--model", model, "-o", "w.png"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("1.000 to 5.000 s") && result.out.contains("log-mel"), qPrintable(result.out));
    QCOMPARE(readGrey16Png(m_cli->folder() / "w.png").width, 198);
    QCOMPARE(spectrogram({"music/a.wav", "--network-view", "--at", "9", "--model", model, "-o", "no.png"}).exitCode, 1);
    QVERIFY(!fs::exists(m_cli->folder() / "no.png"));
  }

  void foldersAreMirroredAndFailuresListed() {
    writeMusic();
    auto result = spectrogram({"music", "--output-dir", "out", "--failures", "bad.csv", "--width", "200"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("3 made, 0 were there already, 1 failed."), qPrintable(result.err));
    QCOMPARE(filesBelow(m_cli->folder() / "out"),
             (std::set<std::string>{".moodogram-batch.jsonl", "a.png", "album/b.wav.png", "album/b.wave.png"}));
    QCOMPARE(readRgbPng(m_cli->folder() / "out/album/b.wav.png").width, 200);
    const QString failures = QString::fromStdString(readFile(m_cli->folder() / "bad.csv"));
    QVERIFY2(failures.startsWith("path,reason\nmusic/broken.flac,"), qPrintable(failures));
    QCOMPARE(failures.count('\n'), 2);

    fs::remove(m_cli->music() / "broken.flac");
    result = spectrogram({"music", "--output-dir", "out", "--failures", "bad.csv", "--width", "200"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("0 made, 3 were there already, 0 failed."), qPrintable(result.err));
    QCOMPARE(readFile(m_cli->folder() / "bad.csv"), std::string("path,reason\n"));
    QVERIFY(spectrogram({"music", "--output-dir", "out"}).err.contains("3 made"));  // another size
    QVERIFY(spectrogram({"music", "--output-dir", "out", "--sox"}).err.contains("3 made"));
    QVERIFY(spectrogram({"music", "--output-dir", "out", "--sox"}).err.contains("3 were there"));
  }

  void aKilledRunGoesOn() {
    for (int i = 0; i < 40; ++i) writeGlide(m_cli->music() / ("song" + std::to_string(100 + i) + ".wav"), 30, 16000, i);
    const QStringList arguments{"spectrogram", "music", "--output-dir", "out", "--jobs", "2", "--format", "npy"};
    const fs::path out = m_cli->folder() / "out";
    QProcess process;
    m_cli->prepare(process, arguments);
    process.start();
    QVERIFY(process.waitForStarted());
    while (filesBelow(out).size() < 12 && process.state() == QProcess::Running) QThread::msleep(2);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished(30000));

    // What has its name is whole: a header that tells the truth about the size.
    std::size_t whole = 0;
    for (const std::string& name : filesBelow(out)) {
      if (!name.ends_with(".npy")) continue;
      ++whole;
      QCOMPARE(readFile(out / name).size(), std::size_t{128 + (1 + (480000 - 2048) / 512) * 1025 * 4});
    }
    QVERIFY2(whole > 0 && whole < 40, qPrintable(QString::number(whole)));
    const auto result = m_cli->run(arguments);
    QCOMPARE(result.exitCode, 0);
    const int skipped = result.err.section(" made, ", 1).section(' ', 0, 0).toInt();
    // At most the two that were in work between their end and their line in the journal are made again.
    QVERIFY2(skipped + 2 >= static_cast<int>(whole) && skipped > 0, qPrintable(result.err));
    QCOMPARE(filesBelow(out).size(), std::size_t{81});  // with axes, and the journal; nothing unfinished
  }

  void ctrlCKeepsWhatIsDone() {
    for (int i = 0; i < 40; ++i) writeGlide(m_cli->music() / ("song" + std::to_string(100 + i) + ".wav"), 30, 16000, i);
    const QStringList arguments{"spectrogram", "music", "--output-dir", "out", "--jobs", "2"};
    QProcess process;
    m_cli->prepare(process, arguments);
    process.start();
    QVERIFY(process.waitForStarted());
    while (filesBelow(m_cli->folder() / "out").size() < 5 && process.state() == QProcess::Running) QThread::msleep(2);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 130);
    const auto done = filesBelow(m_cli->folder() / "out");
    QVERIFY(done.size() < 41);
    for (const std::string& name : done) QVERIFY(!name.starts_with(".moodogram-") || name == ".moodogram-batch.jsonl");
    const auto result = m_cli->run(arguments);
    QVERIFY2(result.err.contains(QString("%1 were there already").arg(done.size() - 1)), qPrintable(result.err));
  }

  void wrongQuestionsAreAnswered_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("nowhere") << QStringList{"music/a.wav"} << "--output-dir";
    QTest::newRow("two into one") << QStringList{"music/a.wav", "music/album/b.wav", "-o", "x.png"} << "--output-dir";
    QTest::newRow("folder into one") << QStringList{"music", "-o", "x.png"} << "--output-dir";
    QTest::newRow("both") << QStringList{"music", "-o", "x.png", "--output-dir", "out"} << "excludes";
    QTest::newRow("jobs for one") << QStringList{"music/a.wav", "-o", "x.png", "--jobs", "2"} << "--output-dir";
    QTest::newRow("SoX's numbers") << QStringList{"music/a.wav", "-o", "x.npy", "--sox"} << "PNG";
    QTest::newRow("nothing there") << QStringList{"nothing", "--output-dir", "out"} << "No audio files";
    QTest::newRow("two looks") << QStringList{"music/a.wav", "-o", "x.png", "--network-view", "--dpi", "96"} << "--dpi";
    QTest::newRow("look as SVG") << QStringList{"music/a.wav", "-o", "x.png", "--network-view", "--format", "svg"}
                                 << "writes a PNG";
    QTest::newRow("--at alone") << QStringList{"music/a.wav", "-o", "x.png", "--at", "1"} << "--network-view";
    // What would be asked for and not be done.
    const auto addUnused = [](const char* output, const QStringList& options) {
      QTest::addRow("%s with %s", output, qPrintable(options[0]))
          << QStringList{"music/a.wav", "-o", output} + options << options[0] + QStringLiteral(" ");
    };
    for (const char* numbers : {"x.npy", "x.csv"})
      for (const QStringList& options :
           {QStringList{"--method", "reassigned"}, QStringList{"--overlap", "0.75"}, QStringList{"--scale", "mel"},
            QStringList{"--min-hz", "100"}, QStringList{"--max-hz", "4000"}, QStringList{"--range", "-80", "0"},
            QStringList{"--width", "300"}, QStringList{"--emotions"}})
        addUnused(numbers, options);
    for (const QStringList& options : {QStringList{"--hop", "64"}, QStringList{"--quantity", "power"},
                                       QStringList{"--reference", "0.5"}, QStringList{"--bands", "40"}})
      addUnused("x.png", options);
  }
  void wrongQuestionsAreAnswered() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    writeMusic();
    fs::create_directory(m_cli->folder() / "nothing");
    const auto result = spectrogram(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(words), qPrintable(result.err));
    QVERIFY(!fs::exists(m_cli->folder() / "x.png") && !fs::exists(m_cli->folder() / "x.npy"));
  }

  void optionsOfNumbersAreTaken() {
    writeMusic();
    const auto result =
        spectrogram({"music/a.wav", "-o", "n.npy", "--method", "plain", "--hop", "64", "--bands", "40", "--scale",
                     "mel-slaney", "--min-hz", "50", "--max-hz", "4000", "--quantity", "power", "--from", "1"});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
  }

  void partsAreCutSampleBySample() {
    writeMusic();
    QCOMPARE(m_cli->run({"cut", "music/a.wav", "--from", "1", "--to", "1.5", "-o", "cut.wav"}).exitCode, 0);
    std::vector<float> whole(48000);
    std::vector<float> part(8001);
    QCOMPARE(AudioReader::open(m_cli->music() / "a.wav")->read(whole), std::size_t{48000});
    QCOMPARE(AudioReader::open(m_cli->folder() / "cut.wav")->read(part), std::size_t{8000});
    QVERIFY(std::memcmp(part.data(), whole.data() + 16000, 8000 * sizeof(float)) == 0);
    writeFile(m_cli->folder() / "notes.txt", "notes");
    QCOMPARE(m_cli->run({"cut", "music/a.wav", "--to", "1", "-o", "notes.txt"}).exitCode, 1);
    QCOMPARE(readFile(m_cli->folder() / "notes.txt"), std::string("notes"));
    const auto again = m_cli->run({"cut", "music/a.wav", "-o", "cut.wav"});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.err.contains("would replace"));
    QVERIFY(m_cli->run({"cut", "music/a.wav", "--from", "7", "-o", "none.wav"}).err.contains("earlier"));
  }
};

QTEST_GUILESS_MAIN(CliExportTest)
#include "cli_export_test.moc"
