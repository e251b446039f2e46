# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# moodogram-libtorch: LibTorch's headers as system headers (its warnings are not ours) and its libraries.
# Works with Debian's libtorch-dev and with an official archive or a Python package given by -DTorch_DIR.
find_package(Torch REQUIRED)
add_library(moodogram-libtorch INTERFACE)
target_include_directories(moodogram-libtorch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(moodogram-libtorch INTERFACE ${TORCH_LIBRARIES})
separate_arguments(_torch_flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(moodogram-libtorch INTERFACE ${_torch_flags})
# LibTorch's headers for training in several processes need Gloo's, which come apart from them.
find_path(MOODOGRAM_GLOO_INCLUDE_DIR gloo/algorithm.h HINTS ${TORCH_INCLUDE_DIRS})
mark_as_advanced(MOODOGRAM_GLOO_INCLUDE_DIR)
if(NOT MOODOGRAM_GLOO_INCLUDE_DIR)
  message(STATUS "Gloo's headers (libgloo-dev) are missing: no training in several processes")
endif()
# What the module computes on is part of its name, so that one for NVIDIA GPUs can be installed beside that for the CPU.
set(MOODOGRAM_INFERENCE cpu)
if(TARGET torch_cuda)
  set(MOODOGRAM_INFERENCE cuda)
endif()
message(STATUS "LibTorch ${Torch_VERSION} (${MOODOGRAM_INFERENCE}) from ${TORCH_INSTALL_PREFIX}")
