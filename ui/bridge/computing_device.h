// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "ui/bridge/background_job.h"
#include "ui/bridge/machine_facts.h"

namespace moodogram::ui {

/// Which device the networks run on, as the user has chosen, and which there are. Belongs to the GUI thread.
class ComputingDevice : public QObject {
  Q_OBJECT

 public:
  explicit ComputingDevice(QObject* parent = nullptr);

  /// "auto", "cpu" or "cuda:N", as in EngineOptions.
  const QString& choice() const { return m_choice; }
  void choose(const QString& device);

  /// Finds out what there is, in a thread of its own and once: factsChanged().
  void look();
  const std::optional<MachineFacts>& facts() const { return m_facts; }

 Q_SIGNALS:
  void chosen(QString device);
  void factsChanged();

 private:
  QString m_choice = QStringLiteral("auto");
  std::optional<MachineFacts> m_facts;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui
