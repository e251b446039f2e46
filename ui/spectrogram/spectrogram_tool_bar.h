// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QAction;
class QMenu;

namespace moodogram::ui {

class ActionChoice;
class PillButton;
class PillPopup;
class RangePopup;
class SpectrogramActions;
class TransformPopup;

/// The buttons that say how the spectrogram is drawn, right-aligned. Those that find no room are in the menu of the
/// last button instead.
class SpectrogramToolBar : public QWidget {
  Q_OBJECT

 public:
  explicit SpectrogramToolBar(SpectrogramActions& actions, QWidget* parent = nullptr);

  void setSampleRateHz(int rate);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Pill {
    PillButton* button;
    QAction* inMenu;  ///< what stands for it in the menu of the last button
    int importance;   ///< the least important go first
  };

  PillButton* addPill(const char* name, QAction* inMenu, int importance, const QString& toolTip);
  void addMenuPill(const char* name, ActionChoice* choice, int importance);
  void addPopupPill(const char* name, PillPopup* popup, QMenu* menu, int importance);
  void addActionPill(const char* name, QAction* action, const QString& text, int importance);
  void showTexts();
  void arrange();

  SpectrogramActions& m_actions;
  TransformPopup* m_transform;
  RangePopup* m_range;
  std::vector<Pill> m_pills;
  PillButton* m_more;
};

}  // namespace moodogram::ui
