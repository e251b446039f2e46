// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/content.h"
#include "core/base/installed_models.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/file_reading.h"

namespace moodogram {

/// Stands in for readModelInfo in tests.
using ModelReader = std::function<ModelInfo(const std::filesystem::path&)>;

/// The models that analyses go by: one for everything, or one for music and one for a solo voice. What the models say
/// about themselves is read, and engines are made, when they are asked for. Use and destroy it in one thread.
class AnalysisModels {
 public:
  /// options.modelFile is a choice as in chooseModels(), which throws.
  explicit AnalysisModels(EngineOptions options, EngineFactory engineFactory = createEngine,
                          ModelReader modelReader = readModelInfo);
  ~AnalysisModels();

  /// Whether it depends on the content which model scores a recording.
  bool chooseByContent() const { return !m_files.voiceFile.empty(); }
  /// VoiceDetector::id() of what decides; empty where nothing is to be decided. Throws ModelError.
  std::string detectorId();
  /// Looks at parts of the file (VoiceDetector) where that matters, else it is music. Throws AudioError, ModelError,
  /// NoAnswer, Cancelled.
  Content contentOf(const std::filesystem::path& file, const std::stop_token& stop = {},
                    const FileReading& reading = {});

  /// The model for such a content, without Torch. Throws ModelError.
  const ModelInfo& info(Content content);
  /// The same, to score with. Throws ModelError.
  EmotionEngine& engine(Content content);
  /// The engine for such a content, if it has been made.
  EmotionEngine* madeEngine(Content content);

 private:
  struct Model {
    std::filesystem::path file;
    std::optional<ModelInfo> info;
    std::unique_ptr<EmotionEngine> engine;
  };
  Model& modelFor(Content content) { return m_models[chooseByContent() && content == Content::SoloVoice ? 1 : 0]; }

  EngineOptions m_options;
  EngineFactory m_engineFactory;
  ModelReader m_modelReader;
  ChosenModels m_files;
  std::array<Model, 2> m_models;
};

}  // namespace moodogram
