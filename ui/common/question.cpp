// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/question.h"

#include <QMessageBox>
#include <QPushButton>
#include <utility>

namespace moodogram::ui {

QMessageBox* ask(QWidget& over, const Question& question, std::function<void()> action) {
  auto* box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, &over);
  box->setObjectName(question.name + QStringLiteral("Question"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(question.meaning);
  QPushButton* yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
  yes->setObjectName(question.name + QStringLiteral("Yes"));
  box->setDefaultButton(QMessageBox::Cancel);
  QObject::connect(yes, &QPushButton::clicked, &over, std::move(action));
  box->open();
  return box;
}

}  // namespace moodogram::ui
