// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

class QFormLayout;

namespace moodogram::ui {

class TrainingDraft;

/// Numbers as people write them: no zeros behind the last digit that says something.
class PlainDoubleSpinBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit PlainDoubleSpinBox(QWidget* parent = nullptr);
  QString textFromValue(double value) const override;
};

/// The widget for a field of the draft's configuration: a check box, a list of choices, a number or a text. It follows
/// the draft, and what the user makes of it goes into the draft at once. Its object name is the field's.
QWidget* makeConfigEditor(TrainingDraft& draft, const char* field, QWidget* parent);

/// A row of a form with it and its help.
QWidget* addConfigEditor(QFormLayout& form, TrainingDraft& draft, const char* field, QWidget* parent);

}  // namespace moodogram::ui
