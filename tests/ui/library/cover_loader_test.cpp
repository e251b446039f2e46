// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/cover_loader.h"

#include <QBuffer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace moodogram::ui;

namespace {

std::string picture(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  QBuffer buffer;
  image.save(&buffer, "PNG");
  return buffer.data().toStdString();
}

}  // namespace

class CoverLoaderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void coversComeLaterAndAreKept() {
    std::atomic<int> reads = 0;
    CoverLoader loader([&](const std::filesystem::path& file) -> std::optional<std::string> {
      ++reads;
      if (file == "none.flac") return std::nullopt;
      if (file == "broken.flac") return "this is not a picture";
      return picture(300, 200);
    });
    QSignalSpy loaded(&loader, &CoverLoader::coverLoaded);
    QVERIFY(loader.cover("a.flac", 64).isNull());
    QVERIFY(loader.cover("a.flac", 64).isNull());  // asked for once
    QVERIFY(loaded.wait(20'000));
    QCOMPARE(loader.cover("a.flac", 64).size(), QSize(64, 42));
    QCOMPARE(reads.load(), 1);
    QVERIFY(loader.cover("none.flac", 64).isNull());
    QVERIFY(loader.cover("broken.flac", 64).isNull());
    QTRY_COMPARE(reads.load(), 3);
    QTest::qWait(50);
    QVERIFY(loader.cover("none.flac", 64).isNull());  // known to have none
    QVERIFY(loader.cover("broken.flac", 64).isNull());
    QTest::qWait(50);
    QCOMPARE(reads.load(), 3);
    QCOMPARE(loaded.count(), 1);
    QVERIFY(loader.cover({}, 64).isNull());
  }

  void whatIsLookedAtNowComesFirst() {
    QSemaphore go;
    std::mutex mutex;
    std::vector<std::string> order;
    CoverLoader loader([&](const std::filesystem::path& file) -> std::optional<std::string> {
      go.acquire();
      const std::scoped_lock lock(mutex);
      order.push_back(file.string());
      return picture(8, 8);
    });
    for (int i = 0; i < 300; ++i) loader.cover(std::to_string(i), 8);
    go.release(300);
    const auto read = [&] {
      const std::scoped_lock lock(mutex);
      return order.size();
    };
    QTRY_VERIFY(read() >= 48);
    QTest::qWait(100);
    QVERIFY(read() <= 50);  // those scrolled past long ago are not read
    const std::scoped_lock lock(mutex);
    QVERIFY(order[0] == "299" || order[1] == "299");  // another one may have been under way before
  }

  void memoryIsBounded() {
    CoverLoader loader([&](const std::filesystem::path&) { return std::optional(picture(1200, 1200)); });
    QSignalSpy loaded(&loader, &CoverLoader::coverLoaded);
    for (int i = 0; i < 12; ++i) {  // 5.5 MB each
      loader.cover(std::to_string(i), 1200);
      QVERIFY(loaded.wait(20'000));
    }
    QVERIFY(!loader.cover("11", 1200).isNull());
    QVERIFY(loader.cover("0", 1200).isNull());
  }
};

QTEST_MAIN(CoverLoaderTest)
#include "cover_loader_test.moc"
