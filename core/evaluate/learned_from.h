// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"

namespace moodogram {

/// What a model's file says about the groups that it learned from, of those of a data set.
struct LearnedOf {
  bool isSaid = false;
  std::vector<std::string> both;  ///< groups on both sides
  std::size_t ungrouped = 0;      ///< recordings without a group in the same data set, none of which it names
};

/// By the metadata "learned_from" of a safetensors file, else by the groups that its configuration names. Throws
/// IoError and ConfigError as readSafetensorsMetadata() does.
LearnedOf learnedOf(const std::filesystem::path& model, const Dataset& dataset);

/// The metadata "learned_from", a JSON array with an object for each data set; empty: there is none.
std::string learnedFromText(const std::filesystem::path& model);

/// "7" is what people call the actor "07".
std::string withoutLeadingZeros(const std::string& name);

}  // namespace moodogram
