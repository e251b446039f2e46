// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/rules_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/query/query_parser.h"
#include "ui/common/elided_label.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/library/search_field.h"

namespace moodogram::ui {
namespace {

QString fieldLabel(QueryField field) {
  //: What a rule is about: title, artist, album or file, in place of one field
  if (field == QueryField::Any) return RulesForm::tr("any text");
  return coreText("QueryField", fieldInfo(field).name);
}

QString signLabel(QueryField field, const std::string& sign) {
  if (sign.empty()) {
    //: Between field and value: "title contains rain"
    if (field == QueryField::Any || fieldInfo(field).kind == QueryValueKind::Text) return RulesForm::tr("contains");
    return ruleHasEmotion(field) ? QStringLiteral("–") : RulesForm::tr("is");
  }
  if (sign == ":") return RulesForm::tr("is");  // in a range
  //: Between field and value: "title is exactly Rain"
  if (sign == "=") return RulesForm::tr("is exactly");
  if (sign == "<=") return QStringLiteral("≤");
  if (sign == ">=") return QStringLiteral("≥");
  return QString::fromStdString(sign);
}

QToolButton* makeRemoveButton(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(QStringLiteral("✕"));
  button->setAutoRaise(true);
  button->setAccessibleName(RulesForm::tr("Remove the rule"));
  button->setToolTip(RulesForm::tr("Remove the rule"));
  return button;
}

void select(QComboBox& box, const QVariant& data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

}  // namespace

RuleRow::RuleRow(const RuleText& rule, const QStringList& playlists, QWidget* parent)
    : QWidget(parent),
      m_not(new QComboBox(this)),
      m_field(new QComboBox(this)),
      m_emotion(new QComboBox(this)),
      m_sign(new QComboBox(this)),
      m_value(new QComboBox(this)),
      m_isEmptyMeant(rule.sign == "=" && rule.value.empty()) {
  setAttribute(Qt::WA_StyledBackground);
  setProperty("card", true);
  //: A rule of a playlist begins so: with or without
  m_not->addItem(tr("with"), false);
  m_not->addItem(tr("without"), true);
  m_not->setAccessibleName(tr("With or without"));
  m_field->addItem(fieldLabel(QueryField::Any), static_cast<int>(QueryField::Any));
  for (const QueryFieldInfo& info : queryFields()) {
    m_field->addItem(fieldLabel(info.field), static_cast<int>(info.field));
    m_field->setItemData(m_field->count() - 1, coreText("Query", info.meaning), Qt::ToolTipRole);
  }
  m_field->setAccessibleName(tr("What the rule is about"));
  m_emotion->setAccessibleName(tr("Emotion"));
  m_sign->setAccessibleName(tr("Comparison"));
  m_value->setEditable(true);
  m_value->setInsertPolicy(QComboBox::NoInsert);
  m_value->addItems(playlists);
  m_value->setAccessibleName(tr("Value"));
  setFocusProxy(m_field);
  for (QComboBox* box : {m_not, m_field, m_emotion, m_sign}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_value->setMinimumContentsLength(3);
  m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* removeButton = makeRemoveButton(this);
  auto* what = new QHBoxLayout;
  what->setSpacing(6);
  what->addWidget(m_not);
  what->addWidget(m_field, 1);
  what->addWidget(removeButton);
  auto* compared = new QHBoxLayout;
  compared->setSpacing(6);
  compared->addWidget(m_emotion);
  compared->addWidget(m_sign);
  compared->addWidget(m_value, 1);
  compared->addStretch();  // where there is no value
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 6, 4, 6);
  layout->setSpacing(6);
  layout->addLayout(what);
  layout->addLayout(compared);
  select(*m_not, rule.isNot);
  select(*m_field, static_cast<int>(rule.field));
  showParts(rule);
  m_value->setEditText(toText(rule.value));

  connect(removeButton, &QToolButton::clicked, this, &RuleRow::removeRequested);
  connect(m_not, &QComboBox::activated, this, &RuleRow::changed);
  connect(m_field, &QComboBox::activated, this, [this] {
    RuleText fresh;
    fresh.field = static_cast<QueryField>(m_field->currentData().toInt());
    fresh.sign = ruleSigns(fresh.field).front();
    m_isEmptyMeant = false;
    showParts(fresh);
    m_value->setEditText({});
    Q_EMIT changed();
  });
  connect(m_emotion, &QComboBox::activated, this, &RuleRow::changed);
  connect(m_sign, &QComboBox::activated, this, [this] {
    m_value->setVisible(ruleNeedsValue(this->rule()));
    Q_EMIT changed();
  });
  connect(m_value, &QComboBox::editTextChanged, this, &RuleRow::changed);
}

void RuleRow::showParts(const RuleText& rule) {
  m_emotion->clear();
  for (const Emotion emotion : kEmotions) {
    const std::string_view name = emotionName(emotion);
    m_emotion->addItem(emotionLabel(emotion), QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
  }
  if (rule.field == QueryField::Mood) {
    m_emotion->addItem(tr("Not sure"), QStringLiteral("notsure"));
    m_emotion->addItem(tr("Not analysed"), QStringLiteral("none"));
  }
  select(*m_emotion, QString::fromStdString(rule.emotion));
  m_emotion->setVisible(ruleHasEmotion(rule.field));
  m_sign->clear();
  for (const std::string& sign : ruleSigns(rule.field))
    m_sign->addItem(signLabel(rule.field, sign), QString::fromStdString(sign));
  select(*m_sign, QString::fromStdString(rule.sign));
  m_sign->setVisible(m_sign->count() > 1);
  m_value->setVisible(ruleNeedsValue(rule) || m_sign->count() == 1);
  if (ruleHasEmotion(rule.field) && m_sign->count() == 1) m_value->hide();
  if (rule.field != QueryField::Any) {
    const QueryFieldInfo& info = fieldInfo(rule.field);
    const std::string example(info.example);
    //: An example of what can be written here
    m_value->lineEdit()->setPlaceholderText(tr("as in %1").arg(toText(example)));
    m_value->setToolTip(coreText("Query", info.meaning));
  }
}

RuleText RuleRow::rule() const {
  RuleText rule;
  rule.isNot = m_not->currentData().toBool();
  rule.field = static_cast<QueryField>(m_field->currentData().toInt());
  if (ruleHasEmotion(rule.field)) rule.emotion = m_emotion->currentData().toString().toStdString();
  rule.sign = m_sign->currentData().toString().toStdString();
  if (ruleNeedsValue(rule)) rule.value = m_value->currentText().trimmed().toStdString();
  return rule;
}

bool RuleRow::isComplete() const {
  const RuleText now = rule();
  return !ruleNeedsValue(now) || !now.value.empty() || (m_isEmptyMeant && now.sign == "=");
}

RulesForm::RulesForm(QWidget* parent) : QWidget(parent), m_field(new SearchField(this)), m_rows(new QVBoxLayout) {
  setObjectName(QStringLiteral("rulesForm"));
  m_field->setObjectName(QStringLiteral("playlistRules"));
  //: Keep the words of the search language as they are
  m_field->setPlaceholderText(tr("Rules, e.g. year:1990..1999 never:fearful>0.3"));
  m_field->setAccessibleName(tr("Rules"));
  auto* addButton = new QPushButton(tr("+ &Add Rule"), this);
  addButton->setObjectName(QStringLiteral("addRule"));
  addButton->setAutoDefault(false);
  auto* head = new QHBoxLayout;
  head->setSpacing(6);
  head->addWidget(m_field, 1);
  head->addWidget(m_field->makeHelpButton(this));
  m_rows->setSpacing(6);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addLayout(head);
  layout->addLayout(m_rows);
  layout->addWidget(addButton, 0, Qt::AlignLeft);
  connect(addButton, &QPushButton::clicked, this, [this] {
    addRow({.field = QueryField::Genre})->setFocus(Qt::OtherFocusReason);  // in the text when it has a value
  });
  connect(m_field, &QLineEdit::textEdited, this, [this] { m_isWriting = false; });
  connect(m_field, &QLineEdit::textChanged, this, &RulesForm::readText);
  connect(m_field, &SearchField::queryChanged, this, [this] {
    if (!m_isWriting) showRows();
    m_isWriting = false;
    Q_EMIT queryChanged();
  });
}

const Query& RulesForm::query() const { return m_error.isEmpty() ? m_query : m_field->query(); }

void RulesForm::setQuery(const Query& query) {
  m_isWriting = false;
  m_field->setText(toText(printQuery(query)));
}

/// At once, and all of it: the field waits for a moment, and for what is being typed.
void RulesForm::readText() {
  const QString before = m_error;
  try {
    m_query = parseQuery(m_field->text().toStdString());
    m_error.clear();
  } catch (const QueryError& error) {
    m_error = messageText(error.message());
  }
  if (m_error != before) Q_EMIT errorChanged();
}

void RulesForm::showRows() {
  for (const Line& line : m_lines) line.widget->deleteLater();
  m_lines.clear();
  if (m_field->query().isEmpty()) return;
  for (const Query& part : partsOf(m_field->query())) {
    if (const auto rule = ruleOf(part)) {
      RuleRow* row = addRow(*rule);
      m_lines.back().part = part;
      m_lines.back().shown = row->rule();
      continue;
    }
    auto* group = new QWidget(this);
    group->setAttribute(Qt::WA_StyledBackground);
    group->setProperty("card", true);
    auto* text = new ElidedLabel(group);
    text->setText(toText(printQuery(part)));
    auto* removeButton = makeRemoveButton(group);
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(8, 6, 4, 6);
    layout->addWidget(text, 1);
    layout->addWidget(removeButton);
    m_rows->addWidget(group);
    m_lines.push_back({group, nullptr, part, {}});
    connect(removeButton, &QToolButton::clicked, this, [this, group] { removeRow(group); });
  }
}

RuleRow* RulesForm::addRow(const RuleText& rule) {
  auto* row = new RuleRow(rule, m_playlists, this);
  m_rows->addWidget(row);
  m_lines.push_back({row, row, {}, {}});
  connect(row, &RuleRow::changed, this, &RulesForm::writeText);
  connect(row, &RuleRow::removeRequested, this, [this, row] { removeRow(row); });
  return row;
}

void RulesForm::removeRow(QWidget* row) {
  std::erase_if(m_lines, [row](const Line& line) { return line.widget == row; });
  row->deleteLater();
  writeText();
}

void RulesForm::writeText() {
  QStringList parts;
  for (const Line& line : m_lines) {
    if (line.part && (line.row == nullptr || line.row->rule() == line.shown)) {
      // A group stands in brackets, so that it stays one.
      const QString text = toText(printQuery(*line.part));
      parts << (std::holds_alternative<AnyOf>(line.part->node) ? QStringLiteral("(%1)").arg(text) : text);
    } else if (line.row->isComplete()) {
      parts << toText(ruleText(line.row->rule()));
    }
  }
  const QString text = parts.join(QLatin1Char(' '));
  if (text == m_field->text()) return;
  m_isWriting = true;
  m_field->setText(text);
}

}  // namespace moodogram::ui
