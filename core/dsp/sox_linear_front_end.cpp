// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/dsp/front_end_parts.h"
#include "core/dsp/sox_picture.h"

namespace moodogram {
namespace {

/// The paper's front end: the RGB picture that SoX draws of the window, as values in [0, 1].
class SoxLinearFrontEnd final : public FrontEnd {
 public:
  explicit SoxLinearFrontEnd(std::string_view text) {
    FrontEndParameters given("sox-linear", text);
    m_sampleRateHz = given.takeInteger("sampleRateHz", 44100, kMinRateHz, kMaxRateHz);
    m_windowSeconds = given.take("windowSeconds", 4, kMinSeconds, kMaxSeconds);
    m_picture.width = given.takeInteger("width", 224, 1, 4096);
    m_picture.height = given.takeInteger("height", 224, 3, 4096);
    m_picture.dynamicRangeDb = given.take("dynamicRangeDb", 120, 20, 180);
    given.refuseTheRest();
    m_window.resize(static_cast<std::size_t>(std::lround(m_windowSeconds * m_sampleRateHz)));
  }

  std::string id() const override { return "sox-linear/1"; }

  std::string parameters() const override {
    return nlohmann::json{{"sampleRateHz", m_sampleRateHz},
                          {"windowSeconds", m_windowSeconds},
                          {"width", m_picture.width},
                          {"height", m_picture.height},
                          {"dynamicRangeDb", m_picture.dynamicRangeDb}}
        .dump();
  }

  int sampleRateHz() const override { return m_sampleRateHz; }
  std::size_t windowSamples() const override { return m_window.size(); }
  std::array<int, 3> shape() const override { return {3, m_picture.height, m_picture.width}; }

  std::vector<double> rowHz() const override {
    std::vector<double> frequencies;
    for (int row = m_picture.height - 1; row >= 0; --row)
      frequencies.push_back(m_sampleRateHz / 2.0 * row / (m_picture.height - 1));
    return frequencies;
  }

  double unitsPerDecibel() const override { return 0; }

  void compute(std::span<const float> window, std::span<float> tensor) override {
    const auto count = std::min(window.size(), m_window.size());
    const auto rest = std::copy_n(window.begin(), count, m_window.begin());
    std::fill(rest, m_window.end(), 0.0F);
    fillTensor(soxPicture(m_window, m_sampleRateHz, m_picture), tensor);
  }

  FrontEndPicture picture(std::span<const float> tensor) const override {
    RgbImage image(m_picture.width, m_picture.height);
    forEachSample([&](std::size_t sample, std::size_t value) {
      image.pixels[sample] = static_cast<std::uint8_t>(std::lround(tensor[value] * 255));
    });
    return image;
  }

  void tensorOf(const FrontEndPicture& picture, std::span<float> tensor) const override {
    const auto& image = checkedPicture<RgbImage>(picture, *this);
    fillTensor(image, tensor);
  }

 private:
  static float valueOf(std::uint8_t sample) { return static_cast<float>(sample) / 255.0F; }

  void fillTensor(const RgbImage& image, std::span<float> tensor) const {
    forEachSample([&](std::size_t sample, std::size_t value) { tensor[value] = valueOf(image.pixels[sample]); });
  }

  /// The picture has a pixel's channels together, the tensor has a plane for each.
  template <typename Use>
  void forEachSample(Use&& use) const {
    const std::size_t plane = tensorSize() / 3;
    for (std::size_t i = 0; i < plane; ++i)
      for (std::size_t channel = 0; channel < 3; ++channel) use(i * 3 + channel, channel * plane + i);
  }

  int m_sampleRateHz;
  double m_windowSeconds;
  SoxPictureConfig m_picture;
  std::vector<float> m_window;
};

}  // namespace

std::unique_ptr<FrontEnd> makeSoxLinearFrontEnd(std::string_view parametersJson) {
  return std::make_unique<SoxLinearFrontEnd>(parametersJson);
}

}  // namespace moodogram
