// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QPointer>
#include <functional>
#include <optional>

#include "core/base/emotion_timeline.h"
#include "ui/common/shortcut_list.h"
#include "ui/spectrogram/plot/measurement.h"
#include "ui/spectrogram/plot/moving_marks.h"
#include "ui/spectrogram/plot/plot_coordinates.h"
#include "ui/spectrogram/plot/plot_navigator.h"
#include "ui/spectrogram/plot/plot_tool.h"
#include "ui/spectrogram/plot/selection.h"
#include "ui/spectrogram/plot/selection_item.h"
#include "ui/spectrogram/tiles/tile_service.h"

class QMenu;

namespace moodogram::ui {

class EmotionLaneItem;
class FrequencyTicker;
class GridItem;
class HarmonicCursorItem;
class MeasureItem;
class TimeTicker;

/// Spectrogram and emotion lane on one time axis.
///
/// Mouse: the wheel zooms time at the pointer; with Ctrl, or over the frequency axis, frequency; with Shift it pans.
/// Dragging pans, on an axis along it; across an axis it zooms. Shift and dragging selects. What else a drag or a click
/// does depends on the tool. Keys: spectrogram_plot_keys.cpp. The context menu has the actions() of the widget, too.
///
/// QCustomPlot would draw into pixmaps as large as the plot, clear them first, and lay them over the window's
/// background after. At two device pixels per pixel that alone takes most of a frame's time, so this plot draws itself
/// into the window; replot() is not for it, see refresh().
class SpectrogramPlot : public QCustomPlot {
  Q_OBJECT

 public:
  SpectrogramPlot(TileService* tiles, QWidget* parent = nullptr);

  void setTimeline(const EmotionTimeline& timeline);
  void setPlayheadSeconds(double seconds);
  void setFollowMode(FollowMode mode) { m_follow = mode; }
  FollowMode followMode() const { return m_follow; }
  void setTool(PlotTool tool);
  PlotTool tool() const { return m_tool; }
  void setFrequencyLabels(FrequencyLabels labels);
  FrequencyLabels frequencyLabels() const;
  void setGridVisible(bool visible);
  bool isGridVisible() const;

  double durationSeconds() const;
  QCPRange timeRange() const { return m_picture->axis(QCPAxis::atBottom)->range(); }
  /// Kept inside of the track.
  void setTimeRange(double fromSeconds, double toSeconds);
  /// The frequencies that are asked for; pictures with them follow as fast as they can be made.
  FrequencyAxis frequencyAxis() const { return m_navigator.view().axis; }
  void setFrequencyAxis(const FrequencyAxis& axis);
  /// The whole track. reset() shows all frequencies too.
  void fit();
  void reset();
  void zoomToSelection();
  void goBack();
  void goForward();
  bool canGoBack() const { return m_navigator.canGoBack(); }
  bool canGoForward() const { return m_navigator.canGoForward(); }
  /// Whether the next track is shown from where to where this one is.
  void setAxesFrozen(bool frozen) { m_navigator.setFrozen(frozen); }
  bool axesFrozen() const { return m_navigator.isFrozen(); }
  /// Lets the time axis go on past the track's end, so that a longer one beside it can be followed.
  void extendTimeTo(double seconds);
  /// From now on both show the same times and frequencies, and each the other's cursor.
  static void link(SpectrogramPlot* first, SpectrogramPlot* second);

  void setSelection(const std::optional<SpectrogramSelection>& selection);
  const std::optional<SpectrogramSelection>& selection() const;
  void setMeasurement(const std::optional<Measurement>& measurement);
  const std::optional<Measurement>& measurement() const;
  void setFundamentalHz(const std::optional<double>& hz);
  std::optional<double> fundamentalHz() const;
  /// A cross-hair without a box, as for the cursor of a linked plot.
  void showCrossHair(const std::optional<PlotPoint>& point);
  /// Where pointer or keyboard cursor are.
  const std::optional<PlotPoint>& cursorPoint() const { return m_cursorPoint; }

  /// The cursor's time, or where the keyboard would put it.
  double cursorSeconds() const;
  /// Moves the keyboard's cursor there and says what is there.
  void setCursorSeconds(double seconds);

  QRect pictureRect() const { return m_picture->rect(); }
  QRect laneRect() const { return m_lane->rect(); }
  const PlotCoordinates& coordinates() const { return m_coordinates; }
  /// What is at a point of the widget, as in the box beside the pointer; empty outside of the lanes.
  QString readoutAt(const QPointF& position);
  std::optional<double> levelAt(const PlotPoint& point);
  /// What the keys do while the plot has the focus.
  static QList<ShortcutRow> keyHelp();
  /// The view without pointer and focus, `scale` device pixels per pixel.
  QImage image(double scale);

