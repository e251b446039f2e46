// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_tool_bar.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <array>

#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/tile_service.h"

namespace moodogram::ui {
namespace {

struct Range {
  float floorDb;
  float ceilingDb;
};
constexpr std::array kRanges{Range{-60, 0}, Range{-85, -10}, Range{-100, 0}, Range{-120, 0}};
constexpr std::array<std::size_t, 6> kFftSizes{512, 1024, 2048, 4096, 8192, 16384};
constexpr double kLowestLogHz = 40;

QString rangeText(const Range& range) {
  const auto number = [](float db) { return QString::number(db).replace(QLatin1Char('-'), QChar(0x2212)); };
  return QCoreApplication::translate("SpectrogramToolBar", "%1 \u2026 %2 dB")
      .arg(number(range.floorDb), number(range.ceilingDb));
}

QIcon gradientIcon(ColourMap map) {
  const auto palette = colours(map);
  QImage image(static_cast<int>(palette.size()), 1, QImage::Format_RGB32);
  for (std::size_t i = 0; i < palette.size(); ++i) {
    image.setPixel(static_cast<int>(i), 0, qRgb(palette[i].red, palette[i].green, palette[i].blue));
  }
  return QIcon(QPixmap::fromImage(image.scaled(64, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
}

QString colourMapLabel(ColourMap map) {
  QString label = QString::fromUtf8(colourMapName(map).data(), static_cast<qsizetype>(colourMapName(map).size()));
  if (!label.isEmpty()) label[0] = label[0].toUpper();
  return map == ColourMap::Sox ? QStringLiteral("SoX") : label;
}

/// One choice among some: the button's text is the choice.
template <typename Choose>
void addChoice(PillButton* button, const QString& text, bool checked, Choose choose, const QIcon& icon = {}) {
  if (!button->menu()) {
    button->setMenu(new QMenu(button));
    new QActionGroup(button->menu());  // NOLINT: exclusive; the menu owns it
  }
  QAction* action = button->menu()->addAction(icon, text);
  action->setCheckable(true);
  action->setChecked(checked);
  action->setIconVisibleInMenu(true);
  button->menu()->findChild<QActionGroup*>()->addAction(action);
  if (checked) button->setText(text);
  QObject::connect(action, &QAction::triggered, button, [button, text, choose] {
    button->setText(text);
    button->updateGeometry();
    choose();
  });
}

}  // namespace

SpectrogramToolBar::SpectrogramToolBar(TileService* tiles, QWidget* parent) : QWidget(parent), m_tiles(tiles) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  addScaleMenu();
  addFftMenu();
  addRangeMenu();
  addColourMenu();

  PillButton* follow = addButton(tr("Follow the playhead"), tr("Turn the page when playback runs past the edge"));
  follow->setText(tr("Follow"));
  follow->setCheckable(true);
  follow->setChecked(true);
  connect(follow, &PillButton::toggled, this, &SpectrogramToolBar::followChanged);
  PillButton* save = addButton(tr("Export"), tr("Save what is shown as a picture"));
  save->setText(tr("Export\u2026"));
  connect(save, &PillButton::clicked, this, &SpectrogramToolBar::exportRequested);
}

PillButton* SpectrogramToolBar::addButton(const QString& accessibleName, const QString& toolTip) {
  auto* button = new PillButton(this);
  button->setAccessibleName(accessibleName);
  button->setToolTip(toolTip);
  layout()->addWidget(button);
  return button;
}

void SpectrogramToolBar::addScaleMenu() {
  PillButton* button = addButton(tr("Frequency scale"), tr("Frequency scale"));
  const auto add = [&](const QString& text, FrequencyScale scale) {
    addChoice(button, text, m_tiles->wanted().axis.scale == scale, [this, scale] {
      TileSettings settings = m_tiles->wanted();
      settings.axis.scale = scale;
      settings.axis.minHz = scale == FrequencyScale::Logarithmic ? kLowestLogHz : 0;
      m_tiles->setSettings(settings);
    });
  };
  add(tr("Log"), FrequencyScale::Logarithmic);
  add(tr("Linear"), FrequencyScale::Linear);
  add(tr("Mel"), FrequencyScale::Mel);
}

void SpectrogramToolBar::addFftMenu() {
  PillButton* button =
      addButton(tr("Window and FFT size"), tr("Samples of a Hann window: more resolve frequency, fewer resolve time"));
  for (const std::size_t size : kFftSizes) {
    addChoice(button, tr("Hann %1").arg(size), m_tiles->wanted().transform.spectrum.fftSize == size, [this, size] {
      TileSettings settings = m_tiles->wanted();
      settings.transform.spectrum.fftSize = size;
      m_tiles->setSettings(settings);
    });
  }
}

void SpectrogramToolBar::addRangeMenu() {
  PillButton* button = addButton(tr("Level range"), tr("Levels from the first to the last colour"));
  for (const Range& range : kRanges) {
    const bool current = m_tiles->wanted().look.floorDb == range.floorDb;
    addChoice(button, rangeText(range), current, [this, range] {
      TileSettings settings = m_tiles->wanted();
      settings.look.floorDb = range.floorDb;
      settings.look.ceilingDb = range.ceilingDb;
      m_tiles->setSettings(settings);
    });
  }
}

void SpectrogramToolBar::addColourMenu() {
  PillButton* button = addButton(tr("Colour map"), tr("Colour map"));
  for (const ColourMap map : kColourMaps) {
    addChoice(
        button, colourMapLabel(map), m_tiles->wanted().look.map == map,
        [this, map] {
          TileSettings settings = m_tiles->wanted();
          settings.look.map = map;
          m_tiles->setSettings(settings);
        },
        gradientIcon(map));
  }
}

}  // namespace moodogram::ui
