// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/pill_button.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

namespace moodogram::ui {

PillButton::PillButton(QWidget* parent) : QToolButton(parent) {
  setPopupMode(QToolButton::InstantPopup);
  setFocusPolicy(Qt::TabFocus);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setAttribute(Qt::WA_Hover);
}

void PillButton::bind(QAction* action, const QString& text) {
  setText(text);
  setAccessibleName(action->text().remove(QLatin1Char('&')));
  const QString keys = action->shortcut().toString(QKeySequence::NativeText);
  setToolTip(keys.isEmpty() ? action->toolTip()
                            : tr("%1 (%2)", "what a button does, its keys").arg(action->toolTip(), keys));
  setCheckable(action->isCheckable());
  const auto show = [this, action] {
    setEnabled(action->isEnabled());
    setChecked(action->isChecked());
  };
  connect(action, &QAction::changed, this, show);
  show();
  connect(this, &QToolButton::clicked, action, [action, show] {
    action->trigger();
    show();
  });
}

QSize PillButton::sizeHint() const {
  const QFontMetrics metrics(font());
  return {metrics.horizontalAdvance(text()) + metrics.height() + 4, metrics.height() + 6};
}

void PillButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!isEnabled()) painter.setOpacity(0.45);
  const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const bool lit = isDown() || isChecked() || (menu() && menu()->isVisible());
  painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Link : QPalette::Mid), 1));
  if (lit) {
    painter.setBrush(palette().color(QPalette::Highlight));
  } else if (underMouse()) {
    painter.setBrush(palette().color(QPalette::Light));
  }
  painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
  const bool strong = lit || underMouse() || hasFocus();
  painter.setPen(palette().color(lit      ? QPalette::HighlightedText
                                 : strong ? QPalette::WindowText
                                          : QPalette::PlaceholderText));
  painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace moodogram::ui
