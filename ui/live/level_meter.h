// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace moodogram::ui {

/// Mean level as a bar, the peak of the last moments as a line and a number, in dB below full scale. What reaches full
/// scale is shown in another colour and by a word.
class LevelMeter : public QWidget {
  Q_OBJECT

 public:
  explicit LevelMeter(QWidget* parent = nullptr);

  /// Full scale is 1.
  void setLevels(float peak, float rms);
  /// Nothing is listened to.
  void clear();
  QString text() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double m_peakDb;
  double m_rmsDb;
  QElapsedTimer m_sincePeak;
};

}  // namespace moodogram::ui
