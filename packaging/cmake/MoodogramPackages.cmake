# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes packages of. The components are those of the install rules:
#
#   common     moodogram-common          the core library, its small modules, presets and tables of data sets
#   window     moodogram                 the window
#   cli        moodogram-cli             the command line
#   inference  moodogram-inference-cpu   the module that needs LibTorch; -cuda where that LibTorch is one with CUDA
#   models     moodogram-models          the weights, which have a licence of their own
#
# moodogram-common is no lib* package: its C++ interface changes with every version and serves these programs alone,
# so all packages depend on exactly its version.

set(MOODOGRAM_MAINTAINER "Moodogram developers <moodogram@example.org>"
    CACHE STRING "Who is responsible for the packages: Name <address>")

set(CPACK_PACKAGE_NAME moodogram)
set(CPACK_PACKAGE_VENDOR "Moodogram developers")
set(CPACK_PACKAGE_CONTACT "${MOODOGRAM_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Moodogram)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES OFF)  # what makes the debug packages strips, too
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL common cli models)
if(MOODOGRAM_UI)
  list(APPEND CPACK_COMPONENTS_ALL window)
endif()
if(MOODOGRAM_TORCH)
  list(APPEND CPACK_COMPONENTS_ALL inference)
endif()

# Each begins with the one line that lists of packages show.
set(_about "Moodogram shows when each song of a music library is calm, happy, sad,
angry or fearful, draws spectrograms, makes playlists by mood and trains
networks on labelled recordings.
.
")
set(CPACK_COMPONENT_COMMON_DESCRIPTION "emotion from music spectrograms: what its programs share
${_about}This package holds the library, modules and data that the window and the
command line have in common.")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "emotion from music spectrograms: the window
${_about}This package holds the program with a window. To analyse music it needs the
module in moodogram-inference-cpu and the weights in moodogram-models.")
set(CPACK_COMPONENT_CLI_DESCRIPTION "emotion from music spectrograms: the command line
${_about}This package holds the program for the command line, scripts and clusters.
To analyse music it needs the module in moodogram-inference-cpu and the
weights in moodogram-models.")
set(_computes_on "the CPU")
if(MOODOGRAM_INFERENCE STREQUAL "cuda")
  set(_computes_on "NVIDIA GPUs")
endif()
set(CPACK_COMPONENT_INFERENCE_DESCRIPTION "emotion from music spectrograms: networks on ${_computes_on}
${_about}This package holds the module that runs and trains the networks with
LibTorch.")
set(CPACK_COMPONENT_MODELS_DESCRIPTION "emotion from music spectrograms: the weights of its networks
${_about}This package holds the two networks that come with it, for music and for a
solo voice. They derive from recordings under CC BY-NC-SA 4.0 and carry that
licence, which excludes commercial purposes.")

# Debian
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SOURCE moodogram)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}")
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(_version "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
set(_inference "moodogram-inference-cpu (= ${_version}) | moodogram-inference")
foreach(component COMMON CLI WINDOW INFERENCE MODELS)
  string(TOLOWER "moodogram-${component}" CPACK_DEBIAN_${component}_PACKAGE_NAME)
endforeach()
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME moodogram)
set(CPACK_DEBIAN_INFERENCE_PACKAGE_NAME "moodogram-inference-${MOODOGRAM_INFERENCE}")
if(MOODOGRAM_INFERENCE STREQUAL "cuda")
  set(CPACK_DEBIAN_INFERENCE_PACKAGE_SECTION contrib/sound)  # CUDA is not free
endif()
set(CPACK_DEBIAN_COMMON_PACKAGE_RECOMMENDS "fonts-inter | fonts-dejavu-core")
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "moodogram-common (= ${_version})")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "${_inference}")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "moodogram-models")  # not free, so not to be recommended by what is
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "moodogram-common (= ${_version}), hicolor-icon-theme, qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "${_inference}, moodogram-cli, qt6-wayland")  # the cli trains
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS "moodogram-models")
set(CPACK_DEBIAN_INFERENCE_PACKAGE_DEPENDS "moodogram-common (= ${_version}), libopenblas0-pthread")
set(CPACK_DEBIAN_INFERENCE_PACKAGE_PROVIDES moodogram-inference)
set(CPACK_DEBIAN_MODELS_PACKAGE_ENHANCES "moodogram, moodogram-cli")
set(CPACK_DEBIAN_MODELS_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_MODELS_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_MODELS_DEBUGINFO_PACKAGE OFF)
set(CPACK_DEBIAN_MODELS_PACKAGE_SECTION "non-free/sound")
# gdb finds the sources of the debug information under this name.
set(CPACK_BUILD_SOURCE_DIRS "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_SOURCE_DIR}/packaging/cmake/CPackOptions.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/packaging/cmake/StagePackages.cmake")

# Fedora and others
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND MIT AND BSD-3-Clause")  # SQLiteCpp, nlohmann-json and CLI11 are compiled in
set(CPACK_RPM_MODELS_PACKAGE_LICENSE "CC-BY-NC-SA-4.0 AND Apache-2.0")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Multimedia")
set(CPACK_RPM_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_MODELS_PACKAGE_ARCHITECTURE noarch)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/${MOODOGRAM_ZSH_FOLDER} /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/man /usr/share/man/man1)
foreach(size 16 22 24 32 48 64 96 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
       /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons /usr/share/icons/hicolor/scalable
     /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps)
foreach(component COMMON CLI WINDOW INFERENCE MODELS)
  set(CPACK_RPM_${component}_PACKAGE_NAME "${CPACK_DEBIAN_${component}_PACKAGE_NAME}")
endforeach()
set(CPACK_RPM_CLI_PACKAGE_REQUIRES "moodogram-common = ${PROJECT_VERSION}")
set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "moodogram-common = ${PROJECT_VERSION}, hicolor-icon-theme")
set(CPACK_RPM_INFERENCE_PACKAGE_REQUIRES "moodogram-common = ${PROJECT_VERSION}")
set(CPACK_RPM_INFERENCE_PACKAGE_PROVIDES moodogram-inference)
set(CPACK_RPM_CLI_PACKAGE_SUGGESTS "moodogram-inference-cpu, moodogram-models")
set(CPACK_RPM_WINDOW_PACKAGE_SUGGESTS "moodogram-inference-cpu, moodogram-models, moodogram-cli, qt6-qtwayland")

include(MoodogramDesktops)
include(CPack)
