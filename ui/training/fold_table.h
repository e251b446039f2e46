// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "core/train/run_status.h"

namespace moodogram::ui {

/// The folds of a cross-validation: a line for each that is done, their mean with the spread, and the linear baseline,
/// which a network has to beat.
class FoldTable : public QTreeWidget {
  Q_OBJECT

 public:
  explicit FoldTable(QWidget* parent = nullptr);
  void setRun(const RunStatus& run);

 private:
  struct Line {
    QString name;
    QStringList figures;  ///< recordings, accuracy, UAR
    bool isStrong = false;
    QString help;
    bool operator==(const Line&) const = default;
  };
  static QList<Line> linesOf(const RunStatus& run);

  QList<Line> m_lines;
};

/// "0.81 ± 0.03"; a dash without figures.
QString spreadText(const std::optional<double>& mean, const std::optional<double>& deviation);

}  // namespace moodogram::ui
