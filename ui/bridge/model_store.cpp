// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/model_store.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/infer/labels_file.h"
#include "core/nn/architecture.h"
#include "core/nn/safetensors.h"
#include "core/nn/torch_file.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace fs = std::filesystem;
namespace {

std::string contentOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    throw IoError(Message(MOODOGRAM_TEXT("File", "Cannot read %1: %2."), displayPath(file), systemMessage(errno)));
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

fs::path cardOf(const fs::path& model) { return fs::path(model).replace_extension(".md"); }
fs::path testOf(const fs::path& model) { return fs::path(model).replace_extension(".tested.csv"); }

bool isOther(const fs::path& file, const std::string& content) {
  return fs::exists(file) && contentOf(file) != content;
}

void copyIfThere(const fs::path& from, const fs::path& to) {
  if (fs::exists(from)) writeFileAtomically(to, contentOf(from));
}

std::shared_ptr<const Evaluation> readTest(const fs::path& file, const ModelInfo& model) {
  try {
    if (!fs::exists(file)) return nullptr;
    EvaluationSubject subject;
    subject.model = model.name;
    return std::make_shared<const Evaluation>(evaluate(readVerdicts(file), std::move(subject), false));
  } catch (const Error&) {  // changed by hand: the card is there still
    return nullptr;
  }
}

/// The network that a file of weights belongs to; null: it is a model, or nothing that is known.
const Architecture* networkOfWeights(const fs::path& file) {
  try {
    if (isTorchFile(file) ? fs::exists(labelsFileOf(file)) : readSafetensorsMetadata(file).contains("format"))
      return nullptr;
    return recogniseArchitecture(readWeights(file));
  } catch (const Error&) {  // readModelInfo() says what is wrong
    return nullptr;
  }
}

/// Letters, digits and dashes of a model's name.
std::string fileName(const std::string& name) {
  std::string result;
  for (const char c : name) {
    if (isAsciiAlphanumeric(c))
      result += asciiLower(c);
    else if (!result.empty() && result.back() != '-')
      result += '-';
  }
  while (!result.empty() && result.back() == '-') result.pop_back();
  return result.empty() ? "model" : result;
}

ModelEntry entryOf(const fs::path& choice) {
  ModelEntry entry;
  entry.choice = fromPath(choice);
  entry.isOwn = choice != "music" && choice != "voice";
  const fs::path file = chooseModels(choice).file;
  std::error_code ignored;
  entry.sizeBytes = static_cast<qint64>(fs::file_size(file, ignored));
  try {
    entry.info = readModelInfo(file);
    makeFrontEndFor(entry.info);
  } catch (const Error& error) {
    entry.problem = error.message();
    entry.info.file = file;
    if (entry.info.name.empty()) entry.info.name = displayPath(file.stem());
  }
  entry.test = readTest(testOf(file), entry.info);
  std::ifstream card(cardOf(file));
  entry.card = QString::fromUtf8(QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(card), {})));
  return entry;
}

}  // namespace

ModelStore::ModelStore(QObject* parent) : QObject(parent), m_thread(QStringLiteral("models")) {}

ModelStore::~ModelStore() = default;

template <typename Work>
void ModelStore::attempt(Work&& work) {
  m_thread.post([this, work = std::forward<Work>(work)] {
    try {
      work();
    } catch (const std::exception& error) {
      m_replies.post([this, message = messageOf(error)] { Q_EMIT failed(messageText(message)); });
    }
  });
}

void ModelStore::list() {
  attempt([this] {
    std::vector<ModelEntry> models;
    std::vector<fs::path> choices = userModelFiles();
    choices.insert(choices.begin(), {"music", "voice"});
    for (const fs::path& choice : choices) {
      try {
        models.push_back(entryOf(choice));
      } catch (const Error&) {  // not installed
      }
    }
    m_replies.post([this, models = std::move(models)] { Q_EMIT listed(models); });
  });
}

void ModelStore::install(fs::path file, fs::path card) {
  attempt([this, file = std::move(file), card = std::move(card)] {
    if (const Architecture* network = networkOfWeights(file)) {
      m_replies.post(
          [this, name = fromPath(file), network = toText(network->name)] { Q_EMIT weightsFound(name, network); });
      return;
    }
    const ModelInfo info = readModelInfo(file);
    if (info.runsCode)
      throw ModelError(displayPath(file) +
                       " runs code of its maker and is not installed. Use it with moodogram-cli analyze "
                       "--allow-model-code, if you trust it.");
    makeFrontEndFor(info);
    const fs::path folder = userDataDir() / "models";
    fs::create_directories(folder);
    fs::path target;
    for (int i = 1;; ++i) {
      target = folder / (fileName(info.name) + (i == 1 ? "" : "-" + std::to_string(i)) + ".safetensors");
      if (!fs::exists(target)) {
        writeFileAtomically(target, contentOf(file));
        copyIfThere(card.empty() ? cardOf(file) : card, cardOf(target));
        copyIfThere(card.empty() ? testOf(file) : card.parent_path() / "tested.csv", testOf(target));
        break;
      }
      try {
        if (readModelInfo(target).hash == info.hash) break;
      } catch (const ModelError&) {  // something else of this name
      }
    }
    m_replies.post([this, choice = fromPath(target), name = toText(info.name)] { Q_EMIT installed(choice, name); });
  });
}

void ModelStore::exportTo(const ModelEntry& model, fs::path file, Beside beside) {
  attempt([this, model, file = std::move(file), beside] {
    std::vector<std::pair<fs::path, std::string>> others;
    if (!model.card.isEmpty()) others.emplace_back(cardOf(file), model.card.toStdString());
    if (const fs::path test = testOf(model.info.file); fs::exists(test))
      others.emplace_back(testOf(file), contentOf(test));
    QStringList inTheWay;
    for (const auto& [other, content] : others)
      if (isOther(other, content)) inTheWay << fromPath(other.filename());
    if (beside == Beside::Ask && !inTheWay.isEmpty()) {
      m_replies.post([this, model, name = fromPath(file), inTheWay] { Q_EMIT wouldReplace(model, name, inTheWay); });
      return;
    }
    writeFileAtomically(file, contentOf(model.info.file));
    for (const auto& [other, content] : others) writeFileAtomically(other, content);
    m_replies.post([this, name = fromPath(file)] { Q_EMIT exported(name); });
  });
}

void ModelStore::remove(const ModelEntry& model) {
  if (!model.isOwn) return;
  attempt([this, file = model.info.file, choice = model.choice] {
    std::error_code error;
    fs::remove(file, error);
    if (error)
      throw IoError(
          Message(MOODOGRAM_TEXT("File", "Cannot delete %1: %2."), displayPath(file), systemMessage(error.value())));
    for (const fs::path& beside : {cardOf(file), testOf(file)}) fs::remove(beside, error);
    m_replies.post([this, choice] { Q_EMIT removed(choice); });
  });
}

}  // namespace moodogram::ui
