# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Settings that every target shares: language level, warnings, sanitizers, ccache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# Where the sources lie is nobody's business: neither messages nor debug information depend on it.
option(MOODOGRAM_HIDE_PATHS "Leave the folder of the sources out of programs and debug information" OFF)
if(MOODOGRAM_HIDE_PATHS)
  add_compile_options("-ffile-prefix-map=${CMAKE_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=./build")
endif()

# ccache needs these two looseness settings to serve precompiled headers. What it does to paths would hide them from
# -ffile-prefix-map.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND MOODOGRAM_HIDE_PATHS AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros"
                                  "${CCACHE_PROGRAM}")
elseif(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros" "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}"
      "CCACHE_NOHASHDIR=1" "${CCACHE_PROGRAM}")
endif()

add_library(moodogram-build INTERFACE)
target_include_directories(moodogram-build INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(moodogram-build INTERFACE MOODOGRAM_VERSION="${PROJECT_VERSION}" QT_NO_KEYWORDS)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(moodogram-build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                                                   -Woverloaded-virtual)
  if(MOODOGRAM_WERROR)
    target_compile_options(moodogram-build INTERFACE -Werror)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(moodogram-build INTERFACE -fpch-preprocess)
  endif()
elseif(MSVC)
  target_compile_options(moodogram-build INTERFACE /W4 /utf-8)
endif()

if(MOODOGRAM_SANITIZE)
  add_compile_options(-fsanitize=${MOODOGRAM_SANITIZE} -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=${MOODOGRAM_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")  # whose guesses are wrong in code that sanitizers have changed (std::regex)
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()

# What distributions harden their programs with. Not part of "release", whose objects developers share.
option(MOODOGRAM_HARDENING "Compile and link with the hardening flags of distributions" OFF)
if(MOODOGRAM_HARDENING)
  include(CheckPIESupported)
  check_pie_supported()
  add_compile_options(-fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security
                      -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_compile_options(-fcf-protection)
  endif()
  add_link_options(-Wl,-z,relro -Wl,-z,now)
endif()
