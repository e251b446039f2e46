// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/content.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/file_reading.h"

namespace moodogram {

/// Tells what the voice model knows, a solo voice, from music: most of up to three windows of a voice lie within this
/// distance from what the model learned from (WindowVerdict::distance). Chosen on one half of the recordings
/// of tests/bench/choice_bench, which prints what it gets right on the other.
inline constexpr float kFarthestVoice = 2.0F;

/// Reads and measures the windows that decide, one at a time, so that most files are decided by two windows.
class VoiceDetector {
 public:
  /// The engine of the voice model; it must outlive the detector and be used by the same thread.
  explicit VoiceDetector(EmotionEngine& voiceEngine, FileReading reading = {});
  ~VoiceDetector();

  /// Throws AudioError, ModelError, NoAnswer, Cancelled. What is silent where it is looked at is no voice.
  Content contentOf(const std::filesystem::path& file, const std::stop_token& stop = {});

  /// The distance of every window that contentOf() may look at, without those in which nothing can be heard.
  std::vector<float> distances(const std::filesystem::path& file);

  /// Where these windows start: one in the middle of what is short, else in the middle of each third. A duration of
  /// less than 0 is not known.
  static std::vector<double> windowStarts(double durationSeconds, double windowSeconds);

  /// Names the rules with this model: an answer by others may differ.
  static std::string id(const ModelInfo& voiceModel) { return "voice-detector/1 " + voiceModel.hash; }

 private:
  class Windows;

  EmotionEngine& m_engine;
  FileReading m_reading;
  std::unique_ptr<FrontEnd> m_frontEnd;
};

}  // namespace moodogram
