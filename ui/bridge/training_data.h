// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/dataset/dataset_report.h"
#include "core/train/disk_need.h"
#include "core/train/run_folder.h"
#include "core/train/run_split.h"
#include "core/train/train_config.h"
#include "ui/bridge/background_job.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// What a group of a data set does in a training.
enum class GroupRole {
  Learns,
  ChoosesEpoch,
  IsTested,
  TakesTurns,  ///< of a cross-validation: is tested in one fold and learned from in the others
  TakesNoPart
};

struct GroupPlace {
  QString name;  ///< empty: recordings without a group, together
  GroupRole role = GroupRole::Learns;
  int recordings = 0;
  int fold = 0;  ///< from 1: of the calibration, of those that learn, or of the cross-validation; 0: there are none
};

/// Who is where when a training with this configuration begins.
struct SplitPlan {
  std::vector<GroupPlace> groups;
  int folds = 0;        ///< of a cross-validation; 0: a single training
  qint64 learning = 0;  ///< recordings, those that choose the epoch left out; of a cross-validation in each fold
  qint64 choosing = 0;
  qint64 tested = 0;
  SplitFacts facts;
  Message problem;  ///< why there can be no such split; empty: there can
};

/// A further data set that the finished network is to be scored on, as it is found when the training begins.
struct ExternalTest {
  Dataset data;        ///< as openExternalTest()
  double seconds = 0;  ///< of sound, by the headers
  int damaged = 0;     ///< recordings that cannot be opened
};

struct AugmentationPreview {
  QImage before;
  QImage after;
  double mixedShare = 1;
  Message problem;
  bool isOfRecording = false;  ///< the problem; another recording may have none
};

/// What a run takes on disk, and what is free there.
struct DiskRoom {
  DiskNeed need;
  std::uint64_t freeForCache = 0;
  std::uint64_t freeForRun = 0;
  std::filesystem::path cache;  ///< folder

  bool hasRoomForRun() const { return need.run <= freeForRun; }
  bool hasRoomForCache() const { return need.cache <= freeForCache; }
};

struct TrainingSpeed {
  double windowsPerSecond = 0;
  bool isOfRun = false;  ///< the youngest of the network; else measured on purpose (ui/bridge/speed_measurement.h)
};
/// How fast networks train on this machine, by speedKey().
using TrainingSpeeds = QHash<QString, TrainingSpeed>;
/// device: as RunStatus::device.
QString speedKey(const std::string& network, const std::string& device);

/// What the wizard asks about recordings and files, seen from the GUI thread: functions return at once, the work is
/// done in three threads (whole data sets; external tests; everything else), and signals come back in the GUI thread.
/// Of each kind of question only the answer to the last one comes.
class TrainingData : public QObject {
  Q_OBJECT

 public:
  explicit TrainingData(QObject* parent = nullptr);
  ~TrainingData() override;  ///< cancels and waits

  /// Recognises the data set, then reads its headers, then all of it, then compares what may be the same. Ends what
  /// looks at another one. Nothing more is heard of the data set that was opened, nor of its split.
  void close();
  void open(std::vector<DatasetSource> sources);
  /// Recognises TrainConfig::externalTest and reads its headers. data: that of the training, which nothing may be
  /// common with; null: not known yet.
  void openExternal(TrainConfig config, std::shared_ptr<const Dataset> data);
  void closeExternal() { m_external.cancel(); }
  void planSplit(std::shared_ptr<const Dataset> dataset, TrainConfig config, RunFolder::Kind kind);
  void preview(TrainConfig config, std::filesystem::path recording, std::filesystem::path partner, quint64 seed);
  void loadPresets();
  void readSpeeds();
  /// Of a measurement; it is forgotten when the program or the processor is another one.
  void keepSpeed(QString network, double windowsPerSecond);
  /// As diskNeed() for a run in this folder.
  void askForRoom(TrainConfig config, RunFolder::Kind kind, std::vector<double> seconds, std::uint64_t weightBytes,
                  std::filesystem::path folder);
  /// What would keep a training from starting (core/train/run_checks.h); the device is not asked for.
  void check(TrainConfig config);

  /// What the wizard is left with, for the next time; an empty text forgets it.
  void saveDraft(QByteArray text);
  void loadDraft();

 Q_SIGNALS:
  /// The format of the first source, before it is opened; empty: nothing that is known.
  void recognised(QString format);
  void opened(std::shared_ptr<const moodogram::Dataset> dataset);
  void openFailed(QString message);
  void progressed(qint64 done, qint64 total);
  /// As recognised(), of the external test, just before it is said whether it could be opened.
  void externalRecognised(QString format);
  void externalOpened(std::shared_ptr<const moodogram::ui::ExternalTest> test);
  void externalFailed(QString message);
  /// Three times: by the headers (DatasetReport::headersOnly), then whole, then with what sounds alike as far as that
  /// can be told here.
  void inspected(std::shared_ptr<const moodogram::DatasetReport> report, bool isLast);
  void splitPlanned(std::shared_ptr<const moodogram::ui::SplitPlan> plan);
  void previewed(moodogram::ui::AugmentationPreview preview);
  void presetsLoaded(QHash<QString, moodogram::TrainConfig> presets);
  void speedsRead(moodogram::ui::TrainingSpeeds speeds);
  void checked(QString problem);
  void roomFound(moodogram::ui::DiskRoom room);
  void draftLoaded(QByteArray text);

 private:
  /// Runs work in the quick thread, and what it returns in the GUI thread, unless a newer question of the kind has been
  /// asked by then.
  template <typename Work>
  void ask(std::atomic<quint64>& newest, Work&& work);

  std::stop_source m_stop;  ///< of open()
  BackgroundJob m_external{QStringLiteral("external test")};
  quint64 m_opening = 0;
  std::atomic<quint64> m_split = 0;
  std::atomic<quint64> m_preview = 0;
  std::atomic<quint64> m_check = 0;
  std::atomic<quint64> m_room = 0;
  CallQueue m_replies;
  WorkerThread m_quick;  // after what they use: they end first
  WorkerThread m_inspection;
};

}  // namespace moodogram::ui
