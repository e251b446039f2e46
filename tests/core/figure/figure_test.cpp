// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <QXmlStreamReader>
#include <functional>
#include <map>

#include "core/base/error.h"
#include "core/figure/emotion_colours.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

FigureConfig example() {
  FigureConfig config;
  config.widthPixels = 800;
  config.heightPixels = 400;
  config.endSeconds = 79;
  config.axis = {FrequencyScale::Logarithmic, 40, 18000};
  config.title = "A title";
  return config;
}

EmotionTimeline halves() {
  EmotionTimeline timeline;
  for (int i = 0; i < 20; ++i) {
    EmotionScores scores;
    scores[i < 10 ? Emotion::Happy : Emotion::Sad] = 1;
    timeline.windows.push_back({i * 3.0, i * 3.0 + 3, scores});
  }
  return timeline;  // nothing from 60 to 79 s
}

/// A picture in one colour, of the size that the figure wants.
RgbImage filled(const SpectrogramFigure& figure, Rgb colour) {
  RgbImage image(figure.pictureWidth(), figure.pictureHeight());
  for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
    image.pixels[i] = colour.red;
    image.pixels[i + 1] = colour.green;
    image.pixels[i + 2] = colour.blue;
  }
  return image;
}

/// The chunks of a PNG file: type and content, as the standard lays them out.
std::multimap<std::string, std::string> chunksOf(const std::string& png) {
  std::multimap<std::string, std::string> chunks;
  for (std::size_t at = 8; at + 12 <= png.size();) {
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i) size = size << 8U | static_cast<unsigned char>(png[at + i]);
    chunks.emplace(png.substr(at + 4, 4), png.substr(at + 8, size));
    at += 12 + size;
  }
  return chunks;
}

RgbImage decoded(const std::string& png) {
  const Folder folder;
  writeBytes(folder / "figure.png", png);
  return readRgbPng(folder / "figure.png");
}

Rgb pixel(const RgbImage& image, int x, int y) {
  const std::uint8_t* p = image.at(x, y);
  return {p[0], p[1], p[2]};
}

bool near(Rgb a, Rgb b) {
  return std::abs(a.red - b.red) <= 3 && std::abs(a.green - b.green) <= 3 && std::abs(a.blue - b.blue) <= 3;
}

}  // namespace

class FigureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pngHasItsSizeResolutionAndDescription() {
    FigureConfig config = example();
    config.dpi = 150;
    config.description = "how it was made: é";
    const SpectrogramFigure figure(config);
    const std::string png = figure.render(FigureFormat::Png, filled(figure, {10, 20, 30}));
    const auto chunks = chunksOf(png);
    const auto pHYs = chunks.find("pHYs");
    QVERIFY(pHYs != chunks.end());
    QCOMPARE(QByteArray::fromStdString(pHYs->second).toHex(), QByteArray("000017120000171201"));  // 5906 a metre
    bool isDescribed = false;
    for (auto [text, end] = chunks.equal_range("iTXt"); text != end; ++text)
      isDescribed |= text->second.starts_with("Description") && text->second.ends_with("how it was made: é");
    QVERIFY(isDescribed);
    const RgbImage image = decoded(png);
    QCOMPARE(image.width, 800);
    QCOMPARE(image.height, 400);
  }

  void thePictureIsNotScaled() {
    const SpectrogramFigure figure(example());
    RgbImage picture(figure.pictureWidth(), figure.pictureHeight());
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) picture.pixels[i] = static_cast<std::uint8_t>(i * 37 % 251);
    const RgbImage image = decoded(figure.render(FigureFormat::Png, picture));
    // Somewhere in the figure the picture lies pixel for pixel.
    const auto isThere = [&](int left, int top) {
      for (int y = 0; y < picture.height; ++y)
        if (!std::equal(picture.at(0, y), picture.at(0, y) + 3 * picture.width, image.at(left, top + y))) return false;
      return true;
    };
    int found = 0;
    for (int top = 0; top + picture.height <= image.height; ++top)
      for (int left = 0; left + picture.width <= image.width; ++left) found += isThere(left, top);
    QCOMPARE(found, 1);
  }

  void emotionsLieBelowInTheirColours_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void emotionsLieBelowInTheirColours() {
    QFETCH(bool, dark);
    FigureConfig config = example();
    config.dark = dark;
    config.emotions = halves();
    const SpectrogramFigure figure(config);
    const RgbImage image = decoded(figure.render(FigureFormat::Png, filled(figure, {1, 2, 3})));
    int left = 0;
    int bottom = 0;
    for (int y = 0; y < image.height; ++y)
      for (int x = image.width - 1; x >= 0; --x)
        if (near(pixel(image, x, y), {1, 2, 3}) && y > 200) {
          left = x;
          bottom = y;
        }
    const auto at = [&](double seconds) {
      return pixel(image, left + static_cast<int>(seconds / 79 * figure.pictureWidth()), bottom + 25);
    };
    QVERIFY(near(at(10), emotionRgb(Emotion::Happy, dark)));
    QVERIFY(near(at(50), emotionRgb(Emotion::Sad, dark)));
    const Rgb unknown = at(70);
    for (const Emotion emotion : kEmotions) QVERIFY(!near(unknown, emotionRgb(emotion, dark)));
    QCOMPARE(pixel(image, 2, 2).red < 128, dark);
    FigureConfig without = example();
    QVERIFY(SpectrogramFigure(without).pictureHeight() > figure.pictureHeight() + 40);
  }

  void svgIsVectorsAroundAPicture() {
    FigureConfig config = example();
    config.emotions = halves();
    const SpectrogramFigure figure(config);
    const std::string svg = figure.render(FigureFormat::Svg, filled(figure, {200, 100, 50}));
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    std::map<QString, int> elements;
    bool hasPng = false;
    QString width;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      ++elements[xml.name().toString()];
      if (xml.name() == QLatin1String("svg") && width.isEmpty()) width = xml.attributes().value("width").toString();
      for (const auto& attribute : xml.attributes())
        hasPng |= attribute.qualifiedName().endsWith(QLatin1String("href")) &&
                  attribute.value().startsWith(QLatin1String("data:image/png;base64,"));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(hasPng);
    QVERIFY2(elements["use"] > 40, "text is made of glyphs, not of pixels");
    QVERIFY(elements["path"] > 20);
    QVERIFY2(width.startsWith("600"), qPrintable(width));  // 800 pixels at 96 dpi in points
  }

  void pdfHoldsTheText() {
    FigureConfig config = example();
    config.title = "Ночь, Night";
    const SpectrogramFigure figure(config);
    const Folder folder;
    writeBytes(folder / "figure.pdf", figure.render(FigureFormat::Pdf, filled(figure, {0, 0, 0})));
    QByteArray text;
    QVERIFY(run("pdftotext", {folder / "figure.pdf", "-"}, &text));
    for (const char* word : {"Ночь, Night", "500 Hz", "10 kHz", "0:10", "\u221220 dB"})
      QVERIFY2(text.contains(word), word);
    config.floorDb = -6;
    config.ceilingDb = 0;
    config.heightPixels = 1400;
    const SpectrogramFigure fine(config);
    writeBytes(folder / "fine.pdf", fine.render(FigureFormat::Pdf, filled(fine, {0, 0, 0})));
    QVERIFY(run("pdftotext", {folder / "fine.pdf", "-"}, &text));
    for (const char* word : {"\u22120.5 dB", "\u22121.5 dB", "\n0.0 dB"}) QVERIFY2(text.contains(word), text);
    QByteArray info;
    QVERIFY(run("pdfinfo", {folder / "figure.pdf"}, &info));
    QVERIFY2(info.contains("600 x 300 pts"), info);
  }

  void everySizeIsDrawnOrRefused() {
    int refused = 0;
    for (const double dpi : {40.0, 96.0, 300.0})
      for (int width = 60; width <= 1500; width = width * 3 / 2)
        for (int height = 60; height <= 1500; height = height * 3 / 2) {
          FigureConfig config = example();
          config.widthPixels = width;
          config.heightPixels = height;
          config.dpi = dpi;
          config.title = std::string(300, 'W') + "\xff";
          config.emotions = halves();
          try {
            const SpectrogramFigure figure(config);
            QVERIFY(figure.pictureWidth() > 0 && figure.pictureHeight() > 0);
            QCOMPARE(decoded(figure.render(FigureFormat::Png, filled(figure, {9, 9, 9}))).width, width);
          } catch (const ConfigError& error) {
            ++refused;
            QVERIFY(QString(error.what()).contains("no room"));
          }
        }
    QVERIFY(refused > 0);
  }

  void badConfigurationsAreRefused() {
    const auto isRefused = [](const std::function<void(FigureConfig&)>& spoil) {
      FigureConfig config = example();
      spoil(config);
      try {
        const SpectrogramFigure figure(config);
      } catch (const ConfigError&) {
        return true;
      }
      return false;
    };
    QVERIFY(!isRefused([](FigureConfig&) {}));
    QVERIFY(isRefused([](FigureConfig& config) { config.dpi = 0; }));
    QVERIFY(isRefused([](FigureConfig& config) { config.widthPixels = 40000; }));
    QVERIFY(isRefused([](FigureConfig& config) { config.endSeconds = 0; }));
    QVERIFY(isRefused([](FigureConfig& config) { config.floorDb = 0; }));
    QVERIFY(isRefused([](FigureConfig& config) { config.axis.minHz = 20000; }));
  }

  void sizesOnPaper() {
    FigureConfig config;
    config.dpi = 300;
    config.setSizeMillimetres(254, 127);
    QCOMPARE(config.widthPixels, 3000);
    QCOMPARE(config.heightPixels, 1500);
  }

  void namesAreFoundAgain() {
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf})
      QVERIFY(parseFigureFormat(figureFormatName(format)) == format);
    QVERIFY(!parseFigureFormat("gif"));
  }
};

QTEST_GUILESS_MAIN(FigureTest)
#include "figure_test.moc"
