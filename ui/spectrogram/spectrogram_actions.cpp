// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_actions.h"

#include <QMenu>
#include <array>
#include <cmath>

#include "ui/spectrogram/action_choice.h"
#include "ui/spectrogram/setting_choices.h"

namespace moodogram::ui {
namespace {

constexpr std::array<std::pair<float, float>, 4> kRanges{{{-60, 0}, {-85, -10}, {-100, 0}, {-120, 0}}};
constexpr float kGainStepDb = 3;

template <typename T, typename Code>
void fill(ActionChoice* choice, const std::vector<Choice<T>>& choices, Code code) {
  for (const auto& c : choices) choice->add(code(c.value), c.name, c.text, c.label);
}

constexpr double kOverlapCodes = 10000;  ///< an overlap of 1 as the number of an action

int overlapCode(double overlap) { return static_cast<int>(std::lround(overlap * kOverlapCodes)); }

template <typename T>
int asInt(T value) {
  return static_cast<int>(value);
}

}  // namespace

SpectrogramActions::SpectrogramActions(QWidget* parent) : QObject(parent), m_owner(parent) {
  addChoices();
  addRange();
  addView();
  addSelection();
  addComparison();
  networkView = add("networkView", tr("Networ&k's View"),
                    tr("The exact picture that the network receives at the pointer or the playhead"));
  explainMood =
      add("explain", tr("Wh&y This Mood?"), tr("Where the network looked in the window at the pointer or the playhead"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
  exportView = add("export", tr("E&xport…"), tr("Save what is shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
  fullScreen = addCheckable("fullScreen", tr("Spectrogram F&ull Screen"),
                            tr("Nothing but the spectrogram; Esc returns"), QKeySequence(Qt::SHIFT | Qt::Key_F11));
  leave = add("leave", tr("Leave Full Screen, End Loop or Band"), {}, QKeySequence(Qt::Key_Escape));
  leave->setEnabled(false);
  reset = add("reset", tr("Reset &View Settings"), tr("Scale, window, range, colours and panels as at the beginning"));
  connect(reset, &QAction::triggered, this, [this] { setSettings({}); });
  setChannelCount(1);
  setHasTrack(false);
  press();
}

QMenu* SpectrogramActions::addMenu(const char* name, const QString& title) {
  auto* menu = new QMenu(title, m_owner);
  menu->setObjectName(QStringLiteral("spectrogram-") + QLatin1String(name));
  return menu;
}

QAction* SpectrogramActions::add(const char* name, const QString& text, const QString& toolTip,
                                 const QKeySequence& key) {
  auto* action = new QAction(text, this);
  action->setObjectName(QStringLiteral("spectrogram-") + QLatin1String(name));
  if (!toolTip.isEmpty()) action->setToolTip(toolTip);
  action->setShortcut(key);
  m_all << action;
  return action;
}

QAction* SpectrogramActions::addCheckable(const char* name, const QString& text, const QString& toolTip,
                                          const QKeySequence& key) {
  QAction* action = add(name, text, toolTip, key);
  action->setCheckable(true);
  return action;
}

void SpectrogramActions::addChoices() {
  scaleMenu = addMenu("scale", tr("Frequency &Scale"));
  scale = new ActionChoice(scaleMenu);
  fill(scale, scaleChoices(), asInt<FrequencyScale>);
  connect(scale, &ActionChoice::chosen, this, [this](int value) {
    change([value](auto& s) { s.tiles.axis = axisOf(static_cast<FrequencyScale>(value)); });
  });

  //: A menu: window, FFT size, overlap
  transformMenu = addMenu("transform", tr("T&ransform"));
  //: A menu: how spectra are computed
  QMenu* methodMenu = addMenu("method", tr("&Method"));
  QMenu* windowMenu = addMenu("window", tr("&Window"));
  QMenu* sizeMenu = addMenu("fftSize", tr("&FFT Size"));
  QMenu* overlapMenu = addMenu("overlap", tr("&Overlap"));
  for (QMenu* menu : {methodMenu, windowMenu, sizeMenu, overlapMenu}) transformMenu->addMenu(menu);
  method = new ActionChoice(methodMenu);
  fill(method, methodChoices(), asInt<SpectrumMethod>);
  connect(method, &ActionChoice::chosen, this, [this](int value) {
    change([value](auto& s) { s.tiles.transform.spectrum.method = static_cast<SpectrumMethod>(value); });
  });
  overlap = new ActionChoice(overlapMenu);
  fill(overlap, overlapChoices(), overlapCode);
  connect(overlap, &ActionChoice::chosen, this, [this](int value) {
    change([value](auto& s) { s.tiles.transform.spectrum.overlap = value / kOverlapCodes; });
  });
  window = new ActionChoice(windowMenu);
  fill(window, windowChoices(), asInt<WindowFunction>);
  connect(window, &ActionChoice::chosen, this, [this](int value) {
    change([value](auto& s) { s.tiles.transform.spectrum.window = WindowShape(static_cast<WindowFunction>(value)); });
  });
  fftSize = new ActionChoice(sizeMenu);
  fill(fftSize, fftSizeChoices(), asInt<std::size_t>);
  connect(fftSize, &ActionChoice::chosen, this, [this](int value) {
    change([value](auto& s) { s.tiles.transform.spectrum.fftSize = static_cast<std::size_t>(value); });
  });

  channelMenu = addMenu("channel", tr("&Channel"));
  channel = new ActionChoice(channelMenu);
  connect(channel, &ActionChoice::chosen, this,
          [this](int value) { change([value](auto& s) { s.tiles.transform.channel = channelFromCode(value); }); });

  //: A menu: colour maps
  colourMenu = addMenu("colours", tr("C&olours"));
  colours = new ActionChoice(colourMenu);
  for (const auto& c : colourMapChoices())
    colours->add(static_cast<int>(c.value), c.name, c.text, c.label, gradientIcon(c.value));
  connect(colours, &ActionChoice::chosen, this,
          [this](int value) { change([value](auto& s) { s.tiles.look.map = static_cast<ColourMap>(value); }); });
}

void SpectrogramActions::addRange() {
  rangeMenu = addMenu("range", tr("&Level Range"));
  for (const auto& [floorDb, ceilingDb] : kRanges) {
    QAction* action = rangeMenu->addAction(rangeText(floorDb, ceilingDb));
    action->setObjectName(QStringLiteral("spectrogram-range%1").arg(floorDb));
    connect(action, &QAction::triggered, this, [this, low = floorDb, high = ceilingDb] {
      change([low, high](auto& s) { s.tiles.look = withRange(s.tiles.look, low, high); });
    });
  }
  rangeMenu->addSeparator();
  const auto addGain = [this](const char* name, const QString& text, const QKeySequence& key, float step) {
    QAction* action = add(name, text, {}, key);
    rangeMenu->addAction(action);
    connect(action, &QAction::triggered, this, [this, step] {
      change([step](auto& s) {
        s.tiles.look = withRange(s.tiles.look, s.tiles.look.floorDb + step, s.tiles.look.ceilingDb + step);
      });
    });
    return action;
  };
  brighter = addGain("brighter", tr("&Brighter by %L1 dB").arg(kGainStepDb),
                     QKeySequence(Qt::CTRL | Qt::Key_BracketRight), -kGainStepDb);
  darker = addGain("darker", tr("&Darker by %L1 dB").arg(kGainStepDb), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
                   kGainStepDb);
}

void SpectrogramActions::addView() {
  waveform = addCheckable("waveform", tr("&Waveform"), tr("The waveform of the whole track below the spectrogram"));
  slice =
      addCheckable("slice", tr("Sp&ectrum"), tr("The spectrum at the pointer or the playhead, beside the spectrogram"),
                   QKeySequence(Qt::CTRL | Qt::Key_U));
  //: Lines in the picture
  grid = addCheckable("grid", tr("&Grid"), tr("Lines at the labels of the axes"));
  noteLabels = addCheckable("noteLabels", tr("&Notes on the Axis"), tr("Note names instead of hertz"));
  scaleMenu->addSeparator();
  scaleMenu->addAction(noteLabels);
  connect(waveform, &QAction::triggered, this, [this](bool on) { change([on](auto& s) { s.waveform = on; }); });
  connect(slice, &QAction::triggered, this, [this](bool on) { change([on](auto& s) { s.slice = on; }); });
  connect(grid, &QAction::triggered, this, [this](bool on) { change([on](auto& s) { s.grid = on; }); });
  connect(noteLabels, &QAction::triggered, this, [this](bool on) {
    change([on](auto& s) { s.labels = on ? FrequencyLabels::Notes : FrequencyLabels::Hertz; });
  });
  followMenu = addMenu("follow", tr("&Follow Playback"));
  follow = new ActionChoice(followMenu);
  fill(follow, followChoices(), asInt<FollowMode>);
  connect(follow, &ActionChoice::chosen, this,
          [this](int value) { change([value](auto& s) { s.follow = static_cast<FollowMode>(value); }); });
  //: A menu: what the mouse does in the picture
  toolMenu = addMenu("tool", tr("&Tool"));
  tool = new ActionChoice(toolMenu);
  fill(tool, toolChoices(), asInt<PlotTool>);
  tool->setValue(asInt(PlotTool::Navigate));
  connect(tool, &ActionChoice::chosen, this, [this](int value) { Q_EMIT toolChosen(static_cast<PlotTool>(value)); });
  fit = add("fit", tr("Whole Track"), tr("From its start to its end"), QKeySequence(Qt::CTRL | Qt::Key_9));
  wholeView = add("wholeView", tr("Reset the Axes"), tr("The whole track and all frequencies"),
                  QKeySequence(Qt::CTRL | Qt::Key_0));
  zoomIn = add("zoomIn", tr("Zoom In"), {}, QKeySequence::ZoomIn);
  zoomOut = add("zoomOut", tr("Zoom Out"), {}, QKeySequence::ZoomOut);
  //: To the view before
  back = add("back", tr("Back"), tr("The view before"), QKeySequence(Qt::ALT | Qt::Key_Left));
  forward = add("forward", tr("Forward"), tr("The view after"), QKeySequence(Qt::ALT | Qt::Key_Right));
  freeze =
      addCheckable("freeze", tr("Free&ze the Axes"), tr("Show the next track from where to where this one is shown"));
}

void SpectrogramActions::addSelection() {
  //: A menu: what can be done with the selected part
  selectionMenu = addMenu("selection", tr("Selectio&n"));
  playSelection = add("playSelection", tr("&Play Once"), tr("Play the selected part once"), QKeySequence(Qt::Key_P));
  loopSelection =
      //: Plays the selected part over and over
      addCheckable("loopSelection", tr("&Loop"), tr("Play the selected part over and over"), QKeySequence(Qt::Key_L));
  filterSelection = addCheckable("filterSelection", tr("Only &Its Frequencies"),
                                 tr("Let only the selected frequencies be heard"), QKeySequence(Qt::Key_B));
  zoomToSelection = add("zoomToSelection", tr("&Zoom to It"), {}, QKeySequence(Qt::Key_Z));
  clearSelection = add("clearSelection", tr("&Clear"), tr("Select nothing"));
  // Letters are for typing elsewhere in the window.
  for (QAction* action : {playSelection, loopSelection, filterSelection, zoomToSelection, clearSelection})
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  selectionMenu->addActions({playSelection, loopSelection, filterSelection, zoomToSelection, clearSelection});
}

void SpectrogramActions::addComparison() {
  //: A menu: a second file beside the first
  compareMenu = addMenu("compare", tr("Com&pare"));
  compareFile = add("compareFile", tr("&With a File…"), tr("A second file with the same settings"));
  //: The two files change places
  swapCompared = add("compareSwap", tr("&Swap"), tr("Exchange the two files"));
  linkCompared = addCheckable("compareLink", tr("&Link the Axes"), tr("Zoom, scroll and point in both at once"));
  linkCompared->setChecked(true);
  besideCompared =
      addCheckable("compareBeside", tr("Side &by Side"), tr("Beside each other instead of below each other"));
  closeCompared = add("compareClose", tr("&Close the Second File"));
  compareMenu->addActions({compareFile, swapCompared, linkCompared, besideCompared, freeze, closeCompared});
}

void SpectrogramActions::addTo(QMenu* menu) const {
  menu->addActions({fit, wholeView, zoomIn, zoomOut, back, forward});
  menu->addMenu(followMenu);
  menu->addMenu(toolMenu);
  menu->addSeparator();
  for (QMenu* part : {scaleMenu, transformMenu, channelMenu, rangeMenu, colourMenu}) menu->addMenu(part);
  menu->addSeparator();
  for (QMenu* part : {selectionMenu, compareMenu}) menu->addMenu(part);
  menu->addSeparator();
  menu->addActions({waveform, slice, grid, networkView, explainMood, exportView, fullScreen});
  menu->addSeparator();
  menu->addAction(reset);
}

template <typename Change>
void SpectrogramActions::change(Change change) {
  ViewSettings settings = m_settings;
  change(settings);
  setSettings(settings);
}

void SpectrogramActions::setSettings(const ViewSettings& settings) {
  if (m_settings == settings) return;
  m_settings = settings;
  press();
  Q_EMIT settingsChanged(m_settings);
}

void SpectrogramActions::press() {
  const TileSettings& tiles = m_settings.tiles;
  scale->setValue(static_cast<int>(tiles.axis.scale));
  method->setValue(static_cast<int>(tiles.transform.spectrum.method));
  overlap->setValue(overlapCode(tiles.transform.spectrum.overlap));
  window->setValue(static_cast<int>(tiles.transform.spectrum.window.function));
  fftSize->setValue(static_cast<int>(tiles.transform.spectrum.fftSize));
  channel->setValue(channelCode(tiles.transform.channel));
  colours->setValue(static_cast<int>(tiles.look.map));
  follow->setValue(static_cast<int>(m_settings.follow));
  noteLabels->setChecked(m_settings.labels == FrequencyLabels::Notes);
  grid->setChecked(m_settings.grid);
  waveform->setChecked(m_settings.waveform);
  slice->setChecked(m_settings.slice);
}

void SpectrogramActions::setChannelCount(int channels) {
  const std::vector<Choice<ChannelSelection>> choices = channelChoices(channels);
  if (static_cast<std::size_t>(channel->actions().size()) == choices.size()) return;
  channel->removeAll();
  fill(channel, choices, channelCode);
  channel->setValue(channelCode(m_settings.tiles.transform.channel));
  channelMenu->setEnabled(choices.size() > 1);
}

void SpectrogramActions::setHasTrack(bool hasTrack) {
  for (QAction* action :
       {fit, wholeView, zoomIn, zoomOut, back, forward, networkView, explainMood, exportView, compareFile})
    action->setEnabled(hasTrack);
  if (!hasTrack) setHasSelection(false);
}

void SpectrogramActions::setHasSelection(bool hasSelection, bool hasBand) {
  for (QAction* action : {playSelection, zoomToSelection, clearSelection}) action->setEnabled(hasSelection);
  // What is on can be switched off.
  loopSelection->setEnabled(hasSelection || loopSelection->isChecked());
  filterSelection->setEnabled(hasBand || filterSelection->isChecked());
}

void SpectrogramActions::setComparing(bool comparing) {
  for (QAction* action : {swapCompared, linkCompared, closeCompared}) action->setEnabled(comparing);
}

}  // namespace moodogram::ui
