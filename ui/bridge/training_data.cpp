// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_data.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/paths.h"
#include "core/dsp/colour_map.h"
#include "core/system/process_usage.h"
#include "core/train/external_test.h"
#include "core/train/run_checks.h"
#include "core/train/run_status.h"
#include "core/train/spectrogram_cache.h"
#include "core/train/window_preview.h"
#include "ui/bridge/training_runs.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/rgb_image.h"

namespace moodogram::ui {
namespace fs = std::filesystem;
namespace {

constexpr auto kPresets = {"quick", "voice", "modern", "music", "paper"};

fs::path draftFile() { return userDataDir() / "training-draft.json"; }

/// Levels in colour, both pictures by the range of the first.
struct LevelColours {
  int low = 0;
  int high = 65535;

  explicit LevelColours(const FrontEndPicture& picture) {
    const auto* grey = std::get_if<Grey16Image>(&picture);
    if (grey == nullptr || grey->pixels.empty()) return;
    const auto [least, most] = std::ranges::minmax(grey->pixels);
    low = least;
    high = std::max<int>(most, least + 1);
  }

  QImage image(const FrontEndPicture& picture) const {
    if (const auto* rgb = std::get_if<RgbImage>(&picture)) return toImage(*rgb);
    const auto& grey = std::get<Grey16Image>(picture);
    const auto map = pixelColours(ColourMap::Magma);
    QImage image(grey.width, grey.height, QImage::Format_RGB32);
    for (int y = 0; y < grey.height; ++y)
      for (int x = 0; x < grey.width; ++x) {
        const int value = grey.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(grey.width) +
                                      static_cast<std::size_t>(x)];
        const int index = std::clamp((value - low) * 255 / (high - low), 0, 255);
        image.setPixel(x, y, map[static_cast<std::size_t>(index)]);
      }
    return image;
  }
};

/// By the functions that deal out the recordings of a run (splitForRun() and, within it, those of its fits).
SplitPlan planOf(const Dataset& dataset, TrainConfig config) {
  SplitPlan plan;
  config.externalTest.reset();  // openExternal() says what is wrong with it
  try {
    const RunSplit split = splitForRun(dataset, config, sameFiles(dataset));
    const Duplicates same = sameFiles(split.learn);
    requireGroupsForFits(split.learn, !split.validation.recordings.empty(), config, same);
    plan.facts = split.facts;
    std::map<fs::path, GroupRole> roles;
    std::map<fs::path, int> folds;
    std::vector<bool> choosing(split.learn.recordings.size(), false);
    if (split.validation.recordings.empty() && config.validationShare > 0)
      choosing = groupedShare(split.learn, config.validationShare, config.seed, same);
    for (std::size_t i = 0; i < choosing.size(); ++i) {
      const Recording& recording = split.learn.recordings[i];
      roles[recording.file] = choosing[i] ? GroupRole::ChoosesEpoch : GroupRole::Learns;
    }
    if (config.calibrationFolds > 0) {
      const Split calibration = groupedFolds(split.learn, config.calibrationFolds, config.seed, same);
      for (std::size_t i = 0; i < calibration.sides.size(); ++i)
        folds[split.learn.recordings[i].file] = calibration.sides[i] + 1;
    }
    for (const Recording& recording : split.validation.recordings) roles[recording.file] = GroupRole::ChoosesEpoch;
    for (const Recording& recording : split.test.recordings) roles[recording.file] = GroupRole::IsTested;
    std::map<std::pair<std::string, GroupRole>, GroupPlace> places;
    for (const Recording& recording : dataset.recordings) {
      const auto found = roles.find(recording.file);
      const GroupRole role = found == roles.end() ? GroupRole::TakesNoPart : found->second;
      GroupPlace& place = places[{recording.group, role}];
      place.name = toText(toValidUtf8(recording.group));
      place.role = role;
      ++place.recordings;
      if (const auto fold = folds.find(recording.file); fold != folds.end()) place.fold = fold->second;
      if (role == GroupRole::Learns) ++plan.learning;
      if (role == GroupRole::ChoosesEpoch) ++plan.choosing;
      if (role == GroupRole::IsTested) ++plan.tested;
    }
    for (auto& [key, place] : places) plan.groups.push_back(std::move(place));
  } catch (const std::exception& error) {
    plan = {};
    plan.problem = messageOf(error);
  }
  return plan;
}

/// By the functions that a cross-validation calls. Its first fold stands for what each of them learns from.
SplitPlan foldsOf(const Dataset& dataset, const TrainConfig& config) {
  SplitPlan plan;
  try {
    const Split split = groupedFolds(dataset, config.folds, config.seed, sameFiles(dataset));
    plan.folds = config.folds;
    std::map<std::pair<int, std::string>, GroupPlace> places;
    for (std::size_t i = 0; i < dataset.recordings.size(); ++i) {
      const std::string& group = dataset.recordings[i].group;
      GroupPlace& place = places[{split.sides[i], group}];
      place.name = toText(toValidUtf8(group));
      place.role = GroupRole::TakesTurns;
      place.fold = split.sides[i] + 1;
      ++place.recordings;
    }
    for (auto& [key, place] : places) plan.groups.push_back(std::move(place));
    const Dataset learn = partOf(dataset, recordingsBeside(split, 0));
    const Duplicates same = sameFiles(learn);
    requireGroupsForFits(learn, false, config, same);
    if (config.validationShare > 0)
      plan.choosing = std::ranges::count(groupedShare(learn, config.validationShare, config.seed, same), true);
    plan.learning = std::ssize(learn.recordings) - plan.choosing;
    plan.tested = std::ssize(dataset.recordings);
  } catch (const std::exception& error) {
    plan = {};
    plan.problem = messageOf(error);
  }
  return plan;
}

/// Looks through the folders of a data set, which may be a whole disk while a path is typed: this ends when nobody asks
/// any more. What opens the data set does not, and finds the folders in the system's cache.
void lookThrough(const DatasetSource& source, const std::stop_token& stop) {
  std::vector<Message> ignored;
  std::error_code error;
  // The table of CAL500 does not say where its audio is, which is looked for below its folder.
  const bool isBesideTable =
      source.audio.empty() && fs::is_regular_file(source.path, error) && datasetFormat(source) == "cal500";
  for (const fs::path& folder : {isBesideTable ? source.path.parent_path() : source.path, source.audio})
    if (fs::is_directory(folder, error)) findAudioFiles({folder}, ignored, stop);
}

/// On the disk where this folder is or would be made.
std::uint64_t freeBytes(fs::path folder) {
  std::error_code error;
  while (!fs::exists(folder, error) && folder.has_relative_path()) folder = folder.parent_path();
  const fs::space_info space = fs::space(folder, error);
  return error ? std::numeric_limits<std::uint64_t>::max() : space.available;  // not known: nothing to warn of
}

/// What measured speeds depend on.
QString machineKey() {
  const QFileInfo trainer(TrainingRuns::trainer());
  return QStringLiteral("%1 %2 %3")
      .arg(trainer.lastModified().toString(Qt::ISODate), QString::number(trainer.size()), toText(processorName()));
}

fs::path speedsFile() { return userDataDir() / "training-speeds.json"; }

/// By networks; empty if they are of another machine or program.
QJsonObject measuredSpeeds() {
  QFile file(speedsFile());
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
  return root[QStringLiteral("machine")].toString() == machineKey()
             ? root[QStringLiteral("windows_per_second")].toObject()
             : QJsonObject();
}

/// Of the epochs of the fit that the last one is of. The one in the middle: a pause, or a resumed run's rest of an
/// epoch, says nothing of the others.
double usualSeconds(const std::vector<RunEpoch>& epochs) {
  std::vector<double> seconds;
  for (const RunEpoch& epoch : epochs)
    if (epoch.part == epochs.back().part && epoch.fold == epochs.back().fold) seconds.push_back(epoch.seconds);
  const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
  std::ranges::nth_element(seconds, middle);
  return *middle;
}

TrainingSpeeds readAllSpeeds() {
  TrainingSpeeds speeds;
  try {
    for (const fs::path& folder : runFoldersIn(userRunsFolder())) {
      const RunStatus status = readRunStatus(folder);
      if (!status.config || status.epochs.empty() || status.step.windows == 0) continue;
      const QString network = speedKey(status.config->architecture, status.device);
      const double windows = static_cast<double>(status.step.windows * status.step.steps);
      const double seconds = usualSeconds(status.epochs);
      if (!speeds.contains(network) && seconds > 0) speeds[network] = {windows / seconds, true};
    }
    const QJsonObject measured = measuredSpeeds();
    for (auto each = measured.begin(); each != measured.end(); ++each)
      if (!speeds.contains(each.key())) speeds[each.key()] = {each.value().toDouble(), false};
  } catch (const Error&) {  // no data folder
  }
  return speeds;
}

}  // namespace

