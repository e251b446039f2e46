// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>
#include <optional>

#include "core/base/emotion_timeline.h"
#include "core/base/signal_range.h"
#include "core/library/track.h"
#include "ui/spectrogram/plot/plot_tool.h"
#include "ui/spectrogram/plot/selection.h"

class QBoxLayout;
class QSettings;
class QSplitter;

namespace moodogram::ui {

class ComparisonPane;
class ElidedLabel;
class NetworkViewPopup;
class PillButton;
class SlicePanel;
class SpectrogramActions;
class SpectrogramToolBar;
class SpectrogramView;

/// A file to look at, and what it is called.
struct ShownTrack {
  TrackId id = 0;  ///< 0: not in the library
  QString title;
  QString artist;
  std::filesystem::path file;
};

/// Everything about the spectrogram of the selected track: the view, what changes how it is drawn, the spectrum beside
/// it and a second file to compare it with.
class SpectrogramPanel : public QWidget {
  Q_OBJECT

 public:
  explicit SpectrogramPanel(QWidget* parent = nullptr);
  ~SpectrogramPanel() override;

  void showTrack(const ShownTrack& track);
  void clear();
  /// May be called again and again while the analysis of the track goes on. known: the share of its windows that are
  /// like what the model learned from, for what is exported.
  void setTimeline(const EmotionTimeline& timeline, std::optional<float> known = std::nullopt);
  void setPlayheadSeconds(double seconds);
  /// A second file with the same settings.
  void compareWith(const ShownTrack& track);
  const ShownTrack& shownTrack() const { return m_track; }
  const ShownTrack& comparedTrack() const { return m_comparedTrack; }
  bool isComparing() const { return m_compared != nullptr; }
  void setComparedTimeline(const EmotionTimeline& timeline);
  void setComparedPlayheadSeconds(double seconds);
  /// What the player does with a part of the track; nullopt: nothing.
  void showLoop(std::optional<TimeRange> loop);
  void showBand(std::optional<FrequencyBand> band);

  /// Of the network whose view can be shown and whose name exports carry; file: a choice as in chooseModels().
  void setModel(const std::filesystem::path& file, const QString& name) {
    m_modelFile = file;
    m_modelName = name;
  }

  SpectrogramActions& actions() { return *m_actions; }
  void saveSettings(QSettings& settings) const;
  void restoreSettings(const QSettings& settings);

 Q_SIGNALS:
  void seekRequested(double seconds);
  void playRangeRequested(moodogram::TimeRange range);
  void loopRequested(std::optional<moodogram::TimeRange> range);
  void bandRequested(std::optional<moodogram::FrequencyBand> band);
  /// Why the model says what it says about the window at this time.
  void explanationRequested(const moodogram::ui::ShownTrack& track, double atSeconds);
  /// A second file is wished for; compareWith() brings it.
  void compareRequested(const std::filesystem::path& file);
  void comparedSeekRequested(double seconds);
  /// The compared track is to be the selected one, and the other way round.
  void swapRequested();
  /// The file cannot be drawn, or only a part of it. The panel shows the same text.
  void failed(const QString& message);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildHeader(QBoxLayout* layout);
  void buildViews(QBoxLayout* layout);
  void connectActions();
  void applySettings();
  void alignSlice();
  /// Where the pointer is, else the playhead.
  double pointedSeconds() const;
  void arrangeHeader();
  void askForCompared();
  void closeCompared();
  void leave();
  void showWhatEscEnds();
  void connectPlot();
  void play(const SpectrogramSelection& part, bool loop);
  void onSelectionChanged();
  void enableSelectionActions();
  void linkCompared();
  void setTool(PlotTool tool);
  void zoom(double factor);
  void openExport();

  SpectrogramActions* m_actions;
  ElidedLabel* m_titleLabel;
  ElidedLabel* m_artistLabel;
  PillButton* m_loopPill;
  std::optional<TimeRange> m_loop;             ///< what is played over and over
  std::optional<TimeRange> m_loopedSelection;  ///< what was asked to be, as a selection of the track that is shown
  PillButton* m_bandPill;
  SpectrogramToolBar* m_toolBar;
  QSplitter* m_sides;  ///< views | spectrum
  QSplitter* m_views;
  SpectrogramView* m_view;
  ComparisonPane* m_compared = nullptr;  ///< while there is one
  SlicePanel* m_slice;
  NetworkViewPopup* m_networkView;
  ShownTrack m_track;
  EmotionTimeline m_timeline;
  std::optional<float> m_known;
  double m_playheadSeconds = 0;
  std::filesystem::path m_modelFile;
  QString m_modelName;
  ShownTrack m_comparedTrack;
};

}  // namespace moodogram::ui
