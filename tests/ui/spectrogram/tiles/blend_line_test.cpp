// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/blend_line.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <vector>

using namespace moodogram::ui;

class BlendLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyChannelIsWeighted_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 4, 7, 100, 101}) QTest::addRow("%d", count) << count;
  }
  void everyChannelIsWeighted() {
    QFETCH(int, count);
    std::mt19937 random(1);
    std::vector<QRgb> source(50);
    for (QRgb& pixel : source) pixel = random() | 0xff000000U;
    std::vector<int> columns;
    std::vector<int> right;
    std::vector<BlendWeights> weights;
    for (int x = 0; x < count; ++x) {
      columns.push_back(static_cast<int>(random() % 49));
      right.push_back(x == 0 ? 0 : static_cast<int>(random() % 256));
      weights.emplace_back(right.back());
    }
    std::vector<QRgb> target(static_cast<std::size_t>(count) + 1, 0x12345678U);
    blendLine(source.data(), columns.data(), weights.data(), static_cast<std::size_t>(count), target.data());
    for (std::size_t x = 0; x < columns.size(); ++x) {
      const QRgb a = source[static_cast<std::size_t>(columns[x])];
      const QRgb b = source[static_cast<std::size_t>(columns[x]) + 1];
      const auto mixed = [&](int (*channel)(QRgb)) {
        return (channel(a) * (256 - right[x]) + channel(b) * right[x]) >> 8;
      };
      QCOMPARE(qRed(target[x]), mixed(&qRed));
      QCOMPARE(qGreen(target[x]), mixed(&qGreen));
      QCOMPARE(qBlue(target[x]), mixed(&qBlue));
      QCOMPARE(qAlpha(target[x]), 255);
    }
    QCOMPARE(target.back(), 0x12345678U);  // nothing behind the last pixel
  }
};

QTEST_GUILESS_MAIN(BlendLineTest)
#include "blend_line_test.moc"
