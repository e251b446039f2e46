// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sox_spectrogram_job.h"

#include <limits>
#include <map>
#include <random>

#include "core/base/error.h"
#include "core/dsp/sox_palette.h"
#include "tests/support/audio_files.h"
#include "tests/support/indexed_png.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

using Arguments = std::vector<std::string>;

/// The configuration that SoX's arguments stand for.
SoxSpectrogramConfig configOf(const Arguments& arguments) {
  SoxSpectrogramConfig config;
  const std::map<std::string, bool*> flags{{"-s", &config.slackOverlap},
                                           {"-r", &config.raw},
                                           {"-l", &config.palette.lightBackground},
                                           {"-m", &config.palette.monochrome},
                                           {"-h", &config.palette.highColour},
                                           {"-A", &config.palette.alternative}};
  const std::map<std::string, SoxWindow> windows{
      {"Hann", SoxWindow::Hann},     {"Hamming", SoxWindow::Hamming},         {"Bartlett", SoxWindow::Bartlett},
      {"Kaiser", SoxWindow::Kaiser}, {"Rectangular", SoxWindow::Rectangular}, {"Dolph", SoxWindow::Dolph}};
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& name = arguments[i];
    if (flags.contains(name)) {
      *flags.at(name) = true;
      continue;
    }
    if (name == "-a") {
      config.axisLines = false;
      continue;
    }
    const std::string& value = arguments.at(++i);
    if (name == "-x") config.width = std::stoi(value);
    if (name == "-X") config.columnsPerSecond = std::stod(value);
    if (name == "-y") config.height = std::stoi(value);
    if (name == "-Y") config.totalHeight = std::stoi(value);
    if (name == "-z") config.dynamicRangeDb = std::stoi(value);
    if (name == "-Z") config.ceilingDb = std::stoi(value);
    if (name == "-q") config.palette.quantization = std::stoi(value);
    if (name == "-p") config.palette.permutation = std::stoi(value);
    if (name == "-w") config.window = windows.at(value);
    if (name == "-W") config.windowAdjustment = std::stod(value);
    if (name == "-d") config.duration = value;
    if (name == "-S") config.start = value;
    if (name == "-t") config.title = value;
    if (name == "-c") config.comment = value;
  }
  return config;
}

bool isLettering(std::uint8_t index) { return index == SoxInk::kText || index == SoxInk::kLabels; }

struct Difference {
  std::size_t compared = 0;  ///< pixels that are not lettering
  std::size_t pixels = 0;    ///< of these, those that differ
  std::size_t far = 0;       ///< of these, those by more than one step of the palette
  int largest = 0;           ///< in steps
};

}  // namespace

class SoxSpectrogramJobTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  Difference m_fast;  ///< of all pictures in single precision, together

  std::optional<IndexedImage> soxPicture(const fs::path& file, const Arguments& arguments) {
    const fs::path oracle = m_folder / "sox.png";
    Arguments command{file, "-n", "spectrogram", "-o", oracle};
    command.insert(command.end(), arguments.begin(), arguments.end());
    if (!run("sox", command)) return std::nullopt;
    return readIndexedPng(oracle);
  }

  /// How our picture differs from SoX's, leaving out lettering; nothing if sizes or palettes differ.
  std::optional<Difference> difference(const IndexedImage& expected, const fs::path& file, const Arguments& arguments,
                                       bool exact) {
    SoxSpectrogramConfig config = configOf(arguments);
    config.file = file;
    config.exact = exact;
    const fs::path picture = m_folder / "drawn.png";
    writeBytes(picture, encodePng(drawSoxSpectrogram(config).image));
    const IndexedImage drawn = readIndexedPng(picture);
    const auto sameColour = [](Rgb a, Rgb b) { return a.red == b.red && a.green == b.green && a.blue == b.blue; };
    if (drawn.width != expected.width || drawn.height != expected.height ||
        !std::ranges::equal(drawn.palette, expected.palette, sameColour)) {
      qWarning("%d x %d pixels, %zu colours; SoX has %d x %d, %zu", drawn.width, drawn.height, drawn.palette.size(),
               expected.width, expected.height, expected.palette.size());
      return std::nullopt;
    }
    Difference result;
    for (std::size_t i = 0; i < drawn.pixels.size(); ++i) {
      const std::uint8_t ours = drawn.pixels[i];
      const std::uint8_t theirs = expected.pixels[i];
      if (!config.raw && (isLettering(ours) || isLettering(theirs))) continue;
      const int steps = std::abs(ours - theirs);
      ++result.compared;
      result.pixels += steps > 0 ? 1 : 0;
      result.far += steps > 1 ? 1 : 0;
      result.largest = std::max(result.largest, steps);
    }
    return result;
  }

  /// With exact, every pixel; otherwise at most 2 % are a step away, and at most 0.1 % farther.
  void expectEqual(const fs::path& file, const Arguments& arguments) {
    std::string text = file.filename().string();
    for (const std::string& argument : arguments) text += " " + argument;
    const auto expected = soxPicture(file, arguments);
    QVERIFY2(expected, text.c_str());
    for (const bool exact : {true, false}) {
      const auto found = difference(*expected, file, arguments, exact);
      QVERIFY2(found, text.c_str());
      const std::string what = text + (exact ? ", exact: " : ": ") + std::to_string(found->pixels) + " of " +
                               std::to_string(found->compared) + " pixels differ, " + std::to_string(found->far) +
                               " by more than a step, by up to " + std::to_string(found->largest);
      QVERIFY2(found->pixels <= (exact ? 0 : found->compared / 50), what.c_str());
      QVERIFY2(found->far <= found->compared / 1000, what.c_str());
      if (exact) continue;
      m_fast.compared += found->compared;
      m_fast.pixels += found->pixels;
      m_fast.far += found->far;
    }
  }

  /// From loud tones down to the quantisation noise, with a silent stretch; every channel is different.
  std::vector<float> signal(double seconds, int rateHz, int channels) {
    std::vector<std::vector<float>> all;
    for (int channel = 0; channel < channels; ++channel) {
      std::vector<float> samples = sine(440 + 100 * channel, seconds, rateHz, 0.6);
      const std::vector<float> high = sine(rateHz * (0.31 + 0.02 * channel), seconds, rateHz, 0.01);
      const std::vector<float> hiss = noise(0.001, samples.size(), static_cast<std::uint32_t>(channel) + 1);
      for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = i > samples.size() / 2 && i < samples.size() * 5 / 8 ? 0 : samples[i] + high[i] + hiss[i];
      all.push_back(samples);
    }
    return interleave(all);
  }

  fs::path makeSignal(const std::string& name, double seconds, int rateHz, int channels) {
    writeWav16(m_folder / name, signal(seconds, rateHz, channels), rateHz, channels);
    return m_folder / name;
  }

 private Q_SLOTS:
  void initTestCase() {
    makeSignal("mono.wav", 1, 44100, 1);
    makeSignal("stereo.wav", 0.6, 48000, 2);
  }

  void cleanupTestCase() {
    qInfo("without --exact %zu of %zu pixels are not SoX's, %zu by more than a step", m_fast.pixels, m_fast.compared,
          m_fast.far);
    QVERIFY(m_fast.pixels <= m_fast.compared / 100);
    QVERIFY(m_fast.far <= m_fast.compared / 10000);
  }

  void formatsEqualSox_data() {
    QTest::addColumn<int>("rateHz");
    QTest::addColumn<int>("channels");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<double>("seconds");
    for (const int rateHz : {22050, 44100, 48000, 96000, 192000})
      QTest::addRow("%d Hz", rateHz) << rateHz << 1 << "pcm_s16le" << 1.3;
    for (const char* encoding : {"pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_f32le"})
      QTest::addRow("%s", encoding) << 44100 << 2 << encoding << 1.0;
    for (const int channels : {3, 6, 32})
      QTest::addRow("%d channels", channels) << 8000 << channels << "pcm_s16le" << 0.7;
    QTest::newRow("a few frames") << 44100 << 2 << "pcm_s16le" << 0.03;
    QTest::newRow("half a frame") << 44100 << 1 << "pcm_s16le" << 0.004;
    QTest::newRow("twenty seconds") << 22050 << 2 << "pcm_s16le" << 20.0;
  }
  void formatsEqualSox() {
    QFETCH(int, rateHz);
    QFETCH(int, channels);
    QFETCH(QString, encoding);
    QFETCH(double, seconds);
    const fs::path file = m_folder / "format.wav";
    writeWav(m_folder / "float.wav", signal(seconds, rateHz, channels), rateHz, channels);
    QVERIFY(ffmpeg({"-i", m_folder / "float.wav", "-c:a", encoding.toStdString(), file}));
    expectEqual(file, {"-r"});
    expectEqual(file, {});
    expectEqual(file, {"-r", "-x", "224", "-y", "224"});
  }

  void specialSignalsEqualSox_data() {
    QTest::addColumn<QStringList>("synth");
    QTest::newRow("silence") << QStringList{"-c", "1", "special.wav", "trim", "0", "2"};
    QTest::newRow("full-scale square") << QStringList{"-c", "2", "special.wav", "synth", "2", "square", "441"};
    QTest::newRow("clipped") << QStringList{"-c", "1", "special.wav", "synth", "2", "sine", "100:9000", "gain", "12"};
    QTest::newRow("DC") << QStringList{"-c", "1", "special.wav", "synth", "1", "sine", "0", "dcshift", "0.7"};
    QTest::newRow("quiet floats") << QStringList{"-c",    "1", "-e",   "float", "-b",   "32",  "special.wav",
                                                 "synth", "1", "sine", "500",   "gain", "-130"};
    QTest::newRow("clicks") << QStringList{"-c", "1",   "special.wav", "synth", "1s",     "square",
                                           "1",  "pad", "9999s",       "9999s", "repeat", "3"};
  }
  void specialSignalsEqualSox() {
    QFETCH(QStringList, synth);
    Arguments command{"-n", "-r", "44100", "-b", "16"};
    if (synth.contains("float")) command.resize(3);
    for (const QString& word : synth)
      command.push_back(word == "special.wav" ? (m_folder / "special.wav").string() : word.toStdString());
    QVERIFY(run("sox", command));
    expectEqual(m_folder / "special.wav", {"-r"});
    expectEqual(m_folder / "special.wav", {"-r", "-y", "100", "-z", "180", "-X", "300"});
  }

  void samplesBeyondFullScaleAreClippedAsInSox() {
    std::vector<float> loud = sine(300, 1, 44100, 3);
    writeWav(m_folder / "loud.wav", loud, 44100, 1);
    expectEqual(m_folder / "loud.wav", {"-r"});
  }

  void optionsEqualSox_data() {
    QTest::addColumn<QString>("options");
    for (const char* options : {"-w Hamming",
                                "-w Bartlett",
                                "-w Rectangular",
                                "-w Kaiser",
                                "-w Dolph",
                                "-w Kaiser -W 10 -z 180",
                                "-w Kaiser -W -10 -z 40",
                                "-w Kaiser -z 45",
                                "-w Kaiser -z 20 -Z 10",
                                "-w Dolph -W 10 -z 60 -Z -10",
                                "-w Dolph -W -10",
                                "-w Dolph -y 100 -X 900",
                                "-s",
                                "-s -w Dolph -x 120",
                                "-z 20",
                                "-z 180 -Z -60",
                                "-Z 40",
                                "-q 0",
                                "-q 7",
                                "-m",
                                "-h",
                                "-m -h",
                                "-m -h -p 4",
                                "-p 6 -l",
                                "-A",
                                "-A -q 20 -l",
                                "-A -m",
                                "-l -m",
                                "-a",
                                "-x 100",
                                "-x 5000",
                                "-X 1",
                                "-X 77.7",
                                "-X 5000",
                                "-X 200 -d 0.3",
                                "-X 200 -x 150",
                                "-x 200 -d 0:01",
                                "-x 200 -d 20000s",
                                "-d 1+100s",
                                "-d 100",
                                "-d 0",
                                "-S 0.5",
                                "-S -0.25",
                                "-S =1000s -d 0.2",
                                "-S -100",
                                "-y 64",
                                "-y 65",
                                "-y 101",
                                "-y 1200",
                                "-Y 130",
                                "-Y 200",
                                "-Y 2050"})
      QTest::newRow(options) << QString(options);
  }
  void optionsEqualSox() {
    QFETCH(QString, options);
    Arguments arguments;
    for (const QString& word : options.split(' ')) arguments.push_back(word.toStdString());
    for (const char* file : {"mono.wav", "stereo.wav"}) {
      expectEqual(m_folder / file, arguments);
      Arguments raw = arguments;
      raw.emplace_back("-r");
      expectEqual(m_folder / file, raw);
    }
  }

  void combinationsEqualSox() {
    makeSignal("six.wav", 0.6, 16000, 6);
    std::mt19937 random(20260);
    const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    for (int round = 0; round < 40; ++round) {
      Arguments arguments;
      const auto maybe = [&](const char* name, const std::string& value) {
        if (below(3) == 0) arguments.insert(arguments.end(), {name, value});
      };
      for (const char* flag : {"-r", "-s", "-m", "-h", "-l", "-A", "-a"})
        if (below(4) == 0) arguments.emplace_back(flag);
      if (below(2) == 0) {
        maybe("-x", std::to_string(100 + below(700)));
        maybe("-d", std::to_string(500 + below(60000)) + "s");
      } else {
        maybe("-X", std::to_string(1 + below(3000)));
      }
      if (below(2) == 0)
        maybe("-y", std::to_string(64 + below(200)));
      else
        maybe("-Y", std::to_string(130 + below(700)));
      maybe("-z", std::to_string(40 + below(140)));
      maybe("-Z", std::to_string(below(60) - 40));
      maybe("-q", std::to_string(below(250)));
      maybe("-p", std::to_string(1 + below(6)));
      static constexpr const char* kNames[] = {"Hann", "Hamming", "Bartlett", "Rectangular", "Kaiser", "Dolph"};
      maybe("-w", kNames[below(6)]);
      maybe("-W", std::to_string(below(20) - 10));
      maybe("-S", std::to_string(below(5000)) + "s");
      maybe("-t", "Title");
      static constexpr const char* kFiles[] = {"mono.wav", "stereo.wav", "six.wav"};
      expectEqual(m_folder / kFiles[below(3)], arguments);
      if (QTest::currentTestFailed()) return;
    }
  }

  void musicEqualsSox() {
    std::vector<fs::path> tracks;
    std::error_code error;
    for (const char* folder : {"/usr/share/games/singularity/music", "/usr/share/games/asc/music",
                               "/usr/share/games/wesnoth/1.16/data/core/music"})
      for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".ogg" || entry->path().extension() == ".mp3") {
          tracks.push_back(entry->path());
          break;
        }
    if (tracks.empty()) {
      qInfo("there is no music on this machine; a synthetic recording is used instead");
      QVERIFY(ffmpeg({"-i", m_folder / "stereo.wav", "-c:a", "libvorbis", m_folder / "stereo.ogg"}));
      tracks.push_back(m_folder / "stereo.ogg");
    }
    for (const fs::path& track : tracks) {
      // Decoders differ in the last bits, and some by the first samples, so SoX decodes once for both.
      const fs::path wav = m_folder / "music.wav";
      QVERIFY(run("sox", {track, "-D", "-b", "16", wav, "trim", "0", "15"}));
      expectEqual(wav, {"-r"});
      expectEqual(wav, {"-r", "-x", "224", "-y", "224"});
      const auto sox = soxPicture(track, {"-r", "-d", "15"});
      QVERIFY(sox);
      const auto compressed = difference(*sox, track, {"-r", "-d", "15"}, true);
      QVERIFY(compressed);
      qInfo("%s: %zu of %d pixels differ where both programs decode the file, by up to %d steps", track.c_str(),
            compressed->pixels, 800 * 515, compressed->largest);
    }
  }

  void impossibleOptionsAreNamed_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("word");
    for (const char* options :
         {"-x 99",   "-x 200001", "-X 0.5",  "-X 5001", "-y 63", "-y 1201",    "-Y 129", "-Y 2051",
          "-z 19",   "-z 181",    "-Z -101", "-Z 101",  "-q -1", "-q 250",     "-p 0",   "-p 7",
          "-W 10.5", "-W -11",    "-d foo",  "-d -1",   "-d 1e", "-d 1:2:3:4", "-S foo", "-S --1"})
      QTest::newRow(options) << options
                             << QString(options).section(' ', 0, 0).replace("-d", "duration").replace("-S", "position");
    QTest::newRow("three of three") << "-x 300 -X 100 -d 1"
                                    << "only two";
    QTest::newRow("behind the end") << "-S 100"
                                    << "-S";
    QTest::newRow("too large") << "-x 200000 -y 1200"
                               << "200 million";
    QTest::newRow("no side lobes") << "-w Dolph -z 20 -Z 100"
                                   << "Dolph";
  }
  void impossibleOptionsAreNamed() {
    QFETCH(QString, options);
    QFETCH(QString, word);
    Arguments arguments;
    for (const QString& part : options.split(' ')) arguments.push_back(part.toStdString());
    SoxSpectrogramConfig config = configOf(arguments);
    config.file = m_folder / "mono.wav";
    try {
      drawSoxSpectrogram(config);
    } catch (const ConfigError& problem) {
      QVERIFY2(QString(problem.what()).contains(word), problem.what());
      return;
    }
    QFAIL("accepted");
  }

  void badAudioIsNamedOrDrawn() {
    SoxSpectrogramConfig config;
    const auto draw = [&](const std::vector<float>& samples, int rateHz, int channels) {
      config.file = m_folder / "bad.wav";
      writeWav(config.file, samples, rateHz, channels);
      return drawSoxSpectrogram(config).image;
    };
    QVERIFY_EXCEPTION_THROWN(draw({}, 44100, 1), Error);
    QVERIFY_EXCEPTION_THROWN(draw({0.5F}, 44100, 1), ConfigError);
    std::vector<float> broken = sine(1000, 1, 192000, 0.5);
    const IndexedImage whole = draw(broken, 192000, 1);
    // What is not a number is silence: it makes no pixel louder, and the rest is drawn as it was.
    broken[100000] = std::numeric_limits<float>::quiet_NaN();
    broken[100001] = std::numeric_limits<float>::infinity();
    const IndexedImage drawn = draw(broken, 192000, 1);
    QCOMPARE(drawn.width, whole.width);
    for (int y = 0; y < drawn.height; ++y)
      for (int x = 60; x < 300; ++x) QCOMPARE(drawn.at(x, y), whole.at(x, y));
    config.file = m_folder / "none.wav";
    QVERIFY_EXCEPTION_THROWN(drawSoxSpectrogram(config), Error);
  }

  void textIsWrittenWhereItFits() {
    SoxSpectrogramConfig config;
    config.file = m_folder / "mono.wav";
    config.comment.clear();
    const IndexedImage plain = drawSoxSpectrogram(config).image;
    const auto letters = [](const IndexedImage& image, int top, int bottom) {
      int count = 0;
      for (int y = top; y < bottom; ++y)
        for (int x = 0; x < image.width; ++x) count += image.at(x, y) == SoxInk::kText;
      return count;
    };
    QCOMPARE(letters(plain, plain.height - 12, plain.height), 0);
    config.comment = "Größe: 3 µm";
    config.title = "Ein Titel";
    const IndexedImage titled = drawSoxSpectrogram(config).image;
    QCOMPARE(titled.height, plain.height + 20);
    QVERIFY(letters(titled, 0, 30) > 20);
    QVERIFY(letters(titled, titled.height - 14, titled.height) > 20);
    config.title = std::string(1000, 'x');
    QCOMPARE(letters(drawSoxSpectrogram(config).image, 0, 30), 0);
  }

  void stops() {
    SoxSpectrogramConfig config;
    config.file = m_folder / "mono.wav";
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(drawSoxSpectrogram(config, stop.get_token()), Cancelled);
  }
};

QTEST_GUILESS_MAIN(SoxSpectrogramJobTest)
#include "sox_spectrogram_job_test.moc"