 Q_SIGNALS:
  void seekRequested(double seconds);
  void toolChanged(moodogram::ui::PlotTool tool);
  void timeRangeChanged(double fromSeconds, double toSeconds);
  void frequencyAxisChanged(const moodogram::FrequencyAxis& axis);
  void durationChanged(double seconds);
  void cursorChanged(const std::optional<moodogram::ui::PlotPoint>& point);
  void selectionChanged(const std::optional<moodogram::ui::SpectrogramSelection>& selection);
  /// With a band: only those frequencies are to be heard.
  void playRequested(const moodogram::ui::SpectrogramSelection& part);
  void loopRequested(const moodogram::ui::SpectrogramSelection& part);
  void exportRequested(const moodogram::ui::SpectrogramSelection& part);

 protected:
  bool event(QEvent* event) override;
  void updateLayout() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  enum class Zone { Outside, Lanes, FrequencyAxis, TimeAxis };
  struct KeyCommand;

  /// What a press has begun.
  struct Drag {
    QPointF start;
    std::function<void(const QPointF&)> move;
    std::function<void(const QPointF&)> click;  ///< released where it was pressed; may be empty
    std::function<void()> cancel;
    Qt::CursorShape shape = Qt::ArrowCursor;
    int threshold = QApplication::startDragDistance();  ///< pixels; nothing that was taken hold of needs so many
    bool moving = false;
  };

  QCPAxisRect* addRect(int row);
  void addItems();
  /// Lays out and draws all of the plot, when control is back at the event loop.
  void refresh();
  void layOut();
  void applyPalette();
  void showState();
  void openTrack();
  void adoptAxis();
  void showTime();
  void showAxis();
  void requestTiles();
  int visibleLevel() const;
  /// Where the view starts after the playhead has moved.
  double followedStart(double before, double seconds) const;

  // spectrogram_plot_input.cpp
  Zone zoneAt(const QPointF& position) const;
  void zoomAt(const QPointF& position, double factor, bool frequency);
  void panBy(const QPointF& pixels);
  void rememberStep();
  std::optional<Drag> dragAt(const QPointF& position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
  Drag panDrag(const QPointF& start);
  Drag axisDrag(const QPointF& start, Zone zone);
  Drag selectDrag(const QPointF& start);
  Drag adjustDrag(const QPointF& start, SelectionItem::Edges edges);
  Drag measureDrag(const QPointF& start);
  Drag harmonicDrag(const QPointF& start);
  void cancelDrag();
  void showShape(const QPointF& position, Qt::KeyboardModifiers modifiers);

  // spectrogram_plot_keys.cpp
  static const std::vector<KeyCommand>& keyCommands();
  /// nullptr if the key is not one of ours, or there is nothing for it to do.
  const KeyCommand* commandFor(const QKeyEvent& event) const;
  void showTimeOf(double seconds);
  void moveCursor(double pixels, double bins);
  void extendSelection(double pixels, double heights);
  void markAtCursor();
  void clearMarks();
  double keyboardAnchor() const;

  // spectrogram_plot_marks.cpp
  QString readout(const PlotPoint& point);
  PlotPoint pixelCentreAt(const QPointF& position) const;
  PlotPoint confined(PlotPoint point) const;
  void setCursorPoint(const std::optional<PlotPoint>& point);
  void moveCrossHair(const std::optional<PlotPoint>& point, const QString& text);
  void setPointer(const std::optional<QPointF>& position);
  Measurement measured(const PlotPoint& from, const PlotPoint& to);
  void describeView();
  void announce(const QString& text);
  void fillMenu(QMenu* menu);
  void copyMarks();

  TileService* m_tiles;
  QCPAxisRect* m_picture;
  QCPAxisRect* m_lane;
  PlotCoordinates m_coordinates;
  PlotNavigator m_navigator;
  QSharedPointer<FrequencyTicker> m_frequencyTicker;
  QSharedPointer<TimeTicker> m_timeTicker;
  EmotionLaneItem* m_emotions = nullptr;
  GridItem* m_grid = nullptr;
  SelectionItem* m_selection = nullptr;
  MeasureItem* m_measure = nullptr;
  HarmonicCursorItem* m_harmonics = nullptr;
  Playhead m_playhead;
  CrossHair m_crossHair;
  EmotionTimeline m_timeline;
  PlotTool m_tool = PlotTool::Navigate;
  FollowMode m_follow = FollowMode::Page;
  FrequencyAxis m_requestedAxis;
  std::optional<Drag> m_drag;
  std::optional<QPointF> m_pointer;  ///< over the lanes; the cursor is there and not at a place in the track
  std::optional<PlotPoint> m_cursorPoint;
  QPointer<QMenu> m_menu;
  std::optional<double> m_selectionAnchorSeconds;  ///< the end that stays while the keyboard moves the other
  std::optional<double> m_selectionAnchorHz;
  std::optional<double> m_seekBack;  ///< where the playhead was before the last click
  double m_pressedPlayheadSeconds = 0;
  QElapsedTimer m_lastStep;
  std::optional<Qt::Orientation> m_swipe;  ///< of the fingers on a trackpad
  double m_shownDurationSeconds = 0;
  bool m_keyboardFocus = false;
  bool m_layoutPending = false;
  bool m_isPainting = false;
};

}  // namespace moodogram::ui
