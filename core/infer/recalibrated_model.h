// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace moodogram {

/// Writes a copy of a model with another temperature, which sharpens or flattens its probabilities and changes no
/// verdict on a window. The copy is a model of its own, with another name and another hash: analyses are kept by the
/// hash, and those of the two are never mixed. The recorded outputs of the self check follow, for probabilities tell
/// the logits up to a constant. `calibration` (JSON) says what the temperature was fitted on. Needs no Torch. Throws
/// ModelError (no model of ours), IoError.
struct Recalibration {
  float temperature = 1;
  std::string name;
  std::string calibration;
};
void writeRecalibrated(const std::filesystem::path& model, const Recalibration& recalibration,
                       const std::filesystem::path& output);

}  // namespace moodogram
