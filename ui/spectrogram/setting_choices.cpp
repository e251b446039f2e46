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

struct SpectrogramSettings {
  Q_DECLARE_TR_FUNCTIONS(SpectrogramSettings)
};

constexpr int kCodesPerKind = 100;

QString nameText(std::string_view name) { return toText(std::string(name)); }

}  // namespace

QString colourMapText(ColourMap map) {
  if (map == ColourMap::Sox) return QStringLiteral("SoX");
  if (map == ColourMap::GreyInverted) return SpectrogramSettings::tr("Grey, inverted");
  if (map == ColourMap::Grey) return SpectrogramSettings::tr("Grey");
  QString name = nameText(colourMapName(map));  // a proper name, the same in every language
  name[0] = name[0].toUpper();
  return name;
}

std::vector<Choice<FrequencyScale>> scaleChoices() {
  using Scale = FrequencyScale;
  const auto choice = [](Scale scale, const QString& text, const QString& label = {}) {
    return Choice<Scale>{scale, nameText(frequencyScaleName(scale)), text, label};
  };
  //: Frequency scale; the second text is its short name on a button
  return {choice(Scale::Logarithmic, SpectrogramSettings::tr("&Logarithmic"), SpectrogramSettings::tr("Log")),
          choice(Scale::Linear, SpectrogramSettings::tr("L&inear")),
          choice(Scale::Mel, SpectrogramSettings::tr("&Mel (HTK)"), SpectrogramSettings::tr("Mel")),
          choice(Scale::MelSlaney, SpectrogramSettings::tr("Mel (&Slaney)"), SpectrogramSettings::tr("Mel (Slaney)")),
          choice(Scale::Bark, SpectrogramSettings::tr("&Bark")),
          choice(Scale::Erb, SpectrogramSettings::tr("&ERB")),
          choice(Scale::Octave, SpectrogramSettings::tr("&Octaves (notes)"), SpectrogramSettings::tr("Octaves"))};
}

std::vector<Choice<WindowFunction>> windowChoices() {
  using Window = WindowFunction;
  const auto choice = [](Window window, const QString& text) {
    return Choice<Window>{window, nameText(windowFunctionName(window)), text, {}};
  };
  return {choice(Window::Hann, SpectrogramSettings::tr("&Hann")),
          choice(Window::Hamming, SpectrogramSettings::tr("Ha&mming")),
          choice(Window::Blackman, SpectrogramSettings::tr("&Blackman")),
          choice(Window::BlackmanHarris, SpectrogramSettings::tr("Blackman–H&arris")),
          choice(Window::Bartlett, SpectrogramSettings::tr("Bar&tlett")),
          choice(Window::Kaiser, SpectrogramSettings::tr("&Kaiser")),
          choice(Window::DolphChebyshev, SpectrogramSettings::tr("&Dolph–Chebyshev")),
          choice(Window::Gaussian, SpectrogramSettings::tr("&Gaussian")),
          choice(Window::FlatTop, SpectrogramSettings::tr("&Flat top")),
          choice(Window::Rectangular, SpectrogramSettings::tr("&Rectangular"))};
}

std::vector<Choice<std::size_t>> fftSizeChoices() {
  std::vector<Choice<std::size_t>> choices;
  for (std::size_t size = 256; size <= 32768; size *= 2) {
    const QString plain = QString::number(size);
    choices.push_back(
        {size, plain, QLocale().toString(static_cast<qulonglong>(size)), formatPlain(static_cast<qint64>(size))});
  }
  return choices;
}

std::vector<Choice<SpectrumMethod>> methodChoices() {
  using Method = SpectrumMethod;
  const auto choice = [](Method method, const QString& text) {
    return Choice<Method>{method, nameText(spectrumMethodName(method)), text, {}};
  };
  //: How spectra are computed: as they are
  return {choice(Method::Plain, SpectrogramSettings::tr("&Plain")),
          choice(Method::Reassigned, SpectrogramSettings::tr("&Reassigned")),
          choice(Method::Peaks, SpectrogramSettings::tr("Pea&ks only")),
          choice(Method::Octaves, SpectrogramSettings::tr("&Octaves (constant Q)"))};
}

std::vector<Choice<double>> overlapChoices() {
  std::vector<Choice<double>> choices;
  for (const double percent : {0.0, 25.0, 50.0, 75.0, 87.5, 93.75}) {
    const QString text = SpectrogramSettings::tr("%1 %", "overlap of windows").arg(QLocale().toString(percent, 'g', 4));
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
  //: While music plays the picture stays where it is
  return {{FollowMode::Off, QStringLiteral("off"), SpectrogramSettings::tr("&Stay"), SpectrogramSettings::tr("Stay")},
          //: While music plays the picture turns like a page
          {FollowMode::Page, QStringLiteral("page"), SpectrogramSettings::tr("Turn the &Page"),
           SpectrogramSettings::tr("Follow")},
          {FollowMode::Scroll, QStringLiteral("scroll"), SpectrogramSettings::tr("S&croll"),
           SpectrogramSettings::tr("Scroll")}};
}

std::vector<Choice<PlotTool>> toolChoices() {
  //: What the mouse does in the picture; keep \t and the digit
  return {{PlotTool::Navigate, QStringLiteral("navigate"), SpectrogramSettings::tr("&Navigate\t1"),
           SpectrogramSettings::tr("Navigate")},
          {PlotTool::Select, QStringLiteral("select"), SpectrogramSettings::tr("&Select\t2"),
           SpectrogramSettings::tr("Select")},
          {PlotTool::Measure, QStringLiteral("measure"), SpectrogramSettings::tr("&Measure\t3"),
           SpectrogramSettings::tr("Measure")},
          {PlotTool::Harmonics, QStringLiteral("harmonics"), SpectrogramSettings::tr("&Harmonics\t4"),
           SpectrogramSettings::tr("Harmonics")}};
}

std::vector<Choice<ChannelSelection>> channelChoices(int channels) {
  using Kind = ChannelSelection::Kind;
  std::vector<Choice<ChannelSelection>> choices{{{Kind::Mean, 0},
                                                 QStringLiteral("mono"),
                                                 SpectrogramSettings::tr("M&ono (mean of all)"),
                                                 SpectrogramSettings::tr("Mono")}};
  if (channels < 2) return choices;
  const bool stereo = channels == 2;
  choices.push_back({{Kind::Single, 0},
                     QStringLiteral("1"),
                     stereo ? SpectrogramSettings::tr("&Left") : SpectrogramSettings::tr("Channel &1"),
                     {}});
  choices.push_back({{Kind::Single, 1},
                     QStringLiteral("2"),
                     stereo ? SpectrogramSettings::tr("&Right") : SpectrogramSettings::tr("Channel &2"),
                     {}});
  choices.push_back({{Kind::Mid, 0},
                     QStringLiteral("mid"),
                     SpectrogramSettings::tr("&Mid (left + right)"),
                     SpectrogramSettings::tr("Mid")});
  choices.push_back({{Kind::Side, 0},
                     QStringLiteral("side"),
                     SpectrogramSettings::tr("&Side (left − right)"),
                     SpectrogramSettings::tr("Side")});
  for (int i = 2; i < std::min(channels, kMaxChannels); ++i)
    choices.push_back(
        {{Kind::Single, i}, QString::number(i + 1), SpectrogramSettings::tr("Channel %L1").arg(i + 1), {}});
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
  return SpectrogramSettings::tr("%1 … %2 dB").arg(decibelText(floorDb), decibelText(ceilingDb));
}

}  // namespace moodogram::ui
