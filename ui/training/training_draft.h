// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "ui/bridge/speed_measurement.h"
#include "ui/bridge/training_data.h"

namespace moodogram::ui {

/// Network, front end, augmentation and recipe of a preset with the data, name, device and start of a configuration.
TrainConfig withRecipeOf(const TrainConfig& preset, const TrainConfig& config);

/// The training that the wizard's pages work on together: its configuration and what is known about the recordings.
/// Every change is kept for the next time (TrainingData::saveDraft) soon after it was made.
class TrainingDraft : public QObject {
  Q_OBJECT

 public:
  explicit TrainingDraft(QObject* parent = nullptr);
  ~TrainingDraft() override;

  TrainingData& data() { return m_data; }
  const TrainConfig& config() const { return m_config; }
  /// A training, or a cross-validation, in which all groups take part, whatever the configuration names.
  RunFolder::Kind kind() const { return m_kind; }
  void setKind(RunFolder::Kind kind);
  /// What is to be run: config() without what this kind does not heed.
  TrainConfig request() const;
  /// Applies a change; pages hear of it by configChanged() if there is any.
  void edit(const std::function<void(TrainConfig&)>& change);
  /// As withRecipeOf(), without the calibration folds where there are too few groups for them.
  void usePreset(const QString& name);
  /// Whether the configuration is what usePreset() makes of it.
  bool isOfPreset(const QString& name) const;
  const QHash<QString, TrainConfig>& presets() const { return m_presets; }
  const QString& preset() const { return m_preset; }

  /// Looks at another data set.
  void setPath(const std::filesystem::path& path);
  void setFormat(const std::string& format);
  /// Of its audio, where that is not beside its table.
  void setAudio(const std::filesystem::path& folder);
  /// Whether its neutral recordings are a class (DatasetSource::neutral).
  void setNeutral(bool on);
  /// A further data set to test on; nullopt: none.
  void setExternalTest(const std::optional<DatasetSource>& source);
  /// What the data set is taken for; empty: nothing that is known.
  const QString& format() const { return m_format; }
  const std::shared_ptr<const Dataset>& dataset() const { return m_dataset; }
  const std::shared_ptr<const DatasetReport>& report() const { return m_report; }
  /// Whether all that can be found out about the recordings is in report().
  bool isInspected() const { return m_isInspected; }
  const std::shared_ptr<const SplitPlan>& split() const { return m_split; }
  /// Why the data set cannot be used; empty: it can, or is being looked at.
  const QString& dataProblem() const { return m_dataProblem; }
  /// As format(), of the external test; known once it could be opened or not.
  const QString& externalFormat() const { return m_externalFormat; }
  /// What was found of the external test; null: there is none, or it is being looked at.
  const std::shared_ptr<const ExternalTest>& externalTest() const { return m_external; }
  /// Why it cannot be used, likewise.
  const QString& externalProblem() const { return m_externalProblem; }
  /// Why the configuration cannot be started; empty: it can, as far as it is known.
  const QString& configProblem() const { return m_configProblem; }
  const TrainingSpeeds& speeds() const { return m_speeds; }
  /// Measures how fast this machine trains what it has no figures of, unless it trains something.
  void measureSpeeds();
  bool isMeasuring() const { return m_measurement.isRunning(); }
  void setTrainingElsewhere(bool on) { m_isTraining = on; }

  /// Begins with what the last wizard was left with, else anew.
  void restore();
  /// Keeps all changes at once.
  void keep();
  /// The draft has become a run: the next wizard begins anew.
  void forget();

 Q_SIGNALS:
  void configChanged();
  void dataChanged();      ///< format(), dataset(), report() or dataProblem()
  void externalChanged();  ///< externalFormat(), externalTest() or externalProblem()
  void splitChanged();
  void presetsChanged();
  void problemChanged();
  void speedsChanged();
  void restored();

 private:
  TrainConfig withPreset(const TrainConfig& preset) const;
  void openSources();
  void openExternal();
  void onOpened(const std::shared_ptr<const Dataset>& dataset);
  void replan();
  void save();

  TrainingData m_data;
  TrainConfig m_config;
  RunFolder::Kind m_kind = RunFolder::Kind::Training;
  QHash<QString, TrainConfig> m_presets;
  QString m_preset;
  QString m_format;
  std::shared_ptr<const Dataset> m_dataset;
  std::shared_ptr<const DatasetReport> m_report;
  bool m_isInspected = false;
  std::shared_ptr<const SplitPlan> m_split;
  QString m_externalFormat;
  std::shared_ptr<const ExternalTest> m_external;
  QString m_externalProblem;
  QString m_dataProblem;
  QString m_configProblem;
  TrainingSpeeds m_speeds;
  SpeedMeasurement m_measurement;
  bool m_isTraining = false;
  QTimer m_saving;
  bool m_isForgotten = false;
  bool m_keepsSplit = false;  ///< the next data set is that of the restored draft
};

}  // namespace moodogram::ui
