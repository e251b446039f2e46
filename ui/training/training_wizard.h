// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizard>
#include <filesystem>

#include "ui/training/training_draft.h"

namespace moodogram::ui {

class DataPage;
class StepList;
class SummaryPage;

/// From a folder of recordings to a training that has begun, in seven steps. What was chosen is kept when the wizard is
/// left, and is there when it is opened again.
class TrainingWizard : public QWizard {
  Q_OBJECT

 public:
  explicit TrainingWizard(QWidget* parent = nullptr);

  TrainingDraft& draft() { return m_draft; }
  /// As if the user had chosen this on the first page.
  void setDataPath(const std::filesystem::path& path) { m_draft.setPath(path); }

  /// As SummaryPage::setAhead().
  void setAhead(int trainings);

  /// The user's, to learn from.
  void setLibrary(const std::filesystem::path& library);
  /// A training that starts from weights of this network, with the recipe of the preset that uses it.
  void startFrom(const QString& weights, const QString& architecture);

  void accept() override;

 Q_SIGNALS:
  void trainingRequested(moodogram::TrainConfig config, moodogram::RunFolder::Kind kind, std::filesystem::path folder);
  void playRequested(std::filesystem::path file);

 private:
  void showSteps();

  TrainingDraft m_draft;
  StepList* m_steps;
  DataPage* m_data;
  SummaryPage* m_summary;
};

}  // namespace moodogram::ui
