// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// moodogram-screenshots OUTPUT_FOLDER [MUSIC_FOLDER | --training | --help-views | --guide | --film] [--language CODE]:
// pictures of the window's main states, light and dark, large and small; with --training those of training alone, with
// --help-views those of welcome, guide and report, with --guide the pictures of the guide, with --film those of the
// README's film. Without a music folder the demo library is shown. The language is one of the program's, or "pseudo":
// every text marked, and a third longer. Scores come from the real network where the LibTorch module is there, else
// from the tests' stand-in; the program says which.
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <cstdio>
#include <filesystem>

#include "tests/support/pseudo_language.h"
#include "tests/ui/main_window/help_screenshots.h"
#include "tests/ui/main_window/training_screenshots.h"
#include "ui/common/translation.h"
#include "ui/library/properties_dialog.h"
#include "ui/library/track_header.h"
#include "ui/library/track_table.h"
#include "ui/live/live_panel.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/spectrogram/explanation_dialog.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_tool_bar.h"

namespace {

using namespace moodogram;
using test::Photographer;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 300'000;
constexpr int kSettleMs = 1200;  // tiles, selection delay
constexpr int kLiveMs = 11'000;  // more than the live picture's span

EngineFactory bestEngine() {
  try {
    torchInfo();
    std::puts("Scores: the default model");
    return createEngine;
  } catch (const std::exception& error) {
    std::printf("Scores: stand-in (%s)\n", error.what());
    return test::fakeEngineFactory(30ms);
  }
}

/// The spectrum beside a selection, two tracks, the popups, the full screen.
void takeSpectrogram(ui::MainWindow& window, Photographer& photographer) {
  const auto action = [&window](const char* name) { return window.findChild<QAction*>(QLatin1String(name)); };
  auto* plot = window.findChild<ui::SpectrogramPlot*>();
  const double duration = plot->durationSeconds();
  plot->setTimeRange(0.3 * duration, 0.6 * duration);
  plot->setSelection(ui::SpectrogramSelection{{0.4 * duration, 0.5 * duration}, FrequencyBand{300, 2000}});
  action("spectrogram-slice")->trigger();
  photographer.takeBothSizes(window, QStringLiteral("spectrum"));
  action("spectrogram-loopSelection")->trigger();
  auto* bar = window.findChild<ui::SpectrogramToolBar*>();
  for (const auto& [pill, popup] :
       {std::pair("pillRange", "rangePopup"), std::pair("pillTransform", "transformPopup")}) {
    QTest::mouseClick(bar->findChild<QToolButton*>(QLatin1String(pill)), Qt::LeftButton);
    photographer.take(*bar->findChild<QWidget*>(QLatin1String(popup)), QLatin1String(popup));
    bar->findChild<QWidget*>(QLatin1String(popup))->hide();
  }
  action("spectrogram-networkView")->trigger();
  QTest::qWait(kSettleMs);
  auto* network = window.findChild<QWidget*>(QStringLiteral("networkViewPopup"));
  photographer.take(*network, QStringLiteral("networkView"));
  network->hide();
  action("spectrogram-explain")->trigger();
  auto* explanation = window.findChild<ui::ExplanationDialog*>();
  const bool isExplained = QTest::qWaitFor(
      [&] { return explanation->findChild<QPushButton*>("explanationExport")->isEnabled(); }, kPatienceMs);
  if (!isExplained) std::fputs("no explanation came\n", stderr);
  photographer.take(*explanation, QStringLiteral("explanation"));
  explanation->resize(explanation->minimumSizeHint());
  photographer.take(*explanation, QStringLiteral("explanation-small"));
  explanation->close();
  action("spectrogram-leave")->trigger();
  action("spectrogram-slice")->trigger();
  action("spectrogram-clearSelection")->trigger();
  action("spectrogram-wholeView")->trigger();
  auto* table = window.findChild<ui::TrackTable*>();
  Q_EMIT table->compareRequested(table->neighbour(table->currentTrack(), 1));
  window.resize(1600, 1000);
  photographer.take(window, QStringLiteral("comparison"));
  action("spectrogram-fullScreen")->trigger();
  photographer.take(window, QStringLiteral("fullScreen"));
  action("spectrogram-leave")->trigger();
  action("spectrogram-compareClose")->trigger();
}

/// More columns, albums, the properties of a track.
void takeLibrary(ui::MainWindow& window, Photographer& photographer) {
  const auto action = [&window](const char* name) { return window.findChild<QAction*>(QLatin1String(name)); };
  auto* table = window.findChild<ui::TrackTable*>();
  table->setFocus();
  action("rate4")->trigger();
  for (const char* column : {"rating", "calm", "happy", "sad", "angry", "fearful"})
    table->header().setWanted(ui::columnOfKey(QLatin1String(column)), true);
  photographer.takeBothSizes(window, QStringLiteral("columns"));
  action("columnsReset")->trigger();
  action("groupByAlbum")->trigger();
  photographer.takeBothSizes(window, QStringLiteral("albums"));
  action("groupByAlbum")->trigger();
  action("properties")->trigger();
  auto* properties = window.findChild<ui::PropertiesDialog*>();
  QTest::qWait(kSettleMs);
  photographer.take(*properties, QStringLiteral("properties"));
  properties->close();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QStringList arguments = QCoreApplication::arguments();
  ui::Translation translation;
  test::PseudoLanguage pseudo;
  if (const auto at = arguments.indexOf(QStringLiteral("--language")); at > 0 && at + 1 < arguments.size()) {
    if (arguments[at + 1] == QLatin1String("pseudo"))
      QCoreApplication::installTranslator(&pseudo);
    else
      translation.choose(arguments[at + 1]);
    arguments.remove(at, 2);
  }
  if (arguments.size() < 2 || arguments[1].startsWith(QLatin1Char('-'))) {
    std::fputs(
        "usage: moodogram-screenshots OUTPUT_FOLDER [MUSIC_FOLDER | --training | --help-views | --guide | --film] "
        "[--language CODE]\n",
        stderr);
    return 1;
  }
  QTemporaryDir home;
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  qputenv("MOODOGRAM_CLI", MOODOGRAM_CLI);
  Photographer photographer(arguments[1]);
  test::WindowFixture fixture(home.filePath("library.sqlite").toStdString(), bestEngine(), &translation);
  ui::MainWindow& window = *fixture.window;
  fixture.open();
  if (!QTest::qWaitFor([&] { return fixture.idle(); }, kPatienceMs)) return 1;
  const QString what = arguments.value(2);
  if (what == QLatin1String("--training")) {
    test::takeTraining(window, photographer);
    return 0;
  }
  if (what == QLatin1String("--help-views")) {
    test::takeHelp(fixture, photographer);
    return 0;
  }
  if (what == QLatin1String("--film")) {
    test::takeFilm(fixture, arguments[1]);
    return 0;
  }
  if (what == QLatin1String("--guide")) {
    fixture.library.addDemoLibrary();
    if (!QTest::qWaitFor([&] { return fixture.analyzedCount() > 0 && fixture.idle(); }, kPatienceMs)) return 1;
    test::takeGuide(fixture, arguments[1]);
    return 0;
  }
  photographer.takeBothSizes(window, QStringLiteral("empty"));

  if (arguments.size() > 2)
    window.addPaths({ui::toPath(arguments[2])});
  else
    QTest::mouseClick(window.findChild<QPushButton*>("welcomeDemo"), Qt::LeftButton);
  if (!QTest::qWaitFor([&] { return fixture.analysis.progress().done >= 2; }, kPatienceMs)) return 1;
  fixture.analysis.setPaused(true);
  QTest::qWait(kSettleMs);
  photographer.takeBothSizes(window, QStringLiteral("analysing"));
  fixture.analysis.setPaused(false);
  if (!QTest::qWaitFor([&] { return fixture.idle(); }, kPatienceMs)) return 1;

  window.findChild<QAction*>("playPause")->trigger();
  QTest::qWait(2500);
  window.findChild<QAction*>("playPause")->trigger();
  photographer.takeBothSizes(window, QStringLiteral("library"));

  takeLibrary(window, photographer);
  takeSpectrogram(window, photographer);

  window.openLiveSpectrum();
  fixture.player.seek(0);
  fixture.player.play();
  QTest::qWait(kLiveMs);
  photographer.take(*window.findChild<ui::LivePanel*>(), QStringLiteral("live"));
  fixture.player.pause();
  window.findChild<ui::LivePanel*>()->close();

  window.openPlaylistDialog();
  auto& dialog = *window.findChild<ui::PlaylistDialog*>();
  photographer.take(dialog, QStringLiteral("playlist"));
  dialog.findChild<QPushButton*>(QStringLiteral("playlistPath"))->click();
  photographer.take(dialog, QStringLiteral("path"));
  dialog.findChild<QLineEdit*>(QStringLiteral("playlistRules"))
      ->setText(QStringLiteral("length:>20 never:fearful>0.9"));
  QTest::qWait(kSettleMs);
  auto* controls = dialog.findChild<QScrollArea*>(QStringLiteral("playlistControls"));
  controls->ensureWidgetVisible(dialog.findChild<QPushButton*>(QStringLiteral("addRule")));
  photographer.take(dialog, QStringLiteral("rules"));
  dialog.findChild<QPushButton*>(QStringLiteral("playlistSave"))->click();
  QTest::qWait(kSettleMs);
  photographer.take(window, QStringLiteral("playlist-window"));
  test::takeTraining(window, photographer);
  return 0;
}
