// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <cstdio>
#include <utility>

#include "tests/support/window_fixture.h"

namespace moodogram::test {

/// Takes pictures of widgets, dark and light, into a folder.
class Photographer {
 public:
  explicit Photographer(QString folder) : m_folder(std::move(folder)) { QDir().mkpath(m_folder); }

  void take(QWidget& widget, const QString& state) {
    constexpr int kSettleMs = 1200;  // tiles, selection delay
    for (const auto& [mode, name] :
         {std::pair(ui::ThemeMode::Dark, "dark"), std::pair(ui::ThemeMode::Light, "light")}) {
      WindowFixture::theme().setMode(mode);
      QTest::qWait(kSettleMs);
      const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, state, QString::fromLatin1(name));
      if (!widget.grab().save(file)) std::fprintf(stderr, "cannot write %s\n", qUtf8Printable(file));
      std::printf("%s\n", qUtf8Printable(file));
    }
  }

  void takeBothSizes(QWidget& window, const QString& state) {
    window.resize(1600, 1000);
    take(window, state);
    window.resize(1000, 650);
    take(window, state + QStringLiteral("-small"));
    window.resize(1400, 900);
  }

 private:
  QString m_folder;
};

}  // namespace moodogram::test
