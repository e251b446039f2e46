// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/infer/model_metadata.h"
#include "core/nn/safetensors.h"
#include "tests/support/fake_engine.h"

namespace moodogram::test {

inline void writeFakeModel(const std::filesystem::path& file, const std::string& name) {
  ModelInfo info = fakeModelInfo();
  info.name = name;
  writeSafetensors({modelMetadata(info), {}}, file);
}

/// Moodogram's own models for this process and those that it starts: "Music 1.0" and "Voice 1.0", which FakeEngine
/// runs, in a folder that the test owns.
class OwnModels {
 public:
  explicit OwnModels(const std::filesystem::path& folder) : m_models(folder / "models") {
    std::filesystem::create_directories(m_models);
    std::ofstream(m_models / "default.json") << R"({ "music": "music.safetensors", "voice": "voice.safetensors" })";
    writeFakeModel(music(), "Music 1.0");
    writeFakeModel(voice(), "Voice 1.0");
    qputenv("MOODOGRAM_RESOURCES", folder.c_str());
  }
  ~OwnModels() { m_before.isNull() ? qunsetenv("MOODOGRAM_RESOURCES") : qputenv("MOODOGRAM_RESOURCES", m_before); }
  OwnModels(const OwnModels&) = delete;
  OwnModels& operator=(const OwnModels&) = delete;

  std::filesystem::path music() const { return m_models / "music.safetensors"; }
  std::filesystem::path voice() const { return m_models / "voice.safetensors"; }

 private:
  QByteArray m_before = qgetenv("MOODOGRAM_RESOURCES");
  std::filesystem::path m_models;
};

}  // namespace moodogram::test
