# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that Moodogram builds with, in one place. Found at the top, so all folders see the targets.
# LibTorch is found in MoodogramTorch.cmake.

find_package(PkgConfig REQUIRED)
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)
pkg_check_modules(SOXR REQUIRED IMPORTED_TARGET soxr)
pkg_check_modules(FFTW REQUIRED IMPORTED_TARGET fftw3f fftw3)
pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET libavformat libavcodec libavutil)
pkg_check_modules(CHROMAPRINT REQUIRED IMPORTED_TARGET libchromaprint)
pkg_check_modules(TAGLIB REQUIRED IMPORTED_TARGET taglib)
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(UTF8PROC REQUIRED libutf8proc)  # without its flags, which are those to build it
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo cairo-svg cairo-pdf)
find_package(PNG REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)

if(MOODOGRAM_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Multimedia Charts DBus Network Svg PrintSupport LinguistTools)
  # Debian's package has a CMake configuration of its own; elsewhere there are a header and a library.
  find_package(QCustomPlotQt6 QUIET)
  if(NOT TARGET QCustomPlotQt6::QCustomPlotQt6)
    find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
    find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot REQUIRED)
    add_library(QCustomPlotQt6::QCustomPlotQt6 UNKNOWN IMPORTED)
    set_target_properties(QCustomPlotQt6::QCustomPlotQt6 PROPERTIES
      IMPORTED_LOCATION "${QCUSTOMPLOT_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QCUSTOMPLOT_INCLUDE_DIR}")
    target_link_libraries(QCustomPlotQt6::QCustomPlotQt6 INTERFACE Qt6::Widgets Qt6::PrintSupport)
  endif()
  pkg_check_modules(RUBBERBAND REQUIRED IMPORTED_TARGET rubberband)
endif()
if(MOODOGRAM_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
