// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/front_end.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <numbers>
#include <set>
#include <span>

#include "core/base/error.h"
#include "core/dsp/mel.h"
#include "core/dsp/sox_picture.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

std::vector<float> computed(FrontEnd& frontEnd, std::span<const float> window) {
  std::vector<float> tensor(frontEnd.tensorSize(), std::nanf(""));
  frontEnd.compute(window, tensor);
  return tensor;
}

std::vector<float> sweep(int rateHz) {
  std::vector<float> samples(static_cast<std::size_t>(4 * rateHz));
  double phase = 0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(samples.size());
    phase += 100 * std::pow(60, share) / rateHz;
    samples[i] = static_cast<float>(0.4 * std::sin(2 * std::numbers::pi * phase));
  }
  return samples;
}

}  // namespace

class FrontEndTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void defaults() {
    const auto mel = makeFrontEnd("log-mel");
    QCOMPARE(mel->id(), std::string("log-mel/2"));
    QCOMPARE(mel->shape(), (std::array{1, 64, 198}));
    QCOMPARE(mel->windowSamples(), std::size_t{88200});
    QCOMPARE(mel->sampleRateHz(), 22050);
    QCOMPARE(mel->windowSeconds(), 4.0);
    const auto music = makeFrontEnd("music-mel");
    QCOMPARE(music->id(), std::string("music-mel/2"));
    QCOMPARE(music->shape(), (std::array{2, 64, 398}));
    QCOMPARE(music->sampleRateHz(), 16000);
    QCOMPARE(music->windowSamples(), std::size_t{64000});
    const auto sox = makeFrontEnd("sox-linear", "{}");
    QCOMPARE(sox->id(), std::string("sox-linear/1"));
    QCOMPARE(sox->shape(), (std::array{3, 224, 224}));
    QCOMPARE(sox->sampleRateHz(), 44100);
    QCOMPARE(sox->windowSamples(), std::size_t{176400});
  }

  void hashesAreStable() {
    // A change here makes every stored analysis and every model file stale: raise the version with it.
    QCOMPARE(QString::fromStdString(makeFrontEnd("log-mel")->hash()), QString("b0e3287a89a8e5f3120861480acd3e1d"));
    QCOMPARE(QString::fromStdString(makeFrontEnd("sox-linear")->hash()), QString("293dbd42177771ac43db71ad45bd0956"));
    QCOMPARE(QString::fromStdString(makeFrontEnd("music-mel")->hash()), QString("dd71810fc9709457ec1040eab29bcba2"));
    QCOMPARE(makeFrontEnd("log-mel", R"({"hop": 441, "bands": 64})")->hash(), makeFrontEnd("log-mel")->hash());
    QVERIFY(makeFrontEnd("log-mel", R"({"hop": 440})")->hash() != makeFrontEnd("log-mel")->hash());
    for (const char* id : {"log-mel", "music-mel", "sox-linear"}) {
      const auto frontEnd = makeFrontEnd(id);
      QCOMPARE(makeFrontEnd(frontEnd->id(), frontEnd->parameters())->hash(), frontEnd->hash());
    }
  }

  void numbersAreStable() {
    // Recorded from version 1, of which version 2 is a rounding: band and frame, then dB.
    const auto mel = makeFrontEnd("log-mel");
    const auto tensor = computed(*mel, sweep(22050));
    const auto at = [&](std::size_t band, std::size_t frame) { return tensor[band * 198 + frame]; };
    QVERIFY(std::abs(at(1, 0) + 7.7497) < 0.01);
    QVERIFY(std::abs(at(3, 0) + 43.0542) < 0.01);
    QVERIFY(std::abs(at(5, 40) + 8.6574) < 0.01);
    QVERIFY(std::abs(at(7, 40) + 53.4580) < 0.01);
    QVERIFY(std::abs(at(16, 99) + 7.4594) < 0.01);
    QVERIFY(std::abs(at(18, 99) + 59.8772) < 0.01);
    QVERIFY(std::abs(at(32, 150) + 7.7385) < 0.01);
    QVERIFY(std::abs(at(34, 150) + 52.6924) < 0.01);
    QVERIFY(std::abs(at(52, 197) + 7.2941) < 0.01);
    QVERIFY(std::abs(at(54, 197) + 85.4218) < 0.01);
    double sum = 0;
    for (const float value : computed(*makeFrontEnd("sox-linear"), sweep(44100))) sum += value;
    QVERIFY2(std::abs(sum - 8626.263) < 5, qPrintable(QString::number(sum, 'f', 3)));
  }

  void parametersShapeTheTensor() {
    const auto mel =
        makeFrontEnd("log-mel", R"({"sampleRateHz": 16000, "windowSeconds": 2, "fftSize": 512, "hop": 160, "bands": 40,
                       "minHz": 0, "maxHz": 8000, "floorDb": -80})");
    QCOMPARE(mel->shape(), (std::array{1, 40, 197}));
    QCOMPARE(mel->windowSeconds(), 2.0);
    for (const float value : computed(*mel, {})) QVERIFY(std::abs(value + 80) < 1e-4F);
    const auto sox = makeFrontEnd("sox-linear", R"({"width": 100, "height": 65, "sampleRateHz": 22050})");
    QCOMPARE(sox->shape(), (std::array{3, 65, 100}));
  }

  void levelIsKept() {
    const auto mel = makeFrontEnd("log-mel");
    const auto loud = computed(*mel, sine(1000, 4, 22050, 0.5));
    const auto soft = computed(*mel, sine(1000, 4, 22050, 0.05));
    std::size_t loudest = 0;
    for (std::size_t band = 0; band < 64; ++band)
      if (loud[band * 198 + 99] > loud[loudest * 198 + 99]) loudest = band;
    QVERIFY(std::abs(loud[loudest * 198 + 99] - soft[loudest * 198 + 99] - 20) < 0.01F);
    // In the band whose triangle is highest at 1 kHz, near -6 dB.
    const double step = (hzToMel(10000) - hzToMel(40)) / 65;
    const double band = (hzToMel(1000) - hzToMel(40)) / step - 1;
    QCOMPARE(loudest, static_cast<std::size_t>(std::lround(band)));
    QVERIFY(loud[loudest * 198 + 99] < -4 && loud[loudest * 198 + 99] > -9);
  }

  void loudnessOfMusicIsMadeTheSame() {
    const auto music = makeFrontEnd("music-mel");
    std::vector<float> window = sweep(16000);
    const auto before = computed(*music, window);
    for (float& sample : window) sample *= 0.1F;
    const auto softer = computed(*music, window);
    // Where there is next to nothing, 24 bits of the loudest are some hundredths of the offset in the logarithm.
    for (std::size_t i = 0; i < before.size(); ++i) QVERIFY(std::abs(softer[i] - before[i]) < 0.03F);
    // A tone at the level of -20 dB has the amplitude 0.1 sqrt(2); its bin's magnitude is 100 times that.
    const auto tone = computed(*music, sine(2000, 4, 16000, 0.7));
    double sum = 0;
    for (std::size_t band = 0; band < 64; ++band) sum += std::exp(static_cast<double>(tone[band * 398 + 199])) - 0.001;
    // Hann's window spreads a tone over magnitudes of 2 in all, and the zeros behind it over 512 / 400 as many bins.
    const double expected = 100 * 0.1 * std::numbers::sqrt2 * 2 * 512 / 400;
    QVERIFY2(std::abs(sum / expected - 1) < 0.1, qPrintable(QString::number(sum)));
    // Noise far below is not blown up to music.
    const auto hiss = computed(*music, noise(1e-5, 64000));
    const auto loudest = [](const std::vector<float>& tensor) {
      return *std::max_element(tensor.begin(), tensor.begin() + static_cast<std::ptrdiff_t>(tensor.size() / 2));
    };
    QVERIFY(loudest(hiss) < loudest(tone) - 3);
    const auto silent = computed(*music, {});
    for (std::size_t i = 0; i < silent.size(); ++i)
      QVERIFY(std::abs(silent[i] - (i < silent.size() / 2 ? std::log(0.001F) : 0)) < 2e-4F);
  }

  void theNotesAreThoseThatSound() {
    const auto music = makeFrontEnd("music-mel");
    const auto hzOf = [](int midi) { return 440 * std::exp2((midi - 69) / 12.0); };
    for (const int third : {63, 64}) {  // C minor, C major
      const std::set<std::size_t> chord{60 - 36, static_cast<std::size_t>(third) - 36, 67 - 36};
      std::vector<float> window(64000);
      for (const std::size_t row : chord)
        std::ranges::transform(window, sine(hzOf(static_cast<int>(row) + 36), 4, 16000, 0.2), window.begin(),
                               std::plus<>());
      const auto tensor = computed(*music, window);
      for (const std::size_t column : {std::size_t(0), std::size_t(199), std::size_t(397)}) {
        const auto level = [&](std::size_t row) { return tensor[(64 + row) * 398 + column]; };
        for (std::size_t row = 0; row < 64; ++row)
          QVERIFY2(chord.contains(row) ? level(row) > 3.5F : level(row) < 2,
                   qPrintable(QString("row %1, column %2: %3").arg(row).arg(column).arg(level(row))));
      }
    }
    // A note that ends in the middle is heard in its half alone.
    std::vector<float> half = sine(440, 2, 16000, 0.5);
    half.resize(64000);
    const auto tensor = computed(*music, half);
    const auto a4 = std::span(tensor).subspan((64 + 69 - 36) * 398, 398);
    QVERIFY(a4[150] > 4 && a4[250] < 0.1F);
    QVERIFY_EXCEPTION_THROWN(makeFrontEnd("music-mel", R"({"windowSeconds": 0.5})"), ConfigError);
  }

  void silenceIsTheFloorAndShortWindowsEndInIt() {
    const auto mel = makeFrontEnd("log-mel");
    for (const float value : computed(*mel, {})) QVERIFY(std::abs(value + 100) < 1e-4F);
    const auto half = computed(*mel, sine(1000, 2, 22050, 0.5));
    std::vector<float> padded = sine(1000, 2, 22050, 0.5);
    padded.resize(88200);
    QCOMPARE(half, computed(*mel, padded));
    QVERIFY(std::abs(half[197] + 100) < 1e-4F);
    // What a longer window left behind does not shine through.
    computed(*mel, noise(0.5, 88200));
    QCOMPARE(computed(*mel, sine(1000, 2, 22050, 0.5)), half);
    const auto sox = makeFrontEnd("sox-linear");
    for (const float value : computed(*sox, {})) QCOMPARE(value, 0.0F);
  }

  void theTensorIsThePicture() {
    const auto window = sweep(44100);
    const auto tensor = computed(*makeFrontEnd("sox-linear"), window);
    const RgbImage picture = soxPicture(window, 44100);
    for (int y = 0; y < 224; ++y)
      for (int x = 0; x < 224; ++x)
        for (int channel = 0; channel < 3; ++channel) {
          const float value = tensor[static_cast<std::size_t>((channel * 224 + y) * 224 + x)];
          QCOMPARE(static_cast<int>(std::lround(value * 255)), static_cast<int>(picture.at(x, y)[channel]));
        }
  }

  void thePictureIsTheTensor_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("parameters");
    for (const char* id : {"log-mel", "music-mel", "sox-linear"}) QTest::newRow(id) << id << "{}";
    QTest::newRow("wide range") << "log-mel"
                                << R"({"floorDb": -300, "ceilingDb": 100, "bands": 40})";
    QTest::newRow("voice") << "log-mel"
                           << R"({"minHz": 50, "floorDb": -110})";
  }
  void thePictureIsTheTensor() {
    QFETCH(QString, id);
    QFETCH(QString, parameters);
    const auto frontEnd = makeFrontEnd(id.toStdString(), parameters.toStdString());
    const int rate = frontEnd->sampleRateHz();
    const Folder folder;
    std::vector<float> loud = sine(500, 4, rate, 1);
    for (float& sample : loud) sample = sample > 0 ? 1.5F : -1.5F;  // beyond full scale, as lossy files can be
    for (const std::vector<float>& window : {sweep(rate), noise(0.7, frontEnd->windowSamples()), loud, {}}) {
      const std::vector<float> tensor = computed(*frontEnd, window);
      const FrontEndPicture picture = frontEnd->picture(tensor);
      FrontEndPicture read;
      if (const auto* grey = std::get_if<Grey16Image>(&picture)) {
        writePng(*grey, folder / "window.png");
        read = readGrey16Png(folder / "window.png");
      } else {
        writePng(std::get<RgbImage>(picture), folder / "window.png");
        read = readRgbPng(folder / "window.png");
      }
      QVERIFY(read == picture);
      std::vector<float> decoded(tensor.size(), std::nanf(""));
      frontEnd->tensorOf(read, decoded);
      QCOMPARE(std::memcmp(decoded.data(), tensor.data(), tensor.size() * sizeof(float)), 0);
    }
  }

  void everyLevelOfAPictureIsKept() {
    // Every grey there is, not only those that the signals above reach.
    const auto frontEnd = makeFrontEnd("log-mel", R"({"bands": 400, "fftSize": 2048})");
    const auto [channels, height, width] = frontEnd->shape();
    Grey16Image image(width, height);
    QVERIFY(image.pixels.size() > 65536);
    for (std::size_t i = 0; i < image.pixels.size(); ++i) image.pixels[i] = static_cast<std::uint16_t>(i);
    std::vector<float> tensor(frontEnd->tensorSize());
    frontEnd->tensorOf(image, tensor);
    QVERIFY(frontEnd->picture(tensor) == FrontEndPicture(image));
    QCOMPARE(tensor[(static_cast<std::size_t>(height) - 1) * static_cast<std::size_t>(width)], -100.0F);  // level 0
  }

  void highFrequenciesAreOnTop() {
    const auto frontEnd = makeFrontEnd("log-mel");
    const auto image = std::get<Grey16Image>(frontEnd->picture(computed(*frontEnd, sine(9000, 4, 22050, 0.5))));
    const auto loudest = std::ranges::max_element(image.pixels) - image.pixels.begin();
    QVERIFY(loudest / image.width < 5);
  }

  void picturesOfOthersAreRefused() {
    const auto mel = makeFrontEnd("log-mel");
    std::vector<float> tensor(mel->tensorSize());
    QVERIFY_EXCEPTION_THROWN(mel->tensorOf(RgbImage(198, 64), tensor), ConfigError);
    QVERIFY_EXCEPTION_THROWN(mel->tensorOf(Grey16Image(64, 198), tensor), ConfigError);
  }

  void badParametersAreNamed_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("word");
    QTest::newRow("name") << "mfcc"
                          << "{}"
                          << "mfcc";
    QTest::newRow("version") << "log-mel/1"
                             << "{}"
                             << "log-mel/1";
    QTest::newRow("unknown") << "log-mel"
                             << R"({"hopp": 1})"
                             << "hopp";
    QTest::newRow("other front end's") << "sox-linear"
                                       << R"({"bands": 64})"
                                       << "bands";
    QTest::newRow("type") << "log-mel"
                          << R"({"hop": "441"})"
                          << "hop";
    QTest::newRow("fraction") << "log-mel"
                              << R"({"hop": 441.5})"
                              << "hop";
    QTest::newRow("range") << "log-mel"
                           << R"({"bands": 0})"
                           << "bands";
    QTest::newRow("above Nyquist") << "log-mel"
                                   << R"({"maxHz": 12000})"
                                   << "11025";
    QTest::newRow("fft too long") << "log-mel"
                                  << R"({"windowSeconds": 0.1, "fftSize": 4096})"
                                  << "fftSize";
    QTest::newRow("not an object") << "log-mel"
                                   << "[1]"
                                   << "object";
    QTest::newRow("not JSON") << "log-mel"
                              << "{hop"
                              << "JSON";
  }
  void badParametersAreNamed() {
    QFETCH(QString, id);
    QFETCH(QString, parameters);
    QFETCH(QString, word);
    try {
      makeFrontEnd(id.toStdString(), parameters.toStdString());
    } catch (const ConfigError& error) {
      QVERIFY2(QString(error.what()).contains(word), error.what());
      return;
    }
    QFAIL("accepted");
  }
};

QTEST_GUILESS_MAIN(FrontEndTest)
#include "front_end_test.moc"
