# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installers for Windows (NSIS) and macOS (a bundle in a disk image). Not yet run: the programs are developed on Linux,
# and core/ still uses POSIX in places (dlopen, isatty, sigwait, /proc).
if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
  set(CPACK_NSIS_DISPLAY_NAME Moodogram)
  set(CPACK_NSIS_PACKAGE_NAME Moodogram)
  set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\moodogram.exe")
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_PACKAGE_EXECUTABLES moodogram Moodogram)
  set(CPACK_PACKAGING_INSTALL_PREFIX "")
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Moodogram ${PROJECT_VERSION}")
  set(CPACK_PACKAGING_INSTALL_PREFIX "")
endif()

# windeployqt or macdeployqt, as Qt's own deployment script calls them.
if(MOODOGRAM_UI AND (WIN32 OR APPLE) AND COMMAND qt_generate_deploy_app_script)
  qt_generate_deploy_app_script(TARGET moodogram OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}" COMPONENT window)
endif()
