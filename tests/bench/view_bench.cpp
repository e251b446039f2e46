// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pans and zooms a file through the plot's real paint path and says how long frames take and how long what is visible
// waits for its tiles: view_bench FILE [device pixels per pixel, default 2]
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <vector>

#include "ui/spectrogram/plot/spectrogram_item.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/tiles/overview.h"

namespace {

using namespace moodogram;
using namespace moodogram::ui;

constexpr int kWidth = 1600;
constexpr int kHeight = 1000;
constexpr double kFrameMs = 1000.0 / 60;

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

/// Of this thread: what a frame takes however busy the machine is.
double processorMs() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Of all threads.
double allProcessorsMs() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double part(std::vector<double> values, double fraction) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(static_cast<std::size_t>(fraction * static_cast<double>(values.size())), values.size() - 1)];
}

/// How long each visible tile is missing (drawn from a coarser level), and how long nothing at all is there.
class Waiting {
 public:
  void look(TileService& tiles, const SpectrogramPlot& plot, double now) {
    const double rate = tiles.sampleRateHz();
    const double pixels = plot.pictureRect().width() * plot.devicePixelRatioF();
    const double samplesPerPixel = plot.timeRange().size() * rate / pixels;
    const int level = std::max(static_cast<int>(std::floor(std::log2(samplesPerPixel))), kFinestLevel);
    std::map<TileKey, double> missing;
    bool isBlank = false;
    if (level < tiles.overview().level) {
      for (const TileKey& key : tilesNearestFirst(static_cast<std::int64_t>(plot.timeRange().lower * rate),
                                                  static_cast<std::int64_t>(plot.timeRange().upper * rate), level)) {
        if (tiles.tile(key)) continue;
        const auto known = m_missing.find(key);
        const double since = known != m_missing.end() ? known->second : now;
        missing.emplace(key, since);
        coarse = std::max(coarse, now - since);
        std::int64_t first = 0;
        if (!SpectrogramItem::pictureAt(tiles, key.index * kTileColumns * samplesPerColumn(level), level, &first))
          isBlank = true;
      }
    }
    m_missing = std::move(missing);
    m_blankSince = isBlank ? std::min(m_blankSince, now) : 1e300;
    if (isBlank) blank = std::max(blank, now - m_blankSince);
  }

  double coarse = 0;
  double blank = 0;

 private:
  std::map<TileKey, double> m_missing;
  double m_blankSince = 1e300;
};

void phase(const char* name, TileService& tiles, SpectrogramPlot& plot, int frames,
           const std::function<void(double)>& move) {
  std::vector<double> times;
  std::vector<double> processor;
  Waiting waiting;
  QElapsedTimer clock;
  clock.start();
  for (int i = 0; i < frames; ++i) {
    QElapsedTimer frame;
    frame.start();
    const double before = processorMs();
    move(static_cast<double>(i) / frames);
    QCoreApplication::processEvents();
    times.push_back(milliseconds(frame));
    processor.push_back(processorMs() - before);
    waiting.look(tiles, plot, milliseconds(clock));
    const double left = (i + 1) * kFrameMs - milliseconds(clock);
    if (left > 0) QThread::usleep(static_cast<unsigned long>(1000 * left));
  }
  const auto late = std::count_if(times.begin(), times.end(), [](double ms) { return ms > kFrameMs; });
  std::printf(
      "%-34s median %5.1f  99 %% %5.1f  longest %5.1f ms  processor %5.1f  99 %% %5.1f ms  late %3d of %d  "
      "coarse %4.0f ms  blank %4.0f ms\n",
      name, part(times, 0.5), part(times, 0.99), part(times, 1), part(processor, 0.5), part(processor, 0.99),
      static_cast<int>(late), frames, waiting.coarse, waiting.blank);
  std::fflush(stdout);
}

void settle(TileService& tiles, SpectrogramPlot& plot) {
  for (int quiet = 0; quiet < 30; ++quiet) {
    Waiting waiting;
    waiting.look(tiles, plot, 0);
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QThread::msleep(5);
  }
}

