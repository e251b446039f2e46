// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/process_connection.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <future>
#include <thread>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <utility>

#include "core/system/this_machine.h"

// LibTorch's headers need those of Gloo and NCCL, which come apart from them.
#if defined(USE_C10D_GLOO) && __has_include(<gloo/algorithm.h>)
#define MOODOGRAM_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#endif
#if defined(USE_C10D_NCCL) && __has_include(<nccl.h>)
#define MOODOGRAM_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

namespace moodogram {

struct ProcessConnection::Backends {
#ifdef MOODOGRAM_GLOO
  c10::intrusive_ptr<c10d::ProcessGroupGloo> gloo;
#endif
#ifdef MOODOGRAM_NCCL
  c10::intrusive_ptr<c10d::ProcessGroupNCCL> nccl;
#endif
};

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPatience = 5;  // times ProcessPlace::silence, for all to come
/// The watch ends a wait sooner; this is for what it cannot see.
constexpr std::chrono::hours kLongestTransfer{24};

/// What c10d says, without a trace of its calls.
std::string symptomOf(const std::exception& error) {
  const auto* own = dynamic_cast<const c10::Error*>(&error);
  std::string text = own != nullptr ? own->what_without_backtrace() : error.what();
  text = text.substr(0, text.find('\n'));
  while (text.ends_with('.')) text.pop_back();
  return text;
}

#ifdef MOODOGRAM_GLOO
std::shared_ptr<::gloo::transport::Device> networkDevice(const ProcessPlace& place) {
  if (const char* interface = std::getenv("GLOO_SOCKET_IFNAME"); interface != nullptr && *interface != '\0')
    return c10d::ProcessGroupGloo::createDeviceForInterface(interface);
  const std::string address = ownAddressTowards(place.address, place.port);
  return address.empty() ? c10d::ProcessGroupGloo::createDefaultDevice()
                         : c10d::ProcessGroupGloo::createDeviceForHostname(address);
}
#endif

}  // namespace

ProcessConnection::ProcessConnection(const ProcessPlace& place)
    : m_place(place), m_backends(std::make_unique<Backends>()) {
#ifdef MOODOGRAM_GLOO
  try {
    m_store = connect(true);
    meetOthers();
    std::vector<std::string> names;
    for (std::size_t rank = 0; rank < m_hosts.size(); ++rank)
      names.push_back("Process " + std::to_string(rank) + " of " + std::to_string(m_hosts.size()) + " (on " +
                      m_hosts[rank] + ")");
    m_watch = std::make_unique<ProcessWatch>(connect(false), place.rank, std::move(names), place.silence);
    auto options = c10d::ProcessGroupGloo::Options::create(kLongestTransfer);
    options->devices.push_back(networkDevice(place));
    m_backends->gloo = aside([store = m_store, options, place] {
      return c10::make_intrusive<c10d::ProcessGroupGloo>(c10::make_intrusive<c10d::PrefixStore>("gloo", store),
                                                         place.rank, place.size, options);
    });
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    fail(symptomOf(error));
  }
#else
  throw ConfigError("This build of Moodogram cannot train in several processes: it was made without Gloo's headers.");
#endif
}

ProcessConnection::~ProcessConnection() {
  m_watch.reset();
  // A backend waits for its transfers when it goes, and some will never end now.
  if (m_hasFailed) (void)m_backends.release();
}

c10::intrusive_ptr<c10d::Store> ProcessConnection::connect(bool mayListen) {
  c10d::TCPStoreOptions options;
  // Not every LibTorch from 2.3 on, which asks for libuv, has been built with it; Debian's has not.
  [](auto& made) {
    if constexpr (requires { made.useLibUV; }) made.useLibUV = false;
  }(options);
  options.port = static_cast<std::uint16_t>(m_place.port);
  options.isServer = mayListen && m_place.isFirst() && !m_place.hasLauncher;
  options.waitWorkers = false;
  options.timeout = kPatience * m_place.silence;
  try {
    return c10::make_intrusive<c10d::PrefixStore>("moodogram/" + m_place.attempt,
                                                  c10::make_intrusive<c10d::TCPStore>(m_place.address, options));
  } catch (const std::exception& error) {
    const std::string where = m_place.address + ":" + std::to_string(m_place.port);
    throw ProcessGroupError(options.isServer
                                ? "Process 0 cannot listen on port " + std::to_string(m_place.port) +
                                      ", perhaps because another program does. Set MASTER_PORT to another one. (" +
                                      symptomOf(error) + ")"
                                : "Process " + std::to_string(m_place.rank) + " does not reach process 0 at " + where +
                                      ". Look at what process 0 says, and whether MASTER_ADDR and MASTER_PORT are the "
                                      "same everywhere. (" +
                                      symptomOf(error) + ")");
  }
}

