// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/setting_choices.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPixmap>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/spectrogram/plot/axis_labels.h"

namespace moodogram::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("SpectrogramSettings", text); }

constexpr int kCodesPerKind = 100;

QString nameText(std::string_view name) { return toText(std::string(name)); }

QString colourMapText(ColourMap map) {
  if (map == ColourMap::Sox) return QStringLiteral("SoX");
  if (map == ColourMap::GreyInverted) return tr("Grey, inverted");
  if (map == ColourMap::Grey) return tr("Grey");
  QString name = nameText(colourMapName(map));  // a proper name, the same in every language
  name[0] = name[0].toUpper();
  return name;
}

}  // namespace

std::vector<Choice<FrequencyScale>> scaleChoices() {
  using Scale = FrequencyScale;
  const auto choice = [](Scale scale, const QString& text, const QString& label = {}) {
    return Choice<Scale>{scale, nameText(frequencyScaleName(scale)), text, label};
  };
  return {choice(Scale::Logarithmic, tr("&Logarithmic"), tr("Log")),
          choice(Scale::Linear, tr("L&inear")),
          choice(Scale::Mel, tr("&Mel (HTK)"), tr("Mel")),
          choice(Scale::MelSlaney, tr("Mel (&Slaney)"), tr("Mel (Slaney)")),
          choice(Scale::Bark, tr("&Bark")),
          choice(Scale::Erb, tr("&ERB")),
          choice(Scale::Octave, tr("&Octaves (notes)"), tr("Octaves"))};
}

std::vector<Choice<WindowFunction>> windowChoices() {
  using Window = WindowFunction;
  const auto choice = [](Window window, const QString& text) {
    return Choice<Window>{window, nameText(windowFunctionName(window)), text, {}};
  };
  return {choice(Window::Hann, tr("&Hann")),
          choice(Window::Hamming, tr("Ha&mming")),
          choice(Window::Blackman, tr("&Blackman")),
          choice(Window::BlackmanHarris, tr("Blackman\u2013H&arris")),
          choice(Window::Bartlett, tr("Bar&tlett")),
          choice(Window::Kaiser, tr("&Kaiser")),
          choice(Window::DolphChebyshev, tr("&Dolph\u2013Chebyshev")),
          choice(Window::Gaussian, tr("&Gaussian")),
          choice(Window::FlatTop, tr("&Flat top")),
          choice(Window::Rectangular, tr("&Rectangular"))};
}

std::vector<Choice<std::size_t>> fftSizeChoices() {
  std::vector<Choice<std::size_t>> choices;
  for (std::size_t size = 256; size <= 32768; size *= 2) {
    const QString plain = QString::number(size);
    choices.push_back({size, plain, QLocale().toString(static_cast<qulonglong>(size)), plain});
  }
  return choices;
}

std::vector<Choice<SpectrumMethod>> methodChoices() {
  using Method = SpectrumMethod;
  const auto choice = [](Method method, const QString& text) {
    return Choice<Method>{method, nameText(spectrumMethodName(method)), text, {}};
  };
  return {choice(Method::Plain, tr("&Plain")), choice(Method::Reassigned, tr("&Reassigned")),
          choice(Method::Peaks, tr("Pea&ks only")), choice(Method::Octaves, tr("&Octaves (constant Q)"))};
}

std::vector<Choice<double>> overlapChoices() {
  std::vector<Choice<double>> choices;
  for (const double percent : {0.0, 25.0, 50.0, 75.0, 87.5, 93.75}) {
    const QString text = tr("%1 %").arg(QLocale().toString(percent, 'g', 4));
    choices.push_back({percent / 100, QString::number(percent), text, {}});
  }
  return choices;
}

std::vector<Choice<ColourMap>> colourMapChoices() {
  std::vector<Choice<ColourMap>> choices;
  for (const ColourMap map : kColourMaps)
    choices.push_back({map, nameText(colourMapName(map)), colourMapText(map), {}});
  return choices;
}

std::vector<Choice<FollowMode>> followChoices() {
  return {{FollowMode::Off, QStringLiteral("off"), tr("&Stay"), tr("Stay")},
          {FollowMode::Page, QStringLiteral("page"), tr("Turn the &Page"), tr("Follow")},
          {FollowMode::Scroll, QStringLiteral("scroll"), tr("S&croll"), tr("Scroll")}};
}

std::vector<Choice<PlotTool>> toolChoices() {
  return {{PlotTool::Navigate, QStringLiteral("navigate"), tr("&Navigate\t1"), tr("Navigate")},
          {PlotTool::Select, QStringLiteral("select"), tr("&Select\t2"), tr("Select")},
          {PlotTool::Measure, QStringLiteral("measure"), tr("&Measure\t3"), tr("Measure")},
          {PlotTool::Harmonics, QStringLiteral("harmonics"), tr("&Harmonics\t4"), tr("Harmonics")}};
}

std::vector<Choice<ChannelSelection>> channelChoices(int channels) {
  using Kind = ChannelSelection::Kind;
  std::vector<Choice<ChannelSelection>> choices{
      {{Kind::Mean, 0}, QStringLiteral("mono"), tr("M&ono (mean of all)"), tr("Mono")}};
  if (channels < 2) return choices;
  const bool stereo = channels == 2;
  choices.push_back({{Kind::Single, 0}, QStringLiteral("1"), stereo ? tr("&Left") : tr("Channel &1"), {}});
  choices.push_back({{Kind::Single, 1}, QStringLiteral("2"), stereo ? tr("&Right") : tr("Channel &2"), {}});
  choices.push_back({{Kind::Mid, 0}, QStringLiteral("mid"), tr("&Mid (left + right)"), tr("Mid")});
  choices.push_back({{Kind::Side, 0}, QStringLiteral("side"), tr("&Side (left \u2212 right)"), tr("Side")});
  for (int i = 2; i < std::min(channels, kMaxChannels); ++i)
    choices.push_back({{Kind::Single, i}, QString::number(i + 1), tr("Channel %1").arg(i + 1), {}});
  return choices;
}

int channelCode(const ChannelSelection& selection) {
  return static_cast<int>(selection.kind) * kCodesPerKind + selection.channel;
}

ChannelSelection channelFromCode(int code) {
  return {static_cast<ChannelSelection::Kind>(code / kCodesPerKind), code % kCodesPerKind};
}

QIcon gradientIcon(ColourMap map) {
  const auto palette = colours(map);
  QImage image(static_cast<int>(palette.size()), 1, QImage::Format_RGB32);
  for (std::size_t i = 0; i < palette.size(); ++i)
    image.setPixel(static_cast<int>(i), 0, qRgb(palette[i].red, palette[i].green, palette[i].blue));
  return QIcon(QPixmap::fromImage(image.scaled(64, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
}

QString rangeText(float floorDb, float ceilingDb) {
  return tr("%1 \u2026 %2 dB").arg(decibelText(floorDb), decibelText(ceilingDb));
}

}  // namespace moodogram::ui
