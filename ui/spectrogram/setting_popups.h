// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QSpinBox;

namespace moodogram::ui {

class LevelRangeBar;
class SpectrogramActions;

/// A small window below a button; Esc or a click elsewhere closes it.
class PillPopup : public QFrame {
  Q_OBJECT

 public:
  explicit PillPopup(const char* name, QWidget* parent);
  void showBelow(const QWidget& button);
};

/// How spectra are computed, and what that means in hertz and milliseconds.
class TransformPopup : public PillPopup {
  Q_OBJECT

 public:
  TransformPopup(SpectrogramActions& actions, QWidget* parent);
  /// Of the track on screen; 0: none.
  void setSampleRateHz(int rate);

 private:
  void describe();

  SpectrogramActions& m_actions;
  QLabel* m_facts;
  int m_sampleRateHz = 0;
};

/// Which levels the colours stand for. Everything shows at once; no spectrum is computed anew.
class RangePopup : public PillPopup {
  Q_OBJECT

 public:
  RangePopup(SpectrogramActions& actions, QWidget* parent);

 private:
  void request(float floorDb, float ceilingDb);
  void showSettings();

  SpectrogramActions& m_actions;
  LevelRangeBar* m_bar;
  QSpinBox* m_floor;
  QSpinBox* m_ceiling;
};

}  // namespace moodogram::ui
