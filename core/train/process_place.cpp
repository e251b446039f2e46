// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/process_place.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace moodogram {
namespace {

constexpr int kUsualPort = 29500;  // PyTorch's
constexpr int kHighestPort = 65535;
constexpr int kMostProcesses = 1 << 20;
constexpr int kLongestSilence = 24 * 3600;

class Variables {
 public:
  explicit Variables(const std::function<const char*(const char*)>& variable) : m_variable(variable) {}

  bool has(const char* name) const { return !text(name).empty(); }

  std::string text(const char* name) const {
    const char* value = m_variable(name);
    return value != nullptr ? value : "";
  }

  int number(const char* name, int lowest, int highest) const {
    const std::string value = text(name);
    int result = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
    if (value.empty())
      throw ConfigError(std::string("The environment variable ") + name +
                        " is missing, which training in several processes needs beside the others.");
    if (error != std::errc() || end != value.data() + value.size() || result < lowest || result > highest)
      throw ConfigError(std::string("The environment variable ") + name + " is '" + value +
                        "'; it must be a number from " + std::to_string(lowest) + " to " + std::to_string(highest) +
                        ".");
    return result;
  }

  int number(const char* name, int lowest, int highest, int otherwise) const {
    return has(name) ? number(name, lowest, highest) : otherwise;
  }

 private:
  const std::function<const char*(const char*)>& m_variable;
};

}  // namespace

ProcessPlace processPlace(const std::function<const char*(const char*)>& variable) {
  const Variables variables(variable);
  ProcessPlace place;
  bool onOneMachine = false;
  const auto read = [&](const char* rank, const char* size, const char* localRank) {
    place.size = variables.number(size, 1, kMostProcesses);
    place.rank = variables.number(rank, 0, place.size - 1);
    place.localRank = variables.number(localRank, 0, place.size - 1, 0);
  };
  if (variables.has("RANK") || variables.has("WORLD_SIZE")) {
    if (!variables.has("RANK") && variables.text("WORLD_SIZE") == "1") return place;
    read("RANK", "WORLD_SIZE", "LOCAL_RANK");
  } else if (variables.has("OMPI_COMM_WORLD_RANK")) {
    read("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_RANK");
    onOneMachine = variables.number("OMPI_COMM_WORLD_LOCAL_SIZE", 1, kMostProcesses, 0) == place.size;
  } else if (variables.has("SLURM_PROCID") && variables.has("SLURM_NTASKS")) {
    // A job's batch script has these too, but srun did not start it beside others.
    if (variables.has("SLURM_JOB_ID") && !variables.has("SLURM_STEP_NUM_TASKS")) return place;
    read("SLURM_PROCID", variables.has("SLURM_STEP_NUM_TASKS") ? "SLURM_STEP_NUM_TASKS" : "SLURM_NTASKS",
         "SLURM_LOCALID");
    onOneMachine = variables.number("SLURM_NNODES", 1, kMostProcesses, 0) == 1;
  }
  if (!place.isShared()) return {};
  place.address = variables.text("MASTER_ADDR");
  if (place.address.empty() && onOneMachine) place.address = "127.0.0.1";
  if (place.address.empty())
    throw ConfigError(
        "Training in several processes needs the environment variable MASTER_ADDR: the name or address of the machine "
        "on which process 0 runs. Under Slurm: export MASTER_ADDR=$(scontrol show hostnames \"$SLURM_JOB_NODELIST\" | "
        "head -n 1). To train in one process, set WORLD_SIZE=1.");
  place.port = variables.number("MASTER_PORT", 1, kHighestPort, kUsualPort);
  place.hasLauncher = variables.text("TORCHELASTIC_USE_AGENT_STORE") == "True";
  if (variables.has("TORCHELASTIC_RESTART_COUNT")) place.attempt = variables.text("TORCHELASTIC_RESTART_COUNT");
  place.silence = std::chrono::seconds(
      variables.number("MOODOGRAM_PROCESS_TIMEOUT", 1, kLongestSilence, static_cast<int>(place.silence.count())));
  return place;
}

ProcessPlace processPlace() {
  return processPlace([](const char* name) -> const char* { return std::getenv(name); });
}

}  // namespace moodogram
