// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

#include "core/base/emotion_timeline.h"
#include "core/dsp/frequency_axis.h"

class QLabel;

namespace moodogram::ui {

class MessageStrip;
class SpectrogramPlot;
class TileService;
class WaveformStrip;
struct ViewSettings;

/// The spectrogram of one file with its emotions and its waveform below, or a text that says why there is none. Decodes
/// and transforms on a thread of its own.
class SpectrogramView : public QWidget {
  Q_OBJECT

 public:
  explicit SpectrogramView(QWidget* parent = nullptr);
  ~SpectrogramView() override;

  void showFile(const std::filesystem::path& file);
  const std::filesystem::path& file() const { return m_file; }
  void clear();
  /// May be called again and again while the analysis of the track goes on.
  void setTimeline(const EmotionTimeline& timeline);
  void setPlayheadSeconds(double seconds);
  void apply(const ViewSettings& settings);
  /// A message that does not hide the picture.
  void showDone(const QString& text);

  SpectrogramPlot& plot() { return *m_plot; }
  TileService& tiles() { return *m_tiles; }

 Q_SIGNALS:
  void seekRequested(double seconds);
  /// The file has been opened: its rate is known.
  void opened();
  /// The file cannot be drawn, or only a part of it. The view shows the same text.
  void failed(const QString& message);
  /// The picture lies elsewhere in the view.
  void pictureMoved();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showMessage(const QString& text);
  void onFailed(const QString& message);
  void followPlot();

  TileService* m_tiles;
  MessageStrip* m_strip;
  SpectrogramPlot* m_plot;
  WaveformStrip* m_waveform;
  QLabel* m_message;
  std::filesystem::path m_file;
  bool m_fileChanged = false;  ///< since it was opened
  FrequencyAxis m_chosenAxis;  ///< the view may be zoomed into a part of it
};

}  // namespace moodogram::ui
