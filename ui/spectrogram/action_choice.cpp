// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/action_choice.h"

#include <QMenu>

namespace moodogram::ui {
namespace {

constexpr auto kLabel = "choiceLabel";

QString plainText(const QAction* action) { return action->text().remove(QLatin1Char('&')); }

}  // namespace

ActionChoice::ActionChoice(QMenu* menu) : QObject(menu), m_menu(menu), m_group(new QActionGroup(this)) {
  connect(m_group, &QActionGroup::triggered, this, [this](const QAction* action) {
    Q_EMIT changed();
    Q_EMIT chosen(action->data().toInt());
  });
}

QAction* ActionChoice::add(int value, const QString& name, const QString& text, const QString& label,
                           const QIcon& icon) {
  QAction* action = m_menu->addAction(icon, text);
  action->setObjectName(m_menu->objectName() + QLatin1Char('-') + name);
  action->setCheckable(true);
  action->setData(value);
  action->setIconVisibleInMenu(true);
  if (!label.isEmpty()) action->setProperty(kLabel, label);
  m_group->addAction(action);
  return action;
}

void ActionChoice::removeAll() { qDeleteAll(m_group->actions()); }

int ActionChoice::value() const { return m_group->checkedAction() ? m_group->checkedAction()->data().toInt() : -1; }

void ActionChoice::setValue(int value) {
  for (QAction* action : m_group->actions()) {
    if (action->data().toInt() != value || action->isChecked()) continue;
    action->setChecked(true);
    Q_EMIT changed();
  }
}

QString ActionChoice::label() const {
  const QAction* action = m_group->checkedAction();
  if (!action) return {};
  const QString label = action->property(kLabel).toString();
  return label.isEmpty() ? plainText(action) : label;
}

ChoiceBox::ChoiceBox(ActionChoice* choice, QWidget* parent) : QComboBox(parent), m_choice(choice) {
  fill();
  connect(choice, &ActionChoice::changed, this, &ChoiceBox::fill);
  connect(this, &QComboBox::activated, this, [this](int index) {
    if (index < m_choice->actions().size()) m_choice->actions()[index]->trigger();
  });
}

void ChoiceBox::fill() {
  clear();
  for (const QAction* action : m_choice->actions()) {
    addItem(action->icon(), plainText(action));
    if (action->isChecked()) setCurrentIndex(count() - 1);
  }
}

}  // namespace moodogram::ui