void ProcessConnection::meetOthers() {
  const auto key = [](int rank) { return "host/" + std::to_string(rank); };
  const std::string own = hostName();
  m_store->set(key(m_place.rank), std::vector<std::uint8_t>(own.begin(), own.end()));
  const auto end = Clock::now() + kPatience * m_place.silence;
  while (static_cast<int>(m_hosts.size()) < m_place.size) {
    const int next = static_cast<int>(m_hosts.size());
    if (m_store->check({key(next)})) {
      const auto name = m_store->get(key(next));
      m_hosts.emplace_back(name.begin(), name.end());
    } else if (Clock::now() < end) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    } else {
      throw ProcessGroupError("Process " + std::to_string(next) + " of " + std::to_string(m_place.size) +
                              " did not come within " + std::to_string((kPatience * m_place.silence).count()) +
                              " s. Look at what it says; all must be started with the same MASTER_ADDR, MASTER_PORT "
                              "and WORLD_SIZE.");
    }
  }
}

void ProcessConnection::waitFor(const std::function<bool()>& isDone) {
  constexpr std::chrono::microseconds kShortestNap{10};
  constexpr std::chrono::microseconds kLongestNap{2000};
  const auto begin = Clock::now();
  while (!isDone()) {
    if (const auto failure = m_watch->failure()) {
      m_hasFailed = true;
      throw ProcessGroupError(*failure);
    }
    const auto waited = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    std::this_thread::sleep_for(std::clamp(waited / 8, kShortestNap, kLongestNap));
  }
}

template <typename Make>
std::invoke_result_t<Make> ProcessConnection::aside(Make make) {
  std::packaged_task<std::invoke_result_t<Make>()> making(std::move(make));
  auto made = making.get_future();
  std::thread(std::move(making)).detach();
  waitFor([&] { return made.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
  return made.get();
}

bool ProcessConnection::sendsBetweenGpus() {
#ifdef MOODOGRAM_NCCL
  return true;
#else
  return false;
#endif
}

void ProcessConnection::fail(const std::string& symptom) {
  m_hasFailed = true;
  throw ProcessGroupError(m_watch ? m_watch->explain(symptom) : symptom);
}

template <typename Start>
ProcessConnection::Transfer ProcessConnection::start(const torch::Tensor& tensor, [[maybe_unused]] Start&& start) {
  Transfer transfer;
  transfer.device = tensor.device();
  try {
#ifdef MOODOGRAM_NCCL
    if (tensor.is_cuda()) {
      if (!m_backends->nccl) {
        // Else its own watch ends the program before it can be said why; the names of older and newer versions.
        for (const char* name : {"NCCL_ASYNC_ERROR_HANDLING", "TORCH_NCCL_ASYNC_ERROR_HANDLING"})
          ::setenv(name, "0", 0);
        auto options = c10d::ProcessGroupNCCL::Options::create();
        options->timeout = kLongestTransfer;
        m_backends->nccl = aside([store = m_store, options, place = m_place, device = tensor.device()] {
          auto made = c10::make_intrusive<c10d::ProcessGroupNCCL>(c10::make_intrusive<c10d::PrefixStore>("nccl", store),
                                                                  place.rank, place.size, options);
          std::vector<torch::Tensor> first{torch::zeros({1}, device)};
          made->allreduce(first)->wait();  // only the first transfer connects
          return made;
        });
      }
      transfer.tensor = {tensor};
      transfer.work = start(*m_backends->nccl, transfer.tensor);
      return transfer;
    }
#endif
#ifdef MOODOGRAM_GLOO
    transfer.tensor = {tensor.cpu()};
    transfer.work = start(*m_backends->gloo, transfer.tensor);
#endif
  } catch (const std::exception& error) {
    fail(symptomOf(error));
  }
  return transfer;
}

ProcessConnection::Transfer ProcessConnection::startSum(const torch::Tensor& tensor) {
  return start(tensor, [](auto& backend, std::vector<torch::Tensor>& tensors) { return backend.allreduce(tensors); });
}

ProcessConnection::Transfer ProcessConnection::startBroadcast(const torch::Tensor& tensor) {
  return start(tensor, [](auto& backend, std::vector<torch::Tensor>& tensors) { return backend.broadcast(tensors); });
}

torch::Tensor ProcessConnection::finish(Transfer& transfer) {
  waitFor([&] { return transfer.work->isCompleted(); });
  try {
    if (const std::exception_ptr error = transfer.work->exception()) std::rethrow_exception(error);
    transfer.work->wait();
  } catch (const std::exception& error) {
    fail(symptomOf(error));
  }
  return transfer.tensor.front().to(transfer.device);
}

void ProcessConnection::leave(const std::string& why) { m_watch->leave(why); }

}  // namespace moodogram
