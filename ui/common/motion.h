// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <optional>

#include "ui/common/portal_setting.h"

class QDBusConnection;
class QProgressBar;
class QStyle;
class QWidget;

namespace moodogram::ui {

enum class MotionMode { System, Reduced };

/// "system" or "reduced", as in the settings.
QString motionModeName(MotionMode mode);
std::optional<MotionMode> parseMotionMode(const QString& name);

/// Whether what moves by itself shall jump instead: the picture that goes along with the sound, the live spectrum, and
/// whatever the style animates. Asked of the widget's style (QStyle::SH_Widget_Animation_Duration), which Motion sets
/// and a desktop may set; QEvent::StyleChange says that it has changed.
bool isMotionReduced(const QWidget& widget);

/// Of work that nobody knows the end of: a bar that runs to and fro, or an empty one.
void showBusy(QProgressBar& bar);

/// The style that this program has, with animations that Motion can take out of it.
QStyle* makeCalmableStyle();

/// How much moves by itself: as the desktop wishes ("enable-animations"), or as little as possible.
class Motion : public QObject {
  Q_OBJECT

 public:
  explicit Motion(QObject* parent = nullptr);  ///< over the session bus
  explicit Motion(const QDBusConnection& bus, QObject* parent = nullptr);
  ~Motion() override;

  MotionMode mode() const { return m_mode; }
  void setMode(MotionMode mode);

 private:
  void apply();

  MotionMode m_mode = MotionMode::System;
  bool m_systemIsReduced = false;
  PortalSetting m_animations;
};

}  // namespace moodogram::ui
