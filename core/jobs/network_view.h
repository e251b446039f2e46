// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/base/emotion_timeline.h"
#include "core/dsp/front_end.h"
#include "core/infer/emotion_engine.h"

namespace moodogram {

/// The exact picture that a model receives for one window of a track.
struct NetworkView {
  double startSeconds = 0;
  double endSeconds = 0;  ///< of the window; silence follows where the track ends before it
  FrontEndPicture picture;
  bool isSilent = false;  ///< nothing can be heard in it: the analysis does not ask the model
};

/// The window of the analysis (with this hop) whose middle is nearest to the time. Decodes, down-mixes and resamples as
/// the analysis does, from the start of the file, so its tensor is the analysis's bit for bit. Needs no Torch.
/// Throws AudioError (also where there is no sample), ModelError, ConfigError (a time behind the end) and Cancelled.
NetworkView networkView(const std::filesystem::path& audio, const ModelInfo& model, double atSeconds,
                        double hopSeconds = kDefaultHopSeconds, std::stop_token stop = {});

/// Writes the picture as a PNG file that says which window of which file it is. Throws IoError.
void writeNetworkView(const NetworkView& view, const std::filesystem::path& audio, const ModelInfo& model,
                      const std::filesystem::path& output);

}  // namespace moodogram
