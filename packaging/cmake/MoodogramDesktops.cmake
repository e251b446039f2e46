# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installers for Windows (NSIS) and macOS (a bundle in a disk image), each of one piece. Not yet run: the programs are
# developed on Linux, and of what asks the system the halves for these two are not written (packaging/README.md).
if(WIN32 OR APPLE)
  set(CPACK_MONOLITHIC_INSTALL ON)
  set(CPACK_PACKAGING_INSTALL_PREFIX "")
endif()

if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
  set(CPACK_NSIS_DISPLAY_NAME Moodogram)
  set(CPACK_NSIS_PACKAGE_NAME Moodogram)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_PACKAGE_EXECUTABLES moodogram Moodogram)
  foreach(program moodogram-cli moodogram)
    if(TARGET ${program})
      target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/windows/moodogram.rc")
    endif()
  endforeach()
  foreach(each moodogram-cli moodogram moodogram-ffmpeg moodogram-figure moodogram-zip moodogram-torch)
    if(TARGET ${each})
      install(TARGETS ${each} RUNTIME_DEPENDENCY_SET moodogram-dlls RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
              LIBRARY DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
  endforeach()
  if(MOODOGRAM_UI)
    set_target_properties(moodogram PROPERTIES WIN32_EXECUTABLE ON)
    qt_generate_deploy_app_script(TARGET moodogram OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy_script}")  # Qt's DLLs and plugins
  endif()
  # Of the other libraries, those that are not Windows' own.
  install(RUNTIME_DEPENDENCY_SET moodogram-dlls PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^Qt6"
          POST_EXCLUDE_REGEXES "[Ss]ystem32" DIRECTORIES "$ENV{MINGW_PREFIX}/bin"
          RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Moodogram ${PROJECT_VERSION}")
  configure_file("${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in" "${CMAKE_BINARY_DIR}/packaging/Info.plist" @ONLY)
  install(FILES "${CMAKE_BINARY_DIR}/packaging/Info.plist" DESTINATION Moodogram.app/Contents)
  # Brings Qt and all other libraries into the bundle, also those that only the command line and the modules need.
  find_program(MACDEPLOYQT_PROGRAM macdeployqt REQUIRED)
  install(CODE "set(macdeployqt \"${MACDEPLOYQT_PROGRAM}\")")
  install(CODE [[
    set(contents "${CMAKE_INSTALL_PREFIX}/Moodogram.app/Contents")
    file(GLOB others "${contents}/MacOS/moodogram-cli" "${contents}/lib/moodogram/*")
    list(TRANSFORM others PREPEND -executable=)
    execute_process(COMMAND "${macdeployqt}" "${CMAKE_INSTALL_PREFIX}/Moodogram.app" ${others} COMMAND_ERROR_IS_FATAL ANY)
  ]])
endif()
