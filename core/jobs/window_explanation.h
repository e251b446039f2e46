// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/infer/explanation.h"
#include "core/jobs/network_view.h"

namespace moodogram {

/// What is true of every heat map, and belongs beside each.
inline constexpr char kExplanationCaveat[] =
    "A heat map shows where the network looked, not why, and not whether it is right.";

/// A window, what the model says about it, and where it looked for one emotion.
struct WindowExplanation {
  NetworkView view;
  Emotion emotion = Emotion::Calm;                     ///< that is explained
  EmotionScores scores;                                ///< of the window
  HeatMap heat;                                        ///< as the picture: high frequencies on top
  std::vector<double> rowHz;                           ///< middle frequency of each row, from the top
  ExplanationMethod method = ExplanationMethod::Best;  ///< that was used, never Best

  double secondsPerColumn() const { return (view.endSeconds - view.startSeconds) / heat.width; }
};

/// view: of networkView() with the engine's model. emotion: nullopt for the verdict. Throws ModelError, Cancelled.
WindowExplanation explainWindow(EmotionEngine& engine, NetworkView view, std::optional<Emotion> emotion,
                                ExplanationMethod method = ExplanationMethod::Best, const std::stop_token& stop = {},
                                const ProgressCallback& progress = {});

/// The shortest time and the narrowest band that hold most of what is hot (kFocusShare of the pixels of half the
/// largest heat or more, by their heat).
struct HeatFocus {
  double startSeconds = 0;  ///< in the track
  double endSeconds = 0;
  double lowHz = 0;
  double highHz = 0;
  double share = 0;  ///< of all the heat, that lies in this rectangle
};
inline constexpr double kFocusShare = 0.8;
/// nullopt: nothing in the window speaks for the emotion.
std::optional<HeatFocus> focusOf(const WindowExplanation& explanation);

/// The picture in grey with the heat over it: nothing where it is 0, the brightest colours of Inferno where it is 1.
/// Every pixel of the network becomes scale x scale. opacity: 0 to 1, of the hottest pixel.
RgbImage heatPicture(const FrontEndPicture& picture, const HeatMap& heat, double opacity, int scale);

/// Everything as one JSON object; heat as rows from the top.
std::string explanationJson(const WindowExplanation& explanation, const std::filesystem::path& audio,
                            const ModelInfo& model);

/// Throws ConfigError if the file's ending does not say what writeExplanation() is to write.
void checkExplanationFile(const std::filesystem::path& file);

/// By the ending of the file: .png (heatPicture()), .npy (the heat, float32 [height, width]) or .json. Throws IoError,
/// and ConfigError for another ending.
void writeExplanation(const WindowExplanation& explanation, const std::filesystem::path& audio, const ModelInfo& model,
                      const std::filesystem::path& output);

}  // namespace moodogram