QString speedKey(const std::string& network, const std::string& device) {
  return toText(network) + (device.starts_with("cuda") ? QStringLiteral("@cuda") : QString());
}

TrainingData::TrainingData(QObject* parent)
    : QObject(parent), m_quick(QStringLiteral("training data")), m_inspection(QStringLiteral("data set")) {
  connect(&m_external, &BackgroundJob::failed, this, &TrainingData::externalFailed);
}

TrainingData::~TrainingData() { m_stop.request_stop(); }

template <typename Work>
void TrainingData::ask(std::atomic<quint64>& newest, Work&& work) {
  m_quick.post([this, &newest, question = ++newest, work = std::forward<Work>(work)]() mutable {
    if (question != newest) return;
    auto reply = work();
    m_replies.post([&newest, question, reply = std::move(reply)] {
      if (question == newest) reply();
    });
  });
}

void TrainingData::close() {
  m_stop.request_stop();
  ++m_opening;
  ++m_split;
}

void TrainingData::open(std::vector<DatasetSource> sources) {
  close();
  m_stop = std::stop_source();
  m_inspection.post([this, opening = ++m_opening, stop = m_stop.get_token(), sources = std::move(sources)] {
    const auto reply = [&](auto function) {
      m_replies.post([this, opening, function = std::move(function)] {
        if (opening == m_opening) function();
      });
    };
    TrainConfig config;
    config.sources = sources;
    QString format;
    try {
      lookThrough(sources.front(), stop);
      format = toText(datasetFormat(sources.front()));
    } catch (const Cancelled&) {
      return;
    } catch (const std::exception&) {  // opening it says why
    }
    reply([this, format] { Q_EMIT recognised(format); });
    try {
      const auto dataset = std::make_shared<const Dataset>(openSources(config));
      reply([this, dataset] { Q_EMIT opened(dataset); });
      const auto show = [&](const Progress& progress) {
        reply([this, done = progress.done, total = progress.total] { Q_EMIT progressed(done, total); });
      };
      DatasetReport report;
      for (const bool headersOnly : {true, false}) {
        report = inspectDataset(*dataset, {.headersOnly = headersOnly}, stop, show);
        reply([this, shown = std::make_shared<const DatasetReport>(report)] { Q_EMIT inspected(shown, false); });
      }
      try {
        compareSounds(*dataset, report, {}, stop, show);
      } catch (const Cancelled&) {
        throw;
      } catch (const std::exception&) {  // what the report has without it counts
      }
      reply(
          [this, shown = std::make_shared<const DatasetReport>(std::move(report))] { Q_EMIT inspected(shown, true); });
    } catch (const Cancelled&) {
    } catch (const std::exception& error) {
      reply([this, message = messageOf(error)] { Q_EMIT openFailed(messageText(message)); });
    }
  });
}

