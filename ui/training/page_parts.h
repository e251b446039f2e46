// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWizardPage>
#include <array>
#include <string>

#include "core/dataset/dataset.h"

class QFormLayout;
class QVBoxLayout;

namespace moodogram::ui {

class TrainingDraft;

/// A page of the wizard: a heading, what it is about in a sentence, and its content in one column.
class TrainingPage : public QWizardPage {
  Q_OBJECT

 public:
  TrainingPage(TrainingDraft& draft, const QString& name, const QString& heading, const QString& about);

  /// Short, for the list of steps.
  const QString& stepName() const { return m_name; }
  bool isComplete() const override { return problem().isEmpty(); }
  /// Why the page cannot be left; empty: it can.
  virtual QString problem() const { return {}; }

 protected:
  TrainingDraft& draft() const { return m_draft; }
  QVBoxLayout* column() const { return m_column; }
  /// Shows problem() and tells the wizard whether the page is complete.
  void refreshProblem();

 private:
  TrainingDraft& m_draft;
  QString m_name;
  QVBoxLayout* m_column;
  QLabel* m_problem;
};

/// From the last keystroke in a path until it is heeded: half a path is another folder, perhaps a whole disk.
inline constexpr int kTypingMs = 300;

/// Secondary text that wraps.
QLabel* mutedLabel(const QString& text, QWidget* parent);
/// A heading within a page.
QLabel* headingLabel(const QString& text, QWidget* parent);
/// A form with the spacing of all forms here.
QFormLayout* makeForm();
/// A row whose label and field have the help of this field of the configuration as tool tip and "What's this?".
void addConfigRow(QFormLayout& form, const char* field, QWidget* editor);

/// How many recordings of a data set are of each class.
struct EmotionCounts {
  std::array<int, kMoodClassCount> of{};  ///< by the largest share; one of two that nobody tells apart, under both
  int denied = 0;  ///< recordings of which it is only known what they are not: more than two emotions are left
};
EmotionCounts countEmotions(const Dataset& dataset);

/// A line of a table in rich text, and the table. The cells stand in the direction of reading, which Qt leaves to us.
QString tableRow(QStringList cells, int gap);
QString tableOf(const QString& rows);

/// "1 recording", "12,804 recordings".
QString recordingsText(qint64 count);
/// "1 epoch", "12 epochs".
QString epochsText(int count);

/// "1 actor", "24 artists", by Dataset::groupKind; "24 groups" where it is none of those that are known.
QString groupsText(qint64 count, const std::string& kind);

/// "12 min", "3 h 20 min", "less than a minute".
QString durationText(double seconds);

}  // namespace moodogram::ui
