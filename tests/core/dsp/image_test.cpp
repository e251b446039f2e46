// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/image.h"

#include "core/base/error.h"
#include "core/dsp/indexed_image.h"
#include "tests/support/audio_files.h"
#include "tests/support/png_file.h"

using namespace moodogram;
using namespace moodogram::test;

class ImageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void pngHoldsThePixels() {
    const Folder folder;
    RgbImage image(37, 11);
    for (std::size_t i = 0; i < image.pixels.size(); ++i) image.pixels[i] = static_cast<std::uint8_t>(i * 31 % 256);
    writePng(image, folder / "a.png");
    const RgbImage read = readPng(folder / "a.png");
    QCOMPARE(read.width, 37);
    QCOMPARE(read.height, 11);
    QCOMPARE(read.pixels, image.pixels);
    // Replaces what was there, and leaves nothing else behind.
    writePng(RgbImage(2, 2), folder / "a.png");
    QCOMPARE(readPng(folder / "a.png").width, 2);
    QCOMPARE(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), std::ptrdiff_t{1});
  }

  void aPaletteIsReadAsItsColours() {
    const Folder folder;
    IndexedImage image(37, 11);
    for (int i = 0; i < 200; ++i)
      image.palette.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(255 - i), 7});
    for (std::size_t i = 0; i < image.pixels.size(); ++i) image.pixels[i] = static_cast<std::uint8_t>(i * i / 3 % 200);
    writePng(image, folder / "a.png", {96, {{"Title", "A palette"}}});
    QCOMPARE(readPng(folder / "a.png").pixels, toRgb(image).pixels);
    QVERIFY(readRgbPng(folder / "a.png") == toRgb(image));
    QVERIFY_EXCEPTION_THROWN(readGrey16Png(folder / "a.png"), IoError);
  }

  void whatCannotBeWrittenIsAnIoError() {
    const Folder folder;
    QVERIFY_EXCEPTION_THROWN(writePng(RgbImage(2, 2), folder / "none/a.png"), IoError);
    QVERIFY_EXCEPTION_THROWN(writePng(RgbImage(), folder / "a.png"), IoError);
    QVERIFY_EXCEPTION_THROWN(writePng(IndexedImage(), folder / "a.png"), IoError);
    QVERIFY_EXCEPTION_THROWN(writePng(RgbImage(2, 2), "/dev/full"), IoError);
  }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "image_test.moc"
