// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcut_editor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace moodogram::ui {
namespace {

/// Tab leaves it, as it leaves all else: the field of Qt 6.8 takes it for a key like any other.
class KeysEdit final : public QKeySequenceEdit {
 public:
  using QKeySequenceEdit::QKeySequenceEdit;

 protected:
  bool event(QEvent* event) override {
    if (event->type() == QEvent::KeyPress) {
      const auto* key = static_cast<QKeyEvent*>(event);
      const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
      if (isPlain && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab))
        return focusNextPrevChild(key->key() == Qt::Key_Tab);
    }
    return QKeySequenceEdit::event(event);
  }
};

}  // namespace

ShortcutEditor::ShortcutEditor(ShortcutStore& store, const QList<MenuEntry>& entries, QWidget* parent)
    : QWidget(parent), m_store(store) {
  m_list = new QTreeWidget(this);
  m_list->setObjectName(QStringLiteral("shortcutList"));
  m_list->setAccessibleName(tr("Actions and their keys"));
  m_list->setRootIsDecorated(false);
  m_list->setHeaderLabels({tr("Action"), tr("Keys")});
  m_list->setMinimumHeight(220);
  m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_list->header()->setStretchLastSection(false);
  for (const MenuEntry& entry : entries) {
    if (!store.actions().contains(entry.action)) continue;
    const QString text =
        entry.path.isEmpty() ? entry.text : tr("%1 › %2", "menu › command").arg(entry.path, entry.text);
    new QTreeWidgetItem(m_list, {text, QString()});
    m_actions << entry.action;
  }
  m_keys = new KeysEdit(this);
  m_keys->setObjectName(QStringLiteral("shortcutKeys"));
  m_keys->setAccessibleName(tr("New keys"));
  if (auto* field = m_keys->findChild<QLineEdit*>()) field->setAccessibleName(tr("New keys"));
  //: A button: takes the keys from the action that has them now
  m_take = new QPushButton(tr("Take the Keys"), this);
  m_take->setObjectName(QStringLiteral("shortcutTake"));
  //: A button: the keys that the program came with
  m_reset = new QPushButton(tr("Default"), this);
  m_reset->setObjectName(QStringLiteral("shortcutReset"));
  m_resetAll = new QPushButton(tr("All Defaults"), this);
  m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
  m_note = new QLabel(this);
  m_note->setObjectName(QStringLiteral("shortcutNote"));
  m_note->setWordWrap(true);
  auto* label = new QLabel(tr("&Keys:"), this);
  label->setBuddy(m_keys);
  auto* row = new QHBoxLayout;
  row->addWidget(label);
  row->addWidget(m_keys, 1);
  row->addWidget(m_take);
  row->addWidget(m_reset);
  row->addWidget(m_resetAll);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_list, 1);
  layout->addLayout(row);
  layout->addWidget(m_note);
  connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
  connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::tryKeys);
  connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::take);
  connect(m_reset, &QPushButton::clicked, this, [this] {
    if (QAction* action = current()) m_store.reset(*action);
    showCurrent();
  });
  connect(m_resetAll, &QPushButton::clicked, this, [this] {
    m_store.resetAll();
    showCurrent();
  });
  connect(&store, &ShortcutStore::changed, this, &ShortcutEditor::refresh);
  refresh();
  showCurrent();
}

QAction* ShortcutEditor::current() const {
  const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
  return row < 0 ? nullptr : m_actions[row];
}

void ShortcutEditor::refresh() {
  for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
    const QAction* action = m_actions[row];
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    item->setText(1, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    QFont font = m_list->font();
    font.setBold(m_store.isChanged(*action));
    item->setFont(1, font);
  }
}

void ShortcutEditor::showCurrent() {
  const QAction* action = current();
  m_keys->setEnabled(action != nullptr);
  m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
  m_take->hide();
  m_reset->setEnabled(action != nullptr && m_store.isChanged(*action));
  m_note->setText(action == nullptr ? tr("Choose an action, then press its new keys.")
                                    : tr("Press the new keys. Backspace in the empty field leaves it without."));
}

void ShortcutEditor::tryKeys() {
  QAction* action = current();
  const QKeySequence keys = m_keys->keySequence();
  if (action == nullptr || keys == action->shortcut()) return;
  if (const QAction* other = m_store.conflict(*action, keys)) {
    m_note->setText(tr("%1 belongs to “%2”.")
                        .arg(keys.toString(QKeySequence::NativeText),
                             other->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"))));
    m_take->show();
    return;
  }
  take();
}

void ShortcutEditor::take() {
  if (QAction* action = current()) m_store.assign(*action, m_keys->keySequence());
  showCurrent();
}

int ShortcutEditor::filter(const QString& words) {
  int found = 0;
  for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    bool all = true;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
      all = all && (item->text(0) + QLatin1Char(' ') + item->text(1)).contains(word, Qt::CaseInsensitive);
    item->setHidden(!all);
    found += all ? 1 : 0;
  }
  return found;
}

}  // namespace moodogram::ui
