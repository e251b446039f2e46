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
message(STATUS "LibTorch ${Torch_VERSION} from ${TORCH_INSTALL_PREFIX}")
