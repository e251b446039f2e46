// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moodogram::ui {

class PillButton;
class TileService;

/// The buttons that say how the spectrogram is drawn.
class SpectrogramToolBar : public QWidget {
  Q_OBJECT

 public:
  explicit SpectrogramToolBar(TileService* tiles, QWidget* parent = nullptr);

 Q_SIGNALS:
  void followChanged(bool follow);
  void exportRequested();

 private:
  PillButton* addButton(const QString& accessibleName, const QString& toolTip);
  void addScaleMenu();
  void addFftMenu();
  void addRangeMenu();
  void addColourMenu();

  TileService* m_tiles;
};

}  // namespace moodogram::ui
