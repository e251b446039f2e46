// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The marks in the plot: cursor, selection, ruler, harmonics, and the menu for them.
#include <QAccessible>
#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <algorithm>
#include <cmath>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"
#include "ui/common/timeline_lookup.h"
#include "ui/spectrogram/plot/axis_labels.h"
#include "ui/spectrogram/plot/harmonic_cursor_item.h"
#include "ui/spectrogram/plot/measure_item.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram::ui {
namespace {

QString withMinus(QString number) { return number.replace(QLatin1Char('-'), QChar(0x2212)); }

}  // namespace

PlotPoint SpectrogramPlot::pixelCentreAt(const QPointF& position) const {
  // What a pixel shows is its row's level: the middle of the device pixel under the pointer.
  const double ratio = bufferDevicePixelRatio();
  PlotPoint point = m_coordinates.pointAt(position);
  if (point.hz) point.hz = m_coordinates.hzAt((std::floor(position.y() * ratio) + 0.5) / ratio);
  return point;
}

PlotPoint SpectrogramPlot::confined(PlotPoint point) const {
  point.seconds = std::clamp(point.seconds, timeRange().lower, std::min(timeRange().upper, durationSeconds()));
  const FrequencyAxis& axis = m_coordinates.axis();
  if (point.hz) point.hz = std::clamp(*point.hz, axis.minHz, axis.maxHz);
  return point;
}

std::optional<double> SpectrogramPlot::levelAt(const PlotPoint& point) {
  if (!point.hz || !m_tiles->hasTrack() || m_coordinates.picture().isEmpty()) return std::nullopt;
  // Of what the row of the screen shows.
  const double halfPixel = 0.5 / bufferDevicePixelRatio();
  const double y = m_coordinates.yOf(*point.hz);
  return m_tiles->levelDbAt(static_cast<std::int64_t>(point.seconds * m_tiles->sampleRateHz()),
                            m_coordinates.hzAt(y + halfPixel), m_coordinates.hzAt(y - halfPixel));
}

QString SpectrogramPlot::readoutAt(const QPointF& position) {
  return zoneAt(position) == Zone::Lanes ? readout(pixelCentreAt(position)) : QString();
}

QString SpectrogramPlot::readout(const PlotPoint& point) {
  // As fine as a pixel is.
  const double pixel = m_coordinates.secondsPerPixel();
  QStringList place{timeText(point.seconds, pixel >= 0.005 ? 2 : pixel >= 0.0005 ? 3 : 4)};
  const QLocale locale;
  if (point.hz) {
    place << tr("%1 Hz").arg(locale.toString(*point.hz, 'f', 1));
    if (*point.hz > 0) {
      const Note note = nearestNote(*point.hz);
      const QString sign = note.cents < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
      place << tr("%1 %2 ct", "note name, distance in cents")
                   .arg(note.name, sign + locale.toString(std::abs(note.cents)));
    }
  }
  QStringList found;
  if (const auto level = levelAt(point)) found << tr("%1 dB").arg(withMinus(locale.toString(*level, 'f', 1)));
  if (const WindowScores* window = windowAt(m_timeline, point.seconds))
    //: What the network said: %1: an emotion, %2: how sure in percent, %3, %4: times
    found << tr("%1 %2 (window %3–%4)")
                 .arg(emotionWord(window->scores.top()),
                      formatPercent(static_cast<int>(std::lround(100 * window->scores.confidence()))),
                      timeText(window->startSeconds), timeText(window->endSeconds));
  else
    found << tr("not analysed yet");
  const QString gap = QStringLiteral("   ");
  return place.join(gap) + QLatin1Char('\n') + found.join(gap);
}

void SpectrogramPlot::setCursorPoint(const std::optional<PlotPoint>& point) {
  const bool changed = point != m_cursorPoint;
  m_cursorPoint = point;
  // While a ruler grows its own box says enough.
  const bool measuring = m_drag && m_drag->moving && m_tool == PlotTool::Measure;
  moveCrossHair(point, point && !measuring ? readout(*point) : QString());
  if (changed) Q_EMIT cursorChanged(point);
}

void SpectrogramPlot::setPointer(const std::optional<QPointF>& position) {
  m_pointer = position && zoneAt(*position) == Zone::Lanes ? position : std::nullopt;
  setCursorPoint(m_pointer ? std::optional(pixelCentreAt(*m_pointer)) : std::nullopt);
}

void SpectrogramPlot::showCrossHair(const std::optional<PlotPoint>& point) { moveCrossHair(point, {}); }

void SpectrogramPlot::moveCrossHair(const std::optional<PlotPoint>& point, const QString& text) {
  update(m_crossHair.region(font(), m_coordinates));
  m_crossHair.setPoint(point, text);
  update(m_crossHair.region(font(), m_coordinates));
}

