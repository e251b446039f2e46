// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/search_completer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

enum Role { kHint = Qt::UserRole + 1, kIsFinished };

constexpr int kGap = 24;  ///< between a completion and what it means
constexpr int kMargin = 10;
constexpr int kWidest = 560;
constexpr int kShownRows = 10;

/// A line: the completion, and on the right what it means.
class CompletionDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? option.palette.highlight() : option.palette.alternateBase());
    painter->setFont(option.font);
    const QRect line = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QString hint = index.data(kHint).toString();
    const int hintWidth = hint.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(hint) + kGap;
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                       std::max(line.width() / 2, line.width() - hintWidth));
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (hint.isEmpty()) return;
    const int room = line.width() - option.fontMetrics.horizontalAdvance(text) - kGap;
    painter->setPen(mutedColour(option.palette));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(hint, Qt::ElideRight, room));
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QString hint = index.data(kHint).toString();
    const int texts = option.fontMetrics.horizontalAdvance(index.data().toString()) +
                      (hint.isEmpty() ? 0 : kGap + option.fontMetrics.horizontalAdvance(hint));
    return {texts + 2 * kMargin, option.fontMetrics.height() + 8};
  }
};

}  // namespace

SearchCompleter::SearchCompleter(QLineEdit* field)
    : QObject(field),
      m_field(field),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this)) {
  m_completer->setWidget(field);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setMaxVisibleItems(kShownRows);
  QAbstractItemView* popup = m_completer->popup();
  popup->setObjectName(QStringLiteral("searchCompletions"));
  popup->setAccessibleName(tr("Completions"));
  popup->setItemDelegate(new CompletionDelegate(popup));  // after popup(), which sets one
  popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  popup->installEventFilter(this);  // before QCompleter's, which would let Tab leave the field
  connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchCompleter::insert);
}

void SearchCompleter::setTracks(Tracks tracks) {
  m_tracks = std::move(tracks);
  forgetValues();
}

const FieldValues& SearchCompleter::values(QueryField field) {
  const auto known = m_values.find(field);
  if (known != m_values.end()) return known->second;
  return m_values.emplace(field, FieldValues(m_tracks ? m_tracks() : TrackSpan(), field)).first->second;
}

void SearchCompleter::offer() {
  const std::string text = m_field->text().toStdString();
  const std::size_t cursor = m_field->text().left(m_field->cursorPosition()).toUtf8().size();
  const auto spot = completionSpot(text, cursor);
  std::vector<Completion> found;
  if (spot) found = completionsFor(*spot, [this](QueryField field) -> const FieldValues& { return values(field); });
  m_model->clear();
  for (const Completion& completion : found) {
    auto* item = new QStandardItem(toText(completion.text));
    const QString hint = coreText("Query", completion.hint);
    item->setData(hint, kHint);
    item->setData(completion.isFinished, kIsFinished);
    item->setData(hint.isEmpty() ? item->text() : item->text() + QStringLiteral(", ") + hint, Qt::AccessibleTextRole);
    m_model->appendRow(item);
  }
  if (found.empty()) return close();
  // Under the begin of the word.
  QRect place = m_field->rect();
  const int typed = m_field->fontMetrics().horizontalAdvance(toText(spot->typed));
  const int cursorX = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
  const int width = popupWidth();
  place.setLeft(std::max(0, cursorX - typed - kMargin));
  place.setWidth(width);
  m_completer->complete(place);
  m_completer->popup()->setCurrentIndex({});  // Return takes what is written until a line is chosen
}

int SearchCompleter::popupWidth() const {
  const QAbstractItemView* popup = m_completer->popup();
  const int scrollBar = m_model->rowCount() > kShownRows ? popup->verticalScrollBar()->sizeHint().width() : 0;
  return std::clamp(popup->sizeHintForColumn(0) + scrollBar + 4, 160, kWidest);
}

void SearchCompleter::close() { m_completer->popup()->hide(); }

bool SearchCompleter::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Tab)
    return QObject::eventFilter(watched, event);
  const QModelIndex chosen = m_completer->popup()->currentIndex();
  const QModelIndex index = chosen.isValid() ? chosen : m_model->index(0, 0);
  close();
  insert(index);
  return true;
}

void SearchCompleter::insert(const QModelIndex& index) {
  const QString text = m_field->text();
  const QByteArray bytes = text.toUtf8();
  const auto spot = completionSpot(bytes.toStdString(), text.left(m_field->cursorPosition()).toUtf8().size());
  if (!spot) return;
  const auto characters = [&bytes](std::size_t count) {
    return static_cast<int>(QString::fromUtf8(bytes.left(static_cast<qsizetype>(count))).size());
  };
  const int begin = characters(spot->begin);
  const int end = characters(spot->end);
  const bool addSpace = index.data(kIsFinished).toBool() && (end == text.size() || !text[end].isSpace());
  const QString completion = index.data().toString() + (addSpace ? QStringLiteral(" ") : QString());
  m_field->setSelection(begin, end - begin);
  m_field->insert(completion);  // can be undone; counts as typed, so what may follow is offered
}

}  // namespace moodogram::ui
