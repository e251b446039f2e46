// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/setting_choices.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPixmap>

#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("SpectrogramSettings", text); }

constexpr int kCodesPerKind = 100;

}  // namespace

std::vector<Choice<FrequencyScale>> scaleChoices() {
  return {{FrequencyScale::Logarithmic, QStringLiteral("log"), tr("&Logarithmic"), tr("Log")},
          {FrequencyScale::Linear, QStringLiteral("linear"), tr("L&inear"), {}},
          {FrequencyScale::Mel, QStringLiteral("mel"), tr("&Mel"), {}}};
}

std::vector<Choice<WindowFunction>> windowChoices() {
  return {{WindowFunction::Hann, QStringLiteral("hann"), tr("&Hann"), {}},
          {WindowFunction::Hamming, QStringLiteral("hamming"), tr("Ha&mming"), {}},
          {WindowFunction::Blackman, QStringLiteral("blackman"), tr("&Blackman"), {}},
          {WindowFunction::Rectangular, QStringLiteral("rectangular"), tr("&Rectangular"), {}}};
}

std::vector<Choice<std::size_t>> fftSizeChoices() {
  std::vector<Choice<std::size_t>> choices;
  for (std::size_t size = 256; size <= 32768; size *= 2) {
    const QString plain = QString::number(size);
    choices.push_back({size, plain, QLocale().toString(static_cast<qulonglong>(size)), plain});
  }
  return choices;
}

std::vector<Choice<ColourMap>> colourMapChoices() {
  std::vector<Choice<ColourMap>> choices;
  for (const ColourMap map : kColourMaps) {
    const QString name = toText(std::string(colourMapName(map)));
    QString text = name;
    text[0] = text[0].toUpper();
    choices.push_back({map, name, map == ColourMap::Sox ? QStringLiteral("SoX") : text, {}});
  }
  return choices;
}

std::vector<Choice<ChannelSelection>> channelChoices(int channels) {
  using Kind = ChannelSelection::Kind;
  std::vector<Choice<ChannelSelection>> choices{{{Kind::Mean, 0}, QStringLiteral("mono"), tr("M&ono (mean of all)"), tr("Mono")}};
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

QString decibelText(double decibels, int decimals) {
  return QLocale().toString(decibels, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

QString rangeText(float floorDb, float ceilingDb) {
  return tr("%1 \u2026 %2 dB").arg(decibelText(floorDb), decibelText(ceilingDb));
}

}  // namespace moodogram::ui
