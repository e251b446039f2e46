// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/help_screenshots.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <functional>

#include "tests/support/training_clips.h"
#include "ui/help/guide_window.h"
#include "ui/library/track_table.h"
#include "ui/mood/mood_panel.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/report/problem_report_dialog.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_panel.h"
#include "ui/training/training_wizard.h"
#include "ui/welcome/welcome_dialog.h"

namespace moodogram::test {
namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kSettleMs = 1200;  // tiles, selection delay
constexpr int kFilmRate = 8;     // frames a second

/// A picture is taken in any case.
void waitFor(const std::function<bool()>& condition) { (void)QTest::qWaitFor(condition, kPatienceMs); }

QAction& action(ui::MainWindow& window, const char* name) { return *window.findChild<QAction*>(QLatin1String(name)); }

void takeWelcome(WindowFixture& fixture, Photographer& photographer) {
  ui::MainWindow& window = *fixture.window;
  action(window, "welcome").trigger();
  auto* dialog = window.findChild<ui::WelcomeDialog*>();
  auto* next = dialog->findChild<QPushButton*>(QStringLiteral("welcomeNext"));
  photographer.take(*dialog, QStringLiteral("welcome-1"));
  dialog->findChild<QRadioButton*>(QStringLiteral("welcomeDemoLibrary"))->click();
  next->click();
  QTest::qWait(4 * kSettleMs);
  photographer.take(*dialog, QStringLiteral("welcome-2"));
  next->click();
  const auto* moods = dialog->findChild<QListWidget*>(QStringLiteral("welcomeMoods"));
  waitFor([&] { return moods->count() >= 3; });
  photographer.take(*dialog, QStringLiteral("welcome-3"));
  photographer.take(window, QStringLiteral("welcome-window"));
  next->click();
  waitFor([&] { return fixture.idle(); });
  fixture.player.pause();
}

void save(const QPixmap& picture, const QString& folder, const char* name) {
  const QString file = QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name));
  if (!picture.save(file)) std::fprintf(stderr, "cannot write %s\n", qUtf8Printable(file));
  std::printf("%s\n", qUtf8Printable(file));
}

}  // namespace

void takeHelp(WindowFixture& fixture, Photographer& photographer) {
  ui::MainWindow& window = *fixture.window;
  takeWelcome(fixture, photographer);

  action(window, "guide").trigger();
  auto* guide = window.findChild<ui::GuideWindow*>();
  photographer.take(*guide, QStringLiteral("guide"));
  guide->open(QStringLiteral("library#search"));
  photographer.take(*guide, QStringLiteral("guide-table"));
  guide->findChild<QLineEdit*>(QStringLiteral("guideSearch"))->setText(QStringLiteral("confidence"));
  photographer.take(*guide, QStringLiteral("guide-search"));
  guide->close();

  action(window, "reportProblem").trigger();
  auto* report = window.findChild<ui::ProblemReportDialog*>();
  QTest::qWait(4 * kSettleMs);
  photographer.take(*report, QStringLiteral("report"));
  report->reject();

  action(window, "preferences").trigger();
  auto* preferences = window.findChild<ui::PreferencesDialog*>();
  auto* sections = preferences->findChild<QListWidget*>(QStringLiteral("sideBarList"));
  sections->setCurrentRow(sections->count() - 2);
  photographer.take(*preferences, QStringLiteral("preferences-notifications"));
  preferences->close();

  window.findChild<ui::TrackTable*>()->selectAll();
  action(window, "enqueueTracks").trigger();
  action(window, "showQueue").trigger();
  window.showMessage(QStringLiteral("The file song.flac cannot be read: it ends too early. Copy it again."),
                     QStringLiteral("libsndfile: error 3, frame 12,288 of 1,048,576"));
  window.findChild<QPushButton*>(QStringLiteral("messageDetails"))->click();
  window.resize(1400, 900);
  photographer.take(window, QStringLiteral("queue-message"));
}

void takeGuide(WindowFixture& fixture, const QString& folder) {
  ui::MainWindow& window = *fixture.window;
  WindowFixture::theme().setMode(ui::ThemeMode::Light);
  window.resize(1280, 800);
  action(window, "playPause").trigger();
  QTest::qWait(3000);
  action(window, "playPause").trigger();
  QTest::qWait(kSettleMs);
  save(window.grab(), folder, "window");
  save(window.findChild<ui::MoodPanel*>()->grab(), folder, "mood");
  auto* plot = window.findChild<ui::SpectrogramPlot*>();
  const double duration = plot->durationSeconds();
  plot->setTimeRange(0.2 * duration, 0.7 * duration);
  plot->setSelection(ui::SpectrogramSelection{{0.35 * duration, 0.5 * duration}, FrequencyBand{300, 2000}});
  QTest::qWait(kSettleMs);
  save(window.findChild<ui::SpectrogramPanel*>()->grab(), folder, "spectrogram");
  window.openPlaylistDialog();
  auto& dialog = *window.findChild<ui::PlaylistDialog*>();
  dialog.findChild<QPushButton*>(QStringLiteral("playlistPath"))->click();
  QTest::qWait(3 * kSettleMs);
  save(dialog.grab(), folder, "path");
  dialog.reject();
  QTemporaryDir clips;
  writeTrainingClips(clips.path().toStdString(), 8, 3);
  action(window, "trainModel").trigger();
  auto* wizard = window.findChild<ui::TrainingWizard*>();
  wizard->setDataPath(clips.path().toStdString());
  waitFor([&] { return wizard->draft().report() && !wizard->draft().report()->headersOnly; });
  wizard->next();
  wizard->next();
  QTest::qWait(kSettleMs);
  save(wizard->grab(), folder, "training");
  wizard->close();
}

void takeFilm(WindowFixture& fixture, const QString& folder) {
  ui::MainWindow& window = *fixture.window;
  int frame = 0;
  const auto film = [&](QWidget& shown, double seconds) {
    for (int i = 0; i < seconds * kFilmRate; ++i) {
      QTest::qWait(1000 / kFilmRate);
      save(shown.grab(), folder, qPrintable(QStringLiteral("frame-%1").arg(++frame, 4, 10, QLatin1Char('0'))));
    }
  };
  WindowFixture::theme().setMode(ui::ThemeMode::Dark);
  window.resize(1280, 800);
  fixture.library.addDemoLibrary();
  waitFor([&] { return fixture.analyzedCount() > 0; });
  film(window, 2.5);
  waitFor([&] { return fixture.idle(); });
  action(window, "playPause").trigger();
  film(window, 3);
  auto* filter = window.findChild<QLineEdit*>(QStringLiteral("filter"));
  for (const QChar letter : QStringLiteral("mood:calm")) {
    filter->insert(letter);
    film(window, 0.15);
  }
  film(window, 1.2);
  filter->clear();
  window.openPlaylistDialog();
  auto& dialog = *window.findChild<ui::PlaylistDialog*>();
  dialog.resize(window.size());
  film(dialog, 1.2);
  dialog.findChild<QPushButton*>(QStringLiteral("playlistPath"))->click();
  film(dialog, 3);
  dialog.reject();
  fixture.player.pause();
}

}  // namespace moodogram::test
