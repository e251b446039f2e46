// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/evaluate/evaluation.h"
#include "core/infer/self_check.h"
#include "ui/bridge/background_job.h"
#include "ui/bridge/model_store.h"

namespace moodogram::ui {

/// How fast a model is on this machine: front end and network, one window of sound after the other.
struct ModelSpeed {
  double secondsPerWindow = 0;
  QString device;
};

/// What can be asked of a model on this machine: whether it computes what it should, how fast it is, how good it is on
/// recordings of one's own. One question at a time, answered in a thread with an engine of its own, which ends with it.
/// Functions return at once, signals come in the GUI thread.
class ModelChecks : public QObject {
  Q_OBJECT

 public:
  explicit ModelChecks(EngineFactory engineFactory = createEngine, QObject* parent = nullptr);

  /// As in EngineOptions, from the next question on.
  void setDevice(const QString& device) { m_device = device.toStdString(); }
  /// Compares the scores of a few fixed signals with those that the file records (core/infer/self_check.h).
  void selfCheck(const ModelEntry& model);
  /// The answer is kept for the next start (speeds()).
  void measureSpeed(const ModelEntry& model);
  /// As moodogram-cli evaluate does. data: any data set that openDataset() takes.
  void test(const ModelEntry& model, const std::filesystem::path& data);
  /// evaluationReport() as a file.
  void writeReport(std::shared_ptr<const Evaluation> evaluation, std::filesystem::path file);
  void cancel() { m_job.cancel(); }
  bool isRunning() const { return m_job.isRunning(); }

  /// By ModelInfo::hash; read by loadSpeeds().
  const QHash<QString, ModelSpeed>& speeds() const { return m_speeds; }
  void loadSpeeds();

 Q_SIGNALS:
  void progressed(qint64 done, qint64 total);
  /// modelHash: ModelInfo::hash of the file that was asked in the end, which another may have taken the place of.
  void selfChecked(QString modelHash, moodogram::SelfCheckResult result, QString device);
  /// One model's has been measured, or they have been read.
  void speedsChanged();
  /// EvaluationSubject::modelHash says of which file.
  void tested(std::shared_ptr<const moodogram::Evaluation> evaluation);
  void reportWritten(QString file);
  void failed(QString message);

 private:
  EngineOptions optionsFor(const ModelEntry& model) const;

  EngineFactory m_engineFactory;
  std::string m_device = EngineOptions().device;
  QHash<QString, ModelSpeed> m_speeds;
  BackgroundJob m_files{QStringLiteral("model files")};
  BackgroundJob m_job{QStringLiteral("model check")};
};

}  // namespace moodogram::ui
