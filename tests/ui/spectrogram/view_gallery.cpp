// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// view_gallery OUTPUT_FOLDER AUDIO_FILE: pictures of the spectrogram panel and the transport bar in dark and light.
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <functional>

#include "core/audio/audio_reader.h"
#include "core/base/error.h"
#include "ui/common/theme.h"
#include "ui/player/player.h"
#include "ui/player/transport_bar.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace {

using namespace moodogram;

EmotionTimeline someTimeline(double seconds) {
  EmotionTimeline timeline;
  for (double start = 0; start + 4 <= seconds * 0.85; start += 2) {
    WindowScores window;
    window.startSeconds = start;
    window.endSeconds = start + 4;
    const double part = start / seconds;
    const std::array<double, 5> weights{0.2 + part, 1.2 - part, 0.15 + 0.1 * std::sin(start / 5),
                                        0.6 * std::pow(1 - part, 3), 0.1};
    double sum = 0;
    for (const double weight : weights) sum += weight;
    for (std::size_t i = 0; i < kEmotionCount; ++i) window.scores.values[i] = static_cast<float>(weights[i] / sum);
    timeline.windows.push_back(window);
  }
  return timeline;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  if (argc != 3) {
    std::fprintf(stderr, "Usage: view_gallery OUTPUT_FOLDER AUDIO_FILE\n");
    return 2;
  }
  const QString folder = QString::fromLocal8Bit(argv[1]);
  const std::filesystem::path file = argv[2];
  ui::Theme theme(app);

  QWidget window;
  ui::Player player(ui::Player::Output::SilentClock, nullptr);
  auto* panel = new ui::SpectrogramPanel(&window);
  auto* bar = new ui::TransportBar(&player, &window);
  QObject::connect(bar, &ui::TransportBar::playRequested, &player, &ui::Player::togglePlay);
  auto* layout = new QVBoxLayout(&window);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(panel, 1);
  layout->addWidget(bar);
  window.resize(1080, 470);

  double seconds = 0;
  try {
    seconds = AudioReader::open(file)->format().durationSeconds();
  } catch (const Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  const QString scale = QString::number(window.devicePixelRatioF());
  const auto shot = [&](const QString& name) {
    window.grab().save(folder + QStringLiteral("/%1-%2x.png").arg(name, scale));
  };
  auto* plot = panel->findChild<ui::SpectrogramPlot*>();
  theme.setMode(ui::ThemeMode::Dark);
  window.show();

  QList<std::pair<int, std::function<void()>>> steps{
      {300, [&] { shot(QStringLiteral("empty-dark")); }},
      {0,
       [&] {
         panel->showTrack({0, QStringLiteral("Lunatic"), QStringLiteral("effacestudios"), file});
         bar->setTrack(QStringLiteral("Lunatic"), QStringLiteral("effacestudios \u00b7 Royalty-Free"));
         panel->setTimeline(someTimeline(seconds));
         bar->setTimeline(someTimeline(seconds));
         player.open(file);
         player.setVolume(0.6);
         player.seek(seconds * 0.4);
         player.play();
         panel->setPlayheadSeconds(seconds * 0.4);
       }},
      {1500,
       [&] {
         const QPointF position(plot->width() * 0.55, plot->height() * 0.4);
         QMouseEvent move(QEvent::MouseMove, position, plot->mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
         QApplication::sendEvent(plot, &move);
         shot(QStringLiteral("fit-dark"));
         theme.setMode(ui::ThemeMode::Light);
       }},
      {300, [&] { shot(QStringLiteral("fit-light")); }},
      {0,
       [&] {
         for (int i = 0; i < 12; ++i) {
           QKeyEvent key(QEvent::KeyPress, Qt::Key_Up, Qt::NoModifier);
           QApplication::sendEvent(plot, &key);
         }
       }},
      {500, [&] { shot(QStringLiteral("zoomed-light")); }},
      {0,
       [&] {
         theme.setMode(ui::ThemeMode::Dark);
         window.resize(640, 330);
       }},
      {500, [&] { shot(QStringLiteral("small-dark")); }},
      {0,
       [&] {
         window.resize(1080, 470);
         plot->reset();
         plot->setGridVisible(true);
         plot->setSelection(ui::SpectrogramSelection{{seconds * 0.2, seconds * 0.45}, FrequencyBand{300, 3000}});
         plot->setFundamentalHz(220);
       }},
      {500, [&] { shot(QStringLiteral("box-harmonics-dark")); }},
      {0,
       [&] {
         theme.setMode(ui::ThemeMode::Light);
         plot->setFundamentalHz({});
         plot->setGridVisible(false);
         plot->setSelection(ui::SpectrogramSelection{{seconds * 0.2, seconds * 0.45}, {}});
         const ui::PlotPoint from{seconds * 0.6, 300};
         const ui::PlotPoint to{seconds * 0.9, 2400};
         plot->setMeasurement(ui::Measurement{from, to, plot->levelAt(from), plot->levelAt(to)});
       }},
      {500, [&] { shot(QStringLiteral("range-ruler-light")); }},
      {0,
       [&] {
         plot->setSelection({});
         plot->setMeasurement({});
         plot->setFrequencyLabels(ui::FrequencyLabels::Notes);
         plot->setGridVisible(true);
         plot->setFrequencyAxis({FrequencyScale::Logarithmic, 200, 900});
         plot->setTimeRange(seconds * 0.4, seconds * 0.4 + 3);
       }},
      {900, [&] { shot(QStringLiteral("notes-light")); }},
      {0,
       [&] {
         theme.setMode(ui::ThemeMode::Dark);
         plot->setFrequencyLabels(ui::FrequencyLabels::Hertz);
         plot->setFrequencyAxis({FrequencyScale::Logarithmic, 430, 540});
         plot->setTimeRange(seconds * 0.4, seconds * 0.4 + 0.05);
       }},
      {900, [&] { shot(QStringLiteral("close-dark")); }},
      {0, [] { QApplication::quit(); }},
  };
  int at = 0;
  std::function<void()> next = [&] {
    if (at == steps.size()) return;
    const auto& step = steps[at++];
    QTimer::singleShot(step.first, &window, [&, action = step.second] {
      action();
      next();
    });
  };
  next();
  return QApplication::exec();
}
