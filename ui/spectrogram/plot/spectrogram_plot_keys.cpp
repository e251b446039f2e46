// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the plot.
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <functional>
#include <vector>

#include "ui/spectrogram/plot/measure_item.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram::ui {
namespace {

constexpr double kZoomPerKey = 1.25;
constexpr double kScrollPart = 0.15;
constexpr double kFrequencyPage = 0.5;
constexpr double kLeap = 10;
constexpr double kSelectPixels = 8;
constexpr double kSelectHeight = 0.02;

}  // namespace

struct SpectrogramPlot::KeyCommand {
  QKeyCombination keys;
  std::function<void(SpectrogramPlot&)> run;
  const char* text;                                     ///< for the list of keys; nullptr: another key's twin
  std::function<bool(const SpectrogramPlot&)> applies;  ///< empty: always
};

const std::vector<SpectrogramPlot::KeyCommand>& SpectrogramPlot::keyCommands() {
  using Plot = SpectrogramPlot;
  const auto view = [](auto change) {
    return [change](Plot& plot) {
      plot.rememberStep();
      change(plot);
      plot.describeView();
    };
  };
  const auto scroll = [&](double part) {
    return view([part](Plot& plot) { plot.m_navigator.scrollTime(part * plot.timeRange().size()); });
  };
  const auto zoom = [&](double factor) {
    return view([factor](Plot& plot) { plot.m_navigator.zoomTime(factor, plot.keyboardAnchor()); });
  };
  const auto pan = [&](double heights) {
    return view([heights](Plot& plot) { plot.m_navigator.panFrequency(heights); });
  };
  // Up and down with Shift: as the arrows left and right where there is a band to extend.
  const auto zoomFrequency = [](double factor, double heights) {
    return [factor, heights](Plot& plot) {
      if (plot.m_tool == PlotTool::Select) return plot.extendSelection(0, heights);
      plot.rememberStep();
      plot.m_navigator.zoomFrequency(factor, plot.m_cursorPoint && plot.m_cursorPoint->hz
                                                 ? *plot.m_cursorPoint->hz
                                                 : plot.m_coordinates.hzAt(plot.m_coordinates.picture().center().y()));
      plot.describeView();
    };
  };
  const auto cursor = [](double pixels, double bins) {
    return [pixels, bins](Plot& plot) { plot.moveCursor(pixels, bins); };
  };
  const auto extend = [](double pixels) { return [pixels](Plot& plot) { plot.extendSelection(pixels, 0); }; };
  const auto tool = [](PlotTool chosen) { return [chosen](Plot& plot) { plot.setTool(chosen); }; };
  const auto hasMarks = [](const Plot& plot) {
    return plot.m_drag || plot.selection() || plot.measurement() || plot.fundamentalHz();
  };
  const auto hasText = [](const Plot& plot) { return plot.selection() || plot.measurement(); };
  const auto hasCursor = [](const Plot& plot) { return plot.m_cursorPoint.has_value(); };

  static const std::vector<KeyCommand> kCommands{
      {Qt::Key_Left, scroll(-kScrollPart), QT_TR_NOOP("Scroll"), {}},
      {Qt::Key_Right, scroll(kScrollPart), QT_TR_NOOP("Scroll"), {}},
      {Qt::Key_Up, zoom(1 / kZoomPerKey), QT_TR_NOOP("Zoom in"), {}},
      {Qt::Key_Plus, zoom(1 / kZoomPerKey), QT_TR_NOOP("Zoom in"), {}},
      {Qt::Key_Equal, zoom(1 / kZoomPerKey), nullptr, {}},
      {Qt::Key_Down, zoom(kZoomPerKey), QT_TR_NOOP("Zoom out"), {}},
      {Qt::Key_Minus, zoom(kZoomPerKey), QT_TR_NOOP("Zoom out"), {}},
      {Qt::SHIFT | Qt::Key_Up,
       zoomFrequency(1 / kZoomPerKey, kSelectHeight),
       QT_TR_NOOP("Zoom frequencies, or change the selected band"),
       {}},
      {Qt::SHIFT | Qt::Key_Down,
       zoomFrequency(kZoomPerKey, -kSelectHeight),
       QT_TR_NOOP("Zoom frequencies, or change the selected band"),
       {}},
      {Qt::Key_PageUp, pan(kFrequencyPage), QT_TR_NOOP("Scroll frequencies"), {}},
      {Qt::Key_PageDown, pan(-kFrequencyPage), QT_TR_NOOP("Scroll frequencies"), {}},
      {Qt::Key_Home,
       view([](Plot& plot) { plot.m_navigator.scrollTime(-plot.timeRange().upper); }),
       QT_TR_NOOP("Go to the start"),
       {}},
      {Qt::Key_End,
       view([](Plot& plot) { plot.m_navigator.scrollTime(plot.durationSeconds()); }),
       QT_TR_NOOP("Go to the end"),
       {}},
      {Qt::Key_F, view([](Plot& plot) { plot.fit(); }), QT_TR_NOOP("Show the whole track"), {}},
      {Qt::CTRL | Qt::Key_0, view([](Plot& plot) { plot.reset(); }), QT_TR_NOOP("Show all times and frequencies"), {}},
      {Qt::ALT | Qt::Key_Left, [](Plot& plot) { plot.goBack(); }, QT_TR_NOOP("Back to the view before"), {}},
      {Qt::ALT | Qt::Key_Right, [](Plot& plot) { plot.goForward(); }, QT_TR_NOOP("Forward again"), {}},
      {Qt::CTRL | Qt::Key_Left, cursor(-1, 0), QT_TR_NOOP("Move the cursor by a pixel or a bin"), {}},
      {Qt::CTRL | Qt::Key_Right, cursor(1, 0), QT_TR_NOOP("Move the cursor by a pixel or a bin"), {}},
      {Qt::CTRL | Qt::Key_Up, cursor(0, 1), QT_TR_NOOP("Move the cursor by a pixel or a bin"), {}},
      {Qt::CTRL | Qt::Key_Down, cursor(0, -1), QT_TR_NOOP("Move the cursor by a pixel or a bin"), {}},
      {Qt::CTRL | Qt::SHIFT | Qt::Key_Left, cursor(-kLeap, 0), QT_TR_NOOP("Move the cursor in leaps"), {}},
      {Qt::CTRL | Qt::SHIFT | Qt::Key_Right, cursor(kLeap, 0), QT_TR_NOOP("Move the cursor in leaps"), {}},
      {Qt::CTRL | Qt::SHIFT | Qt::Key_Up, cursor(0, kLeap), QT_TR_NOOP("Move the cursor in leaps"), {}},
      {Qt::CTRL | Qt::SHIFT | Qt::Key_Down, cursor(0, -kLeap), QT_TR_NOOP("Move the cursor in leaps"), {}},
      {Qt::SHIFT | Qt::Key_Left, extend(-kSelectPixels), QT_TR_NOOP("Extend the selection"), {}},
      {Qt::SHIFT | Qt::Key_Right, extend(kSelectPixels), QT_TR_NOOP("Extend the selection"), {}},
      //: The tools of the spectrogram have these names in the menu: Navigate, Select, Measure, Harmonics
      {Qt::Key_1, tool(PlotTool::Navigate), QT_TR_NOOP("Tool: move about"), {}},
      {Qt::Key_2, tool(PlotTool::Select), QT_TR_NOOP("Tool: select"), {}},
      {Qt::Key_3, tool(PlotTool::Measure), QT_TR_NOOP("Tool: measure"), {}},
      {Qt::Key_4, tool(PlotTool::Harmonics), QT_TR_NOOP("Tool: harmonics"), {}},
      {Qt::Key_Return, [](Plot& plot) { plot.markAtCursor(); }, QT_TR_NOOP("Mark with the tool at the cursor"),
       hasCursor},
      {Qt::Key_Enter, [](Plot& plot) { plot.markAtCursor(); }, nullptr, hasCursor},
      {Qt::Key_Escape, [](Plot& plot) { plot.clearMarks(); }, QT_TR_NOOP("Take the marks away"), hasMarks},
      {Qt::CTRL | Qt::Key_C, [](Plot& plot) { plot.copyMarks(); }, QT_TR_NOOP("Copy what is selected or measured"),
       hasText},
  };
  return kCommands;
}

