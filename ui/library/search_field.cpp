// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/search_field.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "core/query/query_parser.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/theme.h"
#include "ui/library/search_completer.h"
#include "ui/library/search_help.h"

namespace moodogram::ui {
namespace {

constexpr int kDelayMs = 60;
constexpr int kUnderlineWidth = 2;

/// With Shift it asks what the field is.
bool isHelpKey(const QKeyEvent& event) { return event.key() == Qt::Key_F1 && event.modifiers() == Qt::NoModifier; }

}  // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent), m_completer(new SearchCompleter(this)), m_soon(new QTimer(this)) {
  setAccessibleName(tr("Search the tracks"));
  //: Keep the words of the search language: artist:, mood:calm
  setPlaceholderText(tr("Search: words, artist:name, mood:calm"));
  setClearButtonEnabled(true);
  m_soon->setSingleShot(true);
  m_soon->setInterval(kDelayMs);
  connect(m_soon, &QTimer::timeout, this, &SearchField::readDraft);
  connect(this, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
  connect(this, &QLineEdit::cursorPositionChanged, m_soon, qOverload<>(&QTimer::start));
  connect(this, &QLineEdit::textEdited, m_completer, &SearchCompleter::offer);
  connect(this, &QLineEdit::editingFinished, this, &SearchField::readFinished);
}

void SearchField::readDraft() {
  const std::string typed = text().toStdString();
  try {
    QueryDraft draft = parseDraft(typed, text().left(cursorPosition()).toUtf8().size());
    setError(draft.error ? &*draft.error : nullptr);
    if (draft.query == m_query) return;
    m_query = std::move(draft.query);
    Q_EMIT queryChanged(m_query);
  } catch (const QueryError& error) {
    setError(&error);
  }
}

void SearchField::readFinished() {
  m_soon->stop();
  readDraft();
  if (!m_error.isEmpty()) return;
  try {
    parseQuery(text().toStdString());
  } catch (const QueryError& error) {
    setError(&error);
  }
}

void SearchField::setError(const QueryError* error) {
  const QString before = m_error;
  m_error = error == nullptr ? QString() : messageText(error->message());
  if (error != nullptr) {
    const QByteArray typed = text().toUtf8();
    const auto characters = [&typed](std::size_t begin, std::size_t count) {
      return static_cast<int>(
          QString::fromUtf8(typed.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(count))).size());
    };
    m_errorBegin = characters(0, error->position());
    m_errorLength = characters(error->position(), error->length());
  }
  update();
  showMessage();
  if (m_error == before) return;
  setToolTip(m_error);
  setAccessibleDescription(m_error);
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void SearchField::showMessage() {
  // Not hasFocus(): the window may have lost it to the list of completions.
  if (!m_message) return;
  if (m_error.isEmpty() || window()->focusWidget() != this) return m_message->hide();
  const bool isNew = m_message->text() != m_error || !m_message->isVisible();
  m_message->setText(m_error);
  m_message->setFixedWidth(width());
  m_message->adjustSize();
  m_message->move(mapTo(window(), QPoint(0, height() + 3)));
  m_message->raise();
  m_message->show();
  if (!isNew) return;
  QAccessibleEvent alert(m_message, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

bool SearchField::event(QEvent* event) {
  // F1 shows the help that belongs to the field, not that of the window.
  if (event->type() == QEvent::ShortcutOverride && isHelpKey(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
  const bool asksForCompletions = event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier;
  if (isHelpKey(*event))
    showHelp();
  else if (asksForCompletions || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier))
    m_completer->offer();
  else
    QLineEdit::keyPressEvent(event);
}

void SearchField::showEvent(QShowEvent* event) {
  QLineEdit::showEvent(event);
  if (m_message && m_message->parent() == window()) return;
  delete m_message;
  m_message = new QLabel(window());  // above its other widgets, and as wide as it likes
  m_message->hide();
  m_message->setObjectName(QStringLiteral("searchError"));
  m_message->setWordWrap(true);
  m_message->setMargin(8);
  m_message->setTextFormat(Qt::PlainText);
  showMessage();
}

void SearchField::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  showMessage();
}

void SearchField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  showMessage();
}

void SearchField::moveEvent(QMoveEvent* event) {
  QLineEdit::moveEvent(event);
  showMessage();
}

void SearchField::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  showMessage();
}

void SearchField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (m_error.isEmpty()) return;
  // The field does not tell where its characters are, but where the cursor is.
  const QFontMetrics metrics = fontMetrics();
  const auto advance = [&](int characters) { return metrics.horizontalAdvance(text().left(characters)); };
  const QRect cursor = cursorRect();
  const int origin = cursor.center().x() - advance(cursorPosition());
  const int begin = origin + advance(m_errorBegin);
  const int end = std::max(begin + metrics.averageCharWidth(), origin + advance(m_errorBegin + m_errorLength));
  QStyleOptionFrame option;
  initStyleOption(&option);
  const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
  QPainter painter(this);
  painter.setClipRect(contents.adjusted(0, 0, 0, kUnderlineWidth));
  painter.fillRect(begin, cursor.bottom() - kUnderlineWidth + 1, end - begin, kUnderlineWidth,
                   problemColour(palette()));
}

QToolButton* SearchField::makeHelpButton(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(QStringLiteral("searchHelpButton"));
  button->setText(QStringLiteral("?"));
  button->setProperty("plain", true);
  button->setAccessibleName(tr("How to search"));
  button->setToolTip(tr("How to search (F1 in the search field)"));
  button->setFocusPolicy(Qt::TabFocus);
  connect(button, &QToolButton::clicked, this, &SearchField::showHelp);
  return button;
}

void SearchField::showHelp() {
  m_completer->close();
  auto* help = new SearchHelp(this);
  help->setAttribute(Qt::WA_DeleteOnClose);
  connect(help, &SearchHelp::exampleChosen, this, &SearchField::insertExample);
  help->showBelow(*this);
}

void SearchField::insertExample(const QString& example) {
  setFocus(Qt::OtherFocusReason);
  end(false);
  insert((text().isEmpty() || text().back().isSpace() ? QString() : QStringLiteral(" ")) + example +
         QStringLiteral(" "));
}

}  // namespace moodogram::ui
