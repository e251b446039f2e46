// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/infer/emotion_engine.h"

namespace moodogram {

/// The metadata that a model file carries for readModelInfo() (file and hash are not part of it).
std::map<std::string, std::string> modelMetadata(const ModelInfo& info);

}  // namespace moodogram
