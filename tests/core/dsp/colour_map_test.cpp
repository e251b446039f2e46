// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/colour_map.h"

#include <QtTest>

using namespace moodogram;

namespace {

/// Relative luminance, roughly; enough to see that louder is brighter.
int brightness(const Rgb& colour) { return 2126 * colour.red + 7152 * colour.green + 722 * colour.blue; }

}  // namespace

class ColourMapTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedColours_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    QTest::addColumn<QList<int>>("expected");
    // From matplotlib 3.6, times 255.
    QTest::newRow("magma 0") << "magma" << 0 << QList<int>{0, 0, 4};
    QTest::newRow("magma 128") << "magma" << 128 << QList<int>{183, 55, 121};
    QTest::newRow("magma 255") << "magma" << 255 << QList<int>{252, 253, 191};
    QTest::newRow("viridis 0") << "viridis" << 0 << QList<int>{68, 1, 84};
    QTest::newRow("viridis 128") << "viridis" << 128 << QList<int>{33, 145, 140};
    QTest::newRow("viridis 255") << "viridis" << 255 << QList<int>{253, 231, 37};
    QTest::newRow("inferno 128") << "inferno" << 128 << QList<int>{188, 55, 84};
    QTest::newRow("inferno 255") << "inferno" << 255 << QList<int>{252, 255, 164};
    QTest::newRow("cividis 128") << "cividis" << 128 << QList<int>{125, 124, 120};
    QTest::newRow("cividis 255") << "cividis" << 255 << QList<int>{254, 232, 56};
    QTest::newRow("grey 77") << "grey" << 77 << QList<int>{77, 77, 77};
    QTest::newRow("grey-inverted 77") << "grey-inverted" << 77 << QList<int>{178, 178, 178};
    QTest::newRow("sox 0") << "sox" << 0 << QList<int>{0, 0, 0};
    QTest::newRow("sox 255") << "sox" << 255 << QList<int>{255, 255, 255};
  }
  void publishedColours() {
    QFETCH(QString, name);
    QFETCH(int, index);
    QFETCH(QList<int>, expected);
    const auto map = parseColourMap(name.toStdString());
    QVERIFY(map);
    const Rgb colour = colours(*map)[static_cast<std::size_t>(index)];
    QVERIFY(std::abs(colour.red - expected[0]) <= 2);
    QVERIFY(std::abs(colour.green - expected[1]) <= 2);
    QVERIFY(std::abs(colour.blue - expected[2]) <= 2);
  }

  void louderIsBrighter() {
    for (const ColourMap map :
         {ColourMap::Magma, ColourMap::Viridis, ColourMap::Inferno, ColourMap::Cividis, ColourMap::Grey}) {
      const auto table = colours(map);
      for (std::size_t i = 8; i < table.size(); ++i) QVERIFY(brightness(table[i]) > brightness(table[i - 8]));
    }
  }

  void contrastOfWcag() {
    QVERIFY(std::abs(contrastRatio({0, 0, 0}, {255, 255, 255}) - 21) < 1e-9);
    QVERIFY(std::abs(contrastRatio({119, 119, 119}, {255, 255, 255}) - 4.48) < 0.005);  // the well-known #777 on white
    QVERIFY(std::abs(contrastRatio({255, 0, 0}, {255, 255, 255}) - 4.00) < 0.005);
    QCOMPARE(contrastRatio({9, 99, 199}, {9, 99, 199}), 1.0);
  }

  void playheadIsVisibleOnEveryColour() {
    for (const ColourMap map : kColourMaps) {
      const OverlayColours overlay = playheadColours(map);
      for (const Rgb& colour : colours(map))
        QVERIFY(std::max(contrastRatio(overlay.line, colour), contrastRatio(overlay.outline, colour)) >= 4.5);
      QVERIFY(contrastRatio(overlay.line, colours(map)[0]) >= 4.5);
      QVERIFY(contrastRatio(overlay.line, overlay.outline) >= 4.5);
    }
  }

  void pixelsAreTheSameColours() {
    for (const ColourMap map : kColourMaps)
      for (std::size_t i = 0; i < 256; ++i) {
        const Rgb colour = colours(map)[i];
        QCOMPARE(pixelColours(map)[i], 0xff000000U | colour.red * 65536U | colour.green * 256U | colour.blue);
      }
  }

  void namesGoBothWays() {
    for (const ColourMap map : kColourMaps) QCOMPARE(parseColourMap(colourMapName(map)), std::optional(map));
    QVERIFY(!parseColourMap("jet"));
    QVERIFY(!parseColourMap(""));
  }
};

QTEST_GUILESS_MAIN(ColourMapTest)
#include "colour_map_test.moc"
