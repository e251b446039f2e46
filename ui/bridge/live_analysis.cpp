// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/live_analysis.h"

#include <exception>
#include <utility>
#include <vector>

#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {

LiveAnalysis::LiveAnalysis(EngineOptions options, EngineFactory engineFactory, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_engineFactory(std::move(engineFactory)),
      m_thread(QStringLiteral("live inference")) {}

LiveAnalysis::~LiveAnalysis() {
  m_thread.post([this] { m_analyzer.reset(); });
}

template <typename Function>
void LiveAnalysis::reply(quint64 run, Function&& function) {
  m_replies.post([this, run, function = std::forward<Function>(function)] {
    if (run == m_run) function();
  });
}

void LiveAnalysis::setOptions(EngineOptions options) {
  m_thread.post([this, options = std::move(options)] {
    m_options = options;
    m_analyzer.reset();
  });
}

quint64 LiveAnalysis::start() {
  const quint64 run = ++m_run;
  m_thread.post([this, run] {
    m_begunRun = run;
    try {
      if (!m_analyzer) m_analyzer = std::make_unique<LiveAnalyzer>(m_engineFactory(m_options));
      reply(run, [this, run, model = m_analyzer->model()] { Q_EMIT started(run, model); });
    } catch (const std::exception& error) {
      reply(run, [this, run, message = messageOf(error)] { Q_EMIT failed(run, messageText(message)); });
    }
  });
  return run;
}

bool LiveAnalysis::offer(quint64 run, double startSeconds, std::span<const float> window) {
  if (m_busy.exchange(true)) return false;
  m_thread.post([this, run, startSeconds, samples = std::vector<float>(window.begin(), window.end())] {
    // A window of the run before may be as long as another network wants it.
    if (run != m_begunRun || !m_analyzer) {
      m_busy = false;
      return;
    }
    try {
      WindowScores scored;
      scored.scores = m_analyzer->score(samples);
      scored.startSeconds = startSeconds;
      scored.endSeconds = startSeconds + static_cast<double>(samples.size()) / m_analyzer->model().sampleRateHz;
      reply(run, [this, run, scored] { Q_EMIT this->scored(run, scored); });
    } catch (const std::exception& error) {
      reply(run, [this, run, message = messageOf(error)] { Q_EMIT failed(run, messageText(message)); });
    }
    m_busy = false;
  });
  return true;
}

}  // namespace moodogram::ui