QList<ShortcutRow> SpectrogramPlot::keyHelp() {
  QList<ShortcutRow> rows;
  for (const KeyCommand& command : keyCommands()) {
    if (command.text == nullptr) continue;
    const QString keys = QKeySequence(command.keys).toString(QKeySequence::NativeText);
    const QString text = tr(command.text);
    if (!rows.empty() && rows.back().text == text) {
      //: Stands between keys: "Left, Right"
      rows.back().keys += tr(", ") + keys;
    } else {
      rows.append({keys, text});
    }
  }
  return rows;
}

const SpectrogramPlot::KeyCommand* SpectrogramPlot::commandFor(const QKeyEvent& event) const {
  if (durationSeconds() <= 0) return nullptr;
  Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  // Where plus is on the keyboard is not for us to know.
  if (event.key() == Qt::Key_Plus) modifiers &= ~Qt::ShiftModifier;
  const QKeyCombination keys(modifiers, static_cast<Qt::Key>(event.key()));
  const auto& commands = keyCommands();
  const auto found = std::find_if(commands.begin(), commands.end(), [&](const KeyCommand& command) {
    return command.keys == keys && (!command.applies || command.applies(*this));
  });
  return found != commands.end() ? &*found : nullptr;
}

void SpectrogramPlot::keyPressEvent(QKeyEvent* event) {
  if (const KeyCommand* command = commandFor(*event)) {
    command->run(*this);
  } else {
    QCustomPlot::keyPressEvent(event);
  }
}

