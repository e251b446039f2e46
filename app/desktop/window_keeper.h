// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/desktop/remote_control.h"
#include "ui/main_window/main_window.h"

class QSettings;

namespace moodogram::ui {
class Mpris;
}

namespace moodogram::desktop {

/// The window, and who speaks with it from outside: the desktop (MPRIS) and other starts of the program. Another
/// language is another window over the same services: the session is saved and restored, and what plays, scans or is
/// analysed goes on meanwhile. What can be undone is forgotten by that.
class WindowKeeper : public QObject {
  Q_OBJECT

 public:
  /// All outlive it. analyze: new tracks are analysed by themselves.
  WindowKeeper(ui::Services services, ui::Translation& translation, QSettings& settings, bool analyze);
  ~WindowKeeper() override;

  ui::MainWindow& window() { return *m_window; }
  void obey(const RemoteRequest& request);
  /// Refused with a message while a dialog is open, because what it is at would be lost.
  void changeLanguage(const QString& code);
  void saveSession() const;

 private:
  void makeWindow();
  void appearOnBus();

  ui::Services m_services;
  ui::Translation& m_translation;
  QSettings& m_settings;
  bool m_analyze;
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<ui::Mpris> m_mpris;
};

}  // namespace moodogram::desktop
