// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

#include "ui/spectrogram/view_settings.h"

class QKeySequence;
class QMenu;
class QWidget;

namespace moodogram::ui {

class ActionChoice;

/// Everything that can be done with the spectrogram, as actions with names: tool bar, menus and shortcuts all press
/// these. Holds the settings that they stand for; what the other actions do is connected by the panel.
class SpectrogramActions : public QObject {
  Q_OBJECT

 public:
  explicit SpectrogramActions(QWidget* parent);

  const ViewSettings& settings() const { return m_settings; }
  /// Emits settingsChanged() if they differ.
  void setSettings(const ViewSettings& settings);
  /// Of the file that is shown: what there is to choose from.
  void setChannelCount(int channels);
  /// Without a track there is nothing to zoom, select or export.
  void setHasTrack(bool hasTrack);
  /// hasBand: of frequencies.
  void setHasSelection(bool hasSelection, bool hasBand = false);
  void setComparing(bool comparing);
  /// The actions in the order of a menu.
  void addTo(QMenu* menu) const;
  /// Those that have keys or may get some.
  QList<QAction*> all() const { return m_all; }
  /// Whether Esc has something to end: a full screen, a loop, a band.
  void setCanLeave(bool canLeave) { leave->setEnabled(canLeave); }

  ActionChoice *scale, *channel, *method, *window, *fftSize, *overlap, *colours, *follow, *tool;
  QMenu *scaleMenu, *transformMenu, *channelMenu, *rangeMenu, *colourMenu, *followMenu, *toolMenu, *selectionMenu,
      *compareMenu;
  QAction *noteLabels, *grid, *waveform, *slice;
  QAction *brighter, *darker;
  QAction *fit, *wholeView, *zoomIn, *zoomOut, *back, *forward, *freeze;
  QAction *playSelection, *loopSelection, *filterSelection, *zoomToSelection, *clearSelection;
  QAction *compareFile, *swapCompared, *linkCompared, *besideCompared, *closeCompared;
  QAction *networkView, *explainMood, *exportView, *fullScreen, *leave, *reset;

 Q_SIGNALS:
  void toolChosen(moodogram::ui::PlotTool tool);
  void settingsChanged(const moodogram::ui::ViewSettings& settings);

 private:
  QMenu* addMenu(const char* name, const QString& title);
  QAction* add(const char* name, const QString& text, const QString& toolTip = {}, const QKeySequence& key = {});
  QAction* addCheckable(const char* name, const QString& text, const QString& toolTip = {},
                        const QKeySequence& key = {});
  void addChoices();
  void addRange();
  void addView();
  void addSelection();
  void addComparison();
  void press();
  template <typename Change>
  void change(Change change);

  QWidget* m_owner;
  QList<QAction*> m_all;
  ViewSettings m_settings;
};

}  // namespace moodogram::ui
