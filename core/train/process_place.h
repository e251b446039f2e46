// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "core/base/error.h"

namespace moodogram {

/// Several processes that train together cannot go on: one of them is gone, or did not come.
class ProcessGroupError : public Error {
 public:
  using Error::Error;
};

/// Which of several processes this is that train one network together, as told by the program that started them.
struct ProcessPlace {
  int rank = 0;
  int size = 1;
  int localRank = 0;                 ///< among those of this machine: chooses the GPU
  std::string address;               ///< of the machine of rank 0
  int port = 0;                      ///< on which rank 0 listens
  bool hasLauncher = false;          ///< torchrun listens there in place of rank 0
  std::string attempt = "0";         ///< torchrun's count of restarts, which have the same launcher
  std::chrono::seconds silence{60};  ///< after which a process that says nothing counts as gone

  bool isShared() const { return size > 1; }
  bool isFirst() const { return rank == 0; }
};

/// Reads RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR and MASTER_PORT as torchrun sets them; where RANK is missing, what
/// Open MPI's mpirun (OMPI_COMM_WORLD_RANK, _SIZE, _LOCAL_RANK) or else Slurm's srun (SLURM_PROCID, SLURM_NTASKS,
/// SLURM_LOCALID) says. The address may be missing where all processes are on one machine, the port always. Without any
/// of these: one process. MOODOGRAM_PROCESS_TIMEOUT, in seconds, changes silence.
/// variable: std::getenv or a stand-in. Throws ConfigError that names the variable.
ProcessPlace processPlace(const std::function<const char*(const char*)>& variable);
ProcessPlace processPlace();

}  // namespace moodogram
