// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/page_parts.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/train/train_config_help.h"
#include "ui/common/formatters.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

constexpr int kLabelWidth = 160;   // of all forms, so that their fields stand below each other
constexpr int kHeadingPoints = 3;  // more than the text

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<int>(utf8.size())); }

}  // namespace

TrainingPage::TrainingPage(TrainingDraft& draft, const QString& name, const QString& heading, const QString& about)
    : m_draft(draft), m_name(name), m_column(new QVBoxLayout), m_problem(new QLabel(this)) {
  setTitle({});
  setAccessibleName(heading);
  auto* title = headingLabel(heading, this);
  QFont font = title->font();
  font.setPointSize(font.pointSize() + kHeadingPoints);
  font.setWeight(QFont::DemiBold);
  title->setFont(font);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 18, 24, 10);
  layout->setSpacing(6);
  layout->addWidget(title);
  layout->addWidget(mutedLabel(about, this));
  layout->addSpacing(8);
  m_column->setSpacing(12);
  layout->addLayout(m_column, 1);
  m_problem->setObjectName(QStringLiteral("pageProblem"));
  m_problem->setWordWrap(true);
  m_problem->setAccessibleName(tr("What is missing"));
  m_problem->setVisible(false);
  layout->addWidget(m_problem);
}

void TrainingPage::refreshProblem() {
  const QString text = problem();
  m_problem->setText(text.isEmpty() ? QString() : QStringLiteral("⚠  ") + text);
  m_problem->setVisible(!text.isEmpty());
  Q_EMIT completeChanged();
}

QLabel* mutedLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("muted", true);
  label->setWordWrap(true);
  return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("heading", true);
  label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  return label;
}

QFormLayout* makeForm() {
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  return form;
}

void addConfigRow(QFormLayout& form, const char* field, QWidget* editor) {
  const ConfigField& facts = configField(field);
  auto* label = new QLabel(textOf(facts.title), editor->parentWidget());
  label->setBuddy(editor);
  label->setMinimumWidth(kLabelWidth);
  const QString help = textOf(facts.help);
  for (QWidget* widget : {static_cast<QWidget*>(label), editor}) {
    widget->setToolTip(help);
    widget->setWhatsThis(help);
  }
  editor->setAccessibleName(textOf(facts.title));
  editor->setAccessibleDescription(help);
  form.addRow(label, editor);
}

QString recordingsText(qint64 count) {
  return count == 1 ? QCoreApplication::translate("Training", "1 recording")
                    : QCoreApplication::translate("Training", "%1 recordings").arg(formatCount(count));
}

QString epochsText(int count) {
  return count == 1 ? QCoreApplication::translate("Training", "1 epoch")
                    : QCoreApplication::translate("Training", "%1 epochs").arg(formatCount(count));
}

QString durationText(double seconds) {
  const auto minutes = static_cast<qint64>(std::llround(seconds / 60));
  const auto tr = [](const char* text) { return QCoreApplication::translate("Training", text); };
  if (minutes < 1) return tr("less than a minute");
  if (minutes < 60) return tr("%L1 min").arg(minutes);
  if (minutes < 48 * 60) return tr("%L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
  return tr("%L1 days").arg(std::lround(static_cast<double>(minutes) / 60 / 24));
}

}  // namespace moodogram::ui
