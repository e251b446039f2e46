// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_tool_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <array>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/setting_choices.h"

namespace moodogram::ui {
namespace {

constexpr std::array<std::size_t, 6> kFftSizes{512, 1024, 2048, 4096, 8192, 16384};
constexpr std::array<std::pair<float, float>, 4> kRanges{{{-60, 0}, {-85, -10}, {-100, 0}, {-120, 0}}};
constexpr std::array kSpans{5, 10, 30, 60};
constexpr double kLowestLogHz = 40;

void setScale(LiveSettings& settings, FrequencyScale scale) {
  settings.spectrum.axis.scale = scale;
  settings.spectrum.axis.minHz = scale == FrequencyScale::Logarithmic ? kLowestLogHz : 0;
}

QString levelText(float db) { return QLocale().toString(db, 'f', 0).replace(QLatin1Char('-'), QChar(0x2212)); }

}  // namespace

LiveToolBar::LiveToolBar(QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  addScales();
  addFftSizes();
  addRanges();
  addColours();
  addSpans();
  m_hold = addButton("liveHold", tr("Hold the picture"), tr("Lets the picture stand still; listening goes on"));
  //: A button: stops the moving picture
  m_hold->setText(tr("Hold"));
  m_hold->setCheckable(true);
  connect(m_hold, &PillButton::toggled, this, &LiveToolBar::heldChanged);
}

bool LiveToolBar::isHeld() const { return m_hold->isChecked(); }

void LiveToolBar::setHeld(bool held) { m_hold->setChecked(held); }

PillButton* LiveToolBar::addButton(const char* name, const QString& accessibleName, const QString& toolTip) {
  auto* button = new PillButton(this);
  button->setObjectName(QString::fromLatin1(name));
  button->setAccessibleName(accessibleName);
  button->setToolTip(toolTip);
  layout()->addWidget(button);
  return button;
}

void LiveToolBar::addChoice(PillButton* button, const QString& text, std::function<void(LiveSettings&)> choose,
                            const QIcon& icon) {
  if (!button->menu()) {
    button->setMenu(new QMenu(button));
    new QActionGroup(button->menu());  // NOLINT: exclusive; the menu owns it
  }
  LiveSettings chosen = m_settings;
  choose(chosen);
  QAction* action = button->menu()->addAction(icon, text);
  action->setCheckable(true);
  action->setChecked(chosen == m_settings);
  action->setIconVisibleInMenu(true);
  button->menu()->findChild<QActionGroup*>()->addAction(action);
  if (action->isChecked()) button->setText(text);
  m_choices.push_back({action, choose});
  connect(action, &QAction::triggered, this, [this, button, text, choose = std::move(choose)] {
    button->setText(text);
    button->updateGeometry();
    choose(m_settings);
    Q_EMIT settingsChanged();
  });
}

QVariantMap LiveToolBar::state() const {
  QVariantMap state{{QStringLiteral("fftSize"), static_cast<qulonglong>(m_settings.spectrum.spectrum.fftSize)},
                    {QStringLiteral("floorDb"), double{m_settings.floorDb}},
                    {QStringLiteral("ceilingDb"), double{m_settings.ceilingDb}},
                    {QStringLiteral("spanSeconds"), m_settings.spectrum.spanSeconds}};
  // By name, so that a list that grows in the middle changes nobody's settings.
  for (const auto& scale : scaleChoices())
    if (scale.value == m_settings.spectrum.axis.scale) state.insert(QStringLiteral("scale"), scale.name);
  for (const auto& map : colourMapChoices())
    if (map.value == m_settings.map) state.insert(QStringLiteral("colourMap"), map.name);
  return state;
}

void LiveToolBar::restoreState(const QVariantMap& state) {
  LiveSettings wanted = m_settings;
  const auto number = [&state](const char* key, double otherwise) {
    return state.value(QLatin1String(key), otherwise).toDouble();
  };
  wanted.spectrum.spectrum.fftSize = static_cast<std::size_t>(
      state.value(QStringLiteral("fftSize"), static_cast<qulonglong>(wanted.spectrum.spectrum.fftSize)).toULongLong());
  wanted.floorDb = static_cast<float>(number("floorDb", double{wanted.floorDb}));
  wanted.ceilingDb = static_cast<float>(number("ceilingDb", double{wanted.ceilingDb}));
  wanted.spectrum.spanSeconds = number("spanSeconds", wanted.spectrum.spanSeconds);
  for (const auto& scale : scaleChoices())
    if (scale.name == state.value(QStringLiteral("scale")).toString()) setScale(wanted, scale.value);
  for (const auto& map : colourMapChoices())
    if (map.name == state.value(QStringLiteral("colourMap")).toString()) wanted.map = map.value;
  for (const Choice& choice : m_choices) {
    LiveSettings chosen = wanted;
    choice.choose(chosen);
    if (chosen == wanted) choice.action->trigger();
  }
}

void LiveToolBar::addScales() {
  PillButton* button = addButton("liveScale", tr("Frequency scale"), tr("Frequency scale"));
  for (const auto& [text, scale] :
       //: Short names of frequency scales, on a small button: logarithmic
       {std::pair(tr("Log"), FrequencyScale::Logarithmic), std::pair(tr("Linear"), FrequencyScale::Linear),
        //: Short name of the mel scale
        std::pair(tr("Mel"), FrequencyScale::Mel)}) {
    addChoice(button, text, [scale = scale](LiveSettings& settings) { setScale(settings, scale); });
  }
}

void LiveToolBar::addFftSizes() {
  PillButton* button = addButton("liveFft", tr("Window and FFT size"),
                                 tr("Samples of a Hann window: more resolve frequency, fewer resolve time"));
  for (const std::size_t size : kFftSizes)
    addChoice(button, tr("Hann %1", "window function, FFT size").arg(formatPlain(size)),
              [size](LiveSettings& settings) { settings.spectrum.spectrum.fftSize = size; });
}

void LiveToolBar::addRanges() {
  PillButton* button = addButton("liveRange", tr("Level range"), tr("Levels from the first to the last colour"));
  for (const auto& [floorDb, ceilingDb] : kRanges)
    //: A range of levels
    addChoice(button, tr("%1 … %2 dB").arg(levelText(floorDb), levelText(ceilingDb)),
              [floorDb = floorDb, ceilingDb = ceilingDb](LiveSettings& settings) {
                settings.floorDb = floorDb;
                settings.ceilingDb = ceilingDb;
              });
}

void LiveToolBar::addColours() {
  PillButton* button = addButton("liveColours", tr("Colour map"), tr("Colour map"));
  for (const ColourMap map : kColourMaps)
    addChoice(
        button, colourMapText(map), [map](LiveSettings& settings) { settings.map = map; }, gradientIcon(map));
}

void LiveToolBar::addSpans() {
  PillButton* button = addButton("liveSpan", tr("Time span"), tr("Seconds from the left edge to now"));
  for (const int seconds : kSpans)
    addChoice(button, tr("%L1 s", "seconds").arg(seconds),
              [seconds](LiveSettings& settings) { settings.spectrum.spanSeconds = seconds; });
}

}  // namespace moodogram::ui
