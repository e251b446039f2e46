// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrogram_job.h"

#include "core/base/error.h"
#include "tests/support/audio_files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

constexpr int kRateHz = 8000;
constexpr int kSecondsPerColumn = 25;  // more samples than are transformed at once

}  // namespace

class SpectrogramJobTest : public QObject {
  Q_OBJECT

  Folder m_folder;

  /// Grey levels, 100 dB in 255 steps, of 64 rows.
  RgbImage draw(const std::vector<float>& samples, int columns, const SpectrumConfig& spectrum) {
    writeWav(m_folder / "long.wav", samples, kRateHz, 1);
    SpectrogramConfig config;
    config.file = m_folder / "long.wav";
    config.width = columns;
    config.height = 64;
    config.spectrum = spectrum;
    config.axis = {.scale = FrequencyScale::Linear, .minHz = 0, .maxHz = kRateHz / 2.0};
    config.map = ColourMap::Grey;
    return toRgb(drawSpectrogram(config).image);
  }

 private Q_SLOTS:
  void aColumnInPartsIsTheSameColumn_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("level");
    QTest::newRow("loudest") << static_cast<int>(SpectrumMethod::Plain) << static_cast<int>(ColumnLevel::Loudest);
    QTest::newRow("mean") << static_cast<int>(SpectrumMethod::Plain) << static_cast<int>(ColumnLevel::Mean);
    QTest::newRow("reassigned") << static_cast<int>(SpectrumMethod::Reassigned)
                                << static_cast<int>(ColumnLevel::Loudest);
  }

  /// A column of 25 s, of which five are loud: the mean power is 7 dB below the loudest, and a third of the parts that
  /// the column is drawn in are silent.
  void aColumnInPartsIsTheSameColumn() {
    QFETCH(int, method);
    QFETCH(int, level);
    const SpectrumConfig spectrum{
        .fftSize = 1024, .method = static_cast<SpectrumMethod>(method), .columnLevel = static_cast<ColumnLevel>(level)};
    std::vector<float> samples = noise(0.3, 2 * kSecondsPerColumn * kRateHz);
    std::fill(samples.begin() + 5 * kRateHz, samples.begin() + kSecondsPerColumn * kRateHz, 0.0F);
    const RgbImage picture = draw(samples, 2, spectrum);

    SpectrumRenderer renderer(spectrum, kRateHz);
    const RowMap rows(renderer.bins(), {.scale = FrequencyScale::Linear, .minHz = 0, .maxHz = kRateHz / 2.0}, 64);
    const SpectrumTile whole = renderer.render(samples, 0, 0, kSecondsPerColumn * kRateHz, 2);
    const RgbImage expected = colourTile(rows.apply(whole), ColourMap::Grey, -100, 0);
    QCOMPARE(picture.pixels.size(), expected.pixels.size());
    int furthest = 0;
    for (std::size_t i = 0; i < picture.pixels.size(); ++i)
      furthest = std::max(furthest, std::abs(int{picture.pixels[i]} - int{expected.pixels[i]}));
    // The parts' frames are others of the same noise: 2 dB, where mean and loudest are 7 apart.
    QVERIFY2(furthest <= 5, qPrintable(QString::number(furthest)));
  }

  /// Below the lowest level of a spectrum, silence would look like sound.
  void aRangeEndsWhereLevelsDo() {
    SpectrogramConfig config;
    config.file = m_folder / "none.wav";
    config.floorDb = -140;
    config.validate();
    config.floorDb = -140.5;
    QVERIFY_THROWS_EXCEPTION(ConfigError, config.validate());
    QVERIFY_THROWS_EXCEPTION(ConfigError, drawSpectrogram(config));
  }
};

QTEST_GUILESS_MAIN(SpectrogramJobTest)
#include "spectrogram_job_test.moc"
