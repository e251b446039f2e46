// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_tool_bar.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <algorithm>

#include "ui/spectrogram/action_choice.h"
#include "ui/spectrogram/pill_button.h"
#include "ui/spectrogram/setting_choices.h"
#include "ui/spectrogram/setting_popups.h"
#include "ui/spectrogram/spectrogram_actions.h"

namespace moodogram::ui {
namespace {

constexpr int kSpacing = 6;

QString plainTitle(const QMenu* menu) { return menu->title().remove(QLatin1Char('&')); }

}  // namespace

SpectrogramToolBar::SpectrogramToolBar(SpectrogramActions& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_transform(new TransformPopup(actions, this)),
      m_range(new RangePopup(actions, this)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  addMenuPill("pillTool", actions.tool, 3);
  addMenuPill("pillScale", actions.scale, 9);
  addPopupPill("pillTransform", m_transform, actions.transformMenu, 8);
  addPopupPill("pillRange", m_range, actions.rangeMenu, 7);
  addMenuPill("pillColours", actions.colours, 6);
  addMenuPill("pillChannel", actions.channel, 4);
  addMenuPill("pillFollow", actions.follow, 5);
  addActionPill("pillSlice", actions.slice, tr("Spectrum"), 1);
  addActionPill("pillNetwork", actions.networkView, tr("Network’s view"), 2);
  addActionPill("pillExport", actions.exportView, tr("Export…"), 4);
  m_more = new PillButton(this);
  m_more->setObjectName(QStringLiteral("pillMore"));
  m_more->setText(QStringLiteral("⋯"));
  m_more->setAccessibleName(tr("More about the spectrogram"));
  m_more->setToolTip(m_more->accessibleName());
  m_more->setMenu(new QMenu(m_more));
  connect(&actions, &SpectrogramActions::settingsChanged, this, &SpectrogramToolBar::showTexts);
  for (const ActionChoice* choice : {actions.channel, actions.tool})
    connect(choice, &ActionChoice::changed, this, &SpectrogramToolBar::showTexts);
  showTexts();
}

PillButton* SpectrogramToolBar::addPill(const char* name, QAction* inMenu, int importance, const QString& toolTip) {
  auto* button = new PillButton(this);
  button->setObjectName(QLatin1String(name));
  button->setAccessibleName(inMenu->text().remove(QLatin1Char('&')));
  button->setToolTip(toolTip);
  m_pills.push_back({button, inMenu, importance});
  return button;
}

void SpectrogramToolBar::addMenuPill(const char* name, ActionChoice* choice, int importance) {
  addPill(name, choice->menu()->menuAction(), importance, plainTitle(choice->menu()))->setMenu(choice->menu());
}

void SpectrogramToolBar::addPopupPill(const char* name, PillPopup* popup, QMenu* menu, int importance) {
  PillButton* button = addPill(name, menu->menuAction(), importance, plainTitle(menu));
  connect(button, &PillButton::clicked, popup, [popup, button] { popup->showBelow(*button); });
}

void SpectrogramToolBar::addActionPill(const char* name, QAction* action, const QString& text, int importance) {
  addPill(name, action, importance, {})->bind(action, text);
}

void SpectrogramToolBar::setSampleRateHz(int rate) { m_transform->setSampleRateHz(rate); }

void SpectrogramToolBar::showTexts() {
  const TileLook& look = m_actions.settings().tiles.look;
  const auto pill = [this](const char* name) { return findChild<PillButton*>(QLatin1String(name)); };
  pill("pillTool")->setText(m_actions.tool->label());
  pill("pillFollow")->setText(m_actions.follow->label());
  pill("pillScale")->setText(m_actions.scale->label());
  const SpectrumMethod method = m_actions.settings().tiles.transform.spectrum.method;
  //: On a button
  QString transform = tr("%1 %2, %3", "window, FFT size, overlap")
                          .arg(m_actions.window->label(), m_actions.fftSize->label(), m_actions.overlap->label());
  if (method == SpectrumMethod::Octaves)
    transform = tr("Octaves, %1", "overlap").arg(m_actions.overlap->label());
  else if (method != SpectrumMethod::Plain)
    transform = m_actions.method->label() + QStringLiteral(": ") + transform;
  pill("pillTransform")->setText(transform);
  pill("pillRange")->setText(rangeText(look.floorDb, look.ceilingDb));
  pill("pillColours")->setText(m_actions.colours->label());
  pill("pillChannel")->setText(m_actions.channel->label());
  pill("pillChannel")->setEnabled(m_actions.channelMenu->isEnabled());
  updateGeometry();
  arrange();
}

QSize SpectrogramToolBar::sizeHint() const {
  int width = m_more->sizeHint().width();
  for (const Pill& pill : m_pills) width += pill.button->sizeHint().width() + kSpacing;
  return {width, m_more->sizeHint().height()};
}

QSize SpectrogramToolBar::minimumSizeHint() const { return m_more->sizeHint(); }

void SpectrogramToolBar::arrange() {
  int needed = sizeHint().width();
  std::vector<Pill> folded = m_pills;
  std::sort(folded.begin(), folded.end(), [](const Pill& a, const Pill& b) { return a.importance < b.importance; });
  const auto firstKept = std::find_if(folded.begin(), folded.end(), [&](const Pill& pill) {
    if (needed <= width()) return true;
    needed -= pill.button->sizeHint().width() + kSpacing;
    return false;
  });
  const auto isFolded = [&](const Pill& pill) {
    return std::any_of(folded.begin(), firstKept, [&](const Pill& other) { return other.button == pill.button; });
  };
  m_more->menu()->clear();
  int x = std::max(width() - needed, 0);
  for (const Pill& pill : m_pills) {
    const bool shown = !isFolded(pill);
    pill.button->setVisible(shown);
    if (!shown) {
      m_more->menu()->addAction(pill.inMenu);
      continue;
    }
    const int wide = pill.button->sizeHint().width();
    pill.button->setGeometry(x, 0, wide, pill.button->sizeHint().height());
    x += wide + kSpacing;
  }
  m_more->setGeometry(x, 0, m_more->sizeHint().width(), m_more->sizeHint().height());
  if (!m_more->menu()->isEmpty()) m_more->menu()->addSeparator();
  for (QMenu* menu : {m_actions.selectionMenu, m_actions.compareMenu}) m_more->menu()->addMenu(menu);
  m_more->menu()->addActions({m_actions.waveform, m_actions.grid, m_actions.wholeView, m_actions.fullScreen});
  m_more->menu()->addSeparator();
  m_more->menu()->addAction(m_actions.reset);
}

void SpectrogramToolBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

bool SpectrogramToolBar::event(QEvent* event) {
  if (event->type() == QEvent::FontChange) arrange();
  return QWidget::event(event);
}

}  // namespace moodogram::ui
