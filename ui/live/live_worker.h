// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/dsp/live_spectrum.h"
#include "core/infer/live_analyzer.h"
#include "ui/player/audio_tap.h"

namespace moodogram::ui {

class LiveAnalysis;

struct LiveSettings {
  LiveSpectrumConfig spectrum;
  ColourMap map = ColourMap::Magma;
  float floorDb = -85;
  float ceilingDb = -10;

  bool operator==(const LiveSettings&) const = default;
};

/// What has happened since the view looked last.
struct LiveFrame {
  bool whole = false;          ///< the strips are all there is; what was shown before is void
  std::vector<QImage> strips;  ///< new columns, the newest in the last
  int columns = 0;             ///< of a full picture
  int rows = 0;
  FrequencyAxis axis;
  int sampleRateHz = 0;  ///< 0: nothing has been heard yet
  double secondsPerColumn = 0;
  double endSeconds = 0;  ///< of the newest column, since listening began
  float peak = 0;         ///< full scale is 1
  float rms = 0;          ///< over about 0.3 s
  std::uint64_t droppedFrames = 0;
  std::uint64_t droppedWindows = 0;
};

/// Makes pictures, levels and windows of what comes through a tap. Lives on the spectrum thread; takeFrame() belongs to
/// the view's. However long nobody takes a frame, no more than one picture waits.
class LiveWorker : public QObject {
 public:
  /// Begins anew with what comes through this tap; nullptr: listens to nothing.
  void listen(std::shared_ptr<AudioTap> tap);
  void setSettings(const LiveSettings& settings);
  /// The picture stands still; what is heard meanwhile is shown afterwards.
  void setHeld(bool held);
  /// From now on windows are offered for scoring in this run.
  void setModel(LiveAnalysis* analysis, quint64 run, const LiveModel& model, double hopSeconds);
  /// No more windows.
  void dropModel() { m_scoring.reset(); }
  /// Works off what is in the tap; called by a timer.
  void drain();

  /// false: nothing new. Any thread.
  bool takeFrame(LiveFrame& frame);

 private:
  struct Scoring {
    LiveAnalysis* analysis = nullptr;
    quint64 run = 0;
    LiveModel model;
    double hopSeconds = 1;
    std::optional<LiveWindows> windows;  ///< of the present sample rate
    double offsetSeconds = 0;            ///< where those begin
  };

  void hear(const AudioBlock& block);
  void beginAtRate(int sampleRateHz);
  void score(std::span<const float> samples, std::uint64_t missing);
  void measure(std::span<const float> samples);
  void reconfigure();
  void recolour();
  void publish(LevelTile tile, bool whole);
  QImage colour(const LevelTile& tile) const;
  LiveSpectrum* shown() { return m_held ? m_held.get() : m_spectrum.get(); }

  std::shared_ptr<AudioTap> m_tap;
  LiveSettings m_settings;
  std::unique_ptr<LiveSpectrum> m_spectrum;
  bool m_isHeld = false;  ///< is wanted
  bool m_changedWhileHeld = false;
  std::unique_ptr<LiveSpectrum> m_held;  ///< what is shown while the picture stands still
  double m_heldOffsetSeconds = 0;        ///< where that begins
  double m_offsetSeconds = 0;            ///< where m_spectrum begins: it starts anew when the sample rate changes
  LevelTile m_levels;                    ///< of the columns shown, for other colours
  std::optional<Scoring> m_scoring;
  std::uint64_t m_lateWindows = 0;
  std::uint64_t m_spoiledWindows = 0;  ///< of sample rates before
  float m_peak = 0;
  double m_meanSquare = 0;

  std::mutex m_mutex;
  LiveFrame m_frame;  ///< under the mutex
  bool m_fresh = false;
};

}  // namespace moodogram::ui
