// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>
#include <optional>

#include "core/base/emotion_timeline.h"
#include "core/base/signal_range.h"

class QSettings;
class QSplitter;

namespace moodogram::ui {

class ComparisonPane;
class ElidedLabel;
class PillButton;
class SlicePanel;
class SpectrogramActions;
class SpectrogramToolBar;
class SpectrogramView;

/// A file to look at, and what it is called.
struct ShownTrack {
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

  void showTrack(const QString& title, const QString& artist, const std::filesystem::path& file);
  void clear();
  /// May be called again and again while the analysis of the track goes on.
  void setTimeline(const EmotionTimeline& timeline);
  void setPlayheadSeconds(double seconds);
  /// A second file with the same settings.
  void compareWith(const ShownTrack& track);
  /// What the player does with a part of the track; nullopt: nothing.
  void showLoop(std::optional<TimeRange> loop);
  void showBand(std::optional<FrequencyBand> band);

  SpectrogramActions& actions() { return *m_actions; }
  void saveSettings(QSettings& settings) const;
  void restoreSettings(const QSettings& settings);

 Q_SIGNALS:
  void seekRequested(double seconds);
  void playRangeRequested(moodogram::TimeRange range);
  void loopRequested(std::optional<moodogram::TimeRange> range);
  void bandRequested(std::optional<moodogram::FrequencyBand> band);
  /// The two files have been exchanged: this one is to be the selected track.
  void swapRequested(const std::filesystem::path& file);
  /// The file cannot be drawn, or only a part of it. The panel shows the same text.
  void failed(const QString& message);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildHeader(class QBoxLayout* layout);
  void buildViews(class QBoxLayout* layout);
  void connectActions();
  void applySettings();
  void alignSlice();
  void arrangeHeader();
  void askForCompared();
  void swapCompared();
  void closeCompared();
  void askForPicture();
  void exportPicture(const QString& file);

  SpectrogramActions* m_actions;
  ElidedLabel* m_titleLabel;
  ElidedLabel* m_artistLabel;
  PillButton* m_loopPill;
  PillButton* m_bandPill;
  SpectrogramToolBar* m_toolBar;
  QSplitter* m_sides;  ///< views | spectrum
  QSplitter* m_views;
  SpectrogramView* m_view;
  ComparisonPane* m_compared = nullptr;  ///< while there is one
  SlicePanel* m_slice;
  ShownTrack m_track;
};

}  // namespace moodogram::ui
