// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <filesystem>

#include "tests/support/wav_file.h"
#include "ui/spectrogram/plot/spectrogram_plot.h"

namespace moodogram::ui::test {

inline constexpr int kRate = 44100;
inline constexpr double kSeconds = 12;
inline constexpr double kToneHz = 1000;

/// A sine of half of full scale.
class ToneFile {
 public:
  explicit ToneFile(double seconds = kSeconds) {
    QLocale::setDefault(QLocale::c());
    m_path = m_folder.filePath(QStringLiteral("tone.wav")).toStdString();
    moodogram::test::writeWav(m_path, moodogram::test::sine(kToneHz, seconds, kRate), kRate, 1);
  }
  const std::filesystem::path& path() const { return m_path; }

 private:
  QTemporaryDir m_folder;
  std::filesystem::path m_path;
};

/// A plot on screen, and hands for it.
struct ShownPlot {
  TileService tiles;
  SpectrogramPlot plot{&tiles};

  explicit ShownPlot(QSize size = {900, 420}) {
    plot.resize(size);
    plot.show();
  }
  /// False if the track does not come.
  bool open(const std::filesystem::path& file) {
    tiles.setTrack(file);
    return QTest::qWaitFor([this] { return tiles.overviewComplete(); }, 20'000) && settle();
  }
  /// Lets queued replots and layouts happen, and the pictures follow.
  bool settle() {
    QCoreApplication::processEvents();
    const bool followed = QTest::qWaitFor([this] { return tiles.shown() == tiles.wanted(); }, 20'000);
    QCoreApplication::processEvents();
    return followed;
  }

  QPoint at(double seconds, double hz) const { return plot.coordinates().positionOf({seconds, hz}).toPoint(); }
  QPoint onFrequencyAxis(double hz) const {
    return {plot.pictureRect().left() - 10, static_cast<int>(plot.coordinates().yOf(hz))};
  }
  QPoint onTimeAxis(double seconds) const {
    return {static_cast<int>(plot.coordinates().xOf(seconds)), plot.laneRect().bottom() + 8};
  }
  void wheel(const QPointF& position, QPoint angle, Qt::KeyboardModifiers modifiers = {}, QPoint pixels = {},
             Qt::ScrollPhase phase = Qt::NoScrollPhase) {
    QWheelEvent event(position, plot.mapToGlobal(position), pixels, angle, Qt::NoButton, modifiers, phase, false);
    QCoreApplication::sendEvent(&plot, &event);
  }
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) {
    QTest::mousePress(&plot, button, modifiers, from);
    for (const double part : {0.5, 1.0}) move(from + (to - from) * part, modifiers, button);
    QTest::mouseRelease(&plot, button, modifiers, to);
  }
  void move(QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::NoButton) {
    QMouseEvent event(QEvent::MouseMove, to, plot.mapToGlobal(to), Qt::NoButton, buttons, modifiers);
    QCoreApplication::sendEvent(&plot, &event);
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
    for (int i = 0; i < times; ++i) QTest::keyClick(&plot, key, modifiers);
  }
};

inline bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

}  // namespace moodogram::ui::test