void measure(TileService& tiles, SpectrogramPlot& plot, const std::filesystem::path& file) {
  QElapsedTimer clock;
  clock.start();
  tiles.setTrack(file);
  double longest = 0;
  double first = 0;
  while (!tiles.overviewComplete()) {
    QElapsedTimer turn;
    turn.start();
    QCoreApplication::processEvents();
    longest = std::max(longest, milliseconds(turn));
    if (first == 0 && !tiles.overview().image.isNull()) first = milliseconds(clock);
    QThread::msleep(1);
  }
  std::printf("first picture %.0f ms, whole overview %.0f ms, longest block of the GUI thread %.1f ms\n", first,
              milliseconds(clock), longest);
  const double duration = plot.durationSeconds();
  const auto zoomTo = [&](double centre, double span) { plot.setTimeRange(centre - span / 2, centre + span / 2); };
  std::printf("%.0f s at %d Hz, %d x %d at %.1f device pixels\n", duration, tiles.sampleRateHz(), plot.width(),
              plot.height(), plot.devicePixelRatioF());

  phase("zoom in, all to 2 s, in 5 s", tiles, plot, 300,
        [&](double t) { zoomTo(duration * 0.4, duration * std::pow(2 / duration, t)); });
  phase("zoom out again", tiles, plot, 300,
        [&](double t) { zoomTo(duration * 0.4, duration * std::pow(2 / duration, 1 - t)); });
  for (const double span : {10.0, 60.0, 600.0}) {
    zoomTo(duration * 0.3, span);
    settle(tiles, plot);
    char name[64];
    std::snprintf(name, sizeof name, "pan %.0f s by two screens in 5 s", span);
    phase(name, tiles, plot, 300, [&](double t) { zoomTo(duration * 0.3 + 2 * span * t, span); });
  }
  zoomTo(duration * 0.5, 30);
  settle(tiles, plot);
  plot.setFollowMode(FollowMode::Off);
  phase("playhead alone", tiles, plot, 300, [&](double t) { plot.setPlayheadSeconds(duration * 0.5 - 15 + 30 * t); });
  TileSettings settings = tiles.wanted();
  const FrequencyAxis axis = settings.axis;
  phase("zoom in frequency", tiles, plot, 200, [&](double t) {
    settings.axis.minHz = axis.minHz * std::pow(20, t);
    settings.axis.maxHz = axis.maxHz * std::pow(0.2, t);
    tiles.setSettings(settings);
  });
  settings.axis = axis;
  tiles.setSettings(settings);
  settle(tiles, plot);
  phase("brightness, another every frame", tiles, plot, 200, [&](double t) {
    settings.look.floorDb = static_cast<float>(-85 + 40 * t);
    tiles.setSettings(settings);
  });
  settle(tiles, plot);
  std::vector<double> redraws;
  std::vector<double> processor;
  for (int i = 0; i < 20; ++i) {
    settings.look.map = i % 2 == 0 ? ColourMap::Viridis : ColourMap::Magma;
    clock.restart();
    const double before = allProcessorsMs();
    tiles.setSettings(settings);
    while (!(tiles.shown() == settings)) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    processor.push_back(allProcessorsMs() - before);
    redraws.push_back(milliseconds(clock));
    settle(tiles, plot);
  }
  std::printf(
      "colour map to a screen of new tiles: median %.1f ms, longest %.1f ms, processor (all threads) "
      "%.1f ms\n",
      part(redraws, 0.5), part(redraws, 1), part(processor, 0.5));
  std::printf("pictures %.1f MB, spectra %.1f MB\n", static_cast<double>(tiles.imageBytes()) / 1e6,
              static_cast<double>(tiles.spectraBytes()) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: view_bench FILE [device pixels per pixel]\n");
    return 2;
  }
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_SCALE_FACTOR", argc > 2 ? argv[2] : "2");
  const QApplication application(argc, argv);
  TileService tiles;
  SpectrogramPlot plot(&tiles);
  plot.resize(kWidth, kHeight);
  plot.show();
  measure(tiles, plot, argv[1]);
  return 0;
}