void SpectrogramPlot::announce(const QString& text) {
  setAccessibleDescription(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
  QAccessibleValueChangeEvent changed(this, accessibleDescription());
  QAccessible::updateAccessibility(&changed);
}

void SpectrogramPlot::describeView() {
  const QLocale locale;
  const FrequencyAxis axis = frequencyAxis();
  //: Read out: the part of a track that is shown; times
  QString text =
      tr("%1 to %2 of %3").arg(timeText(timeRange().lower), timeText(timeRange().upper), timeText(durationSeconds()));
  if (m_navigator.frequencyIsZoomed())
    //: Read out: the part of a track that is shown; %1 to %3: times, %4, %5: frequencies
    text = tr("%1 to %2 of %3, %4 to %5 Hz")
               .arg(timeText(timeRange().lower), timeText(timeRange().upper), timeText(durationSeconds()),
                    locale.toString(axis.minHz, 'f', 0), locale.toString(axis.maxHz, 'f', 0));
  announce(text);
}

void SpectrogramPlot::setTool(PlotTool tool) {
  if (tool == m_tool) return;
  if (m_drag) cancelDrag();
  m_tool = tool;
  unsetCursor();
  Q_EMIT toolChanged(tool);
}

const std::optional<SpectrogramSelection>& SpectrogramPlot::selection() const { return m_selection->selection(); }

void SpectrogramPlot::setSelection(const std::optional<SpectrogramSelection>& selection) {
  if (selection == m_selection->selection()) return;
  m_selection->setSelection(selection);
  refresh();
  Q_EMIT selectionChanged(selection);
}

void SpectrogramPlot::zoomToSelection() {
  if (!selection() || selection()->time.durationSeconds() <= 0) return;
  m_navigator.remember();
  m_navigator.setTime(selection()->time);
  if (const auto& band = selection()->band) m_navigator.setAxis({frequencyAxis().scale, band->lowHz, band->highHz});
}

const std::optional<Measurement>& SpectrogramPlot::measurement() const { return m_measure->measurement(); }

void SpectrogramPlot::setMeasurement(const std::optional<Measurement>& measurement) {
  m_measure->setMeasurement(measurement);
  refresh();
}

Measurement SpectrogramPlot::measured(const PlotPoint& from, const PlotPoint& to) {
  return {from, to, levelAt(from), levelAt(to)};
}

std::optional<double> SpectrogramPlot::fundamentalHz() const { return m_harmonics->fundamentalHz(); }

void SpectrogramPlot::setFundamentalHz(const std::optional<double>& hz) {
  m_harmonics->setFundamentalHz(hz);
  refresh();
}

void SpectrogramPlot::copyMarks() {
  const bool ruler = measurement() && (m_tool == PlotTool::Measure || !selection());
  QGuiApplication::clipboard()->setText(ruler ? measurement()->text() : SelectionItem::text(*selection()));
}

void SpectrogramPlot::contextMenuEvent(QContextMenuEvent* event) {
  if (durationSeconds() <= 0 || m_drag) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillMenu(menu);
  // What is chosen may be for the place at the pointer, which stays until then.
  m_menu = menu;
  connect(
      menu, &QMenu::aboutToHide, this,
      [this] {
        if (!underMouse()) setPointer(std::nullopt);
      },
      Qt::QueuedConnection);
  menu->popup(event->globalPos());
}

void SpectrogramPlot::fillMenu(QMenu* menu) {
  if (selection() && selection()->time.durationSeconds() > 0) {
    const SpectrogramSelection part = *selection();
    const SpectrogramSelection allFrequencies{part.time, {}};
    menu->addAction(tr("Play the Selection"), this, [=, this] { Q_EMIT playRequested(allFrequencies); });
    menu->addAction(tr("Loop the Selection"), this, [=, this] { Q_EMIT loopRequested(allFrequencies); });
    if (part.band) {
      menu->addAction(tr("Play Only These Frequencies"), this, [=, this] { Q_EMIT playRequested(part); });
      menu->addAction(tr("Loop Only These Frequencies"), this, [=, this] { Q_EMIT loopRequested(part); });
    }
    menu->addAction(tr("Zoom to the Selection"), this, &SpectrogramPlot::zoomToSelection);
    menu->addAction(tr("Export the Selection…"), this, [=, this] { Q_EMIT exportRequested(part); });
    menu->addAction(tr("Copy Its Bounds"), this,
                    [part] { QGuiApplication::clipboard()->setText(SelectionItem::text(part)); });
    menu->addAction(tr("Clear the Selection"), this, [this] { setSelection(std::nullopt); });
    menu->addSeparator();
  }
  if (measurement()) {
    const QString text = measurement()->text();
    menu->addAction(tr("Copy the Measurement"), this, [text] { QGuiApplication::clipboard()->setText(text); });
    menu->addAction(tr("Clear the Measurement"), this, [this] { setMeasurement(std::nullopt); });
    menu->addSeparator();
  }
  if (fundamentalHz()) {
    menu->addAction(tr("Clear the Harmonics"), this, [this] { setFundamentalHz(std::nullopt); });
    menu->addSeparator();
  }
  if (!actions().isEmpty()) {
    menu->addActions(actions());
    menu->addSeparator();
  }
  QMenu* tools = menu->addMenu(tr("Tool"));
  auto* group = new QActionGroup(tools);
  for (const auto& [tool, text] :
       {std::pair(PlotTool::Navigate, tr("Navigate")), std::pair(PlotTool::Select, tr("Select")),
        std::pair(PlotTool::Measure, tr("Measure")), std::pair(PlotTool::Harmonics, tr("Harmonics"))}) {
    QAction* action = group->addAction(tools->addAction(text));
    action->setCheckable(true);
    action->setChecked(tool == m_tool);
    connect(action, &QAction::triggered, this, [this, tool = tool] { setTool(tool); });
  }
  menu->addSeparator();
  menu->addAction(tr("Back"), this, &SpectrogramPlot::goBack)->setEnabled(canGoBack());
  menu->addAction(tr("Forward"), this, &SpectrogramPlot::goForward)->setEnabled(canGoForward());
  menu->addAction(tr("Whole Track"), this, &SpectrogramPlot::fit);
  menu->addAction(tr("Reset the Axes"), this, &SpectrogramPlot::reset);
}

}  // namespace moodogram::ui
