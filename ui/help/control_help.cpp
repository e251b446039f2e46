// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/control_help.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QTextDocument>
#include <QToolButton>
#include <QWhatsThisClickedEvent>
#include <QWidget>

#include "ui/help/control_texts.h"

namespace moodogram::ui {
namespace {

constexpr QLatin1String kScheme("guide:");

QString html(const QString& text, const QString& page) {
  QString html = QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
  if (!page.isEmpty())
    html += QStringLiteral("<p><a href='%1%2'>%3</a></p>").arg(kScheme, page, ControlHelp::tr("More in the guide"));
  return html;
}

/// Of the parts that it lies in, the nearest one that answers for what is inside; with the page of the guide.
ControlText textOfSurroundings(const QWidget& widget) {
  for (const QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget())
    if (ControlText text = controlText(at->objectName()); text.isForParts) return text;
  return {};
}

}  // namespace

ControlHelp::ControlHelp(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

void ControlHelp::explain(QAction& action) {
  if (!action.whatsThis().isEmpty()) return;
  const ControlText known = controlText(action.objectName());
  const QString& toolTip = action.toolTip();
  const bool saysMore = toolTip != action.text() && toolTip != action.iconText();
  if (!known.text.isEmpty())
    action.setWhatsThis(html(known.text, known.page));
  else if (saysMore)
    action.setWhatsThis(html(toolTip, {}));
}

void ControlHelp::explain(QWidget& widget) {
  if (!widget.whatsThis().isEmpty()) return;
  ControlText known = controlText(widget.objectName());
  const auto* button = qobject_cast<const QToolButton*>(&widget);
  if (known.text.isEmpty() && button != nullptr && button->defaultAction() != nullptr) {
    explain(*button->defaultAction());
    if (!button->defaultAction()->whatsThis().isEmpty())
      return widget.setWhatsThis(button->defaultAction()->whatsThis());
  }
  if (known.text.isEmpty()) {
    const ControlText around = textOfSurroundings(widget);
    known.page = around.page;
    known.text = !widget.toolTip().isEmpty() ? widget.toolTip() : around.text;
  }
  if (known.text.isEmpty()) return;
  widget.setWhatsThis(Qt::mightBeRichText(known.text) ? known.text : html(known.text, known.page));
}

bool ControlHelp::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::Show && object->isWidgetType()) {
    auto& widget = static_cast<QWidget&>(*object);
    if (qobject_cast<const QMenu*>(object) != nullptr)
      for (QAction* action : widget.actions()) explain(*action);
    else if (widget.focusPolicy() != Qt::NoFocus || !controlText(widget.objectName()).text.isEmpty()) explain(widget);
  } else if (event->type() == QEvent::WhatsThisClicked) {
    const QString link = static_cast<QWhatsThisClickedEvent*>(event)->href();
    if (!link.startsWith(kScheme)) return false;
    Q_EMIT guideRequested(link.mid(kScheme.size()));
    return true;
  }
  return false;
}

}  // namespace moodogram::ui
