// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QProcess;

namespace moodogram::ui {

/// Lets moodogram-cli measure how fast this machine trains each network: a minute or so in a process of its own, at low
/// priority, that is asked to end with this object.
class SpeedMeasurement : public QObject {
  Q_OBJECT

 public:
  explicit SpeedMeasurement(QObject* parent = nullptr);
  ~SpeedMeasurement() override;

  /// Does nothing while it is under way.
  void start();
  bool isRunning() const { return m_process != nullptr; }

 Q_SIGNALS:
  void measured(QString network, double windowsPerSecond);
  void ended();

 private:
  void readLines();
  void end();

  QProcess* m_process = nullptr;  ///< deletes itself when it has ended
};

}  // namespace moodogram::ui