double SpectrogramPlot::keyboardAnchor() const {
  if (m_cursorPoint) return m_cursorPoint->seconds;
  return timeRange().contains(m_playhead.seconds()) ? m_playhead.seconds() : timeRange().center();
}

void SpectrogramPlot::showTimeOf(double seconds) {
  const QCPRange range = timeRange();
  if (seconds < range.lower) m_navigator.scrollTime(seconds - range.lower - kScrollPart * range.size());
  if (seconds > range.upper) m_navigator.scrollTime(seconds - range.upper + kScrollPart * range.size());
}

void SpectrogramPlot::moveCursor(double pixels, double bins) {
  PlotPoint point = m_cursorPoint.value_or(PlotPoint{keyboardAnchor(), {}});
  if (!point.hz) point.hz = m_coordinates.hzAt(m_coordinates.picture().center().y());
  const double binHz = m_tiles->sampleRateHz() / static_cast<double>(m_tiles->wanted().transform.spectrum.fftSize);
  point.seconds = std::clamp(point.seconds + pixels * m_coordinates.secondsPerPixel() / bufferDevicePixelRatio(), 0.0,
                             durationSeconds());
  point.hz = std::clamp(*point.hz + bins * binHz, 0.0, m_tiles->sampleRateHz() / 2.0);
  m_pointer.reset();
  showTimeOf(point.seconds);
  const FrequencyAxis axis = frequencyAxis();
  if (*point.hz < axis.minHz || *point.hz > axis.maxHz) {
    m_navigator.panFrequency(heightOfFrequency(axis, *point.hz) - (*point.hz > axis.maxHz ? 1 : 0));
    const FrequencyAxis reached = frequencyAxis();
    point.hz = std::clamp(*point.hz, reached.minHz, reached.maxHz);
  }
  setCursorPoint(point);
  announce(readout(point));
}

double SpectrogramPlot::cursorSeconds() const { return m_cursorPoint ? m_cursorPoint->seconds : keyboardAnchor(); }

void SpectrogramPlot::setCursorSeconds(double seconds) {
  const double secondsPerPixel = m_coordinates.secondsPerPixel() / bufferDevicePixelRatio();
  if (secondsPerPixel > 0) moveCursor((seconds - cursorSeconds()) / secondsPerPixel, 0);
}

