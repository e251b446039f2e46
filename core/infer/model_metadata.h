// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/infer/emotion_engine.h"

namespace moodogram {

/// Gives a network of ours a sixth output for MoodClass::Neutral, behind those of the five emotions.
void setNeutral(ModelInfo& info);

/// The metadata that a model file carries for readModelInfo() (file and hash are not part of it).
std::map<std::string, std::string> modelMetadata(const ModelInfo& info);

}  // namespace moodogram
