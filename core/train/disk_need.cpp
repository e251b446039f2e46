// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/disk_need.h"

#include <algorithm>
#include <cmath>

#include "core/dsp/front_end.h"
#include "core/train/start_plan.h"

namespace moodogram {

DiskNeed diskNeed(const TrainConfig& config, RunFolder::Kind kind, std::span<const double> seconds,
                  std::uint64_t weightBytes) {
  constexpr std::uint64_t kOtherBytes = 4 << 20;  // report, tables, logs, curves
  constexpr std::uint64_t kModels = 3;            // the final one, the best and the last
  const auto frontEnd = makeFrontEnd(config.frontEnd, config.frontEndParameters);
  DiskNeed need;
  for (const double each : seconds) {
    const StartPlan plan(std::llround(each * frontEnd->sampleRateHz()), config.crops, *frontEnd);
    need.cache += plan.all().size() * pictureBytes(*frontEnd);
  }
  need.cache = std::min(need.cache, static_cast<std::uint64_t>(config.cacheGigabytes * 1e9));
  // Weights, what the optimizer remembers of each, their average, those of the best epoch; twice while the file is
  // replaced by the next.
  const std::uint64_t state = 1 + (config.optimizer == "adamw" ? 2 : 1) + (config.emaDecay > 0 ? 1 : 0) + 1;
  const std::uint64_t models = kind == RunFolder::Kind::CrossValidation
                                   ? kModels * static_cast<std::uint64_t>(std::max(config.folds, 1))
                                   : kModels;
  need.run = weightBytes * (2 * state + models) + kOtherBytes;
  return need;
}

}  // namespace moodogram
