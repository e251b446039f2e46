// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/process_watch.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <utility>

namespace moodogram {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBeat{500};
/// A process that is silent for so long while a connection is broken is the one that broke it.
constexpr std::chrono::milliseconds kSilenceInTrouble{3000};
constexpr std::chrono::seconds kExplanation{10};
constexpr std::chrono::seconds kFarewell{4};
/// Of a thread that may hang in a dead connection.
constexpr std::chrono::seconds kEnd{1};

constexpr char kVerdict[] = "verdict";
constexpr char kHeard[] = "heard";
constexpr char kTrouble[] = "trouble";

std::string key(const char* what, std::size_t rank) { return std::string(what) + "/" + std::to_string(rank); }

void put(c10d::Store& store, const std::string& name, const std::string& text) {
  store.set(name, std::vector<std::uint8_t>(text.begin(), text.end()));
}

std::string get(c10d::Store& store, const std::string& name) {
  const std::vector<std::uint8_t> bytes = store.get(name);
  return {bytes.begin(), bytes.end()};
}

}  // namespace

struct ProcessWatch::State {
  c10::intrusive_ptr<c10d::Store> store;
  std::size_t rank = 0;
  std::vector<std::string> names;
  std::chrono::seconds silence{};

  mutable std::mutex mutex;
  std::condition_variable changed;
  std::string verdict;
  std::string leaving;
  bool trouble = false;
  bool stop = false;
  bool hasEnded = false;
  bool allHeard = false;
  Clock::time_point lastRound = Clock::now();

  // The thread's own.
  struct Pulse {
    std::int64_t beats = -1;
    Clock::time_point since = Clock::now();
  };
  std::vector<Pulse> pulses;

  bool isFirst() const { return rank == 0; }

  std::string goneText(const std::string& who) const {
    return who + " went away: it was killed, or its machine or network failed.";
  }

  /// What is wrong with some of the processes; empty: nothing.
  std::string look(bool inTrouble) {
    std::string gone;
    const std::size_t end = isFirst() ? names.size() : 1;
    for (std::size_t other = isFirst() ? 1 : 0; other < end; ++other) {
      if (store->check({key("left", other)})) return names[other] + " ended: " + get(*store, key("left", other));
      Pulse& pulse = pulses[other];
      const std::int64_t beats = store->add(key("beat", other), 0);
      if (beats != pulse.beats) pulse = {beats, Clock::now()};
      const auto silent = Clock::now() - pulse.since;
      if (silent > silence || (inTrouble && silent > kSilenceInTrouble))
        gone += (gone.empty() ? "" : ", ") + names[other];
    }
    return gone.empty() ? gone : goneText(gone);
  }

  /// One exchange with the store. Returns the verdict, if there is one.
  std::string round(const std::string& why, bool ownTrouble) {
    store->add(key("beat", rank), 1);
    if (!why.empty()) put(*store, key("left", rank), why);
    if (ownTrouble) put(*store, kTrouble, "1");
    if (store->check({kVerdict})) {
      store->add(kHeard, 1);
      return get(*store, kVerdict);
    }
    std::string found =
        isFirst() && !why.empty() ? names[rank] + " ended: " + why : look(ownTrouble || store->check({kTrouble}));
    if (isFirst() && !found.empty()) put(*store, kVerdict, found);
    return found;
  }

  /// On the first process, after the verdict: whether all that live know it.
  bool haveHeard() {
    std::int64_t living = 0;
    for (std::size_t other = 1; other < names.size(); ++other) {
      const std::int64_t beats = store->add(key("beat", other), 0);
      if (beats != pulses[other].beats) pulses[other] = {beats, Clock::now()};
      // A process that has heard no longer says that it lives.
      if (!store->check({key("left", other)}) && Clock::now() - pulses[other].since < kSilenceInTrouble) ++living;
    }
    return store->add(kHeard, 0) >= living;
  }
};

ProcessWatch::ProcessWatch(c10::intrusive_ptr<c10d::Store> store, int rank, std::vector<std::string> names,
                           std::chrono::seconds silence)
    : m_state(std::make_shared<State>()) {
  m_state->store = std::move(store);
  m_state->rank = static_cast<std::size_t>(rank);
  m_state->pulses.resize(names.size());
  m_state->names = std::move(names);
  m_state->silence = silence;
  m_thread = std::thread([state = m_state] { run(state); });
}

void ProcessWatch::run(const std::shared_ptr<State>& state) {
  for (;;) {
    std::string leaving;
    std::string verdict;
    bool trouble = false;
    {
      std::unique_lock lock(state->mutex);
      state->changed.wait_for(lock, kBeat, [&] { return state->stop && state->verdict.empty(); });
      if (state->stop && state->leaving.empty() && (!state->isFirst() || state->verdict.empty())) break;
      leaving = state->leaving;
      verdict = state->verdict;
      trouble = state->trouble;
    }
    bool isOver = false;
    bool allHeard = false;
    try {
      if (verdict.empty()) verdict = state->round(leaving, trouble);
      if (!verdict.empty()) {
        isOver = !state->isFirst();
        allHeard = state->isFirst() && state->haveHeard();
      }
    } catch (const std::exception&) {
      // The store is where the first process is, or what started it.
      if (verdict.empty()) verdict = state->goneText(state->names.front());
      isOver = true;
    }
    const std::scoped_lock lock(state->mutex);
    state->verdict = verdict;
    state->allHeard = allHeard || isOver;
    state->lastRound = Clock::now();
    state->changed.notify_all();
    if (isOver || allHeard || (state->stop && !leaving.empty() && !state->isFirst())) break;
  }
  const std::scoped_lock lock(state->mutex);
  state->hasEnded = true;
  state->changed.notify_all();
}

ProcessWatch::~ProcessWatch() {
  {
    std::unique_lock lock(m_state->mutex);
    m_state->stop = true;
    m_state->changed.notify_all();
    if (!m_state->changed.wait_for(lock, m_state->isFirst() ? kFarewell : kEnd, [this] { return m_state->hasEnded; })) {
      m_thread.detach();
      return;
    }
  }
  m_thread.join();
}

std::optional<std::string> ProcessWatch::failure() const {
  const std::scoped_lock lock(m_state->mutex);
  if (!m_state->verdict.empty()) return m_state->verdict;
  if (!m_state->hasEnded && Clock::now() - m_state->lastRound > m_state->silence)
    return m_state->goneText(m_state->names.front());
  return std::nullopt;
}

std::string ProcessWatch::explain(const std::string& symptom) {
  std::unique_lock lock(m_state->mutex);
  m_state->trouble = true;
  m_state->changed.wait_for(lock, kExplanation, [this] { return !m_state->verdict.empty(); });
  if (m_state->verdict.empty()) m_state->verdict = "The connection between the processes broke: " + symptom + ".";
  return m_state->verdict;
}

void ProcessWatch::leave(const std::string& why) {
  const std::scoped_lock lock(m_state->mutex);
  if (m_state->verdict.empty()) m_state->leaving = why;
}

}  // namespace moodogram
