// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/motion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QEvent>
#include <QMainWindow>
#include <QProgressBar>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>
#include <utility>

namespace moodogram::ui {
namespace {

bool isReduced = false;  ///< of the GUI thread

/// Fusion, the style that follows a palette fully.
class CalmableStyle : public QProxyStyle {
 public:
  CalmableStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override {
    if (hint == SH_Widget_Animation_Duration && isReduced) return 0;
    // A line below a letter is drawn apart from its neighbours, which tears Arabic's joined letters from each other and
    // makes texts wider than their buttons. The keys work all the same.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft) return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
  }
};

}  // namespace

QString motionModeName(MotionMode mode) {
  return mode == MotionMode::Reduced ? QStringLiteral("reduced") : QStringLiteral("system");
}

std::optional<MotionMode> parseMotionMode(const QString& name) {
  for (const MotionMode mode : {MotionMode::System, MotionMode::Reduced})
    if (name.compare(motionModeName(mode), Qt::CaseInsensitive) == 0) return mode;
  return std::nullopt;
}

bool isMotionReduced(const QWidget& widget) {
  return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

void showBusy(QProgressBar& bar) {
  bar.setRange(0, isMotionReduced(bar) ? 1 : 0);
  bar.setValue(0);
}

QStyle* makeCalmableStyle() { return new CalmableStyle; }

Motion::Motion(QObject* parent) : Motion(QDBusConnection::sessionBus(), parent) {}

Motion::Motion(const QDBusConnection& bus, QObject* parent)
    : QObject(parent),
      m_animations(bus, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")) {
  connect(&m_animations, &PortalSetting::told, this, [this](const QVariant& enabled) {
    m_systemIsReduced = !enabled.toBool();
    apply();
  });
}

Motion::~Motion() { isReduced = false; }

void Motion::setMode(MotionMode mode) {
  m_mode = mode;
  apply();
}

void Motion::apply() {
  const bool reduced = m_mode == MotionMode::Reduced || m_systemIsReduced;
  if (std::exchange(isReduced, reduced) == reduced) return;
  for (QWidget* widget : QApplication::allWidgets()) {
    if (auto* window = qobject_cast<QMainWindow*>(widget)) window->setAnimated(!reduced);  // docks glide
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
  }
}

}  // namespace moodogram::ui
