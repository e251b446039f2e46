// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

namespace moodogram::ui {

/// Plays faster or slower at the same pitch (Rubber Band). All channels go through it together, so that the stereo
/// picture stays. One thread at a time.
class TimeStretch {
 public:
  /// `speed` 2: half as long.
  TimeStretch(int sampleRateHz, std::size_t channels, double speed);
  ~TimeStretch();

  /// One vector a channel, all of the same length; appends what is ready to `output`. Frame n of the output is what was
  /// heard at frame n * speed of the input.
  void process(const std::vector<std::vector<float>>& input, std::vector<std::vector<float>>& output);
  /// Appends what it still holds.
  void finish(std::vector<std::vector<float>>& output);

 private:
  struct Impl;
  void retrieve(std::vector<std::vector<float>>& output);

  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram::ui
