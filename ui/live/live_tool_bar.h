// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/live/live_worker.h"

class QAction;

namespace moodogram::ui {

class PillButton;

/// The buttons that say how the live spectrum is drawn, as those of a track's.
class LiveToolBar : public QWidget {
  Q_OBJECT

 public:
  explicit LiveToolBar(QWidget* parent = nullptr);

  /// Without the size of the picture.
  const LiveSettings& settings() const { return m_settings; }
  bool isHeld() const;
  void setHeld(bool held);
  /// For the settings of the program.
  QVariantMap state() const;
  /// What there is no choice of is left out.
  void restoreState(const QVariantMap& state);

 Q_SIGNALS:
  void settingsChanged();
  void heldChanged(bool held);

 private:
  PillButton* addButton(const char* name, const QString& accessibleName, const QString& toolTip);
  /// One choice among some: the button's text is the choice.
  void addChoice(PillButton* button, const QString& text, std::function<void(LiveSettings&)> choose,
                 const QIcon& icon = {});
  void addScales();
  void addFftSizes();
  void addRanges();
  void addColours();
  void addSpans();

  struct Choice {
    QAction* action;
    std::function<void(LiveSettings&)> choose;
  };

  LiveSettings m_settings;
  std::vector<Choice> m_choices;
  PillButton* m_hold;
};

}  // namespace moodogram::ui