void SpectrogramPlot::extendSelection(double pixels, double heights) {
  const bool fresh = !selection();
  SpectrogramSelection part = selection().value_or(SpectrogramSelection());
  if (fresh && pixels != 0) part.time = {keyboardAnchor(), keyboardAnchor()};
  if (fresh && pixels == 0) part.time = m_navigator.view().time;
  if (pixels != 0) {
    const bool fromEnd = m_selectionAnchorSeconds == part.time.endSeconds;
    const double anchor = fromEnd ? part.time.endSeconds : part.time.startSeconds;
    const double moving =
        std::clamp((fromEnd ? part.time.startSeconds : part.time.endSeconds) + pixels * m_coordinates.secondsPerPixel(),
                   0.0, durationSeconds());
    m_selectionAnchorSeconds = anchor;
    part.time = {std::min(anchor, moving), std::max(anchor, moving)};
    showTimeOf(moving);
  }
  if (heights != 0) {
    const FrequencyAxis& axis = m_coordinates.axis();
    const double start = m_cursorPoint && m_cursorPoint->hz ? *m_cursorPoint->hz : frequencyAtHeight(axis, 0.5);
    if (!part.band) part.band = FrequencyBand{start, start};
    const bool fromTop = m_selectionAnchorHz == part.band->highHz && part.band->lowHz < part.band->highHz;
    const double anchor = fromTop ? part.band->highHz : part.band->lowHz;
    const double height = heightOfFrequency(axis, fromTop ? part.band->lowHz : part.band->highHz) + heights;
    const double moving = frequencyAtHeight(axis, std::clamp(height, 0.0, 1.0));
    m_selectionAnchorHz = anchor;
    part.band = FrequencyBand{std::min(anchor, moving), std::max(anchor, moving)};
  }
  setSelection(part);
  announce(SelectionItem::text(part));
}

void SpectrogramPlot::markAtCursor() {
  const PlotPoint point = *m_cursorPoint;
  switch (m_tool) {
    case PlotTool::Navigate:
      Q_EMIT seekRequested(point.seconds);
      break;
    case PlotTool::Select: {
      // The first time: a corner; the second time: the one across.
      SpectrogramSelection part{{point.seconds, point.seconds}, {}};
      if (point.hz) part.band = FrequencyBand{*point.hz, *point.hz};
      if (selection() && selection()->time.durationSeconds() <= 0) {
        SelectionItem::Edges far = SelectionItem::Right | SelectionItem::Top;
        part = SelectionItem::withEdgesAt(*selection(), far, point);
        if (part.band && part.band->lowHz == part.band->highHz) part.band.reset();
      }
      setSelection(part);
      announce(SelectionItem::text(part));
      break;
    }
    case PlotTool::Measure: {
      const bool begun = measurement() && measurement()->from == measurement()->to;
      setMeasurement(measured(begun ? measurement()->from : point, point));
      announce(measurement()->text());
      break;
    }
    case PlotTool::Harmonics:
      if (!point.hz || *point.hz <= 0) break;
      setFundamentalHz(point.hz);
      announce(readout(point));
      break;
  }
}

void SpectrogramPlot::clearMarks() {
  // What the tool is for first.
  if (m_drag) {
    cancelDrag();
  } else if (measurement() && (m_tool == PlotTool::Measure || !(selection() || fundamentalHz()))) {
    setMeasurement(std::nullopt);
  } else if (fundamentalHz() && (m_tool == PlotTool::Harmonics || !selection())) {
    setFundamentalHz(std::nullopt);
  } else {
    setSelection(std::nullopt);
  }
}

void SpectrogramPlot::focusInEvent(QFocusEvent* event) {
  m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                    event->reason() == Qt::ShortcutFocusReason;
  QCustomPlot::focusInEvent(event);
  update();
}

void SpectrogramPlot::focusOutEvent(QFocusEvent* event) {
  m_keyboardFocus = false;
  QCustomPlot::focusOutEvent(event);
  update();
}

}  // namespace moodogram::ui
