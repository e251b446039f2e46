// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "tests/support/audio_files.h"
#include "tests/support/indexed_png.h"

using namespace moodogram;
using namespace moodogram::test;

using Arguments = std::vector<std::string>;

/// moodogram-cli spectrogram FILE --sox ...
class SoxSpectrogramCommandTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  struct Outcome {
    int code = -1;
    QByteArray standardOutput;
    QString standardError;
  };

  Outcome spectrogram(const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(m_folder.path()));
    process.start(MOODOGRAM_CLI, QStringList{"spectrogram"} + arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
  }

  IndexedImage sox(const Arguments& arguments) const {
    Arguments command{m_folder / "tones.flac", "-n", "spectrogram", "-o", m_folder / "theirs.png"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run("sox", command) ? readIndexedPng(m_folder / "theirs.png") : IndexedImage();
  }

 private Q_SLOTS:
  void initTestCase() {
    writeWav16(m_folder / "tones.wav", interleave({sine(500, 3, 22050, 0.9), sine(4000, 3, 22050, 0.2)}), 22050, 2);
    QVERIFY(ffmpeg({"-i", m_folder / "tones.wav", m_folder / "tones.flac"}));
  }

  void optionsMeanWhatTheyMeanToSox_data() {
    QTest::addColumn<QString>("options");
    for (const char* options :
         {"-r", "-r -x 300 -y 129", "-r -X 50 -Y 300", "-r -z 90 -Z -10 -q 30", "-r -w kaiser -W 3",
          "-r -w DOLPH -W -3", "-r -w ham", "-r -s -m -h -p 3", "-rmhl", "-r -A", "-r -d 0:01 -S 0.5", "-r -S -1"})
      QTest::newRow(options) << QString(options);
  }
  void optionsMeanWhatTheyMeanToSox() {
    QFETCH(QString, options);
    const QStringList list = options.split(' ');
    Arguments arguments;
    for (const QString& word : list) arguments.push_back(word.toStdString());
    const IndexedImage expected = sox(arguments);
    const Outcome outcome = spectrogram(QStringList{"tones.flac", "-o", "ours.png", "--sox", "--exact"} + list);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.standardError));
    QCOMPARE(outcome.standardError, QString());
    const IndexedImage drawn = readIndexedPng(m_folder / "ours.png");
    QCOMPARE(drawn.width, expected.width);
    QCOMPARE(drawn.height, expected.height);
    QCOMPARE(drawn.pixels, expected.pixels);
    QCOMPARE(toRgb(drawn).pixels, toRgb(expected).pixels);
  }

  void rawHasALongNameToo() {
    QCOMPARE(spectrogram({"tones.flac", "--sox", "--exact", "--raw", "-x", "224", "-y", "224", "-o", "raw.png"}).code, 0);
    QCOMPARE(readIndexedPng(m_folder / "raw.png").pixels, sox({"-r", "-x", "224", "-y", "224"}).pixels);
  }

  void writesWhereSoxDoes() {
    QCOMPARE(spectrogram({"tones.flac", "--sox", "-a", "-t", "A title", "-c", "-A comment"}).code, 0);
    QCOMPARE(readIndexedPng(m_folder / "spectrogram.png").width, sox({}).width);
    const Outcome piped = spectrogram({"tones.flac", "--sox", "--exact", "-r", "-o", "-"});
    QCOMPARE(piped.code, 0);
    writeBytes(m_folder / "piped.png", piped.standardOutput.toStdString());
    QCOMPARE(readIndexedPng(m_folder / "piped.png").pixels, sox({"-r"}).pixels);
  }

  void lettersNeedSox_data() {
    QTest::addColumn<QString>("option");
    for (const char* option :
         {"-x 300", "-X 50", "-y 129", "-Y 300", "-z 90", "-Z 0", "-q 30", "-w Hann", "-W 3", "-s",  "-a",
          "-r",     "-l",    "-m",     "-h",     "-p 2",  "-A",   "-t x",  "-c x",    "-d 1", "-S 1"})
      QTest::newRow(option) << QString(option);
  }
  void lettersNeedSox() {
    QFETCH(QString, option);
    const Outcome outcome = spectrogram(QStringList{"tones.flac", "-o", "none.png"} + option.split(' '));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.standardError.contains("--sox"), qPrintable(outcome.standardError));
    QVERIFY(!fs::exists(m_folder / "none.png"));
  }

  void problemsAreNamed_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("range") << "-x 99"
                           << "-x of SoX's picture must be from 100 to 200000, not 99";
    QTest::newRow("no number") << "-y high"
                               << "-y";
    QTest::newRow("window") << "-w ha"
                            << "Bartlett";
    QTest::newRow("time") << "-d soon"
                          << "soon";
    QTest::newRow("unknown") << "-n"
                             << "-n";
    QTest::newRow("own look") << "--width 100"
                              << "--sox";
    QTest::newRow("onto itself") << "-o tones.flac"
                                 << "would replace";
  }
  void problemsAreNamed() {
    QFETCH(QString, options);
    QFETCH(QString, words);
    const Outcome outcome = spectrogram(QStringList{"tones.flac", "--sox"} + options.split(' '));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.standardError.contains(words), qPrintable(outcome.standardError));
  }

  void theHelpHasNoShortFlag() {
    const Outcome help = spectrogram({"--help"});
    QCOMPARE(help.code, 0);
    for (const char* option : {"--sox", "-x", "-X", "-y", "-Y", "-z", "-Z", "-q", "-w", "-W", "-s", "-a",
                               "-r",    "-l", "-m", "-h", "-p", "-A", "-t", "-c", "-d", "-S", "-o"})
      QVERIFY2(QRegularExpression(QString("^ +%1\\b").arg(option), QRegularExpression::MultilineOption)
                   .match(QString::fromUtf8(help.standardOutput))
                   .hasMatch(),
               option);
  }
};

QTEST_GUILESS_MAIN(SoxSpectrogramCommandTest)
#include "cli_sox_spectrogram_test.moc"