void TrainingData::openExternal(TrainConfig config, std::shared_ptr<const Dataset> data) {
  m_external.start(
      [this, config = std::move(config), data = std::move(data)](const std::stop_token& stop, const ProgressCallback&) {
        auto test = std::make_shared<ExternalTest>();
        QString format;
        Message problem;
        try {
          lookThrough(*config.externalTest, stop);
          format = toText(datasetFormat(*config.externalTest));
          test->data = openExternalTest(config, data ? *data : Dataset(), stop);
          const ReportOptions options{.headersOnly = true};
          for (const RecordingFacts& facts : inspectDataset(test->data, options, stop).recordings) {
            test->seconds += facts.seconds;
            test->damaged += facts.problem.isEmpty() ? 0 : 1;
          }
        } catch (const Cancelled&) {
          throw;
        } catch (const std::exception& error) {
          problem = messageOf(error);
        }
        return [this, format, problem, test = std::shared_ptr<const ExternalTest>(test)] {
          Q_EMIT externalRecognised(format);
          if (problem.isEmpty())
            Q_EMIT externalOpened(test);
          else
            Q_EMIT externalFailed(messageText(problem));
        };
      });
}

void TrainingData::planSplit(std::shared_ptr<const Dataset> dataset, TrainConfig config, RunFolder::Kind kind) {
  ask(m_split, [this, dataset = std::move(dataset), config = std::move(config), kind] {
    auto plan = std::make_shared<const SplitPlan>(kind == RunFolder::Kind::CrossValidation ? foldsOf(*dataset, config)
                                                                                           : planOf(*dataset, config));
    return [this, plan] { Q_EMIT splitPlanned(plan); };
  });
}

