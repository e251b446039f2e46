// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/infer/emotion_engine.h"

namespace moodogram {

/// The labels file of a TorchScript module: X.labels.json beside X.pt.
std::filesystem::path labelsFileOf(const std::filesystem::path& module);

/// Reads what a user says about a TorchScript module of their own; the module itself is only hashed. The labels file:
///
///   {
///     "format": "moodogram-labels/1",
///     "name": "My network",                   for people
///     "licence": "CC BY 4.0",
///     "front_end": "sox-linear/1",            what its input is: [N, channels, height, width] float32
///     "front_end_parameters": {},             optional
///     "classes": ["happy", "neutral", {"name": "joy", "emotion": "happy"}, {"name": "disgust"}],
///     "temperature": 1.0,                     optional: its logits are divided by this before the softmax
///     "self_check": [[...], ...]              optional: recorded scores for moodogram-cli doctor
///   }
///
/// classes are its outputs (logits [N, classes]) in their order. Probabilities of classes with the same emotion add up;
/// classes without an emotion of ours are left out, and the others are scaled to a sum of 1. "neutral" speaks for all
/// emotions the same (emotionScoresOf()).
/// Throws ModelError that names the file and the entry.
ModelInfo readLabelsFile(const std::filesystem::path& module);

}  // namespace moodogram
