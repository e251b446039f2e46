// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/analysis_models.h"

#include <utility>

#include "core/infer/voice_detector.h"

namespace moodogram {

AnalysisModels::AnalysisModels(EngineOptions options, EngineFactory engineFactory, ModelReader modelReader)
    : m_options(std::move(options)),
      m_engineFactory(std::move(engineFactory)),
      m_modelReader(std::move(modelReader)),
      m_files(chooseModels(m_options.modelFile)) {
  m_models[0].file = m_files.file;
  m_models[1].file = m_files.voiceFile;
}

AnalysisModels::~AnalysisModels() = default;

std::string AnalysisModels::detectorId() {
  return chooseByContent() ? VoiceDetector::id(info(Content::SoloVoice)) : std::string();
}

Content AnalysisModels::contentOf(const std::filesystem::path& file, const std::stop_token& stop,
                                  const FileReading& reading) {
  if (!chooseByContent()) return Content::Music;
  return VoiceDetector(engine(Content::SoloVoice), reading).contentOf(file, stop);
}

const ModelInfo& AnalysisModels::info(Content content) {
  Model& model = modelFor(content);
  if (model.engine) return model.engine->model();
  if (!model.info) model.info = m_modelReader(model.file);
  return *model.info;
}

EmotionEngine& AnalysisModels::engine(Content content) {
  Model& model = modelFor(content);
  if (!model.engine) {
    EngineOptions options = m_options;
    options.modelFile = model.file;
    model.engine = m_engineFactory(options);
  }
  return *model.engine;
}

EmotionEngine* AnalysisModels::madeEngine(Content content) { return modelFor(content).engine.get(); }

}  // namespace moodogram
