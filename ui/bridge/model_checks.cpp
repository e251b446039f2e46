// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/model_checks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/evaluate/model_test.h"
#include "core/infer/analysis_models.h"
#include "core/report/evaluation_report.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace {

using Clock = std::chrono::steady_clock;

/// Long enough for a figure that the next measurement confirms.
constexpr std::chrono::seconds kMeasuredFor{3};

std::filesystem::path speedsFile() { return userDataDir() / "model-speeds.json"; }

QHash<QString, ModelSpeed> readSpeeds() {
  QHash<QString, ModelSpeed> speeds;
  QFile file(speedsFile());
  if (!file.open(QIODevice::ReadOnly)) return speeds;
  const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
  for (auto entry = root.begin(); entry != root.end(); ++entry) {
    const QJsonObject speed = entry.value().toObject();
    const ModelSpeed read{speed[QLatin1String("seconds_per_window")].toDouble(),
                          speed[QLatin1String("device")].toString()};
    if (read.secondsPerWindow > 0) speeds.insert(entry.key(), read);
  }
  return speeds;
}

void writeSpeeds(const QHash<QString, ModelSpeed>& speeds) {
  QJsonObject root;
  for (auto speed = speeds.begin(); speed != speeds.end(); ++speed)
    root[speed.key()] = QJsonObject{{QStringLiteral("seconds_per_window"), speed->secondsPerWindow},
                                    {QStringLiteral("device"), speed->device}};
  std::filesystem::create_directories(userDataDir());
  writeFileAtomically(speedsFile(), QJsonDocument(root).toJson().toStdString());
}

/// Seconds of front end and network for a window of the self-check's signals, after a first batch that does not count.
double measure(EmotionEngine& engine, const std::stop_token& stop) {
  const auto frontEnd = makeFrontEndFor(engine.model());
  const std::vector<float> signals = selfCheckTensors(*frontEnd);
  const std::size_t size = frontEnd->tensorSize();
  const std::size_t batch = std::max<std::size_t>(1, engine.preferredBatch());
  std::vector<float> tensors(batch * size);
  for (std::size_t i = 0; i < batch; ++i)
    std::copy_n(signals.begin() + static_cast<std::ptrdiff_t>(i % kSelfCheckSignals * size), size,
                tensors.begin() + static_cast<std::ptrdiff_t>(i * size));
  std::vector<EmotionScores> scores(batch);
  engine.score(tensors, scores);
  const std::vector<float> window(frontEnd->windowSamples(), 0.1F);
  const auto start = Clock::now();
  std::size_t windows = 0;
  while (Clock::now() - start < kMeasuredFor) {
    throwIfStopped(stop);
    for (std::size_t i = 0; i < batch; ++i) frontEnd->compute(window, std::span(tensors).subspan(i * size, size));
    engine.score(tensors, scores);
    windows += batch;
  }
  return std::chrono::duration<double>(Clock::now() - start).count() / static_cast<double>(windows);
}

}  // namespace

ModelChecks::ModelChecks(EngineFactory engineFactory, QObject* parent)
    : QObject(parent), m_engineFactory(std::move(engineFactory)) {
  connect(&m_job, &BackgroundJob::progressed, this,
          [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
  for (BackgroundJob* job : {&m_job, &m_files}) connect(job, &BackgroundJob::failed, this, &ModelChecks::failed);
}

EngineOptions ModelChecks::optionsFor(const ModelEntry& model) const {
  EngineOptions options;
  options.modelFile = model.info.file;
  options.device = m_device;
  return options;
}

void ModelChecks::selfCheck(const ModelEntry& model) {
  m_job.start([this, options = optionsFor(model), make = m_engineFactory](
                  const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    const auto engine = make(options);
    const SelfCheckResult result = runSelfCheck(*engine);
    return [this, hash = toText(engine->model().hash), result, device = engine->deviceDescription()] {
      Q_EMIT selfChecked(hash, result, messageText(device));
    };
  });
}

void ModelChecks::measureSpeed(const ModelEntry& model) {
  m_job.start([this, options = optionsFor(model), make = m_engineFactory](
                  const std::stop_token& stop, const ProgressCallback&) -> BackgroundJob::Result {
    const auto engine = make(options);
    const ModelSpeed speed{measure(*engine, stop), toText(engine->deviceDescription().stored())};
    QHash<QString, ModelSpeed> speeds = readSpeeds();
    speeds[toText(engine->model().hash)] = speed;
    writeSpeeds(speeds);
    return [this, speeds] {
      m_speeds = speeds;
      Q_EMIT speedsChanged();
    };
  });
}

void ModelChecks::test(const ModelEntry& model, const std::filesystem::path& data) {
  m_job.start([this, options = optionsFor(model), make = m_engineFactory, data](
                  const std::stop_token& stop, const ProgressCallback& progress) -> BackgroundJob::Result {
    DatasetSource source;
    source.path = data;
    AnalysisModels models(options, make);
    const Dataset dataset = openTestData(source, models.info(Content::Music));
    const auto evaluation =
        std::make_shared<const Evaluation>(testModels(models, dataset, {}, false, kTestHopSeconds, stop, progress));
    return [this, evaluation] { Q_EMIT tested(evaluation); };
  });
}

void ModelChecks::writeReport(std::shared_ptr<const Evaluation> evaluation, std::filesystem::path file) {
  m_files.start([this, evaluation = std::move(evaluation), file = std::move(file)](
                    const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    writeFileAtomically(file, evaluationReport(*evaluation));
    return [this, name = pathText(file)] { Q_EMIT reportWritten(name); };
  });
}

void ModelChecks::loadSpeeds() {
  m_files.start([this](const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
    return [this, speeds = readSpeeds()] {
      m_speeds = speeds;
      Q_EMIT speedsChanged();
    };
  });
}

}  // namespace moodogram::ui
