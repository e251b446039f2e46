// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/infer/analysis_models.h"
#include "core/jobs/window_explanation.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

struct ExplanationQuestion {
  std::filesystem::path file;
  double atSeconds = 0;
  std::optional<Emotion> emotion;  ///< nullopt: the verdict
  ExplanationMethod method = ExplanationMethod::Best;
};

/// Explains windows in a thread with an engine of its own, because the library's may be busy for hours. The network is
/// made for the first question, and goes with this object. Functions return at once, signals come in the GUI thread;
/// only the last question is answered.
class Explanations : public QObject {
  Q_OBJECT

 public:
  /// options.modelFile: a choice as in chooseModels().
  Explanations(EngineOptions options, EngineFactory engineFactory, QObject* parent = nullptr);
  ~Explanations() override;  ///< cancels and waits

  void explain(const ExplanationQuestion& question);
  /// Another choice of models from now on.
  void setModel(const std::filesystem::path& choice);
  /// As in EngineOptions, likewise.
  void setDevice(const std::string& device);
  /// Nothing more is heard of the last question.
  void cancel();
  /// As writeExplanation(): then written() or writeFailed().
  void write(std::shared_ptr<const WindowExplanation> explanation, std::filesystem::path audio, ModelInfo model,
             std::filesystem::path file);

 Q_SIGNALS:
  void written(QString file);
  void writeFailed(QString message);
  void progressed(qint64 done, qint64 total);
  void explained(std::shared_ptr<const moodogram::WindowExplanation> explanation, moodogram::ModelInfo model);
  void failed(QString message);

 private:
  /// The thread's.
  struct Work {
    std::unique_ptr<AnalysisModels> models;
    std::filesystem::path file;
    double atSeconds = -1;
    Content content = Content::Music;
    NetworkView view;  ///< of that file and time: another emotion needs no decoding
  };
  void work(const ExplanationQuestion& question, quint64 number, const std::stop_token& stop);
  template <typename Function>
  void reply(quint64 number, Function&& function);

  EngineOptions m_options;  ///< the thread's
  EngineFactory m_engineFactory;
  std::stop_source m_stop;
  quint64 m_number = 0;
  Work m_work;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui
