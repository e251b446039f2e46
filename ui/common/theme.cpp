// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <array>
#include <utility>

#include "ui/common/emotion_style.h"

namespace moodogram::ui {
namespace {

struct Colours {
  QRgb window, base, raised, hover, border, text, muted, disabled, accent, accentText, selection;
};
constexpr Colours kDark{0x212429, 0x1B1D21, 0x272B31, 0x30353D, 0x343941, 0xE8EAED,
                        0xA0A7B1, 0x666D77, 0x7AA2F7, 0x10131A, 0x303A4F};
constexpr Colours kLight{0xFFFFFF, 0xF4F5F7, 0xF0F2F5, 0xE4E8EE, 0xD9DDE3, 0x1D2127,
                         0x545B65, 0x9AA1AB, 0x2757C6, 0xFFFFFF, 0xDCE5F8};

QPalette makePalette(const Colours& c) {
  QPalette palette;
  const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
  set(QPalette::Window, c.window);
  set(QPalette::WindowText, c.text);
  set(QPalette::Base, c.base);
  set(QPalette::AlternateBase, c.raised);
  set(QPalette::Text, c.text);
  set(QPalette::Button, c.raised);
  set(QPalette::ButtonText, c.text);
  set(QPalette::BrightText, c.accentText);
  set(QPalette::PlaceholderText, c.muted);
  set(QPalette::Highlight, c.selection);
  set(QPalette::HighlightedText, c.text);
  set(QPalette::Link, c.accent);
  set(QPalette::LinkVisited, c.accent);
  set(QPalette::Light, c.hover);
  set(QPalette::Midlight, c.hover);
  set(QPalette::Mid, c.border);
  set(QPalette::Dark, c.border);
  set(QPalette::Shadow, c.border);
  set(QPalette::ToolTipBase, c.raised);
  set(QPalette::ToolTipText, c.text);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
  return palette;
}

QString styleSheet(const Colours& c) {
  QFile file(QStringLiteral(":/moodogram/theme.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString text = QString::fromUtf8(file.readAll());
  // Longer names first: @accentText before @accent.
  const std::array<std::pair<const char*, QRgb>, 11> tokens{{{"@accentText", c.accentText},
                                                             {"@accent", c.accent},
                                                             {"@window", c.window},
                                                             {"@base", c.base},
                                                             {"@raised", c.raised},
                                                             {"@hover", c.hover},
                                                             {"@border", c.border},
                                                             {"@text", c.text},
                                                             {"@muted", c.muted},
                                                             {"@disabled", c.disabled},
                                                             {"@selection", c.selection}}};
  for (const auto& [token, colour] : tokens) text.replace(QLatin1String(token), QColor(colour).name());
  return text;
}

}  // namespace

QString themeModeName(ThemeMode mode) {
  switch (mode) {
    case ThemeMode::Light:
      return QStringLiteral("light");
    case ThemeMode::Dark:
      return QStringLiteral("dark");
    case ThemeMode::System:
      break;
  }
  return QStringLiteral("system");
}

std::optional<ThemeMode> parseThemeMode(const QString& name) {
  for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
    if (name.compare(themeModeName(mode), Qt::CaseInsensitive) == 0) return mode;
  return std::nullopt;
}

QColor mutedColour(const QPalette& palette) { return palette.color(QPalette::PlaceholderText); }
QColor borderColour(const QPalette& palette) { return palette.color(QPalette::Mid); }
QColor accentColour(const QPalette& palette) { return palette.color(QPalette::Link); }
QColor raisedColour(const QPalette& palette) { return palette.color(QPalette::AlternateBase); }
QColor problemColour(const QPalette& palette) { return emotionColour(Emotion::Angry, palette); }

Theme::Theme(QApplication& application, QObject* parent) : Theme(application, QDBusConnection::sessionBus(), parent) {}

Theme::Theme(QApplication& application, const QDBusConnection& bus, QObject* parent)
    : QObject(parent),
      m_application(application),
      m_startedDark(isDark(QApplication::palette())),
      m_systemDark(m_startedDark),
      m_scheme(bus, QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme")),
      m_motion(bus) {
  QApplication::setStyle(makeCalmableStyle());
  if (QFontDatabase::families().contains(QStringLiteral("Inter"))) {
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("Inter"));
    QApplication::setFont(font);
  }
  connect(&m_scheme, &PortalSetting::told, this, &Theme::setSystemScheme);
  apply();
}

void Theme::setMode(ThemeMode mode) {
  if (mode == m_mode) return;
  m_mode = mode;
  apply();
}

void Theme::setSystemScheme(const QVariant& value) {
  const uint scheme = value.toUInt();  // 0: no preference, 1: dark, 2: light
  m_systemHasChosen = m_systemHasChosen || scheme != 0;
  // GNOME's "no preference" is light. Who has never said anything else may have a dark palette all the same.
  const bool dark = scheme == 1 || (scheme == 0 && !m_systemHasChosen && m_startedDark);
  if (std::exchange(m_systemDark, dark) == dark) return;
  if (m_mode == ThemeMode::System) apply();
}

void Theme::apply() {
  const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
  const Colours& colours = dark ? kDark : kLight;
  // With the old sheet in force every widget would be polished for the new palette and once more for the new sheet.
  m_application.setStyleSheet({});
  QApplication::setPalette(makePalette(colours));
  m_application.setStyleSheet(styleSheet(colours));
}

}  // namespace moodogram::ui
