// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QVariant>
#include <optional>

#include "ui/common/motion.h"

class QApplication;
class QDBusConnection;
class QPalette;

namespace moodogram::ui {

enum class ThemeMode { System, Light, Dark };

/// "system", "light" or "dark", as on the command line and in the settings.
QString themeModeName(ThemeMode mode);
std::optional<ThemeMode> parseThemeMode(const QString& name);

/// The colours that QPalette has no role for are read from these roles, so a widget needs its palette only.
QColor mutedColour(const QPalette& palette);    ///< secondary text
QColor borderColour(const QPalette& palette);   ///< hairlines
QColor accentColour(const QPalette& palette);   ///< primary buttons, progress, focus
QColor raisedColour(const QPalette& palette);   ///< cards, buttons, empty bars
QColor problemColour(const QPalette& palette);  ///< errors; always beside a glyph or text

/// Sets style, palette and stylesheet of the whole application, and changes them live. In system mode it follows the
/// desktop's colour-scheme setting (XDG settings portal), or the palette that the application started with.
class Theme : public QObject {
  Q_OBJECT

 public:
  explicit Theme(QApplication& application, QObject* parent = nullptr);  ///< over the session bus
  Theme(QApplication& application, const QDBusConnection& bus, QObject* parent = nullptr);

  ThemeMode mode() const { return m_mode; }
  void setMode(ThemeMode mode);
  Motion& motion() { return m_motion; }

 private:
  void setSystemScheme(const QVariant& value);
  void apply();

  QApplication& m_application;
  ThemeMode m_mode = ThemeMode::System;
  bool m_startedDark = false;      ///< the palette that the application started with
  bool m_systemHasChosen = false;  ///< the desktop has once said "dark" or "light"
  bool m_systemDark = false;
  PortalSetting m_scheme;
  Motion m_motion;
};

}  // namespace moodogram::ui
