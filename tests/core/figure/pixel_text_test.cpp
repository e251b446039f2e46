// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pixel_text.h"

#include <QProcess>
#include <QTest>
#include <set>

using namespace moodogram;

namespace {

constexpr char kEverything[] =
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

std::set<std::pair<int, int>> pixelsOf(const PixelText& text) {
  std::set<std::pair<int, int>> pixels;
  text.forEach([&](int x, int y) { pixels.emplace(x, y); });
  return pixels;
}

}  // namespace

class PixelTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void plainAsciiNeedsNoFont() {
    QVERIFY(isPlainAscii(kEverything));
    QVERIFY(!isPlainAscii("na\xc3\xafve") && !isPlainAscii("two\nlines") && !isPlainAscii("\x7f"));
    const PixelText text("12.5 kHz");
    QCOMPARE(text.width(), 8 * 6);
    QCOMPARE(text.height(), 13);
    std::set<std::set<std::pair<int, int>>> shapes;
    for (const char* c = kEverything; *c != 0; ++c) shapes.insert(pixelsOf(PixelText(std::string(1, *c))));
    QCOMPARE(shapes.size(), std::size_t(95));  // all of them look different
    QCOMPARE(PixelText("").width(), 0);
  }

  /// So that a comment with an accent does not look like another picture's.
  void otherTextLooksTheSame() {
    QVERIFY(PixelText("na\xc3\xafve").width() > 0);
    QProcess match;
    match.start("fc-match", {"-f", "%{family}", "monospace"});
    match.waitForFinished();
    const QByteArray family = match.readAllStandardOutput();
    if (family != "DejaVu Sans Mono") {
      qInfo() << "the monospaced font here is" << family << "and not the one that the letters were drawn from";
      return;
    }
    const TextBitmap drawn = figureModule().drawText(kEverything);
    const TextBitmap ours = drawAsciiText(kEverything);
    QCOMPARE(ours.width, drawn.width);
    QCOMPARE(ours.height, drawn.height);
    int others = 0;
    for (std::size_t i = 0; i < ours.isSet.size(); ++i) others += ours.isSet[i] == drawn.isSet[i] ? 0 : 1;
    QVERIFY2(others <= 5, qPrintable(QString::number(others)));  // a pixel may depend on the letter before
  }
};

QTEST_GUILESS_MAIN(PixelTextTest)
#include "pixel_text_test.moc"
