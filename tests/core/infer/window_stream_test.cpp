// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/window_stream.h"

#include <QTest>
#include <algorithm>
#include <numeric>

using namespace moodogram;

class WindowStreamTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cutsWhatThePlanSays() {
    for (const std::int64_t window : {1, 7, 40})
      for (const std::int64_t hop : {1, 3, 7, 20, 40, 41, 95})
        for (const std::size_t block : {1, 6, 13, 64, 500})
          for (std::int64_t total = 0; total <= 210; ++total) {
            std::vector<float> track(static_cast<std::size_t>(total));
            std::iota(track.begin(), track.end(), 0.0F);
            std::vector<std::int64_t> starts;
            bool samplesMatch = true;
            const auto use = [&](std::int64_t start, std::span<const float> samples) {
              starts.push_back(start);
              const std::int64_t length = std::min(window, total - start);
              samplesMatch = samplesMatch && static_cast<std::int64_t>(samples.size()) == length &&
                             std::equal(samples.begin(), samples.end(), track.begin() + start);
            };
            WindowStream stream(window, hop);
            for (std::size_t i = 0; i < track.size(); i += block)
              stream.push(std::span(track).subspan(i, std::min(block, track.size() - i)), use);
            stream.finish(use);
            const std::string context = "window " + std::to_string(window) + ", hop " + std::to_string(hop) +
                                        ", block " + std::to_string(block) + ", total " + std::to_string(total);
            QVERIFY2(starts == planWindows(total, window, hop), context.c_str());
            QVERIFY2(samplesMatch, context.c_str());
            QCOMPARE(stream.totalSamples(), total);
          }
  }
};

QTEST_GUILESS_MAIN(WindowStreamTest)
#include "window_stream_test.moc"
