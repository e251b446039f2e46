// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/window_set.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <thread>
#include <variant>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/parallel_work.h"
#include "core/base/paths.h"
#include "core/infer/track_analyzer.h"
#include "core/train/start_plan.h"

namespace moodogram {
namespace {

constexpr unsigned kMostThreads = 8;

void pack(const FrontEnd& frontEnd, std::span<const float> tensor, std::span<std::byte> bytes) {
  std::visit([&](const auto& image) { std::memcpy(bytes.data(), image.pixels.data(), bytes.size()); },
             frontEnd.picture(tensor));
}

void unpack(const FrontEnd& frontEnd, std::span<const std::byte> bytes, std::span<float> tensor) {
  const auto [channels, height, width] = frontEnd.shape();
  FrontEndPicture picture;
  if (channels == 3)
    picture = RgbImage(width, height);
  else
    picture = Grey16Image(width, channels * height);
  std::visit([&](auto& image) { std::memcpy(image.pixels.data(), bytes.data(), bytes.size()); }, picture);
  frontEnd.tensorOf(picture, tensor);
}

std::vector<std::uint32_t> indicesOf(const std::vector<std::int64_t>& wanted, const std::vector<std::int64_t>& starts) {
  std::vector<std::uint32_t> indices;
  for (const std::int64_t start : wanted)
    indices.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(starts, start) - starts.begin()));
  return indices;
}

/// Computes one window of a recording; throws ConfigError for one that has no picture.
void computeAt(std::span<const float> pcm, std::int64_t start, FrontEnd& frontEnd, std::span<float> tensor) {
  const auto rest = pcm.subspan(static_cast<std::size_t>(start));
  frontEnd.compute(rest.first(std::min(rest.size(), frontEnd.windowSamples())), tensor);
  if (!std::ranges::all_of(tensor, [](float value) { return std::isfinite(value); }))
    //: Why a recording cannot be used
    throw ConfigError(Message(MOODOGRAM_TEXT("Training", "its samples are beyond all measure")));
}

}  // namespace

std::string WindowSet::keyOf(const Recording& recording, const std::stop_token& stop) const {
  return SpectrogramCache::key(
      hashFile(recording.file, stop), m_frontEnd->hash(),
      "crops every 0.1 s, at most " + std::to_string(m_mostCrops) + ", and windows at the default hop; version 1");
}

WindowSet::Places WindowSet::compute(const Recording& recording, std::string key, FrontEnd& frontEnd) const {
  const std::vector<float> pcm = readMono(recording.file, frontEnd.sampleRateHz());
  if (pcm.empty())
    //: Why a recording cannot be used
    throw ConfigError(Message(MOODOGRAM_TEXT("Training", "it has no samples")));
  const StartPlan plan(static_cast<std::int64_t>(pcm.size()), m_mostCrops, frontEnd);
  Places places;
  places.key = std::move(key);
  places.starts = plan.all();
  std::vector<float> tensor(m_tensorSize);
  places.isCached = m_cache->store(places.key, places.starts, m_pictureBytes, [&](std::size_t i, auto picture) {
    computeAt(pcm, places.starts[i], frontEnd, tensor);
    pack(frontEnd, tensor, picture);
  });
  places.crops = indicesOf(plan.crops, places.starts);
  places.windows = indicesOf(plan.windows, places.starts);
  return places;
}

WindowSet::Places WindowSet::place(const Recording& recording, FrontEnd& frontEnd, const std::stop_token& stop) const {
  std::string key = keyOf(recording, stop);
  auto starts = m_cache->find(key, m_pictureBytes);
  if (!starts || starts->empty()) return compute(recording, std::move(key), frontEnd);
  // The last start ends with the recording, so the plan can be made again without decoding.
  const StartPlan plan(starts->back() + static_cast<std::int64_t>(frontEnd.windowSamples()), m_mostCrops, frontEnd);
  if (plan.all() != *starts) return compute(recording, std::move(key), frontEnd);
  return {std::move(key), *starts, indicesOf(plan.crops, *starts), indicesOf(plan.windows, *starts), true};
}

WindowSet::WindowSet(std::vector<Recording> recordings, const FrontEnd& frontEnd,
                     std::shared_ptr<SpectrogramCache> cache, std::stop_token stop, const ProgressCallback& progress,
                     int mostCrops)
    : m_mostCrops(mostCrops),
      m_cache(std::move(cache)),
      m_tensorSize(frontEnd.tensorSize()),
      m_pictureBytes(pictureBytes(frontEnd)),
      m_frontEnd(makeFrontEnd(frontEnd.id(), frontEnd.parameters())) {
  std::vector<std::optional<Places>> places(recordings.size());
  std::vector<Message> reasons(recordings.size());
  std::vector<std::exception_ptr> errors(recordings.size());
  const auto makeWork = [&]() -> ItemWork {
    return [&, own = std::shared_ptr(makeFrontEnd(frontEnd.id(), frontEnd.parameters()))](std::size_t i) {
      try {
        places[i] = place(recordings[i], *own, stop);
      } catch (const Cancelled&) {
      } catch (const Error& error) {
        reasons[i] = error.message();
      } catch (...) {
        errors[i] = std::current_exception();
      }
    };
  };
  ThrottledProgress throttled(progress);
  const auto threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
  workInParallel(recordings.size(), threads, stop, makeWork, [&](const WorkState& state) {
    throttled.report({static_cast<std::int64_t>(state.done), std::ssize(recordings),
                      displayPath(recordings[state.last].file.filename())});
  });
  for (std::size_t i = 0; i < recordings.size(); ++i) {
    if (errors[i]) std::rethrow_exception(errors[i]);
    if (!places[i]) {
      m_omissions.push_back({recordings[i].file, reasons[i]});
      continue;
    }
    m_uncached += places[i]->isCached ? 0 : 1;
    m_places.push_back(std::move(*places[i]));
    m_recordings.push_back(std::move(recordings[i]));
  }
  if (m_recordings.empty())
    throw ConfigError(Message(MOODOGRAM_TEXT("Training", "No recording could be used; why the first could not: %1"),
                              m_omissions.front().reason));
}

std::string WindowSet::fingerprint() const {
  std::string text;
  for (std::size_t i = 0; i < size(); ++i) {
    text += m_places[i].key + "\n" + m_recordings[i].group + "\n" + m_recordings[i].label.key() + "\n";
  }
  return hashText(text);
}

void WindowSet::picture(std::size_t recording, std::uint32_t index, std::span<float> tensor) const {
  const Places& places = m_places[recording];
  std::vector<std::byte> bytes(m_pictureBytes);
  if (m_cache->read(places.key, places.starts.size(), index, bytes)) {
    unpack(*m_frontEnd, bytes, tensor);
    return;
  }
  const std::scoped_lock lock(m_mutex);
  const Recording& source = m_recordings[recording];
  if (keyOf(source, {}) != places.key)
    throw IoError(
        Message(MOODOGRAM_TEXT("Training", "%1 has changed since the training began. Start the training again."),
                displayPath(source.file)));
  if (places.isCached) compute(source, places.key, *m_frontEnd);  // mends the entry for the next reader
  computeAt(readMono(source.file, m_frontEnd->sampleRateHz()), places.starts[index], *m_frontEnd, tensor);
}

void WindowSet::crop(std::size_t recording, std::size_t crop, std::span<float> tensor) const {
  picture(recording, m_places[recording].crops[crop], tensor);
}

void WindowSet::window(std::size_t recording, std::size_t window, std::span<float> tensor) const {
  picture(recording, m_places[recording].windows[window], tensor);
}

}  // namespace moodogram
