// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/page_parts.h"

class QLineEdit;
class QTreeWidget;

namespace moodogram::ui {

/// Step 5: which network, what it costs, and what it starts from.
class NetworkPage : public TrainingPage {
  Q_OBJECT

 public:
  explicit NetworkPage(TrainingDraft& draft);
  QString problem() const override;
  void initializePage() override;

 private:
  void chooseNetwork();
  void showDraft();
  void askForStart();

  QTreeWidget* m_networks;
  QLabel* m_note;
  QLineEdit* m_start;
};

}  // namespace moodogram::ui
