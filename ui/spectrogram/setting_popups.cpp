// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/setting_popups.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/spin_box_unit.h"
#include "ui/spectrogram/action_choice.h"
#include "ui/spectrogram/level_range_bar.h"
#include "ui/spectrogram/spectrogram_actions.h"

namespace moodogram::ui {

PillPopup::PillPopup(const char* name, QWidget* parent) : QFrame(parent, Qt::Popup) {
  setObjectName(QLatin1String(name));
  setProperty("pillPopup", true);
  setAttribute(Qt::WA_StyledBackground);
}

void PillPopup::showBelow(const QWidget& button) {
  adjustSize();
  const QRect room = button.screen()->availableGeometry();
  QPoint place = button.mapToGlobal(QPoint(0, button.height() + 3));
  if (place.y() + height() > room.bottom()) place.setY(button.mapToGlobal(QPoint()).y() - height() - 3);
  place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
  move(place);
  show();
  if (QWidget* first = nextInFocusChain(); first && isAncestorOf(first)) first->setFocus(Qt::PopupFocusReason);
}

TransformPopup::TransformPopup(SpectrogramActions& actions, QWidget* parent)
    : PillPopup("transformPopup", parent), m_actions(actions), m_facts(new QLabel(this)) {
  auto* form = new QFormLayout(this);
  form->setContentsMargins(14, 12, 14, 12);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto addRow = [&](ActionChoice* choice) {
    auto* box = new ChoiceBox(choice, this);
    QString name = choice->menu()->title();
    box->setAccessibleName(name.remove(QLatin1Char('&')));
    box->setObjectName(choice->menu()->objectName());
    form->addRow(name, box);
  };
  for (ActionChoice* choice : {actions.method, actions.window, actions.fftSize, actions.overlap}) addRow(choice);
  m_facts->setObjectName(QStringLiteral("transformFacts"));
  m_facts->setProperty("muted", true);
  form->addRow(m_facts);
  connect(&actions, &SpectrogramActions::settingsChanged, this, &TransformPopup::describe);
  describe();
}

void TransformPopup::setSampleRateHz(int rate) {
  m_sampleRateHz = rate;
  describe();
}

void TransformPopup::describe() {
  const SpectrumConfig& spectrum = m_actions.settings().tiles.transform.spectrum;
  const bool octaves = spectrum.method == SpectrumMethod::Octaves;
  for (const ActionChoice* choice : {m_actions.window, m_actions.fftSize})
    findChild<QWidget*>(choice->menu()->objectName())->setEnabled(!octaves);
  if (octaves) {
    m_facts->setText(
        tr("%Ln bins in an octave; windows that are\ntwice as long an octave lower", "", spectrum.binsPerOctave));
    return;
  }
  const auto size = static_cast<double>(spectrum.fftSize);
  const double rate = m_sampleRateHz > 0 ? m_sampleRateHz : 44100;
  const QLocale locale;
  //: The line break keeps the text narrow
  m_facts->setText(tr("%1 ms in one window, %2 Hz from bin to bin\nat %3 kHz")
                       .arg(locale.toString(1000 * size / rate, 'f', 1), locale.toString(rate / size, 'f', 2),
                            locale.toString(rate / 1000, 'g', 4)));
}

RangePopup::RangePopup(SpectrogramActions& actions, QWidget* parent)
    : PillPopup("rangePopup", parent),
      m_actions(actions),
      m_bar(new LevelRangeBar(this)),
      m_floor(new QSpinBox(this)),
      m_ceiling(new QSpinBox(this)) {
  const auto setUp = [](QSpinBox* box, const char* name, const QString& accessibleName) {
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    setUnit(*box, tr("%1 dB", "decibels"));
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);  // the handles above are the mouse's way
  };
  setUp(m_floor, "rangeFloor", tr("Quietest level"));
  setUp(m_ceiling, "rangeCeiling", tr("Loudest level"));
  m_floor->setRange(static_cast<int>(kLowestFloorDb), static_cast<int>(kHighestCeilingDb - kSmallestRangeDb));
  m_ceiling->setRange(static_cast<int>(kLowestFloorDb + kSmallestRangeDb), static_cast<int>(kHighestCeilingDb));
  auto* ends = new QHBoxLayout;
  //: From a level to a level
  ends->addWidget(new QLabel(tr("From"), this));
  ends->addWidget(m_floor);
  ends->addSpacing(8);
  //: From a level to a level
  ends->addWidget(new QLabel(tr("to"), this));
  ends->addWidget(m_ceiling);
  ends->addStretch();
  auto* gains = new QHBoxLayout;
  for (QAction* action : {actions.darker, actions.brighter}) {
    auto* button = new QPushButton(action->text().remove(QLatin1Char('&')), this);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    gains->addWidget(button, 1);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 12, 14, 12);
  layout->setSpacing(8);
  layout->addWidget(m_bar);
  layout->addLayout(ends);
  layout->addLayout(gains);

  connect(m_bar, &LevelRangeBar::rangeRequested, this, &RangePopup::request);
  connect(m_floor, &QSpinBox::valueChanged, this, [this](int value) {
    const auto low = static_cast<float>(value);
    request(low, std::max(m_actions.settings().tiles.look.ceilingDb, low + kSmallestRangeDb));
  });
  connect(m_ceiling, &QSpinBox::valueChanged, this, [this](int value) {
    const auto high = static_cast<float>(value);
    request(std::min(m_actions.settings().tiles.look.floorDb, high - kSmallestRangeDb), high);
  });
  connect(&actions, &SpectrogramActions::settingsChanged, this, &RangePopup::showSettings);
  showSettings();
}

void RangePopup::request(float floorDb, float ceilingDb) {
  ViewSettings settings = m_actions.settings();
  settings.tiles.look = withRange(settings.tiles.look, floorDb, ceilingDb);
  m_actions.setSettings(settings);
}

void RangePopup::showSettings() {
  const TileLook& look = m_actions.settings().tiles.look;
  m_bar->setLook(look);
  const QSignalBlocker floorBlocker(m_floor);
  const QSignalBlocker ceilingBlocker(m_ceiling);
  m_floor->setValue(qRound(look.floorDb));
  m_ceiling->setValue(qRound(look.ceilingDb));
}

}  // namespace moodogram::ui
