// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/page_parts.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
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
  auto* label = new QLabel(coreText("TrainConfig", facts.title), editor->parentWidget());
  label->setBuddy(editor);
  label->setMinimumWidth(kLabelWidth);
  const QString help = coreText("TrainConfig", facts.help);
  QList<QWidget*> widgets{label, editor};
  if (auto* inner = editor->findChild<QWidget*>(QLatin1String(field))) widgets << inner;  // with a button beside it
  for (QWidget* widget : widgets) {
    widget->setToolTip(help);
    widget->setWhatsThis(help);
  }
  editor->setAccessibleName(coreText("TrainConfig", facts.title));
  editor->setAccessibleDescription(help);
  form.addRow(label, editor);
}

EmotionCounts countEmotions(const Dataset& dataset) {
  EmotionCounts counts;
  for (const Recording& recording : dataset.recordings) {
    const auto& shares = recording.label.shares.values;
    const auto members = std::ranges::count_if(shares, [](float share) { return share > 0; });
    const bool isSet = recording.label.kind == Label::Kind::AnyOf;
    if (isSet && members > 2)
      ++counts.denied;
    else if (!isSet)
      ++counts.of[static_cast<std::size_t>(recording.label.top())];
    else  // nobody knows which of the two, and the network may learn to say either
      for (std::size_t k = 0; k < kMoodClassCount; ++k) counts.of[k] += shares[k] > 0 ? 1 : 0;
  }
  return counts;
}

QString tableRow(QStringList cells, int gap) {
  const bool isFromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
  const QString side = isFromRight ? QStringLiteral("left") : QStringLiteral("right");
  for (qsizetype i = 0; i < cells.size(); ++i)
    cells[i] = QStringLiteral("<td align='%1' style='padding-%2:%3px'>%4</td>")
                   .arg(isFromRight ? QStringLiteral("right") : QStringLiteral("left"), side)
                   .arg(i + 1 < cells.size() ? gap : 0)
                   .arg(cells[i]);
  if (isFromRight) std::reverse(cells.begin(), cells.end());
  return QStringLiteral("<tr>%1</tr>").arg(cells.join(QString()));
}

QString tableOf(const QString& rows) {
  const bool isFromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
  return QStringLiteral("<table cellspacing='0' cellpadding='3'%1>%2</table>")
      .arg(isFromRight ? QStringLiteral(" width='100%'") : QString(), rows);
}

QString recordingsText(qint64 count) {
  return QCoreApplication::translate("Training", "%Ln recording(s)", nullptr, pluralCount(count));
}

QString epochsText(int count) { return QCoreApplication::translate("Training", "%Ln epoch(s)", nullptr, count); }

QString groupsText(qint64 count, const std::string& kind) {
  const int n = pluralCount(count);
  if (kind == "actor") return QCoreApplication::translate("Training", "%Ln actor(s)", nullptr, n);
  if (kind == "artist") return QCoreApplication::translate("Training", "%Ln artist(s)", nullptr, n);
  if (kind == "song") return QCoreApplication::translate("Training", "%Ln song(s)", nullptr, n);
  //: Groups of recordings that must not be on both sides of the test: by one person, of one piece
  return QCoreApplication::translate("Training", "%Ln group(s)", nullptr, n);
}

QString durationText(double seconds) {
  const auto minutes = static_cast<qint64>(std::llround(seconds / 60));
  if (minutes < 1) return QCoreApplication::translate("Training", "less than a minute");
  //: A duration in minutes
  if (minutes < 60) return QCoreApplication::translate("Training", "%L1 min").arg(minutes);
  //: A duration in hours and minutes
  if (minutes < 48 * 60)
    return QCoreApplication::translate("Training", "%L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
  const auto days = std::llround(static_cast<double>(minutes) / 60 / 24);
  return QCoreApplication::translate("Training", "%Ln day(s)", nullptr, pluralCount(days));
}

}  // namespace moodogram::ui
