// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

#include "core/base/emotion_timeline.h"

class QLabel;

namespace moodogram::ui {

class ElidedLabel;
class SpectrogramPlot;
class SpectrogramToolBar;
class TileService;

/// The spectrogram of one track with the emotions below it on the same time axis, and the buttons that change how
/// it is drawn. Decodes and transforms on a thread of its own.
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

 Q_SIGNALS:
  void seekRequested(double seconds);
  /// The file cannot be drawn, or only a part of it. The panel shows the same text.
  void failed(const QString& message);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showMessage(const QString& text);
  void askForPicture();
  void exportPicture(const QString& file);

  TileService* m_tiles;
  ElidedLabel* m_titleLabel;
  ElidedLabel* m_artistLabel;
  SpectrogramToolBar* m_toolBar;
  SpectrogramPlot* m_plot;
  QLabel* m_message;
};

}  // namespace moodogram::ui
