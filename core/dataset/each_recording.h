// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>

#include "core/base/progress.h"
#include "core/dataset/dataset.h"

namespace moodogram {

/// Calls work(index) for each of these recordings, several at once; progress is called in the thread of the caller.
/// threads: 0: as many as there are cores. work must throw nothing. Throws Cancelled.
void forEachRecording(const Dataset& dataset, std::span<const std::size_t> recordings, int threads,
                      const std::stop_token& stop, const ProgressCallback& progress,
                      const std::function<void(std::size_t)>& work);

}  // namespace moodogram
