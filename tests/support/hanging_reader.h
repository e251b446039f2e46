// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <span>
#include <utility>

#include "core/audio/audio_reader.h"

namespace moodogram::test {

/// Makes readers that hang in read() after so many seconds of a quiet hum, until this is destroyed; then they are at
/// their end. They do not say how long they are.
class Hang {
 public:
  ~Hang() { m_end.set_value(); }

  std::function<std::unique_ptr<AudioReader>(const std::filesystem::path&)> after(double seconds) const {
    return
        [until = m_until, seconds](const std::filesystem::path&) { return std::make_unique<Reader>(until, seconds); };
  }

 private:
  class Reader final : public AudioReader {
   public:
    Reader(std::shared_future<void> until, double seconds)
        : m_until(std::move(until)), m_left(static_cast<std::size_t>(seconds * m_format.sampleRateHz)) {}
    const AudioFormat& format() const override { return m_format; }
    void seek(std::int64_t) override {}
    std::size_t read(std::span<float> samples) override {
      if (m_left == 0) {
        m_until.wait();
        return 0;
      }
      const std::size_t count = std::min(samples.size(), m_left);
      for (float& sample : samples.first(count)) sample = 0.1F * std::sin(0.05F * static_cast<float>(m_left--));
      return count;
    }

   private:
    AudioFormat m_format{16000, 1, -1, 16, "fake"};
    std::shared_future<void> m_until;
    std::size_t m_left;
  };

  std::promise<void> m_end;
  std::shared_future<void> m_until = m_end.get_future().share();
};

}  // namespace moodogram::test