void TrainingData::preview(TrainConfig config, fs::path recording, fs::path partner, quint64 seed) {
  ask(m_preview,
      [this, config = std::move(config), recording = std::move(recording), partner = std::move(partner), seed] {
        AugmentationPreview result;
        try {
          const WindowPreview preview = previewWindow(config, recording, partner, seed);
          const LevelColours colours(preview.before);
          result.before = colours.image(preview.before);
          result.after = colours.image(preview.after);
          result.mixedShare = preview.mixedShare;
        } catch (const AudioError& error) {
          result.problem = error.message();
          result.isOfRecording = true;
        } catch (const std::exception& error) {
          result.problem = messageOf(error);
        }
        return [this, result] { Q_EMIT previewed(result); };
      });
}

void TrainingData::loadPresets() {
  m_quick.post([this] {
    QHash<QString, TrainConfig> presets;
    for (const char* name : kPresets) {
      try {
        presets[QString::fromLatin1(name)] =
            TrainConfig::fromFile(resourceDir() / "presets" / (std::string(name) + ".json"));
      } catch (const Error&) {  // not installed: not on offer
      }
    }
    m_replies.post([this, presets] { Q_EMIT presetsLoaded(presets); });
  });
}

void TrainingData::readSpeeds() {
  m_quick.post([this] { m_replies.post([this, speeds = readAllSpeeds()] { Q_EMIT speedsRead(speeds); }); });
}

void TrainingData::keepSpeed(QString network, double windowsPerSecond) {
  m_quick.post([network = std::move(network), windowsPerSecond] {
    try {
      QJsonObject speeds = measuredSpeeds();
      speeds[network] = windowsPerSecond;
      const QJsonObject root{{QStringLiteral("machine"), machineKey()}, {QStringLiteral("windows_per_second"), speeds}};
      writeFileAtomically(speedsFile(), QJsonDocument(root).toJson().toStdString());
    } catch (const std::exception&) {  // it will be measured again
    }
  });
  readSpeeds();
}

void TrainingData::check(TrainConfig config) {
  ask(m_check, [this, config = std::move(config)]() mutable {
    Message problem;
    try {
      config.validate();
      config.device = "cpu";  // asking for another one would load LibTorch into the window
      requireStartable(config);
    } catch (const std::exception& error) {
      problem = messageOf(error);
    }
    return [this, problem] { Q_EMIT checked(messageText(problem)); };
  });
}

void TrainingData::askForRoom(TrainConfig config, RunFolder::Kind kind, std::vector<double> seconds,
                              std::uint64_t weightBytes, fs::path folder) {
  ask(m_room,
      [this, config = std::move(config), kind, seconds = std::move(seconds), weightBytes, folder = std::move(folder)] {
        DiskRoom room;
        try {
          room.need = diskNeed(config, kind, seconds, weightBytes);
        } catch (const Error&) {  // check() says what is wrong
        }
        room.cache = config.cache.empty() ? SpectrogramCache::userCacheFolder() : config.cache;
        room.freeForCache = freeBytes(room.cache);
        room.freeForRun = freeBytes(folder);
        return [this, room] { Q_EMIT roomFound(room); };
      });
}

void TrainingData::saveDraft(QByteArray text) {
  m_quick.post([text = std::move(text)] {
    try {
      if (text.isEmpty())
        fs::remove(draftFile());
      else
        writeFileAtomically(draftFile(), text.toStdString());
    } catch (const std::exception&) {  // a draft that cannot be kept is no reason to disturb anybody
    }
  });
}

void TrainingData::loadDraft() {
  m_quick.post([this] {
    QByteArray text;
    try {
      QFile file(draftFile());
      if (file.open(QIODevice::ReadOnly)) text = file.readAll();
    } catch (const std::exception&) {
    }
    m_replies.post([this, text] { Q_EMIT draftLoaded(text); });
  });
}

}  // namespace moodogram::ui
