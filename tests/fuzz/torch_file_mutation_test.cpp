// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <random>

#include "core/base/error.h"
#include "core/nn/torch_file.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

// A large allocation ends the test: by AddressSanitizer, else by std::bad_alloc from the limit below.
#ifdef __SANITIZE_ADDRESS__
extern "C" const char* __asan_default_options() { return "max_allocation_size_mb=64"; }
#endif

namespace {

constexpr int kRounds = 3000;
constexpr rlim_t kMostMemory = 512 << 20;
constexpr qint64 kLongestRoundMs = 20'000;

/// One of the damages that files suffer or attackers do.
std::string damaged(std::string bytes, std::mt19937& random) {
  const auto anywhere = [&] { return random() % bytes.size(); };
  switch (random() % 6) {
    case 0:
      return bytes.substr(0, anywhere());
    case 1: {  // a bit
      bytes[anywhere()] ^= static_cast<char>(1 << random() % 8);
      return bytes;
    }
    case 2:  // some bytes
      for (unsigned i = 0; i < 1 + random() % 8; ++i) bytes[anywhere()] = static_cast<char>(random());
      return bytes;
    case 3: {  // a number at its limit
      static const std::string kNumbers[] = {std::string(4, '\xff'), std::string(8, '\xff'), std::string(8, '\0'),
                                             std::string(7, '\xff') + '\x7f', std::string(3, '\0') + '\x80'};
      const std::string& number = kNumbers[random() % std::size(kNumbers)];
      return bytes.replace(anywhere(), number.size(), number);
    }
    case 4: {  // a piece twice
      const auto from = anywhere();
      return bytes.insert(anywhere(), bytes.substr(from, random() % 200));
    }
    default:  // a piece less
      return bytes.erase(anywhere(), random() % 50);
  }
}

}  // namespace

class TorchFileMutationTest : public QObject {
  Q_OBJECT

  TemporaryFolder m_folder;

 private Q_SLOTS:
  void damageIsAlwaysReportedAndNeverDangerous_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"types_legacy.pth", "nested_legacy.pth", "types_zip.pth", "types_protocol4.pth",
                             "nested_zip.pth", "whole_module.pth", "script.pt"})
      QTest::newRow(name) << QString(name);
  }
  void damageIsAlwaysReportedAndNeverDangerous() {
    QFETCH(QString, name);
    const std::string whole =
        readFile(std::filesystem::path(MOODOGRAM_SOURCE_DIR) / "tests" / "data" / "torch" / name.toStdString());
    QVERIFY(whole.size() > 1000);
#ifndef __SANITIZE_ADDRESS__
    const rlimit limit{kMostMemory, RLIM_INFINITY};
    QCOMPARE(setrlimit(RLIMIT_DATA, &limit), 0);
#endif
    std::mt19937 random(1);
    int refused = 0;
    int accepted = 0;
    for (int round = 0; round < kRounds; ++round) {
      std::string bytes = damaged(whole, random);
      if (random() % 4 == 0 && !bytes.empty()) bytes = damaged(bytes, random);
      writeFile(m_folder / "damaged.pth", bytes);
      QElapsedTimer timer;
      timer.start();
      try {
        std::size_t total = 0;
        for (const auto& [key, tensor] : readTorchFile(m_folder / "damaged.pth")) {
          std::size_t size = tensorTypeBytes(tensor.type);
          for (const std::int64_t side : tensor.shape) size *= static_cast<std::size_t>(side);
          QCOMPARE(tensor.bytes.size(), size);
          total += size;
        }
        QVERIFY(total <= 4 * bytes.size());
        ++accepted;
      } catch (const ModelError& error) {
        QVERIFY(std::string(error.what()).find("damaged.pth") != std::string::npos);
        ++refused;
      }
      QVERIFY2(timer.elapsed() < kLongestRoundMs, qPrintable(QString::number(round)));
    }
    qInfo("%d damaged files: %d refused, %d still readable", kRounds, refused, accepted);
    QVERIFY(refused > kRounds / 4);
  }
};

QTEST_GUILESS_MAIN(TorchFileMutationTest)
#include "torch_file_mutation_test.moc"
