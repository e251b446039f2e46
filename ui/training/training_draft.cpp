// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_draft.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/error.h"
#include "core/train/train_config_help.h"
#include "ui/training/training_estimate.h"

namespace moodogram::ui {
namespace {

constexpr int kSaveMs = 400;
/// From so many groups on, a calibration in folds leaves each fold enough to learn from.
constexpr std::size_t kGroupsForFolds = 10;

/// As a training counts them: a recording that is in no group is one by itself.
std::size_t groupsOf(const Dataset& dataset) {
  const std::vector<std::size_t> numbers = groupNumbers(dataset);
  return std::set<std::size_t>(numbers.begin(), numbers.end()).size();
}

bool hasParts(const Dataset& dataset) {
  return std::ranges::any_of(
      dataset.recordings, [](Part part) { return part != Part::Unassigned; }, &Recording::part);
}

/// The first line of a draft that is to be cross-validated; the configuration follows.
constexpr char kCrossValidationLine[] = "cross-validation\n";

QByteArray withoutKind(const QByteArray& draft) {
  return draft.startsWith(kCrossValidationLine) ? draft.mid(sizeof kCrossValidationLine - 1) : draft;
}

auto decidesSplit(const TrainConfig& config) {
  return std::tuple(config.trainGroups, config.testGroups, config.testShare, config.validationShare,
                    config.calibrationFolds, config.folds, config.seed);
}

}  // namespace

TrainConfig withRecipeOf(const TrainConfig& preset, const TrainConfig& config) {
  TrainConfig chosen = preset;
  chosen.name = config.name;
  chosen.sources = config.sources;
  chosen.trainGroups = config.trainGroups;
  chosen.testGroups = config.testGroups;
  chosen.testShare = config.testShare;
  chosen.unlabelled = config.unlabelled;
  chosen.externalTest = config.externalTest;
  chosen.folds = config.folds;
  chosen.foldsBy = config.foldsBy;
  chosen.seed = config.seed;
  chosen.startFrom = config.startFrom;
  chosen.device = config.device;
  chosen.threads = config.threads;
  chosen.checkpointSeconds = config.checkpointSeconds;
  chosen.cache = config.cache;
  chosen.cacheGigabytes = config.cacheGigabytes;
  return chosen;
}

TrainingDraft::TrainingDraft(QObject* parent) : QObject(parent) {
  m_config.device = "auto";
  m_config.testShare = 0.2;
  m_config.name = tr("My model").toStdString();
  m_saving.setSingleShot(true);
  m_saving.setInterval(kSaveMs);
  connect(&m_saving, &QTimer::timeout, this, &TrainingDraft::save);
  connect(&m_data, &TrainingData::recognised, this, [this](const QString& format) {
    m_format = format;
    Q_EMIT dataChanged();
  });
  connect(&m_data, &TrainingData::opened, this, &TrainingDraft::onOpened);
  connect(&m_data, &TrainingData::openFailed, this, [this](const QString& message) {
    m_dataset.reset();
    m_report.reset();
    m_split.reset();
    m_dataProblem = message;
    Q_EMIT dataChanged();
    Q_EMIT splitChanged();
  });
  connect(&m_data, &TrainingData::inspected, this,
          [this](const std::shared_ptr<const DatasetReport>& report, bool isLast) {
            m_report = report;
            m_isInspected = isLast;
            Q_EMIT dataChanged();
          });
  connect(&m_data, &TrainingData::externalRecognised, this,
          [this](const QString& format) { m_externalFormat = format; });
  connect(&m_data, &TrainingData::externalOpened, this, [this](const std::shared_ptr<const ExternalTest>& test) {
    m_external = test;
    Q_EMIT externalChanged();
  });
  connect(&m_data, &TrainingData::externalFailed, this, [this](const QString& message) {
    m_externalProblem = message;
    Q_EMIT externalChanged();
  });
  connect(&m_data, &TrainingData::splitPlanned, this, [this](const std::shared_ptr<const SplitPlan>& plan) {
    m_split = plan;
    Q_EMIT splitChanged();
  });
  connect(&m_data, &TrainingData::presetsLoaded, this, [this](const QHash<QString, TrainConfig>& presets) {
    m_presets = presets;
    if (m_preset.isEmpty()) usePreset(QStringLiteral("quick"));
    Q_EMIT presetsChanged();
  });
  connect(&m_data, &TrainingData::speedsRead, this, [this](const TrainingSpeeds& speeds) {
    m_speeds = speeds;
    Q_EMIT speedsChanged();
  });
  connect(&m_measurement, &SpeedMeasurement::measured, &m_data, &TrainingData::keepSpeed);
  connect(&m_measurement, &SpeedMeasurement::ended, this, &TrainingDraft::speedsChanged);
  connect(&m_data, &TrainingData::checked, this, [this](const QString& problem) {
    m_configProblem = problem;
    Q_EMIT problemChanged();
  });
  connect(&m_data, &TrainingData::draftLoaded, this, [this](const QByteArray& text) {
    // The user may have been faster.
    const bool isWanted = !text.isEmpty() && m_config.sources.front().path.empty();
    try {
      if (isWanted) {
        const QByteArray config = withoutKind(text);
        m_config = TrainConfig::fromJson(config.toStdString());
        m_kind = config.size() < text.size() ? RunFolder::Kind::CrossValidation : RunFolder::Kind::Training;
        m_preset = QStringLiteral("draft");
        m_keepsSplit = true;
      }
    } catch (const Error&) {  // of another version: begin anew
    }
    m_data.loadPresets();
    if (isWanted && !m_config.sources.front().path.empty()) openSources();
    if (isWanted) openExternal();
    Q_EMIT configChanged();
    Q_EMIT restored();
    m_data.check(m_config);
  });
}

TrainingDraft::~TrainingDraft() {
  if (m_saving.isActive()) save();
}

void TrainingDraft::restore() {
  m_isForgotten = false;
  m_data.loadDraft();
  m_data.readSpeeds();
}

void TrainingDraft::keep() {
  m_saving.stop();
  save();
}

void TrainingDraft::forget() {
  m_isForgotten = true;
  m_saving.stop();
  m_data.saveDraft({});
}

void TrainingDraft::measureSpeeds() {
  const bool isAllKnown = std::ranges::all_of(networkFacts(), [this](const NetworkFacts& network) {
    return m_speeds.contains(speedKey(network.name, "cpu")) || m_speeds.contains(speedKey(network.name, "cuda"));
  });
  if (isAllKnown || m_isTraining || m_measurement.isRunning()) return;
  m_measurement.start();
  Q_EMIT speedsChanged();
}

void TrainingDraft::save() {
  if (m_isForgotten) return;
  const QByteArray kind = m_kind == RunFolder::Kind::CrossValidation ? kCrossValidationLine : "";
  m_data.saveDraft(kind + QByteArray::fromStdString(m_config.toJson(TrainConfig::Places::Written)));
}

void TrainingDraft::edit(const std::function<void(TrainConfig&)>& change) {
  const TrainConfig before = m_config;
  change(m_config);
  if (m_config.toJson(TrainConfig::Places::Written) == before.toJson(TrainConfig::Places::Written)) return;
  m_saving.start();
  Q_EMIT configChanged();
  m_data.check(m_config);
  if (decidesSplit(before) != decidesSplit(m_config)) replan();
}

void TrainingDraft::setKind(RunFolder::Kind kind) {
  if (kind == m_kind) return;
  m_kind = kind;
  m_saving.start();
  Q_EMIT configChanged();
  replan();
}

TrainConfig TrainingDraft::request() const {
  TrainConfig config = m_config;
  if (m_kind == RunFolder::Kind::CrossValidation) {
    config.trainGroups.clear();
    config.testGroups.clear();
    config.testShare = 0;
    config.foldsBy = "group";
  }
  return config;
}

TrainConfig TrainingDraft::withPreset(const TrainConfig& preset) const {
  TrainConfig config = withRecipeOf(preset, m_config);
  if (m_dataset && groupsOf(*m_dataset) < kGroupsForFolds) config.calibrationFolds = 0;
  return config;
}

void TrainingDraft::usePreset(const QString& name) {
  const auto found = m_presets.constFind(name);
  if (found == m_presets.constEnd()) return;
  m_preset = name;
  edit([&](TrainConfig& config) { config = withPreset(*found); });
}

bool TrainingDraft::isOfPreset(const QString& name) const {
  const auto found = m_presets.constFind(name);
  return found != m_presets.constEnd() && withPreset(*found).toJson() == m_config.toJson();
}

void TrainingDraft::setPath(const std::filesystem::path& path) {
  if (path == m_config.sources.front().path && m_config.sources.size() == 1) return;
  DatasetSource source;
  source.path = path;
  m_config.sources = {source};
  m_keepsSplit = false;
  m_saving.start();
  m_data.check(m_config);
  openSources();
  Q_EMIT configChanged();
}

void TrainingDraft::setFormat(const std::string& format) {
  if (m_config.sources.front().format == format) return;
  m_config.sources.front().format = format;
  m_saving.start();
  openSources();
  Q_EMIT configChanged();
}

void TrainingDraft::setAudio(const std::filesystem::path& folder) {
  if (m_config.sources.front().audio == folder) return;
  m_config.sources.front().audio = folder;
  m_saving.start();
  openSources();
  Q_EMIT configChanged();
}

void TrainingDraft::setNeutral(bool on) {
  if (m_config.sources.front().neutral == on) return;
  m_config.sources.front().neutral = on;
  m_keepsSplit = m_dataset != nullptr;
  m_saving.start();
  m_data.check(m_config);
  openSources();
  Q_EMIT configChanged();
}

void TrainingDraft::setExternalTest(const std::optional<DatasetSource>& source) {
  const auto placesOf = [](const DatasetSource& s) { return std::tie(s.format, s.path, s.audio, s.labels); };
  const auto& now = m_config.externalTest;
  if (source.has_value() == now.has_value() && (!source || placesOf(*source) == placesOf(*now))) return;
  if (!now || !source || now->path != source->path) m_externalFormat.clear();
  edit([&](TrainConfig& config) { config.externalTest = source; });
  openExternal();
}

void TrainingDraft::openExternal() {
  m_external.reset();
  m_externalProblem.clear();
  if (m_config.externalTest)
    m_data.openExternal(m_config, m_dataset);
  else
    m_data.closeExternal();
  Q_EMIT externalChanged();
}

void TrainingDraft::openSources() {
  m_data.close();
  m_dataset.reset();
  m_report.reset();
  m_isInspected = false;
  m_split.reset();
  m_dataProblem.clear();
  if (!m_config.sources.front().path.empty()) m_data.open(m_config.sources);
  Q_EMIT dataChanged();
  Q_EMIT splitChanged();
}

void TrainingDraft::onOpened(const std::shared_ptr<const Dataset>& dataset) {
  m_dataset = dataset;
  m_dataProblem.clear();
  Q_EMIT dataChanged();
  if (m_config.externalTest) openExternal();  // nothing of it may be learned from
  const bool isRestored = std::exchange(m_keepsSplit, false);
  if (!isRestored)
    edit([&](TrainConfig& config) {  // groups of another data set mean nothing here
      config.trainGroups.clear();
      config.testGroups.clear();
      config.testShare = hasParts(*dataset) ? 0 : 0.2;
      const std::size_t groups = groupsOf(*dataset);
      if (groups < kGroupsForFolds) config.calibrationFolds = 0;
      if (groups > 1) config.folds = std::min(config.folds, static_cast<int>(groups));
    });
  replan();
}

void TrainingDraft::replan() {
  if (m_dataset) m_data.planSplit(m_dataset, m_config, m_kind);
}

}  // namespace moodogram::ui
