// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// table_bench [TRACKS [LIBRARY_FILE]]: what the window's table costs with so many analysed tracks (100,000): from the
// request for the library to the first painted rows, the longest time in which the window could not answer meanwhile,
// a filter keystroke, a sort by every column, a scroll frame (medians, each with the painting that follows), memory.
// Times are on the clock and, behind it, on the processor: of the process, or where the window's thread does all, of
// that. Without a file the library is made in a temporary folder. Wanted: 0.5 s, 50 ms, 50 ms, 16 ms, 350 MB.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <utility>

#include "core/query/query_parser.h"
#include "tests/support/library_tracks.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/library_service.h"
#include "ui/library/library_controller.h"
#include "ui/library/track_table.h"

namespace {

using namespace moodogram;
using namespace moodogram::ui;

constexpr int kTracksAnAlbum = 12;
constexpr int kAlbumsAnArtist = 5;
constexpr int kPatienceMs = 60'000;
constexpr int kSettleMs = 4000;

/// Names that people sort and search: words, numbers, accents, double names.
std::string words(unsigned seed, int count) {
  static const char* const kWords[] = {"Night", "river", "Élan",   "Slow",  "light", "of",     "the", "Harbour",
                                       "Ada",   "Über",  "Winter", "train", "9th",   "static", "Ñu",  "mirror"};
  std::string text;
  for (int i = 0; i < count; ++i) {
    seed = seed * 1664525U + 1013904223U;
    text += (i > 0 ? " " : "") + std::string(kWords[(seed >> 16) % 16]);
  }
  return text;
}

void fill(LibraryDatabase& database, int count) {
  std::vector<Track> tracks;
  std::vector<std::pair<AnalysisKey, StoredAnalysis>> analyses;
  for (int i = 0; i < count; ++i) {
    const int album = i / kTracksAnAlbum;
    const int artist = album / kAlbumsAnArtist;
    Track track;
    track.tags.title = words(static_cast<unsigned>(i), 3) + " " + std::to_string(i % 97);
    track.tags.artist = words(static_cast<unsigned>(artist) + 7, 2) + " " + std::to_string(artist);
    track.tags.albumArtist = track.tags.artist;
    track.tags.album = words(static_cast<unsigned>(album) + 99, 2) + " " + std::to_string(album % 40);
    track.tags.genre = words(static_cast<unsigned>(artist % 30), 1);
    track.tags.year = 1960 + album % 60;
    track.tags.trackNumber = i % kTracksAnAlbum + 1;
    track.tags.discNumber = 1;
    track.tags.durationSeconds = 120 + i * 37 % 240;
    track.tags.musicBrainz.recording = "01234567-89ab-cdef-0123-" + std::to_string(100'000'000'000 + i);
    track.file = "/music/" + track.tags.artist + "/" + track.tags.album + "/" + std::to_string(track.tags.trackNumber) +
                 " " + track.tags.title + " " + std::to_string(i) + ".flac";
    track.sizeBytes = 20'000'000 + i;
    track.modifiedNs = 1'700'000'000'000'000'000 + i;
    track.addedUnixSeconds = 1'700'000'000 + i;
    track.contentHash = "0123456789abcdef0123" + std::to_string(100'000'000'000 + i);
    track.tagVersion = kTagVersion;
    const Emotion mood = kEmotions[static_cast<std::size_t>(artist + i / 3) % kEmotionCount];
    const float sureness = 0.25F + 0.7F * static_cast<float>(i * 31 % 100) / 100;
    const std::vector<Emotion> tops(90, mood);
    const EmotionTimeline timeline = test::makeTimeline(tops, sureness);
    TrackEmbedding embedding{.scale = 0.05F};
    for (std::size_t k = 0; k < kEmbeddingSize; ++k)
      embedding.levels[k] = static_cast<std::int8_t>(static_cast<int>(k) * (i % 1009 + 3) % 255 - 127);
    analyses.push_back({{.contentHash = track.contentHash, .modelHash = {}, .frontEndHash = {}},
                        {.durationSeconds = 180,
                         .timeline = timeline,
                         .summary = timeline.summary(),
                         .warning = {},
                         .embedding = embedding}});
    tracks.push_back(std::move(track));
    if (analyses.size() == 5000 || i + 1 == count) {
      database.saveTracks(tracks);
      database.saveAnalyses(analyses);
      tracks.clear();
      analyses.clear();
    }
  }
}

double memoryMb(const char* name) {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith(name)) return line.simplified().split(' ').value(1).toDouble() / 1024;
  return 0;
}

double processorMs(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Finds the longest turn of the event loop.
class Stalls : public QObject {
 public:
  Stalls() {
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_longestMs = std::max(m_longestMs, lap()); });
    m_timer.start();
  }
  /// Since the last time: the most that the thread computed between two turns.
  double take() {
    m_longestMs = std::max(m_longestMs, lap());
    return std::exchange(m_longestMs, 0);
  }

 private:
  double lap() {
    const double now = processorMs(CLOCK_THREAD_CPUTIME_ID);
    return now - std::exchange(m_lastMs, now);
  }

  QTimer m_timer;
  double m_lastMs = processorMs(CLOCK_THREAD_CPUTIME_ID);
  double m_longestMs = 0;
};

struct Cost {
  double clockMs = 0;
  double processorMs = 0;
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// Medians of what the action and painting the table take.
template <typename Action>
Cost cost(TrackTable& table, int times, Action&& action) {
  std::vector<double> clockMs;
  std::vector<double> threadMs;
  for (int i = 0; i < times; ++i) {
    QElapsedTimer clock;
    clock.start();
    const double before = processorMs(CLOCK_THREAD_CPUTIME_ID);
    action(i);
    table.viewport()->repaint();
    threadMs.push_back(processorMs(CLOCK_THREAD_CPUTIME_ID) - before);
    clockMs.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    QCoreApplication::processEvents();
  }
  return {median(clockMs), median(threadMs)};
}

void print(const QString& what, const Cost& cost) {
  std::printf("%-32s %7.1f ms (%.1f)\n", qUtf8Printable(what), cost.clockMs, cost.processorMs);
}

int measure(const std::filesystem::path& file) {
  LibraryService library({.libraryFile = file, .modelFile = "/none", .hopSeconds = kDefaultHopSeconds});
  AnalysisService analysis(AnalyzeConfig{});
  LibraryController controller(library, analysis);
  controller.setAutomaticAnalysis(false);
  TrackTableModel& model = controller.model();
  TrackTable table(&model);
  table.resize(1200, 600);
  table.show();
  QCoreApplication::processEvents();
  const double before = memoryMb("VmRSS:");

  Stalls stalls;
  for (const char* what : {"first", "again"}) {
    QElapsedTimer clock;
    clock.start();
    const double processor = processorMs(CLOCK_PROCESS_CPUTIME_ID);
    bool shown = false;
    const auto connection = QObject::connect(&controller, &LibraryController::libraryChanged, [&] { shown = true; });
    const auto reading = QObject::connect(&library, &LibraryService::snapshotLoaded, [&] {
      print(QStringLiteral("library read, ") + QLatin1String(what),
            {static_cast<double>(clock.nsecsElapsed()) / 1e6, processorMs(CLOCK_PROCESS_CPUTIME_ID) - processor});
    });
    stalls.take();
    library.loadSnapshot();
    if (!QTest::qWaitFor([&] { return shown; }, kPatienceMs)) return 1;
    table.viewport()->repaint();
    print(QStringLiteral("library shown, ") + QLatin1String(what),
          {static_cast<double>(clock.nsecsElapsed()) / 1e6, processorMs(CLOCK_PROCESS_CPUTIME_ID) - processor});
    QCoreApplication::processEvents();
    std::printf("  window's thread busy for at most %.1f ms at a time\n", stalls.take());
    QObject::disconnect(connection);
    QObject::disconnect(reading);
    QTest::qWait(kSettleMs);
    std::printf("  %.1f ms while the other orders were prepared; memory %.0f MB, at most %.0f MB\n", stalls.take(),
                memoryMb("VmRSS:"), memoryMb("VmHWM:"));
  }
  std::printf("%d rows; %.0f MB without them\n", model.rowCount(), before);

  for (const char* text : {"n", "ni", "nig", "night", "artist:ada", "mood:calm", "zzz", ""})
    print(QStringLiteral("filter \"%1\"").arg(QLatin1String(text)),
          cost(table, 7, [&](int i) { model.setQuery(i % 2 == 0 ? parseQuery(text) : Query()); }));
  Cost slowest;
  for (int column = 0; column < model.columnCount(); ++column) {
    const Cost sort =
        cost(table, 5, [&](int i) { model.sort(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    if (sort.processorMs > slowest.processorMs) slowest = sort;
    print(QStringLiteral("sort by ") + columnTitle(column), sort);
  }
  print(QStringLiteral("slowest sort"), slowest);
  std::optional<TrackList> taken;
  print(QStringLiteral("tracks for a playlist"), cost(table, 5, [&](int) { taken = model.tracks(); }));
  const TrackId first = model.tracks().front().track.id;
  print(QStringLiteral("a change while these are read"),
        cost(table, 1, [&](int) { model.edit({first}, [](Track& track) { track.rating = 3; }); }));
  taken.reset();
  QScrollBar* bar = table.verticalScrollBar();
  for (const bool grouped : {false, true}) {
    if (grouped) print(QStringLiteral("group by album"), cost(table, 1, [&](int) { model.setGrouped(true); }));
    bar->setValue(0);
    print(QStringLiteral("scroll by 37 pixels"), cost(table, 200, [&](int) { bar->setValue(bar->value() + 37); }));
    print(QStringLiteral("scroll by pages"), cost(table, 100, [&](int) { bar->setValue(bar->value() + 5000); }));
  }
  std::printf("memory %.0f MB\n", memoryMb("VmRSS:"));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
  const QTemporaryDir folder;
  const std::filesystem::path file = argc > 2 ? argv[2] : folder.filePath("library.sqlite").toStdString();
  if (!std::filesystem::exists(file)) {
    LibraryDatabase database(file);
    fill(database, count);
  }
  return measure(file);
}
