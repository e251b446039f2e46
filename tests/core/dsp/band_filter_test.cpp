// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/band_filter.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

#include "tests/support/wav_file.h"

using namespace moodogram;

namespace {

constexpr int kRate = 44100;

/// In blocks of uneven sizes, as playback asks for them.
std::vector<float> filtered(BandFilter& filter, std::vector<float> samples) {
  std::mt19937 random(5);
  for (std::size_t at = 0; at < samples.size();) {
    const std::size_t count = std::min<std::size_t>(1 + random() % 5000, samples.size() - at);
    filter.process(std::span(samples).subspan(at, count));
    at += count;
  }
  return samples;
}

/// Amplitude of the sine of this frequency, by correlation over whole seconds.
double amplitude(std::span<const float> samples, double hz, int rate) {
  double re = 0;
  double im = 0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double phase = 2 * std::numbers::pi * hz * static_cast<double>(i) / rate;
    re += samples[i] * std::cos(phase);
    im += samples[i] * std::sin(phase);
  }
  return 2 * std::hypot(re, im) / static_cast<double>(samples.size());
}

float loudest(std::span<const float> samples) {
  return std::abs(*std::ranges::max_element(samples, {}, [](float s) { return std::abs(s); }));
}

}  // namespace

class BandFilterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutABandOnlyLate() {
    BandFilter filter(kRate);
    const auto samples = test::sine(440, 1, kRate);
    const auto out = filtered(filter, samples);
    const std::size_t delay = filter.delaySamples();
    QVERIFY(std::all_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(delay), [](float s) { return s == 0; }));
    QVERIFY(std::equal(out.begin() + static_cast<std::ptrdiff_t>(delay), out.end(), samples.begin()));
  }

  void sinesInsideAndOutsideOfTheBand_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    for (const int rate : {22050, 44100, 96000}) {
      QTest::addRow("middle %d", rate) << rate << 1000.0 << 2000.0;
      QTest::addRow("narrow %d", rate) << rate << 400.0 << 480.0;
      QTest::addRow("low pass %d", rate) << rate << 0.0 << 300.0;
      QTest::addRow("high pass %d", rate) << rate << 5000.0 << 1e6;
    }
  }
  void sinesInsideAndOutsideOfTheBand() {
    QFETCH(int, rate);
    QFETCH(double, low);
    QFETCH(double, high);
    const double half = BandFilter::kTransitionHz / 2;
    std::vector<std::pair<double, double>> gains;  // frequency, in dB
    const auto gainAt = [&](double hz) {
      BandFilter filter(rate);
      filter.setBand(FrequencyBand{low, high});
      const auto out = filtered(filter, test::sine(hz, 2, rate));
      const double gain = amplitude(std::span(out).last(static_cast<std::size_t>(rate)), hz, rate) / 0.5;
      return 20 * std::log10(std::max(gain, 1e-9));
    };
    double worstInside = 0;
    double worstOutside = -200;
    for (const double hz : {std::ceil(low + half), std::round((low + std::min(high, 0.45 * rate)) / 2),
                            std::floor(std::min(high - half, 0.45 * rate))})
      worstInside = std::max(worstInside, std::abs(gainAt(hz)));
    for (const double hz : {std::floor(low - half), low / 2, std::ceil(high + half), 2 * high})
      if (hz > 0 && hz < rate / 2.0) worstOutside = std::max(worstOutside, gainAt(std::round(hz)));
    qInfo("inside: at most %.4f dB away from 0; outside: at most %.1f dB", worstInside, worstOutside);
    QVERIFY(worstInside < 0.01);
    QVERIFY(worstOutside < -BandFilter::kStopDecibels + 1);
    if (low > half) QVERIFY(std::abs(gainAt(low) + 6.02) < 0.1);
  }

  void theDelayIsExact() {
    // A tone burst far inside of the band keeps its place: the filter has linear phase.
    BandFilter filter(kRate);
    filter.setBand(FrequencyBand{500, 3000});
    std::vector<float> samples(3 * kRate);
    for (int i = -2000; i <= 2000; ++i) {
      const double x = i / 2000.0;
      samples[static_cast<std::size_t>(kRate + i)] = static_cast<float>(
          0.25 * (1 + std::cos(std::numbers::pi * x)) * std::sin(2 * std::numbers::pi * 1500 * i / kRate));
    }
    const auto out = filtered(filter, samples);
    float worst = 0;
    for (std::size_t i = 0; i + filter.delaySamples() < out.size(); ++i)
      worst = std::max(worst, std::abs(out[i + filter.delaySamples()] - samples[i]));
    qInfo("largest difference to the input: %.1f dB", 20 * std::log10(worst));
    QVERIFY(worst < 2e-4F);
  }

  void switchingDoesNotClick() {
    // A sine inside of both bands goes on as it was, whatever is switched.
    const auto samples = test::sine(1000, 4, kRate);
    BandFilter filter(kRate);
    std::vector<float> out;
    const std::vector<std::optional<FrequencyBand>> bands{FrequencyBand{500, 2000}, std::nullopt,
                                                          FrequencyBand{900, 1100}, FrequencyBand{0, 4000}};
    for (std::size_t i = 0; i < bands.size(); ++i) {
      std::vector<float> part(samples.begin() + static_cast<std::ptrdiff_t>(i * kRate),
                              samples.begin() + static_cast<std::ptrdiff_t>((i + 1) * kRate));
      filter.setBand(bands[i]);
      for (std::size_t at = 0; at < part.size(); at += 441) filter.process(std::span(part).subspan(at, 441));
      out.insert(out.end(), part.begin(), part.end());
    }
    float worst = 0;
    // The first filter hears the sine begin, which is a click.
    for (std::size_t i = 4 * filter.delaySamples(); i < out.size(); ++i)
      worst = std::max(worst, std::abs(out[i] - samples[i - filter.delaySamples()]));
    QVERIFY2(worst < 2e-4F, qPrintable(QString::number(worst)));

    // One outside fades away without a step: its second difference stays that of a sine.
    BandFilter fading(kRate);
    auto tone = test::sine(100, 2, kRate);
    fading.process(std::span(tone).first(kRate));
    fading.setBand(FrequencyBand{1000, 2000});
    fading.process(std::span(tone).last(kRate));
    float bend = 0;
    for (std::size_t i = kRate / 2; i + 2 < tone.size(); ++i)
      bend = std::max(bend, std::abs(tone[i] - 2 * tone[i + 1] + tone[i + 2]));
    const double omega = 2 * std::numbers::pi * 100 / kRate;
    QVERIFY2(bend < 3 * 0.5 * omega * omega, qPrintable(QString::number(bend)));
    QVERIFY(loudest(std::span(tone).last(kRate / 2)) < 1e-4F);
  }

  void aBandWithoutWidthIsSilent() {
    BandFilter filter(kRate);
    filter.setBand(FrequencyBand{1000, 1000});
    const auto out = filtered(filter, test::sine(1000, 1, kRate));
    QVERIFY(loudest(std::span(out).last(kRate / 2)) < 1e-6F);
  }
};

QTEST_GUILESS_MAIN(BandFilterTest)
#include "band_filter_test.moc"
