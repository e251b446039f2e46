// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {

/// How long others wait for a sign of life where nothing else is asked for.
inline constexpr std::chrono::milliseconds kPatience{60'000};

/// Work that others wait for has shown no sign of life for too long: a decoder that hangs, a network share that is
/// gone. The message says which file.
class NoAnswer : public Error {
 public:
  using Error::Error;
};

/// Says that work goes on. From any thread.
class LifeSign {
 public:
  void beat() { m_beats.fetch_add(1, std::memory_order_relaxed); }
  std::uint64_t beats() const { return m_beats.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> m_beats = 0;
};

/// For whoever waits: how long there has been none. One thread's.
class Silence {
 public:
  explicit Silence(const LifeSign& sign) : m_sign(sign), m_beats(sign.beats()) {}
  bool isLongerThan(std::chrono::milliseconds patience) {
    const auto now = std::chrono::steady_clock::now();
    const std::uint64_t beats = m_sign.beats();
    if (std::exchange(m_beats, beats) != beats) m_since = now;
    return now - m_since >= patience;
  }

 private:
  const LifeSign& m_sign;
  std::uint64_t m_beats;
  std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

/// A thread that may be left behind. A thread that is stuck in a library or in the kernel cannot be ended safely, so
/// one that does not come to its end soon after it was asked to is abandoned: it keeps what it uses, and is counted
/// until it ends after all. The work must therefore own everything that it touches.
class WatchedThread {
 public:
  using Work = std::function<void(const std::stop_token&)>;

  explicit WatchedThread(Work work);
  /// Asks it to stop and waits for a while.
  ~WatchedThread();
  WatchedThread(const WatchedThread&) = delete;
  WatchedThread& operator=(const WatchedThread&) = delete;

  void requestStop() { m_stop.request_stop(); }
  /// Waits until the work is done; false: not yet.
  bool waitFor(std::chrono::milliseconds duration) const;

  /// How many are left behind in this process at the moment.
  static int abandoned();

 private:
  struct End;
  std::stop_source m_stop;
  std::shared_ptr<End> m_end;
  std::thread m_thread;
};

/// More are not left behind: each holds memory and perhaps a lock, and where so many files hang the cause is elsewhere.
inline constexpr int kMostAbandonedThreads = 4;

/// work(stop, sign) in a thread of its own, begun at once. The work must own everything that it touches. One thread's.
template <typename Result>
class WatchedCall {
 public:
  template <typename Work>
  WatchedCall(Work work, std::stop_token stop)
      : m_stop(std::move(stop)),
        m_thread([answer = m_answer, work = std::move(work)](const std::stop_token& threadStop) mutable {
          try {
            answer->result.emplace(work(threadStop, answer->sign));
          } catch (...) {
            answer->error = std::current_exception();
          }
        }),
        m_passOn(m_stop, [this] { m_thread.requestStop(); }) {}

  /// Waits until it is done; false: not yet.
  bool waitFor(std::chrono::milliseconds duration) const { return m_thread.waitFor(duration); }

  /// Returns or throws what the work does; once. Throws NoAnswer(message) when that shows no sign of life for so long
  /// from now on, and Cancelled.
  Result get(std::chrono::milliseconds patience, const Message& message) {
    Silence silence(m_answer->sign);
    while (!waitFor(std::min<std::chrono::milliseconds>(patience / 8, std::chrono::milliseconds(500)))) {
      if (m_stop.stop_requested()) throw Cancelled();
      if (silence.isLongerThan(patience)) throw NoAnswer(message);
    }
    if (m_answer->error) std::rethrow_exception(m_answer->error);
    return *std::move(m_answer->result);
  }

 private:
  struct Answer {
    LifeSign sign;
    std::optional<Result> result;
    std::exception_ptr error;
  };

  std::stop_token m_stop;
  std::shared_ptr<Answer> m_answer = std::make_shared<Answer>();
  WatchedThread m_thread;
  std::stop_callback<std::function<void()>> m_passOn;
};

/// The same, waited for.
template <typename Result, typename Work>
Result callWatched(std::chrono::milliseconds patience, const std::stop_token& stop, const Message& message, Work work) {
  return WatchedCall<Result>(std::move(work), stop).get(patience, message);
}

}  // namespace moodogram
