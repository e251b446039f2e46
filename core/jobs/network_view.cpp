// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/network_view.h"

#include <cmath>
#include <optional>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/infer/silence.h"
#include "core/infer/window_stream.h"

namespace moodogram {
namespace {

constexpr std::size_t kBlockSamples = 65536;

}  // namespace

NetworkView networkView(const std::filesystem::path& audio, const ModelInfo& model, double atSeconds, double hopSeconds,
                        std::stop_token stop) {
  if (!(atSeconds >= 0))
    throw ConfigError(Message(MOODOGRAM_TEXT("Job", "The time of the window must be 0 or later.")));
  const std::unique_ptr<FrontEnd> frontEnd = makeFrontEndFor(model);
  const int rateHz = frontEnd->sampleRateHz();
  const auto windowSamples = static_cast<std::int64_t>(frontEnd->windowSamples());
  WindowStream windows(windowSamples, std::max<std::int64_t>(1, std::llround(hopSeconds * rateHz)));
  MonoReader reader(audio, rateHz);

  std::vector<float> nearest;
  std::int64_t nearestStart = 0;
  double least = INFINITY;
  bool isPassed = false;
  const auto take = [&](std::int64_t start, std::span<const float> samples) {
    const double distance = std::abs((static_cast<double>(start) + windowSamples / 2.0) / rateHz - atSeconds);
    isPassed = distance > least;
    if (isPassed || distance == least) return;
    least = distance;
    nearestStart = start;
    nearest.assign(samples.begin(), samples.end());
  };
  std::vector<float> block(kBlockSamples);
  while (!isPassed) {
    throwIfStopped(stop);
    const std::size_t count = reader.read(block);
    if (count == 0) break;
    windows.push(std::span<const float>(block).first(count), take);
  }
  if (!isPassed) {
    windows.finish(take);
    if (windows.totalSamples() == 0)
      throw AudioError(AudioErrorKind::Empty, audio,
                       Message(MOODOGRAM_TEXT("Audio", "holds no audio: it ends before its first sample.")));
    const double lengthSeconds = static_cast<double>(windows.totalSamples()) / rateHz;
    if (atSeconds > lengthSeconds)
      throw ConfigError(Message(MOODOGRAM_TEXT("Job", "%1 is %2 s long: there is no window at %3 s."),
                                displayPath(audio), Message::decimal(lengthSeconds, 1),
                                Message::decimal(atSeconds, 1)));
  }
  std::vector<float> tensor(frontEnd->tensorSize());
  frontEnd->compute(nearest, tensor);
  return {static_cast<double>(nearestStart) / rateHz, static_cast<double>(nearestStart + windowSamples) / rateHz,
          frontEnd->picture(tensor), isSilent(nearest)};
}

void writeNetworkView(const NetworkView& view, const std::filesystem::path& audio, const ModelInfo& model,
                      const std::filesystem::path& output) {
  const PngMetadata metadata{0,
                             {{"Software", "Moodogram " MOODOGRAM_VERSION},
                              {"Title", displayPath(audio.filename()) + ", " + std::to_string(view.startSeconds) +
                                            " to " + std::to_string(view.endSeconds) + " s"},
                              {"Description", "Input of model " + toValidUtf8(model.name) + ", front end " +
                                                  model.frontEndId + " " + model.frontEndParameters}}};
  std::visit([&](const auto& image) { writePng(image, output, metadata); }, view.picture);
}

}  // namespace moodogram
