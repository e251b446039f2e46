// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// moodogram-soak [--minutes N] [--music FOLDER] [--seed N]: a long session of the real window at real speed. Music
// plays on the silent clock, the library is analysed again and again, and every few seconds something is done at
// random. Prints, once a minute and at the end, the memory that is used, the longest times that the window's thread was
// kept, and how far the position of what plays strays from a clock. Exit code 1: beyond a limit below.
#include <malloc.h>

#include <QAction>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>
#include <vector>

#include "core/system/free_memory.h"
#include "tests/support/window_fixture.h"
#include "ui/bridge/machine_facts.h"
#include "ui/library/track_table.h"
#include "ui/main_window/playback_controller.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram {
namespace {

constexpr double kLongestMs = 200;      ///< that the window's thread may be kept
constexpr double kLargestDriftMs = 30;  ///< of a position that stays off, within one stretch of playing
constexpr int kStaysOffMs = 500;        ///< a playhead that waits a moment for the next report does not
constexpr double kLargestGrowth = 20;   ///< MB an hour, of the line through all readings once everything has been used
constexpr double kSettlingPart = 0.4;   ///< of the session, until then
constexpr int kHeartbeatMs = 10;
constexpr int kShortestStretchMs = 1000;

struct Memory {
  double resident = 0;   ///< MB, all of it
  double files = 0;      ///< of which pages of libraries and other files, which the system may drop at any time
  double allocated = 0;  ///< what the allocator has given out
  double kept = 0;       ///< what it keeps of what was given back
};

Memory memoryUsed() {
  Memory memory;
  QFile file(QStringLiteral("/proc/self/statm"));
  if (file.open(QIODevice::ReadOnly)) {
    constexpr double kPage = 4096;
    const QByteArrayList pages = file.readAll().split(' ');
    memory.resident = pages.value(1).toDouble() * kPage / 1e6;
    memory.files = pages.value(2).toDouble() * kPage / 1e6;
  }
  const struct mallinfo2 info = mallinfo2();
  memory.allocated = static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
  memory.kept = static_cast<double>(info.fordblks) / 1e6;
  return memory;
}

/// How long this thread has been ready to run and had to wait for a processor: that is the machine's doing.
double waitedMs() {
  QFile file(QStringLiteral("/proc/thread-self/schedstat"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

/// Slope of the least-squares line, in MB an hour.
double growth(const std::vector<std::pair<double, double>>& hoursAndMegabytes) {
  double n = 0, x = 0, y = 0, xx = 0, xy = 0;
  for (const auto& [hours, megabytes] : hoursAndMegabytes) {
    ++n;
    x += hours;
    y += megabytes;
    xx += hours * hours;
    xy += hours * megabytes;
  }
  const double spread = n * xx - x * x;
  return n < 3 || spread <= 0 ? 0 : (n * xy - x * y) / spread;
}

class Soak : public QObject {
 public:
  Soak(test::WindowFixture& fixture, double minutes, unsigned seed)
      : m_fixture(fixture), m_minutes(minutes), m_random(seed) {
    m_clock.start();
    connect(&m_heartbeat, &QTimer::timeout, this, &Soak::beat);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_heartbeat.start(kHeartbeatMs);
    connect(&m_events, &QTimer::timeout, this, &Soak::act);
    m_events.start(2000);
    connect(&m_report, &QTimer::timeout, this, &Soak::report);
    m_report.start(30'000);
    // A jump, another track or another speed begins another stretch.
    const auto restart = [this] { m_stretch.invalidate(); };
    connect(&fixture.player, &ui::Player::seeked, this, restart);
    connect(&fixture.player, &ui::Player::playingChanged, this, restart);
    connect(&fixture.player, &ui::Player::speedChanged, this, restart);
    connect(&fixture.player, &ui::Player::durationChanged, this, restart);
    connect(&fixture.player, &ui::Player::continued, this, restart);
    connect(&fixture.window->playback(), &ui::PlaybackController::currentChanged, this, restart);
    connect(&fixture.analysis, &ui::AnalysisService::fileAnalyzed, this, [this] { ++m_analyzed; });
    connect(&fixture.player, &ui::Player::failed, this,
            [](const QString& text) { std::printf("player: %s\n", qUtf8Printable(text)); });
  }

  bool isGood() const {
    return m_longestMs <= kLongestMs && m_driftMs <= kLargestDriftMs && growth(settled()) <= kLargestGrowth;
  }

  void report() {
    const double minutes = static_cast<double>(m_clock.elapsed()) / 60'000;
    const Memory memory = memoryUsed();
    m_memory.emplace_back(minutes / 60, memory.resident);
    std::printf(
        "%6.1f min  %7.1f MB (files %5.1f, allocated %6.1f, kept %6.1f)  widgets %5lld  longest %4.0f ms (%s)  over "
        "%.0f ms: %d  drift %5.1f ms (%.1f for a moment) in %d stretches  analysed %lld  events %d\n",
        minutes, memory.resident, memory.files, memory.allocated, memory.kept,
        static_cast<long long>(QApplication::allWidgets().size()), m_longestMs, qPrintable(m_slowest), kLongestMs,
        m_hangs, m_driftMs, m_farthestMs, m_stretches, static_cast<long long>(m_analyzed), m_done);
    std::fflush(stdout);
    if (minutes < m_minutes) return;
    std::printf("growth behind the first %.0f %%: %.1f MB an hour\n", 100 * kSettlingPart, growth(settled()));
    QCoreApplication::exit(isGood() ? 0 : 1);
  }

 private:
  ui::MainWindow& window() { return *m_fixture.window; }
  int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
  /// Of all readings, once everything has been used: between them a window that rests has given back a third.
  std::vector<std::pair<double, double>> settled() const {
    std::vector<std::pair<double, double>> readings = m_memory;
    std::erase_if(readings, [&](const auto& each) { return each.first * 60 < kSettlingPart * m_minutes; });
    return readings;
  }

  void beat() {
    const double waited = waitedMs();
    if (m_lastBeat.isValid()) {
      const double took = static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6 - kHeartbeatMs - (waited - m_waitedMs);
      if (took > m_longestMs) {
        m_longestMs = took;
        m_slowest = m_what;
      }
      if (took > kLongestMs) {
        ++m_hangs;
        std::printf("kept for %.0f ms after: %s\n", took, qPrintable(m_what));
      }
    }
    m_waitedMs = waited;
    m_lastBeat.start();
    followPosition();
  }

  void followPosition() {
    const ui::Player& player = m_fixture.player;
    if (!player.isPlaying() || player.loop()) return m_stretch.invalidate();
    const double position = player.positionSeconds();
    if (!m_stretch.isValid()) {
      m_stretch.start();
      m_startSeconds = -1;
      return;
    }
    if (m_stretch.elapsed() < kShortestStretchMs) return;
    if (m_startSeconds < 0) {  // what was asked for is heard by now
      m_startSeconds = position;
      m_startNs = m_stretch.nsecsElapsed();
      m_leastOffMs = std::numeric_limits<double>::infinity();
      m_sinceLook.start();
      ++m_stretches;
      return;
    }
    const double expected =
        m_startSeconds + static_cast<double>(m_stretch.nsecsElapsed() - m_startNs) / 1e9 * player.speed();
    if (position >= player.durationSeconds() - 0.2) return m_stretch.invalidate();
    const double offMs = std::abs(position - expected) * 1000;
    m_farthestMs = std::max(m_farthestMs, offMs);
    m_leastOffMs = std::min(m_leastOffMs, offMs);
    if (m_sinceLook.elapsed() < kStaysOffMs) return;
    m_driftMs = std::max(m_driftMs, m_leastOffMs);
    m_leastOffMs = std::numeric_limits<double>::infinity();
    m_sinceLook.start();
  }

  void trigger(const char* name) {
    auto* action = window().findChild<QAction*>(QLatin1String(name));
    if (action != nullptr && action->isEnabled()) action->trigger();
  }

  void closeWindows() {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (widget != &window() && widget->isVisible()) widget->close();
  }

  void act() {
    ++m_done;
    m_events.setInterval(1000 + below(6000));
    auto* table = window().findChild<ui::TrackTable*>();
    ui::Player& player = m_fixture.player;
    static constexpr const char* kActions[]{"next",
                                            "previous",
                                            "shuffle",
                                            "showQueue",
                                            "enqueueTracks",
                                            "groupByAlbum",
                                            "spectrogram-slice",
                                            "spectrogram-zoomIn",
                                            "spectrogram-zoomOut",
                                            "spectrogram-wholeView",
                                            "theme-dark",
                                            "theme-light",
                                            "rate4",
                                            "undo",
                                            "showMoodDock",
                                            "faster",
                                            "normalSpeed",
                                            "markLoop"};
    static constexpr const char* kWindows[]{"newPlaylist",  "preferences", "commands", "shortcuts",
                                            "liveSpectrum", "properties",  "guide",    "reportProblem",
                                            "trainingRuns", "manageModels"};
    static constexpr const char* kSearches[]{"", "mood:calm", "happy:>0.3", "a", "length:<0:30", "-genre:rap b"};
    switch (below(8)) {
      case 0:
      case 1: {
        m_what = QLatin1String(kActions[below(static_cast<int>(std::size(kActions)))]);
        trigger(qPrintable(m_what));
        break;
      }
      case 2:
        m_what = QStringLiteral("seek");
        if (player.hasTrack()) player.seek(player.durationSeconds() * below(90) / 100);
        break;
      case 3:
        m_what = QStringLiteral("another track");
        if (m_fixture.model().visibleTracks() > 0)
          table->setCurrentTrack(m_fixture.model().trackAt(below(m_fixture.model().rowCount())).track.id);
        break;
      case 4:
        m_what = QLatin1String(kSearches[below(static_cast<int>(std::size(kSearches)))]);
        window().findChild<QLineEdit*>(QStringLiteral("filter"))->setText(m_what);
        break;
      case 5:
        m_what = QLatin1String(kWindows[below(static_cast<int>(std::size(kWindows)))]);
        trigger(qPrintable(m_what));
        QTimer::singleShot(900, this, &Soak::closeWindows);
        break;
      case 6: {
        m_what = QStringLiteral("resize");
        window().resize(900 + below(700), 600 + below(400));
        break;
      }
      default:
        m_what = QStringLiteral("analyse again");
        if (!m_fixture.analysis.isRunning()) {
          std::vector<TrackId> all;
          for (const LibraryTrack& track : m_fixture.model().tracks()) all.push_back(track.track.id);
          window().library().analyze(all, true);
        }
    }
    if (!player.isPlaying()) window().playback().togglePlay();
  }

  test::WindowFixture& m_fixture;
  double m_minutes;
  std::mt19937 m_random;
  QElapsedTimer m_clock;
  QTimer m_heartbeat, m_events, m_report;
  QElapsedTimer m_lastBeat;
  double m_waitedMs = 0;
  double m_longestMs = 0;
  QString m_slowest, m_what = QStringLiteral("start");
  int m_hangs = 0;
  QElapsedTimer m_stretch;
  double m_startSeconds = -1;
  qint64 m_startNs = 0;
  double m_driftMs = 0;
  double m_farthestMs = 0;  ///< if only for a moment
  double m_leastOffMs = 0;  ///< since m_sinceLook
  QElapsedTimer m_sinceLook;
  int m_stretches = 0;
  qint64 m_analyzed = 0;
  int m_done = 0;
  std::vector<std::pair<double, double>> m_memory;
};

}  // namespace
}  // namespace moodogram

int main(int argc, char** argv) {
  using namespace moodogram;
  keepLargeBlocksApart();  // as the program does
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addOption({"minutes", "How long", "N", "120"});
  parser.addOption({"music", "Folder to play; else the demo library", "FOLDER"});
  parser.addOption({"seed", "Of what is done", "N", "1"});
  parser.addHelpOption();
  parser.process(application);
  QTemporaryDir home;
  qputenv("HOME", home.path().toUtf8());
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
    qputenv(name, home.path().toUtf8());
  const ui::MachineFacts facts = ui::readMachineFacts();
  std::printf("Scores: %s\n", facts.torchProblem.isEmpty() ? "the default models" : "the tests' stand-in");
  test::WindowFixture fixture(home.filePath("library.sqlite").toStdString(),
                              facts.torchProblem.isEmpty() ? EngineFactory(createEngine) : test::fakeEngineFactory());
  fixture.open();
  if (parser.isSet("music"))
    fixture.window->addPaths({parser.value("music").toStdString()});
  else
    fixture.library.addDemoLibrary();
  if (!QTest::qWaitFor([&] { return fixture.model().visibleTracks() > 0; }, 300'000)) return 1;
  fixture.window->playback().togglePlay();
  Soak soak(fixture, parser.value("minutes").toDouble(), parser.value("seed").toUInt());
  return QApplication::exec();
}
