// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/dsp/front_end.h"
#include "core/train/spectrogram_cache.h"

namespace moodogram {

/// The front end's tensors of a set of recordings: crops at many offsets to learn from, and the windows that an
/// analysis of the recording would score. They lie as pictures in the cache and are read when they are asked for;
/// what the cache cannot keep is computed again. In memory are only the places of the windows. Once made, the set may
/// be used from any thread.
class WindowSet {
 public:
  static constexpr int kMostCrops = 64;

  /// A recording that cannot be used, and why.
  struct Omission {
    std::filesystem::path file;
    Message reason;  ///< names the file, or says "it"
  };

  /// Decodes and transforms every recording that the cache does not have, with a few threads; the result does not
  /// depend on them. A recording that cannot be decoded is left out. Throws Cancelled, and ConfigError if nothing is
  /// left. mostCrops: TrainConfig::crops.
  WindowSet(std::vector<Recording> recordings, const FrontEnd& frontEnd, std::shared_ptr<SpectrogramCache> cache,
            std::stop_token stop, const ProgressCallback& progress, int mostCrops = kMostCrops);

  const std::vector<Recording>& recordings() const { return m_recordings; }
  std::size_t size() const { return m_recordings.size(); }
  const std::vector<Omission>& omissions() const { return m_omissions; }
  /// The same for recordings whose files hold the same bytes, and for no others.
  const std::string& contentKey(std::size_t recording) const { return m_places[recording].key; }
  /// How many recordings the cache had no room for.
  std::size_t uncached() const { return m_uncached; }

  /// Crops of the recording, every 0.1 s from its start, or farther apart where that would be more than mostCrops.
  std::size_t cropCount(std::size_t recording) const { return m_places[recording].crops.size(); }
  /// tensor: tensorSize() values. Throws AudioError if a recording has to be read again and cannot be, IoError if it is
  /// another one now.
  void crop(std::size_t recording, std::size_t crop, std::span<float> tensor) const;

  /// The windows that planWindows() gives at kTestHopSeconds.
  std::size_t windowCount(std::size_t recording) const { return m_places[recording].windows.size(); }
  void window(std::size_t recording, std::size_t window, std::span<float> tensor) const;

  std::size_t tensorSize() const { return m_tensorSize; }
  double unitsPerDecibel() const { return m_frontEnd->unitsPerDecibel(); }
  /// Of the recordings' content, labels, groups and order, and of the front end.
  std::string fingerprint() const;

 private:
  struct Places {
    std::string key;
    std::vector<std::int64_t> starts;    ///< of all pictures
    std::vector<std::uint32_t> crops;    ///< indices of starts
    std::vector<std::uint32_t> windows;  ///< likewise
    bool isCached = false;
  };

  Places place(const Recording& recording, FrontEnd& frontEnd, const std::stop_token& stop) const;
  Places compute(const Recording& recording, std::string key, FrontEnd& frontEnd) const;
  void picture(std::size_t recording, std::uint32_t index, std::span<float> tensor) const;
  std::string keyOf(const Recording& recording, const std::stop_token& stop) const;

  std::vector<Recording> m_recordings;
  std::vector<Places> m_places;
  std::vector<Omission> m_omissions;
  std::size_t m_uncached = 0;
  int m_mostCrops;
  std::shared_ptr<SpectrogramCache> m_cache;
  std::size_t m_tensorSize;
  std::size_t m_pictureBytes;
  mutable std::mutex m_mutex;                    ///< guards the front end where something is computed again
  mutable std::unique_ptr<FrontEnd> m_frontEnd;  ///< its const functions need no guard
};

}  // namespace moodogram
