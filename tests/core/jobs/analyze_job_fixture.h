// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/jobs/analyze_job.h"
#include "tests/support/fake_engine.h"
#include "tests/support/files.h"
#include "tests/support/glide_file.h"

namespace moodogram::test {

/// A folder for songs, a library, and jobs whose engines count what they do.
struct AnalyzeJobFixture {
  std::unique_ptr<TemporaryFolder> m_folder;
  AnalyzeConfig m_config;
  int m_enginesMade = 0;
  int m_windowsScored = 0;
  std::function<void()> m_whileScoring;
  std::vector<std::string> m_enginesOf;

  class CountingEngine : public FakeEngine {
   public:
    CountingEngine(AnalyzeJobFixture& test, ModelInfo model) : FakeEngine(std::move(model)), m_test(test) {}
    void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
      m_test.m_windowsScored += static_cast<int>(scores.size());
      if (m_test.m_whileScoring) m_test.m_whileScoring();
      FakeEngine::score(tensors, scores);
    }
    Message deviceDescription() const override { return m_test.m_device; }
    std::vector<Message> takeNotices() override { return std::exchange(m_test.m_notices, {}); }

   private:
    AnalyzeJobFixture& m_test;
  };

  ModelInfo m_model = fakeModelInfo();
  std::string m_device = "CPU, 1 thread, fake";
  std::vector<Message> m_notices;

  std::unique_ptr<AnalyzeJob> makeJob() {
    return std::make_unique<AnalyzeJob>(
        m_config,
        [this](const EngineOptions&) {
          ++m_enginesMade;
          return std::make_unique<CountingEngine>(*this, m_model);
        },
        [this](const std::filesystem::path&) { return m_model; });
  }

  struct Outcome {
    AnalyzeJob::Summary summary;
    std::vector<AnalyzedFile> files;
  };
  Outcome run(const std::vector<AnalyzeJob::Item>& items) {
    Outcome outcome;
    AnalyzeJob::Callbacks callbacks;
    callbacks.fileDone = [&](const AnalyzedFile& file) { outcome.files.push_back(file); };
    outcome.summary = makeJob()->run(items, {}, callbacks);
    return outcome;
  }

  std::filesystem::path song(const char* name, double seconds = 9, int voice = 0) const {
    writeGlide(*m_folder / name, seconds, 16000, voice);
    return *m_folder / name;
  }

  std::filesystem::path quietSong(const char* name, double seconds) const {
    writeGlide(*m_folder / name, seconds, 16000, 0, 0.01);
    return *m_folder / name;
  }

  std::vector<LibraryTrack> stored() const {
    return LibraryDatabase(m_config.libraryFile)
        .snapshot({{}, m_model.hash, m_model.frontEndHash, m_config.hopSeconds});
  }

  /// As before any job.
  void reset() {
    m_folder = std::make_unique<TemporaryFolder>();
    m_config = {};
    m_config.engine.modelFile = "/model";
    m_config.libraryFile = *m_folder / "library.sqlite";
    m_config.hopSeconds = 2;
    m_enginesMade = 0;
    m_windowsScored = 0;
    m_whileScoring = nullptr;
    m_model = fakeModelInfo();
    m_enginesOf.clear();
  }
};

}  // namespace moodogram::test
