// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <memory>
#include <thread>

#include "tests/support/fake_engine.h"
#include "ui/bridge/analysis_service.h"
#include "ui/bridge/background_job.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"
#include "ui/main_window/main_window.h"
#include "ui/player/player.h"

namespace moodogram::test {

/// Work that windows have left behind (LibTorch that is being loaded) must not find its process cleaned up beneath it.
inline void waitForLeftBehind() {
  while (ui::BackgroundJob::isAnyLeftBehind()) std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

/// The real window over a library of its own in a temporary folder, with a silent player and, unless another engine
/// is given, a fake network. translation: as in the program, for the language of the guide.
struct WindowFixture {
  explicit WindowFixture(const std::filesystem::path& libraryFile, EngineFactory engine = fakeEngineFactory(),
                         const ui::Translation* translation = nullptr)
      : library({.libraryFile = libraryFile, .modelFile = {}}),
        analysis(config(libraryFile), std::move(engine)),
        player(ui::Player::Output::SilentClock, nullptr),
        window(std::make_unique<ui::MainWindow>(ui::Services{library, analysis, player, theme(), translation})) {}

  ~WindowFixture() {
    window.reset();
    waitForLeftBehind();
  }

  static AnalyzeConfig config(const std::filesystem::path& libraryFile) {
    AnalyzeConfig config;
    config.libraryFile = libraryFile;
    return config;
  }
  static ui::Theme& theme() {
    static ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    return theme;
  }

  void open() {
    window->show();
    library.loadSnapshot();
  }
  bool idle() const { return !library.isScanning() && !analysis.isRunning() && window->library().isLoaded(); }
  ui::TrackTableModel& model() { return window->library().model(); }
  qint64 analyzedCount() {
    return std::count_if(model().tracks().begin(), model().tracks().end(),
                         [](const LibraryTrack& track) { return track.summary.has_value(); });
  }

  ui::LibraryService library;
  ui::AnalysisService analysis;
  ui::Player player;
  std::unique_ptr<ui::MainWindow> window;
};

}  // namespace moodogram::test
