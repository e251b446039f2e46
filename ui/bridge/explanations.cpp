// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/explanations.h"

#include <utility>

#include "core/base/error.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {

Explanations::Explanations(EngineOptions options, EngineFactory engineFactory, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_engineFactory(std::move(engineFactory)),
      m_thread(QStringLiteral("explanation")) {}

Explanations::~Explanations() {
  m_stop.request_stop();
  m_thread.post([this] { m_work.models.reset(); });  // in the thread that used the network
}

template <typename Function>
void Explanations::reply(quint64 number, Function&& function) {
  m_replies.post([this, number, function = std::forward<Function>(function)] {
    if (number == m_number) function();
  });
}

void Explanations::cancel() {
  ++m_number;
  m_stop.request_stop();
}

void Explanations::setModel(const std::filesystem::path& choice) {
  cancel();
  m_thread.post([this, choice] {
    m_work = {};
    m_options.modelFile = choice;
  });
}

void Explanations::setDevice(const std::string& device) {
  cancel();
  m_thread.post([this, device] {
    m_work = {};
    m_options.device = device;
  });
}

void Explanations::explain(const ExplanationQuestion& question) {
  cancel();
  m_stop = std::stop_source();
  m_thread.post([this, question, number = m_number, stop = m_stop.get_token()] {
    try {
      work(question, number, stop);
    } catch (const Cancelled&) {
    } catch (const std::exception& error) {
      reply(number, [this, message = messageOf(error)] { Q_EMIT failed(messageText(message)); });
    }
  });
}

void Explanations::write(std::shared_ptr<const WindowExplanation> explanation, std::filesystem::path audio,
                         ModelInfo model, std::filesystem::path file) {
  m_thread.post([this, explanation = std::move(explanation), audio = std::move(audio), model = std::move(model),
                 file = std::move(file)] {
    try {
      writeExplanation(*explanation, audio, model, file);
      m_replies.post([this, name = pathText(file)] { Q_EMIT written(name); });
    } catch (const std::exception& error) {
      m_replies.post([this, message = messageOf(error)] { Q_EMIT writeFailed(messageText(message)); });
    }
  });
}

void Explanations::work(const ExplanationQuestion& question, quint64 number, const std::stop_token& stop) {
  throwIfStopped(stop);
  if (!m_work.models) m_work.models = std::make_unique<AnalysisModels>(m_options, m_engineFactory);
  if (m_work.file != question.file || m_work.atSeconds != question.atSeconds) {
    m_work.file.clear();
    m_work.content = m_work.models->contentOf(question.file, stop);
    m_work.view =
        networkView(question.file, m_work.models->info(m_work.content), question.atSeconds, kDefaultHopSeconds, stop);
    m_work.file = question.file;
    m_work.atSeconds = question.atSeconds;
  }
  ThrottledProgress throttled([&](const Progress& progress) {
    reply(number, [this, done = progress.done, total = progress.total] { Q_EMIT progressed(done, total); });
  });
  const auto explanation = std::make_shared<const WindowExplanation>(
      explainWindow(m_work.models->engine(m_work.content), m_work.view, question.emotion, question.method, stop,
                    [&](const Progress& progress) { throttled.report(progress); }));
  reply(number,
        [this, explanation, model = m_work.models->info(m_work.content)] { Q_EMIT explained(explanation, model); });
}

}  // namespace moodogram::ui
