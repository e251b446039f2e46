// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/config_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/base/error.h"
#include "core/train/train_config_help.h"
#include "ui/common/formatters.h"
#include "ui/training/page_parts.h"
#include "ui/training/training_draft.h"

namespace moodogram::ui {
namespace {

constexpr int kNumberWidth = 110;
constexpr int kTextWidth = 260;
constexpr double kLargest = 1e6;
constexpr int kDecimals = 6;

/// Of a field, as QJson has it; QJsonDocument knows no bare values.
QJsonValue valueOf(const TrainConfig& config, const ConfigField& field) {
  const std::string text = "[" + configValue(config, field) + "]";
  return QJsonDocument::fromJson(QByteArray::fromStdString(text)).array().first();
}

std::string textOf(const QJsonValue& value) {
  const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
  return text.mid(1, text.size() - 2).toStdString();
}

void store(TrainingDraft& draft, const ConfigField& field, const std::string& json) {
  draft.edit([&](TrainConfig& config) {
    try {
      config = withConfigValue(config, field, json);
    } catch (const Error&) {  // not a value of this field yet, while it is being typed
    }
  });
}

/// Calls show with the value now and whenever the draft has changed.
template <typename Show>
void follow(TrainingDraft& draft, const ConfigField& field, QWidget* editor, Show show) {
  const auto update = [&draft, &field, editor, show] {
    const QSignalBlocker blocker(editor);
    show(valueOf(draft.config(), field));
  };
  QObject::connect(&draft, &TrainingDraft::configChanged, editor, update);
  update();
}

QWidget* makeCheckBox(TrainingDraft& draft, const ConfigField& field, QWidget* parent) {
  auto* box = new QCheckBox(parent);
  follow(draft, field, box, [box](const QJsonValue& value) { box->setChecked(value.toBool()); });
  QObject::connect(box, &QCheckBox::toggled, box,
                   [&draft, &field](bool on) { store(draft, field, on ? "true" : "false"); });
  return box;
}

QWidget* makeChoice(TrainingDraft& draft, const ConfigField& field, QWidget* parent) {
  auto* box = new QComboBox(parent);
  const QString choices = QString::fromUtf8(field.choices.data(), static_cast<int>(field.choices.size()));
  box->addItems(choices.split(QLatin1Char(' ')));
  box->setMinimumWidth(kNumberWidth);
  box->setEditable(field.takesOthers());
  // A front end may name its version: "log-mel/2".
  follow(draft, field, box,
         [box](const QJsonValue& value) { box->setCurrentText(value.toString().section(QLatin1Char('/'), 0, 0)); });
  QObject::connect(box, &QComboBox::currentTextChanged, box,
                   [&draft, &field](const QString& text) { store(draft, field, textOf(text)); });
  return box;
}

QWidget* makeWholeNumber(TrainingDraft& draft, const ConfigField& field, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setRange(0, 1'000'000'000);
  box->setSpecialValueText(coreText("TrainConfig", field.zero));
  box->setFixedWidth(kNumberWidth);
  follow(draft, field, box, [box](const QJsonValue& value) { box->setValue(static_cast<int>(value.toDouble())); });
  QObject::connect(box, &QSpinBox::valueChanged, box,
                   [&draft, &field](int value) { store(draft, field, std::to_string(value)); });
  return box;
}

QWidget* makeNumber(TrainingDraft& draft, const ConfigField& field, QWidget* parent) {
  auto* box = new PlainDoubleSpinBox(parent);
  box->setRange(0, kLargest);
  box->setFixedWidth(kNumberWidth);
  follow(draft, field, box, [box](const QJsonValue& value) { box->setValue(value.toDouble()); });
  QObject::connect(box, &QDoubleSpinBox::valueChanged, box,
                   [&draft, &field](double value) { store(draft, field, textOf(value)); });
  return box;
}

QWidget* makeText(TrainingDraft& draft, const ConfigField& field, bool isList, QWidget* parent) {
  auto* line = new QLineEdit(parent);
  line->setMinimumWidth(kTextWidth);
  if (isList) line->setPlaceholderText(TrainingPage::tr("separated by commas"));
  const auto shown = [line, isList](const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& each : value.toArray()) texts << each.toString();
    const QString text = isList ? texts.join(QStringLiteral(", ")) : value.toString();
    if (!line->hasFocus() && line->text() != text) line->setText(text);
  };
  follow(draft, field, line, shown);
  QObject::connect(line, &QLineEdit::textChanged, line, [&draft, &field, isList](const QString& text) {
    QJsonArray texts;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
      if (!part.trimmed().isEmpty()) texts << part.trimmed();
    store(draft, field, isList ? textOf(texts) : textOf(text));
  });
  return line;
}

}  // namespace

PlainDoubleSpinBox::PlainDoubleSpinBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(kDecimals);
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
}

QString PlainDoubleSpinBox::textFromValue(double value) const {
  QString text = QDoubleSpinBox::textFromValue(value);
  const QString point = locale().decimalPoint();
  if (!text.contains(point)) return text;
  while (text.endsWith(locale().zeroDigit())) text.chop(1);
  if (text.endsWith(point)) text.chop(static_cast<int>(point.size()));
  return text;
}

QWidget* makeConfigEditor(TrainingDraft& draft, const char* name, QWidget* parent) {
  const ConfigField& field = configField(name);
  const QJsonValue value = valueOf(draft.config(), field);
  const std::string written = configValue(draft.config(), field);
  QWidget* editor = nullptr;
  if (value.isBool())
    editor = makeCheckBox(draft, field, parent);
  else if (!field.choices.empty())
    editor = makeChoice(draft, field, parent);
  else if (value.isDouble() && written.find_first_of(".e") == std::string::npos)
    editor = makeWholeNumber(draft, field, parent);
  else if (value.isDouble())
    editor = makeNumber(draft, field, parent);
  else
    editor = makeText(draft, field, value.isArray(), parent);
  editor->setObjectName(QString::fromLatin1(name));
  return editor;
}

QWidget* addConfigEditor(QFormLayout& form, TrainingDraft& draft, const char* field, QWidget* parent) {
  QWidget* editor = makeConfigEditor(draft, field, parent);
  addConfigRow(form, field, editor);
  return editor;
}

}  // namespace moodogram::ui
