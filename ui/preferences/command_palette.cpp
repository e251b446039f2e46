// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/command_palette.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <vector>

namespace moodogram::ui {
namespace {

constexpr QSize kSize{560, 420};

}  // namespace

int fuzzyScore(const QString& typed, const QString& text) {
  int score = 0;
  qsizetype at = 0;
  qsizetype last = -2;
  for (const QChar letter : typed) {
    if (letter.isSpace()) continue;
    // The start of a word if there is one, else the next place of all.
    qsizetype found = -1;
    for (qsizetype i = at; i < text.size(); ++i) {
      if (text[i].toCaseFolded() != letter.toCaseFolded()) continue;
      const bool startsWord = i == 0 || !text[i - 1].isLetterOrNumber();
      if (found < 0) found = i;
      if (i == last + 1 || startsWord) {
        found = i;
        break;
      }
    }
    if (found < 0) return -1;
    score += found == last + 1 ? 3 : found == 0 || !text[found - 1].isLetterOrNumber() ? 2 : 0;
    last = found;
    at = found + 1;
  }
  return score;
}

CommandPalette::CommandPalette(const QList<MenuEntry>& entries, QWidget* parent)
    : QDialog(parent), m_entries(entries), m_field(new QLineEdit(this)), m_list(new QListWidget(this)) {
  setObjectName(QStringLiteral("commandPalette"));
  setWindowTitle(tr("Commands"));
  setWindowFlag(Qt::FramelessWindowHint);
  m_field->setObjectName(QStringLiteral("commandSearch"));
  m_field->setPlaceholderText(tr("What do you want to do?"));
  m_field->setAccessibleName(tr("Search for a command"));
  m_field->installEventFilter(this);
  m_list->setAccessibleName(tr("Commands"));
  m_list->setSpacing(2);
  m_list->setFocusPolicy(Qt::NoFocus);  // arrow keys in the field move in it
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->addWidget(m_field);
  layout->addWidget(m_list, 1);
  resize(kSize);
  if (parent != nullptr)
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, std::min(80, parent->height() / 8))));
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::trigger);
  connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::announceRow);
  fill();
}

void CommandPalette::fill() {
  std::vector<std::pair<int, qsizetype>> found;
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    const MenuEntry& entry = m_entries[i];
    if (!entry.action) continue;
    // Letters of the command itself count for more than those of its menu.
    const int own = fuzzyScore(m_field->text(), entry.text);
    const int whole = fuzzyScore(m_field->text(), entry.path + QLatin1Char(' ') + entry.text);
    if (const int score = own >= 0 ? 2 * own + 1 : whole; score >= 0) found.emplace_back(score, i);
  }
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
  m_list->clear();
  for (const auto& [score, index] : found) {
    const MenuEntry& entry = m_entries[index];
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    QString text = entry.path.isEmpty() ? entry.text : tr("%1 › %2", "menu › command").arg(entry.path, entry.text);
    if (entry.action->isCheckable() && entry.action->isChecked()) text += QStringLiteral(" ✓");
    if (!keys.isEmpty()) text += QStringLiteral("   ") + keys;
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, index);
    if (!entry.action->isEnabled()) item->setFlags(Qt::NoItemFlags);
  }
  for (int row = 0; row < m_list->count(); ++row) {
    if (!m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) continue;
    m_list->setCurrentRow(row);
    break;
  }
}

/// To screen readers the row has the focus, which stays in the field.
void CommandPalette::announceRow(int row) {
  if (row < 0 || !isVisible()) return;
  m_field->setAccessibleDescription(m_list->item(row)->text());
  QAccessibleEvent focus(m_list, QAccessible::Focus);
  focus.setChild(row);
  QAccessible::updateAccessibility(&focus);
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
      QApplication::sendEvent(m_list, event);
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      trigger();
      return true;
    }
  }
  return QDialog::eventFilter(object, event);
}

void CommandPalette::trigger() {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) return;
  const QPointer<QAction> action = m_entries[item->data(Qt::UserRole).toInt()].action;
  close();
  // The window has the focus again by then, as if the menu had been used.
  QTimer::singleShot(0, qApp, [action] {
    if (action) action->trigger();
  });
}

}  // namespace moodogram::ui
