# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Where programs, libraries, modules and data lie, and how they find each other: always relative to the program. The build
# tree has the shape of an installation, so this is the same in both.

# On macOS an installation is a bundle, whose folder Contents has what a prefix has elsewhere.
if(APPLE)
  set(CMAKE_INSTALL_BINDIR "Moodogram.app/Contents/MacOS" CACHE PATH "")
  set(CMAKE_INSTALL_LIBDIR "Moodogram.app/Contents/lib" CACHE PATH "")
  set(CMAKE_INSTALL_DATAROOTDIR "Moodogram.app/Contents/share" CACHE PATH "")
endif()
include(GNUInstallDirs)

set(MOODOGRAM_PRIVATE_LIBDIR "${CMAKE_INSTALL_LIBDIR}/moodogram")
set(MOODOGRAM_ORIGIN "$ORIGIN")  # in a search path, the folder of the file that has it
if(APPLE)
  set(MOODOGRAM_ORIGIN "@loader_path")
elseif(WIN32)
  set(MOODOGRAM_PRIVATE_LIBDIR "${CMAKE_INSTALL_BINDIR}")  # a DLL is found beside the program
  set(CMAKE_SHARED_MODULE_PREFIX lib)                      # modules are asked for by the same names everywhere
  set(CMAKE_SHARED_MODULE_SUFFIX .so)
endif()
# Distributions may name any of these folders whole (/usr/lib64).
file(RELATIVE_PATH _moodogram_rpath "${CMAKE_INSTALL_FULL_BINDIR}"
     "${CMAKE_INSTALL_FULL_LIBDIR}/moodogram")
if(WIN32)
  set(_moodogram_rpath ".")
endif()
file(RELATIVE_PATH _moodogram_data "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_DATADIR}")
if(NOT APPLE AND NOT _moodogram_data STREQUAL "../share")
  message(FATAL_ERROR "The programs look for their data in ../share beside their own folder, and CMAKE_INSTALL_DATADIR is "
                      "${_moodogram_data} from there. Leave it as it is.")
endif()
if(CMAKE_SKIP_RPATH OR CMAKE_SKIP_INSTALL_RPATH)
  message(FATAL_ERROR "The programs find their private library by a run path relative to themselves. Leave out "
                      "CMAKE_SKIP_RPATH and CMAKE_SKIP_INSTALL_RPATH.")
endif()
set(CMAKE_INSTALL_RPATH "${MOODOGRAM_ORIGIN}/${_moodogram_rpath}")
# In the build folder, too: a path of its own length would leave other bytes behind when installation replaces it, and a
# copy of the folder would run the libraries of the original.
set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/moodogram")
if(WIN32)
  set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endif()
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
